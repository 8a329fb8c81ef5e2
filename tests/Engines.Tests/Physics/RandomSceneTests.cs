using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class RandomSceneTests
{
    private const double Seconds = 6;

    // A thin body that joints press against a wall may sink into it by so much; what got through would be half a metre on.
    private const double Squeezed = 0.06;

    // The walls end here: what is thrown over them is out of the yard by right.
    private const double WallTop = 9.5;

    [Fact]
    public void RandomScenes_Run_WithoutExplosionOrTunnelling_AndSettle() => Check(0, 60);

    [Fact]
    [Trait("Duration", "Long")]
    public void AThousandRandomScenes_Run_WithoutExplosionOrTunnelling_AndSettle() => Check(60, 1000);

    [Fact]
    public void RandomScene_RunTwice_GivesTheSameBits()
    {
        for (var seed = 0; seed < 6; seed++)
        {
            PhysicsWorld a = RandomScenes.Build(seed), b = RandomScenes.Build(seed);
            RigidBodyTests.Run(a, () => a.Time >= 2);
            RigidBodyTests.Run(b, () => b.Time >= 2);
            Assert.Equal(a.Bodies.Select(x => x.State), b.Bodies.Select(x => x.State));
            Assert.Equal(a.Impacts, b.Impacts);
        }
    }

    private static void Check(int first, int count)
    {
        List<string> faults = [];
        var settled = 0;
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var (fault, rests) = Run(seed);
            lock (faults)
            {
                settled += rests ? 1 : 0;
                if (fault is not null)
                {
                    faults.Add($"seed {seed}: {fault}");
                }
            }
        });

        Assert.True(faults.Count == 0, $"{faults.Count} of {count}:\n{string.Join('\n', faults.Order().Take(20))}");

        // Without air, balls on hard floors roll on slowly for longer than this; nearly everything else rests.
        Assert.True(settled >= 0.85 * count, $"only {settled} of {count} settled");
    }

    /// <summary>A pendulum without air swings for minutes.</summary>
    private static bool HangsFreely(PhysicsWorld world) => world.Joints.Exists(j => j.A == Joint.Fixed);

    private static (string? Fault, bool Settled) Run(long seed)
    {
        var world = RandomScenes.Build(seed);
        var most = world.Energy;
        HashSet<int> gone = [];

        // Springs may hold energy of their own at the start.
        var allowed = (Math.Abs(most) * 0.02) + 5 + world.Joints.OfType<SpringJoint>().Sum(j => j.Stiffness * j.Stretch * j.Stretch / 2);
        while (world.Time < Seconds)
        {
            world.Step();
            var energy = world.Energy;
            if (!(energy <= most + allowed))
            {
                return ($"energy {most:F1} J became {energy:F1} J at {world.Time:F2} s", false);
            }

            foreach (var body in world.Bodies)
            {
                if (!body.IsDynamic)
                {
                    continue;
                }

                var p = body.Position;
                if (p.Y > WallTop || gone.Contains(body.Index))
                {
                    gone.Add(body.Index);
                    continue;
                }

                var inner = Math.Min(0.02, body.Shape.InnerRadius);
                if (!(p.Y > inner - 0.03 && Math.Abs(p.X) < RandomScenes.Yard + Squeezed && Math.Abs(p.Z) < RandomScenes.Yard + Squeezed))
                {
                    return ($"{body.Id} ({body.Shape.Kind}) got to {p} at {world.Time:F2} s", false);
                }
            }
        }

        return (null, HangsFreely(world) || world.Bodies.All(b => !b.IsDynamic || b.Asleep || b.Velocity.Length < (b.Shape.IsRound || b.Shape.Kind == ShapeKind.Cylinder ? 1.5 : 0.6)));
    }
}
