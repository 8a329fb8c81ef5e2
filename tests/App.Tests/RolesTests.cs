using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sora.App.Tests.Rig;
using Sora.Client.App;
using Sora.Grains.Members;
using Sora.TestKit;

namespace Sora.App.Tests;

/// <summary>Who may call what: every endpoint that the running server has must have a row here, and answers each role as its row says.</summary>
public sealed class RolesTests : IDisposable
{
    private const string Film = "FILM";
    private const string Private = "PRIVATE";

    private readonly TempFolder _folder = new();

    /// <summary>Pattern, body, and whom it lets in: a nobody, a member, and one whom the author blocks. 0 is any answer that is no refusal of the caller.</summary>
    private static readonly Row[] Rows =
    [
        new("GET /session", Least.Open), new("POST /session", Least.Open), new("DELETE /session", Least.Open), new("POST /session/step-up", Least.Member), new("GET /sessions", Least.Member),
        new("DELETE /sessions/{id}", Least.Member, "session_x"), new("DELETE /sessions", Least.Member),
        new("POST /invites/check", Least.Open), new("GET /handles/{handle}", Least.Open, "free"), new("POST /members", Least.Open), new("POST /waitlist", Least.Open),
        new("GET /me", Least.Member), new("PATCH /me", Least.Member), new("PUT /me/password", Least.Member), new("DELETE /me", Least.Member), new("GET /me/export", Least.Member), new("GET /me/invites", Least.Member), new("POST /me/invites", Least.Member),
        new("DELETE /me/invites/{code}", Least.Member, "x"), new("GET /me/films", Least.Member), new("GET /me/blocks", Least.Member), new("GET /me/mutes", Least.Member),
        new("GET /operator/invites", Least.Operator), new("POST /operator/invites", Least.Operator), new("GET /operator/waitlist", Least.Operator), new("GET /operator/members", Least.Operator),
        new("PATCH /operator/members/{handle}", Least.Operator, "ada"),
        new("POST /videos/{id}/publish", Least.Author, Private), new("GET /films/{id}", Least.Open, Film), new("PATCH /films/{id}", Least.Author, Film), new("POST /films/{id}/unpublish", Least.Author, Private),
        new("GET /films/{id}/storyboard", Least.Open, Film), new("GET /films/{id}/media/{variant}", Least.Open, Film), new("HEAD /films/{id}/media/{variant}", Least.Open, Film),
        new("GET /films/{id}/lineage", Least.Open, Film), new("POST /films/{id}/remix/preview", Least.Member, Film), new("POST /films/{id}/remix", Least.Member, Film),
        new("PUT /films/{id}/like", Least.Member, Film), new("DELETE /films/{id}/like", Least.Member, Film), new("GET /films/{id}/likes", Least.Member, Film), new("POST /films/{id}/view", Least.Member, Film),
        new("GET /films/{id}/comments", Least.Open, Film), new("POST /films/{id}/comments", Least.Member, Film), new("DELETE /comments/{id}", Least.Author, "COMMENT"),
        new("GET /people/{handle}", Least.Open, "ada"), new("GET /people/{handle}/films", Least.Open, "ada"), new("GET /people/{handle}/followers", Least.Member, "ada"), new("GET /people/{handle}/following", Least.Member, "ada"),
        new("PUT /people/{handle}/follow", Least.Member, "ada"), new("DELETE /people/{handle}/follow", Least.Member, "ada"), new("PUT /people/{handle}/mute", Least.Member, "ada"), new("DELETE /people/{handle}/mute", Least.Member, "ada"),
        new("PUT /people/{handle}/block", Least.Member, "ada"), new("DELETE /people/{handle}/block", Least.Member, "ada"),
        new("GET /notifications", Least.Member), new("POST /notifications/read", Least.Member), new("GET /events", Least.Member),
        new("POST /reports", Least.Member), new("GET /moderation/reports", Least.Moderator), new("POST /moderation/reports/{id}", Least.Moderator, "report_x"),
        new("GET /feed", Least.Member), new("POST /feed/seen", Least.Member), new("GET /feed/steering", Least.Member), new("PUT /feed/steering", Least.Member), new("POST /feed/steer", Least.Member), new("POST /feed/answers", Least.Member),
        new("GET /search", Least.Member), new("GET /leaderboards", Least.Member),
        new("GET /chats", Least.Member), new("POST /chats", Least.Member), new("GET /chats/{id}/messages", Least.Author, "CHAT"), new("POST /chats/{id}/messages", Least.Author, "CHAT"),
        new("POST /chats/{id}/accept", Least.Author, "CHAT"), new("POST /chats/{id}/read", Least.Author, "CHAT"), new("DELETE /chats/{id}", Least.Author, "CHAT"),
    ];

    private enum Least
    {
        Open,
        Member,
        Author,
        Moderator,
        Operator,
    }

