using System.Globalization;

namespace Sora.Media.Processes;

/// <summary>Options that several commands share.</summary>
internal static class CommandText
{
    /// <summary>No input may lead ffmpeg to the network.</summary>
    public const string LocalOnly = "-protocol_whitelist file,pipe,unix";

    public const string Bt709 = "-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709";

    /// <summary>No dates, no version names: the same input gives the same bytes.</summary>
    public const string BitExact = "-fflags +bitexact -flags:v +bitexact -flags:a +bitexact";

    /// <summary>A scale filter that keeps the shape, never enlarges, and leaves even sides.</summary>
    public static string FitInto(int side) => string.Create(
        CultureInfo.InvariantCulture,
        $"scale=w='min({side},iw)':h='min({side},ih)':force_original_aspect_ratio=decrease:force_divisible_by=2:flags=area+accurate_rnd+bitexact");
}
