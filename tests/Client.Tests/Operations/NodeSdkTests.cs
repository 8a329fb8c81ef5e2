using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Sora.Client.Tests.Fakes;
using Sora.Client.Tests.Videos;
using Sora.Storyboards;

namespace Sora.Client.Tests.Operations;

/// <summary>The official Node clients against a real server: one program, written for the original, under both.</summary>
public sealed class NodeSdkTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("openai-6")]
    [InlineData("openai-7")]
    public async Task Story_CreatesDownloadsDerivesListsDeletesAndMeetsErrors(string package)
    {
        await using var host = await ClientHost.Start();
        host.Grid.FinishAtOnce = new FinishedFilm(StoryboardJson.Write(DerivedTests.Board), [1, 2, 3, 4], [5, 6], [7]);

        var seen = await Run(package, new Uri(host.Address, "v1").ToString(), host.OwnerKey);

        Assert.Equal(("queued", "8", "1280x720"), (seen.GetProperty("created").Text("status"), seen.GetProperty("created").Text("seconds"), seen.GetProperty("created").Text("size")));
        Assert.Equal("completed", seen.Text("polled"));
        Assert.Equal(("video/mp4", Sha([1, 2, 3, 4])), (seen.GetProperty("video").Text("type"), seen.GetProperty("video").Text("sha")));
        Assert.Equal((Sha([5, 6]), Sha([7])), (seen.Text("thumbnail"), seen.Text("spritesheet")));
        var id = seen.GetProperty("created").Text("id");
        Assert.All((string[])["remix", "edit", "extension"], kind => Assert.Equal(id, seen.GetProperty(kind).Text("remixed_from_video_id")));
        Assert.Equal("12", seen.GetProperty("extension").Text("seconds"));
        Assert.Equal([id, .. ((string[])["remix", "edit", "extension"]).Select(kind => seen.GetProperty(kind).Text("id"))], seen.GetProperty("listed").EnumerateArray().Select(one => one.GetString()!));
        Assert.True(seen.GetProperty("deleted").GetProperty("deleted").GetBoolean());
        Failed(seen, "missing", "NotFoundError", 404, "video_not_found");
        Failed(seen, "invalid", "BadRequestError", 400, "invalid_value");
        Failed(seen, "stranger", "AuthenticationError", 401, "invalid_api_key");
    }

    private static void Failed(JsonElement seen, string name, string type, int status, string code)
    {
        var error = seen.GetProperty(name);
        Assert.Equal((type, status, code), (error.Text("name"), error.GetProperty("status").GetInt32(), error.Text("code")));
        Assert.StartsWith("req_", error.Text("requestId"), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Run(string package, string address, string key)
    {
        var folder = Path.Combine(Folder(), "..", "Sdk");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules", package)), $"{package} is not installed; run: npm ci, in tests/Client.Tests/Sdk");
        using var node = Process.Start(new ProcessStartInfo("node", ["story.mjs", package, address, key]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(node.ExitCode == 0, await error);
        return JsonDocument.Parse(await output).RootElement;
    }

    private static string Sha(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
