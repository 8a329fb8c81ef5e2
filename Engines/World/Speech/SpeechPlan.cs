using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Speech;

/// <summary>All speech of a shot, planned before anything moves so that lips can follow it.</summary>
/// <param name="Lines">In order of time, none overlapping.</param>
/// <param name="Mouths">One for each cast member who speaks.</param>
/// <param name="Notes">What could not be spoken as asked for.</param>
internal sealed record SpeechPlan(IReadOnlyList<SpokenLine> Lines, IReadOnlyList<VisemeTrack> Mouths, IReadOnlyList<string> Notes)
{
    /// <summary>Nobody speaks.</summary>
    public static readonly SpeechPlan Silent = new([], [], []);

    private const double LongestCaptionCharacters = 84;

    /// <summary>The frames with the lips of whoever speaks moved, and their mouths still where they do not.</summary>
    public void MoveLips(Stage stage, List<FrameState> frames, double framesPerSecond)
    {
        foreach (var mouth in Mouths)
        {
            var actor = stage.Actors.FindIndex(actor => actor.Member.Id == mouth.Who);
            for (var i = 0; actor >= 0 && i < frames.Count; i++)
            {
                var middle = frames[i].Time;
                var lips = mouth.Over(middle - (0.5 / framesPerSecond), middle + (0.5 / framesPerSecond));
                var pose = frames[i].Actors[actor];
                frames[i].Actors[actor] = pose with { Face = pose.Face with { Lips = lips, Mouth = lips.Open * (1 - lips.Closure) } };
            }
        }
    }

    /// <summary>What is said, in pieces that fit on a screen.</summary>
    public IEnumerable<Caption> Captions(Shot shot) => Lines.SelectMany(line =>
    {
        var speaker = shot.Cast.FirstOrDefault(member => member.Id == line.Line.Who)?.Noun ?? line.Line.Who;
        var pieces = Pieces(line.Line.Text);
        var (all, before) = (pieces.Sum(piece => piece.Length), 0);
        return pieces.ConvertAll(piece =>
        {
            var start = line.At + (line.Seconds * before / all);
            before += piece.Length;
            return new Caption(start, line.At + (line.Seconds * before / all), piece) { Speaker = char.ToUpperInvariant(speaker[0]) + speaker[1..], Language = line.Line.Language ?? "en" };
        });
    });

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (pieces.Count > 0 && pieces[^1].Length + word.Length < LongestCaptionCharacters)
            {
                pieces[^1] += " " + word;
            }
            else
            {
                pieces.Add(word);
            }
        }

        return pieces;
    }
}
