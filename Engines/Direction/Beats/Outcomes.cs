using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Beats;

/// <summary>Whether what is tried succeeds, where the prompt says so.</summary>
internal static class Outcomes
{
    public const string Success = "success";
    public const string Failure = "failure";

    private static readonly HashSet<string> FailingAdverbs = WordTable.Set("almost nearly unsuccessfully vainly hopelessly");
    private static readonly HashSet<string> SucceedingAdverbs = WordTable.Set("successfully finally perfectly safely flawlessly triumphantly eventually");
    private static readonly HashSet<string> Targets = WordTable.Set("goal hoop net basket hole target rim crossbar bar bin cup post bullseye");
    private static readonly HashSet<string> Touching = WordTable.Set("hit clip strike knock brush graze touch rattle");
    private static readonly HashSet<string> Obstacles = WordTable.Set("bar post crossbar rim hurdle goalpost upright backboard woodwork");
    private static readonly HashSet<string> Past = WordTable.Set("over past wide-of beside above short-of just-short-of off");
    private static readonly HashSet<string> Aiming = WordTable.Set("kick shoot throw toss hit putt fire pitch hurl fling head strike bowl roll fly sail go stop land bounce");
    private static readonly HashSet<string> FailingModals = WordTable.Set("fail refuse");
    private static readonly HashSet<string> SucceedingModals = WordTable.Set("manage succeed");

    /// <summary>success, failure, or null when it is left to physics.</summary>
    public static string? Of(Clause clause, VerbPhrase verb)
    {
        if (verb.Negated && !VerbGroups.Mishaps.Contains(verb.Lemma))
        {
            return Failure;
        }

        if (VerbGroups.Failing.Contains(verb.Lemma) || (verb.Modal is { } modal && FailingModals.Contains(modal)) || verb.Modal is "almost" or "nearly")
        {
            return Failure;
        }

        if (verb.Modal is { } managed && SucceedingModals.Contains(managed))
        {
            return Success;
        }

        foreach (var adverb in clause.Adverbs)
        {
            if (FailingAdverbs.Contains(adverb.Lemma) || adverb.Lemma.StartsWith("too ", StringComparison.Ordinal))
            {
                return Failure;
            }

            if (SucceedingAdverbs.Contains(adverb.Lemma) && adverb.Lemma is not ("finally" or "eventually"))
            {
                return Success;
            }
        }

        // Hurdles are there to be missed. A ball that hits the post does what is said.
        if (Touching.Contains(verb.Lemma) && !clause.Subjects.Any(phrase => phrase.Head.EndsWith("ball", StringComparison.Ordinal)) && clause.Objects.Any(phrase => Obstacles.Contains(phrase.Head)))
        {
            return Failure;
        }

        if (verb.Particle is "out" && verb.Lemma is "drop" or "bounce" or "roll" or "fall" or "pop" or "spin" && clause.Subjects.Any(phrase => phrase.Head.EndsWith("ball", StringComparison.Ordinal)))
        {
            return Failure;
        }

        return clause.Phrases.Any(phrase => MissesTarget(verb, phrase)) ? Failure : null;
    }

    // "kicks the ball over the goal", "stops just short of the hole"
    private static bool MissesTarget(VerbPhrase verb, PrepositionalPhrase phrase) =>
        Aiming.Contains(verb.Lemma) && Past.Contains(phrase.Preposition.Replace(' ', '-')) && Targets.Contains(phrase.Object.Head);
}
