using System.Globalization;
using Sora.Grains.Ids;

namespace Sora.Bench.Chaos;

/// <summary>A small film that no other round asks for.</summary>
internal sealed record ChaosFilm(VideoId Id, int Round)
{
    public const double Seconds = 0.5;
    public const int Width = 128;
    public const int Height = 72;
    public const int Frames = 12;

    public static string SecondsText => Seconds.ToString(CultureInfo.InvariantCulture);

    public static string SizeText => $"{Width}x{Height}";

    public string SeedText => Round.ToString(CultureInfo.InvariantCulture);

    public string Prompt => $"a red ball number {Round} falls onto a wooden floor";

    public static ChaosFilm Of(int round) => new(VideoId.New(), round);
}
