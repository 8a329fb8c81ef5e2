using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound;

/// <summary>Captions of what is heard to happen: "[ball bounces]", "[vase shatters]", "[footsteps]". Quiet touches have none, and one going on is one caption.</summary>
internal static class HappeningCaptions
{
    private const double LeastSeconds = 1;

    // Repeats within this time run on.
    private const double TogetherSeconds = 1.5;

    // Newton seconds for each kilogram of the lighter: what merely settles is not told.
    private const double LeastSpeed = 0.8;
    private const int MostCaptions = 40;

    /// <summary>In order of time.</summary>
    public static IReadOnlyList<Caption> Of(SimulatedShot shot)
    {
        var nouns = shot.Members.GroupBy(member => member.Id).ToDictionary(group => group.Key, group => group.First().Noun, StringComparer.Ordinal);
        var told = new List<(double At, string Text)>();
        var brokenAt = shot.Breaks.Where(broken => shot.Bodies[broken.Body].Cast is not null)
            .GroupBy(broken => shot.Bodies[broken.Body].Cast!).ToDictionary(group => group.Key, group => group.First().Time, StringComparer.Ordinal);
        foreach (var broken in shot.Breaks)
        {
            var whole = shot.Bodies[broken.Body];
            told.Add((broken.Time, $"[{NounOf(whole) ?? whole.Material.Name} {(whole.Material.Name is "glass" or "ceramic" or "ice" ? "shatters" : "breaks")}]"));
        }

        told.AddRange(shot.Splashes.Where(splash => splash.Enters && splash.Speed > LeastSpeed).Select(splash => (splash.Time, "[splash]")));
        var blows = Blows.Of(shot).Where(blow => blow.Kind == ContactKind.Footfall || blow.ClosingSpeed > LeastSpeed).ToList();
        foreach (var blow in blows)
        {
            if (Describe(blow, blows) is { } text)
            {
                told.Add((blow.Time, text));
            }
        }

        return [.. Together(told.OrderBy(one => one.At), shot.Seconds).Take(MostCaptions)];

        string? NounOf(SimulatedBody body) => body.Cast is null ? null : nouns.GetValueOrDefault(body.Cast);

        string? Describe(Blow blow, List<Blow> all)
        {
            var (a, b) = (shot.Bodies[blow.A], shot.Bodies[blow.B]);
            if (blow.Kind == ContactKind.Footfall)
            {
                return "[footsteps]";
            }

            var (mover, other) = a.Mass <= 0 || (b.Mass > 0 && NounOf(a) is null) ? (b, a) : (a, b);
            // What broke has been told; where its pieces land is part of that.
            if (NounOf(mover) is not { } noun || mover.Cast == other.Cast || mover.Mass <= 0 || blow.Time >= brokenAt.GetValueOrDefault(mover.Cast!, double.MaxValue))
            {
                return null;
            }

            if (NounOf(other) is { } met)
            {
                return $"[{noun} hits {met}]";
            }

            var again = all.Exists(one => one != blow && one.A == blow.A && one.B == blow.B && Math.Abs(one.Time - blow.Time) < TogetherSeconds);
            return $"[{noun} {(mover.Shape == ShapeKind.Sphere && again ? "bounces" : "lands")}]";
        }
    }

    private static List<Caption> Together(IEnumerable<(double At, string Text)> told, double seconds)
    {
        var captions = new List<Caption>();
        foreach (var (at, text) in told)
        {
            var open = captions.FindLastIndex(caption => caption.Text == text);
            var end = Math.Min(seconds, at + LeastSeconds);
            if (open >= 0 && at - captions[open].End < TogetherSeconds)
            {
                captions[open] = captions[open] with { End = Math.Max(captions[open].End, end) };
            }
            else if (end > at)
            {
                captions.Add(new Caption(at, end, text));
            }
        }

        return captions;
    }
}
