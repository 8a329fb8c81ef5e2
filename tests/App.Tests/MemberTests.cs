using System.Net;
using Sora.App.Tests.Rig;
using Sora.Grains.Members;
using Sora.TestKit;

namespace Sora.App.Tests;

public sealed class MemberTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Join_ByACode_SignsInAndUsesItUp()
    {
        await using var rig = await AppRig.Start(_folder);
        var code = await rig.Invite();
        using var ada = rig.Visit();
        Assert.Equal("boss", (await ada.Post("/invites/check", new { code = code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal) })).GetProperty("from").Text("handle"));
        var session = await ada.Post("/members", Join(code, "Ada_L"));

        Assert.Equal("ada_l", session.GetProperty("member").GetProperty("person").Text("handle"));
        Assert.Equal("member", (await ada.Get("/me")).Text("role"));
        Assert.DoesNotContain("1990", (await ada.Get("/me")).ToString(), StringComparison.Ordinal);
        using var bob = rig.Visit();
        Assert.Equal("invite_not_found", await bob.Refused(HttpMethod.Post, "/members", Join(code, "bob"), HttpStatusCode.NotFound));
        Assert.True((await bob.Get("/handles/bob")).GetProperty("available").GetBoolean());
        Assert.Equal("handle_taken", await bob.Refused(HttpMethod.Post, "/members", Join(await rig.Invite(), "ADA_L"), HttpStatusCode.Conflict));
    }

    [Theory]
    [InlineData("handle", "9lives", "handle_invalid", HttpStatusCode.BadRequest)]
    [InlineData("handle", "admin", "handle_taken", HttpStatusCode.Conflict)]
    [InlineData("password", "short", "password_weak", HttpStatusCode.BadRequest)]
    [InlineData("birth_date", "1990-13-01", "birth_date_invalid", HttpStatusCode.BadRequest)]
    [InlineData("birth_date", "2100-01-01", "birth_date_invalid", HttpStatusCode.BadRequest)]
    [InlineData("code", "no code", "invite_not_found", HttpStatusCode.NotFound)]
    [InlineData("surprise", "x", "unknown_parameter", HttpStatusCode.BadRequest)]
    public async Task Join_WithWhatWillNotDo_IsRefusedByName(string field, string value, string code, HttpStatusCode expected)
    {
        await using var rig = await AppRig.Start(_folder);
        using var visitor = rig.Visit();
        var request = new Dictionary<string, string> { ["code"] = await rig.Invite(), ["handle"] = "ada", ["password"] = "a long password", ["birth_date"] = "1990-05-01" };
        request[field] = value;
        Assert.Equal(code, await visitor.Refused(HttpMethod.Post, "/members", request, expected));
    }

    [Fact]
    public async Task Join_UnderThirteen_IsRefused()
    {
        await using var rig = await AppRig.Start(_folder);
        using var visitor = rig.Visit();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var code = await rig.Invite();
        Assert.Equal("under_age", await visitor.Refused(HttpMethod.Post, "/members", Join(code, "kid", today.AddYears(-13).AddDays(1)), HttpStatusCode.Forbidden));
        await visitor.Post("/members", Join(code, "teen", today.AddYears(-13)));
    }

    [Fact]
    public async Task Sessions_AreListedAndRevokedAtOnce()
    {
        await using var rig = await AppRig.Start(_folder);
        using var phone = await rig.Join("ada");
        using var laptop = rig.Visit();
        Assert.Equal("invalid_credentials", await laptop.Refused(HttpMethod.Post, "/session", new { handle = "ada", password = "another password" }, HttpStatusCode.Unauthorized));
        Assert.Equal("invalid_credentials", await laptop.Refused(HttpMethod.Post, "/session", new { handle = "nobody", password = "another password" }, HttpStatusCode.Unauthorized));
        await laptop.Post("/session", new { handle = "Ada", password = "a long password" });
        var sessions = (await phone.Get("/sessions")).GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(2, sessions.Count);

        await phone.Delete($"/sessions/{sessions.Single(session => !session.GetProperty("current").GetBoolean()).Text("id")}", HttpStatusCode.NoContent);

        await laptop.Get("/me", HttpStatusCode.Unauthorized);
        await phone.Get("/me");
    }

    [Fact]
    public async Task Invites_AreFour_AndAWithdrawnOneMayBeGivenAgain()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        var codes = new List<string>();
        for (var i = 0; i < MemberLimits.InvitesPerMember; i++)
        {
            codes.Add((await ada.Post("/me/invites")).Text("code"));
        }

        Assert.Equal("no_invites_left", await ada.Refused(HttpMethod.Post, "/me/invites", null, HttpStatusCode.Conflict));
        await ada.Delete($"/me/invites/{codes[0]}", HttpStatusCode.NoContent);
        using var bob = rig.Visit();
        Assert.Equal("invite_not_found", await bob.Refused(HttpMethod.Post, "/members", Join(codes[0], "bob"), HttpStatusCode.NotFound));
        await bob.Post("/members", Join(codes[1], "bob"));
        await ada.Post("/me/invites");
        Assert.Equal("bob", (await ada.Get("/me/invites")).GetProperty("data").EnumerateArray().Single(invite => invite.Text("code") == codes[1]).GetProperty("used_by").Text("handle"));
        await ada.Delete($"/me/invites/{codes[1]}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TwoWhoJoinAtOnce_UnderOneHandleOrByOneCode_AreOneMember()
    {
        await using var rig = await AppRig.Start(_folder);
        string[] codes = [await rig.Invite(), await rig.Invite()];
        var same = await Task.WhenAll(codes.Select(code => TryJoin(rig, code, "ada")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], same.Order());
        var shared = await rig.Invite();
        var both = await Task.WhenAll(TryJoin(rig, shared, "bob"), TryJoin(rig, shared, "carol"));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], both.Order());
    }

    [Fact]
    public async Task DailyCap_EndsTheDaysFilms()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        var member = rig.Grains.GetGrain<IMemberGrain>(await ada.Id());
        for (var i = 0; i < MemberLimits.DailyFilms(MemberTier.Free); i++)
        {
            Assert.Null(await member.Spend(Sora.Grains.Ids.VideoId.New(), draft: false));
        }

        Assert.Equal("daily_cap_reached", await ada.Refused(HttpMethod.Post, "/videos", new { prompt = "a ball" }, HttpStatusCode.TooManyRequests));
        await member.Administer(role: null, MemberTier.Plus, suspended: null);
        await ada.Post("/videos", new { prompt = "a ball" });
    }

    [Fact]
    public async Task Suspension_EndsSessionsAndHidesThePerson()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        using var boss = await rig.Join("chief", MemberRole.Operator);
        await boss.Patch("/operator/members/ada", new { suspended = true });
        await ada.Get("/me", HttpStatusCode.Unauthorized);
        await bob.Get("/people/ada", HttpStatusCode.NotFound);
        Assert.Equal("role_needed", await bob.Refused(HttpMethod.Patch, "/operator/members/ada", new { suspended = false }, HttpStatusCode.Forbidden));
        await boss.Patch("/operator/members/ada", new { suspended = false });
        await bob.Get("/people/ada");
    }

    [Fact]
    public async Task Members_SurviveARestart()
    {
        await using (var rig = await AppRig.Start(_folder))
        {
            using var ada = await rig.Join("ada");
        }

        await using var again = await AppRig.Start(_folder);
        using var visitor = again.Visit();
        await visitor.Post("/session", new { handle = "ada", password = "a long password" });
        Assert.False((await visitor.Get("/handles/ada")).GetProperty("available").GetBoolean());
    }

    public void Dispose() => _folder.Dispose();

    private static object Join(string code, string handle, DateOnly? born = null) =>
        new { code, handle, password = "a long password", birth_date = born?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "1990-05-01" };

    private static async Task<HttpStatusCode> TryJoin(AppRig rig, string code, string handle)
    {
        using var visitor = rig.Visit();
        using var answer = await visitor.Http.PostAsync("/app/v1/members", System.Net.Http.Json.JsonContent.Create(Join(code, handle)));
        return answer.StatusCode;
    }
}
