using System.Security.Cryptography;
using Sora.Engines.World.Looks.Styles;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;
using Xunit;

namespace Sora.Engines.Tests.Picture;

/// <summary>Frames are what they were, whatever the size, the number of threads and the processor's widest registers.</summary>
public sealed class RendererTests
{
    /// <summary>A golden that changes on purpose changes the engine's version.</summary>
    public static TheoryData<string, int, int, string> Goldens => new()
    {
        { "room", 320, 180, "68B57753F197FEA6" },
        { "meadow", 426, 240, "61AB070CF1A1DC3E" },
        { "evening", 64, 64, "8B62200F73FACE2B" },
        { "room", 66, 130, "F6A592C19BA1ABE7" },
        { "meadow", 98, 70, "62A9AF1D9895B1C0" },
        { "solids", 320, 180, "0D645DF5DE4D6196" },
        { "clear", 320, 180, "CFB7156A921C4D97" },
        { "lamps", 320, 180, "ABC6E2107A5E9DF7" },
    };

    [Theory]
    [MemberData(nameof(Goldens))]
    public void Render_SampleScene_GivesGoldenFrame(string scene, int width, int height, string expected) =>
        Assert.Equal(expected, Hash(Render(scene, width, height, threads: 2)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Render_AnyNumberOfThreads_GivesSameBytes(int threads) =>
        Assert.Equal(Hash(Render("room", 210, 118, 2)), Hash(Render("room", 210, 118, threads)));

    [Fact]
    public void Render_SameRendererAgain_GivesSameBytesAndAllocatesNothing()
    {
        var scene = new PictureScene();
        var (first, second) = (new byte[128 * 96 * 3 / 2], new byte[128 * 96 * 3 / 2]);
        using var renderer = new Renderer(128, 96, 1);
        SampleScenes.Room(scene, 0.3f);
        renderer.Render(scene, first);
        var before = GC.GetAllocatedBytesForCurrentThread();
        renderer.Render(scene, second);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Render_ThousandsOfPrimitives_ShowsTheLast()
    {
        var scene = new PictureScene { Camera = PictureCamera.LookAt(new(0, 1, 6), new(0, 1, 0), 1) };
        var frame = new byte[96 * 64 * 3 / 2];
        using var renderer = new Renderer(96, 64);
        for (var i = 0; i < 3000; i++)
        {
            scene.Add(Primitive.Sphere(new(-40 + (0.02f * i), 30, -60), 0.01f, new Surface(SurfaceMaterial.Matte, new(0.5f))));
        }

        renderer.Render(scene, frame);
        var without = frame[(32 * 96) + 48];
        scene.Add(Primitive.Sphere(new(0, 1, 0), 1, new Surface(SurfaceMaterial.Glow, new(5))));
        renderer.Render(scene, frame);
        Assert.NotEqual(without, frame[(32 * 96) + 48]);
        Assert.InRange(frame[(32 * 96) + 48], 225, 235);
    }

    [Fact]
    public void Render_OffSceneRange_StaysWithinLimitedRange()
    {
        foreach (var scene in (string[])["room", "meadow", "evening"])
        {
            var frame = Render(scene, 160, 90, 2);
            Assert.All(frame[..(160 * 90)], luma => Assert.InRange(luma, 16, 235));
            Assert.All(frame[(160 * 90)..], chroma => Assert.InRange(chroma, 16, 240));
        }
    }

    [Theory]
    [InlineData(65, 64)]
    [InlineData(64, 0)]
    public void Renderer_OddOrEmptySize_NamesIt(int width, int height) =>
        Assert.Contains($"{width}x{height}", Assert.Throws<ArgumentException>(() => new Renderer(width, height)).Message, StringComparison.Ordinal);

    [Fact]
    public void Render_BufferOfAnotherSize_NamesBothLengths()
    {
        using var renderer = new Renderer(64, 64, 1);
        Assert.Contains("6144", Assert.Throws<ArgumentException>(() => renderer.Render(new PictureScene(), new byte[6143])).Message, StringComparison.Ordinal);
    }

    internal static byte[] Render(string name, int width, int height, int threads, FilmLook? look = null)
    {
        var scene = new PictureScene();
        Action<PictureScene, float> fill = name switch
        {
            "room" => SampleScenes.Room,
            "meadow" => SampleScenes.Meadow,
            "evening" => SampleScenes.Evening,
            "solids" => SampleScenes.Solids,
            "clear" => SampleScenes.Clear,
            "lamps" => SampleScenes.Lamps,
            _ => throw new ArgumentException($"No scene {name}.", nameof(name)),
        };
        fill(scene, 0.4f);
        var frame = new byte[width * height * 3 / 2];
        using var renderer = new Renderer(width, height, threads);
        scene.Shading = look?.Shading ?? ShadingStyle.Real;
        renderer.Render(scene, look?.Passes ?? [], new PostFrame(7, 0.3, 4.3f, 1.05f, 2, 0.1f), frame);
        return frame;
    }

    internal static string Hash(byte[] frame) => Convert.ToHexString(SHA256.HashData(frame))[..16];
}