    [Fact]
    public async Task EveryEndpoint_HasARow_AndEveryRowAnEndpoint()
    {
        await using var rig = await AppRig.Start(_folder);
        var endpoints = rig.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Access>() is not null)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')["app/v1/".Length..]}"));
        Assert.Equal(Rows.Select(row => row.Endpoint).Order(StringComparer.Ordinal), endpoints.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryEndpoint_AnswersEachRoleAsItsRowSays()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var friend = await rig.Join("friend");
        var film = await ada.Publish("For all");
        var hidden = await ada.Publish("For herself", "private");
        var names = new Dictionary<string, string>
        {
            [Film] = film,
            [Private] = hidden,
            ["COMMENT"] = (await ada.Post($"/films/{film}/comments", new { text = "Mine" })).Text("id"),
            ["CHAT"] = (await ada.Post("/chats", new { handle = "friend", text = "Hello" })).Text("id"),
        };
        using var nobody = rig.Visit();
        using var member = await rig.Join("member");
        using var blocked = await rig.Join("blocked");
        using var moderator = await rig.Join("mod", MemberRole.Moderator);
        await ada.Put("/people/blocked/block");

        foreach (var row in Rows)
        {
            var isOpen = row.Least == Least.Open;
            await Expect(nobody, row, names, isOpen ? null : HttpStatusCode.Unauthorized);
            await Expect(member, row, names, row.Least switch { Least.Author => HttpStatusCode.NotFound, Least.Moderator or Least.Operator => HttpStatusCode.Forbidden, _ => null });
            await Expect(moderator, row, names, row.Least switch { Least.Operator => HttpStatusCode.Forbidden, Least.Author when row.Subject != "COMMENT" => HttpStatusCode.NotFound, _ => null }, skip: row.Subject == "COMMENT");
            var isAdas = row.Subject is Film or Private or "ada" or "COMMENT" or "CHAT";
            await Expect(blocked, row, names, row.Least is Least.Moderator or Least.Operator ? HttpStatusCode.Forbidden : isAdas ? HttpStatusCode.NotFound : null);
        }
    }

    [Fact]
    public async Task AnothersIds_InBodies_AreNotFound()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        var hidden = await ada.Publish("For herself", "private");
        var film = await ada.Publish("For all");
        var other = await ada.Publish("Another");
        await bob.Put($"/films/{film}/like");
        var told = (await ada.Get("/notifications")).GetProperty("data")[0].Text("id");
        var comment = (await ada.Post($"/films/{other}/comments", new { text = "Elsewhere" })).Text("id");
        foreach (var (path, body) in new (string, object)[]
        {
            ("/notifications/read", new { through = told }),
            ("/feed/seen", new { ids = new[] { hidden } }),
            ("/reports", new { kind = "film", id = hidden, reason = "spam" }),
            ("/chats", new { handle = "ada", text = "Look", film_id = hidden }),
            ($"/films/{film}/comments", new { text = "An answer", reply_to = comment }),
            ($"/films/{hidden}/remix", new { prompt = "make it night" }),
            ($"/films/{hidden}/view", new { seconds = 3 }),
        })
        {
            await bob.Post(path, body, HttpStatusCode.NotFound);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <param name="refusal">The status that must come; null: none that says that the caller may not, or that there is no such thing.</param>
    private static async Task Expect(Visitor visitor, Row row, Dictionary<string, string> names, HttpStatusCode? refusal, bool skip = false)
    {
        // These would end the visitor's own session, or the stream never.
        if (skip || (refusal is null && row.Endpoint is "DELETE /session" or "DELETE /sessions" or "GET /events" or "PUT /people/{handle}/block"))
        {
            return;
        }

        var parts = row.Endpoint.Split(' ');
        var subject = row.Subject is { } name ? names.GetValueOrDefault(name, name) : "";
        var path = parts[1].Replace("{variant}", "video", StringComparison.Ordinal).Replace("{id}", subject, StringComparison.Ordinal).Replace("{handle}", subject, StringComparison.Ordinal).Replace("{code}", subject, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), "/app/v1" + path) { Content = parts[0] is "GET" or "HEAD" ? null : JsonContent.Create(BodyOf(row.Endpoint)) };
        using var answer = await visitor.Http.SendAsync(request);
        if (refusal is { } expected)
        {
            Assert.True(answer.StatusCode == expected, $"{row.Endpoint}: {(int)answer.StatusCode} instead of {(int)expected}: {await answer.Content.ReadAsStringAsync()}");
        }
        else
        {
            var isRefused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.InternalServerError || (answer.StatusCode == HttpStatusCode.Unauthorized && row.Least != Least.Open);
            Assert.False(isRefused, $"{row.Endpoint}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    /// <summary>A body that would do, so that a refusal is one of the caller and not of the body.</summary>
    private static object BodyOf(string endpoint) => endpoint switch
    {
        "POST /films/{id}/comments" or "POST /chats/{id}/messages" => new { text = "Hello" },
        "POST /films/{id}/remix/preview" or "POST /films/{id}/remix" => new { prompt = "make it night" },
        "POST /films/{id}/view" => new { seconds = 2 },
        "POST /moderation/reports/{id}" => new { action = "dismiss" },
        _ => new { },
    };

    /// <param name="Subject">What stands in the path.</param>
    private sealed record Row(string Endpoint, Least Least, string? Subject = null);
}
