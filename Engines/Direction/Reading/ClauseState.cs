namespace Sora.Engines.Direction.Reading;

/// <summary>How far a clause has come, word by word: whether its subject and its verb have been read. Small enough to be a table index.</summary>
internal readonly record struct ClauseState(Tag Last, Agreement Subject, bool HasVerb, ClauseMode Mode, bool InPhrase)
{
    /// <summary>Every index lies below.</summary>
    public const int Count = 1 << 13;

    private const int NoSubject = 4;
    private const int WrongNumber = 6;
    private const int SecondVerb = 8;
    private const int Unfinished = 3;

    public static ClauseState Start => new(Tag.Stop, Agreement.None, false, ClauseMode.Plain, false);

    public int Index => (int)Last | ((int)Subject << 5) | (HasVerb ? 1 << 7 : 0) | ((int)Mode << 8) | (InPhrase ? 1 << 12 : 0);

    /// <summary>The state after one more word, and what it costs that such a clause goes on so.</summary>
    public (ClauseState Next, int Cost) After(Candidate word)
    {
        var cost = TagCosts.Between(Last, word.Tag);
        if (Mode == ClauseMode.RelativeDone && word.Tag == Tag.Finite && Last is Tag.Finite or Tag.Past or Tag.Base)
        {
            // "a balloon that a child lost rises"
            cost = 1;
        }

        var next = this with { Last = word.Tag, InPhrase = InPhrase && StaysInPhrase(word.Tag) };
        switch (word.Tag)
        {
            case Tag.Stop:
                return (Start, cost + EndCost());

            case Tag.Finite or Tag.Be or Tag.Have or Tag.Do or Tag.Modal:
                return Observe(next.WithVerb(word, this, cost), word);

            case Tag.Base when Last is Tag.Stop or Tag.Conjunction or Tag.Comma && !HasVerb && Subject == Agreement.None:
                return Observe((next with { HasVerb = true, Subject = Agreement.Plural, Mode = ClauseMode.Plain }, cost), word);

            case Tag.Base when Mode == ClauseMode.Observing && Last is Tag.Noun or Tag.Plural or Tag.Name or Tag.ObjectPronoun or Tag.Pronoun or Tag.Number:
                return (next with { Mode = ClauseMode.Plain }, 0);

            case Tag.Base when Mode == ClauseMode.Observing && Last is Tag.Finite or Tag.Present:
                // "lets go"
                return (next with { Mode = ClauseMode.Plain }, 1);

            case Tag.Base when Last is not (Tag.To or Tag.Modal or Tag.Do or Tag.Not or Tag.Adverb or Tag.ObjectPronoun or Tag.Conjunction):
                return (next, cost + 3);

            case Tag.Noun or Tag.Plural or Tag.Name or Tag.Pronoun:
                // "and crashes": more than one, of which nothing has been said, is rather what happens next.
                return (InPhrase ? next : next.WithNoun(word), cost + (Mode == ClauseMode.Joined && word.Tag == Tag.Plural && Last == Tag.Conjunction ? 1 : 0));

            case Tag.Present when Mode == ClauseMode.Plain && ReadingTables.Observes.Contains(word.Lemma):
                return (next with { Mode = ClauseMode.Observing }, cost);

            case Tag.Determiner or Tag.Possessive when !HasVerb && Mode == ClauseMode.Plain && !InPhrase && Last is Tag.Noun or Tag.Plural:
                // "the balloon the clown sold bursts"
                return (next with { Mode = ClauseMode.Relative }, cost - 2);

            case Tag.Determiner or Tag.Possessive when InPhrase && !HasVerb && Subject == Agreement.None && Last is Tag.Noun or Tag.Plural:
                // "With a bang the cannon fires"
                return (next with { InPhrase = false }, 3);

            case Tag.Determiner or Tag.Possessive when HasVerb && Mode == ClauseMode.Plain && Last is Tag.Noun or Tag.Plural or Tag.Name or Tag.ObjectPronoun:
                // A full stop has been left out.
                return (next with { Mode = ClauseMode.Joined }, cost);

            case Tag.ObjectPronoun when !HasVerb && !InPhrase:
                return (next, cost + 3);

            case Tag.Preposition:
                return (next with { InPhrase = true }, cost);

            case Tag.Conjunction or Tag.Comma:
                return (next.WithBorder(word.Tag), cost);

            case Tag.Quote:
                return (HasVerb ? next with { Mode = ClauseMode.Joined } : next, cost);

            case Tag.Subordinator:
                return (!HasVerb && Subject != Agreement.None ? next : next with { Subject = Agreement.None, HasVerb = false, Mode = ClauseMode.Plain }, cost);

            case Tag.Relative:
                return (next with { Mode = ClauseMode.Relative }, cost);

            default:
                return (next, cost);
        }
    }

    /// <summary>What it costs that the sentence ends here.</summary>
    public int EndCost() => Mode == ClauseMode.Relative ? Unfinished + 1 : HasVerb || Subject == Agreement.None ? 0 : Mode == ClauseMode.RelativeDone ? Unfinished - 1 : Unfinished;

    private static (ClauseState Next, int Cost) Observe((ClauseState Next, int Cost) step, Candidate verb) =>
        step.Next.Mode == ClauseMode.Plain && step.Next.HasVerb && ReadingTables.Observes.Contains(verb.Lemma) ? (step.Next with { Mode = ClauseMode.Observing }, step.Cost) : step;

    private static bool StaysInPhrase(Tag tag) =>
        tag is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Number or Tag.Adjective or Tag.Adverb or Tag.Noun or Tag.Plural or Tag.Name or Tag.Past or Tag.Present;

    private (ClauseState Next, int Cost) WithVerb(Candidate verb, ClauseState before, int cost)
    {
        switch (Mode)
        {
            case ClauseMode.Relative:
                return (this with { Mode = HasVerb ? ClauseMode.Plain : ClauseMode.RelativeDone }, cost + (Agree(Subject, verb.Number) ? 0 : 1));

            case ClauseMode.JoinedSingular:
                return (this with { Mode = ClauseMode.Plain, Subject = Agreement.Singular }, cost + (Agree(Agreement.Singular, verb.Number) ? 0 : WrongNumber));

            case ClauseMode.JoinedPlural:
                return (this with { Mode = ClauseMode.Plain, Subject = Agreement.Plural }, cost + (Agree(Agreement.Plural, verb.Number) ? 0 : WrongNumber));

            case ClauseMode.Joined when HasVerb:
                return (this with { Mode = ClauseMode.Plain }, cost + (Agree(Subject, verb.Number) ? 0 : WrongNumber - 2));

            case ClauseMode.Several:
                return (this with { Mode = ClauseMode.Plain, HasVerb = true }, cost + (verb.Number == Agreement.Singular ? 3 : 0));
        }

        var after = this with { HasVerb = true, Mode = ClauseMode.Plain };
        if (HasVerb)
        {
            return (after, cost + SecondVerb);
        }

        if (Subject == Agreement.None)
        {
            // "shouts a guard", "There is"; a bare "Runs" at the start.
            var inverted = before.Last is Tag.Quote or Tag.There || before.InPhrase;
            return (after with { Subject = Agreement.Any }, cost + (inverted ? 0 : verb.Number == Agreement.Singular ? NoSubject - 1 : NoSubject));
        }

        return (after, cost + (Agree(Subject, verb.Number) ? 0 : WrongNumber));
    }

    private ClauseState WithNoun(Candidate noun) => Mode switch
    {
        ClauseMode.Joined or ClauseMode.JoinedSingular or ClauseMode.JoinedPlural =>
            noun.Number == Agreement.Any
                ? this with { Mode = ClauseMode.Joined, Subject = Agreement.Any }
                : this with { Mode = noun.Number is Agreement.Plural ? ClauseMode.JoinedPlural : ClauseMode.JoinedSingular },
        ClauseMode.Relative => this,
        ClauseMode.Several => this,
        ClauseMode.SubjectJoined => this with { Mode = ClauseMode.Several, Subject = Agreement.Plural },
        _ when !HasVerb => this with { Subject = noun.Number == Agreement.None ? Agreement.Any : noun.Number },
        _ => this,
    };

    private ClauseState WithBorder(Tag border) => HasVerb
        ? this with { Mode = ClauseMode.Joined }
        : border == Tag.Conjunction && Subject != Agreement.None && Mode != ClauseMode.RelativeDone
            ? this with { Mode = ClauseMode.SubjectJoined }
            : this;

    private static bool Agree(Agreement subject, Agreement verb) => subject == verb || subject is Agreement.Any || verb is Agreement.Any or Agreement.None;
}

/// <summary>What the last border in a clause leads one to expect.</summary>
internal enum ClauseMode : byte
{
    Plain,

    /// <summary>A conjunction or comma after the verb: another verb, object or clause may come.</summary>
    Joined,

    /// <summary>A noun after such a border: an object more, or the subject of the next clause.</summary>
    JoinedSingular,
    JoinedPlural,

    /// <summary>After "who".</summary>
    Relative,

    /// <summary>The relative clause has its verb, the clause around it may still want one.</summary>
    RelativeDone,

    /// <summary>After "and" between subjects.</summary>
    SubjectJoined,

    /// <summary>Two subjects or more.</summary>
    Several,

    /// <summary>After a verb whose object does what a bare verb says: "watches a bird".</summary>
    Observing,
}
