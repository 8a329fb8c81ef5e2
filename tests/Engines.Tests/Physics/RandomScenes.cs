using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;

namespace Sora.Engines.Tests.Physics;

/// <summary>A walled yard with everything in it, by seed: all shapes, all joints, chains, ramps, driven limbs.</summary>
internal static class RandomScenes
{
    public const double Yard = 3;

    private static readonly Material[] Stuff = [Materials.Rubber, Materials.Steel, Materials.Wood, Materials.Glass, Materials.Ice, Materials.Foam, Materials.Stone];

    public static PhysicsWorld Build(long seed)
    {
        var random = new SeededRandom(seed, "scene");
        var world = RigidBodyTests.Ground(Stuff[random.Below(Stuff.Length)]);
        for (var side = 0; side < 4; side++)
        {
            var sign = side % 2 == 0 ? 1 : -1;
            var (at, size) = side < 2 ? (new Vector3d(sign * (Yard + 0.25), 5, 0), new Vector3d(0.5, 10, 7)) : (new Vector3d(0, 5, sign * (Yard + 0.25)), new Vector3d(7, 10, 0.5));
            world.Add(new Body("wall" + side, null, Shape.Box(size), Materials.Concrete, BodyMotion.Static) { Position = at });
        }

        if (random.Below(2) == 0)
        {
            var (ramp, center) = ConvexHull.Ramp(1.5, 0.5, 1);
            world.Add(new Body("ramp", null, ramp, Materials.Wood, BodyMotion.Static) { Position = center });
        }

        var count = 4 + random.Below(10);
        for (var i = 0; i < count; i++)
        {
            // One cell each, so that nothing starts inside another.
            Vector3d at = new(-2 + (1.0 * (i % 5)) + random.Between(-0.1, 0.1), 0.9 + (0.8 * (i / 5)), -1.5 + (1.5 * random.Below(3)));
            var body = Make(random, i, at);
            body.Velocity = new(random.Between(-5, 5), random.Between(-5, 3), random.Between(-5, 5));
            body.Spin = new(random.Between(-8, 8), random.Between(-8, 8), random.Between(-8, 8));
            world.Add(body);
        }

        AddJoints(world, random);
        return world;
    }

    private static Body Make(SeededRandom random, int i, Vector3d at)
    {
        var r = random.Between(0.05, 0.22);
        var shape = random.Below(7) switch
        {
            0 => Shape.Sphere(r),
            1 => Shape.Box(new(random.Between(0.1, 0.4), random.Between(0.1, 0.4), random.Between(0.1, 0.4))),
            2 => Shape.Capsule(0.5 * r, r),
            3 => Shape.Cylinder(r, random.Between(0.05, 0.4)),
            4 => Shape.Cylinder(r, 0.02),
            5 => ConvexHull.Ramp(2 * r, r, 1.5 * r).Shape,
            _ => Compound.Join(
                (Shape.Cylinder(0.03, 0.35), default, QuaternionD.Identity, 1), (Shape.Box(new(0.15, 0.08, 0.08)), new(0, 0.18, 0), QuaternionD.Identity, 4)).Shape,
        };
        var material = Stuff[random.Below(Stuff.Length)];
        return new("body" + i, null, shape, material, BodyMotion.Dynamic, Math.Max(0.05, material.Density * shape.Volume)) { Position = at };
    }

    private static void AddJoints(PhysicsWorld world, SeededRandom random)
    {
        var free = world.Bodies.Where(b => b.IsDynamic).ToList();
        for (var i = 0; i + 1 < free.Count && random.Below(3) > 0; i += 2)
        {
            Body a = free[i], b = free[i + 1];
            var middle = (a.Position + b.Position) / 2;
            Joint joint = random.Below(6) switch
            {
                0 => new BallJoint(a, b, middle, b.Position - a.Position) { SwingLimit = 0.6, TwistLimit = 0.5, Friction = 0.1 },
                1 => new HingeJoint(a, b, middle, Vector3d.UnitZ) { Least = -0.8, Most = 0.8 },
                2 => new DistanceJoint(a, b, a.Position, b.Position) { IsRope = true },
                3 => new SpringJoint(a, b, a.Position, b.Position, 0.6) { Stiffness = 300, Damping = 2 },
                4 => new WeldJoint(a, b, middle) { BreakForce = 400 },
                _ => new DistanceJoint(a, b, a.Position, b.Position),
            };
            world.Add(joint);
        }

        if (random.Below(3) == 0)
        {
            var load = world.Add(new Body("load", null, Shape.Sphere(0.1), Materials.Steel, BodyMotion.Dynamic, 10) { Position = new(1, 4.5, 0) });
            Chain.Hang(world, "chain", null, Materials.Steel, new(0, 4.6, 0), new(1, 4.6, 0), 8, 0.015, 1.6, Joint.Fixed, load, 9);
        }
    }
}
