using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Sound;

public sealed class SoundStageTests
{
    // A change of any sample changes this; a change that is meant also changes the engine's version.
    private const string Golden = "6F847CFB3794C587";

    private static SimulatedShot BouncingBall(double seconds = 4) => Scenes.Shot(seconds, Scenes.Bounces(1.2, 0.8, 0.42, seconds), Scenes.Ball("rubber"), "wood");

    private static SimulatedShot Empty(double seconds, bool outdoor = false) => Scenes.Shot(seconds, [], Scenes.Ball("rubber"), "wood", outdoor: outdoor);

    private static List<RubbingContact> Rolling(float travel, float slip) =>
        [new(0, 1, 0.5, 1 / 60.0, [.. Enumerable.Range(0, 60).Select(i => new RubbingSample(4, slip * (1 - (i / 60f)), travel * (1 - (i / 60f)), Vector3.Zero))])];

    [Fact]
    public void Compose_BouncingBall_HasAnOnsetAtEachBounceAndNoOther()
    {
        var shot = BouncingBall();
        var sound = SoundStage.Compose(shot, Scenes.Room, 0);
        var causes = shot.Contacts.Select(contact => contact.Time).ToList();
        var onsets = Listening.Onsets(Listening.Mix(sound));

        Assert.True(causes.Count >= 10);
        Assert.All(onsets, onset => Assert.Contains(causes, cause => Math.Abs(cause + Scenes.Travel - onset) <= 0.003));
        Assert.All(causes.Where(cause => cause < shot.Seconds - Scenes.Travel), cause => Assert.Contains(onsets, onset => Math.Abs(cause + Scenes.Travel - onset) <= 0.003));
        Assert.Equal(causes, sound.Trace.Where(entry => entry.Cause == "room.floor+ball").Select(entry => entry.T));
    }

    [Fact]
    public void Compose_LastBounces_FadeAndStayBounded()
    {
        var shot = Scenes.Shot(6, Scenes.Bounces(0.3, 0.75, 0.42, 6), Scenes.Ball("rubber"), "wood");
        var sound = SoundStage.Compose(shot, Scenes.Room, 0);
        var levels = sound.Trace.Where(entry => entry.Cause.Contains('+')).Select(entry => entry.Level).ToList();

        Assert.Equal(levels.OrderDescending(), levels);
        Assert.True(levels[^1] < levels[0] - 15);
        Assert.True(levels.Count < shot.Contacts.Count, "what is too faint to hear is not told as heard");
    }

    [Fact]
    public void Compose_ThousandContactsAtOnce_KeepsTheLoudest()
    {
        var contacts = Enumerable.Range(0, 1_000).Select(i => Scenes.Hit(0.5 + (i * 1e-6), 0.01 * (i + 1)) with { A = 0, B = 1 }).ToList();
        var shot = Scenes.Shot(1, contacts, Scenes.Ball("wood"), "wood");
        Assert.Single(Blows.Of(shot));

        var many = Enumerable.Range(1, 1_000).Select(i => Scenes.Hit(0.5, i) with { B = i }).ToList();
        var crowd = shot with { Bodies = [Scenes.Floor("wood"), .. Enumerable.Repeat(Scenes.Ball("wood"), 1_000)], Contacts = many };
        var kept = Blows.Of(crowd);
        Assert.InRange(kept.Count, 1, 16);
        Assert.Contains(kept, blow => blow.Impulse == 1_000);
    }

    [Fact]
    public void Compose_Footfalls_AreSoftButHeard()
    {
        var step = Scenes.Hit(0.5, 35, 1) with { Kind = ContactKind.Footfall };
        var level = SoundStage.Compose(Scenes.Shot(1, [step], Scenes.Ball("flesh"), "wood"), Scenes.Room, 0).Trace.Single(entry => entry.Cause.Contains('+')).Level;
        Assert.InRange(level, -45, -20);
    }

    [Fact]
    public void Compose_Rolling_FollowsSpeedWithoutAnOnset()
    {
        var sound = SoundStage.Compose(Scenes.Shot(3, [], Scenes.Ball("rubber"), "wood", Rolling(2, 0)), Scenes.Room, 0);
        var effects = Listening.Stem(sound, "effects");
        double Level(double from) => Listening.RootMeanSquare(effects.AsSpan((int)(from * SoundStem.SampleRateHz) * 2, 19_200));

        Assert.Contains(sound.Trace, entry => entry is { T: 0.5, Cause: "room.floor+ball" });
        Assert.Equal(0, Level(0.2));
        Assert.True(Level(0.6) > 2 * Level(1.2));
        Assert.True(Level(2.6) < 0.1 * Level(1.2));
        Assert.True(Listening.Peak(effects) < 0.1);
    }

