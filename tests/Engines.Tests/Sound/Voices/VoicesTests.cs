using System.Numerics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound;
using Sora.Engines.World.Sound.Voices;
using Sora.Engines.World.Speech;
using Sora.Storyboards;
using Xunit;
using Xunit.Abstractions;

namespace Sora.Engines.Tests.Sound.Voices;

public sealed class VoicesTests(ITestOutputHelper output)
{
    // On the scale of Ear.From; the same call with another seed stays well below.
    private const double LeastDistance = 0.5;

    private static readonly string[] AnimalCalls =
    [
        "meow", "bark", "whinny", "roar", "chirp", "croak", "hoot", "moo", "baa", "oink", "howl", "quack", "crow", "hiss", "buzz", "trumpet", "caw", "purr", "squeak", "bray",
    ];

    [Fact]
    public void Make_AnimalCalls_AreFurtherFromEachOtherThanFromThemselves()
    {
        var heard = AnimalCalls.ToDictionary(name => name, name => Ear.Listen(CallSynthesis.Make(Animals.Find(name)!, 1)));
        var again = AnimalCalls.ToDictionary(name => name, name => Ear.Listen(CallSynthesis.Make(Animals.Find(name)!, 2)));
        var pairs = AnimalCalls.SelectMany((a, i) => AnimalCalls[(i + 1)..].Select(b => (a, b, Distance: heard[a].From(heard[b])))).OrderBy(pair => pair.Distance).ToList();
        foreach (var (a, b, distance) in pairs.Take(6))
        {
            output.WriteLine($"{a} {b} {distance:0.00}");
        }

        Assert.All(pairs, pair => Assert.True(pair.Distance > LeastDistance, $"{pair.a} {heard[pair.a]} and {pair.b} {heard[pair.b]}: {pair.Distance:0.00}"));
        Assert.All(AnimalCalls, name => Assert.True(heard[name].From(again[name]) < 0.7 * pairs.Where(pair => pair.a == name || pair.b == name).Min(pair => pair.Distance), $"{name} {heard[name]} {again[name]}"));
    }

    [Fact]
    public void Make_EverySound_IsFiniteAndBeginsAndEndsAtRest()
    {
        foreach (var sound in Foley.All)
        {
            var samples = sound.Make(1.5, 3);
            Assert.True(Array.TrueForAll(samples, float.IsFinite), sound.Name);
            Assert.InRange(Listening.Peak(samples), 0.2, 1.0001);
            Assert.Equal(samples, sound.Make(1.5, 3));
        }
    }

    [Theory]
    [InlineData("cat", "meow", "meow")]
    [InlineData("lion", "roar", "roar")]
    [InlineData("rocket", "roar", "rocket")]
    [InlineData("crowd", "roar", "cheer")]
    [InlineData("owl", "hoot", "hoot")]
    [InlineData("dog", "dog", "bark")]
    [InlineData("ice cube", "clink", "clink")]
    [InlineData(null, "cheering", "cheer")]
    [InlineData(null, "church bell", "bell")]
    [InlineData("gull", "cry", "gull")]
    [InlineData("baby", "cry", "cry")]
    public void Resolve_NameAndSource_GivesWhatItSoundsLike(string? noun, string name, string expected) => Assert.Equal(expected, CueSounds.Resolve(name, noun)?.Name);

    [Fact]
    public void Compose_NamedSound_IsHeardAtItsBeatFromItsPlace()
    {
        var (shot, story) = Hooting(new SoundCue { Name = "hoot", Source = "owl-1" });
        var sound = SoundStage.Compose(shot, story, SpeechPlan.Silent);
        var effects = Listening.Stem(sound, "effects");

        var traced = Assert.Single(sound.Trace, entry => entry.Cause == "cue:hoot:owl-1");
        Assert.Equal(1.25, traced.T);
        var first = Array.FindIndex(Listening.Channel(effects, 1), sample => Math.Abs(sample) > 1e-4) / 48_000.0;
        Assert.InRange(first - 1.25 - (new Vector3(20, -1.5f, -4).Length() / 343), -0.001, 0.03);
        Assert.True(Listening.RootMeanSquare(Listening.Channel(effects, 1)) > 1.5 * Listening.RootMeanSquare(Listening.Channel(effects, 0)), "the owl sits at the right");
        Assert.Contains(sound.Captions, caption => caption.Text == "[owl hoots]" && caption.Start == 1.25);
    }

    [Fact]
    public void Compose_UnknownSound_IsSaidSo()
    {
        var (shot, story) = Hooting(new SoundCue { Name = "zorp" });
        Assert.Contains("zorp", Assert.Single(SoundStage.Compose(shot, story, SpeechPlan.Silent).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_FasterEngine_HasAHigherPitch()
    {
        double Hz(double revolutions) => Listening.Pitch(EngineVoice.Make(1, _ => revolutions, _ => 0.3, 4, 1), 20, 400);
        Assert.Equal(1_200 / 60.0 * 2, Hz(1_200), 6.0);
        Assert.True(Hz(3_000) > 2 * Hz(1_200));
        Assert.True(EngineSounds.Revolutions(2) < EngineSounds.Revolutions(5));
        Assert.True(EngineSounds.Revolutions(30) < 3_500, "it has shifted up");
    }

    private static (SimulatedShot Shot, Shot Story) Hooting(SoundCue cue)
    {
        var shot = Scenes.Shot(4, [], Scenes.Ball("rubber"), "grass", outdoor: true) with
        {
            Members = [new HeardMember("owl-1", "owl", "bird.owl", [.. Enumerable.Repeat(new Vector3(20, 0, 0), 96)])],
        };
        var story = Speech.Spoken.Shot(4, [new CastMember { Id = "owl-1", Noun = "owl", Count = 1 }]) with
        {
            Setting = Scenes.Meadow,
            Beats = [new Beat { At = 1.25, Who = "owl-1", Verb = "hoot" }],
            Sounds = [cue],
        };
        return (shot, story);
    }
}
