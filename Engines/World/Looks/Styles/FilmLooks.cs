using Sora.Storyboards;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>From a storyboard's style, era and grading words to a look. Words that no look answers to change nothing.</summary>
internal static class FilmLooks
{
    /// <summary>Every style that changes the picture, for the gallery.</summary>
    public static IReadOnlyList<string> Styles { get; } =
    [
        "cinematic", "documentary", "noir", "anime", "cartoon", "comic", "claymation", "watercolour", "ink-wash", "oil-painting", "pencil-sketch",
        "pixel-art", "paper-cutout", "vintage", "surreal", "fantasy", "horror", "western", "science-fiction", "cyberpunk", "steampunk", "music-video",
        "commercial", "3d-cartoon",
    ];

    /// <summary>Every grading word.</summary>
    public static IReadOnlyList<string> Grades { get; } =
    [
        "warm", "cool", "desaturated", "saturated", "pastel", "teal-orange", "high-contrast", "low-contrast", "low-key", "high-key", "soft", "backlit",
        "grain", "vignette", "letterbox", "neon", "sepia",
    ];

    public static FilmLook Of(Look look)
    {
        var words = look.Style.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = words.Aggregate(new FilmLook(), (sum, word) => Style(word) is { } style ? sum.Then(style) : sum);
        result = words.Aggregate(result, (sum, word) => Grading.Of(word) is { } grade ? sum.Then(grade) : sum);
        var grey = look.Monochrome == true;
        if (look.Era is { } era && Decades.Of(era, grey) is { } decade)
        {
            return result.Then(decade);
        }

        return grey ? result.Then(Grading.Grey) : result;
    }

    private static FilmLook? Style(string style) => style switch
    {
        "cinematic" => Cinematic.Look,
        "documentary" => Documentary.Look,
        "noir" => Noir.Look,
        "anime" => Anime.Look,
        "cartoon" => Cartoon.Look,
        "comic" => Comic.Look,
        "claymation" => Clay.Look,
        "watercolour" => Watercolour.Look,
        "ink-wash" => InkWash.Look,
        "oil-painting" => OilPainting.Look,
        "pencil-sketch" => PencilSketch.Look,
        "pixel-art" => PixelArt.Look,
        "paper-cutout" => PaperCutout.Look,
        "vintage" => Vintage.Look,
        _ => Genres.Of(style),
    };
}
