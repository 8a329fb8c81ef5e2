namespace Sora.Engines.Lexicon;

/// <summary>How a verb happens.</summary>
public enum VerbKind
{
    /// <summary>Gravity and collision do it: fall, bounce, roll.</summary>
    Passive,

    /// <summary>From one place to another by own power: walk, run, swim.</summary>
    Travel,

    /// <summary>Someone acts on something: kick, throw, catch.</summary>
    Act,

    /// <summary>A lasting posture: stand, sit, hold.</summary>
    State,

    /// <summary>Words are spoken: say, whisper, shout, sing.</summary>
    Speak,

    /// <summary>A sound is made: bark, clap, hoot.</summary>
    Voice,
}

/// <summary>Kinds of who and what that a verb takes.</summary>
[Flags]
public enum Participants
{
    None = 0,
    Person = 1,
    Animal = 1 << 1,
    Vehicle = 1 << 2,
    Thing = 1 << 3,
    Food = 1 << 4,
    Garment = 1 << 5,
    Instrument = 1 << 6,
    Liquid = 1 << 7,
    Place = 1 << 8,
    Plant = 1 << 9,

    /// <summary>What is written, drawn or read.</summary>
    Paper = 1 << 10,
}

/// <summary>What the lexicon knows of a verb.</summary>
/// <param name="Lemma">Base form, with its particle: "blow out".</param>
/// <param name="Kind">How it happens: that of its action.</param>
/// <param name="Seconds">About how long it takes: that of its action.</param>
public sealed record Verb(string Lemma, VerbKind Kind, double Seconds)
{
    /// <summary>What the world carries out for it; null for what cannot be seen ("belong").</summary>
    public WorldAction? Action { get; init; }

    /// <summary>What kinds of who do it.</summary>
    public Participants Who { get; init; }

    /// <summary>What kinds of what it is done to; none when it is done to nothing.</summary>
    public Participants What { get; init; }

    /// <summary>Whether something goes wrong by the word alone: slip, miss, stumble.</summary>
    public bool Fails { get; init; }

    /// <summary>Whether it can stand without an object.</summary>
    public bool IsIntransitive { get; init; }

    /// <summary>Whether it can take an object.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Share of the verb among all readings of its base form; low where the form is commonly a noun ("water").</summary>
    public double Weight { get; init; } = 1;
}
