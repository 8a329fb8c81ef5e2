using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Editing;

/// <summary>One thing that an instruction asks for.</summary>
/// <param name="words">Without scope, politeness and a closing "instead".</param>
/// <param name="scope">Shots that it names.</param>
internal sealed class Command(IReadOnlyList<InstructionWord> words, ShotScope scope)
{
    public IReadOnlyList<InstructionWord> Words { get; } = words;

    public ShotScope Scope { get; } = scope;

    /// <summary>Whether it says "instead": what is there gives way.</summary>
    public bool Instead { get; init; }

    /// <summary>Why it was not done although it was understood.</summary>
    public string? Note { get; set; }

    public int Count => Words.Count;

    public bool Is(int at, params ReadOnlySpan<string> words) => at >= 0 && at < Words.Count && Words[at].Is(words);

    /// <summary>Index of the first of those words at or after <paramref name="from"/>; -1 for none.</summary>
    public int Find(int from, params ReadOnlySpan<string> words)
    {
        for (var i = from; i < Words.Count; i++)
        {
            if (Words[i].Is(words))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Index of the first quotation at or after <paramref name="from"/>; -1 for none.</summary>
    public int FindQuote(int from = 0)
    {
        for (var i = from; i < Words.Count; i++)
        {
            if (Words[i].Kind == WordKind.Quote)
            {
                return i;
            }
        }

        return -1;
    }

    public void Use(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, Words.Count); i++)
        {
            Words[i].Used = true;
        }
    }

    public void UseAll() => Use(0, Words.Count);

    /// <summary>The words [from, to) as text again.</summary>
    public string Text(int from, int to) =>
        string.Join(' ', Words.Skip(from).Take(Math.Max(0, to - from)).Select(word => word.Kind == WordKind.Quote ? $"\"{word.Text}\"" : word.Original)).Replace(" ,", ",", StringComparison.Ordinal);

    public string Text(int from) => Text(from, Words.Count);

    /// <summary>The same command without its first words.</summary>
    public Command From(int start) => new([.. Words.Skip(start)], Scope) { Instead = Instead };

    /// <summary>Words [from, to) as a command of its own.</summary>
    public Command Part(int from, int to, bool instead) => new([.. Words.Skip(from).Take(Math.Max(0, to - from))], Scope) { Instead = instead };

    /// <summary>Whether only small words stand in [from, to).</summary>
    public bool IsBare(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Words[i].Kind == WordKind.Quote || (Words[i].IsWord && !FunctionWords.IsGrammar(Words[i].Text)))
            {
                return false;
            }
        }

        return true;
    }
}
