using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using Sora.Api.Tests.Rig;
using Sora.Silo.Hosting;
using Sora.TestKit;

namespace Sora.Api.Tests.Uploads;

public sealed class PictureTests : IDisposable
{
    private const double VisuallyEqualDecibels = 35;

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("png")]
    [InlineData("mjpeg")]
    [InlineData("libwebp")]
    public async Task Picture_OpensTheFilm_AndDissolvesIntoTheScene(string codec)
    {
        await using var rig = await ApiRig.Start(_folder, engine: new StripedEngine());
        var picture = await Ffmpeg.Picture("1280x720", codec);
        using var form = Form(picture, "1280x720");
        var id = (await rig.Admin.PostAsync("/v1/videos", form).Json()).Text("id");
        Assert.Equal("completed", (await ApiRig.Ended(rig.Admin, id)).Text("status"));

        var film = await rig.Admin.GetByteArrayAsync($"/v1/videos/{id}/content");
        var path = Path.Combine(_folder.Path, "picture");
        await File.WriteAllBytesAsync(path, picture);
        var wanted = await Ffmpeg.Run($"-i {path} -vf \"scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,extractplanes=y\" -f rawvideo");
        foreach (var frame in (int[])[0, 6, 11])
        {
            Assert.True(Decibels(wanted, await Ffmpeg.Frame(film, frame, "extractplanes=y")) > VisuallyEqualDecibels, $"frame {frame}");
        }

        Assert.True(Decibels(wanted, await Ffmpeg.Frame(film, 18, "extractplanes=y")) is > 10 and < 30, "half of it is left in the middle of the dissolve");
        Assert.True(Decibels(wanted, await Ffmpeg.Frame(film, 30, "extractplanes=y")) < 15, "nothing of it is left after a second");
    }

    [Fact]
    public async Task Picture_ByDataAddressOrAddress_IsTakenToo_AndTheStoryboardNamesIt()
    {
        await using var receiver = await Receiver.Start();
        var picture = await Ffmpeg.Picture("720x1280");
        receiver.Answer = context => context.Response.Body.WriteAsync(picture).AsTask();
        await using var rig = await ApiRig.Start(_folder, engine: new StripedEngine(), options: new SoraGridOptions { DataFolder = _folder.Path, AllowPrivateAddresses = true });
        string[] addresses = ["data:image/png;base64," + Convert.ToBase64String(picture), receiver.Address.ToString()];
        var keys = new List<string>();
        foreach (var address in addresses)
        {
            var id = (await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball rolls", input_reference = new { image_url = address } }).Json()).Text("id");
            await ApiRig.Ended(rig.Admin, id);
            keys.Add((await rig.Admin.GetAsync($"/v1/videos/{id}/storyboard").Json()).GetProperty("shots")[0].Text("opening"));
        }

        Assert.Equal(keys[0], keys[1]);
        using var upload = new MultipartFormDataContent { { new StringContent("vision"), "purpose" }, { new ByteArrayContent(picture), "file", "picture.png" } };
        Assert.Equal("file_" + keys[0], (await rig.Admin.PostAsync("/v1/files", upload).Json()).Text("id"));
        var again = await rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball rolls", input_reference = new { file_id = "file_" + keys[0] } }).Json();
        Assert.Equal("completed", (await ApiRig.Ended(rig.Admin, again.Text("id"))).Text("status"));
    }

    [Theory]
    [InlineData("a text", "image_type")]
    [InlineData("bomb", "image_size_mismatch")]
    [InlineData("huge", "image_too_large")]
    [InlineData("cut", "file_damaged")]
    [InlineData("clip", "image_type")]
    [InlineData("list", "image_type")]
    [InlineData("smaller", "image_size_mismatch")]
    public async Task Picture_ThatWillNotDo_IsRefusedBeforeItIsDecoded(string what, string code)
    {
        await using var rig = await ApiRig.Start(_folder);
        using var form = Form(await Make(what), "1280x720");
        Assert.Equal((code, "input_reference"), await Error(rig.Admin.PostAsync("/v1/videos", form)));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/picture.png", "image_unreachable")]
    [InlineData("file:///etc/passwd", "image_url_invalid")]
    [InlineData("data:image/png;base64,???", "image_url_invalid")]
    [InlineData("picture.png", "image_url_invalid")]
    public async Task Picture_ByAnAddressThatWillNotDo_IsRefused(string address, string code)
    {
        await using var rig = await ApiRig.Start(_folder);
        Assert.Equal(code, (await Error(rig.Admin.PostAsJsonAsync("/v1/videos", new { prompt = "a ball", input_reference = new { image_url = address } }))).Code);
    }

    [Fact]
    public async Task SomebodyElsesPicture_DoesNotExist()
    {
        await using var rig = await ApiRig.Start(_folder, engine: new StripedEngine());
        using var form = Form(await Ffmpeg.Picture("720x1280"), "720x1280");
        var id = (await rig.Admin.PostAsync("/v1/videos", form).Json()).Text("id");
        await ApiRig.Ended(rig.Admin, id);
        var key = (await rig.Admin.GetAsync($"/v1/videos/{id}/storyboard").Json()).GetProperty("shots")[0].Text("opening");
        using var stranger = rig.Client((await rig.Admin.PostAsJsonAsync("/v1/keys", new { name = "stranger", owner = "new" }).Json()).Text("key"));
        Assert.Equal("file_not_found", (await Error(stranger.PostAsJsonAsync("/v1/videos", new { prompt = "a ball", input_reference = new { file_id = "file_" + key } }))).Code);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(string Code, string Param)> Error(Task<HttpResponseMessage> sending)
    {
        var error = await sending.Error(HttpStatusCode.BadRequest);
        return (error.Text("code"), error.Text("param"));
    }

    private static MultipartFormDataContent Form(byte[] picture, string size) => new()
    {
        { new StringContent("a ball rolls over a floor"), "prompt" },
        { new ByteArrayContent(picture), "input_reference", "whatever.gif" },
        { new StringContent(size), "size" },
    };

    private static async Task<byte[]> Make(string what)
    {
        switch (what)
        {
            case "bomb":
                // Says that it is four thousand pixels a side, in a few bytes.
                return Sized(await Ffmpeg.Picture("64x64"), 4000);
            case "huge":
                return Sized(await Ffmpeg.Picture("64x64"), 60_000);
            case "cut":
                return (await Ffmpeg.Picture("1280x720"))[..200];
            case "clip":
                return await Ffmpeg.Clip("128x96", 1);
            case "list":
                return "ffconcat version 1.0\nfile '/etc/passwd'\n"u8.ToArray();
            case "smaller":
                return await Ffmpeg.Picture("640x360");
            default:
                return "no picture at all"u8.ToArray();
        }
    }

    private static byte[] Sized(byte[] png, int side)
    {
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), side);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), side);
        return png;
    }

    private static double Decibels(byte[] wanted, byte[] got)
    {
        Assert.Equal(wanted.Length, got.Length);
        var square = wanted.Zip(got, (one, other) => (double)(one - other) * (one - other)).Average();
        return 10 * Math.Log10(255 * 255 / Math.Max(square, 1e-9));
    }
}
