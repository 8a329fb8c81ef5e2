using System.Net;
using System.Text.Json;
using Sora.App.Tests.Rig;
using Sora.TestKit;

namespace Sora.App.Tests;

/// <summary>What two members live through, over HTTP, on both databases.</summary>
[Collection(PostgresCollection.Name)]
public sealed class StoryTests(PostgresServer server) : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task TwoMembers_PublishLikeCommentRemixAndBlock(string database)
    {
        await using var rig = await AppRig.Start(_folder, database == Databases.PostgreSql ? server.NewSchema() : null);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("Bob");
        var film = await ada.Publish("Look, a ball", tags: ["Balls", "#red"]);

        var seen = await bob.Get($"/films/{film}");
        Assert.Equal("Look, a ball", seen.Text("caption"));
        Assert.Equal(["balls", "red"], seen.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal("ada", seen.GetProperty("author").Text("handle"));
        using (var media = await bob.Http.GetAsync(seen.GetProperty("media").Text("video")))
        {
            Assert.Equal($"the film of {film} video", await media.Content.ReadAsStringAsync());
        }

        await bob.Put("/people/ada/follow");
        var liked = await bob.Put($"/films/{film}/like");
        Assert.Equal(1, liked.GetProperty("likes").GetInt32());
        Assert.Equal(1, (await bob.Put($"/films/{film}/like")).GetProperty("likes").GetInt32());
        var comment = await bob.Post($"/films/{film}/comments", new { text = "I like the ball" });
        await ada.Post($"/films/{film}/comments", new { text = "Thank you", reply_to = comment.Text("id") });

        var preview = await bob.Post($"/films/{film}/remix/preview", new { prompt = "make it night" });
        Assert.Contains(preview.GetProperty("changes").EnumerateArray(), change => change.GetString()!.Contains("night", StringComparison.Ordinal));
        var remix = await bob.Finished(await bob.Post($"/films/{film}/remix", new { prompt = "make it night" }));
        Assert.DoesNotContain((await ada.Get($"/films/{film}/lineage")).GetProperty("nodes").EnumerateArray(), node => node.Text("id") == remix);
        await bob.Post($"/videos/{remix}/publish", new { caption = "By night" });

        var tree = await ada.Get($"/films/{film}/lineage");
        var edge = Assert.Single(tree.GetProperty("edges").EnumerateArray());
        Assert.Equal((film, remix), (edge.Text("from"), edge.Text("to")));
        Assert.Contains(edge.GetProperty("changes").EnumerateArray(), change => change.GetString()!.Contains("night", StringComparison.Ordinal));
        var shown = await ada.Get($"/films/{remix}");
        Assert.Equal("ada", Assert.Single(shown.GetProperty("credits").EnumerateArray()).Text("handle"));
        Assert.Equal(film, shown.GetProperty("remix_of").Text("id"));

        var told = (await ada.Get("/notifications")).GetProperty("data").EnumerateArray().Select(notification => notification.Text("kind")).Order();
        Assert.Equal(["comment", "follow", "like", "remix"], told);
        Assert.Equal("reply", Assert.Single((await bob.Get("/notifications")).GetProperty("data").EnumerateArray()).Text("kind"));
        Assert.Equal(4, (await ada.Get("/me")).GetProperty("unread").GetProperty("notifications").GetInt32());

        await ada.Put("/people/bob/block");
        await AssertHidden(bob, film, "ada");
        await AssertHidden(ada, remix, "bob", blocker: true);
        Assert.DoesNotContain("bob", (await ada.Get($"/films/{film}/comments")).ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("hidden", Node(await bob.Get($"/films/{remix}/lineage"), film).Text("state"));
        Assert.Equal(0, (await ada.Get("/people/ada")).GetProperty("counts").GetProperty("followers").GetInt32());
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task DeletedParent_LeavesATombstone(string database)
    {
        await using var rig = await AppRig.Start(_folder, database == Databases.PostgreSql ? server.NewSchema() : null);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        var film = await ada.Publish("Parent");
        var remix = await bob.Finished(await bob.Post($"/films/{film}/remix", new { prompt = "make it night" }));
        await bob.Post($"/videos/{remix}/publish", new { caption = "Child" });

        await ada.Delete($"/videos/{film}");

        await bob.Get($"/films/{film}", HttpStatusCode.NotFound);
        var parent = Node(await bob.Get($"/films/{remix}/lineage"), film);
        Assert.Equal("deleted", parent.Text("state"));
        Assert.Equal(JsonValueKind.Null, parent.GetProperty("author").ValueKind);
        Assert.True((await bob.Get($"/films/{remix}")).GetProperty("remix_of").GetProperty("deleted").GetBoolean());
    }

    [Theory]
    [InlineData("followers", false, true)]
    [InlineData("unlisted", true, true)]
    [InlineData("private", false, false)]
    public async Task Audience_DecidesWhoSees(string audience, bool stranger, bool follower)
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        using var carol = await rig.Join("carol");
        await bob.Put("/people/ada/follow");
        var film = await ada.Publish("For some", audience);

        foreach (var path in new[] { $"/films/{film}", $"/films/{film}/lineage", $"/films/{film}/comments", $"/films/{film}/storyboard" })
        {
            await carol.Get(path, stranger ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            await bob.Get(path, follower ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            await ada.Get(path);
        }

        using var media = await carol.Http.GetAsync($"/app/v1/films/{film}/media/video");
        Assert.Equal(stranger ? HttpStatusCode.OK : HttpStatusCode.NotFound, media.StatusCode);
        Assert.Equal("private, no-store", media.Headers.CacheControl!.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal));
        await ada.Post($"/films/{film}/unpublish", null, HttpStatusCode.NoContent);
        await bob.Get($"/films/{film}", HttpStatusCode.NotFound);
        Assert.Equal(film, Assert.Single((await ada.Get("/me/films?shown=drafts")).GetProperty("data").EnumerateArray()).Text("id"));
    }

    [Fact]
    public async Task ChangedCaption_IsWhatEverybodyReads_AndDoesNotTouchTheLikes()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        var film = await ada.Publish("Before");
        await bob.Put($"/films/{film}/like");
        await ada.Patch($"/films/{film}", new { caption = "After", remixing = false });

        var seen = await bob.Get($"/films/{film}");
        Assert.Equal("After", seen.Text("caption"));
        Assert.True(seen.GetProperty("viewer").GetProperty("liked").GetBoolean());
        Assert.Equal("remixing_forbidden", await bob.Refused(HttpMethod.Post, $"/films/{film}/remix", new { prompt = "make it night" }, HttpStatusCode.Forbidden));
        Assert.Equal(0, (await bob.Delete($"/films/{film}/like")).GetProperty("likes").GetInt32());
        await bob.Patch($"/films/{film}", new { caption = "Mine" }, HttpStatusCode.NotFound);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonElement Node(JsonElement tree, string id) => tree.GetProperty("nodes").EnumerateArray().Single(node => node.Text("id") == id);

    private static async Task AssertHidden(Visitor viewer, string film, string author, bool blocker = false)
    {
        foreach (var path in new[] { $"/films/{film}", $"/films/{film}/comments", $"/films/{film}/likes", $"/films/{film}/lineage", $"/films/{film}/media/video" })
        {
            await viewer.Get(path, HttpStatusCode.NotFound);
        }

        await viewer.Put($"/films/{film}/like", null, HttpStatusCode.NotFound);
        await viewer.Get($"/people/{author}", blocker ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }
}
