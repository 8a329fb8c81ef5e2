using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sora.Api.Tests.Rig;
using Sora.TestKit;

namespace Sora.Api.Tests.Keys;

public sealed class KeyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Revoke_OnceAcknowledged_TheNextRequestIsRefused()
    {
        await using var rig = await ApiRig.Start(_folder);
        var made = await Make(rig, new { name = "app" });
        using var app = rig.Client(made.Text("key"));
        await app.GetAsync("/v1/videos").Json();

        for (var round = 0; round < 20; round++)
        {
            var other = await Make(rig, new { name = "short-lived" });
            using var http = rig.Client(other.Text("key"));
            await http.GetAsync("/v1/videos").Json();
            Assert.True((await rig.Admin.DeleteAsync($"/v1/keys/{other.Text("id")}").Json()).GetProperty("deleted").GetBoolean());
            Assert.Equal("invalid_api_key", (await http.GetAsync("/v1/videos").Error(HttpStatusCode.Unauthorized)).Text("code"));
        }

        await app.GetAsync("/v1/videos").Json();
        Assert.Equal("revoked", (await rig.Admin.GetAsync("/v1/keys?limit=1").Json()).GetProperty("data")[0].Text("status"));
    }

    [Fact]
    public async Task Revoke_SurvivesARestart()
    {
        string secret;
        await using (var rig = await ApiRig.Start(_folder))
        {
            var made = await Make(rig, new { name = "app" });
            secret = made.Text("key");
            await rig.Admin.DeleteAsync($"/v1/keys/{made.Text("id")}").Json();
        }

        await using var later = await ApiRig.Start(_folder);
        using var http = later.Client(secret);
        await http.GetAsync("/v1/videos").Error(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Scopes_BoundWhatAKeyOpens()
    {
        await using var rig = await ApiRig.Start(_folder);
        using var reader = rig.Client((await Make(rig, new { name = "reader", scopes = (string[])["read"] })).Text("key"));
        using var maker = rig.Client((await Make(rig, new { name = "maker", scopes = (string[])["create"] })).Text("key"));

        await reader.GetAsync("/v1/videos").Json();
        await reader.PostAsJsonAsync("/v1/videos/estimate", new { prompt = "a ball" }).Json();
        Assert.Equal("insufficient_scope", (await reader.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Error(HttpStatusCode.Forbidden)).Text("code"));
        await maker.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Json();
        await maker.GetAsync("/v1/videos").Error(HttpStatusCode.Forbidden);
        await maker.GetAsync("/v1/keys").Error(HttpStatusCode.Forbidden);
        await reader.PostAsJsonAsync("/v1/keys", new { name = "more" }).Error(HttpStatusCode.Forbidden);
        await reader.PostAsJsonAsync("/app/v1/session", new { key = "x" }).Error(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Expiry_OnTheMoment_ClosesTheKey_AndCanBeMoved()
    {
        var clock = new ManualTimeProvider();
        await using var rig = await ApiRig.Start(_folder, clock);
        var end = clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        var made = await Make(rig, new { name = "short", expires_at = end });
        using var http = rig.Client(made.Text("key"));
        await http.GetAsync("/v1/usage").Json();

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("expired_api_key", (await http.GetAsync("/v1/usage").Error(HttpStatusCode.Unauthorized)).Text("code"));
        Assert.Equal("expired", (await rig.Admin.GetAsync($"/v1/keys/{made.Text("id")}").Json()).Text("status"));
        await rig.Admin.PostAsJsonAsync($"/v1/keys/{made.Text("id")}", new { expires_at = (long?)null }).Json();
        await http.GetAsync("/v1/usage").Json();
    }

    [Fact]
    public async Task Manage_MakeListChange_ShowsTheSecretOnceAndPages()
    {
        await using var rig = await ApiRig.Start(_folder);
        var made = new List<JsonElement>();
        for (var number = 0; number < 3; number++)
        {
            made.Add(await Make(rig, new { name = $"key {number}", owner = "new", concurrency = 2, budget_engine_seconds = 12.5 }));
        }

        Assert.All(made, key => Assert.StartsWith("sk-sora-", key.Text("key"), StringComparison.Ordinal));
        Assert.Equal(3, made.Select(key => key.Text("owner")).Distinct().Count());
        var first = await rig.Admin.GetAsync("/v1/keys?limit=2").Json();
        Assert.True(first.GetProperty("has_more").GetBoolean());
        var second = await rig.Admin.GetAsync($"/v1/keys?limit=2&after={first.Text("last_id")}").Json();
        var listed = first.GetProperty("data").EnumerateArray().Concat(second.GetProperty("data").EnumerateArray()).ToList();
        Assert.Equal(4, listed.Select(key => key.Text("id")).Distinct().Count());
        Assert.All(listed, key => Assert.False(key.TryGetProperty("key", out _)));
        var owned = await rig.Admin.GetAsync($"/v1/keys?owner={made[1].Text("owner")}").Json();
        Assert.Equal(made[1].Text("id"), Assert.Single(owned.GetProperty("data").EnumerateArray()).Text("id"));

        var changed = await rig.Admin.PostAsJsonAsync($"/v1/keys/{made[0].Text("id")}", new { name = "renamed", concurrency = (int?)null, scopes = (string[])["read"] }).Json();
        Assert.Equal("renamed", changed.Text("name"));
        Assert.Equal(JsonValueKind.Null, changed.GetProperty("limits").GetProperty("concurrency").ValueKind);
        Assert.Equal(12.5, changed.GetProperty("limits").GetProperty("budget_engine_seconds").GetDouble());
        Assert.Equal(["read"], changed.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
    }

    [Theory]
    [InlineData("""{}""", "name")]
    [InlineData("""{"name":"x","scopes":["write"]}""", "scopes")]
    [InlineData("""{"name":"x","expires_at":1}""", "expires_at")]
    [InlineData("""{"name":"x","concurrency":0}""", "concurrency")]
    [InlineData("""{"name":"x","budget_engine_seconds":-1}""", "budget_engine_seconds")]
    [InlineData("""{"name":"x","owner":"ada"}""", "owner")]
    [InlineData("""{"name":"x","colour":"red"}""", "colour")]
    public async Task Manage_WhatWillNotDo_IsRefusedByName(string body, string param)
    {
        await using var rig = await ApiRig.Start(_folder);
        using var content = new StringContent(body, null, "application/json");
        Assert.Equal(param, (await rig.Admin.PostAsync("/v1/keys", content).Error(HttpStatusCode.BadRequest)).Text("param"));
    }

    [Fact]
    public async Task Keys_AreStoredHashed()
    {
        string secret;
        await using (var rig = await ApiRig.Start(_folder))
        {
            secret = (await Make(rig, new { name = "app" })).Text("key");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.All(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories), file => Assert.False(File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(secret)) >= 0, file));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<JsonElement> Make(ApiRig rig, object key) => rig.Admin.PostAsJsonAsync("/v1/keys", key).Json();
}
