using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>What is put on a slope lies along it, and touches it without lying in it.</summary>
internal static class Leans
{
    private const double Probe = 0.1;
    private const double Clear = 2e-4;
    private const int Tries = 24;

    public static void LayOn(Group group, Thing slope)
    {
        foreach (var copy in group.Copies)
        {
            if (copy.Thing is not { } thing)
            {
                continue;
            }

            var at = Extent.Of(thing.Bodies).Middle;
            if (!thing.Main.Shape.IsRound && thing.Main.Shape.Kind != ShapeKind.Cylinder && Height(slope, at.X - Probe, at.Z) is { } before && Height(slope, at.X + Probe, at.Z) is { } after)
            {
                var lean = Mathematics.DeterministicMath.Atan2(after - before, 2 * Probe);
                thing.Shift(-at);
                thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitZ, lean));
                thing.Shift(at);
            }

            for (var i = 0; i < Tries; i++)
            {
                var least = thing.Bodies.Min(body => slope.Bodies.Min(under => Collision.Separation(body, under, 1)));
                if (least is >= 0 and <= 2 * Clear || double.IsInfinity(least))
                {
                    break;
                }

                thing.Shift(new(0, Clear - least, 0));
            }
        }
    }

    private static double? Height(Thing slope, double x, double z)
    {
        double? most = null;
        foreach (var body in slope.Bodies)
        {
            most = Tops.Over(body, x, z) is { } top && !(top <= most) ? top : most;
        }

        return most;
    }
}
