using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Sora.Client.Tests.Fakes;

namespace Sora.Client.Tests.Videos;

public sealed class CreateTests
{
    private static readonly string[] VideoKeys =
    [
        "id", "object", "model", "status", "progress", "created_at", "completed_at", "expires_at", "prompt", "size", "seconds",
        "remixed_from_video_id", "error", "seed", "draft",
    ];

    [Fact]
    public async Task Create_JsonWithPromptOnly_AnswersQueuedVideoWithDefaultsAndEveryKey()
    {
        await using var host = await ClientHost.Start();

        using var response = await host.Http.PostAsJsonAsync("/v1/videos", new { prompt = "a red ball bounces" });
        var video = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(VideoKeys, video.EnumerateObject().Select(property => property.Name));
        Assert.Matches("^video_[0-9a-f]{32}$", video.Text("id"));
        Assert.Equal("video", video.Text("object"));
        Assert.Equal("sora-2", video.Text("model"));
        Assert.Equal("queued", video.Text("status"));
        Assert.Equal("720x1280", video.Text("size"));
        Assert.Equal("4", video.Text("seconds"));
        Assert.Equal(JsonValueKind.Null, video.GetProperty("completed_at").ValueKind);
        Assert.Equal(JsonValueKind.Null, video.GetProperty("error").ValueKind);
        Assert.Equal("1000", response.Headers.GetValues("openai-poll-after-ms").Single());
    }

