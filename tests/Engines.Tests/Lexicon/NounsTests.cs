using Sora.Engines.Lexicon;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class NounsTests
{
    [Theory]
    [InlineData("chef", "biped")]
    [InlineData("corgi", "quadruped.dog")]
    [InlineData("corgis", "quadruped.dog")]
    [InlineData("whale shark", "fish.shark")]
    [InlineData("okapi", "quadruped.giraffe")]
    [InlineData("trombone", "instrument.tuba")]
    [InlineData("blue jay", "bird.songbird")]
    [InlineData("hatchback", "vehicle.car")]
    [InlineData("teddy bear", "toy.doll")]
    [InlineData("aubergine", "food.vegetable")]
    [InlineData("chandelier", "lamp.chandelier")]
    [InlineData("astronaut", "biped")]
    [InlineData("giant panda", "quadruped.bear")]
    [InlineData("croissant", "food.bread")]
    [InlineData("hot dog", "food.sandwich")]
    public void Find_ANounOfEnglish_ResolvesAlongItsHypernyms(string lemma, string archetype) => Assert.Equal(archetype, Nouns.Find(lemma)?.Archetype);

    [Theory]
    [InlineData("idea")]
    [InlineData("time")]
    [InlineData("reaction")]
    [InlineData("happiness")]
    [InlineData("length")]
    [InlineData("old woman")]
    [InlineData("black bear")]
    [InlineData("qwertyish")]
    public void Find_WhatIsNotBuilt_IsNull(string lemma) => Assert.Null(Nouns.Find(lemma));

    [Theory]
    [InlineData("crowd", "person", true)]
    [InlineData("marching band", "musician", true)]
    [InlineData("herd", "cow", true)]
    [InlineData("traffic", "car", false)]
    public void Find_AGroup_IsSeveralOfItsMember(string lemma, string member, bool animate)
    {
        var group = Nouns.Find(lemma)!;

        Assert.Equal((NounKind.Group, member, animate), (group.Kind, group.Member, group.IsAnimate));
        Assert.Equal(Nouns.Find(member)!.Archetype, group.Archetype);
        Assert.True(group.MemberCount > 1);
    }

    [Theory]
    [InlineData("bat", "fly", NounRole.Subject, "cave night", "bat")]
    [InlineData("bat", "swing", NounRole.Object, "player ball", "sport.bat")]
    [InlineData("crane", "lift", NounRole.Subject, "steel beam", "machine.crane")]
    [InlineData("crane", "wade", NounRole.Subject, "marsh", "bird.heron")]
    [InlineData("mouse", "nibble", NounRole.Subject, "cheese", "quadruped.rodent")]
    [InlineData("mouse", "click", NounRole.Object, "computer", "machine.keyboard")]
    [InlineData("seal", "bark", NounRole.Subject, "beach", "seal")]
    [InlineData("organ", "play", NounRole.Object, "church", "instrument.piano")]
    [InlineData("trunk", "raise", NounRole.Object, "elephant", "body.tail")]
    [InlineData("trunk", "pack", NounRole.Object, "clothes", "box.luggage")]
    [InlineData("bark", "peel", NounRole.Object, "tree", "bark")]
    [InlineData("bow", "draw", NounRole.Object, "arrow archer", "weapon.bow")]
    [InlineData("bow", "tie", NounRole.Object, "ribbon gift", "garment.bow")]
    [InlineData("bow", "draw", NounRole.Object, "violin string", "instrument.bow")]
    [InlineData("racket", "swing", NounRole.Object, "tennis ball", "sport.racket")]
    [InlineData("ball", "kick", NounRole.Object, "goal", "ball")]
    public void Resolve_AnAmbiguousNoun_TakesTheMeaningThatFits(string lemma, string verb, NounRole role, string words, string archetype) =>
        Assert.Equal(archetype, Nouns.Resolve(lemma, new(verb, role, words.Split(' ')))?.Archetype);

    [Fact]
    public void Classes_OfAllKinds_HaveASizeAndAMaterialThatPhysicsKnows() =>
        Assert.All(NounClass.All.Where(row => row.IsBuildable), row =>
        {
            Assert.True(row.Size is { X: > 0, Y: > 0, Z: > 0 }, row.Name);
            Assert.True(Materials.Names.Contains(row.Material) && World.Physics.Materials.Find(row.Material) is not null, $"{row.Name}: {row.Material}");
        });

    [Fact]
    public void Common_EveryHandKeptNoun_IsBuiltAsItsRowSays() =>
        Assert.All(Nouns.Common, lemma =>
        {
            var noun = Nouns.Find(lemma);
            Assert.True(noun is { Size: { X: > 0, Y: > 0, Z: > 0 } } && Materials.Names.Contains(noun.Material), lemma);
        });

    [Fact]
    public void Resolve_TheFrequentConcreteNouns_AtMostOneInTenIsGeneric()
    {
        var nouns = TestLists.Lines("frequent-nouns.txt");
        Assert.Equal(2000, nouns.Count);

        // What names no thing in the first place ("time" of a prison term) is listed as concrete for a rare meaning of it.
        var generic = nouns.Where(lemma => Nouns.Senses(lemma, NounContext.None).FirstOrDefault(noun => noun.IsBuildable) is null or { IsGeneric: true }).ToArray();

        Assert.True(generic.Length <= 200, $"{generic.Length} of 2000 are generic: {string.Join(", ", generic)}");
    }
}
