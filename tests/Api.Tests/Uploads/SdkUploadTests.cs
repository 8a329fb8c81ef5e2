using Sora.Api.Tests.Rig;
using Sora.TestKit;

namespace Sora.Api.Tests.Uploads;

/// <summary>The official Node clients send files to a real server over a real grid.</summary>
public sealed class SdkUploadTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("openai-6")]
    [InlineData("openai-7")]
    public async Task Uploads_PictureCharacterAndClips(string package)
    {
        await using var rig = await ApiRig.Start(_folder, engine: new StripedEngine());
        var (picture, clip) = (Path.Combine(_folder.Path, "first.png"), Path.Combine(_folder.Path, "clip.mp4"));
        await File.WriteAllBytesAsync(picture, await Ffmpeg.Picture("1280x720"));
        await File.WriteAllBytesAsync(clip, await Ffmpeg.Clip("320x180", 2));

        var seen = await Node.Run("uploads.mjs", package, new Uri(rig.Address, "v1").ToString(), rig.AdminKey, picture, clip);

        Assert.Equal("completed", seen.GetProperty("film").Text("status"));
        Assert.Equal((seen.GetProperty("character").Text("id"), "Biscuit"), (seen.GetProperty("found").Text("id"), seen.GetProperty("found").Text("name")));
        Assert.Equal(seen.GetProperty("film").Text("id"), seen.GetProperty("edit").Text("remixed_from_video_id"));
        Assert.Equal("6", seen.GetProperty("extension").Text("seconds"));
        Assert.Equal(("BadRequestError", "image_size_mismatch", "input_reference"), (seen.GetProperty("mismatch").Text("name"), seen.GetProperty("mismatch").Text("code"), seen.GetProperty("mismatch").Text("param")));
    }

    public void Dispose() => _folder.Dispose();
}
