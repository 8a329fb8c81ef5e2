using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>A noun phrase that may still grow.</summary>
internal sealed class NounDraft
{
    // What hangs on what hangs on …: no English sentence goes deeper, and nobody who reads the result shall run out of stack.
    private const int Deepest = 6;

    private readonly List<(string Preposition, NounDraft Object)> _phrases = [];
    private NounPhrase? _built;
    private NounDraft? _possessor;
    private Noun? _known;

    public required string Head { get; init; }
    public required TextSpan Span { get; init; }
    public bool IsPronoun { get; init; }
    public bool IsPlural { get; set; }
    /// <summary>Whether the form serves for one and for many: "fish". The verb may tell.</summary>
    public bool IsEither { get; init; }

    public bool IsName { get; init; }
    public int? Count { get; set; }
    public string? Determiner { get; set; }
    public string? Group { get; set; }
    public List<string> Adjectives { get; set; } = [];
    public NounDraft? Possessor
    {
        get => _possessor;
        set => _possessor = value is { Possessors: >= Deepest } ? null : value;
    }

    /// <summary>What the lexicon takes it for.</summary>
    public Noun Known => _known ??= Nouns.Resolve(Head, NounContext.None) ?? Nouns.Guess(Head);

    /// <summary>Phrases that hang on it.</summary>
    public IReadOnlyList<(string Preposition, NounDraft Object)> Phrases => _phrases;

    /// <summary>The noun that it hangs on; null for none.</summary>
    public NounDraft? Host { get; private set; }

    private int Possessors => Possessor is null ? 0 : Possessor.Possessors + 1;

    private int Depth => Host is null ? 0 : Host.Depth + 1;

    /// <summary>Hangs a phrase on it; false when it hangs too deep itself.</summary>
    public bool TryAdd(string preposition, NounDraft noun)
    {
        if (Depth >= Deepest || noun == this || noun.Host is not null)
        {
            return false;
        }

        noun.Host = this;
        _phrases.Add((preposition, noun));
        return true;
    }

    /// <summary>The first phrase of that preposition, taken away; null for none.</summary>
    public NounDraft? Take(string preposition)
    {
        var at = _phrases.FindIndex(phrase => phrase.Preposition == preposition);
        if (at < 0)
        {
            return null;
        }

        var noun = _phrases[at].Object;
        _phrases.RemoveAt(at);
        noun.Host = null;
        return noun;
    }

    /// <summary>The finished phrase, the same one each time.</summary>
    public NounPhrase Build() => _built ??= new()
    {
        Head = Head,
        Span = Span,
        IsPronoun = IsPronoun,
        IsPlural = IsPlural,
        IsName = IsName,
        Count = Count,
        Determiner = Determiner,
        Group = Group,
        Adjectives = Adjectives,
        Possessor = Possessor?.Build(),
        Phrases = [.. _phrases.Select(phrase => new PrepositionalPhrase(phrase.Preposition, phrase.Object.Build()))],
    };
}
