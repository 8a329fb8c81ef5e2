using Sora.Engines.Tests.Sound;
using Sora.Engines.Tests.Sound.Voices;
using Sora.Engines.Tests.Speech;
using Sora.Engines.World.Music;
using Sora.Engines.World.Sound;
using Sora.Engines.World.Speech;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Composition;

public sealed class MusicTests
{
    private const double Seconds = 8;

    public static TheoryData<string> Moods => [.. Mood.All.Select(mood => mood.Name)];

    private static Score Compose(string mood, ulong seed = 1, double? tempo = null) => Composer.Compose(Mood.Find(mood), null, tempo, Seconds, seed, []);

    [Theory]
    [MemberData(nameof(Moods))]
    public void Compose_AnyMood_IsInKeyAndInTime(string mood)
    {
        for (ulong seed = 0; seed < 12; seed++)
        {
            var score = Compose(mood, seed);
            foreach (var part in score.Parts.Where(part => part.Instrument.Excitation != Excitation.Drums))
            {
                Assert.All(part.Notes, note => Assert.Contains((note.Pitch - score.Tonic + 120) % 12, score.Scale));
            }

            foreach (var note in score.Parts.SelectMany(part => part.Notes).Where(note => note.At > 0))
            {
                // Sixths of a beat hold halves and swung thirds.
                var sixths = (note.At - score.FirstBeat) / score.BeatSeconds * 6;
                Assert.Equal(Math.Round(sixths), sixths, 1e-6);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Moods))]
    public void Compose_AnyMood_HasAMelodyThatMoves(string mood)
    {
        var melody = Composer.Compose(Mood.Find(mood), null, null, 2 * Seconds, 1, []).Parts.First(part => part.Name == "melody").Notes;
        Assert.True(melody.Count >= 3);
        Assert.True(melody.Select(note => note.Pitch).Distinct().Count() >= 2);
        Assert.All(melody, note => Assert.InRange(note.Pitch, 36, 100));
    }

    [Fact]
    public void Compose_OtherSeed_IsAnotherPiece() =>
        Assert.NotEqual(Compose("happy", 1).Parts[0].Notes.Select(note => note.Pitch), Compose("happy", 2).Parts[0].Notes.Select(note => note.Pitch));

    [Fact]
    public void Compose_GivenTempo_IsKept() => Assert.Equal(0.5, Compose("sad", 1, 120).BeatSeconds, 1e-9);

    [Fact]
    public void Of_StrongMoments_FallOnBeats()
    {
        List<(double At, double Weight)> accents = [(1.13, 3), (2.87, 2)];
        var (beat, first) = BeatFit.Of(100, 120, accents, 0.5);
        Assert.All(accents, accent => Assert.InRange(Math.Abs(((accent.At - first) / beat) - Math.Round((accent.At - first) / beat)) * beat, 0, 0.04));
        Assert.InRange(first, -beat, 0);
    }

    [Fact]
    public void Play_MoodsByModels_DoNotSoundAlike()
    {
        var heard = new[] { "happy", "sad", "epic", "lullaby", "scary", "electronic" }.ToDictionary(mood => mood, mood => Ear.Listen(Listening.Channel(Models.Play(Compose(mood), Seconds, 1), 0)));
        foreach (var (a, one) in heard)
        {
            foreach (var (b, other) in heard.Where(pair => string.CompareOrdinal(pair.Key, a) > 0))
            {
                Assert.True(one.From(other) > 0.4, $"{a} {one} and {b} {other}: {one.From(other):0.00}");
            }
        }
    }

    [Theory]
    [InlineData(48)]
    [InlineData(57)]
    [InlineData(69)]
    public void Note_EachModel_IsInTune(int pitch)
    {
        foreach (var excitation in new[] { Excitation.Pluck, Excitation.Strike, Excitation.Bow, Excitation.Blow })
        {
            var hz = Exactly(Models.Note(excitation, Models.HzOf(pitch), 0.8, 1).AsSpan(4_800, 28_800), Models.HzOf(pitch));
            Assert.InRange(1_200 * Math.Log2(hz / Models.HzOf(pitch)), -25, 25);
        }
    }

    /// <summary>The frequency near one that is expected: from the lag of eight periods at which the samples are most like themselves.</summary>
    private static double Exactly(ReadOnlySpan<float> samples, double near)
    {
        const int Periods = 8;
        var (best, lag) = (double.NegativeInfinity, 0);
        var expected = Periods * 48_000 / near;
        for (var t = (int)(0.95 * expected); t < 1.05 * expected; t++)
        {
            var cross = 0.0;
            for (var n = 0; n + t < samples.Length; n++)
            {
                cross += samples[n] * samples[n + t];
            }

            (best, lag) = cross / (samples.Length - t) > best ? (cross / (samples.Length - t), t) : (best, lag);
        }

        return Periods * 48_000.0 / lag;
    }

    [Fact]
    public void Play_Twice_GivesTheSameSamples() => Assert.Equal(Orchestra.Play(Compose("jazz"), 3, 1), Orchestra.Play(Compose("jazz"), 3, 1));

    [Theory]
    [InlineData("soft jazz", "jazz")]
    [InlineData("upbeat", "happy")]
    [InlineData("creepy music", "scary")]
    [InlineData(null, "calm")]
    public void Find_WordsOfAStoryboard_GivesTheMood(string? words, string mood) => Assert.Equal(mood, Mood.Find(words).Name);

    [SpeechFact]
    public void Compose_UnderSpeech_IsLowered()
    {
        CastMember man = new() { Id = "man-1", Noun = "man", Count = 1 };
        var story = Spoken.Shot(5, [man], Spoken.Line("man-1", "Now listen to me for a moment.", at: 1.5)) with { Music = new() { Mood = "calm", Instrument = "strings" } };
        var shot = Scenes.Shot(5, [], Scenes.Ball("rubber"), "wood");
        double Level(SpeechPlan plan, double from) => Listening.RootMeanSquare(
            Listening.Stem(SoundStage.Compose(shot, story, plan), "music").AsSpan((int)(from * 48_000) * 2, 48_000));
        var speech = SpeechPlanner.Plan(story, CancellationToken.None);
        var during = speech.Lines[0].At + 0.5;
        Assert.True(Level(speech, during) < 0.4 * Level(SpeechPlan.Silent, during));
    }
}
