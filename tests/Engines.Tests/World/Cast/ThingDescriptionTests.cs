using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast.Things;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Cast;

/// <summary>Every description stands on the ground, fits its body, and can be built at all.</summary>
public sealed class ThingDescriptionTests
{
    // What only a plain form of the right size is known for.
    private static readonly string[] Plain =
    [
        "ball.bubble", "drug", "egg.nest", "bark", "thorn", "substance", "shape", "thing", "building.brick", "building.window", "machine.arm", "machine.crane", "machine.mill",
        "textile", "terrain.water", "terrain.path", "weather", "celestial.sky", "sport",
    ];

    private static readonly string[] Lifeless =
    [
        "ball", "balloon", "kite", "toy", "sport", "furniture", "lamp", "vessel", "box", "bag", "cutlery", "tool", "weapon", "instrument", "machine", "book", "paper", "picture", "sign",
        "flag", "statue", "coin", "food", "plant", "leaf", "log", "branch", "vehicle", "boat", "aircraft", "building", "terrain", "celestial", "weather", "garment", "textile",
    ];

    public static TheoryData<string> Described => [.. Catalogue.Names.Where(name => name[0] != '.')];

    [Fact]
    public void Catalogue_EveryLifelessClass_IsDescribedOrListedAsPlain()
    {
        var missing = NounClass.All.Where(c => c.IsBuildable && Lifeless.Contains(c.Archetype.Split('.')[0]) && !Catalogue.Knows(c.Name) && !Plain.Any(p => c.Archetype.StartsWith(p, StringComparison.Ordinal)))
            .Select(c => c.Name).ToList();
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Described))]
    public void Describe_Noun_StandsOnTheGroundAndFitsItsBody(string name)
    {
        var shot = Shots.Of("plain", 1, [Shots.Member("it", name)], []);
        var thing = ThingFactory.Build(shot.Cast[0], 0, shot);
        var felt = Extent.Of(thing.Bodies);
        Assert.InRange(felt.Low.Y, -0.005, thing.IsBackdrop ? 100 : 0.005);
        Assert.False(thing.IsGeneric);
        if (thing.IsBackdrop)
        {
            return;
        }

        // A balloon's string hangs below it; nothing may hover.
        var seen = thing.Seen();
        var largest = Math.Max(felt.Size.X, Math.Max(felt.Size.Y, felt.Size.Z));
        Assert.InRange(seen.Low.Y, -2 * largest, 0.05 * largest);
        Assert.True(seen.Size.Length > 0.8 * felt.Size.Length, $"{name} is felt where nothing is seen: {felt.Size} against {seen.Size}");
    }

    [Theory]
    [InlineData("egg")]
    [InlineData("plate")]
    [InlineData("cup")]
    [InlineData("bottle")]
    [InlineData("teapot")]
    [InlineData("window")]
    public void Draw_WhatCanBreakButIsWhole_ShowsNoneOfItsPieces(string name)
    {
        var stage = StageBuilder.Build(Shots.Of("plain", 1, [Shots.Member("it", name)], []));
        var shards = stage.World.Breakables.Sum(breakable => breakable.Shards.Count());
        Assert.True(shards > 1);
        var scene = new PictureScene();
        var thing = stage.Things[0];
        thing.Draw(scene, new(0, 0, [.. stage.World.Bodies.Select(BodyPose.Of)], []) { Rates = [.. stage.World.Bodies.Select(BodyRate.Of)] });
        Assert.Equal(thing.PartCount - shards, scene.Primitives.Length);
    }

    [Theory]
    [InlineData("lamp")]
    [InlineData("candle")]
    [InlineData("campfire")]
    [InlineData("book")]
    [InlineData("newspaper")]
    [InlineData("flag")]
    [InlineData("hat")]
    [InlineData("shoe")]
    [InlineData("crown")]
    [InlineData("umbrella")]
    [InlineData("gift")]
    [InlineData("treasure chest")]
    [InlineData("suitcase")]
    [InlineData("phone")]
    [InlineData("laptop")]
    [InlineData("television")]
    [InlineData("camera")]
    [InlineData("traffic light")]
    [InlineData("fire hydrant")]
    [InlineData("toaster")]
    public void Build_EverydayThing_HasAFormOfItsOwnThatCostsLittle(string name)
    {
        var stage = StageBuilder.Build(Shots.Of("plain", 1, [Shots.Member("it", name)], []));
        var thing = Assert.Single(stage.Things);
        Assert.False(thing.IsGeneric);
        Assert.InRange(thing.PartCount, 2, 70);
    }

    [Theory]
    [InlineData("car")]
    [InlineData("chair")]
    [InlineData("table")]
    [InlineData("barrel")]
    [InlineData("bottle")]
    [InlineData("bus")]
    [InlineData("bookshelf")]
    [InlineData("sofa")]
    [InlineData("apple")]
    [InlineData("hammer")]
    public void Describe_ThingThatOthersTouch_HasItsSizeInTheLexicon(string name)
    {
        var shot = Shots.Of("plain", 1, [Shots.Member("it", name)], []);
        var size = Vector3d.From(Nouns.Of(name, null).Size);
        var felt = Extent.Of(ThingFactory.Build(shot.Cast[0], 0, shot).Bodies).Size;
        Assert.InRange(felt.Y, 0.9 * size.Y, 1.1 * size.Y);
        Assert.InRange(Math.Max(felt.X, felt.Z), 0.9 * Math.Max(size.X, size.Z), 1.1 * Math.Max(size.X, size.Z));
    }

    [Fact]
    public void Build_SizeAndColourSaid_AreSeen()
    {
        var shot = Shots.Of("plain", 1, [Shots.Member("small", "chair"), Shots.Member("large", "chair", null, "giant"), Shots.Member("odd", "widget")], []);
        double Height(int i) => Extent.Of(ThingFactory.Build(shot.Cast[i], 0, shot).Bodies).Size.Y;
        Assert.InRange(Height(1) / Height(0), 2.4, 2.6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_TwentyThingsByDraw_SettleWithoutFlyingApart(int seed)
    {
        var names = Catalogue.Names.Where(name => name[0] != '.' && Nouns.Of(name, null) is { MassKg: > 0 and < 100 } noun && noun.Family is not ("aircraft" or "vehicle" or "boat")).ToArray();
        var random = new SeededRandom(seed, "things");
        CastMember[] cast = [.. Enumerable.Range(0, 20).Select(i => Shots.Member($"it{i}", names[random.Below(names.Length)]))];
        var stage = StageBuilder.Build(Shots.Of("plain", 2, cast, []));
        var released = 0;
        while (stage.World.Time < 2)
        {
            released = ShotSimulation.Advance(stage, released);
        }

        foreach (var body in stage.Things.SelectMany(t => t.Bodies).Where(b => b.IsDynamic))
        {
            Assert.True(body.Velocity.Length < 1.5, $"{body.Id} ({stage.Things.First(t => t.Bodies.Contains(body)).Noun.Lemma}) moves at {body.Velocity.Length} m/s");
            Assert.InRange(body.Position.Y, -0.1, 30);
        }
    }
}
