using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Gallery;

/// <summary>Pictures one member of a cast, built and simulated as in a film, alone on plain ground.</summary>
internal sealed class CastPortrait(int width, int height) : IDisposable
{
    private const float Focal = 2.2f;
    private static readonly Surface Ground = Surface.FromSrgb(SurfaceMaterial.Matte, 0xA8ACB0);
    private readonly Renderer _renderer = new(width, height);
    private readonly PictureScene _scene = new();

    /// <summary>One I420 picture.</summary>
    public byte[] Render(CastEntry entry)
    {
        var stage = StageBuilder.Build(ShotOf(entry));
        var released = 0;
        while (stage.World.Time < entry.After)
        {
            released = ShotSimulation.Advance(stage, released);
        }

        var state = new FrameState(entry.After, entry.After, [.. stage.World.Bodies.Select(BodyPose.Of)], [.. stage.Actors.Select(a => a.Pose)]) { Rates = [.. stage.World.Bodies.Select(BodyRate.Of)] };
        _scene.Clear();
        _scene.Sky = Daylight.Noon with { CloudCover = 0 };
        _scene.Ground = new GroundPlane(0, Ground);
        _scene.Room = null;
        foreach (var thing in stage.Things)
        {
            thing.Draw(_scene, state);
        }

        for (var i = 0; i < stage.Actors.Count; i++)
        {
            ActorLooks.Of(stage.Actors[i], Seed).Draw(_scene, state.Actors[i]);
            _scene.EndGroup();
        }

        // People are told by their fronts, animals by their sides.
        var actor = stage.Actors.Count > 0 ? stage.Actors[0] : null;
        var isFlyer = actor?.Pose.Wings.Length > 0 && actor.Pose.Legs.Length > 4;
        var eye = entry.Angle is { } angle ? Framing.Eye(angle, 0.25) : actor is null ? Framing.Towards(_scene) : isFlyer ? Framing.Eye(0.6, 0.9) : Framing.Eye(actor.Rig.Upright ? actor.Heading - (entry.Bust ? 0.12 : 0.25) : 0.1, entry.Bust ? 0.10 : 0.22);
        if (entry.Bust && actor is not null)
        {
            var head = state.Actors[0].Head.Position.ToSingle();
            var radius = (float)actor.Rig.HeadRadius;
            var middle = head with { Y = head.Y - (0.35f * radius) };
            _scene.Camera = PictureCamera.LookAt(middle + (eye * ((2.2f * radius * 2 * Focal) + radius)), middle, Focal);
        }
        else
        {
            _scene.Camera = Framing.Around(_scene, eye, Focal, (float)width / height);
        }

        var picture = new byte[width * height * 3 / 2];
        _renderer.Render(_scene, picture);
        var plain = stage.Things.Any(t => t.IsGeneric) || stage.Things.Count + stage.Actors.Count == 0 ? ", nothing better than a plain form" : string.Empty;
        Console.Error.WriteLine($"{entry.Name}: {_scene.Primitives.Length} primitives{plain}");
        return picture;
    }

    public void Dispose() => _renderer.Dispose();

    private const long Seed = 5;

    private static Shot ShotOf(CastEntry entry) => new()
    {
        Id = "shot-1",
        Seed = Seed,
        Seconds = entry.After + 0.1,
        Look = new() { Style = "realistic" },
        Camera = new() { Framing = "wide", Angle = "eye", Move = "static" },
        Setting = new("plain", "day", "clear"),
        Cast =
        [
            new()
            {
                Id = "actor",
                Noun = entry.Noun ?? entry.Name,
                Count = 1,
                Adjectives = entry.Adjectives,
                Wears = Array.ConvertAll(entry.Wears, w => w.Split(' ') is [.. var how, var what] ? new Garment(what, how) : new Garment(w)),
            },
        ],
        Beats = entry.Does is { } does ? [new() { At = 0, Who = "actor", Verb = does }] : [],
    };
}
