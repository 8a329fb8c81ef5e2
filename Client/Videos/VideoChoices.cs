using Sora.Storyboards;

namespace Sora.Client.Videos;

/// <summary>What a create may choose from.</summary>
internal static class VideoChoices
{
    public const string DefaultModel = "sora-2";
    public const string ProModel = "sora-2-pro";
    public const string DefaultSize = "720x1280";
    public const int DefaultSeconds = 4;
    public const int MostPromptCharacters = StoryboardLimits.PromptCharacters;
    public const int MostModelCharacters = 64;

    /// <summary>The greatest integer that every JSON reader keeps exact: 2^53 − 1.</summary>
    public const long MostSeed = (1L << 53) - 1;

    public static readonly int[] Seconds = [4, 8, 12, 16, 20];

    public static readonly NamedSize[] Sizes =
    [
        new(720, 1280, Pro: false),
        new(1280, 720, Pro: false),
        new(1024, 1792, Pro: true),
        new(1792, 1024, Pro: true),
        new(1080, 1920, Pro: true),
        new(1920, 1080, Pro: true),
    ];

    /// <summary>Whether the model, dated or not, is the one that makes the large sizes.</summary>
    public static bool IsPro(string model) => model == ProModel || model.StartsWith(ProModel + "-", StringComparison.Ordinal);
}

/// <summary>A size in pixels that the API names.</summary>
/// <param name="Pro">Only the pro model makes it.</param>
internal sealed record NamedSize(int Width, int Height, bool Pro)
{
    public string Name { get; } = FormattableString.Invariant($"{Width}x{Height}");
}
