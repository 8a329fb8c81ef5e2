using System.Runtime.InteropServices;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Xunit;
using Joint = Sora.Engines.World.Physics.Joints.Joint;

namespace Sora.Engines.Tests.Physics;

/// <summary>The same scenes in Open Dynamics Engine, at a twentieth of our step, so that the difference is ours.</summary>
public sealed class OracleTests
{
    private const int Finer = 20;

    [OracleFact]
    public void Throw_AsOpenDynamicsSaysIt()
    {
        var ours = new PhysicsWorld();
        var ball = ours.Add(RigidBodyTests.Ball("ball", Materials.Steel, 0.1, new(0, 2, 0)));
        ball.Velocity = new(3, 4, -1);
        using var theirs = new Scene();
        var body = theirs.Add(ball);

        Compare(ours, theirs, 0.8, [(ball, body)], 2e-3);
    }

    [OracleTheory]
    [InlineData(1)]
    [InlineData(4)]
    public void HangingChain_SwingsAsOpenDynamicsSaysIt(int links)
    {
        var ours = new PhysicsWorld();
        using var theirs = new Scene();
        List<(Body, nint)> pairs = [];
        Body? before = null;
        nint beforeThere = 0;
        for (var i = 0; i < links; i++)
        {
            // Drawn aside by 0.5 rad.
            var along = new Vector3d(Math.Sin(0.5), -Math.Cos(0.5), 0);
            var ball = ours.Add(new Body("ball" + i, null, Shape.Sphere(0.08), Materials.Steel, BodyMotion.Dynamic, i == links - 1 ? 5 : 1) { Position = along * (0.4 * (i + 1)), Group = 1 });
            ours.Add(new BallJoint(before ?? Joint.Fixed, ball, along * (0.4 * i)));
            var there = theirs.Add(ball);
            theirs.Join(beforeThere, there, along * (0.4 * i));
            pairs.Add((ball, there));
            (before, beforeThere) = (ball, there);
        }

        Compare(ours, theirs, 1.2, pairs, 0.02);
    }

    private static void Compare(PhysicsWorld ours, Scene theirs, double seconds, List<(Body Ours, nint Theirs)> bodies, double tolerance)
    {
        var p = new double[3];
        while (ours.Time < seconds)
        {
            ours.Step();
            for (var i = 0; i < Finer; i++)
            {
                theirs.Step(PhysicsWorld.StepSeconds / Finer);
            }

            foreach (var (body, there) in bodies)
            {
                Marshal.Copy(OpenDynamics.GetPosition(there), p, 0, 3);
                var apart = Vector3d.Distance(body.Position, new(p[0], p[1], p[2]));
                Assert.True(apart < tolerance, $"{body.Id} at {ours.Time:F3} s is {apart * 1000:F1} mm from where Open Dynamics Engine has it");
            }
        }
    }

    private sealed class Scene : IDisposable
    {
        private readonly nint _world;

        public Scene()
        {
            OpenDynamics.Initialize(0);
            _world = OpenDynamics.CreateWorld();
            OpenDynamics.SetGravity(_world, 0, -PhysicsWorld.StandardGravity, 0);
            OpenDynamics.SetErrorReduction(_world, 0.8);
            OpenDynamics.SetSoftness(_world, 1e-12);
        }

        public nint Add(Body body)
        {
            var there = OpenDynamics.CreateBody(_world);
            OpenDynamics.Mass mass = default;
            OpenDynamics.SetSphere(ref mass, body.Mass, body.Shape.Radius);
            OpenDynamics.SetMass(there, ref mass);
            OpenDynamics.SetPosition(there, body.Position.X, body.Position.Y, body.Position.Z);
            OpenDynamics.SetVelocity(there, body.Velocity.X, body.Velocity.Y, body.Velocity.Z);
            return there;
        }

        public void Join(nint a, nint b, Vector3d at)
        {
            var joint = OpenDynamics.CreateBall(_world, 0);
            OpenDynamics.Attach(joint, b, a);
            OpenDynamics.SetAnchor(joint, at.X, at.Y, at.Z);
        }

        public void Step(double seconds) => OpenDynamics.Step(_world, seconds);

        public void Dispose() => OpenDynamics.DestroyWorld(_world);
    }

    private sealed class OracleFactAttribute : FactAttribute
    {
        public OracleFactAttribute() => Skip = OpenDynamics.Missing;
    }

    private sealed class OracleTheoryAttribute : TheoryAttribute
    {
        public OracleTheoryAttribute() => Skip = OpenDynamics.Missing;
    }
}
