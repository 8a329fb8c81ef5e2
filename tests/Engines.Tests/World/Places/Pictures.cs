using Sora.Engines.World.Picture;
using Sora.Engines.World.Places;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.Tests.Worlds.Places;

/// <summary>Small pictures of places.</summary>
internal static class Pictures
{
    public const int Width = 96;
    public const int Height = 54;

    public static Place Build(string place, string time = "day", string weather = "clear", long seed = 7, SkyWonder wonder = SkyWonder.None) =>
        PlaceFactory.Build(new Setting(place, time, weather), null, null, new SeededRandom(seed, "place"), wonder);

    /// <summary>I420 of the place at a moment in seconds.</summary>
    public static byte[] Render(Place place, double time = 1)
    {
        var scene = new PictureScene { Camera = PictureCamera.LookAt(new(0.4f, 1.5f, 6.4f), new(0, 1.5f, 0), 1.22f) };
        place.Draw(scene, time);
        return Render(scene, Width, Height);
    }

    public static byte[] Render(PictureScene scene, int width, int height)
    {
        using var renderer = new Renderer(width, height, 1);
        var frame = new byte[width * height * 3 / 2];
        renderer.Render(scene, frame);
        return frame;
    }

    /// <summary>Mean codes of Y, U and V.</summary>
    public static (double Y, double U, double V) Mean(byte[] frame)
    {
        var luma = frame.Length * 2 / 3;
        return (Average(frame.AsSpan(0, luma)), Average(frame.AsSpan(luma, luma / 4)), Average(frame.AsSpan(luma + (luma / 4))));
    }

    /// <summary>Part of the pixels whose luma differs by more than three codes.</summary>
    public static double Changed(byte[] a, byte[] b)
    {
        var luma = a.Length * 2 / 3;
        return Enumerable.Range(0, luma).Count(i => Math.Abs(a[i] - b[i]) > 3) / (double)luma;
    }

    private static double Average(ReadOnlySpan<byte> values)
    {
        var sum = 0L;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / (double)values.Length;
    }
}
