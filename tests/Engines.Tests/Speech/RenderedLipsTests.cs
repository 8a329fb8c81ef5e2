using Sora.Engines.World;
using Sora.Engines.World.Physics;
using Sora.Storyboards;
using Xunit;
using Xunit.Abstractions;

namespace Sora.Engines.Tests.Speech;

/// <summary>What a lip reader sees: the mouth is measured in the pixels of the picture and held to the sounds that are spoken then.</summary>
public sealed class RenderedLipsTests(ITestOutputHelper output)
{
    private const int Width = 640;
    private const int Height = 360;
    private const int FramesPerSecond = 24;
    private const double Seconds = 5.5;
    private const string Text = "Bob's mother bought a blue moon map, and Paul put the old boat up by the window.";

    // Around the middle of the mouth, metres of the head.
    private static readonly Vector3d MouthOfHead = new(0, -0.062, 0.095);
    private const double HalfWidthMetres = 0.042;
    private const double HalfHeightMetres = 0.036;

    [SpeechFact, Trait("Duration", "Long")]
    public void Picture_OfWhoSpeaks_ShowsTheLipsOfItsSounds()
    {
        var (play, mouths) = Film("woman-1", "woman-1", Spoken.Someone("woman"));
        var line = play.Speech.Lines[0];
        var open = mouths.Max(mouth => mouth.Open);
        var rest = mouths[2].Wide;
        output.WriteLine($"open at most {open} pixels, lips {rest} wide at rest");
        var (closed, closing) = Count(line, 'p', 'b', 'm', frames => frames.Any(i => mouths[i].Open <= 0.06 * open));
        var (round, rounding) = Count(line, 'u', 'o', 'w', frames => frames.Any(i => mouths[i].Wide < 0.93 * rest));
        output.WriteLine($"closed on {closed} of {closing} p, b, m; rounded on {round} of {rounding} o, u, w");
        Assert.True(open > 60, $"the mouth opens to {open} pixels at most");
        Assert.True(closing >= 12 && closed >= 0.9 * closing, $"closed on {closed} of {closing}");
        Assert.True(rounding >= 5 && round >= 0.8 * rounding, $"round on {round} of {rounding}");
    }

    [SpeechFact, Trait("Duration", "Long")]
    public void Picture_OfWhoIsSilent_ShowsAStillMouth()
    {
        CastMember[] two = [Spoken.Someone("woman"), Spoken.Someone("man")];
        var (_, silent) = Film("man-1", "woman-1", two);
        var (_, speaking) = Film("man-1", "man-1", two);
        Assert.All(silent, mouth => Assert.True(mouth.Open <= 2, $"{mouth.Open} pixels of an open mouth"));
        Assert.True(speaking.Max(mouth => mouth.Open) > 20, "the measure sees his mouth when it is he who speaks");
    }

    /// <summary>One of the cast speaks; gives what the mouth of one of them looks like in each frame.</summary>
    private static (ShotPlay Play, List<(int Open, int Wide)> Mouths) Film(string watched, string speaker, params CastMember[] cast)
    {
        var shot = Spoken.Shot(Seconds, cast, Spoken.Line(speaker, Text, at: 0.3)) with
        {
            Camera = new() { Framing = "close-up", Angle = "eye", Move = "static", Subject = watched },
        };
        var format = new PictureFormat(Width, Height, FramesPerSecond);
        var play = ShotPlay.Perform(shot, format, CancellationToken.None);
        using var painter = new ShotPainter();
        painter.Begin(play, new ShotRequest(shot, format));
        var frame = new byte[Width * Height * 3 / 2];
        var mouths = new List<(int, int)>();
        var actor = play.Stage.Actors.FindIndex(one => one.Member.Id == watched);
        for (var i = 0; i < play.Frames.Count; i++)
        {
            painter.Paint(i, FramesPerSecond, frame);
            var head = play.Frames[i].Actors[actor].Head;
            var (x, y, depth) = play.Camera[i].Project(head.Position + head.Rotation.Rotate(MouthOfHead));
            var scale = play.Camera[i].Focal * Height / depth;
            mouths.Add(Look(frame, (Width / 2) + (x * Height), (Height / 2) - (y * Height), scale));
        }

        return (play, mouths);
    }

    /// <summary>Pixels that are dark inside or teeth, and the breadth of what is redder than the skin around.</summary>
    private static (int Open, int Wide) Look(byte[] i420, double x, double y, double pixelsPerMetre)
    {
        int left = (int)(x - (HalfWidthMetres * pixelsPerMetre)), right = (int)(x + (HalfWidthMetres * pixelsPerMetre));
        int top = (int)(y - (HalfHeightMetres * pixelsPerMetre)), bottom = (int)(y + (HalfHeightMetres * pixelsPerMetre));
        var skinRed = Median(left, right, top, bottom, (px, py) => i420[(Width * Height * 5 / 4) + (py / 2 * Width / 2) + (px / 2)]);
        var skinLight = Median(left, right, top, bottom, (px, py) => i420[(py * Width) + px]);
        var (open, first, last) = (0, int.MaxValue, int.MinValue);
        for (var py = Math.Max(0, top); py < Math.Min(Height, bottom); py++)
        {
            for (var px = Math.Max(0, left); px < Math.Min(Width, right); px++)
            {
                int light = i420[(py * Width) + px], red = i420[(Width * Height * 5 / 4) + (py / 2 * Width / 2) + (px / 2)];
                open += light < 0.5 * skinLight ? 1 : 0;
                if (red > skinRed + 5)
                {
                    (first, last) = (Math.Min(first, px), Math.Max(last, px));
                }
            }
        }

        return (open, Math.Max(0, last - first + 1));
    }

    private static int Median(int left, int right, int top, int bottom, Func<int, int, int> at) =>
        Enumerable.Range(Math.Max(0, top), Math.Min(Height, bottom) - Math.Max(0, top))
            .SelectMany(py => Enumerable.Range(Math.Max(0, left), Math.Min(Width, right) - Math.Max(0, left)).Select(px => at(px, py)))
            .Order().ElementAt((bottom - top) * (right - left) / 2);

    /// <summary>Of the sounds that begin with one of the letters, how many show in the frames of their time.</summary>
    private static (int Shown, int All) Count(World.Speech.SpokenLine line, char a, char b, char c, Func<IEnumerable<int>, bool> shows)
    {
        var spoken = line.Phonemes.Where(phoneme => phoneme.Ipa.Length > 0 && (phoneme.Ipa[0] == a || phoneme.Ipa[0] == b || phoneme.Ipa[0] == c)).ToList();
        return (spoken.Count(phoneme => shows(FramesOf(line.At + phoneme.Start, line.At + phoneme.End))), spoken.Count);
    }

    private static IEnumerable<int> FramesOf(double start, double end)
    {
        var first = (int)Math.Floor(start * FramesPerSecond);
        return Enumerable.Range(first, (int)Math.Ceiling(end * FramesPerSecond) - first + 1).Where(i => i >= 0 && i < (int)(Seconds * FramesPerSecond));
    }
}