    [Fact]
    public void Compose_Sliding_IsBrighterThanRolling()
    {
        float[] Effects(float travel, float slip) =>
            Listening.Channel(Listening.Stem(SoundStage.Compose(Scenes.Shot(2, [], Scenes.Ball("wood"), "wood", Rolling(travel, slip)), Scenes.Room, 0), "effects"), 0);

        Assert.True(Listening.Brightness(Effects(0, 2)) > 1.5 * Listening.Brightness(Effects(2, 0)));
    }

    [Theory]
    [InlineData("room", "clear", false, 20)]
    [InlineData("kitchen", "storm", false, 20)]
    [InlineData("hall", "clear", false, 20)]
    [InlineData("meadow", "clear", true, 20)]
    [InlineData("beach", "wind", true, 10)]
    [InlineData("street", "rain", true, 10)]
    [InlineData("forest", "storm", true, 10)]
    [InlineData("somewhere", "snow", true, 20)]
    public void Compose_Ambience_StaysBelowImpactsAndHasNoOnset(string place, string weather, bool outdoor, double decibels)
    {
        var shot = Scenes.Shot(4, [Scenes.Hit(1)], Scenes.Ball("rubber"), "wood", outdoor: outdoor);
        var sound = SoundStage.Compose(shot, new Setting(place, "morning", weather), 3);
        var (ambience, effects) = (Listening.Stem(sound, "ambience"), Listening.Stem(sound, "effects"));

        Assert.True(Listening.RootMeanSquare(ambience) > 1e-4, "a place is never dead silent");
        Assert.True(Listening.RootMeanSquare(ambience) < Decibels.Amplitude(-decibels) * Listening.RootMeanSquare(effects.AsSpan(96_000 + (2 * (int)(Scenes.Travel * SoundStem.SampleRateHz)), 1_920)));
        var onset = Assert.Single(Listening.Onsets(Listening.Mix(sound), 0.01));
        Assert.Equal(1 + Scenes.Travel, onset, 0.003);
        Assert.Contains(sound.Trace, entry => entry.T == 0 && !entry.Cause.Contains('+'));
    }

    [Fact]
    public void Compose_Places_DifferInSound()
    {
        double Bright(string place) => Listening.Brightness(Listening.Channel(Listening.Stem(SoundStage.Compose(Empty(8, true), new Setting(place, "night", "clear"), 0), "ambience"), 0));
        Assert.True(Bright("beach") > 1.5 * Bright("street"));
        Assert.True(Bright("forest") > 1.5 * Bright("desert"));
    }

    [Fact]
    public void Compose_Birds_SingByDayAndAreTraced()
    {
        bool Birds(string time) => SoundStage.Compose(Empty(8, true), new Setting("forest", time, "clear"), 0).Trace.Any(entry => entry.Cause == "birds");
        Assert.True(Birds("morning"));
        Assert.False(Birds("night"));
    }

    [Fact]
    public void Compose_Room_AnswersAndOpenAirDoesNot()
    {
        double Tail(bool outdoor)
        {
            var effects = Listening.Stem(SoundStage.Compose(Scenes.Shot(2, [Scenes.Hit(0.1)], Scenes.Ball("plastic"), "stone", outdoor: outdoor), Scenes.Room, 0), "effects");
            return Listening.RootMeanSquare(effects.AsSpan(28_800, 9_600)) / Listening.RootMeanSquare(effects.AsSpan(9_600, 9_600));
        }

        Assert.True(Tail(false) > 5 * Tail(true));
        Assert.True(Tail(false) < 0.1);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(1.0 / 3)]
    [InlineData(2.5)]
    public void Compose_Stems_LastAsLongAsTheShot(double seconds)
    {
        var sound = SoundStage.Compose(BouncingBall(seconds), Scenes.Room, 0);
        Assert.Equal(["effects", "ambience"], sound.Stems.Select(stem => stem.Name));
        Assert.All(sound.Stems, stem => Assert.Equal(2 * (int)Math.Round(seconds * 48_000), stem.Samples.Length));
        Assert.All(sound.Stems, stem => Assert.Equal(0, stem.Samples[^1]));
        Assert.All(sound.Stems.SelectMany(stem => stem.Samples), sample => Assert.InRange(sample, -1, 1));
    }

    [Fact]
    public void Compose_SameShot_GivesTheSameBytes()
    {
        var shot = BouncingBall() with { Rubbing = Rolling(1, 1) };
        Assert.Equal(Golden, Hash(SoundStage.Compose(shot, Scenes.Room, 5)));
        Assert.NotEqual(Golden, Hash(SoundStage.Compose(shot, Scenes.Room, 6)));
    }

    private static string Hash(ComposedSound sound)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var stem in sound.Stems)
        {
            hash.AppendData(MemoryMarshal.AsBytes<float>(stem.Samples));
        }

        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
