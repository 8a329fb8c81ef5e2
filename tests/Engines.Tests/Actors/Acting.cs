using Sora.Engines.Tests.Worlds;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.Tests.Actors;

/// <summary>One actor that does one thing on an open plain.</summary>
internal static class Acting
{
    public const double At = 0.25;

    public static (Stage Stage, Actor Actor) Begin(string noun, string action, double seconds = 4, string? other = null, string[]? manner = null)
    {
        var beat = Shots.Beat("actor", action.Replace('_', ' '), At) with { What = other is null ? null : "other", Manner = manner };
        var stage = StageBuilder.Build(Shots.Of("park", seconds, [Shots.Member("actor", noun), .. other is null ? [] : new[] { Shots.Member("other", other) }], [beat]));
        return (stage, stage.Actors[0]);
    }

    /// <summary>Steps the world until then.</summary>
    public static void Run(Stage stage, double until, Action? afterStep = null)
    {
        var released = 0;
        while (stage.World.Time < until - 1e-9)
        {
            released = ShotSimulation.Advance(stage, released);
            afterStep?.Invoke();
        }
    }

    /// <summary>All joints in the frame of the heading, from the ground below the hips, in heights of the body.</summary>
    public static Vector3d[] Shape(Actor actor)
    {
        var pose = actor.Pose;
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, -actor.Heading);
        var origin = pose.Pelvis.Position.Flat();
        Vector3d[] points =
        [
            pose.Pelvis.Position, pose.Chest.Position, pose.Head.Position, pose.Head.Position + pose.Head.Rotation.Rotate(new(0, 0, 0.1)),
            .. pose.Legs.SelectMany(l => new[] { l.Middle, l.End, l.Tip }), .. pose.Arms.SelectMany(a => new[] { a.Middle, a.End, a.Tip }),
        ];
        return [.. points.Select(p => turn.Rotate(p - origin) / actor.Rig.Height)];
    }
}
