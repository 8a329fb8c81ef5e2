using System.Collections.Frozen;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>What reading asks the lexicon about things and deeds, to know what hangs on what.</summary>
internal static class Things
{
    private static readonly FrozenSet<string> BodyParts = WordTable.Set("""
        head face eye ear nose mouth lip tooth tongue cheek chin beard moustache mustache hair neck shoulder arm elbow hand finger thumb nail chest back belly stomach hip leg knee foot
        toe paw claw tail wing horn antler fur feather mane beak trunk tusk snout whisker hoof fang scale freckle wrinkle braid ponytail pigtail skin
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words name one thing: "ice cube".</summary>
    public static bool IsCompound(string words) => WordForms.Is(words, PartOfSpeech.Noun) || Nouns.Find(words) is not null;

    /// <summary>Whether it can act by its own will.</summary>
    public static bool IsAnimate(NounDraft noun) =>
        noun.IsName || (noun.IsPronoun ? noun.Head is not ("it" or "this" or "that") : noun.Known.IsAnimate);

    /// <summary>Whether people wear it.</summary>
    public static bool IsGarment(NounDraft noun) => !noun.IsPronoun && (noun.Known.Kind == NounKind.Garment || Garments.Contains(noun.Head));

    /// <summary>Whether it is a part of a body.</summary>
    public static bool IsBodyPart(NounDraft noun) => !noun.IsPronoun && (noun.Known.Kind == NounKind.BodyPart || BodyParts.Contains(noun.Head));

    /// <summary>Whether it is where things happen.</summary>
    public static bool IsPlace(NounDraft noun) => !noun.IsPronoun && (noun.Known.Kind is NounKind.Place or NounKind.Terrain || Places.Find(noun.Head) is not null);

    /// <summary>Whether it is when things happen, or in what weather.</summary>
    public static bool IsTime(NounDraft noun) => !noun.IsPronoun && noun.Known.Kind is NounKind.Time or NounKind.Weather or NounKind.Event;

    /// <summary>Whether only someone with a will does it: not "fall", "roll", "burn".</summary>
    public static bool NeedsWill(string lemma) => Verbs.Find(lemma, out _) is not { Kind: VerbKind.Passive };
}
