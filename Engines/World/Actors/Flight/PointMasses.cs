using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// A body as points: every segment a slender rod, and a rod of length l is two half masses l/√3 apart (the same mass, centre and moments).
/// Shares of mass after de Leva (1996), rounded as the limbs' bodies have them.
/// </summary>
internal sealed class PointMasses(Rig rig)
{
    private const double RodShare = 0.28867513459481287;
    private readonly List<(double Mass, Vector3d At)> _points = [];

    public IReadOnlyList<(double Mass, Vector3d At)> Points => _points;

    public double Mass { get; private set; }

    public Vector3d Centre { get; private set; }

    /// <summary>Takes the masses of a pose.</summary>
    public void Set(ActorPose pose)
    {
        _points.Clear();
        var m = rig.Mass;
        var across = pose.Legs.Length > 1;

        // Hips and shoulders are as wide as their joints, or a spin about the length would meet no inertia.
        if (rig.Upright && across)
        {
            Rod(0.20 * m, pose.Legs[0].Root, pose.Legs[1].Root);
            Rod(0.30 * m, pose.Arms[0].Root, pose.Arms[1].Root);
        }
        else
        {
            Rod(0.60 * m, pose.Pelvis.Position, pose.Chest.Position);
        }

        Rod(0.08 * m, pose.NeckRoot, pose.Head.Position + (pose.Head.Position - pose.NeckRoot));
        var share = 2.0 / Math.Max(2, pose.Legs.Length);
        foreach (var leg in pose.Legs)
        {
            Rod(0.10 * share * m, leg.Root, leg.Middle);
            Rod(0.046 * share * m, leg.Middle, leg.End);
            Rod(0.014 * share * m, leg.End, leg.Tip);
        }

        foreach (var arm in pose.Arms)
        {
            Rod(0.028 * m, arm.Root, arm.Middle);
            Rod(0.022 * m, arm.Middle, arm.Tip);
        }

        Mass = 0;
        var sum = Vector3d.Zero;
        foreach (var (mass, at) in _points)
        {
            Mass += mass;
            sum += at * mass;
        }

        Centre = sum / Mass;
    }

    /// <summary>Inertia about the centre of mass: Σ m (r²·1 − r rᵀ).</summary>
    public Symmetric3 Inertia()
    {
        double xx = 0, yy = 0, zz = 0, xy = 0, xz = 0, yz = 0;
        foreach (var (mass, at) in _points)
        {
            var r = at - Centre;
            xx += mass * ((r.Y * r.Y) + (r.Z * r.Z));
            yy += mass * ((r.X * r.X) + (r.Z * r.Z));
            zz += mass * ((r.X * r.X) + (r.Y * r.Y));
            xy -= mass * r.X * r.Y;
            xz -= mass * r.X * r.Z;
            yz -= mass * r.Y * r.Z;
        }

        return new(xx, yy, zz, xy, xz, yz);
    }

    /// <summary>Angular momentum about the centre of mass of the change from an earlier pose in dt.</summary>
    public Vector3d MomentumSince(PointMasses earlier, double dt) => MomentumSince(earlier, dt, QuaternionD.Identity, QuaternionD.Identity);

    /// <summary>The same when the frames of both poses are turned.</summary>
    public Vector3d MomentumSince(PointMasses earlier, double dt, QuaternionD turn, QuaternionD earlierTurn)
    {
        var sum = Vector3d.Zero;
        for (var i = 0; i < _points.Count; i++)
        {
            var now = turn.Rotate(_points[i].At - Centre);
            var before = earlierTurn.Rotate(earlier._points[i].At - earlier.Centre);
            sum += Vector3d.Cross((now + before) / 2, (now - before) / dt) * _points[i].Mass;
        }

        return sum;
    }

    private void Rod(double mass, Vector3d a, Vector3d b)
    {
        var middle = (a + b) / 2;
        var half = (b - a) * RodShare;
        _points.Add((mass / 2, middle - half));
        _points.Add((mass / 2, middle + half));
    }
}
