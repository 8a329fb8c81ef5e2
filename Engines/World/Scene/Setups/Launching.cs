using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Outcomes;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>What setups share: letting go, directions, friction.</summary>
internal static class Launching
{
    // A fall that begins this early begins with the shot: nothing hangs in the air unheld.
    private const double AtOnce = 0.6;

    // Above the ground by more than this it is on something.
    private const double Raised = 0.04;

    // In diameters.
    private const double FarthestRun = 30;
    private const double FarthestFall = 21;
    private const double LeastFall = 0.9;

    public static bool IsRaised(Thing thing) => Extent.Of(thing.Bodies).Low.Y > Raised;

    /// <summary>The speed from which friction stops it within a way on which it stays large enough to be seen.</summary>
    public static double SpeedToStay(Thing thing, double usual, double friction) =>
        Math.Min(usual, Math.Sqrt(2 * friction * PhysicsWorld.StandardGravity * FarthestRun * thing.Size.X));

    /// <summary>Hangs it where it is until the beat.</summary>
    public static void Hold(SetupContext context, Thing thing, double at, Vector3d velocity, Vector3d spin)
    {
        var time = at <= AtOnce ? 0 : at;
        foreach (var body in thing.Bodies)
        {
            body.Asleep = true;
            context.Stage.Releases.Add(new(time, body, velocity, spin));
        }
    }

    public static void LetGo(SetupContext context, Thing thing, double at, Vector3d velocity, Vector3d spin)
    {
        at = at <= AtOnce ? 0 : at;
        foreach (var body in thing.Bodies)
        {
            context.Stage.Releases.Add(new(at, body, velocity + Vector3d.Cross(spin, body.Position - thing.Main.Position), spin));
        }
    }

    /// <summary>Small things fall less far, so that they stay large enough to be seen, but never so little that the fall is over at once.</summary>
    public static double HeightFor(Thing thing, double usual) => Math.Min(usual, Math.Max(LeastFall, FarthestFall * thing.Size.Y));

    /// <summary>So that it falls that far before it meets the ground or the thing below.</summary>
    public static void Raise(Thing thing, double height, Thing? below) =>
        thing.Shift(new(0, (below is null ? 0 : Extent.Of(below.Bodies).High.Y) + height - Extent.Of(thing.Bodies).Low.Y, 0));

    /// <summary>The speed at which it goes no farther in the seconds given than lets it stay large enough to be seen.</summary>
    public static double SpeedFor(Thing thing, double usual, double seconds) => Math.Min(usual, FarthestRun * thing.Size.X / Math.Max(seconds, 1));

    /// <summary>Level direction to the target, or along +X, turned by the lever.</summary>
    public static Vector3d Direction(Thing thing, Vector3d? target, in Lever lever)
    {
        var straight = target is { } t ? (t - thing.Main.Position).Flat().Normalized(Vector3d.UnitX) : Vector3d.UnitX;
        return QuaternionD.FromAxisAngle(Vector3d.UnitY, -lever.Azimuth).Rotate(straight);
    }

    /// <summary>The same, but never far from +X: over the near edge.</summary>
    public static Vector3d Ahead(Thing thing, Vector3d? target, in Lever lever)
    {
        var way = Direction(thing, target, lever);
        return way.X > 0.8 ? way : Direction(thing, null, lever);
    }

    /// <summary>Spin of something that rolls that way without slip.</summary>
    public static Vector3d RollingSpin(Thing thing, Vector3d velocity)
    {
        var radius = RollRadius(thing);
        return radius > 0 ? Vector3d.Cross(Vector3d.UnitY, velocity) / radius : Vector3d.Zero;
    }

    /// <summary>Metres; 0 for what does not roll.</summary>
    public static double RollRadius(Thing thing) => thing.Main.Shape.Kind switch
    {
        ShapeKind.Sphere => thing.Main.Shape.Radius,
        ShapeKind.Capsule or ShapeKind.Cylinder => thing.Main.Shape.Half.X,
        _ => 0,
    };

    /// <summary>Speed with which it leaves a thing's place at the given distance with a little left, against sliding friction.</summary>
    public static double SpeedToSlide(Thing thing, Material ground, double metres, double left)
    {
        var friction = MaterialPairs.FrictionOf(thing.Material, ground);
        return Math.Sqrt((left * left) + (2 * friction * PhysicsWorld.StandardGravity * Math.Max(0, metres)));
    }

    /// <summary>Velocity with which a thrown body is at the target after so many seconds (parabola).</summary>
    public static Vector3d Ballistic(Vector3d from, Vector3d to, double seconds) =>
        ((to - from) / seconds) + new Vector3d(0, 0.5 * PhysicsWorld.StandardGravity * seconds, 0);

    /// <summary>Faster or slower, and higher or lower, as the lever has it.</summary>
    public static Vector3d Levered(Vector3d velocity, in Lever lever)
    {
        var level = velocity.Flat().Length;
        var angle = DeterministicMath.Atan2(velocity.Y, level) + lever.Elevation;
        var speed = velocity.Length * lever.Speed;
        var (sin, cos) = DeterministicMath.SinCos(angle);
        var along = QuaternionD.FromAxisAngle(Vector3d.UnitY, -lever.Azimuth).Rotate(velocity.Flat().Normalized(Vector3d.UnitX));
        return (along * (speed * cos)) + new Vector3d(0, speed * sin, 0);
    }
}
