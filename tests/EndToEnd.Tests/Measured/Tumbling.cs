using Sora.Engines.Tracing;
using Sora.Engines.World.Physics;

namespace Sora.EndToEnd.Tests.Measured;

/// <summary>How fast a body in the air is seen to turn, and how hard it is to turn, frame by frame.</summary>
internal static class Tumbling
{
    // Of the least inertia, and of the most that follows it in the air.
    private const double Tucked = 1.03;
    private const double Open = 0.9;

    // Metres above where they stand at first.
    private const double OffTheGround = 0.12;

    /// <summary>Moment of inertia of all of an actor's limbs about their common centre of mass, along the axis of view (Z), kg·m², from the trace.</summary>
    public static double Inertia(ShotTrace trace, int frame, string cast)
    {
        var (limbs, centre) = Limbs(trace, frame, cast);
        return limbs.Sum(l =>
        {
            var (own, turn, away) = (l.Body.Inertia!, l.Pose.Rotation, Vector3d.From(l.Pose.Position) - centre);
            var axis = new QuaternionD(turn.X, turn.Y, turn.Z, turn.W).Unrotate(Vector3d.UnitZ);
            var about = new Symmetric3(own.Xx, own.Yy, own.Zz, own.Xy, own.Xz, own.Yz);
            return Vector3d.Dot(axis, about * axis) + (l.Body.Mass * ((away.X * away.X) + (away.Y * away.Y)));
        });
    }

    /// <summary>Frames in which the body is tucked, and those after them in which it flies on stretched out; first and last.</summary>
    public static ((int From, int To) Tucked, (int From, int To) Open) Phases(ShotTrace trace, string cast, List<double> inertia)
    {
        double Feet(int frame) => trace.Frames[frame].Bodies.Where(b => b.Id.StartsWith(cast, StringComparison.Ordinal) && b.Id.EndsWith(".foot", StringComparison.Ordinal)).Min(b => b.Position.Y);
        var ground = Feet(0);
        var least = inertia.Min();
        int from = inertia.FindIndex(i => i < Tucked * least), to = inertia.FindLastIndex(i => i < Tucked * least);
        var falling = Enumerable.Range(to, inertia.Count - to - 1).TakeWhile(frame => Feet(frame) > ground + OffTheGround).ToList();
        var most = falling.Max(i => inertia[i]);
        return ((from, to), (falling.First(i => inertia[i] > Open * most), falling[^1]));
    }

    public static double Mean(List<double> values, (int From, int To) frames) => values.Skip(frames.From).Take(frames.To - frames.From + 1).Average();

    /// <summary>Radians a second by the straight line through the angles of those frames, each taken the shorter way round from the one before.</summary>
    public static double Rate(IReadOnlyList<ShirtAndTrousers?> seen, (int From, int To) frames)
    {
        var points = new List<(double T, double Y)>();
        for (var i = frames.From; i <= frames.To; i++)
        {
            var angle = seen[i]!.Value.Angle;
            var turned = points.Count > 0 ? Math.IEEERemainder(angle - points[^1].Y, 2 * Math.PI) : 0;
            points.Add((i * Film.FrameSeconds, points.Count > 0 ? points[^1].Y + turned : angle));
        }

        return Math.Abs(Fit.Line(points).B);
    }

    private static (List<(TracedPose Pose, TracedBody Body)> All, Vector3d Centre) Limbs(ShotTrace trace, int frame, string cast)
    {
        var limbs = trace.Frames[frame].Bodies.Select(pose => (Pose: pose, Body: trace.Bodies.First(b => b.Id == pose.Id))).Where(l => l.Body.Cast == cast && l.Body.Inertia is not null).ToList();
        var mass = limbs.Sum(l => l.Body.Mass);
        return (limbs, limbs.Aggregate(Vector3d.Zero, (sum, l) => sum + (Vector3d.From(l.Pose.Position) * (l.Body.Mass / mass))));
    }
}
