using System.Net;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Videos;

namespace Sora.Client.Tests.Videos;

public sealed class LifeTests
{
    [Fact]
    public async Task Get_EveryStage_HasOneOfTheFourStatuses()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        foreach (var stage in Enum.GetValues<VideoStage>())
        {
            grain.Move(update => update with { Video = update.Video with { Stage = stage } });
            var video = await host.Http.GetAsync($"/v1/videos/{grain.Current!.Id}").Json();
            Assert.Contains(video.Text("status"), new[] { "queued", "in_progress", "completed", "failed" });
        }
    }

    [Fact]
    public async Task Cancel_OpenVideo_IsFailedWithCodeCancelled()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        var video = await host.Http.PostAsync($"/v1/videos/{grain.Current!.Id}/cancel", null).Json();
        Assert.Equal("failed", video.Text("status"));
        Assert.Equal(["code", "message", "type", "param"], video.GetProperty("error").EnumerateObject().Select(property => property.Name));
        Assert.Equal("cancelled", video.GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task Delete_Video_SaysSoAndIsGone()
    {
        await using var host = await ClientHost.Start();
        var id = (await CreateTests.New(host)).Current!.Id;
        var deleted = await host.Http.DeleteAsync($"/v1/videos/{id}").Json();
        Assert.Equal(id.Value, deleted.Text("id"));
        Assert.True(deleted.GetProperty("deleted").GetBoolean());
        Assert.Equal("video.deleted", deleted.Text("object"));
        await host.Http.GetAsync($"/v1/videos/{id}").Error(HttpStatusCode.NotFound);
        await host.Http.DeleteAsync($"/v1/videos/{id}").Error(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Storyboard_IsSentWhenItIsThere()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        var address = $"/v1/videos/{grain.Current!.Id}/storyboard";
        var early = await host.Http.GetAsync(address).Error(HttpStatusCode.NotFound);
        Assert.Equal("storyboard_not_ready", early.Text("code"));
        grain.Storyboard = """{"version":1,"prompt":"é","seed":0,"shots":[]}""";
        Assert.Equal("é", (await host.Http.GetAsync(address).Json()).Text("prompt"));
    }

    [Fact]
    public async Task Get_FilmOfFractionalLength_SaysItPlainly()
    {
        await using var host = await ClientHost.Start();
        var grain = await CreateTests.New(host);
        grain.Move(update => update with { Video = update.Video with { Seconds = 2.5 } });
        Assert.Equal("2.5", (await host.Http.GetAsync($"/v1/videos/{grain.Current!.Id}").Json()).Text("seconds"));
    }

    [Theory]
    [InlineData(RefusalKind.Invalid, null, HttpStatusCode.BadRequest, null)]
    [InlineData(RefusalKind.TooMany, null, HttpStatusCode.TooManyRequests, "false")]
    [InlineData(RefusalKind.Unavailable, null, HttpStatusCode.ServiceUnavailable, "true")]
    [InlineData(RefusalKind.Unavailable, "model", HttpStatusCode.BadRequest, null)]
    public async Task Create_RefusedByTheGrid_SaysWhyAndWhetherToTryAgain(RefusalKind kind, string? param, HttpStatusCode status, string? again)
    {
        await using var host = await ClientHost.Start();
        host.Grid.RefuseCreates = new Refusal(kind, "some_code", param, "What is wrong, and the remedy.");
        using var response = await CreateTests.Post(host, """{"prompt":"x"}""");
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(again, response.Headers.TryGetValues("x-should-retry", out var values) ? values.Single() : null);
        var error = await CreateTests.Post(host, """{"prompt":"x"}""").Error(status);
        Assert.Equal(("some_code", "What is wrong, and the remedy."), (error.Text("code"), error.Text("message")));
    }

    [Theory]
    [InlineData("GET", "/v1/nothing")]
    [InlineData("GET", "/v1/videos/x/y/z")]
    [InlineData("GET", "/assets/none.js")]
    public async Task UnknownAddress_Answers404InTheErrorShape(string method, string address)
    {
        await using var host = await ClientHost.Start();
        await host.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), address)).Error(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WrongMethod_Answers405WithWhatIsAllowed()
    {
        await using var host = await ClientHost.Start();
        var error = await host.Http.PutAsync("/v1/videos", null).Error(HttpStatusCode.MethodNotAllowed);
        Assert.Contains("POST", error.Text("message"), StringComparison.Ordinal);
    }
}
