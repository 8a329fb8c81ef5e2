namespace Sora.Gallery;

/// <content>Things.</content>
internal static partial class CastEntries
{
    private static IEnumerable<CastEntry> Lifeless() => [];
}
