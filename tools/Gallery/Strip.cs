using System.Numerics;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Gallery;

/// <summary>Simulates one example and pictures it as grey models: eight moments from left to right.</summary>
internal sealed class Strip : IDisposable
{
    public const int Frames = 8;
    public const int Width = 168;
    public const int Height = 176;
    private const float Focal = 2.4f;
    private static readonly Surface Ground = new(SurfaceMaterial.Checker, new Vector3(0.34f, 0.36f, 0.38f));
    private readonly Renderer _renderer = new(Width, Height);
    private readonly PictureScene _scene = new();

    /// <summary>Eight I420 frames.</summary>
    public byte[][] Render(Example example)
    {
        var shot = ShotOf(example);
        var stage = StageBuilder.Build(shot);
        var actor = stage.Actors[0];
        var looks = stage.Actors.ConvertAll(a => new GreyModel(a.Rig, PlainCoat.Grey));
        var result = new byte[Frames][];
        var states = new List<(FrameState State, Vector3d At)>();
        var released = 0;
        for (var i = 0; i < Frames; i++)
        {
            var time = example.From + ((example.To - example.From) * i / (Frames - 1));
            while (stage.World.Time < time - 1e-9)
            {
                released = ShotSimulation.Advance(stage, released);
            }

            states.Add((new(time, time, [.. stage.World.Bodies.Select(BodyPose.Of)], [.. stage.Actors.Select(a => a.Pose)]), actor.Position));
        }

        // One framing for the whole strip: as near as shows every moment, from where the actor is.
        var sizes = states.ConvertAll(s => SizeOf(s.State, s.At, example));
        Vector3d size = new(sizes.Max(s => s.X), sizes.Max(s => s.Y), 0);
        var focus = new Vector3d(0, size.Y * (example.Bust ? 0.80 : 0.46), 0);
        var view = example.Front ? FromTheFront(stage.Actors[0].Heading) : new Vector3d(0.12, example.High ? 0.9 : 0.20, 1);
        var room = Math.Max(size.X * 1.05, size.Y * 1.08) / 2 * (example.Bust ? 0.44 : example.Room);
        for (var i = 0; i < Frames; i++)
        {
            var (state, at) = states[i];
            _scene.Clear();
            _scene.Sky = Daylight.Noon;
            _scene.Ground = new GroundPlane(0, example.Water ? new Surface(SurfaceMaterial.Water, new Vector3(0.10f, 0.22f, 0.28f)) : Ground);
            _scene.Room = null;
            var look = at + focus + (example.All ? MiddleOf(state, at) : Vector3d.Zero);
            var distance = room * 2.3 * Focal;
            var eye = look + (view.Normalized() * distance);
            _scene.Camera = PictureCamera.LookAt(eye.ToSingle(), look.ToSingle(), Focal);
            foreach (var thing in stage.Things)
            {
                thing.Draw(_scene, state);
            }

            for (var a = 0; a < looks.Count; a++)
            {
                looks[a].Draw(_scene, state.Actors[a]);
                _scene.EndGroup();
            }

            result[i] = new byte[Width * Height * 3 / 2];
            _renderer.Render(_scene, result[i]);
        }

        return result;
    }

    public void Dispose() => _renderer.Dispose();

    private static Vector3d SizeOf(FrameState state, Vector3d at, Example example)
    {
        double wide = 1e-3, high = 1e-3;
        var middle = example.All ? MiddleOf(state, at) : Vector3d.Zero;
        foreach (var pose in example.All ? state.Actors : state.Actors[..1])
        {
            foreach (var point in Points(pose))
            {
                wide = Math.Max(wide, Math.Abs(point.X - at.X - middle.X) * 2);
                high = Math.Max(high, (point.Y - at.Y) * 1.08);
            }
        }

        return new(wide, Math.Max(high, wide * 0.55), 0);
    }

    /// <summary>Between all actors, from the first one.</summary>
    private static Vector3d MiddleOf(FrameState state, Vector3d at) =>
        new(((state.Actors.Min(a => a.Pelvis.Position.X) + state.Actors.Max(a => a.Pelvis.Position.X)) / 2) - at.X, 0, 0);

    private static IEnumerable<Vector3d> Points(ActorPose pose) =>
        [pose.Head.Position + ((pose.Head.Position - pose.NeckRoot) * 0.8), pose.Pelvis.Position, .. pose.Legs.Select(l => l.Tip), .. pose.Arms.Select(l => l.Tip), .. pose.Tail, .. pose.Wings.Select(w => w.Tip)];

    /// <summary>A little from the side, so that depth can be seen.</summary>
    private static Vector3d FromTheFront(double heading)
    {
        var (sin, cos) = DeterministicMath.SinCos(heading - 0.5);
        return new(sin, 0.20, cos);
    }

    private static Shot ShotOf(Example example) => new()
    {
        Id = "shot-1",
        Seed = 5,
        Seconds = example.Seconds > 0 ? example.Seconds : example.To + 0.1,
        Look = new() { Style = "realistic" },
        Camera = new() { Framing = "wide", Angle = "eye", Move = "static" },
        Setting = new(example.Place, "day", "clear"),
        Cast = [new() { Id = "actor", Noun = example.Noun, Count = 1 }, .. example.Others.Select((noun, i) => new CastMember { Id = $"other{i}", Noun = noun, Count = i == 0 ? example.Count : 1 }), .. example.Tool is { } tool ? [new CastMember { Id = "tool", Noun = tool, Count = 1 }] : Array.Empty<CastMember>()],
        Beats =
        [
            .. example.Before is { } before ? [new Beat { At = 0, Who = "actor", Verb = before }] : Array.Empty<Beat>(),
            new() { At = example.Before is null ? 0.1 : 1.4, Who = "actor", Verb = example.Action, What = example.Others.Length > 0 ? "other0" : null, Toward = example.Toward, With = example.Tool is null ? null : "tool", Manner = example.Manner },
            .. example.OtherDoes is { } does ? [new Beat { At = 0.1, Who = "other0", Verb = does, What = does is "flee" or "chase" or "wrestle" ? "actor" : null }] : Array.Empty<Beat>(),
        ],
    };
}
