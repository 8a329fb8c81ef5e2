using System.Globalization;

namespace Orleans.Runtime;

/// <summary>Keys as text: integers in upper-case hexadecimal without leading zeros, Guids as 32 hexadecimal digits, a key extension after a plus sign.</summary>
public static class GrainIdKeyExtensions
{
    private const char ExtensionMark = '+';
    private const int GuidDigits = 32;

    public static IdSpan CreateIntegerKey(long key) => IdSpan.Create(key.ToString("X", CultureInfo.InvariantCulture));

    public static IdSpan CreateIntegerKey(long key, string? keyExtension) => WithExtension(CreateIntegerKey(key), keyExtension);

    public static IdSpan CreateGuidKey(Guid key) => IdSpan.Create(key.ToString("N"));

    public static IdSpan CreateGuidKey(Guid key, string? keyExtension) => WithExtension(CreateGuidKey(key), keyExtension);

    public static bool TryGetIntegerKey(this GrainId grainId, out long key, out string? keyExt)
    {
        var text = grainId.Key.ToString();
        var mark = text.IndexOf(ExtensionMark, StringComparison.Ordinal);
        keyExt = mark < 0 ? null : text[(mark + 1)..];
        return long.TryParse(mark < 0 ? text : text[..mark], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out key);
    }

    public static bool TryGetGuidKey(this GrainId grainId, out Guid key, out string? keyExt)
    {
        var text = grainId.Key.ToString();
        var extended = text.Length > GuidDigits && text[GuidDigits] == ExtensionMark;
        keyExt = extended ? text[(GuidDigits + 1)..] : null;
        return Guid.TryParseExact(extended ? text[..GuidDigits] : text, "N", out key);
    }

    /// <exception cref="ArgumentException">The key is no integer.</exception>
    public static long GetIntegerKey(this GrainId grainId) => grainId.GetIntegerKey(out _);

    /// <exception cref="ArgumentException">The key is no integer.</exception>
    public static long GetIntegerKey(this GrainId grainId, out string? keyExt) =>
        grainId.TryGetIntegerKey(out var key, out keyExt) ? key : throw new ArgumentException($"The key of {grainId} is no integer.", nameof(grainId));

    /// <exception cref="ArgumentException">The key is no Guid.</exception>
    public static Guid GetGuidKey(this GrainId grainId) => grainId.GetGuidKey(out _);

    /// <exception cref="ArgumentException">The key is no Guid.</exception>
    public static Guid GetGuidKey(this GrainId grainId, out string? keyExt) =>
        grainId.TryGetGuidKey(out var key, out keyExt) ? key : throw new ArgumentException($"The key of {grainId} is no Guid.", nameof(grainId));

    private static IdSpan WithExtension(IdSpan key, string? extension) =>
        string.IsNullOrWhiteSpace(extension) ? key : IdSpan.Create($"{key}{ExtensionMark}{extension}");
}
