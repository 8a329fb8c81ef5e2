using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sora.Engines.Direction.Reading;
using Xunit;

namespace Sora.Engines.Tests.Direction.Reading;

/// <summary>Whatever the text, it is read: soundly, always alike, and in steps that grow with its length only.</summary>
public sealed class AnyTextTests
{
    private const int LongestText = 32_000;

    private static readonly string[] Pieces =
    [
        "a", "the", "two", "999999999999", "red", "ball", "dogs", "drops", "drop", "lands", "on", "from", "wooden", "floor", "and", "then", "while", "it", "does not", "without", "\"", "“", "”", "‘", "’", "'",
        "«", "»", "hello", ",", ".", ":", ";", "says", "who", "which", "that", "whose", "with", "to", "trying", "tries to", "is", "been", "carried", "by", "there", "of", "of the", "'s", "s'", "n't", "can't",
        "before", "until", "as soon as", "neither", "nor", "one", "dozen", "a pair of", "herd of", "makes", "lets", "go", "Anna", "MAN", "-", "--", "(", ")", "\n", "\0", "\ud800", "\udc00", "😀", "\u202e",
        "\u0301", "zorple", "zorples", "itself", "no", "1920s", "ice cube", "rolls", "off", "quickly", "too high", "show", "we see", "<div>", "Ａ", "İ", "ǅ",
    ];

    [Fact]
    public void Read_AnyString_IsSound() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000),
            Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => IsSound(text.Get)));

    [Fact]
    public void Read_AnyMixOfSmallWords_IsSound()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(' ', words));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(120), Prop.ForAll(texts.ToArbitrary(), IsSound));
    }

    [Theory]
    [InlineData("move 3 girl's")]
    [InlineData("two boys'")]
    public void Read_NumberedPossessorAtTheEnd_IsSound(string text) => Assert.True(IsSound(text));

    [Fact]
    public void Read_AnySpansIgnored_NamesNothingWithinThem()
    {
        const string text = "Close-up: a dog says \"Hi there\" and kicks the old boy's ball, then it rolls away.";
        var spans = from start in Gen.Choose(-3, text.Length) from length in Gen.Choose(-2, 30) select new TextSpan(start, start + length);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(spans.ArrayOf(4).ToArbitrary(), ignored =>
        {
            var read = new PlainReader().Read(text, ignored);
            return Sound(text, read) && read.Clauses.All(clause => clause.Adverbs.All(word => !ignored.Any(span => span.Start <= word.Span.Start && word.Span.End <= span.End)));
        }));
    }

    [Theory]
    [InlineData("and ")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("\"x\" ")]
    [InlineData("“‘")]
    [InlineData("the boy's ")]
    [InlineData("in a box ")]
    [InlineData("a man who sees ")]
    [InlineData("to run ")]
    [InlineData("red ")]
    [InlineData("very ")]
    [InlineData("two ")]
    [InlineData("not ")]
    [InlineData("a, b and ")]
    [InlineData("while ")]
    [InlineData("of ")]
    [InlineData("😀")]
    [InlineData("\u202ea ")]
    [InlineData("x")]
    [InlineData("x-")]
    [InlineData("is trying to be ")]
    [InlineData("makes him let ")]
    public void Read_LongestText_IsSound(string piece) => Assert.True(IsSound(Repeat(piece, LongestText)));

    [Theory]
    [InlineData("a dog kicks a ball and ")]
    [InlineData("the boy's ")]
    [InlineData("red ")]
    [InlineData("not ")]
    [InlineData("in a box ")]
    [InlineData("a, b and ")]
    [InlineData("\"")]
    public void Read_TextTwiceAsLong_AllocatesAboutTwiceAsMuch(string piece)
    {
        // Work that grows with the square of the length shows in what it allocates, on any machine.
        var (half, whole) = (Allocated(Repeat(piece, 8_000)), Allocated(Repeat(piece, 16_000)));

        Assert.InRange(whole, half, half * 3);
    }

    private static long Allocated(string text)
    {
        var reader = new PlainReader();
        reader.Read(text, []);
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(text, []);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool IsSound(string text)
    {
        var read = new PlainReader().Read(text, []);
        return Sound(text, read) && Readings.Write(read) == Readings.Write(new PlainReader().Read(text, []));
    }

    private static bool Sound(string text, ReadText read)
    {
        foreach (var clause in read.Clauses)
        {
            Assert.InRange(clause.Governor ?? 0, 0, read.Clauses.Count - 1);
            Assert.InRange(clause.Quotation ?? -1, -1, read.Quotations.Count - 1);
            Assert.True(clause.Verb is null || (clause.Verb.Lemma.Length > 0 && Within(clause.Verb.Span)));
            Assert.All(clause.Adverbs, word => Assert.True(Within(word.Span)));
            foreach (var noun in clause.Subjects.Concat(clause.Objects).Concat(clause.Phrases.Select(phrase => phrase.Object)))
            {
                IsSoundNoun(noun, 0);
            }
        }

        Assert.All(read.Quotations, quotation => Assert.Equal(quotation.Text, text[quotation.Span.Start..quotation.Span.End]));
        return true;

        bool Within(TextSpan span) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;

        void IsSoundNoun(NounPhrase noun, int depth)
        {
            Assert.InRange(depth, 0, 16);
            Assert.NotEmpty(noun.Head);
            Assert.True(Within(noun.Span));
            Assert.True(noun.Count is null or >= 0);
            if (noun.Possessor is { } owner)
            {
                IsSoundNoun(owner, depth + 1);
            }

            foreach (var phrase in noun.Phrases)
            {
                IsSoundNoun(phrase.Object, depth + 1);
            }
        }
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length);
        while (text.Length + piece.Length <= length)
        {
            text.Append(piece);
        }

        return text.ToString();
    }
}
