using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast.People;

/// <summary>A child of the film that a shot shows grown up or old: "the same boy, old". Of a grown person's size, else the same person.</summary>
internal static class Grown
{
    private static readonly HashSet<string> Words = ["old", "elderly", "aged", "grown", "grown-up", "adult", "middle-aged"];

    public static bool IsWord(string adjective) => Words.Contains(adjective);

    public static bool Is(CastMember member) => Is(member, Nouns.Of(member.Noun, member.Archetype));

    /// <summary>The noun itself, or with the measures of a grown person where the member has become one.</summary>
    public static Noun Of(CastMember member, Noun noun)
    {
        if (!Is(member, noun))
        {
            return noun;
        }

        var grown = Nouns.Of(noun.Traits.HasFlag(NounTraits.Female) || noun.Lemma is "girl" or "daughter" or "granddaughter" or "schoolgirl" ? "woman" : "man", null);
        return noun with { Size = grown.Size, MassKg = grown.MassKg, Traits = noun.Traits & ~NounTraits.Child };
    }

    private static bool Is(CastMember member, Noun noun) =>
        noun.Family == "biped" && noun.Traits.HasFlag(NounTraits.Child) && member.Adjectives?.Any(Words.Contains) == true;
}