    [Fact]
    public async Task Create_MultipartInAnyOrder_IsReadAsJsonIs()
    {
        await using var host = await ClientHost.Start();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("1280x720"), "size" },
            { new StringContent("9007199254740991"), "seed" },
            { new StringContent("8"), "seconds" },
            { new StringContent("eine Katze läuft über 木の床"), "prompt" },
            { new StringContent("sora-2-pro-2025-10-06"), "model" },
        };

        var video = await host.Http.PostAsync("/v1/videos", form).Json();

        Assert.Equal("eine Katze läuft über 木の床", video.Text("prompt"));
        Assert.Contains("läuft über 木の床", video.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("sora-2-pro-2025-10-06", video.Text("model"));
        Assert.Equal("8", video.Text("seconds"));
        Assert.Equal(9007199254740991, video.GetProperty("seed").GetInt64());
        var stored = Assert.Single(host.Grid.Videos);
        Assert.Equal((1280, 720, 8d), (stored.Width, stored.Height, stored.Seconds));
        Assert.Equal(host.Grid.OwnerOf(host.OwnerKey), stored.Owner);
    }

    [Theory]
    [InlineData("""{"prompt":"x","seconds":12}""", 12)]
    [InlineData("""{"prompt":"x","seconds":"20"}""", 20)]
    [InlineData("""{"prompt":"x","seconds":null}""", 4)]
    public async Task Create_SecondsAsTextOrInteger_AreTaken(string body, double seconds)
    {
        await using var host = await ClientHost.Start();
        await Post(host, body).Json();
        Assert.Equal(seconds, Assert.Single(host.Grid.Videos).Seconds);
    }

    [Theory]
    [InlineData("""{}""", "prompt", "missing")]
    [InlineData("""{"prompt":""}""", "prompt", "empty")]
    [InlineData("""{"prompt":"  \n "}""", "prompt", "empty")]
    [InlineData("""{"prompt":7}""", "prompt", "give a text")]
    [InlineData("""{"prompt":"a\u0000b"}""", "prompt", "U+0000 at position 1")]
    [InlineData("""{"prompt":"x","seconds":-4}""", "seconds", "'-4'")]
    [InlineData("""{"prompt":"x","seconds":5}""", "seconds", "4, 8, 12, 16, 20")]
    [InlineData("""{"prompt":"x","seconds":4.0}""", "seconds", "'4.0'")]
    [InlineData("""{"prompt":"x","seconds":1e400}""", "seconds", "'1e400'")]
    [InlineData("""{"prompt":"x","seconds":[4]}""", "seconds", "array")]
    [InlineData("""{"prompt":"x","size":"640x480"}""", "size", "1280x720")]
    [InlineData("""{"prompt":"x","size":"1920x1080"}""", "size", "sora-2-pro")]
    [InlineData("""{"prompt":"x","seed":-1}""", "seed", "'-1'")]
    [InlineData("""{"prompt":"x","seed":9007199254740992}""", "seed", "9007199254740991")]
    [InlineData("""{"prompt":"x","model":""}""", "model", "sora-2")]
    [InlineData("""{"prompt":"x","lenght":4}""", "lenght", "unknown")]
    [InlineData("""{"prompt":"x","input_reference":"file-1"}""", "input_reference", "unknown")]
    public async Task Create_BadField_Answers400NamingFieldValueAndRemedy(string body, string param, string named)
    {
        await using var host = await ClientHost.Start();

        var error = await Post(host, body).Error(HttpStatusCode.BadRequest);

        Assert.Equal(param, error.Text("param"));
        Assert.Equal("invalid_request_error", error.Text("type"));
        Assert.Contains(named, error.Text("message"), StringComparison.Ordinal);
        Assert.Empty(host.Grid.Videos);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("\"x\"")]
    [InlineData("""{"prompt":"a","prompt":"b"}""")]
    [InlineData("""{"prompt":"\ud800"}""")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public async Task Create_MalformedJson_Answers400(string body)
    {
        await using var host = await ClientHost.Start();
        var error = await Post(host, body).Error(HttpStatusCode.BadRequest);
        Assert.Equal("invalid_json", error.Text("code"));
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Create_MalformedMultipart_Answers400(string type)
    {
        await using var host = await ClientHost.Start();
        using var body = new ByteArrayContent("no parts at all"u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        var error = await host.Http.PostAsync("/v1/videos", body).Error(HttpStatusCode.BadRequest);
        Assert.Equal("invalid_multipart", error.Text("code"));
    }

    [Fact]
    public async Task Create_MoreFormFieldsThanAllowed_Answers400()
    {
        await using var host = await ClientHost.Start();
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < 100; i++)
        {
            form.Add(new StringContent("x"), $"field{i}");
        }

        await host.Http.PostAsync("/v1/videos", form).Error(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Create_FilePartOfAnotherName_Answers400NamingIt()
    {
        await using var host = await ClientHost.Start();
        using var form = new MultipartFormDataContent { { new StringContent("x"), "prompt" }, { new ByteArrayContent([1, 2, 3]), "picture", "a.png" } };
        var error = await host.Http.PostAsync("/v1/videos", form).Error(HttpStatusCode.BadRequest);
        Assert.Equal("picture", error.Text("param"));
    }

    [Fact]
    public async Task Create_OtherContentType_Answers415()
    {
        await using var host = await ClientHost.Start();
        using var body = new FormUrlEncodedContent([new("prompt", "x")]);
        await host.Http.PostAsync("/v1/videos", body).Error(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Create_PromptOfOneMegabyte_Answers400WithItsLength()
    {
        await using var host = await ClientHost.Start();
        var error = await host.Http.PostAsJsonAsync("/v1/videos", new { prompt = new string('x', 1_000_000) }).Error(HttpStatusCode.BadRequest);
        Assert.Contains("1000000", error.Text("message"), StringComparison.Ordinal);
        Assert.Contains("32000", error.Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Remix_BodyOverTheLimit_Answers413(bool asForm)
    {
        await using var host = await ClientHost.Start();
        var prompt = new string('x', 3 * 1024 * 1024);
        using HttpContent body = asForm
            ? new MultipartFormDataContent { { new StringContent(prompt), "prompt" } }
            : JsonContent.Create(new { prompt });
        var error = await host.Http.PostAsync($"/v1/videos/video_{new string('0', 32)}/remix", body).Error(HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains("2097152", error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_PromptOf32000Characters_IsTaken()
    {
        await using var host = await ClientHost.Start();
        await host.Http.PostAsJsonAsync("/v1/videos", new { prompt = new string('ж', 32_000) }).Json();
        await host.Http.PostAsJsonAsync("/v1/videos", new { prompt = new string('ж', 32_001) }).Error(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Create_GridDoesNotAnswer_Answers503AndMayBeRetried()
    {
        await using var host = await ClientHost.Start();
        host.Grid.Fault = new TimeoutException("Response did not arrive on time");
        using var response = await Post(host, """{"prompt":"x"}""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("true", response.Headers.GetValues("x-should-retry").Single());
    }

    [Fact]
    public async Task Create_UnexpectedFault_Answers500WithoutItsText()
    {
        await using var host = await ClientHost.Start();
        host.Grid.Fault = new InvalidOperationException("secret detail");
        var error = await Post(host, """{"prompt":"x"}""").Error(HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("secret", error.Text("message"), StringComparison.Ordinal);
        Assert.Contains("req_", error.Text("message"), StringComparison.Ordinal);
    }

    internal static Task<HttpResponseMessage> Post(ClientHost host, string json) =>
        host.Http.PostAsync("/v1/videos", new StringContent(json, Encoding.UTF8, "application/json"));

    internal static async Task<FakeVideoGrain> New(ClientHost host, string prompt = "a red ball bounces")
    {
        var video = await host.Http.PostAsJsonAsync("/v1/videos", new { prompt }).Json();
        return host.Grid.Video(video.Text("id"));
    }
}
