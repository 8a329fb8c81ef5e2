using Sora.Engines.World;
using Sora.Engines.World.Speech;
using Xunit;

namespace Sora.Engines.Tests.Speech;

public sealed class LipsTests
{
    private const string Text = "Bob's mother bought a blue moon map, and Paul put the old boat up by the window.";
    private const double FrameSeconds = 1 / 24.0;

    [SpeechFact]
    public void Track_ClosedSounds_CloseTheLipsInAPicture()
    {
        var (closed, all) = Count(phoneme => phoneme[0] is 'p' or 'b' or 'm', (lips, _) => lips.Closure > 0.5);
        Assert.True(all >= 12);
        Assert.True(closed >= 0.9 * all, $"{closed} of {all}");
    }

    [SpeechFact]
    public void Track_RoundSounds_RoundTheLipsInAPicture()
    {
        var (round, all) = Count(phoneme => phoneme[0] is 'u' or 'o' or 'w' or 'ʊ', (lips, _) => lips.Rounding > 0.4);
        Assert.True(all >= 5);
        Assert.True(round >= 0.8 * all, $"{round} of {all}");
    }

    [SpeechFact]
    public void Track_OpenVowels_OpenTheMouth()
    {
        var (open, all) = Count(phoneme => phoneme[0] is 'a' or 'ɑ' or 'æ', (lips, _) => lips.Open > 0.4);
        Assert.True(open >= 0.8 * all, $"{open} of {all}");
    }

    [SpeechFact]
    public void Perform_TwoPeople_MovesTheMouthOfWhoSpeaks()
    {
        var shot = Spoken.Shot(2, [Spoken.Someone("man"), Spoken.Someone("woman")], Spoken.Line("woman-1", "Mama made me move my map.", at: 0.4));
        var play = ShotPlay.Perform(shot, new PictureFormat(320, 180, 24), CancellationToken.None);
        var (man, woman) = (play.Stage.Actors.FindIndex(actor => actor.Member.Id == "man-1"), play.Stage.Actors.FindIndex(actor => actor.Member.Id == "woman-1"));

        Assert.All(play.Frames, frame => Assert.Null(frame.Actors[man].Face.Lips));
        Assert.Contains(play.Frames, frame => frame.Actors[woman].Face.Lips is { Open: > 0.3 });
        Assert.Contains(play.Frames, frame => frame.Actors[woman].Face.Lips is { Closure: > 0.9 });
        Assert.Equal(Storyboards.Viseme.Rest, play.Frames[2].Actors[woman].Face.Lips);
        Assert.Contains(play.ComposeSound().Stems, stem => stem.Name == "speech");
    }

    /// <summary>Of the sounds of that kind, how many show in at least one picture of their time.</summary>
    private static (int Shown, int All) Count(Func<string, bool> kind, Func<Storyboards.Viseme, string, bool> shows)
    {
        var line = Spoken.Say(Text);
        var track = MouthShapes.Track("man-1", [line]);
        var (shown, all) = (0, 0);
        foreach (var phoneme in line.Phonemes.Where(phoneme => phoneme.Ipa.Length > 0 && kind(phoneme.Ipa)))
        {
            all++;
            var (first, last) = ((int)Math.Floor((line.At + phoneme.Start) / FrameSeconds), (int)Math.Ceiling((line.At + phoneme.End) / FrameSeconds));
            shown += Enumerable.Range(first, last - first + 1).Any(i => shows(track.Over((i - 0.5) * FrameSeconds, (i + 0.5) * FrameSeconds), phoneme.Ipa)) ? 1 : 0;
        }

        return (shown, all);
    }
}
