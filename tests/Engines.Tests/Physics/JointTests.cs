using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Xunit;
using Joint = Sora.Engines.World.Physics.Joints.Joint;

namespace Sora.Engines.Tests.Physics;

public sealed class JointTests
{
    private const double G = PhysicsWorld.StandardGravity;

    [Theory]
    [InlineData(0.5, 0.05)]
    [InlineData(1.0, 0.1)]
    [InlineData(2.0, 0.05)]
    public void Pendulum_SwingingGently_HasThePeriodOfItsLength(double length, double angle)
    {
        var world = new PhysicsWorld();
        var bob = world.Add(RigidBodyTests.Ball("bob", Materials.Steel, 0.05, new(length * Math.Sin(angle), -length * Math.Cos(angle), 0)));
        world.Add(new BallJoint(Joint.Fixed, bob, Vector3d.Zero));

        var crossings = Crossings(world, bob, 12);

        // Physical pendulum: the ball's own inertia counts.
        var expected = 2 * Math.PI * Math.Sqrt(((length * length) + (0.4 * 0.05 * 0.05)) / (G * length));
        Assert.InRange((crossings[^1] - crossings[0]) / (crossings.Count - 1) * 2 / expected, 0.995, 1.005);
    }

    [Fact]
    public void Pendulum_SwingingWide_KeepsItsEnergy()
    {
        var world = new PhysicsWorld();
        var bob = world.Add(RigidBodyTests.Ball("bob", Materials.Steel, 0.05, new(1, 0, 0)));
        world.Add(new DistanceJoint(Joint.Fixed, bob, Vector3d.Zero, bob.Position));
        var highest = 0.0;

        RigidBodyTests.Run(world, () =>
        {
            highest = world.Time > 8 ? Math.Max(highest, bob.Position.Y + 1) : 0;
            return false;
        });

        Assert.InRange(highest, 0.97, 1.005);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Chain_SwingingWithLoad_StaysWhole(double ratio)
    {
        var world = new PhysicsWorld();
        Vector3d top = new(0, 4, 0), end = new(2, 4, 0);
        var load = world.Add(new Body("load", null, Shape.Sphere(0.15), Materials.Steel, BodyMotion.Dynamic, 0.2 * ratio) { Position = end + new Vector3d(0.15, 0, 0) });
        var links = Chain.Hang(world, "chain", null, Materials.Steel, top, end, 10, 0.02, 1, Joint.Fixed, load, group: 1);
        var longest = 0.0;

        RigidBodyTests.Run(world, () =>
        {
            longest = Math.Max(longest, Vector3d.Distance(top, load.Position));
            Assert.True(load.Velocity.Length < 12, $"at {world.Time:F2} s the load moves with {load.Velocity.Length} m/s");
            return world.Time > 6;
        });

        Assert.Equal(10, links.Count);
        Assert.InRange(longest, 2.1, 2.16);
    }

    [Fact]
    public void Rope_GoingTaut_HoldsAndNeverPushes()
    {
        var world = new PhysicsWorld();
        var ball = world.Add(RigidBodyTests.Ball("ball", Materials.Wood, 0.1, new(0, 3, 0)));
        world.Add(new DistanceJoint(Joint.Fixed, ball, new(0, 3, 0), ball.Position, length: 1) { IsRope = true });

        RigidBodyTests.Run(world, () => world.Time >= 0.4);
        Assert.Equal(3 - (G * 0.4 * 0.4 / 2), ball.Position.Y, 1e-6);
        RigidBodyTests.Run(world, () => world.Time >= 3);
        Assert.Equal(2, ball.Position.Y, 2e-3);
    }

    [Fact]
    public void Spring_WithoutDamping_HasHookesPeriodAndKeepsSwinging()
    {
        var world = new PhysicsWorld { Gravity = Vector3d.Zero };
        var ball = world.Add(new Body("ball", null, Shape.Sphere(0.1), Materials.Steel, BodyMotion.Dynamic, 2) { Position = new(1.2, 0, 0) });
        world.Add(new SpringJoint(Joint.Fixed, ball, Vector3d.Zero, ball.Position, 1) { Stiffness = 80 });
        var last = ball.Velocity.X;
        List<double> turns = [];
        var farthest = 0.0;
        RigidBodyTests.Run(world, () =>
        {
            if (last > 0 && ball.Velocity.X <= 0)
            {
                turns.Add(world.Time);
            }

            farthest = world.Time > 8 ? Math.Max(farthest, ball.Position.X) : 0;
            last = ball.Velocity.X;
            return false;
        });

        Assert.InRange((turns[^1] - turns[0]) / (turns.Count - 1), 2 * Math.PI * Math.Sqrt(2 / 80.0) * 0.99, 2 * Math.PI * Math.Sqrt(2 / 80.0) * 1.01);
        Assert.InRange(farthest, 1.19, 1.21);
    }

    [Fact]
    public void Spring_FarTooStiffForTheStep_DoesNotBurst()
    {
        var world = new PhysicsWorld();
        var ball = world.Add(new Body("ball", null, Shape.Sphere(0.1), Materials.Steel, BodyMotion.Dynamic, 0.1) { Position = new(0, -1.3, 0) });
        world.Add(new SpringJoint(Joint.Fixed, ball, Vector3d.Zero, ball.Position, 1) { Stiffness = 1e6, Damping = 1 });

        RigidBodyTests.Run(world, () => world.Time >= 3);

        Assert.Equal(-1, ball.Position.Y, 0.01);
        Assert.True(ball.Velocity.Length < 0.1);
    }

    [Fact]
    public void Hinge_WithLimits_StopsAtThem()
    {
        var world = new PhysicsWorld();
        var arm = world.Add(RigidBodyTests.Box("arm", Materials.Wood, new(1, 0.1, 0.1), new(0.5, 0, 0)));
        var hinge = world.Add(new HingeJoint(Joint.Fixed, arm, Vector3d.Zero, Vector3d.UnitZ) { Least = -0.5, Most = 0.5 });

        RigidBodyTests.Run(world, () =>
        {
            Assert.True(hinge.Angle > -0.52, $"{hinge.Angle} at {world.Time}");
            return world.Time >= 2;
        });

        Assert.Equal(-0.5, hinge.Angle, 0.01);
    }

    [Fact]
    public void Hinge_WithMotor_ReachesItsSpeedAgainstALoadItCanTurn()
    {
        var world = new PhysicsWorld();
        var wheel = world.Add(RigidBodyTests.Box("wheel", Materials.Wood, new(0.4, 0.4, 0.1), Vector3d.Zero));
        var hinge = world.Add(new HingeJoint(Joint.Fixed, wheel, Vector3d.Zero, Vector3d.UnitZ) { MotorSpeed = 6, MotorTorque = 20 });

        RigidBodyTests.Run(world, () => world.Time >= 1);

        Assert.Equal(6, hinge.Rate, 1e-3);
    }

    [Fact]
    public void Weld_LoadedBeyondItsStrength_BreaksAndBelowItHolds()
    {
        foreach (var (strength, holds) in new[] { (80.0, true), (20.0, false) })
        {
            var world = new PhysicsWorld();
            var ball = world.Add(new Body("ball", null, Shape.Sphere(0.1), Materials.Steel, BodyMotion.Dynamic, 5) { Position = new(0.1, 2, 0) });
            var weld = world.Add(new WeldJoint(Joint.Fixed, ball, new(0, 2, 0)) { BreakForce = strength });

            RigidBodyTests.Run(world, () => world.Time >= 0.5);

            Assert.Equal(holds, weld.BrokenAt is null);
            Assert.Equal(holds, ball.Position.Y > 1.99);
        }
    }

    [Fact]
    public void HeldThing_FollowsTheDrivenHand_AndFliesOnWhenLetGo()
    {
        var world = new PhysicsWorld();
        var hand = world.Add(new Body("hand", "person", Shape.Capsule(0.04, 0.1), Materials.Flesh, BodyMotion.Driven, 0.5) { Position = new(0, 2, 0), Group = 7 });
        var arm = world.Add(new Body("arm", "person", Shape.Capsule(0.04, 0.3), Materials.Flesh, BodyMotion.Driven, 1) { Position = new(0, 2.1, 0), Group = 7 });
        var ball = world.Add(RigidBodyTests.Ball("ball", Materials.Rubber, 0.1, new(0, 2, 0.1)));
        var grip = world.Add(new WeldJoint(hand, ball, hand.Position));
        hand.Velocity = arm.Velocity = new(3, 1, 0);

        RigidBodyTests.Run(world, () => world.Time >= 0.2);
        Assert.True(Vector3d.Distance(ball.Position, hand.Position + new Vector3d(0, 0, 0.1)) < 1e-3);
        world.Remove(grip);
        var at = world.Time;
        var from = ball.Position;
        RigidBodyTests.Run(world, () => world.Time >= at + 0.2);

        var t = world.Time - at;
        Assert.True(Vector3d.Distance(ball.Position, from + (new Vector3d(3, 1, 0) * t) - new Vector3d(0, G * t * t / 2, 0)) < 5e-3, $"{ball.Position}");
        Assert.DoesNotContain(world.Impacts, i => i.A == ball.Index || i.B == ball.Index);
    }

    [Fact]
    public void DrivenLimbs_HandedToPhysics_FallAsARagdollWithinTheirLimits()
    {
        var world = RigidBodyTests.Ground(Materials.Wood);
        var trunk = world.Add(Limb("trunk", 0.12, 0.4, new(0, 1.2, 0), 40));
        var head = world.Add(Limb("head", 0.1, 0.05, new(0, 1.62, 0), 5));
        var thigh = world.Add(Limb("thigh", 0.07, 0.3, new(0, 0.75, 0), 9));
        var shank = world.Add(Limb("shank", 0.05, 0.3, new(0, 0.35, 0), 4));
        var neck = world.Add(new BallJoint(trunk, head, new(0, 1.5, 0)) { SwingLimit = 0.7, TwistLimit = 1, Friction = 2 });
        var hip = world.Add(new BallJoint(trunk, thigh, new(0, 0.95, 0), -Vector3d.UnitY) { SwingLimit = 1.2, TwistLimit = 0.5, Friction = 3 });
        var knee = world.Add(new HingeJoint(thigh, shank, new(0, 0.55, 0), Vector3d.UnitX) { Least = 0, Most = 2.4 });
        foreach (var body in world.Bodies.Where(b => b.Group == 3))
        {
            body.Velocity = new(1.5, 0, 0);
            body.SetMotion(BodyMotion.Dynamic);
        }

        RigidBodyTests.Run(world, () =>
        {
            Assert.True(neck.Swing < 0.9 && hip.Swing < 1.4 && knee.Angle > -0.2, $"{neck.Swing} {hip.Swing} {knee.Angle} at {world.Time}");
            Assert.True(Vector3d.Distance(hip.Point, trunk.Position) < 0.27);
            return world.Time >= 5;
        });

        Assert.True(trunk.Position.Y < 0.4);
        Assert.True(trunk.Velocity.Length < 0.1, $"still moves with {trunk.Velocity}");
    }

    private static Body Limb(string id, double radius, double axis, Vector3d at, double mass) =>
        new(id, "person", Shape.Capsule(radius, axis), Materials.Flesh, BodyMotion.Driven, mass) { Position = at, Group = 3 };

    private static List<double> Crossings(PhysicsWorld world, Body bob, double seconds)
    {
        List<double> times = [];
        var (last, lastTime) = (bob.Position.X, 0.0);
        while (world.Time < seconds)
        {
            world.Step();
            if (last > 0 != bob.Position.X > 0)
            {
                times.Add(lastTime + (PhysicsWorld.StepSeconds * last / (last - bob.Position.X)));
            }

            (last, lastTime) = (bob.Position.X, world.Time);
        }

        return times;
    }
}
