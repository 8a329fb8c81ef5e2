using System.Numerics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound;
using Xunit;

namespace Sora.Engines.Tests.Sound;

/// <summary>What breaks, splashes, flies past and strikes is heard as what it is, when it happens.</summary>
public sealed class HappeningTests
{
    private const double At = 0.5;
    private static readonly SimulatedBody Vase = new("vase", "vase-1", ShapeKind.Cylinder, new Vector3(0.15f, 0.3f, 0.15f), 1, World.Physics.Materials.Plastic with { Name = "glass" }, 0.2);

    private static SimulatedShot Shot(SimulatedBody thing, bool outdoor = false, double seconds = 3) =>
        Scenes.Shot(seconds, [], thing, "stone", outdoor: outdoor) with { Members = [new HeardMember(thing.Cast!, thing.Id, null, [.. Enumerable.Repeat(Vector3.Zero, (int)(seconds * Scenes.FramesPerSecond))])] };

    private static float[] Effects(ComposedSound sound) => Listening.Channel(Listening.Stem(sound, "effects"), 0);

    private static SplashEvent Splash(double volume, double radius, double speed = 3) => new(At, 1, volume, speed, radius, Vector3.Zero, true);

    [Fact]
    public void Compose_ThingThatBreaks_IsHeardThenAndNamed()
    {
        var sound = SoundStage.Compose(Shot(Vase) with { Breaks = [new BreakEvent(At, 1, 12, Vector3.Zero)] }, Scenes.Room, 0);
        var first = Array.FindIndex(Effects(sound), sample => Math.Abs(sample) > 0.01);

        Assert.Equal(At + Scenes.Travel, first / (double)SoundStem.SampleRateHz, 0.002);
        Assert.Contains(sound.Trace, entry => entry is { T: At, Cause: "break:vase" });
        Assert.Contains(sound.Captions, caption => caption.Text == "[vase shatters]" && caption.Start == At);
    }

    [Fact]
    public void Synthesise_BreakingGlassWoodAndStone_SoundApart()
    {
        (double Decay, double Brightness) Of(string material)
        {
            var voice = BreakSounds.Synthesise(Vase with { Material = Vase.Material with { Name = material } }, 12, 1, 1);
            return (Listening.Decay(voice), Listening.Brightness(voice));
        }

        var (glass, wood, stone) = (Of("glass"), Of("wood"), Of("stone"));
        Assert.True(glass.Decay > 1.5 * wood.Decay, $"glass {glass} must ring longer than wood {wood}");
        Assert.True(glass.Brightness > 1.3 * wood.Brightness, $"glass {glass} must be brighter than wood {wood}");
        Assert.True(stone.Brightness > 1.15 * wood.Brightness, $"stone {stone} must be brighter than wood {wood}");
    }

    [Fact]
    public void Compose_BiggerSplash_IsLouderAndDeeper()
    {
        static (double Level, double Brightness) Of(SplashEvent splash)
        {
            var sound = SoundStage.Compose(Shot(Scenes.Ball("rubber")) with { Splashes = [splash] }, Scenes.Room, 0);
            Assert.Contains(sound.Captions, caption => caption.Text == "[splash]");
            return (Assert.Single(sound.Trace, entry => entry.Cause == "splash:ball").Level, Listening.Brightness(SplashSounds.Synthesise(splash, 1, 1)));
        }

        var (pebble, boulder) = (Of(Splash(1e-5, 0.014)), Of(Splash(0.05, 0.25)));
        Assert.True(boulder.Level > pebble.Level + 10);
        Assert.True(boulder.Brightness < 0.7 * pebble.Brightness);
    }

    [Fact]
    public void Compose_Lightning_ThundersAsLateAsItIsFar()
    {
        var shot = Shot(Scenes.Ball("rubber"), outdoor: true, seconds: 4) with { Bolts = [new BoltEvent(1, new Vector3(0, 1.5f, 4 - 343))] };
        var first = Array.FindIndex(Effects(SoundStage.Compose(shot, Scenes.Meadow, 0)), sample => Math.Abs(sample) > 1e-4);
        Assert.Equal(2, first / (double)SoundStem.SampleRateHz, 0.01);
    }

    [Fact]
    public void Compose_SlowMotion_LowersThePitchOfBlows()
    {
        static double Brightness(double stretch) => Listening.Brightness(Effects(SoundStage.Compose(
            Scenes.Shot(2, [Scenes.Hit(At)], Scenes.Ball("steel"), "stone", outdoor: true) with { TimeStretch = stretch }, Scenes.Meadow, 0)));

        Assert.InRange(Brightness(4) / Brightness(1), 0.3, 0.75);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(14, true)]
    public void Compose_ThingThatFliesPast_WhooshesOnlyWhenItIsFast(double metresASecond, bool heard)
    {
        var frames = (int)(2 * Scenes.FramesPerSecond);
        var places = Enumerable.Range(0, frames).Select(i => new Vector3((float)(metresASecond * ((i / Scenes.FramesPerSecond) - 1)), 1.5f, 2)).ToList();
        var shot = Shot(Scenes.Ball("rubber"), seconds: 2) with { Members = [new HeardMember("ball-1", "ball", null, places)] };
        Assert.Equal(heard, SoundStage.Compose(shot, Scenes.Room, 0).Trace.Any(entry => entry.Cause == "air:ball-1"));
    }

    [Fact]
    public void Compose_BallThatBouncesOn_IsOneCaption()
    {
        var ball = Scenes.Ball("rubber");
        var shot = Shot(ball) with { Contacts = Scenes.Bounces(1.5, 0.7, 0.42, 2.5) };
        var caption = Assert.Single(SoundStage.Compose(shot, Scenes.Room, 0).Captions);
        Assert.Equal("[ball bounces]", caption.Text);
        Assert.InRange(caption.End, 1.5, 3);
    }
}
