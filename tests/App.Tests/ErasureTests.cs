using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Sora.App.Tests.Rig;
using Sora.Grains.Members;
using Sora.TestKit;

namespace Sora.App.Tests;

public sealed class ErasureTests : IDisposable
{
    /// <summary>Words that occur nowhere else.</summary>
    private static readonly string[] Traces = ["zanzibarine", "Quibblewick", "flumpernickel", "grobbleworth", "snorkelfitz", "wibberlang", "drizzlefunk", "plumbosity"];

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Export_HoldsAllThatIsTheMembers_AndErasureLeavesNothingOfIt()
    {
        string id;
        string film;
        string remix;
        await using (var rig = await AppRig.Start(_folder))
        {
            using var zan = await rig.Join(Traces[0]);
            using var bob = await rig.Join("bob");
            id = await zan.Id();
            await zan.Patch("/me", new { name = Traces[1], bio = $"I am {Traces[2]}" });
            film = await zan.Publish($"A {Traces[3]}", tags: [Traces[4]]);
            var draft = await zan.Make();
            var bobs = await bob.Publish("By Bob");
            await bob.Put($"/films/{film}/like");
            await zan.Put($"/films/{bobs}/like");
            await zan.Post($"/films/{bobs}/comments", new { text = Traces[5] });
            await zan.Post($"/films/{bobs}/view", new { seconds = 5 }, HttpStatusCode.NoContent);
            await zan.Put("/people/bob/follow");
            await bob.Put($"/people/{Traces[0]}/follow");
            await zan.Post("/chats", new { handle = "bob", text = Traces[6] });
            await zan.Post("/feed/steer", new { words = $"more {Traces[7]}" });
            await zan.Get("/feed");
            await bob.Get("/feed");
            await zan.Post("/reports", new { kind = "film", id = bobs, reason = "other", note = Traces[2] });
            await zan.Post("/me/invites");
            remix = await bob.Finished(await bob.Post($"/films/{film}/remix", new { prompt = "make it night" }));
            await bob.Post($"/videos/{remix}/publish", new { caption = "A remix" });

            var library = await Export(zan);
            var text = library.Json.ToString();
            Assert.All(Traces.Except([Traces[7]]), trace => Assert.Contains(trace, text, StringComparison.Ordinal));
            Assert.Equal([draft, film], library.Json.GetProperty("films").EnumerateArray().Select(one => one.Text("id")).Order(StringComparer.Ordinal).OrderBy(one => one == film));
            Assert.Equal($"{InstantFilms.Content}{film} video", library.Files[$"films/{film}.mp4"]);
            Assert.Contains($"films/{draft}.storyboard.json", library.Files.Keys);

            Assert.Equal("invalid_value", await zan.Refused(HttpMethod.Delete, "/me", new { handle = "bob" }, HttpStatusCode.BadRequest));
            await zan.Send(HttpMethod.Delete, "/me", new { handle = Traces[0] }, HttpStatusCode.NoContent);

            await zan.Get("/me", HttpStatusCode.Unauthorized);
            await bob.Get($"/films/{film}", HttpStatusCode.NotFound);
            await bob.Get($"/people/{Traces[0]}", HttpStatusCode.NotFound);
            var counts = (await bob.Get($"/films/{bobs}")).GetProperty("counts");
            Assert.Equal((0, 0, 0), (counts.GetProperty("likes").GetInt32(), counts.GetProperty("comments").GetInt32(), counts.GetProperty("views").GetInt32()));
            Assert.Equal(0, (await bob.Get("/people/bob")).GetProperty("counts").GetProperty("followers").GetInt32());
            Assert.Equal("deleted", (await bob.Get($"/films/{remix}/lineage")).GetProperty("nodes").EnumerateArray().Single(node => node.Text("id") == film).Text("state"));
            Assert.True((await bob.Get($"/handles/{Traces[0]}")).GetProperty("available").GetBoolean());
            Assert.Null(await rig.Grains.GetGrain<IMemberGrain>(id).Get());
        }

        AssertNowhere([id, .. Traces]);
    }

    [Fact]
    public async Task Erasure_CutOff_IsTakenUpByTheNextStart()
    {
        string id;
        await using (var rig = await AppRig.Start(_folder))
        {
            using var zan = await rig.Join(Traces[0]);
            id = await zan.Id();
            await zan.Publish($"A {Traces[3]}");
        }

        // What a crash right after the first step leaves: the intent and the mark.
        await Sora.App.Tests.Rig.Remains.OfAnErasure(_folder.Combine("data"), id);
        await using (var rig = await AppRig.Start(_folder))
        {
            await Remains.UntilNoneIsPending(rig);
            Assert.Null(await rig.Grains.GetGrain<IMemberGrain>(id).Get());
        }

        AssertNowhere([id, Traces[0], Traces[3]]);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(JsonElement Json, Dictionary<string, string> Files)> Export(Visitor visitor)
    {
        await using var stream = new MemoryStream(await visitor.Http.GetByteArrayAsync("/app/v1/me/export"));
        using var archive = new ZipArchive(stream);
        var files = archive.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
        return (JsonDocument.Parse(files["library.json"]).RootElement, files);
    }

    /// <summary>Looks through every byte of every file, and every file's name.</summary>
    private void AssertNowhere(IEnumerable<string> traces)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var trace in traces)
            {
                Assert.DoesNotContain(trace, file, StringComparison.OrdinalIgnoreCase);
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) < 0 && bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace.ToLowerInvariant())) < 0, $"'{trace}' is still in {file}");
            }
        }
    }
}
