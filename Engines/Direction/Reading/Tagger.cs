namespace Sora.Engines.Direction.Reading;

/// <summary>A token with its part of speech.</summary>
internal readonly record struct TaggedToken(Token Token, Tag Tag, string Lemma, Agreement Number);

/// <summary>
/// Chooses the part of speech of every word: the cheapest walk through the sentence, by what words usually are, what follows what, and what a clause needs
/// (Viterbi's algorithm over <see cref="ClauseState"/>). A beam keeps the cost of a word constant.
/// </summary>
internal static class Tagger
{
    private const int BeamWidth = 12;
    private const int BeamCost = 9;

    /// <summary>One tag for each token.</summary>
    public static TaggedToken[] Read(IReadOnlyList<Token> tokens)
    {
        var known = new Dictionary<(string, bool, bool), List<Candidate>>();
        var steps = new List<Step>[tokens.Count];
        var slots = new int[ClauseState.Count];
        Array.Fill(slots, -1);
        List<Step> live = [new(ClauseState.Start, 0, -1, default)];
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = new List<Step>(BeamWidth * 2);
            foreach (var candidate in Candidates(tokens, i, known))
            {
                for (var from = 0; from < live.Count; from++)
                {
                    Advance(live[from], from, candidate, next, slots);
                }
            }

            foreach (var step in next)
            {
                slots[step.State.Index] = -1;
            }

            live = Prune(next);
            steps[i] = live;
        }

        return Trace(tokens, steps, live);
    }

    private static void Advance(Step from, int fromIndex, Candidate candidate, List<Step> next, int[] slots)
    {
        var (state, cost) = from.State.After(candidate);
        cost += from.Cost + candidate.Cost;
        ref var slot = ref slots[state.Index];
        if (slot < 0)
        {
            slot = next.Count;
            next.Add(new(state, cost, fromIndex, candidate));
        }
        else if (cost < next[slot].Cost)
        {
            next[slot] = new(state, cost, fromIndex, candidate);
        }
    }

    private static List<Step> Prune(List<Step> steps)
    {
        var least = int.MaxValue;
        foreach (var step in steps)
        {
            least = Math.Min(least, step.Cost);
        }

        // Costs count from the cheapest, so that they stay small however long the text.
        var kept = new List<Step>(BeamWidth);
        for (var over = 0; over <= BeamCost && kept.Count < BeamWidth; over++)
        {
            foreach (var step in steps)
            {
                if (step.Cost - least == over && kept.Count < BeamWidth)
                {
                    kept.Add(step with { Cost = over });
                }
            }
        }

        return kept;
    }

    private static TaggedToken[] Trace(IReadOnlyList<Token> tokens, List<Step>[] steps, List<Step> live)
    {
        var best = 0;
        for (var i = 1; i < live.Count; i++)
        {
            if (Total(live[i]) < Total(live[best]))
            {
                best = i;
            }
        }

        static int Total(Step step) => step.Cost + step.State.After(Stop[0]).Cost;

        var tagged = new TaggedToken[tokens.Count];
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var step = steps[i][best];
            tagged[i] = new(tokens[i], step.Candidate.Tag, step.Candidate.Lemma, step.Candidate.Number);
            best = step.From;
        }

        return tagged;
    }

    private static List<Candidate> Candidates(IReadOnlyList<Token> tokens, int i, Dictionary<(string, bool, bool), List<Candidate>> known)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Comma:
                return Comma;
            case TokenKind.Quote:
                return Quote;
            case TokenKind.Stop or TokenKind.Break:
                return Stop;
        }

        var opens = i == 0 || tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Break or TokenKind.Quote;
        var key = (token.Text, token.IsCapital, opens);
        if (!known.TryGetValue(key, out var ways))
        {
            known.Add(key, ways = Vocabulary.Find(token, opens));
        }

        return ways;
    }

    private static readonly List<Candidate> Comma = [new(Tag.Comma, ",", 0)];
    private static readonly List<Candidate> Quote = [new(Tag.Quote, "\"", 0)];
    private static readonly List<Candidate> Stop = [new(Tag.Stop, ".", 0)];

    private readonly record struct Step(ClauseState State, int Cost, int From, Candidate Candidate);
}
