using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sora.Client.Tests.Fakes;
using Sora.TestKit;

namespace Sora.Client.Tests.Sessions;

public sealed class SessionTests
{
    [Fact]
    public async Task SignIn_WithAKey_SetsAStrictCookieThatOpensThePagesApi()
    {
        await using var host = await ClientHost.Start();
        using var browser = host.Browser();
        using var response = await browser.PostAsJsonAsync("/app/v1/session", new { key = $" {host.OwnerKey}\n" });

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("sora_session=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(host.OwnerKey, cookie, StringComparison.Ordinal);
        Assert.Equal("ada", (await browser.GetAsync("/app/v1/session").Json()).GetProperty("session").Text("name"));
        await browser.PostAsJsonAsync("/app/v1/videos", new { prompt = "x" }).Json();
        Assert.Single((await browser.GetAsync("/app/v1/videos").Json()).GetProperty("data").EnumerateArray());
    }

    [Fact]
    public async Task Session_OpensNothingOfTheKeyedApi_AndAKeyNothingOfThePages()
    {
        await using var host = await ClientHost.Start();
        using var browser = await SignedIn(host);
        await browser.GetAsync("/v1/videos").Error(HttpStatusCode.Unauthorized);
        await host.Http.GetAsync("/app/v1/videos").Error(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("""{"key":"nobody-has-this-key"}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"key":""}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"key":7}""", HttpStatusCode.BadRequest)]
    [InlineData("""{}""", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    public async Task SignIn_WithoutAKeyOfOurs_IsRefused(string body, HttpStatusCode expected)
    {
        await using var host = await ClientHost.Start();
        using var browser = host.Browser();
        using var content = new StringContent(body, null, "application/json");
        await browser.PostAsync("/app/v1/session", content).Error(expected);
    }

    [Fact]
    public async Task SignOut_RemovesTheCookie()
    {
        await using var host = await ClientHost.Start();
        using var browser = await SignedIn(host);
        using var answer = await browser.DeleteAsync("/app/v1/session");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await browser.GetAsync("/app/v1/session").Json()).GetProperty("session").ValueKind);
        await browser.GetAsync("/app/v1/videos").Error(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Session_EndsWithItsKey_AndWithItsTime()
    {
        var time = new ManualTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await ClientHost.Start(time: time);
        using var first = await SignedIn(host);
        host.Grid.Revoke(host.OwnerKey);
        await first.GetAsync("/app/v1/videos").Error(HttpStatusCode.Unauthorized);

        var other = host.Grid.AddOwner("bob");
        using var second = await SignedIn(host, other);
        time.Advance(TimeSpan.FromDays(14));
        await second.GetAsync("/app/v1/videos").Error(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Session_InUse_IsProlonged()
    {
        var time = new ManualTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await ClientHost.Start(time: time);
        using var browser = await SignedIn(host);
        time.Advance(TimeSpan.FromDays(8));
        await browser.GetAsync("/app/v1/session").Json();
        time.Advance(TimeSpan.FromDays(8));
        await browser.GetAsync("/app/v1/videos").Json();
    }

    [Fact]
    public async Task Cookie_ChangedInOnePlace_IsRefused()
    {
        await using var host = await ClientHost.Start();
        using var browser = host.Browser();
        using var response = await browser.PostAsJsonAsync("/app/v1/session", new { key = host.OwnerKey });
        var value = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0]["sora_session=".Length..];
        for (var i = 0; i < value.Length; i += 7)
        {
            var changed = value[..i] + (value[i] == 'a' ? 'b' : 'a') + value[(i + 1)..];
            using var http = host.Client(null);
            http.DefaultRequestHeaders.Add("Cookie", $"sora_session={changed}");
            await http.GetAsync("/app/v1/videos").Error(HttpStatusCode.Unauthorized);
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example", "cross-site")]
    [InlineData("https://elsewhere.example", null)]
    [InlineData("null", null)]
    [InlineData(null, "same-site")]
    [InlineData(null, null)]
    public async Task Change_FromElsewhere_IsRefused(string? origin, string? site)
    {
        await using var host = await ClientHost.Start();
        using var browser = await SignedIn(host);
        browser.DefaultRequestHeaders.Remove("Origin");
        browser.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        if (origin is not null)
        {
            browser.DefaultRequestHeaders.Add("Origin", origin);
        }

        if (site is not null)
        {
            browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        }

        var error = await browser.PostAsJsonAsync("/app/v1/videos", new { prompt = "x" }).Error(HttpStatusCode.Forbidden);
        Assert.Equal("cross_origin", error.Text("code"));
        Assert.Empty(host.Grid.Videos);
    }

    [Fact]
    public async Task SigningKey_SurvivesARestart()
    {
        using var folder = new TempFolder();
        var before = new Client.Keys.Signer(new SoraClientOptions { KeysFolder = folder.Combine("keys") });
        var after = new Client.Keys.Signer(new SoraClientOptions { KeysFolder = folder.Combine("keys") });
        var signature = before.Sign("purpose", "text");
        Assert.True(after.Verify("purpose", "text", signature));
        Assert.False(after.Verify("other", "text", signature));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Combine("keys", "signing.key")));
        }

        await File.WriteAllBytesAsync(folder.Combine("keys", "signing.key"), [1, 2, 3]);
        var fault = Assert.Throws<IOException>(() => new Client.Keys.Signer(new SoraClientOptions { KeysFolder = folder.Combine("keys") }));
        Assert.Contains("remove it", fault.Message, StringComparison.Ordinal);
    }

    internal static async Task<HttpClient> SignedIn(ClientHost host, string? key = null)
    {
        var browser = host.Browser();
        await browser.PostAsJsonAsync("/app/v1/session", new { key = key ?? host.OwnerKey }).Json();
        return browser;
    }
}
