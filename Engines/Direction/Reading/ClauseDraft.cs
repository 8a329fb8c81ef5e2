namespace Sora.Engines.Direction.Reading;

/// <summary>A clause that may still grow.</summary>
internal sealed class ClauseDraft(ClauseLink link, ClauseDraft? governor, ClauseDraft? outer)
{
    public ClauseLink Link { get; set; } = link;

    /// <summary>The clause that it hangs on.</summary>
    public ClauseDraft? Governor { get; set; } = governor;

    /// <summary>The clause that goes on when this one, which interrupts it, has ended.</summary>
    public ClauseDraft? Outer { get; set; } = outer;

    public VerbPhrase? Verb { get; set; }
    public VerbForm Form { get; set; }
    public Agreement VerbNumber { get; set; }
    public List<NounDraft> Subjects { get; set; } = [];
    public List<NounDraft> Objects { get; } = [];
    public NounDraft? Recipient { get; set; }
    public List<(string Preposition, NounDraft Object)> Phrases { get; } = [];
    public List<Word> Adverbs { get; } = [];
    public int Quotation { get; set; } = -1;

    /// <summary>Whether its subject may come after its verb.</summary>
    public bool IsInverted { get; set; }

    /// <summary>The word that opens it, of a subordinate clause; it may turn out to be a preposition.</summary>
    public string? Opener { get; init; }

    /// <summary>Whether it is subordinate and stands before the clause that it hangs on.</summary>
    public bool IsWaiting { get; set; }

    /// <summary>Whether it is a relative clause that a comma opens.</summary>
    public bool IsAside { get; set; }

    public bool IsFinite => Verb is null || Form is VerbForm.Finite;

    /// <summary>Where it stands in the list of the finished ones.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The finished clause.</summary>
    public Clause Build() => new()
    {
        Verb = Verb,
        Subjects = [.. Subjects.Select(noun => noun.Build())],
        Objects = [.. Objects.Select(noun => noun.Build())],
        Recipient = Recipient?.Build(),
        Phrases = [.. Phrases.Select(phrase => new PrepositionalPhrase(phrase.Preposition, phrase.Object.Build()))],
        Adverbs = [.. Adverbs],
        Link = Link,
        Governor = Governor is { Index: >= 0 } governor ? governor.Index : null,
        Quotation = Quotation >= 0 ? Quotation : null,
    };
}
