using Sora.Engines.Lexicon;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("dogs", "dog", PartOfSpeech.Noun, Inflected.Plural)]
    [InlineData("Mice", "mouse", PartOfSpeech.Noun, Inflected.Plural)]
    [InlineData("waddles", "waddle", PartOfSpeech.Verb, Inflected.ThirdPerson)]
    [InlineData("threw", "throw", PartOfSpeech.Verb, Inflected.Past)]
    [InlineData("running", "run", PartOfSpeech.Verb, Inflected.Progressive)]
    [InlineData("hopping", "hop", PartOfSpeech.Verb, Inflected.Progressive)]
    [InlineData("picks up", "pick up", PartOfSpeech.Verb, Inflected.ThirdPerson)]
    [InlineData("took off", "take off", PartOfSpeech.Verb, Inflected.Past)]
    [InlineData("ice cubes", "ice cube", PartOfSpeech.Noun, Inflected.Plural)]
    [InlineData("bigger", "big", PartOfSpeech.Adjective, Inflected.Comparative)]
    [InlineData("quickly", "quickly", PartOfSpeech.Adverb, Inflected.Base)]
    [InlineData("polar-bear", "polar bear", PartOfSpeech.Noun, Inflected.Base)]
    public void Look_AForm_FirstReadingIsItsBaseForm(string form, string lemma, PartOfSpeech part, Inflected inflected)
    {
        var first = WordForms.Look(form)[0];

        Assert.Equal((lemma, part, inflected), (first.Lemma, first.Part, first.Inflected));
    }

    [Theory]
    [InlineData("barks")]
    [InlineData("drums")]
    [InlineData("light")]
    [InlineData("fast")]
    public void Look_AnAmbiguousForm_WeightsAddUpToOneInFallingOrder(string form)
    {
        var readings = WordForms.Look(form);

        Assert.True(readings.Count > 1);
        Assert.Equal(1, readings.Sum(reading => reading.Weight), 1e-9);
        Assert.Equal(readings.OrderByDescending(reading => reading.Weight), readings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("qwertyish")]
    [InlineData("\ud800\ud800")]
    [InlineData("\t")]
    [InlineData("dog\tn")]
    [InlineData("\n")]
    public void Look_NoWord_IsEmpty(string form) => Assert.Empty(WordForms.Look(form));

    [Fact]
    public void Look_AnEndlessWord_IsEmpty() => Assert.Empty(WordForms.Look(new string('s', 1_000_000)));
}
