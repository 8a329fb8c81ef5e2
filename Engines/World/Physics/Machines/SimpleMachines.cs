using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics.Machines;

/// <summary>Machines of a few bodies and joints, standing where they are put.</summary>
internal static class SimpleMachines
{
    /// <summary>A bob on a rod from a fixed point, let go at an angle; its plane is X and Y.</summary>
    /// <param name="angle">Radians from hanging, towards +X.</param>
    public static Body Pendulum(PhysicsWorld world, string id, string? cast, Material material, Vector3d pivot, double length, double radius, double angle)
    {
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
        var shape = Shape.Sphere(radius);
        var bob = world.Add(new Body(id, cast, shape, material, BodyMotion.Dynamic, material.Density * shape.Volume) { Position = pivot + new Vector3d(length * sin, -length * cos, 0) });
        world.Add(new HingeJoint(Joint.Fixed, bob, pivot, Vector3d.UnitZ));
        return bob;
    }

    /// <summary>A plank on a fixed edge, level; it tips until an end meets the ground.</summary>
    public static Body SeeSaw(PhysicsWorld world, string id, string? cast, Vector3d foot, double length, double width, double height)
    {
        var size = new Vector3d(length, 0.05, width);
        var plank = world.Add(new Body(id, cast, Shape.Box(size), Physics.Materials.Wood, BodyMotion.Dynamic, Physics.Materials.Wood.Density * size.X * size.Y * size.Z) { Position = foot + new Vector3d(0, height, 0) });
        var most = 1.1 * height / (length / 2);
        world.Add(new HingeJoint(Joint.Fixed, plank, plank.Position, Vector3d.UnitZ) { Least = -most, Most = most });
        return plank;
    }

    /// <summary>A steel ball on a chain of links, drawn aside by an angle towards −X.</summary>
    public static Body WreckingBall(PhysicsWorld world, string id, string? cast, Vector3d hook, double length, double radius, double angle, int group)
    {
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
        var along = new Vector3d(-sin, -cos, 0);
        var shape = Shape.Sphere(radius);
        var ball = world.Add(new Body(id, cast, shape, Physics.Materials.Steel, BodyMotion.Dynamic, Physics.Materials.Steel.Density * shape.Volume) { Position = hook + (along * (length + radius)) });
        Chain.Hang(world, $"{id}.chain", cast, Physics.Materials.Steel, hook, hook + (along * length), Math.Max(4, (int)(length / 0.4)), 0.03, 8, Joint.Fixed, ball, group);
        return ball;
    }

    /// <summary>A seat on two pairs of rods, swinging in the X and Y plane.</summary>
    public static Body Swing(PhysicsWorld world, string id, string? cast, Vector3d bar, double length, double width, double angle)
    {
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
        var size = new Vector3d(0.25, 0.04, width);
        var seat = world.Add(new Body(id, cast, Shape.Box(size), Physics.Materials.Wood, BodyMotion.Dynamic, 3) { Position = bar + new Vector3d(length * sin, -length * cos, 0) });
        for (var side = -1; side <= 1; side += 2)
        {
            var across = new Vector3d(0, 0, side * width * 0.45);
            for (var end = -1; end <= 1; end += 2)
            {
                var offset = across + new Vector3d(end * 0.08, 0, 0);
                world.Add(new DistanceJoint(Joint.Fixed, seat, bar + offset, seat.Position + offset) { IsRope = true });
            }
        }

        return seat;
    }

    /// <summary>Dominoes in a row along a direction, each two fifths of its height from the next; the first is not yet pushed.</summary>
    public static List<Body> Dominoes(PhysicsWorld world, string id, string? cast, Material material, Vector3d start, Vector3d direction, int count, double height)
    {
        var along = direction.Flat().Normalized(Vector3d.UnitX);
        var turn = QuaternionD.FromAxes(along, Vector3d.UnitY, Vector3d.Cross(along, Vector3d.UnitY));
        var size = new Vector3d(0.18 * height, height, 0.5 * height);
        return [.. Enumerable.Range(0, count).Select(i => world.Add(new Body($"{id}.{i + 1}", cast, Shape.Box(size), material, BodyMotion.Dynamic, material.Density * size.X * size.Y * size.Z)
        {
            Position = start + (along * (0.4 * height * i)) + new Vector3d(0, height / 2, 0),
            Rotation = turn,
        }))];
    }

    /// <summary>Force of a propeller or rotor of that radius along its axis at that spin, newtons: C·ρ·n²·D⁴ with C = 0.1 (Hoerner; typical of fixed pitch).</summary>
    /// <param name="density">Of air or water, kilograms a cubic metre.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="spin">Radians a second.</param>
    public static double Thrust(double density, double radius, double spin)
    {
        var turns = spin / (2 * Math.PI);
        var diameter = 2 * radius;
        return 0.1 * density * turns * Math.Abs(turns) * diameter * diameter * diameter * diameter;
    }
}
