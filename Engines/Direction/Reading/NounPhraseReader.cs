using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>Reads noun phrases: "the boy's two old red wooden boats", "three of them", "a tower of plates".</summary>
internal static class NounPhraseReader
{
    // No phrase is longer; what follows is the next one.
    private const int MostWords = 24;

    /// <summary>The phrase that begins at <paramref name="at"/>, which moves behind it; null when none begins there.</summary>
    public static NounDraft? Read(TaggedToken[] words, ref int at)
    {
        var first = ReadSimple(words, ref at);
        var noun = first is null ? null : ReadElliptic(first, words, at) ?? ReadPartitive(first, words, ref at);
        if (noun is { IsPronoun: false, IsName: false } && Nouns.Senses(noun.Head, NounContext.None).Any(sense => sense.Family == "vessel"))
        {
            Fill(noun, words, ref at);
        }

        return noun;
    }

    // A tank full of water, or filled with it, is a tank of water.
    private static void Fill(NounDraft vessel, TaggedToken[] words, ref int at)
    {
        string Text(int i) => i < words.Length ? words[i].Token.Text : string.Empty;
        var next = at + (Text(at) is "half" or "partly" or "partially" or "nearly" or "completely" ? 1 : 0);
        next = (Text(next), Text(next + 1)) is ("full", "of") or ("filled", "with") ? next + 2 : Text(next) is "containing" ? next + 1 : 0;
        if (next > 0 && ReadSimple(words, ref next) is { } content && vessel.TryAdd("of", content))
        {
            at = next;
        }
    }

    // "a red and a blue balloon": the noun comes with the second.
    private static NounDraft? ReadElliptic(NounDraft first, TaggedToken[] words, int at)
    {
        var colour = first is { IsPronoun: true, Head: "one", Adjectives: [.., var said] } ? said : first.IsPronoun ? null : first.Head;
        if (colour is null || first.Determiner is not ("a" or "an" or "the" or "one") || Adjectives.Colour([colour]) is null
            || at + 1 >= words.Length || words[at].Token.Text is not ("and" or ",") || words[at + 1].Tag is not (Tag.Determiner or Tag.Number))
        {
            return null;
        }

        var next = at + 1;
        return ReadSimple(words, ref next) is { IsPronoun: false, IsName: false } second && Adjectives.Colour(second.Adjectives) is not null
            ? new() { Head = second.Head, Span = first.Span, Determiner = first.Determiner, Adjectives = first.IsPronoun ? first.Adjectives : [.. first.Adjectives, colour] }
            : null;
    }

    private static NounDraft? ReadSimple(TaggedToken[] words, ref int at)
    {
        var parts = new Parts(words, at);
        var i = at;
        while (i < words.Length && i < at + MostWords && parts.Take(ref i))
        {
        }

        if (parts.Finish(i) is not { } noun)
        {
            return null;
        }

        at = i;
        return noun;
    }

    private static NounDraft ReadPartitive(NounDraft first, TaggedToken[] words, ref int at)
    {
        var isQuantity = first.IsPronoun && (first.Count is not null || Quantities.Contains(first.Head));
        var isGroup = ReadingTables.Groups.Contains(first.Head) || ReadingTables.Sorts.Contains(first.Head);
        var isForm = ReadingTables.Forms.Contains(first.Head);
        if (at >= words.Length || words[at].Token.Text != "of" || !(isQuantity || isGroup || isForm))
        {
            return first;
        }

        var next = at + 1;
        if (ReadSimple(words, ref next) is not { } second || (isGroup && !isQuantity && second.IsName))
        {
            return first;
        }

        if (isForm && IsMaterial(second))
        {
            // "a red block of ice" is a block, and ice is what it is made of.
            first.Adjectives = [.. first.Adjectives, .. second.Adjectives, second.Head];
            at = next;
            return first;
        }

        if (!isQuantity && !isGroup)
        {
            return first;
        }

        at = next;
        var count = Numerals.Group(first.Head) is { } each ? each * (first.Count ?? 1) : isQuantity ? first.Count : null;
        second.Count = count ?? second.Count;
        second.IsPlural |= count > 1 || (isGroup && !second.IsPronoun && Numerals.Group(first.Head) is not null);
        if (isGroup && Numerals.Group(first.Head) is null && !ReadingTables.Sorts.Contains(first.Head))
        {
            second.Group = first.Head;
        }

        if (ReadingTables.Pieces.Contains(first.Head))
        {
            // A red piece of paper is red paper; a tall stack of books is no stack of tall ones.
            second.Adjectives = [.. first.Adjectives, .. second.Adjectives];
        }

        second.Possessor ??= first.Possessor;
        second.Determiner ??= first.Determiner ?? (isQuantity && first.Count is null ? first.Head : null);
        return second;
    }

