using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sora.Api.Tests.Rig;
using Sora.Grains.Outside;
using Sora.Silo.Hosting;
using Sora.Silo.Outside;
using Sora.TestKit;

namespace Sora.Api.Tests.Webhooks;

public sealed class AddressTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.31.0.1/")]
    [InlineData("http://192.168.1.1:8080/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://localhost/")]
    public async Task Create_PrivateTarget_IsRefused(string url)
    {
        await using var rig = await ApiRig.Start(_folder);
        Assert.Equal("address_refused", (await Create(rig, url).Error(HttpStatusCode.BadRequest)).Text("code"));
    }

    [Theory]
    [InlineData("ftp://example.com/")]
    [InlineData("/hook")]
    [InlineData("http://user:password@example.com/")]
    [InlineData("")]
    public async Task Create_NoAddress_IsRefused(string url)
    {
        await using var rig = await ApiRig.Start(_folder);
        Assert.Equal("url", (await Create(rig, url).Error(HttpStatusCode.BadRequest)).Text("param"));
    }

    [Fact]
    public async Task Rebinding_NameThatTurnsPrivateAfterItWasLookedAt_IsRefusedOnEveryTry()
    {
        await using var receiver = await Receiver.Start();
        var resolver = new ScriptedResolver { Answer = _ => [IPAddress.Parse("8.8.8.8")] };
        var clock = new ManualTimeProvider();
        await using var rig = await ApiRig.Start(_folder, clock, services => services.AddSingleton<IHostResolver>(resolver));
        var endpoint = await Create(rig, $"http://rebinding.test:{receiver.Address.Port}/").Json();
        resolver.Answer = _ => [IPAddress.Loopback];

        await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Json();
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var delivery = await Tried(rig, endpoint, attempt);
            Assert.Contains("private", delivery.Text("last_error"), StringComparison.Ordinal);
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        resolver.Answer = _ => [IPAddress.Parse("8.8.8.8"), IPAddress.Loopback];
        var mixed = await rig.Admin.PostAsJsonAsync($"/v1/webhook_endpoints/{endpoint.Text("id")}/test", new { event_type = "video.completed" }).Error(HttpStatusCode.BadRequest);
        Assert.Equal("endpoint_unreachable", mixed.Text("code"));
        Assert.Equal(0, receiver.Count);
        Assert.True(resolver.Asked >= 5, $"asked {resolver.Asked} times");
    }

    [Fact]
    public async Task Redirect_IsAFailureAndNotFollowed()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answer = context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        };
        await using var rig = await ApiRig.Start(_folder, new ManualTimeProvider(), options: new SoraGridOptions { DataFolder = _folder.Path, AllowPrivateAddresses = true });
        var endpoint = await Create(rig, receiver.Address.ToString()).Json();
        await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Json();

        var delivery = await Tried(rig, endpoint, 1);

        Assert.Equal(("pending", 302), (delivery.Text("status"), delivery.GetProperty("last_status_code").GetInt32()));
        Assert.Equal("/", receiver.Next().Path);
        Assert.Equal(0, receiver.Count);
        var outside = rig.Services.GetRequiredService<IOutside>();
        Assert.Contains("redirect", (await Assert.ThrowsAsync<OutsideException>(() => outside.Fetch(receiver.Address, 10, default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_TooLarge_IsRefused()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answer = context => context.Response.Body.WriteAsync(new byte[1000]).AsTask();
        await using var rig = await ApiRig.Start(_folder, options: new SoraGridOptions { DataFolder = _folder.Path, AllowPrivateAddresses = true });
        var outside = rig.Services.GetRequiredService<IOutside>();

        Assert.Equal(1000, (await outside.Fetch(receiver.Address, 1000, default)).Length);
        await Assert.ThrowsAsync<OutsideException>(() => outside.Fetch(receiver.Address, 999, default));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<HttpResponseMessage> Create(ApiRig rig, string url) =>
        rig.Admin.PostAsJsonAsync("/v1/webhook_endpoints", new { name = "studio", url, event_types = (string[])["video.completed"] });

    private static async Task<JsonElement> Tried(ApiRig rig, JsonElement endpoint, int attempts)
    {
        while (true)
        {
            var all = (await rig.Admin.GetAsync($"/v1/webhook_endpoints/{endpoint.Text("id")}/deliveries").Json()).GetProperty("data");
            if (all.GetArrayLength() > 0 && all[0].GetProperty("attempts").GetInt32() == attempts)
            {
                return all[0];
            }
        }
    }

    private sealed class ScriptedResolver : IHostResolver
    {
        public required Func<string, IPAddress[]> Answer { get; set; }

        public int Asked { get; private set; }

        public Task<IPAddress[]> Resolve(string host, CancellationToken cancellation)
        {
            Asked++;
            return Task.FromResult(Answer(host));
        }
    }
}
