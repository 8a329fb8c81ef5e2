using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sora.Api.Tests.Rig;
using Sora.Engines;
using Sora.Grains.Users;
using Sora.Grid.Tests.Rig;
using Sora.Silo.Hosting;
using Sora.TestKit;

namespace Sora.Api.Tests.Webhooks;

public sealed class WebhookTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("openai-6")]
    [InlineData("openai-7")]
    public async Task Delivery_IsUnwrappedByTheOfficialClient_AndByNobodyElse(string package)
    {
        await using var receiver = await Receiver.Start();
        await using var rig = await Start();
        var endpoint = await Make(rig, receiver.Address);
        var id = (await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Json()).Text("id");

        var came = receiver.Next();

        var seen = (await Unwrap(package, endpoint.Text("signing_secret"), came)).GetProperty("event");
        Assert.Equal(("video.completed", id, "event"), (seen.Text("type"), seen.GetProperty("data").Text("id"), seen.Text("object")));
        Assert.Equal(["id", "object", "created_at", "type", "data"], seen.EnumerateObject().Select(member => member.Name));
        Assert.Equal("InvalidWebhookSignatureError", (await Unwrap(package, endpoint.Text("signing_secret"), came with { Body = came.Body.Replace("completed", "failed", StringComparison.Ordinal) })).Text("error"));
    }

    [Fact]
    public async Task Manage_ByTheOfficialClient()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answer = context =>
        {
            context.Response.StatusCode = 418;
            return Task.CompletedTask;
        };
        await using var rig = await Start();

        var seen = await Node.Run("webhooks.mjs", "openai-7", new Uri(rig.Address, "v1").ToString(), rig.AdminKey, receiver.Address.ToString());

        Assert.Equal(["video.completed", "video.failed"], seen.GetProperty("types").EnumerateArray().Select(type => type.GetString()));
        Assert.StartsWith("whsec_", seen.GetProperty("created").Text("signing_secret"), StringComparison.Ordinal);
        Assert.False(seen.GetProperty("retrieved").TryGetProperty("signing_secret", out _));
        Assert.Equal(2, seen.GetProperty("updated").GetProperty("event_types").GetArrayLength());
        Assert.Equal(["second", "studio"], seen.GetProperty("listed").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal((418, true), (seen.GetProperty("tested").GetProperty("status_code").GetInt32(), seen.GetProperty("tested").GetProperty("success").GetBoolean()));
        Assert.NotEqual(seen.GetProperty("created").Text("signing_secret"), seen.GetProperty("rotated").Text("signing_secret"));
        Assert.True(seen.GetProperty("deleted").GetProperty("deleted").GetBoolean());
    }

    [Fact]
    public async Task Rotate_KeepingTheOldSecret_SignsWithBoth_ForADay()
    {
        var clock = new ManualTimeProvider();
        await using var receiver = await Receiver.Start();
        await using var rig = await Start(clock);
        var first = await Make(rig, receiver.Address);
        var second = await rig.Admin.PostAsJsonAsync($"/v1/webhook_endpoints/{first.Text("id")}/rotate_secret", new { keep_old_secret_active_for_24_hours = true }).Json();

        Assert.Equal(2, (await Test(rig, first, receiver)).Headers["webhook-signature"].Split(' ').Length);
        clock.Advance(TimeSpan.FromHours(24));
        Assert.Single((await Test(rig, first, receiver)).Headers["webhook-signature"].Split(' '));
        Assert.NotEqual(first.Text("signing_secret"), second.Text("signing_secret"));
    }

    [Fact]
    public async Task Failure_IsRetriedFor72Hours_AcrossACrash_ThenDead_AndReplayed()
    {
        var clock = new ManualTimeProvider();
        await using var receiver = await Receiver.Start();
        receiver.Answer = Refuse;
        var rig = await Start(clock);
        var key = new MintedKey(rig.AdminKey, rig.Owner);
        var endpoint = await Make(rig, receiver.Address);

        await Made(rig, clock, (await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Json()).Text("id"));
        var (attempts, messages, crashes) = (0, new HashSet<string>(), 0);
        var began = clock.GetUtcNow();
        while (true)
        {
            messages.Add(receiver.Next(clock).Headers["webhook-id"]);
            attempts++;
            var delivery = await Tried(rig, endpoint, attempts);
            if (delivery.Text("status") == "dead")
            {
                break;
            }

            if (attempts is 6 or 12)
            {
                // A crash: the clock of the abandoned process is never moved again.
                clock = new ManualTimeProvider(clock.GetUtcNow());
                rig = await Start(clock, key);
                crashes++;
            }

            var due = DateTimeOffset.FromUnixTimeSeconds(delivery.GetProperty("next_attempt_at").GetInt64() + 1);
            clock.Advance(due - clock.GetUtcNow());
        }

        Assert.Equal((1, 2), (messages.Count, crashes));
        Assert.InRange(attempts, 20, 40);
        Assert.InRange(clock.GetUtcNow() - began, TimeSpan.FromHours(72), TimeSpan.FromHours(72.1));
        var dead = Assert.Single((await rig.Admin.GetAsync($"/v1/webhook_endpoints/{endpoint.Text("id")}/deliveries?status=dead").Json()).GetProperty("data").EnumerateArray());
        Assert.Equal((503, "video.completed"), (dead.GetProperty("last_status_code").GetInt32(), dead.GetProperty("event").Text("type")));

        receiver.Answer = _ => Task.CompletedTask;
        await rig.Admin.PostAsync($"/v1/webhook_endpoints/{endpoint.Text("id")}/deliveries/{dead.Text("id")}/replay", null).Json();
        Assert.Equal(messages.Single(), receiver.Next().Headers["webhook-id"]);
        Assert.Equal("delivered", (await Tried(rig, endpoint, 1)).Text("status"));
        await rig.DisposeAsync();
    }

    [Fact]
    public async Task Failed_Cancelled_AndDeletedVideos_TellWhatHappened()
    {
        await using var receiver = await Receiver.Start();
        await using var rig = await Start();
        await Make(rig, receiver.Address);
        rig.Rendering.Script = _ => throw new EngineException("broken");
        var id = (await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball" }).Json()).Text("id");

        using var told = JsonDocument.Parse(receiver.Next().Body);
        Assert.Equal(("video.failed", id), (told.RootElement.Text("type"), told.RootElement.GetProperty("data").Text("id")));
    }

    [Fact]
    public async Task SlowEndpoint_HoldsUpItsOwnMessagesOnly()
    {
        await using var receiver = await Receiver.Start();
        var hold = new TaskCompletionSource();
        receiver.Answer = context => context.Request.Path == "/slow" ? hold.Task : Task.CompletedTask;
        await using var rig = await Start();
        await Make(rig, new Uri(receiver.Address, "slow"));
        await Make(rig, new Uri(receiver.Address, "fast"));
        for (var video = 0; video < 10; video++)
        {
            await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = $"a ball {video}" }).Json();
        }

        var fast = 0;
        while (fast < 10)
        {
            fast += receiver.Next().Path == "/fast" ? 1 : 0;
        }

        hold.SetResult();
    }

    [Fact]
    public async Task Others_SeeAndChangeNothing()
    {
        await using var receiver = await Receiver.Start();
        await using var rig = await Start();
        var endpoint = await Make(rig, receiver.Address);
        using var stranger = rig.Client((await rig.Admin.PostAsJsonAsync("/v1/keys", new { name = "stranger", owner = "new" }).Json()).Text("key"));
        var address = $"/v1/webhook_endpoints/{endpoint.Text("id")}";
        await stranger.GetAsync(address).Error(HttpStatusCode.NotFound);
        await stranger.DeleteAsync(address).Error(HttpStatusCode.NotFound);
        await stranger.PostAsync($"{address}/rotate_secret", null).Error(HttpStatusCode.NotFound);
        await stranger.GetAsync($"{address}/deliveries").Error(HttpStatusCode.NotFound);
        Assert.Equal(0, (await stranger.GetAsync("/v1/webhook_endpoints").Json()).GetProperty("data").GetArrayLength());
    }

    public void Dispose() => _folder.Dispose();

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static Task<JsonElement> Make(ApiRig rig, Uri address) =>
        rig.Admin.PostAsJsonAsync("/v1/webhook_endpoints", new { name = "studio", url = address.ToString(), event_types = (string[])["video.completed", "video.failed"] }).Json();

    private static async Task<Received> Test(ApiRig rig, JsonElement endpoint, Receiver receiver)
    {
        await rig.Admin.PostAsJsonAsync($"/v1/webhook_endpoints/{endpoint.Text("id")}/test", new { event_type = "video.completed" }).Json();
        return receiver.Next();
    }

    private static Task<JsonElement> Unwrap(string package, string secret, Received came) => Node.Run("unwrap.mjs", package, secret, came.Body, JsonSerializer.Serialize(came.Headers));

    /// <summary>The one delivery, once that many tries of it are written down.</summary>
    /// <summary>Waits for a film while the clock goes no faster than a real one: hurried, its lease would lapse.</summary>
    private static async Task Made(ApiRig rig, ManualTimeProvider clock, string id)
    {
        var began = Stopwatch.GetTimestamp();
        while ((await rig.Admin.GetAsync($"/v1/videos/{id}").Json()).Text("status") != "completed")
        {
            var passed = Stopwatch.GetElapsedTime(began);
            Assert.True(passed < GridRig.Patience, "the film is not made");
            var behind = passed - (clock.GetUtcNow() - new ManualTimeProvider().GetUtcNow());
            clock.Advance(behind > TimeSpan.Zero ? behind : TimeSpan.Zero);
        }
    }

    private static async Task<JsonElement> Tried(ApiRig rig, JsonElement endpoint, int attempts)
    {
        using var patience = new CancellationTokenSource(GridRig.Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var delivery = (await rig.Admin.GetAsync($"/v1/webhook_endpoints/{endpoint.Text("id")}/deliveries").Json()).GetProperty("data")[0];
            if (delivery.GetProperty("attempts").GetInt32() == attempts)
            {
                return delivery;
            }
        }
    }

    private Task<ApiRig> Start(ManualTimeProvider? clock = null, MintedKey? key = null) =>
        ApiRig.Start(_folder, clock, options: new SoraGridOptions { DataFolder = _folder.Path, AllowPrivateAddresses = true }, key: key);
}
