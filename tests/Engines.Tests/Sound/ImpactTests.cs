using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound;
using Xunit;

namespace Sora.Engines.Tests.Sound;

public sealed class ImpactTests
{
    private static float[] Voice(string thing, string floor, float diameter = 0.2f, double mass = 1, double fill = 1) =>
        ImpactVoice.Synthesise(Scenes.Floor(floor), Scenes.Ball(thing, diameter, mass, fill), 3, 1).Samples;

    private static ComposedSound Compose(params ContactEvent[] contacts) => SoundStage.Compose(Scenes.Shot(2, contacts, Scenes.Ball("rubber"), "wood"), Scenes.Room, 0);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.123456)]
    [InlineData(0)]
    public void Compose_Hit_BeginsOnTheSampleAtWhichItArrives(double time)
    {
        var left = Listening.Channel(Listening.Stem(Compose(Scenes.Hit(time)), "effects"), 0);

        // The partials start from rest at the contact's sample; the very next one is the first that moves.
        var first = Array.FindIndex(left, sample => sample != 0);
        Assert.InRange(first - ((time + Scenes.Travel) * SoundStem.SampleRateHz), -0.5, 1.5);
        Assert.True(Listening.Peak(left.AsSpan(first, 240)) > 0.5 * Listening.Peak(left));
    }

    [Fact]
    public void Compose_NothingHappens_EffectsAreSilent()
    {
        var sound = Compose();
        Assert.All(Listening.Stem(sound, "effects"), sample => Assert.Equal(0, sample));
        Assert.DoesNotContain(sound.Trace, entry => entry.Cause.Contains('+'));
    }

    [Fact]
    public void Compose_Hit_PeaksAtTheTracedLevel()
    {
        var shot = Scenes.Shot(1, [Scenes.Hit(0.2)], Scenes.Ball("steel"), "stone", outdoor: true);
        var sound = SoundStage.Compose(shot, Scenes.Meadow, 0);
        var traced = Assert.Single(sound.Trace, entry => entry.Cause == "room.floor+ball");
        Assert.Equal(0.2, traced.T);
        Assert.Equal(20 * Math.Log10(Listening.Peak(Listening.Stem(sound, "effects"))), traced.Level, 0.01);
    }

    [Fact]
    public void Compose_HarderHits_AreLouderAndNeverTooLoud()
    {
        var contacts = Enumerable.Range(0, 12).Select(i => Scenes.Hit(0.05 + (0.15 * i), 0.02 * Math.Pow(3.5, i))).ToArray();
        var levels = Compose(contacts).Trace.Where(entry => entry.Cause.Contains('+')).Select(entry => entry.Level).ToList();

        Assert.Equal(12, levels.Count);
        Assert.Equal(levels.Order(), levels);
        Assert.All(levels, level => Assert.InRange(level, -60, -3));
        Assert.True(levels[^1] - levels[0] > 30);
    }

    [Fact]
    public void Compose_HitAtTheRight_IsLouderOnTheRight()
    {
        var effects = Listening.Stem(Compose(Scenes.Hit(0.5, x: 3)), "effects");
        Assert.True(Listening.Peak(Listening.Channel(effects, 1)) > 1.5 * Listening.Peak(Listening.Channel(effects, 0)));
    }

    [Fact]
    public void Compose_FartherHit_IsQuieter()
    {
        static float Level(float depth) =>
            Compose(Scenes.Hit(0.5) with { Point = new System.Numerics.Vector3(0, 0, -depth) }).Trace.Single(entry => entry.Cause.Contains('+')).Level;

        Assert.True(Level(0) - Level(20) > 6);
    }

    [Fact]
    public void Synthesise_RubberOnWood_IsADullShortThump()
    {
        var voice = Voice("rubber", "wood", 0.22f, 0.42, 0.1);
        Assert.InRange(Listening.Decay(voice), 0.06, 0.25);
        Assert.InRange(Listening.Brightness(voice), 80, 900);
    }

    [Fact]
    public void Synthesise_SteelOnStone_Rings()
    {
        var voice = Voice("steel", "stone", 0.05f, 0.5);
        Assert.True(Listening.Decay(voice) > 0.6, "steel must ring");
        Assert.True(Listening.Brightness(voice) > 2_000);
    }

    [Fact]
    public void Synthesise_Materials_DifferInBrightnessOrDecay()
    {
        var features = new[] { "rubber", "wood", "steel", "glass", "flesh" }
            .ToDictionary(name => name, name => (Decay: Listening.Decay(Voice(name, "stone")), Brightness: Listening.Brightness(Voice(name, "stone"))));
        foreach (var (a, one) in features)
        {
            foreach (var (b, other) in features.Where(pair => string.CompareOrdinal(pair.Key, a) > 0))
            {
                var distance = Math.Abs(Math.Log2(one.Decay / other.Decay)) + Math.Abs(Math.Log2(one.Brightness / other.Brightness));
                Assert.True(distance > 0.5, $"{a} {one} and {b} {other} sound alike");
            }
        }
    }

    [Fact]
    public void Of_EveryMaterialOfTheWorld_HasASoundOfItsOwnKind() =>
        Assert.All(World.Physics.Materials.All, material => Assert.True(SoundMaterial.Knows(material.Name), $"{material.Name} has no sound"));

    [Fact]
    public void Synthesise_SmallerThing_SoundsHigher() =>
        Assert.True(Listening.Brightness(Voice("steel", "stone", 0.05f)) > 1.5 * Listening.Brightness(Voice("steel", "stone", 0.3f)));

    [Fact]
    public void Synthesise_SameThingTwice_KeepsItsPitchAndVariesInColour()
    {
        var (a, b) = (Scenes.Floor("grass"), Scenes.Ball("steel", 0.1f, 1, 1));
        var (one, other) = (ImpactVoice.Synthesise(a, b, 3, 1).Samples, ImpactVoice.Synthesise(a, b, 3, 2).Samples);
        Assert.NotEqual(one, other);
        Assert.Equal(1, Listening.Brightness(one.AsSpan(4_800)) / Listening.Brightness(other.AsSpan(4_800)), 0.25);
    }
}
