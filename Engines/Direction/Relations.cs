using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>What prepositions say: where something is, and what an action is done to, with and towards.</summary>
internal static class Relations
{
    private const int SeveralSmall = 5;
    private const int SeveralLarge = 3;
    private const float LargestSmallKg = 5;

    private static readonly HashSet<string> PathWords = WordTable.Set("past over under through across around between behind along off out above below beside near");

    /// <summary>"on shelf-1" and the like; null when there is nothing to relate to.</summary>
    public static string? Where(string preposition, DraftMember? to) => to is null ? null : $"{Relation(preposition)} {to.Id}";

    /// <summary>Hangs a being or thing on an action by the preposition before it; null is the direct object.</summary>
    public static void Hang(DraftBeat beat, DraftMember member, string? preposition)
    {
        switch (preposition)
        {
            case null:
                if (beat.What is null && beat.Verb.Kind is VerbKind.Act or VerbKind.Travel or VerbKind.State or VerbKind.Passive)
                {
                    beat.What = member;
                }
                else
                {
                    beat.With ??= member;
                }

                break;
            case "with" or "by":
                beat.With ??= member;
                break;
            case "from" when beat.What is { } moved:
                moved.Where ??= Where(member.Noun.IsSupport ? "on" : "in", member);
                break;
            case "from":
                beat.Who.Where ??= Where("on", member);
                break;
            case "of":
                break;
            default:
                Aim(beat, member, preposition);
                break;
        }
    }

    /// <summary>How many a bare plural shows: the prompt says more than one and no more.</summary>
    public static int Several(Noun noun) => noun.MassKg is > 0 and < LargestSmallKg && !noun.IsAnimate ? SeveralSmall : SeveralLarge;

    private static void Aim(DraftBeat beat, DraftMember member, string preposition)
    {
        if (beat.Verb.Kind == VerbKind.State)
        {
            beat.Who.Where ??= Where(preposition, member);
            return;
        }

        beat.Toward = member;
        if (PathWords.Contains(preposition) && !beat.Manner.Contains(preposition))
        {
            beat.Manner.Add(preposition);
        }

        if (preposition == "over" && beat.Verb.Lemma is "kick" or "shoot" && member.Noun.Lemma is "goal" or "hoop")
        {
            beat.Outcome = "failure";
        }
    }

    private static string Relation(string preposition) => preposition switch
    {
        "on" or "onto" or "across" or "along" => "on",
        "in" or "into" or "inside" or "through" => "in",
        "behind" => "behind",
        "above" or "over" => "above",
        "under" or "underneath" or "below" or "beneath" => "under",
        _ => "beside",
    };
}
