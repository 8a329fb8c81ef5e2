using System.Numerics;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>What a noun is to a film.</summary>
internal enum SenseKind
{
    Person,
    Animal,
    Thing,
    Garment,
    BodyPart,

    /// <summary>Where things happen: a beach, a kitchen.</summary>
    Place,

    /// <summary>Ground, water, a hill: where things happen or what they meet.</summary>
    Ground,

    /// <summary>A building: where things happen, or a thing to look at.</summary>
    Building,
    Weather,
    Time,
    Sound,
    Music,
    Light,
    Event,
    Abstract,
}

/// <summary>What the director knows of a noun.</summary>
internal sealed record Sense(SenseKind Kind, string Archetype, Vector3 Size, float MassKg)
{
    private static readonly HashSet<string> PersonWords = WordTable.Set("person human figure stranger individual someone somebody guy kid pirate");

    public bool IsAnimate => Kind is SenseKind.Person or SenseKind.Animal || Archetype == "biped.robot";

    /// <summary>m, f, or null when the noun does not tell.</summary>
    public char? Gender { get; init; }

    /// <summary>How many a noun for several stands for; 1 for others.</summary>
    public int Members { get; init; } = 1;

    public bool IsInstrument { get; init; }

    /// <summary>Water, sand, smoke: not counted.</summary>
    public bool IsMass { get; init; }

    public bool IsLiquid { get; init; }

    /// <summary>Whether it is in the lexicon, rather than guessed by its form.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Whether things lie or stand on it.</summary>
    public bool IsSupport { get; init; }

    public bool IsGarment => Kind == SenseKind.Garment;

    /// <summary>Whether it can be where a shot is set.</summary>
    public bool IsScene => Kind is SenseKind.Place or SenseKind.Ground or SenseKind.Building;

    /// <summary>What a lemma names, given the words around it.</summary>
    public static Sense Of(string lemma, NounContext context)
    {
        var noun = Nouns.Resolve(lemma, context);
        if (SoundNames.IsMusic(lemma))
        {
            return new(SenseKind.Music, string.Empty, default, 0);
        }

        if (SoundNames.IsSound(lemma) && noun is not { Kind: NounKind.Person or NounKind.Animal })
        {
            return new(SenseKind.Sound, string.Empty, default, 0);
        }

        if (WeatherWords.Find(lemma) is not null && noun is not { Kind: NounKind.Thing or NounKind.Animal })
        {
            return new(SenseKind.Weather, noun?.Archetype ?? string.Empty, noun?.Size ?? Vector3.One, 0);
        }

        if (PersonWords.Contains(lemma))
        {
            noun = Nouns.Find(lemma) ?? noun;
        }

        var known = noun is not null;
        noun ??= Nouns.Guess(lemma);
        var member = noun.Kind == NounKind.Group && noun.Member is not null ? Nouns.Find(noun.Member) : null;
        var built = member ?? noun;
        return new(KindOf(noun, built, lemma), built.Archetype, built.Size, built.MassKg)
        {
            Gender = built.Kind is not NounKind.Person ? null : built.Traits.HasFlag(NounTraits.Female) ? 'f' : built.Traits.HasFlag(NounTraits.Male) ? 'm' : null,
            Members = noun.MemberCount,
            IsInstrument = noun.Traits.HasFlag(NounTraits.Instrument),
            IsMass = noun.IsMass,
            IsLiquid = noun.Traits.HasFlag(NounTraits.Liquid),
            IsKnown = known,
            IsSupport = noun.IsSupport,
        };
    }

    // A hill is looked at as much as stood on; a beach is only where things are.
    private static bool Rises(string archetype) => archetype is "terrain.hill" or "terrain.mountain" or "terrain.cliff" or "terrain.rock" or "terrain.cave" or "terrain.hole" or "terrain.waterfall";

    private static SenseKind KindOf(Noun noun, Noun built, string lemma) => noun.Kind switch
    {
        NounKind.Group when Places.Find(lemma) is not null => SenseKind.Place,
        NounKind.Group when built != noun => built.Kind == NounKind.Person ? SenseKind.Person : built.Kind == NounKind.Animal ? SenseKind.Animal : SenseKind.Thing,
        NounKind.Person => SenseKind.Person,
        NounKind.Animal => SenseKind.Animal,
        NounKind.Garment => SenseKind.Garment,
        NounKind.BodyPart => SenseKind.BodyPart,
        NounKind.Place => SenseKind.Place,
        NounKind.Building => Places.Find(lemma) is { } inside && (Places.IsIndoors(inside) || noun.Archetype is "building.room") ? SenseKind.Place : SenseKind.Building,
        NounKind.Terrain => Places.Find(lemma) is not null && !Rises(noun.Archetype) ? SenseKind.Place : SenseKind.Ground,
        NounKind.Celestial when Places.Find(lemma) is not null => SenseKind.Place,
        NounKind.Weather => SenseKind.Weather,
        NounKind.Time => SenseKind.Time,
        NounKind.Sound => SenseKind.Sound,
        NounKind.Event => Places.Find(lemma) is not null ? SenseKind.Place : SenseKind.Event,
        NounKind.Light => SenseKind.Light,
        NounKind.Language or NounKind.Mind or NounKind.Quantity or NounKind.Colour or NounKind.Form or NounKind.Abstract or NounKind.Group =>
            Places.Find(lemma) is not null ? SenseKind.Place : SenseKind.Abstract,
        _ => SenseKind.Thing,
    };
}
