using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Gallery;

/// <summary>Pictures one member of a cast, built and simulated as in a film, alone on plain ground.</summary>
internal sealed class CastPortrait : IDisposable
{
    public const int Width = 208;
    public const int Height = 224;
    private const float Focal = 2.2f;
    private static readonly Surface Ground = Surface.FromSrgb(SurfaceMaterial.Matte, 0xA8ACB0);
    private readonly Renderer _renderer = new(Width, Height);
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

        var state = new FrameState(entry.After, entry.After, [.. stage.World.Bodies.Select(BodyPose.Of)], [.. stage.Actors.Select(a => a.Pose)]);
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

        var (low, high) = Bounds(_scene);
        var middle = (low + high) / 2;
        var half = (high - low) / 2;
        if (entry.Bust && stage.Actors.Count > 0)
        {
            var head = state.Actors[0].Head.Position.ToSingle();
            middle = head with { Y = head.Y - (float)(0.4 * stage.Actors[0].Rig.HeadRadius) };
            half = new Vector3((float)(2.0 * stage.Actors[0].Rig.HeadRadius));
        }

        // People are told by their fronts, animals by their sides.
        var (sin, cos) = DeterministicMath.SinCos(stage.Actors is [{ Rig.Upright: true } person] ? person.Heading - 0.32 : 0.1);
        var view = Vector3.Normalize(new Vector3((float)sin, entry.Bust ? 0.10f : 0.22f, (float)cos));
        var room = MathF.Max(half.Y * 1.06f, MathF.Max(half.X * 1.1f, half.Z * 0.9f) * Height / Width);
        _scene.Camera = PictureCamera.LookAt(middle + (view * ((room * 2 * Focal) + half.Z)), middle, Focal);
        var picture = new byte[Width * Height * 3 / 2];
        _renderer.Render(_scene, picture);
        Console.Error.WriteLine($"{entry.Name}: {_scene.Primitives.Length} primitives");
        return picture;
    }

    public void Dispose() => _renderer.Dispose();

    private const long Seed = 5;

    /// <summary>A box that holds every primitive, whatever its shape.</summary>
    private static (Vector3 Low, Vector3 High) Bounds(PictureScene scene)
    {
        Vector3 low = new(float.MaxValue), high = new(float.MinValue);
        foreach (ref readonly var p in scene.Primitives)
        {
            if (p.Shape is PrimitiveShape.Capsule or PrimitiveShape.RoundCone)
            {
                var around = new Vector3(MathF.Max(p.Radius, p.EndRadius));
                low = Vector3.Min(low, Vector3.Min(p.Position, p.Extent) - around);
                high = Vector3.Max(high, Vector3.Max(p.Position, p.Extent) + around);
                continue;
            }

            var half = Half(p);
            var reach = Vector3.Abs(Vector3.Transform(Vector3.UnitX * half.X, p.Orientation)) + Vector3.Abs(Vector3.Transform(Vector3.UnitY * half.Y, p.Orientation))
                + Vector3.Abs(Vector3.Transform(Vector3.UnitZ * half.Z, p.Orientation));
            var middle = p.Position + Vector3.Transform(Middle(p), p.Orientation);
            low = Vector3.Min(low, middle - reach);
            high = Vector3.Max(high, middle + reach);
        }

        return low.X > high.X ? (new Vector3(-1, 0, -1), new Vector3(1, 2, 1)) : (low with { Y = MathF.Max(low.Y, -0.02f * (high.Y - low.Y)) }, high);
    }

    /// <summary>Half extents in its own frame.</summary>
    private static Vector3 Half(in Primitive p) => p.Shape switch
    {
        PrimitiveShape.Sphere => new(p.Radius),
        PrimitiveShape.Cylinder => new(p.Extent.X, p.Extent.Y, p.Extent.X),
        PrimitiveShape.Frustum => new(MathF.Max(p.Extent.X, p.Extent.Y), p.Extent.Z, MathF.Max(p.Extent.X, p.Extent.Y)),
        PrimitiveShape.Torus or PrimitiveShape.Arc => new(p.Extent.X + p.Radius, p.Extent.X + p.Radius, p.Radius),
        PrimitiveShape.Prism => new((p.Profile!.High.X - p.Profile.Low.X) / 2, (p.Profile.High.Y - p.Profile.Low.Y) / 2, p.Extent.Z),
        PrimitiveShape.Lathe => new(p.Profile!.High.X, (p.Profile.High.Y - p.Profile.Low.Y) / 2, p.Profile.High.X),
        _ => p.Extent,
    };

    private static Vector3 Middle(in Primitive p) => p.Shape switch
    {
        PrimitiveShape.Prism => new((p.Profile!.High.X + p.Profile.Low.X) / 2, (p.Profile.High.Y + p.Profile.Low.Y) / 2, 0),
        PrimitiveShape.Lathe => new(0, (p.Profile!.High.Y + p.Profile.Low.Y) / 2, 0),
        _ => Vector3.Zero,
    };

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
