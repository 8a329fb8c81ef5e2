using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>
/// Buoyancy or weight against drag: it goes towards a climb of its own, carried by the air, with the small eddies that make light things sway.
/// </summary>
internal sealed class Lift(Body body, double from, double climb, Vector3d wind) : IDrive
{
    // Seconds in which a light thing takes on the speed of the air around it.
    private const double Response = 0.35;
    private const double Eddies = 0.35;

    public void Step(double time)
    {
        if (time < from - 1e-9)
        {
            return;
        }

        var (sway, swing) = DeterministicMath.SinCos((time * 2.3) + body.Index);
        var air = wind + new Vector3d(Eddies * 0.6 * sway, climb, Eddies * swing);
        body.Wake();
        body.Force += ((air - body.Velocity) * (body.Mass / Response)) + new Vector3d(0, body.Mass * PhysicsWorld.StandardGravity, 0);
        body.Torque += ((new Vector3d(0.6 * swing, 0.4, 0.5 * sway) - body.Spin) * (body.Mass * body.Shape.BoundingRadius * body.Shape.BoundingRadius * 0.4));
    }
}

/// <summary>Wind on a kite: pressure on its face gives lift and drag as on a flat plate at a fixed angle to the line of the wind.</summary>
internal sealed class KiteWind(Body body, Vector3d size, Vector3d wind) : IDrive
{
    private const double AirDensity = 1.2;
    private const double LiftCoefficient = 0.9;
    private const double DragCoefficient = 0.45;

    public void Step(double time)
    {
        var (sway, _) = DeterministicMath.SinCos(time * 1.7);
        var gust = wind * (1 + (0.15 * sway));
        var relative = gust - body.Velocity;
        var speed = relative.Length;
        var pressure = 0.5 * AirDensity * speed * speed * size.X * size.Y * 0.5;
        var along = relative.Normalized(Vector3d.UnitX);
        var up = (Vector3d.UnitY - (along * along.Y)).Normalized(Vector3d.UnitY);
        body.Wake();
        body.Force += (up * (pressure * LiftCoefficient)) + (along * (pressure * DragCoefficient)) + new Vector3d(0, 0, 0.05 * sway * pressure);

        // The bridle holds its face against the wind.
        var lean = Vector3d.Cross(body.Rotation.Rotate(Vector3d.UnitY), new Vector3d(0.55, 0.83, 0));
        body.Torque += ((lean * 6) - (body.Spin * 1.2)) * body.Mass * 0.3;
    }
}
