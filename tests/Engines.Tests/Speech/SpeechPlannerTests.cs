using Sora.Engines.Tests.Sound;
using Sora.Engines.World.Speech;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Speech;

public sealed class SpeechPlannerTests
{
    private static readonly CastMember Man = Spoken.Someone("man");
    private static readonly CastMember Girl = Spoken.Someone("girl");

    [SpeechFact]
    public void Plan_TwoLines_AreSpokenInOrderWithinTheShot()
    {
        var shot = Spoken.Shot(5, [Man, Girl], Spoken.Line("man-1", "Who goes there?", at: 0.3), Spoken.Line("girl-1", "It is only me.", at: 0.4));
        var lines = SpeechPlanner.Plan(shot, CancellationToken.None).Lines;

        Assert.Equal(["man-1", "girl-1"], lines.Select(line => line.Line.Who));
        Assert.Equal(0.3, lines[0].At);
        Assert.True(lines[1].At >= lines[0].End);
        Assert.True(lines[1].End <= shot.Seconds);
    }

    [SpeechFact]
    public void Plan_LateLine_IsMovedIntoTheShot()
    {
        var plan = SpeechPlanner.Plan(Spoken.Shot(3, [Man], Spoken.Line("man-1", "We are almost out of time.", at: 2.8)), CancellationToken.None);
        Assert.InRange(plan.Lines[0].End, 2.5, 3);
        Assert.Empty(plan.Notes);
    }

    [SpeechFact]
    public void Plan_MoreWordsThanTime_AreHurriedAndSaidSo()
    {
        var words = string.Join(' ', Enumerable.Repeat("and then another thing happened to us", 8));
        var plan = SpeechPlanner.Plan(Spoken.Shot(3, [Man], Spoken.Line("man-1", words)), CancellationToken.None);
        Assert.Single(plan.Notes);
        Assert.True(plan.Lines[0].Seconds < 0.75 * Spoken.Say(words).Seconds);
    }

    [SpeechFact]
    public void Plan_SameShot_GivesTheSameSamples()
    {
        var shot = Spoken.Shot(6, [Man, Girl], Spoken.Line("man-1", "Time is patient.", "whisper"), Spoken.Line("girl-1", "Time is patient.", "sing"), Spoken.Line("narrator", "Time is patient."));
        var (one, other) = (SpeechPlanner.Plan(shot, CancellationToken.None), SpeechPlanner.Plan(shot, CancellationToken.None));
        Assert.All(one.Lines.Zip(other.Lines), pair => Assert.Equal(pair.First.Samples, pair.Second.Samples));
    }

    [SpeechFact]
    public void Plan_Characters_SpeakAtTheirOwnPitch()
    {
        double Hz(string noun) => Listening.Pitch(Spoken.Say("Many men may know no more than one.", noun).Samples);
        var (man, woman, boy) = (Hz("man"), Hz("woman"), Hz("boy"));
        Assert.True(woman > 1.3 * man, $"woman {woman:0} Hz, man {man:0} Hz");
        Assert.True(boy > 1.1 * woman, $"boy {boy:0} Hz, woman {woman:0} Hz");
    }

    [SpeechFact]
    public void Plan_Whisper_IsSofterAndNoisierThanAShout()
    {
        var (whisper, shout) = (Spoken.Say("Come over here now.", manner: "whisper").Samples, Spoken.Say("Come over here now.", manner: "shout").Samples);
        Assert.True(Listening.RootMeanSquare(shout) > 3 * Listening.RootMeanSquare(whisper));
        Assert.Equal(0, Singing.Period(whisper));
    }

    [SpeechFact]
    public void Plan_OtherLanguage_SoundsOtherwise()
    {
        SpokenLine In(string? language) => SpeechPlanner.Plan(
            Spoken.Shot(20, [Man], new SpeechLine { Who = "man-1", Text = "Die Zeit ist ein guter Arzt.", Language = language }), CancellationToken.None).Lines[0];
        Assert.Contains(In("de").Phonemes, phoneme => phoneme.Ipa.StartsWith('ʁ') || phoneme.Ipa.StartsWith("ts", StringComparison.Ordinal));
        Assert.NotEqual(In("de").Phonemes.Select(p => p.Ipa), In(null).Phonemes.Select(p => p.Ipa));
    }

    [Fact]
    public void Plan_NothingSaid_StartsNothing() =>
        Assert.Same(SpeechPlan.Silent, SpeechPlanner.Plan(Spoken.Shot(3, [Man], Spoken.Line("man-1", " … ")), CancellationToken.None));
}
