using System.Net;
using System.Net.Http.Json;
using Sora.Api.Tests.Rig;
using Sora.TestKit;

namespace Sora.Api.Tests.Uploads;

public sealed class ClipTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task OwnFilm_Reencoded_IsRecognised_AndItsStoryboardUsed()
    {
        await using var rig = await ApiRig.Start(_folder, engine: new StripedEngine());
        var films = new List<string>();
        for (var seed = 0; seed < 3; seed++)
        {
            films.Add((await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a red ball rolls over a floor", seed, draft = true }).Json()).Text("id"));
            await ApiRig.Ended(rig.Admin, films[^1]);
        }

        var copy = await Ffmpeg.Reencode(await rig.Admin.GetByteArrayAsync($"/v1/videos/{films[1]}/content"));
        using var edit = Form(copy, "make it night");
        var edited = await rig.Admin.PostAsync("/v1/videos/edits", edit).Json();
        Assert.Equal(films[1], edited.Text("remixed_from_video_id"));

        using var stranger = rig.Client((await rig.Admin.PostAsJsonAsync("/v1/keys", new { name = "stranger", owner = "new" }).Json()).Text("key"));
        using var theirs = Form(copy, "make it night");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await stranger.PostAsync("/v1/videos/edits", theirs).Json()).GetProperty("remixed_from_video_id").ValueKind);
    }

    [Fact]
    public async Task ForeignClip_IsTheFootageThatTheFilmBeginsWith()
    {
        await using var rig = await ApiRig.Start(_folder, engine: new StripedEngine());
        var clip = await Ffmpeg.Clip("640x360", 2);
        using var form = Form(clip, "a red ball rolls over a floor");
        form.Add(new StringContent("4"), "seconds");
        var made = await rig.Admin.PostAsync("/v1/videos/extensions", form).Json();
        var ended = await ApiRig.Ended(rig.Admin, made.Text("id"));
        Assert.Equal(("completed", "1280x720", "6"), (ended.Text("status"), ended.Text("size"), ended.Text("seconds")));

        var shots = (await rig.Admin.GetAsync($"/v1/videos/{made.Text("id")}/storyboard").Json()).GetProperty("shots");
        Assert.Equal((64, 2), (shots[0].Text("footage").Length, shots[0].GetProperty("seconds").GetDouble()));
        var film = await rig.Admin.GetByteArrayAsync($"/v1/videos/{made.Text("id")}/content");
        var path = Path.Combine(_folder.Path, "clip.mp4");
        await File.WriteAllBytesAsync(path, clip);
        var wanted = await Ffmpeg.Frame(clip, 30, "scale=64:36:flags=area,format=rgb24");
        var got = await Ffmpeg.Frame(film, 24, "scale=64:36:flags=area,format=rgb24");
        var apart = wanted.Zip(got, (one, other) => Math.Abs(one - other)).Average();
        Assert.True(apart < 12, FormattableString.Invariant($"a second in, the film shows what the clip shows, {apart:0.0} apart"));
    }

    [Fact]
    public async Task Character_IsMadeShownAndCast_ByNameInThePrompt()
    {
        var engine = new StripedEngine();
        await using var rig = await ApiRig.Start(_folder, engine: engine);
        var made = await Character(rig, "Biscuit", "brown dog").Json();
        Assert.Equal(("Biscuit", made.Text("id")), (made.Text("name"), (await rig.Admin.GetAsync($"/v1/videos/characters/{made.Text("id")}").Json()).Text("id")));

        var film = await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "Biscuit runs through a park", draft = true, characters = new[] { new { id = made.Text("id") } } }).Json();
        Assert.Equal("completed", (await ApiRig.Ended(rig.Admin, film.Text("id"))).Text("status"));

        var board = await rig.Admin.GetAsync($"/v1/videos/{film.Text("id")}/storyboard").Json();
        Assert.Equal("Biscuit runs through a park", board.Text("prompt"));
        var dog = Assert.Single(board.GetProperty("shots")[0].GetProperty("cast").EnumerateArray(), member => member.Text("noun") == "dog");
        Assert.Equal(made.Text("id"), dog.Text("cameo"));
        Assert.NotNull(engine.Rendered[^1].Cameos[made.Text("id")].Hair);
    }

    [Fact]
    public async Task Character_ThatWillNotDo_IsRefused()
    {
        await using var rig = await ApiRig.Start(_folder);
        var clip = await Ffmpeg.Clip("128x96", 2);
        Assert.Equal("human_likeness", await Code(Character(rig, "Ann", "woman", clip, "person")));
        Assert.Equal("clip_type", await Code(Character(rig, "Biscuit", null, await Ffmpeg.Picture("64x64"))));
        Assert.Equal("clip_damaged", await Code(Character(rig, "Biscuit", null, clip[..300])));
        Assert.Equal("clip_duration", await Code(Character(rig, "Biscuit", null, await Ffmpeg.Clip("64x64", 130))));
        var made = await Character(rig, "Biscuit", null, clip).Json();
        Assert.Equal("character_not_in_prompt", await Code(rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a dog", characters = new[] { new { id = made.Text("id") } } })));
        using var stranger = rig.Client((await rig.Admin.PostAsJsonAsync("/v1/keys", new { name = "stranger", owner = "new" }).Json()).Text("key"));
        await stranger.GetAsync($"/v1/videos/characters/{made.Text("id")}").Error(HttpStatusCode.NotFound);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> Code(Task<HttpResponseMessage> sending) => (await sending.Error(HttpStatusCode.BadRequest)).Text("code");

    private static MultipartFormDataContent Form(byte[] clip, string prompt) => new() { { new ByteArrayContent(clip), "video", "clip.mp4" }, { new StringContent(prompt), "prompt" } };

    private static async Task<HttpResponseMessage> Character(ApiRig rig, string name, string? description, byte[]? clip = null, string? subject = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(name), "name" }, { new ByteArrayContent(clip ?? await Ffmpeg.Clip("128x96", 2)), "video", "clip.mp4" } };
        if (description is not null)
        {
            form.Add(new StringContent(description), "description");
        }

        if (subject is not null)
        {
            form.Add(new StringContent(subject), "subject");
        }

        return await rig.Admin.PostAsync("/v1/videos/characters", form);
    }
}
