using Sora.Engines.Direction.Casting;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Chooses what the prompt leaves open, by what the shot holds and by the film's seed, and says which choices those were.</summary>
internal sealed class Taste(DraftShot shot, int seed, Look? before)
{
    private static readonly string[] OpenPlaces = ["meadow", "park"];
    private static readonly string[] OpenTimes = ["day", "afternoon", "morning"];
    private static readonly HashSet<string> Travelling = WordTable.Set("chase race gallop march saunter glide sail drive cycle ski skate ride sprint follow");

    /// <summary>Metres across, corner to corner; what is larger is shown from afar.</summary>
    private const float LargeMetres = 3;
    private const float SmallMetres = 0.25f;

    /// <summary>Metres across: what is as large as that is where a shot is set, not what stands in it.</summary>
    internal const float WholePlaceMetres = 60;
    private const double SlowMotion = 4;
    private const double TimeLapse = 60;

    private readonly List<string> _implied = [];

    /// <summary>Paths within the shot that were chosen here.</summary>
    public IReadOnlyList<string> Implied => _implied;

    public Look Look()
    {
        var style = Field("style", "look.style", () => shot.Fields.ContainsKey("monochrome") || IsOldEra() ? "vintage" : shot.Grades.Count > 0 ? "cinematic" : before?.Style ?? "realistic");
        return new()
        {
            Style = shot.Grades.Count > 0 ? string.Join(' ', shot.Grades.Prepend(style).Distinct(StringComparer.Ordinal)) : style,
            Era = shot.Fields.GetValueOrDefault("era"),
            Monochrome = shot.Fields.ContainsKey("monochrome") || shot.Fields.GetValueOrDefault("era") is "1900s" or "1910s" or "1920s" ? true : null,
            SlowMotion = Number("slow", SlowMotion, StoryboardLimits.SlowMotion),
            TimeLapse = Number("lapse", TimeLapse, StoryboardLimits.TimeLapse),
        };
    }

    public Camera Camera() => new()
    {
        Framing = Field("framing", "camera.framing", Framing),
        Angle = Field("angle", "camera.angle", () => "eye"),
        Move = Field("move", "camera.move", Move),
        Subject = Subject()?.Id,
        Lens = Number("lens", 35, StoryboardLimits.LongestLensMillimetres),
    };

    public Setting Setting()
    {
        string place;
        if (shot.Place is { } said)
        {
            place = said;
        }
        else
        {
            place = Place();
            _implied.Add("setting.place");
        }

        var time = Field("time", "setting.time", () => Mood() ?? (Places.IsIndoors(Places.Find(place) ?? place) ? "day" : OpenTimes[seed % OpenTimes.Length]));
        return new Setting(place, time, Field("weather", "setting.weather", () => "clear")) { Season = shot.Fields.GetValueOrDefault("season") };
    }

    private string Field(string field, string path, Func<string> choose)
    {
        if (shot.Fields.TryGetValue(field, out var said))
        {
            return said;
        }

        _implied.Add(path);
        return choose();
    }

