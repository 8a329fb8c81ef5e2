namespace Sora.Engines.Tests.Picture;

/// <summary>The test assembly as a program of its own: prints the hashes of some frames, so that a test can compare processes.</summary>
internal static class FrameHashes
{
    public static void Main() => Console.WriteLine(All());

    public static string All() => string.Join(
        ' ', new[] { "room", "meadow", "evening", "solids" }.Select(scene => RendererTests.Hash(RendererTests.Render(scene, 98, 66, threads: 2))));
}
