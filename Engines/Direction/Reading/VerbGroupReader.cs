namespace Sora.Engines.Direction.Reading;

/// <summary>Reads verb groups: "is being carried", "does not fall", "tries not to slip", "keeps on running".</summary>
internal static class VerbGroupReader
{
    // A chain of verbs longer than this is read as several.
    private const int MostGovernors = 4;

    /// <summary>The group that begins at <paramref name="at"/>, which moves behind it; null when none begins there.</summary>
    public static Chunk? Read(TaggedToken[] words, ref int at)
    {
        var group = new Group(words);
        var i = at;
        group.SkipBetween(ref i);
        if (i >= words.Length || !group.TakeFirst(ref i))
        {
            return null;
        }

        for (var n = 0; n < MostGovernors && group.TakeGoverned(ref i); n++)
        {
        }

        var span = new TextSpan(words[at].Token.Span.Start, words[i - 1].Token.Span.End);
        at = i;
        return group.Build(span);
    }

    private sealed class Group(TaggedToken[] words)
    {
        private readonly List<Word> _adverbs = [];
        private string _lemma = "";
        private string? _modal;
        private bool _negated;
        private bool _passive;
        private VerbForm _form;
        private Agreement _number;

        public Chunk Build(TextSpan span) =>
            new(ChunkKind.Verb, _lemma, span) { Verb = new(_lemma, null, _negated, _passive, _modal, span), Form = _form, Number = _number, Adverbs = _adverbs };

        /// <summary>Passes "not" and adverbs that stand before a verb of the group.</summary>
        public void SkipBetween(ref int i)
        {
            var end = i;
            while (end < words.Length && words[end].Tag is Tag.Not or Tag.Adverb && end < i + 4)
            {
                end++;
            }

            if (end == i || end >= words.Length || !IsVerb(words[end].Tag))
            {
                return;
            }

            for (; i < end; i++)
            {
                if (words[i].Tag == Tag.Not)
                {
                    _negated = true;
                }
                else if (ReadingTables.NearMisses.Contains(words[i].Lemma))
                {
                    _modal = words[i].Lemma;
                }
                else
                {
                    _adverbs.Add(new(words[i].Lemma, words[i].Token.Span));
                }
            }
        }

        public bool TakeFirst(ref int i)
        {
            var word = words[i];
            _number = word.Number;
            switch (word.Tag)
            {
                case Tag.Finite or Tag.Be or Tag.Have or Tag.Do or Tag.Modal:
                    _form = VerbForm.Finite;
                    break;
                case Tag.Base:
                    _form = VerbForm.Base;
                    break;
                case Tag.Present:
                    _form = VerbForm.Present;
                    break;
                case Tag.Past:
                    _form = VerbForm.Past;
                    break;
                case Tag.To:
                    _form = VerbForm.Infinitive;
                    var next = i + 1;
                    SkipBetween(ref next);
                    if (next >= words.Length || words[next].Tag != Tag.Base)
                    {
                        return false;
                    }

                    i = next;
                    break;
                default:
                    return false;
            }

            TakeMain(ref i);
            return true;
        }

        // "tries to catch", "starts running", "keeps on running", "is about to fall".
        public bool TakeGoverned(ref int i)
        {
            var next = i;
            var isAbout = _lemma == "be" && next < words.Length && words[next].Token.Text is "about" or "ready" or "unable" or "able";
            if (isAbout)
            {
                next++;
            }

            var negated = false;
            if (next < words.Length && words[next].Tag == Tag.Not)
            {
                negated = true;
                next++;
            }

            if (next + 1 < words.Length && words[next].Tag == Tag.To && words[next + 1].Tag == Tag.Base
                && (isAbout || ReadingTables.GovernsInfinitive.Contains(_lemma) || (_lemma is "go" && words[next - 1].Tag == Tag.Present) || (_lemma is "have" && !_passive)))
            {
                _modal = isAbout ? words[i].Token.Text : _lemma;
                _negated |= negated;
                i = next + 1;
                TakeMain(ref i);
                return true;
            }

            if (next < words.Length && words[next].Token.Text is "on" && _lemma is "keep" or "go")
            {
                next++;
            }

            if (next < words.Length && words[next].Tag == Tag.Present && ReadingTables.GovernsParticiple.Contains(_lemma))
            {
                _modal = _lemma is "go" or "come" ? _modal : _lemma;
                _negated |= negated;
                i = next;
                TakeMain(ref i);
                return true;
            }

            return false;
        }

        // From an auxiliary to the verb that it serves.
        private void TakeMain(ref int i)
        {
            const int longestChain = 5;
            for (var n = 0; n < longestChain; n++)
            {
                var word = words[i];
                _lemma = word.Lemma;
                if (word.Tag == Tag.Modal)
                {
                    _modal ??= word.Token.Text is "can" or "could" or "should" or "must" or "may" or "might" ? word.Token.Text : null;
                }

                var next = i + 1;
                SkipBetween(ref next);
                var tag = next < words.Length ? words[next].Tag : Tag.Stop;
                var serves = word.Lemma switch
                {
                    "be" => tag is Tag.Present or Tag.Past,
                    "have" => tag is Tag.Past,
                    "do" => tag is Tag.Base && word.Tag == Tag.Do,
                    "get" => tag is Tag.Past,
                    _ => word.Tag == Tag.Modal && tag is Tag.Base or Tag.Do or Tag.Have,
                };
                if (!serves)
                {
                    break;
                }

                _passive = word.Lemma is "be" or "get" && tag == Tag.Past;
                i = next;
                _lemma = words[i].Lemma;
                if (_passive)
                {
                    break;
                }
            }

            i++;
            while (i < words.Length && words[i].Tag == Tag.Not)
            {
                _negated = true;
                i++;
            }
        }

        private static bool IsVerb(Tag tag) => tag is Tag.Finite or Tag.Base or Tag.Present or Tag.Past or Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.To;
    }
}
