using System.ClientModel;
using System.Text.Json;
using OpenAI.Videos;
using Sora.Client.Tests.Fakes;

namespace Sora.Client.Tests.Operations;

/// <summary>The official .NET client against a real server: a program written for the original works after its base address is changed.</summary>
#pragma warning disable OPENAI001 // The client's video part is marked experimental by its makers.
public sealed class SdkTests
{
    [Fact]
    public async Task VideoClient_CreatesPollsDownloadsAndDeletes()
    {
        await using var host = await ClientHost.Start();
        var client = new VideoClient(new ApiKeyCredential(host.OwnerKey), new VideoClientOptions { Endpoint = new Uri(host.Address, "v1") });

        using var form = new MultipartFormDataContent { { new StringContent("a red ball bounces"), "prompt" }, { new StringContent("8"), "seconds" } };
        using var body = BinaryContent.Create(await form.ReadAsStreamAsync());
        var created = Read(await client.CreateVideoAsync(body, form.Headers.ContentType!.ToString()));
        var id = created.Text("id");
        Assert.Equal("queued", created.Text("status"));

        host.Grid.Video(id).Complete([1, 2, 3, 4], [5], [6]);
        Assert.Equal("completed", Read(await client.GetVideoAsync(id)).Text("status"));
        Assert.Equal([1, 2, 3, 4], (await client.DownloadVideoAsync(id)).GetRawResponse().Content.ToArray());
        Assert.Equal([5], (await client.DownloadVideoAsync(id, "thumbnail")).GetRawResponse().Content.ToArray());
        var listed = new List<string>();
        await foreach (var page in client.GetVideosAsync().GetRawPagesAsync())
        {
            listed.AddRange(Read(page).GetProperty("data").EnumerateArray().Select(video => video.Text("id")));
        }

        Assert.Equal([id], listed);
        Assert.True(Read(await client.DeleteVideoAsync(id)).GetProperty("deleted").GetBoolean());
        var gone = await Assert.ThrowsAsync<ClientResultException>(() => client.GetVideoAsync(id));
        Assert.Equal(404, gone.Status);
    }

    private static JsonElement Read(ClientResult result) => JsonDocument.Parse(result.GetRawResponse().Content).RootElement;
}
