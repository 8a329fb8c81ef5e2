using System.Net;
using System.Net.Http.Headers;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Ids;

namespace Sora.Client.Tests.Videos;

public sealed class IsolationTests
{
    public static TheoryData<string, string> Operations => new()
    {
        { "GET", "" }, { "DELETE", "" }, { "GET", "/content" }, { "HEAD", "/content" }, { "GET", "/content?variant=thumbnail" }, { "GET", "/events" },
        { "POST", "/cancel" }, { "GET", "/storyboard" }, { "GET", "/previews/1" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task AnotherOwnersVideo_AnswersAsIfItDidNotExist(string method, string operation)
    {
        await using var host = await ClientHost.Start();
        var id = await ContentTests.Completed(host);
        host.Grid.Video(id).Storyboard = "{}";
        using var other = host.Client(host.Grid.AddOwner("bob"));
        var nobodys = VideoId.New().Value;

        var (status, body) = await Ask(other, id);
        var (unknownStatus, unknownBody) = await Ask(other, nobodys);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(unknownStatus, status);
        Assert.Equal(unknownBody.Replace(nobodys, id, StringComparison.Ordinal), body);
        Assert.NotNull(host.Grid.Video(id).Current);

        async Task<(HttpStatusCode Status, string Body)> Ask(HttpClient http, string video)
        {
            using var response = await http.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"/v1/videos/{video}{operation}"));
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task AnotherOwnersList_IsEmpty_AlsoAfterAForeignId()
    {
        await using var host = await ClientHost.Start();
        var id = await ContentTests.Completed(host);
        using var other = host.Client(host.Grid.AddOwner("bob"));
        Assert.Equal(0, (await other.GetAsync("/v1/videos").Json()).GetProperty("data").GetArrayLength());
        Assert.Equal(0, (await other.GetAsync($"/v1/videos?after={id}").Json()).GetProperty("data").GetArrayLength());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer wrong-key-that-nobody-has")]
    [InlineData("Basic YWRhOmtleQ==")]
    public async Task WithoutAKeyOfOurs_Answers401(string? authorization)
    {
        await using var host = await ClientHost.Start();
        using var http = host.Client(null);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.GetAsync("/v1/videos");
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        var error = await http.GetAsync("/v1/videos").Error(HttpStatusCode.Unauthorized);
        Assert.Equal("invalid_api_key", error.Text("code"));
    }

    [Fact]
    public async Task KeyTooLongToBeOurs_Answers401()
    {
        await using var host = await ClientHost.Start();
        using var http = host.Client(null);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new string('k', 16_000));
        using var response = await http.GetAsync("/v1/videos");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("video_")]
    [InlineData("video_ABCDEFABCDEFABCDEFABCDEFABCDEFAB")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    public async Task MalformedId_Answers404(string id)
    {
        await using var host = await ClientHost.Start();
        await host.Http.GetAsync($"/v1/videos/{id}").Error(HttpStatusCode.NotFound);
    }
}
