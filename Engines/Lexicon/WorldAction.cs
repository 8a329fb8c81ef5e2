namespace Sora.Engines.Lexicon;

/// <summary>Something that the world can carry out. Every verb that the lexicon knows resolves to one.</summary>
/// <param name="Name">Unique, an English lemma: walk, throw, stand up.</param>
/// <param name="Kind">How it happens.</param>
/// <param name="Seconds">About how long it takes at an ordinary pace; of what lasts, how long it is worth looking at.</param>
/// <param name="Arguments">What may hang on it besides who does it.</param>
public sealed record WorldAction(string Name, VerbKind Kind, double Seconds, ActionArguments Arguments);

/// <summary>What a beat of an action may name.</summary>
[Flags]
public enum ActionArguments
{
    None = 0,

    /// <summary>Someone or something acted on.</summary>
    What = 1,

    /// <summary>A tool or companion.</summary>
    With = 2,

    /// <summary>Someone or something moved to or looked at.</summary>
    Toward = 4,
}