    private double? Number(string field, double usual, double most) =>
        !shot.Fields.TryGetValue(field, out var text) ? null
        : double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, most) : usual;

    private bool IsOldEra() => shot.Fields.GetValueOrDefault("era") is { Length: > 3 } era && era[0] == '1' && era[1] == '9' && era[2] is >= '0' and <= '7';

    // Noir is at night, horror too; what shines in the sun is by day.
    private string? Mood() => shot.Fields.GetValueOrDefault("style") switch
    {
        "noir" or "horror" or "cyberpunk" => "night",
        "western" => "noon",
        _ => shot.Fields.GetValueOrDefault("weather") == "clear" ? "day" : null,
    };

    // The one whom the camera's words name; else the one who acts first, unless it is the scenery.
    private Entity? Subject() =>
        shot.Subject is { } said && shot.Cast.Contains(said) ? said
        : shot.Score.Measures.SelectMany(measure => measure.Beats.Where(beat => !beat.Implied).Select(beat => beat.Who).Concat(measure.Lines.Select(line => line.Who).OfType<Entity>()))
            .Concat(shot.Cast.Where(entity => entity.Sense.IsAnimate)).Concat(shot.Cast)
            .FirstOrDefault(entity => !entity.Sense.IsScene && entity.Sense.Archetype is not "floor" && shot.Cast.Contains(entity));

    private string Framing()
    {
        if (shot.Score.LineCount > 0 && shot.Score.BeatCount == 0)
        {
            return "medium";
        }

        var acting = shot.Score.Beats.Where(beat => !beat.Implied).ToList();
        var large = shot.Cast.Any(entity => IsLarger(entity, LargeMetres) && !entity.Sense.IsScene);
        var far = acting.Exists(beat => beat.Toward is not null || beat.Known is { Kind: VerbKind.Travel } || beat.Verb is "throw" or "kick" or "fall" or "drop" or "shoot");
        if (large || far || shot.Cast.Count > 4 || shot.Cast.Sum(entity => entity.Count) > 6)
        {
            return "wide";
        }

        // What is small and all that is seen is shown from near.
        return shot.Cast.Count > 0 && shot.Cast.TrueForAll(entity => !IsLarger(entity, SmallMetres)) ? "close-up" : "medium";
    }

    private string Move() =>
        shot.Score.Beats.Any(beat => !beat.Implied && Travelling.Contains(beat.Verb) && beat.Who.Sense.IsAnimate && beat.Toward is null) && seed % 2 == 1 ? "tracking"
        : shot.Score.BeatCount == 0 && shot.Score.LineCount == 0 && shot.Cast.Count > 0 && seed % 3 == 2 ? "dolly-in"
        : "static";

    private string Place()
    {
        if (shot.Cast.Where(entity => entity.Sense.Archetype.StartsWith("building", StringComparison.Ordinal) && entity.Sense.Size.X >= WholePlaceMetres)
            .Select(entity => Places.Find(entity.Noun)).FirstOrDefault(place => place is not null) is { } whole)
        {
            return whole;
        }

        if (shot.Cast.Select(entity => UsualPlaces.Of(entity.Noun)).FirstOrDefault(place => place is not null) is { } usual)
        {
            return usual;
        }

        if (shot.Cast.Exists(entity => entity.Sense.Archetype.StartsWith("furniture", StringComparison.Ordinal) && entity.Noun is not ("bench" or "hammock"))
            || shot.Cast.Exists(entity => entity.Sense.Archetype.StartsWith("floor", StringComparison.Ordinal) && !IsOpen(entity)))
        {
            return "room";
        }

        if (Any("boat", "fish", "whale", "seal", "octopus", "jellyfish", "crab"))
        {
            return "sea";
        }

        if (Any("vehicle"))
        {
            return "road";
        }

        if (Any("celestial", "aircraft"))
        {
            return "sky";
        }

        return Any("quadruped", "bird", "biped", "kite", "terrain", "plant", "building", "floor", "insect", "reptile", "dragon", "snake", "weather") || shot.Cast.Exists(entity => entity.Sense.Size.Y > 2)
            ? OpenPlaces[seed % OpenPlaces.Length]
            : "room";
    }

    private bool Any(params ReadOnlySpan<string> families)
    {
        foreach (var entity in shot.Cast)
        {
            foreach (var family in families)
            {
                if (entity.Sense.Archetype.StartsWith(family, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Spelt out, since Vector3.Length rounds by what the processor offers.
    private static bool IsLarger(Entity entity, float metres)
    {
        var size = entity.Sense.Size;
        return (size.X * size.X) + (size.Y * size.Y) + (size.Z * size.Z) > metres * metres;
    }

    private static bool IsOpen(Entity floor) =>
        floor.Noun is "lawn" || Adjectives.Material(floor.Adjectives) is Materials.Grass or Materials.Earth or Materials.Sand or Materials.Ice or Materials.Snow;
}
