using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Tests.Videos;

/// <summary>Videos that are made of others, as programs ask for them.</summary>
public sealed class DerivedTests
{
    internal static readonly Storyboard Board = new()
    {
        Prompt = "a red ball falls",
        Seed = 3,
        Shots = [Shot("shot-1", 2.5), Shot("shot-2", 1.5)],
    };

    private static Shot Shot(string id, double seconds) => new()
    {
        Id = id,
        Seconds = seconds,
        Look = new Look { Style = "realistic" },
        Camera = new Camera { Framing = "wide", Angle = "eye", Move = "static", Subject = "ball-1" },
        Setting = new Setting("room", "day", "clear"),
        Cast = [new CastMember { Id = "ball-1", Noun = "ball", Count = 1, Adjectives = ["red"] }],
        Beats = [new Beat { At = 0.5, Who = "ball-1", Verb = "fall" }],
    };

    /// <summary>A finished video with that storyboard.</summary>
    private static async Task<FakeVideoGrain> Finished(ClientHost host, object? fields = null)
    {
        var video = await host.Http.PostAsJsonAsync("/v1/videos", fields ?? new { prompt = "a red ball falls", size = "1280x720" }).Json();
        var grain = host.Grid.Video(video.Text("id"));
        grain.Storyboard = StoryboardJson.Write(Board);
        grain.Complete([1], [2], [3]);
        return grain;
    }

    private static CreateVideo Command(ClientHost host, JsonElement video) => host.Grid.Video(video.Text("id")).Command!;

