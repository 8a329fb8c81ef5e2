using Sora.Engines.World.Looks.Styles;
using Sora.Storyboards;

namespace Sora.Engines.Tests.Picture;

/// <summary>The test assembly as a program of its own: prints the hashes of some frames, so that a test can compare processes.</summary>
internal static class FrameHashes
{
    private static readonly string[] Scenes = ["room", "meadow", "evening", "solids", "clear", "lamps"];
    private static readonly string[] Looks = ["anime", "watercolour", "claymation", "pencil-sketch", "cinematic"];

    public static void Main() => Console.WriteLine(All());

    public static string All() => string.Join(
        ' ', Scenes.Select(scene => Hash(scene, null)).Concat(Looks.Select(style => Hash("room", FilmLooks.Of(new Look { Style = style })))));

    private static string Hash(string scene, FilmLook? look) => RendererTests.Hash(RendererTests.Render(scene, 98, 66, threads: 2, look));
}
