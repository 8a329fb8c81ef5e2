using Sora.Engines.Lexicon;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class VerbsTests
{
    [Fact]
    public void Resolve_TheFrequentVerbsOfMotionContactAndExpression_AtLeastNineInTenToSixtyActions()
    {
        var verbs = TestLists.Lines("frequent-verbs.txt");
        Assert.Equal(300, verbs.Count);

        var actions = verbs.Select(verb => Verbs.Resolve(verb)?.Action?.Name).Where(action => action is not null and not "move").ToArray();

        Assert.True(actions.Length >= 270, $"{actions.Length} of 300 resolve");
        Assert.True(actions.Distinct().Count() >= 60, $"to {actions.Distinct().Count()} actions");
    }

    [Theory]
    [InlineData("waddle", null, "waddle")]
    [InlineData("blow", "out", "blow")]
    [InlineData("pick", "up", "pick up")]
    [InlineData("take", "off", "take off")]
    [InlineData("lift", "off", "take off")]
    [InlineData("stand", "up", "stand up")]
    [InlineData("wake", "up", "wake")]
    [InlineData("put", "down", "put")]
    [InlineData("fall", "over", "topple")]
    [InlineData("blow", "up", "explode")]
    [InlineData("perambulate", null, "walk")]
    [InlineData("gambol", null, "dance")]
    [InlineData("run", "sideways", "run")]
    public void Resolve_AVerbWithOrWithoutParticle_GivesItsAction(string lemma, string? particle, string action) =>
        Assert.Equal(action, Verbs.Resolve(lemma, particle)?.Action?.Name);

    [Theory]
    [InlineData("draw", "girl", "picture", "write")]
    [InlineData("draw", "knight", "sword", "pull")]
    [InlineData("take off", "rocket", null, "take off")]
    [InlineData("go off", "bomb", null, "explode")]
    [InlineData("go off", "man", null, "leave")]
    [InlineData("graze", "cow", null, "eat")]
    [InlineData("freeze", "lake", null, "freeze over")]
    [InlineData("freeze", "dancer", null, "stop")]
    public void Resolve_AVerbOfSeveralMeanings_TakesTheOneThatItsParticipantsAllow(string lemma, string who, string? what, string action) =>
        Assert.Equal(action, Verbs.Resolve(lemma, null, Nouns.Find(who), what is null ? null : Nouns.Find(what))?.Action?.Name);

    [Theory]
    [InlineData("slip", true)]
    [InlineData("miss", true)]
    [InlineData("trip over", true)]
    [InlineData("walk", false)]
    [InlineData("catch", false)]
    public void Resolve_AVerbThatMeansMishap_Fails(string lemma, bool fails) => Assert.Equal(fails, Verbs.Resolve(lemma)!.Fails);

    [Theory]
    [InlineData("threw", "throw", false)]
    [InlineData("bouncing", "bounce", false)]
    [InlineData("says", "say", false)]
    [InlineData("fall", "fall", true)]
    [InlineData("blew out", "blow out", false)]
    public void Find_AForm_GivesItsVerb(string form, string lemma, bool isBase)
    {
        Assert.Equal(lemma, Verbs.Find(form, out var found)?.Lemma);
        Assert.Equal(isBase, found);
    }

    [Fact]
    public void Common_EveryHandKeptVerb_HasAnActionOfTheTable() =>
        Assert.All(Verbs.Common, verb => Assert.NotNull(Verbs.Resolve(verb)?.Action));
}
