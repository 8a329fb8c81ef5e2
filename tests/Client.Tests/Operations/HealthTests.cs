using System.Net;
using Sora.Client.Tests.Fakes;

namespace Sora.Client.Tests.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task Health_EverythingWorks_Answers200AndLeavesNothingBehind()
    {
        await using var host = await ClientHost.Start();
        using var anyone = host.Client(null);
        var health = await anyone.GetAsync("/healthz").Json();
        Assert.Equal("ok", health.Text("status"));
        Assert.Equal(["blobs", "grid", "index"], health.GetProperty("checks").EnumerateObject().Select(check => check.Name));
        Assert.Empty(host.Grid.Blobs.Keys);
    }

    [Fact]
    public async Task Health_DiskFull_Answers503NamingTheCheckButNotTheFault()
    {
        await using var host = await ClientHost.Start();
        host.Grid.Blobs.WriteFault = new IOException("No space left on /secret/place");
        using var anyone = host.Client(null);
        var health = await anyone.GetAsync("/healthz").Json(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("failed", health.GetProperty("checks").Text("blobs"));
        Assert.DoesNotContain("secret", health.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_GridDown_Answers503()
    {
        await using var host = await ClientHost.Start();
        host.Grid.Fault = new TimeoutException();
        using var anyone = host.Client(null);
        var health = await anyone.GetAsync("/healthz").Json(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("failed", health.GetProperty("checks").Text("grid"));
    }
}
