using System.Numerics;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Chooses what the prompt leaves open, by what the shot holds and by the film's seed, and says which choices those were.</summary>
internal sealed class Taste(DraftShot shot, int seed)
{
    private static readonly string[] OpenPlaces = ["meadow", "park"];
    private static readonly string[] OpenTimes = ["day", "afternoon", "morning"];

    /// <summary>Metres across, corner to corner; what is larger is shown from afar.</summary>
    private const float LargeMetres = 3;

    private readonly List<string> _implied = [];

    /// <summary>Paths within the shot that were chosen here.</summary>
    public IReadOnlyList<string> Implied => _implied;

    public Look Look() => new()
    {
        Style = Field("style", "look.style", () => shot.Fields.ContainsKey("era") ? "vintage" : "realistic"),
        Era = shot.Fields.GetValueOrDefault("era"),
        Monochrome = shot.Fields.ContainsKey("monochrome") || shot.Fields.GetValueOrDefault("style") == "noir" ? true : null,
        SlowMotion = shot.Fields.ContainsKey("slow") ? 4 : null,
        TimeLapse = shot.Fields.ContainsKey("lapse") ? 60 : null,
    };

    public Camera Camera() => new()
    {
        Framing = Field("framing", "camera.framing", Framing),
        Angle = Field("angle", "camera.angle", () => "eye"),
        Move = Field("move", "camera.move", () => "static"),
        Subject = Subject()?.Id,
    };

    public Setting Setting()
    {
        var place = Field("place", "setting.place", Place);
        var time = Field("time", "setting.time", () => Places.IsIndoors(place) ? "day" : OpenTimes[seed % OpenTimes.Length]);
        return new Setting(place, time, Field("weather", "setting.weather", () => "clear"));
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

    // The one who acts first, unless it is the scenery.
    private DraftMember? Subject() =>
        shot.Beats.Select(beat => beat.Who).Concat(shot.Lines.Select(line => line.Who).OfType<DraftMember>()).Concat(shot.Cast)
            .FirstOrDefault(member => member.Noun.Family is not ("floor" or "building" or "terrain"));

    private string Framing()
    {
        if (shot.Lines.Count > 0 && shot.Beats.Count == 0)
        {
            return "medium";
        }

        var large = shot.Cast.Any(member => IsLarge(member.Noun.Size) && member.Noun.Family is not "floor");
        var far = shot.Beats.Any(beat => beat.Verb.Kind == VerbKind.Travel || beat.Toward is not null || beat.Verb.Lemma is "throw" or "kick" or "fall" or "drop");
        return large || far || shot.Cast.Count > 3 ? "wide" : "medium";
    }

    private string Place()
    {
        if (shot.Cast.Any(member => member.Noun.Family == "furniture" && member.Noun.Archetype is not "furniture.bench")
            || shot.Cast.Any(member => member.Noun.Archetype is "floor" && !IsOpen(member)))
        {
            return "room";
        }

        if (shot.Cast.Any(member => member.Noun.Family is "boat" or "fish"))
        {
            return "sea";
        }

        if (shot.Cast.Any(member => member.Noun.Family is "vehicle" or "aircraft"))
        {
            return shot.Cast.Any(member => member.Noun.Archetype is "vehicle.car" or "vehicle.train") ? "road" : "street";
        }

        return shot.Cast.Any(member => member.Noun.Family is "quadruped" or "bird" or "biped" or "kite" or "terrain" or "plant" or "building" or "floor" || member.Noun.Size.Y > 2)
            ? OpenPlaces[seed % OpenPlaces.Length]
            : "room";
    }

    // Spelt out, since Vector3.Length rounds by what the processor offers.
    private static bool IsLarge(Vector3 size) => (size.X * size.X) + (size.Y * size.Y) + (size.Z * size.Z) > LargeMetres * LargeMetres;

    private static bool IsOpen(DraftMember floor) =>
        floor.Noun.Lemma is "lawn" || Adjectives.Material(floor.Adjectives) is Materials.Grass or Materials.Earth or Materials.Sand or Materials.Ice or Materials.Snow;
}