    private static bool IsMaterial(NounDraft noun) =>
        noun is { IsPronoun: false, IsName: false, IsPlural: false, Determiner: null, Count: null } && Materials.Find(noun.Head) is not null;

    private static readonly HashSet<string> Quantities = WordTable.Set("all both none some many few several each half either neither one");

    private sealed class Parts(TaggedToken[] words, int start)
    {
        private readonly List<string> _adjectives = [];
        private readonly List<TaggedToken> _nouns = [];
        private string? _determiner;
        private NounDraft? _possessor;
        private TaggedToken? _pronoun;
        private int? _count;
        private int _start = start;
        private int _numberAt = -1;

        private bool IsBare => _determiner is null && _possessor is null && _count is null && _adjectives.Count == 0;

        // Takes the word at i if the phrase goes on with it.
        public bool Take(ref int i)
        {
            if (_pronoun is not null)
            {
                return false;
            }

            var word = words[i];
            switch (word.Tag)
            {
                case Tag.Determiner when _nouns.Count == 0 && _adjectives.Count == 0 && _count is null:
                    _determiner = _determiner is null or "a" or "an" or "the" ? word.Lemma : _determiner;
                    _count = word.Lemma == "both" ? 2 : null;
                    break;
                case Tag.Possessive when _nouns.Count == 0 && _adjectives.Count == 0 && _possessor is null:
                    _possessor = new() { Head = word.Lemma, Span = word.Token.Span, IsPronoun = true };
                    break;
                case Tag.Number when _nouns.Count == 0:
                    var value = Numerals.Value(word.Lemma) ?? 1;
                    _count = _count is { } before && value >= 100 ? (int)Math.Min(1_000_000L, (long)before * value) : _count is >= 100 and < 1_000_000 ? _count + value : value;
                    _numberAt = i;
                    break;
                case Tag.Adjective when _nouns.Count == 0:
                    _adjectives.Add(word.Lemma);
                    break;
                case Tag.Past or Tag.Present when _nouns.Count == 0 && (!IsBare || (i > 0 && words[i - 1].Tag == Tag.Preposition)) && LeadsToNoun(i + 1):
                    _adjectives.Add(word.Token.Text);
                    break;
                case Tag.Adverb when _nouns.Count == 0 && i + 1 < words.Length && words[i + 1].Tag is Tag.Adjective or Tag.Past or Tag.Present && (!IsBare || LeadsToNoun(i + 1)) && LeadsToNoun(i + 1):
                    break;
                case Tag.Comma or Tag.Conjunction when _nouns.Count == 0 && _adjectives.Count > 0 && word.Token.Text is "," or "and" or "or" or "but" && i + 1 < words.Length
                    && words[i + 1].Tag is Tag.Adjective or Tag.Past && LeadsToNoun(i + 1):
                    break;
                case Tag.Noun or Tag.Plural or Tag.Name:
                    _nouns.Add(word);
                    break;
                case Tag.Pronoun or Tag.ObjectPronoun when _nouns.Count == 0:
                    _pronoun = word;
                    break;
                case Tag.Genitive when _nouns.Count > 0:
                    _possessor = Finish(i);
                    (_determiner, _count, _numberAt, _start) = (null, null, -1, i + 1);
                    _adjectives.Clear();
                    _nouns.Clear();
                    break;
                default:
                    return false;
            }

            i++;
            return true;
        }

        public NounDraft? Finish(int end)
        {
            // A dozen before a noun counts it.
            if (_nouns.Count > 1 && _nouns[0].Lemma is "dozen" or "couple")
            {
                _count = _determiner == "half" ? 6 : (_count ?? 1) * Numerals.Group(_nouns[0].Lemma)!.Value;
                _determiner = _determiner == "half" ? null : _determiner;
                _nouns.RemoveAt(0);
            }

            if (_pronoun is { } pronoun)
            {
                return Draft(pronoun.Lemma, end, pronoun.Number, isPronoun: true, Numerals.Value(pronoun.Lemma) ?? _count);
            }

            if (_nouns.Count > 0)
            {
                return WithNouns(end);
            }

            if (_numberAt >= 0 && _adjectives.Count == 0)
            {
                return Draft(words[_numberAt].Lemma, end, _count > 1 ? Agreement.Plural : Agreement.Singular, isPronoun: true, _count);
            }

            if (_adjectives.Count > 0 && (_determiner is not null || _possessor is not null))
            {
                if (WordForms.Is(words[end - 1].Token.Text, PartOfSpeech.Noun) && Adjectives.Colour([_adjectives[^1]]) is null)
                {
                    // "a general", "a native"
                    var head = _adjectives[^1];
                    _adjectives.RemoveAt(_adjectives.Count - 1);
                    return Draft(head, end, Agreement.Singular, isPronoun: false, _count);
                }

                // "the smallest" is one of those spoken of.
                return Draft("one", end, Agreement.Any, isPronoun: true, _count);
            }

            // "the boy's": his home or shop goes without saying.
            if (_possessor is { IsPronoun: false } owner)
            {
                return owner;
            }

            return _determiner is "this" or "that" or "these" or "those" or "another" or "all" or "some" or "both" or "each"
                ? Draft(_determiner, end, Agreement.Any, isPronoun: true, _count)
                : null;
        }

