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

/// <summary>What first light knows of an action.</summary>
/// <param name="Lemma">Base form.</param>
/// <param name="Seconds">About how long it takes.</param>
public sealed record Verb(string Lemma, VerbKind Kind, double Seconds);
