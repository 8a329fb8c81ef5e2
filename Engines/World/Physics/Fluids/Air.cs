using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// What air does: it lifts by what is displaced, and drags by the square of the speed against it, ½·ρ·C·A·v². Only what is light enough to notice
/// feels it at ordinary speeds; what is heavy feels it on long falls. So a ball's short flight stays the exact parabola: a basketball would
/// fall 1.5 % slower from 2 m, a steel ball 0.02 %.
/// </summary>
internal sealed class Air
{
    /// <summary>Kilograms a cubic metre at 15 °C and sea level (ISO 2533).</summary>
    public const double Density = 1.225;

    // Drag coefficients (Hoerner, Fluid-Dynamic Drag, 1965): sphere, cylinder across, flat plate face on.
    private const double SphereDrag = 0.47;
    private const double CylinderDrag = 1.1;
    private const double PlateDrag = 1.17;

    // Whose own weight would carry it no faster than this, in metres a second, is light.
    private const double LightBelow = 12;

    // Between these speeds air begins to count for what is heavy.
    private const double HeavyFrom = 12;
    private const double HeavyAll = 20;

    // Turning sweeps less than moving does: the middle stands still.
    private const double TurningDrag = 0.06;

    // Along a plate the push sits up to a quarter of its length ahead of the middle (thin aerofoil theory), which makes leaves flutter.
    private const double CenterOfPressure = 0.25;

    /// <summary>Metres a second, everywhere the same at one moment.</summary>
    public Vector3d Wind { get; set; }

    /// <summary>Part of the wind's strength that comes and goes, 0 to 1.</summary>
    public double Gusts { get; init; }

    /// <summary>The wind at a moment: gusts are three waves of no common period.</summary>
    public Vector3d WindAt(double time)
    {
        if (Gusts == 0)
        {
            return Wind;
        }

        var wave = (0.5 * Mathematics.DeterministicMath.Sin(1.3 * time)) + (0.3 * Mathematics.DeterministicMath.Sin((2.9 * time) + 1)) + (0.2 * Mathematics.DeterministicMath.Sin((7.1 * time) + 2));
        return Wind * (1 + (Gusts * wave));
    }

    /// <summary>Terminal speed of a free fall, metres a second.</summary>
    public static double TerminalSpeed(Body body)
    {
        var (drag, area) = Broadside(body.Shape);
        var weight = Math.Max(1e-9, body.Mass - (Density * body.Shape.Volume)) * PhysicsWorld.StandardGravity;
        return Math.Sqrt(2 * weight / (Density * drag * area));
    }

    /// <summary>Adds the forces of the coming step.</summary>
    /// <param name="body">Dynamic.</param>
    /// <param name="gravity">Of the world.</param>
    /// <param name="time">Seconds of the world.</param>
    /// <param name="dry">Part of it that is not under water.</param>
    public void Act(Body body, Vector3d gravity, double time, double dry)
    {
        if (dry <= 0 || body.Shape.Volume <= 0)
        {
            return;
        }

        var wind = WindAt(time);
        var against = wind - body.Velocity;
        var speed = against.Length;
        var light = TerminalSpeed(body) < LightBelow;
        var share = light ? 1 : Easing.SmoothStep((speed - HeavyFrom) / (HeavyAll - HeavyFrom));
        if (share <= 0)
        {
            return;
        }

        if (light)
        {
            body.Force -= gravity * (Density * body.Shape.Volume * dry);
        }

        if (body.Shape.Kind == ShapeKind.Box || body.Shape.Kind == ShapeKind.Cylinder)
        {
            Plates(body, against, share * dry, light);
        }
        else
        {
            var (drag, area) = Broadside(body.Shape);
            body.Force += against * Implicit(0.5 * Density * drag * area * speed * share * dry, body.Mass);
        }

        if (light)
        {
            Calm(body, dry);
        }
    }

    /// <summary>Each pair of faces takes the wind along its own normal; a thin one slips through the air edge on and glides.</summary>
    private static void Plates(Body body, Vector3d against, double share, bool light)
    {
        var local = body.Rotation.Unrotate(against);
        var half = body.Shape.Half;
        var speed = local.Length;
        var isRound = body.Shape.Kind == ShapeKind.Cylinder;
        var side = isRound ? CylinderDrag : PlateDrag;
        double x = 4 * half.Y * half.Z * side, z = 4 * half.X * half.Y * side;
        var y = (isRound ? Math.PI * half.X * half.X : 4 * half.X * half.Z) * PlateDrag;
        var pressure = 0.5 * Density * speed * share;
        Vector3d force = new(
            local.X * Implicit(pressure * x, body.Mass), local.Y * Implicit(pressure * y, body.Mass), local.Z * Implicit(pressure * z, body.Mass));
        body.Force += body.Rotation.Rotate(force);

        var thin = half.X < half.Y ? (half.X < half.Z ? 0 : 2) : half.Y < half.Z ? 1 : 2;
        if (light && speed > 1e-6)
        {
            // The wind meets the leading edge first: that is where it pushes.
            var along = local - (Axis(thin) * local[thin]);
            var reach = Vector3d.Scale(half, along / -speed) * (2 * CenterOfPressure);
            body.Torque += body.Rotation.Rotate(Vector3d.Cross(reach, Axis(thin) * force[thin]));
        }
    }

    private static Vector3d Axis(int k) => k == 0 ? Vector3d.UnitX : k == 1 ? Vector3d.UnitY : Vector3d.UnitZ;

    /// <summary>Turning in air is damped as moving is: by the rim's speed and the air it sweeps.</summary>
    private static void Calm(Body body, double dry)
    {
        const double Dt = PhysicsWorld.StepSeconds;
        var reach = body.Shape.BoundingRadius;
        var turn = TurningDrag * Density * reach * reach * reach * reach * reach * body.Spin.Length * dry;
        var inertia = body.Inertia;
        var least = Math.Max(1e-12, Math.Min(inertia.Xx, Math.Min(inertia.Yy, inertia.Zz)));
        var rate = Math.Min(turn / least, 0.5 / Dt);
        body.Torque += body.Rotation.Rotate(inertia * body.Rotation.Unrotate(body.Spin)) * (-rate / (1 + (rate * Dt)));
    }

    /// <summary>Force for each unit of speed such that a step ends where quadratic drag alone would take it: v/(1 + c·v·t/m).</summary>
    private static double Implicit(double drag, double mass) => drag / (1 + (drag * PhysicsWorld.StepSeconds / mass));

    private static (double Drag, double Area) Broadside(in Shape shape)
    {
        var half = shape.Half;
        return shape.Kind switch
        {
            ShapeKind.Sphere => (SphereDrag, Math.PI * half.X * half.X),
            ShapeKind.Capsule => (CylinderDrag * 0.6, (4 * half.X * half.Y) + (Math.PI * half.X * half.X)),
            ShapeKind.Cylinder => (PlateDrag, Math.Max(Math.PI * half.X * half.X, 4 * half.X * half.Y)),
            _ => (PlateDrag, 4 * Math.Max(half.X * half.Y, Math.Max(half.Y * half.Z, half.X * half.Z))),
        };
    }
}
