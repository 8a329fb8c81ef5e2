using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>What prepositions say: where something is, and what an action is done to, with and towards.</summary>
internal static class Relations
{
    private const int SeveralSmall = 5;
    private const int SeveralLarge = 3;
    private const float LargestSmallKg = 5;

    private static readonly HashSet<string> PathWords = WordTable.Set("past over under through across around between behind along off out above below beside near");

    /// <summary>Puts a member "on shelf-1" and the like, unless it has a place already or would stand on itself.</summary>
    public static void Put(DraftMember member, string preposition, DraftMember? to)
    {
        if (to is not null && to != member)
        {
            member.Where ??= $"{Relation(preposition)} {to.Id}";
        }
    }

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
                Put(moved, member.Noun.IsSupport ? "on" : "in", member);
                break;
            case "from":
                Put(beat.Who, "on", member);
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
            Put(beat.Who, preposition, member);
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