        private NounDraft WithNouns(int end)
        {
            var last = _nouns[^1];
            if (last.Tag == Tag.Name)
            {
                var names = _nouns.FindIndex(noun => noun.Tag == Tag.Name);
                _adjectives.AddRange(_nouns.Take(names).Select(noun => noun.Lemma));
                return Draft(string.Join(' ', _nouns.Skip(names).Select(noun => noun.Lemma)), end, Agreement.Singular, isPronoun: false, _count, isName: true);
            }

            if (_nouns.Count == 1 && _determiner == "the" && Adjectives.Colour([last.Lemma]) is not null)
            {
                // "the blue rolls away"
                _adjectives.Add(last.Lemma);
                return Draft("one", end, Agreement.Any, isPronoun: true, _count);
            }

            // "ice cube" is one thing when the lexicon has it.
            var from = _nouns.Count - 1;
            for (var k = Math.Max(0, _nouns.Count - 3); k < _nouns.Count - 1; k++)
            {
                if (Things.IsCompound(Compound(k)))
                {
                    from = k;
                    break;
                }
            }

            // A hot dog is no dog; but a green dragon is one before it is a herb.
            if (from == 0 && _adjectives.Count > 0 && words[end - _nouns.Count - 1].Lemma == _adjectives[^1] && Nouns.Find($"{_adjectives[^1]} {Compound(0)}") is { } whole
                && Nouns.Find(Compound(0)) is { } part && (whole.Family != part.Family || (whole.Archetype != part.Archetype && !Adjectives.OnlyDescribes(_adjectives[^1]) && Adjectives.Material([_adjectives[^1]]) is null))
                && whole.Kind is not (NounKind.Person or NounKind.Animal or NounKind.Plant))
            {
                var described = $"{_adjectives[^1]} {Compound(0)}";
                _adjectives.RemoveAt(_adjectives.Count - 1);
                return Draft(described, end, last.Number, isPronoun: false, _count);
            }

            _adjectives.AddRange(_nouns.Take(from).Select(noun => noun.Tag == Tag.Name ? noun.Lemma : noun.Token.Text));
            return Draft(Compound(from), end, last.Number, isPronoun: false, _count);
        }

        private string Compound(int from) => string.Join(' ', _nouns.Skip(from).Take(_nouns.Count - 1 - from).Select(noun => noun.Token.Text).Append(_nouns[^1].Lemma));

        private NounDraft Draft(string head, int end, Agreement number, bool isPronoun, int? count, bool isName = false)
        {
            var isOne = _determiner is "a" or "an" or "another" or "each" or "every" or "this" || count == 1;
            return new()
            {
                Head = head,
                Span = new(words[_start].Token.Span.Start, words[Math.Max(_start, end - 1)].Token.Span.End),
                IsPronoun = isPronoun,
                IsName = isName,
                IsPlural = count > 1 || number == Agreement.Plural || (number == Agreement.Any && _determiner is "these" or "those" or "many" or "several" or "few" or "both"),
                IsEither = number == Agreement.Any && !isOne && !isPronoun,
                Count = count,
                Determiner = _determiner,
                Adjectives = [.. _adjectives],
                Possessor = _possessor,
            };
        }

        // Whether only what stands before a noun stands between here and a noun.
        private bool LeadsToNoun(int i)
        {
            const int farthest = 8;
            for (var k = i; k < words.Length && k < i + farthest; k++)
            {
                switch (words[k].Tag)
                {
                    case Tag.Noun or Tag.Plural or Tag.Name:
                        return true;
                    case Tag.Adjective or Tag.Number:
                    case Tag.Past or Tag.Present:
                    case Tag.Adverb when k + 1 < words.Length && words[k + 1].Tag == Tag.Adjective:
                    case Tag.Comma or Tag.Conjunction when k > i && k + 1 < words.Length && words[k + 1].Tag == Tag.Adjective:
                        continue;
                    default:
                        return words[k].Lemma == "one" && words[k].Tag == Tag.Pronoun;
                }
            }

            return false;
        }
    }
}
