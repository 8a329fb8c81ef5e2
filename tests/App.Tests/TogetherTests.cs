using System.Net;
using System.Text.Json;
using Sora.App.Tests.Rig;
using Sora.Grains.Members;
using Sora.TestKit;

namespace Sora.App.Tests;

[Collection(PostgresCollection.Name)]
public sealed class TogetherTests(PostgresServer server) : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Search_FindsFilmsPeopleAndTags_ThatMayBeSeen(string database)
    {
        await using var rig = await AppRig.Start(_folder, database == Databases.PostgreSql ? server.NewSchema() : null);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        var film = await ada.Publish("Potters at work", tags: ["ceramics"]);
        await ada.Publish("Secret potters", "private");
        await ada.Patch("/me", new { bio = "I make bowls" });

        Assert.Equal(film, Assert.Single(await bob.All("/search?q=POTTER", 1)).Text("id"));
        Assert.Equal(film, Assert.Single(await bob.All("/search?q=cera&kind=films", 1)).Text("id"));
        Assert.Equal("ada", Assert.Single(await bob.All("/search?q=bowls&kind=people", 1)).Text("handle"));
        Assert.Equal("ceramics", Assert.Single((await bob.Get("/search?q=%23cer&kind=tags")).GetProperty("data").EnumerateArray()).Text("tag"));
        Assert.Empty(await bob.All("/search?q=%22%20OR%20*%20NEAR(", 5));
        await bob.Put($"/films/{film}/like");
        Assert.Equal(film, (await bob.Get("/leaderboards")).GetProperty("data")[0].GetProperty("film").Text("id"));
        Assert.Equal("ada", (await bob.Get("/leaderboards?kind=creators&span=all")).GetProperty("data")[0].GetProperty("person").Text("handle"));
        await ada.Put("/people/bob/block");
        Assert.Empty(await bob.All("/search?q=potter", 5));
        Assert.Empty(await bob.All("/search?q=bowls&kind=people", 5));
        Assert.Equal(0, (await bob.Get("/leaderboards?kind=creators")).GetProperty("data").GetArrayLength());
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Messages_OfStrangers_AreRequestsFirst(string database)
    {
        await using var rig = await AppRig.Start(_folder, database == Databases.PostgreSql ? server.NewSchema() : null);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        var chat = (await bob.Post("/chats", new { handle = "ada", text = "May I ask?" })).Text("id");
        Assert.Equal("request_pending", await bob.Refused(HttpMethod.Post, $"/chats/{chat}/messages", new { text = "Hello?" }, HttpStatusCode.Forbidden));
        Assert.Equal(0, (await ada.Get("/chats")).GetProperty("data").GetArrayLength());
        Assert.Equal("request", Assert.Single((await ada.Get("/chats?box=requests")).GetProperty("data").EnumerateArray()).Text("state"));
        Assert.Equal(1, (await ada.Get("/me")).GetProperty("unread").GetProperty("messages").GetInt32());

        await ada.Post($"/chats/{chat}/messages", new { text = "You may" });
        await bob.Post($"/chats/{chat}/messages", new { text = "Thank you" });
        Assert.Equal(["Thank you", "You may", "May I ask?"], (await ada.All($"/chats/{chat}/messages", 2)).Select(message => message.Text("text")));
        await ada.Post($"/chats/{chat}/read", null, HttpStatusCode.NoContent);
        Assert.Equal(0, (await ada.Get("/me")).GetProperty("unread").GetProperty("messages").GetInt32());

        await ada.Patch("/me", new { settings = new { direct_messages = "nobody" } });
        using var carol = await rig.Join("carol");
        Assert.Equal("messages_closed", await carol.Refused(HttpMethod.Post, "/chats", new { handle = "ada", text = "And I?" }, HttpStatusCode.Forbidden));
        await ada.Delete($"/chats/{chat}", HttpStatusCode.NoContent);
        Assert.Equal(0, (await ada.Get("/chats")).GetProperty("data").GetArrayLength());
        await bob.Put("/people/ada/block");
        await ada.Get($"/chats/{chat}/messages", HttpStatusCode.NotFound);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Report_OfAFilm_TakesItOutOfPublic(string database)
    {
        await using var rig = await AppRig.Start(_folder, database == Databases.PostgreSql ? server.NewSchema() : null);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        using var moderator = await rig.Join("mod", MemberRole.Moderator);
        var film = await ada.Publish("Dubious");
        var report = (await bob.Post("/reports", new { kind = "film", id = film, reason = "spam" })).Text("id");
        Assert.Equal(report, (await bob.Post("/reports", new { kind = "film", id = film, reason = "spam" })).Text("id"));
        Assert.Equal(report, Assert.Single((await moderator.Get("/moderation/reports")).GetProperty("data").EnumerateArray()).Text("id"));

        Assert.Equal("remove", (await moderator.Post($"/moderation/reports/{report}", new { action = "remove" })).Text("action"));

        await bob.Get($"/films/{film}", HttpStatusCode.NotFound);
        Assert.Equal("film_removed", await ada.Refused(HttpMethod.Post, $"/videos/{film}/publish", new { }, HttpStatusCode.Conflict));
        Assert.Equal("film_removed", Assert.Single((await ada.Get("/notifications")).GetProperty("data").EnumerateArray()).Text("kind"));
        Assert.Equal("report_closed", Assert.Single((await bob.Get("/notifications")).GetProperty("data").EnumerateArray()).Text("kind"));
    }

    [Fact]
    public async Task Events_TellWhatHappens_AndGoOnAfterTheLastSeen()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        var film = await ada.Publish("A film");
        string last;
        using (var stream = await EventReader.Open(ada, null))
        {
            await stream.Until("unread");
            await bob.Put($"/films/{film}/like");
            var (id, data) = await stream.Until("notification");
            Assert.Equal("like", data.Text("kind"));
            last = id;
        }

        await bob.Put("/people/ada/follow");
        using var again = await EventReader.Open(ada, last);
        Assert.Equal("follow", (await again.Until("notification")).Data.Text("kind"));
        var sessions = (await ada.Get("/sessions")).GetProperty("data");
        using var other = rig.Visit();
        await other.Post("/session", new { handle = "ada", password = "a long password" });
        await other.Delete($"/sessions/{sessions[0].Text("id")}", HttpStatusCode.NoContent);
        await bob.Post($"/films/{film}/comments", new { text = "Still there?" });
        await again.AssertOver();
    }

    [Fact]
    public async Task Likes_OfManyAtOnce_AreCountedExactly_AndSurviveACrash()
    {
        var members = new List<Visitor>();
        string film;
        var rig = await AppRig.Start(_folder);
        using (var ada = await rig.Join("ada"))
        {
            film = await ada.Publish("Hot");
            for (var i = 0; i < 12; i++)
            {
                members.Add(await rig.Join($"fan_{i}"));
            }

            await Task.WhenAll(members.Select(member => member.Put($"/films/{film}/like")));
            await Task.WhenAll(members.Take(5).Select(member => member.Delete($"/films/{film}/like")));
            await Task.WhenAll(members.Take(2).Select(member => member.Put($"/films/{film}/like")));
            Assert.Equal(9, (await ada.Get($"/films/{film}")).GetProperty("counts").GetProperty("likes").GetInt32());
        }

        // What was acknowledged lies in the file as it is now, whatever the process still holds.
        using var copy = new TempFolder();
        foreach (var file in Directory.EnumerateFiles(_folder.Combine("data"), "*.db*").Concat(Directory.EnumerateFiles(_folder.Combine("keys"))))
        {
            var target = copy.Combine(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await using (var after = await AppRig.Start(copy))
        {
            using var visitor = after.Visit();
            await visitor.Post("/session", new { handle = "fan_1", password = "a long password" });
            var seen = await visitor.Get($"/films/{film}");
            Assert.Equal(9, seen.GetProperty("counts").GetProperty("likes").GetInt32());
            Assert.True(seen.GetProperty("viewer").GetProperty("liked").GetBoolean());
            Assert.Equal(9, (await visitor.All($"/films/{film}/likes", 4)).Count);
        }

        members.ForEach(member => member.Dispose());
        await rig.DisposeAsync();
    }

    [Fact]
    public async Task SharedFilm_HasACardAndAPlayer_AndAPrivateOneNeither()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var nobody = rig.Visit();
        var film = await ada.Publish("A \"quoted\" <caption>");
        var card = await nobody.Http.GetStringAsync($"/f/{film}");
        Assert.Contains("""<meta property="og:title" content="A &quot;quoted&quot; &lt;caption&gt;">""", card, StringComparison.Ordinal);
        using var player = await nobody.Http.GetAsync($"/embed/{film}");
        Assert.Contains("frame-ancestors *", player.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(player.Headers.Contains("X-Frame-Options"));

        await ada.Patch($"/films/{film}", new { audience = "private" });
        Assert.DoesNotContain("og:", await nobody.Http.GetStringAsync($"/f/{film}"), StringComparison.Ordinal);
        using var gone = await nobody.Http.GetAsync($"/embed/{film}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Reads server-sent events.</summary>
    private sealed class EventReader(HttpResponseMessage response, StreamReader lines) : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

        public static async Task<EventReader> Open(Visitor visitor, string? last)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/app/v1/events");
            if (last is not null)
            {
                request.Headers.Add("Last-Event-ID", last);
            }

            var response = await visitor.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return new EventReader(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
        }

        public async Task<(string Id, JsonElement Data)> Until(string name)
        {
            using var patience = new CancellationTokenSource(Patience);
            var (id, current) = ("", "");
            while (await lines.ReadLineAsync(patience.Token) is { } line)
            {
                id = line.StartsWith("id: ", StringComparison.Ordinal) ? line[4..] : id;
                current = line.StartsWith("event: ", StringComparison.Ordinal) ? line[7..] : current;
                if (line.StartsWith("data: ", StringComparison.Ordinal) && current == name)
                {
                    return (id, JsonDocument.Parse(line[6..]).RootElement);
                }
            }

            throw new InvalidOperationException($"The stream ended before '{name}' came.");
        }

        public async Task AssertOver()
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await lines.ReadLineAsync(patience.Token) is { } line)
            {
                Assert.DoesNotContain("Still there", line, StringComparison.Ordinal);
            }
        }

        public void Dispose()
        {
            lines.Dispose();
            response.Dispose();
        }
    }
}
