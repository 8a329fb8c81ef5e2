using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sora.Api.Tests.Rig;
using Sora.Engines;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Api.Tests.Keys;

public sealed class LimitTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Rate_WhenUsedUp_RefusesUntilTheTimeItTells()
    {
        var clock = new ManualTimeProvider();
        await using var rig = await ApiRig.Start(_folder, clock);
        using var http = await Client(rig, new { name = "app", requests_per_minute = 30 });
        for (var request = 0; request < 30; request++)
        {
            await http.GetAsync("/v1/videos").Json();
        }

        var wait = await Refused(http, "/v1/videos");
        Assert.Equal(TimeSpan.FromSeconds(2), wait);
        clock.Advance(wait - TimeSpan.FromMilliseconds(100));
        await Refused(http, "/v1/videos?limit=1");
        clock.Advance(TimeSpan.FromMilliseconds(100));
        await Refused(http, "/v1/videos?limit=2");
        await http.GetAsync("/v1/videos").Json();
    }

    [Fact]
    public async Task Concurrency_WhenFull_RefusesWithATimeAndTakesAgainWhenAJobHasEnded()
    {
        await using var rig = await ApiRig.Start(_folder);
        var held = new Checkpoint();
        rig.Rendering.Script = async call =>
        {
            await held.Pass(call.Cancellation);
            await ScriptedWork.Render(call);
        };
        using var http = await Client(rig, new { name = "app", concurrency = 1 });
        var first = await Create(http).Json();

        using var full = await Create(http, "another");
        Assert.Equal(HttpStatusCode.TooManyRequests, full.StatusCode);
        Assert.NotNull(full.Headers.RetryAfter?.Delta);
        Assert.Equal(1, (await http.GetAsync("/v1/usage").Json()).GetProperty("open_jobs").GetInt32());
        held.Open();
        await ApiRig.Ended(http, first.Text("id"));

        await Taken(http, "another");
    }

    [Fact]
    public async Task Budget_IsSetAsideSettledAndRefused()
    {
        await using var rig = await ApiRig.Start(_folder);
        var held = new Checkpoint();
        rig.Rendering.Script = async call =>
        {
            await held.Pass(call.Cancellation);
            await ScriptedWork.Render(call);
        };

        // Four seconds of 720 lines are reckoned at 40 engine seconds while nothing was measured.
        using var http = await Client(rig, new { name = "app", budget_engine_seconds = 50 });
        var first = await Create(http).Json();
        Assert.Equal(40, (await Budget(http)).GetProperty("reserved").GetDouble(), 3);
        var refused = await Create(http, "another").Error(HttpStatusCode.TooManyRequests);
        Assert.Equal("insufficient_quota", refused.Text("code"));
        held.Open();
        await ApiRig.Ended(http, first.Text("id"));

        var settled = await Settled(http);
        Assert.Equal(0, settled.GetProperty("reserved").GetDouble());
        Assert.InRange(settled.GetProperty("spent").GetDouble(), 1e-6, 39);
        var usage = await http.GetAsync("/v1/usage").Json();
        Assert.Equal((1, 4.0), (usage.GetProperty("completed_videos").GetInt32(), usage.GetProperty("video_seconds").GetDouble()));
        Assert.Equal(settled.GetProperty("spent").GetDouble(), usage.GetProperty("engine_seconds").GetDouble(), 6);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("deleted")]
    [InlineData("failed")]
    [InlineData("refused")]
    public async Task Budget_OfAJobWithoutAFilm_IsGivenBack(string how)
    {
        await using var rig = await ApiRig.Start(_folder);
        var held = new Checkpoint();
        rig.Rendering.Script = async call =>
        {
            await held.Pass(call.Cancellation);
            throw new EngineException("The engine is broken.");
        };
        if (how == "refused")
        {
            // The gate refuses what is longer than was asked for.
            rig.Direction.Script = async call =>
            {
                await held.Pass(call.Cancellation);
                await call.Video.Directed(call.Epoch, Sora.Storyboards.StoryboardJson.Write(Boards.OneShot("a ball", 20)));
            };
        }

        using var http = await Client(rig, new { name = "app", budget_engine_seconds = 50 });
        var id = (await Create(http).Json()).Text("id");
        Assert.Equal(40, (await Budget(http)).GetProperty("reserved").GetDouble(), 3);
        await held.Reached;
        switch (how)
        {
            case "cancelled":
                await http.PostAsync($"/v1/videos/{id}/cancel", null).Json();
                break;
            case "deleted":
                await http.DeleteAsync($"/v1/videos/{id}").Json();
                break;
            default:
                held.Open();
                Assert.Equal(how == "refused" ? "moderation_blocked" : "engine_failed", (await ApiRig.Ended(http, id)).GetProperty("error").Text("code"));
                break;
        }

        var settled = await Settled(http);
        Assert.Equal((0, 0), (settled.GetProperty("reserved").GetDouble(), settled.GetProperty("spent").GetDouble()));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<HttpClient> Client(ApiRig rig, object key) => rig.Client((await rig.Admin.PostAsJsonAsync("/v1/keys", key).Json()).Text("key"));

    private static Task<HttpResponseMessage> Create(HttpClient http, string prompt = "a ball") => http.PostAsJsonAsync("/v1/videos", new { prompt });

    private static async Task<TimeSpan> Refused(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        return TimeSpan.FromMilliseconds(long.Parse(answer.Headers.GetValues("retry-after-ms").Single(), CultureInfo.InvariantCulture));
    }

    private static async Task<JsonElement> Budget(HttpClient http) => (await http.GetAsync("/v1/usage").Json()).GetProperty("budget");

    /// <summary>The job's end is known a moment before its account is settled.</summary>
    private static async Task<JsonElement> Settled(HttpClient http)
    {
        while (true)
        {
            var usage = await http.GetAsync("/v1/usage").Json();
            if (usage.GetProperty("open_jobs").GetInt32() == 0)
            {
                return usage.GetProperty("budget");
            }
        }
    }

    private static async Task Taken(HttpClient http, string prompt)
    {
        while (true)
        {
            using var answer = await Create(http, prompt);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        }
    }
}
