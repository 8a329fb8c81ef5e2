using Sora.Engines.Lexicon;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("beach", "beach", "beach", false)]
    [InlineData("gymnasium", "gym", "hall", true)]
    [InlineData("beaches", "beach", "beach", false)]
    [InlineData("library", "library", "hall", true)]
    [InlineData("ice rink", "ice rink", "ice", true)]
    [InlineData("kitchen", "kitchen", "kitchen", true)]
    [InlineData("boulevard", "street", "street", false)]
    [InlineData("savanna", "meadow", "meadow", false)]
    [InlineData("courtroom", "courtroom", "hall", true)]
    [InlineData("concert hall", "concert hall", "stage", true)]
    public void Places_AWordForAPlace_NamesItAndTheNearestThatIsBuilt(string word, string name, string nearest, bool indoors)
    {
        Assert.Equal(name, Places.Find(word));
        Assert.Equal((nearest, indoors), (Places.Nearest(name), Places.IsIndoors(name)));
    }

    [Fact]
    public void Places_OfTheTable_AreAtLeastThirtyFiveAndEachHasANeighbourThatIsBuilt()
    {
        Assert.True(Places.All.Count >= 35);
        Assert.All(Places.All, place => Assert.Equal(place.Nearest, Places.Nearest(place.Nearest)));
    }

    [Theory]
    [InlineData("scarlet", AdjectiveKind.Colour, "C62828")]
    [InlineData("redder", AdjectiveKind.Colour, "C62828")]
    [InlineData("biggest", AdjectiveKind.Size, "1.5")]
    [InlineData("furious", AdjectiveKind.Mood, "angry")]
    [InlineData("elderly", AdjectiveKind.Age, "old")]
    [InlineData("wooden", AdjectiveKind.Material, "wood")]
    [InlineData("striped", AdjectiveKind.Pattern, "striped")]
    [InlineData("democratic", AdjectiveKind.Other, "democratic")]
    public void Adjectives_AWord_SaysWhatItDescribes(string word, AdjectiveKind kind, string value) => Assert.Equal((kind, value), Adjectives.Find(word));

    [Theory]
    [InlineData("slowly", AdverbKind.Manner)]
    [InlineData("hard", AdverbKind.Manner)]
    [InlineData("suddenly", AdverbKind.Time)]
    [InlineData("twice", AdverbKind.Frequency)]
    [InlineData("away", AdverbKind.Direction)]
    [InlineData("almost", AdverbKind.Degree)]
    public void Adverbs_AWord_SaysWhatItTells(string word, AdverbKind kind) => Assert.Equal(kind, Adverbs.Find(word));
}