    [Fact]
    public async Task Remix_OfAFinishedVideo_CarriesItsStoryboardSizeAndSeed()
    {
        await using var host = await ClientHost.Start();
        var source = await Finished(host);
        var id = source.Current!.Id.Value;

        var remix = await host.Http.PostAsJsonAsync($"/v1/videos/{id}/remix", new { prompt = "make it night" }).Json();

        Assert.Equal(id, remix.Text("remixed_from_video_id"));
        Assert.Equal(("make it night", "1280x720", "queued"), (remix.Text("prompt"), remix.Text("size"), remix.Text("status")));
        Assert.Equal((OriginKind.Remix, source.Storyboard), (Command(host, remix).Origin!.Kind, Command(host, remix).SourceBoard));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Edit_ByJsonOrForm_NamesItsVideoInEitherWay(bool asForm)
    {
        await using var host = await ClientHost.Start();
        var id = (await Finished(host)).Current!.Id.Value;
        using HttpContent body = asForm
            ? new MultipartFormDataContent { { new StringContent(id), "video[id]" }, { new StringContent("make it blue"), "prompt" } }
            : JsonContent.Create(new { prompt = "make it blue", video = new { id } });

        var edit = await host.Http.PostAsync("/v1/videos/edits", body).Json();

        Assert.Equal(OriginKind.Edit, Command(host, edit).Origin!.Kind);
        Assert.Equal(id, edit.Text("remixed_from_video_id"));
    }

    [Fact]
    public async Task Extension_SaysTheStitchedTotal()
    {
        await using var host = await ClientHost.Start();
        var id = (await Finished(host)).Current!.Id.Value;

        var longer = await host.Http.PostAsJsonAsync("/v1/videos/extensions", new { prompt = "it rolls on", seconds = "8", video = new { id } }).Json();
        var earlier = await host.Http.PostAsJsonAsync("/v1/videos/extensions", new { prompt = "it lies there", video = new { id }, direction = "backward" }).Json();

        Assert.Equal(("12", OriginKind.Extension), (longer.Text("seconds"), Command(host, longer).Origin!.Kind));
        Assert.Equal(("8", OriginKind.Prequel), (earlier.Text("seconds"), Command(host, earlier).Origin!.Kind));
    }

    [Fact]
    public async Task Extension_TheSeventhOrBeyond120Seconds_Answers400()
    {
        await using var host = await ClientHost.Start();
        var last = await Finished(host);
        for (var i = 0; i < 6; i++)
        {
            last = await Extended(host, last, "4");
        }

        var seventh = await Extend(host, last, "4").Error(HttpStatusCode.BadRequest);
        Assert.Equal("too_many_extensions", seventh.Text("code"));

        var long1 = await Finished(host, new { prompt = "x", seconds = 20 });
        for (var i = 0; i < 5; i++)
        {
            long1 = await Extended(host, long1, "20");
        }

        var beyond = await Extend(host, long1, "4").Error(HttpStatusCode.BadRequest);
        Assert.Equal("video_too_long", beyond.Text("code"));
        Assert.Contains("124", beyond.Text("message"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Extend(ClientHost host, FakeVideoGrain video, string seconds) =>
        host.Http.PostAsJsonAsync("/v1/videos/extensions", new { prompt = "on", seconds, video = new { id = video.Current!.Id.Value } });

    private static async Task<FakeVideoGrain> Extended(ClientHost host, FakeVideoGrain video, string seconds)
    {
        var longer = host.Grid.Video((await Extend(host, video, seconds).Json()).Text("id"));
        longer.Storyboard = StoryboardJson.Write(Board);
        longer.Complete([1], [2], [3]);
        return longer;
    }

    [Fact]
    public async Task Reroll_AShot_GivesAStoryboardWithAnotherSeedThere()
    {
        await using var host = await ClientHost.Start();
        var id = (await Finished(host)).Current!.Id.Value;

        var again = Command(host, await host.Http.PostAsync($"/v1/videos/{id}/shots/shot-2/reroll", null).Json());
        var chosen = Command(host, await host.Http.PostAsJsonAsync($"/v1/videos/{id}/shots/shot-2/reroll", new { seed = 77 }).Json());

        var board = StoryboardJson.Read(again.Storyboard!);
        Assert.Equal(StoryboardJson.Write(Board.Shots[0]), StoryboardJson.Write(board.Shots[0]));
        Assert.NotEqual(3, board.Shots[1].Seed ?? 3);
        Assert.Equal(77, StoryboardJson.Read(chosen.Storyboard!).Shots[1].Seed);
        var absent = await host.Http.PostAsync($"/v1/videos/{id}/shots/shot-9/reroll", null).Error(HttpStatusCode.NotFound);
        Assert.Contains("shot-1, shot-2", absent.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stitch_VideosAndShotsInAnyOrder_MakesOneFilm()
    {
        await using var host = await ClientHost.Start();
        var (first, second) = ((await Finished(host)).Current!.Id.Value, (await Finished(host)).Current!.Id.Value);

        var film = await host.Http.PostAsJsonAsync("/v1/videos/stitch", new { videos = new object[] { new { id = first, shots = new[] { "shot-2", "shot-1" } }, second } }).Json();

        Assert.Equal("8", film.Text("seconds"));
        var command = Command(host, film);
        Assert.Equal([first, second], command.Origin!.Sources.Select(source => source.Value));
        Assert.Equal([1.5, 2.5, 2.5, 1.5], StoryboardJson.Read(command.Storyboard!).Shots.Select(shot => shot.Seconds));
    }

    [Fact]
    public async Task Stitch_OfTwoSizes_Answers400NamingTheOddOne()
    {
        await using var host = await ClientHost.Start();
        var (wide, tall) = ((await Finished(host)).Current!.Id.Value, (await Finished(host, new { prompt = "x" })).Current!.Id.Value);
        var error = await host.Http.PostAsJsonAsync("/v1/videos/stitch", new { videos = new[] { wide, tall } }).Error(HttpStatusCode.BadRequest);
        Assert.Equal("size_mismatch", error.Text("code"));
        Assert.Contains(tall, error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finish_ADraft_KeepsItsStoryboardAndIsNoDraft()
    {
        await using var host = await ClientHost.Start();
        var draft = await Finished(host, new { prompt = "x", draft = true });
        Assert.True(draft.Command!.Draft);

        var film = await host.Http.PostAsync($"/v1/videos/{draft.Current!.Id}/finish", null).Json();

        Assert.False(film.GetProperty("draft").GetBoolean());
        Assert.Equal((false, draft.Storyboard), (Command(host, film).Draft, Command(host, film).Storyboard));
        var error = await host.Http.PostAsync($"/v1/videos/{(await Finished(host)).Current!.Id}/finish", null).Error(HttpStatusCode.BadRequest);
        Assert.Equal("not_a_draft", error.Text("code"));
    }

    [Theory]
    [InlineData("remix", """{"prompt":"x"}""")]
    [InlineData("shots/shot-1/reroll", "{}")]
    [InlineData("finish", "{}")]
    public async Task Derived_OfAnothersOrAnUnfinishedVideo_IsRefused(string path, string body)
    {
        await using var host = await ClientHost.Start();
        var open = (await CreateTests.New(host)).Current!.Id.Value;
        using var stranger = host.Client(host.Grid.AddOwner("bob"));

        using var json = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var foreign = await stranger.PostAsync($"/v1/videos/{open}/{path}", json).Error(HttpStatusCode.NotFound);
        using var again = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var early = await host.Http.PostAsync($"/v1/videos/{open}/{path}", again).Error(HttpStatusCode.BadRequest);

        Assert.Equal("video_not_found", foreign.Text("code"));
        Assert.Equal("video_not_ready", early.Text("code"));
    }

    [Fact]
    public async Task Lineage_OfAFamily_HasEveryEdgeWithWhatItChanged()
    {
        await using var host = await ClientHost.Start();
        var root = await Finished(host);
        var id = root.Current!.Id.Value;
        var night = host.Grid.Video((await host.Http.PostAsJsonAsync($"/v1/videos/{id}/remix", new { prompt = "make it night" }).Json()).Text("id"));
        night.Storyboard = StoryboardJson.Write(Board with { Shots = [.. Board.Shots.Select(shot => shot with { Setting = shot.Setting with { Time = "night" } })] });
        night.Complete([1], [2], [3]);
        var open = await host.Http.PostAsJsonAsync($"/v1/videos/{night.Current!.Id}/remix", new { prompt = "slower" }).Json();

        foreach (var asked in new[] { id, night.Current!.Id.Value, open.Text("id") })
        {
            var tree = await host.Http.GetAsync($"/v1/videos/{asked}/lineage").Json();
            Assert.Equal([id, night.Current.Id.Value, open.Text("id")], tree.GetProperty("nodes").EnumerateArray().Select(node => node.Text("id")));
            var edges = tree.GetProperty("edges").EnumerateArray().ToList();
            Assert.Equal([(id, night.Current.Id.Value), (night.Current.Id.Value, open.Text("id"))], edges.Select(edge => (edge.Text("parent"), edge.Text("child"))));
            Assert.Contains("night", Assert.Single(edges[0].GetProperty("changes").EnumerateArray()).GetString(), StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.Null, edges[1].GetProperty("changes").ValueKind);
        }

        using var stranger = host.Client(host.Grid.AddOwner("bob"));
        await stranger.GetAsync($"/v1/videos/{id}/lineage").Error(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Lineage_OfADeletedSource_KeepsItsPlace()
    {
        await using var host = await ClientHost.Start();
        var id = (await Finished(host)).Current!.Id.Value;
        var remix = await host.Http.PostAsJsonAsync($"/v1/videos/{id}/remix", new { prompt = "make it night" }).Json();
        await host.Http.DeleteAsync($"/v1/videos/{id}").Json();

        var tree = await host.Http.GetAsync($"/v1/videos/{remix.Text("id")}/lineage").Json();

        var gone = tree.GetProperty("nodes").EnumerateArray().First(node => node.Text("id") == id);
        Assert.True(gone.GetProperty("deleted").GetBoolean());
        Assert.Equal(JsonValueKind.Null, gone.GetProperty("prompt").ValueKind);
        Assert.Equal("remix", Assert.Single(tree.GetProperty("edges").EnumerateArray()).Text("kind"));
    }

    [Theory]
    [InlineData("{}", "prompt")]
    [InlineData("""{"prompt":"x","seed":4}""", "seed")]
    [InlineData("""{"prompt":["x"]}""", "prompt")]
    public async Task Remix_BadField_Answers400NamingIt(string body, string param)
    {
        await using var host = await ClientHost.Start();
        var id = (await Finished(host)).Current!.Id.Value;
        using var json = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(param, (await host.Http.PostAsync($"/v1/videos/{id}/remix", json).Error(HttpStatusCode.BadRequest)).Text("param"));
    }

    [Fact]
    public async Task Create_FromAStoryboard_TakesItsLengthAndSeed()
    {
        await using var host = await ClientHost.Start();

        var video = await host.Http.PostAsJsonAsync("/v1/videos", new { size = "1280x720", storyboard = JsonDocument.Parse(StoryboardJson.Write(Board)).RootElement }).Json();
        using var form = new MultipartFormDataContent { { new StringContent(StoryboardJson.Write(Board)), "storyboard" }, { new StringContent("mine"), "prompt" } };
        var other = await host.Http.PostAsync("/v1/videos", form).Json();

        Assert.Equal(("a red ball falls", "4"), (video.Text("prompt"), video.Text("seconds")));
        Assert.Equal(3, video.GetProperty("seed").GetInt64());
        Assert.Equal(StoryboardJson.Write(Board), Command(host, video).Storyboard);
        Assert.Equal(("mine", StoryboardJson.Write(Board)), (other.Text("prompt"), Command(host, other).Storyboard));
    }

    [Fact]
    public async Task Estimate_SaysWhatItWouldTakeAndTakesNothing()
    {
        await using var host = await ClientHost.Start();
        var fits = await host.Http.PostAsJsonAsync("/v1/videos/estimate", new { prompt = "x", seconds = 8 }).Json();
        host.Grid.RefuseCreates = new Refusal(RefusalKind.Unavailable, "no_engine", "model", "No engine serves it.");
        var not = await host.Http.PostAsJsonAsync("/v1/videos/estimate", new { prompt = "x", model = "other" }).Json();

        Assert.Equal((true, 3, 30d), (fits.GetProperty("fits").GetBoolean(), fits.GetProperty("queue_place").GetInt32(), fits.GetProperty("eta_seconds").GetDouble()));
        Assert.Equal((false, "no_engine"), (not.GetProperty("fits").GetBoolean(), not.GetProperty("error").Text("code")));
        Assert.Empty(host.Grid.Videos);
        Assert.Equal("seconds", (await host.Http.PostAsJsonAsync("/v1/videos/estimate", new { prompt = "x", seconds = 7 }).Error(HttpStatusCode.BadRequest)).Text("param"));
    }

    [Theory]
    [InlineData("""{"storyboard":{"version":1}}""", "storyboard")]
    [InlineData("""{"storyboard":"no json"}""", "storyboard")]
    [InlineData("""{"storyboard":[1]}""", "storyboard")]
    [InlineData("""{"prompt":"x","draft":"maybe"}""", "draft")]
    public async Task Create_UnsoundStoryboardOrDraft_Answers400(string body, string param)
    {
        await using var host = await ClientHost.Start();
        Assert.Equal(param, (await CreateTests.Post(host, body).Error(HttpStatusCode.BadRequest)).Text("param"));
    }

    [Fact]
    public async Task Create_StoryboardWithAFault_SaysWhere()
    {
        await using var host = await ClientHost.Start();
        var broken = StoryboardJson.Write(Board with { Shots = [Board.Shots[0], Board.Shots[1] with { Seconds = -1 }] });
        var error = await CreateTests.Post(host, $$"""{"storyboard":{{broken}}}""").Error(HttpStatusCode.BadRequest);
        Assert.Contains("shots[1].seconds", error.Text("message"), StringComparison.Ordinal);
    }
}
