using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Cast.Things;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Machines;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A lifeless member of the cast: its bodies and what they look like.</summary>
internal sealed class Thing(CastMember member, Noun noun, Material material, Vector3d size)
{
    private readonly List<(Body Body, Part Part, IPartMotion? Motion, double Blend)> _parts = [];

    public CastMember Member { get; } = member;

    public Noun Noun { get; } = noun;

    public Material Material { get; } = material;

    /// <summary>Full extents as it stands.</summary>
    public Vector3d Size { get; } = size;

    /// <summary>All bodies; the first is the one that beats speak of.</summary>
    public List<Body> Bodies { get; } = [];

    public Body Main => Bodies[0];

    /// <summary>Whether physics may move it.</summary>
    public bool Moves => Main.IsDynamic;

    /// <summary>Height above its foot at which something can be put down on it.</summary>
    public double TopHeight { get; set; } = size.Y;

    /// <summary>Whether a beat needs it where the action is.</summary>
    public bool IsTarget { get; set; }

    /// <summary>Whether it goes on wheels, hull or wings.</summary>
    public bool IsVehicle => Noun.Family is "vehicle" or "boat" or "aircraft";

    /// <summary>Height above its foot of the bottom inside; null when nothing can be put into it.</summary>
    public double? Floor { get; set; }

    /// <summary>Radius inside at a height above its foot, from the bottom up; empty when it is as wide all the way.</summary>
    public IReadOnlyList<(double Radius, double Height)> Inside { get; set; } = [];

    /// <summary>Where something begins that will go down it; null for what is level.</summary>
    public Vector3d? Start { get; set; }

    /// <summary>Where one sits on its main body, in that body's frame, looking along +X; null where its form tells.</summary>
    public Vector3d? Saddle { get; set; }

    /// <summary>Where a load lies on it, metres along X from its middle; with a <see cref="Start"/>, how far apart loads begin.</summary>
    public double LoadX { get; set; }

    /// <summary>A point of the surface of the water that it holds; null when it holds none.</summary>
    public Vector3d? WaterLine { get; set; }

    /// <summary>How much above and below its water line must be seen, metres.</summary>
    public double SeenAround { get; set; }

    /// <summary>Where it begins by itself so that what it does happens in the middle of the scene; null for the layout to say.</summary>
    public double? StartX { get; set; }

    /// <summary>Joins its bodies once all stand where they begin.</summary>
    public List<Action<PhysicsWorld>> Assembly { get; } = [];

    /// <summary>Ropes and rods that are seen between two moving points.</summary>
    public List<RopeLook> Ropes { get; } = [];

    /// <summary>Flame and smoke of its engine, if it has such a one.</summary>
    public Machines.Exhaust? Exhaust { get; set; }

    /// <summary>Its motors and sails, if it has any.</summary>
    public IMachine? Machine { get; set; }

    /// <summary>Whether it has a flat face that words can stand on.</summary>
    public bool HasFace => FaceIndex() >= 0;

    /// <summary>Whether it is far away, beyond everything that is placed: a moon, a rainbow.</summary>
    public bool IsBackdrop { get; set; }

    /// <summary>Whether only a plain form of its size and material is known.</summary>
    public bool IsGeneric { get; set; }

    /// <param name="body">What it goes with.</param>
    /// <param name="part">In the body's frame.</param>
    /// <param name="motion">How it moves against the body; null when it does not.</param>
    /// <param name="blend">Metres over which it flows together with its neighbours of the same blend; 0 when it does not.</param>
    public void Show(Body body, Part part, IPartMotion? motion = null, double blend = 0) => _parts.Add((body, part, motion, blend));

    /// <summary>Shows all of it with one surface.</summary>
    public void Cover(Surface surface)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i] = _parts[i] with { Part = _parts[i].Part with { Surface = surface } };
        }
    }

    /// <summary>Changes each of its surfaces by its number.</summary>
    public void Recolour(Func<Surface, int, Surface> colour)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i] = _parts[i] with { Part = _parts[i].Part with { Surface = colour(_parts[i].Part.Surface, i) } };
        }
    }

    /// <summary>Room that it takes up to the eye, where it stands now.</summary>
    public Extent Seen()
    {
        var all = Extent.None;
        foreach (var (body, part, _, _) in _parts)
        {
            all = all.With(part.Reach(body.Position, body.Rotation));
        }

        return all;
    }

    /// <summary>How many solids it is seen by.</summary>
    public int PartCount => _parts.Count;

    /// <summary>Lays a texture on its largest upright face, if it has one.</summary>
    /// <param name="texture">From the face's width and height in metres and its surface.</param>
    public void Inscribe(Func<double, double, Surface, Texture> texture)
    {
        var index = FaceIndex();
        if (index >= 0)
        {
            var (body, part, motion, blend) = _parts[index];
            _parts[index] = (body, part with { Surface = part.Surface with { Texture = texture(part.Half.X, part.Half.Y, part.Surface) } }, motion, blend);
        }
    }

    /// <summary>Moves all bodies at once, before the world starts.</summary>
    public void Shift(Vector3d by)
    {
        foreach (var body in Bodies)
        {
            body.Position += by;
        }

        Start += by;
        WaterLine += by;
    }

    /// <summary>Turns it about the origin's vertical or another axis through it, before the world starts.</summary>
    public void Turn(QuaternionD turn)
    {
        foreach (var body in Bodies)
        {
            body.Position = turn.Rotate(body.Position);
            body.Rotation = (turn * body.Rotation).Normalized();
        }

        Start = Start is { } start ? turn.Rotate(start) : null;
    }

    private int FaceIndex()
    {
        var best = -1;
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i].Part;
            if (part.Shape == PrimitiveShape.Box && (best < 0 || part.Half.X * part.Half.Y > _parts[best].Part.Half.X * _parts[best].Part.Half.Y))
            {
                best = i;
            }
        }

        return best;
    }

    public void Draw(PictureScene scene, FrameState frame)
    {
        var melting = 0.0;
        foreach (var (body, part, motion, blend) in _parts)
        {
            // What has broken is seen as its pieces, and those only then.
            if (!IsBackdrop && frame.Rates.Length > body.Index && !frame.Rates[body.Index].Active)
            {
                continue;
            }

            if (blend != melting)
            {
                Melt(scene, melting = blend);
            }

            var pose = frame.Bodies[body.Index];
            (motion?.At(part, frame.WorldTime) ?? part).Draw(scene, pose.Position, pose.Rotation);
        }

        scene.EndGroup();
        Exhaust?.Draw(scene, frame);

        foreach (var rope in Ropes)
        {
            rope.Draw(scene, frame);
        }
    }

    private static void Melt(PictureScene scene, double blend)
    {
        scene.EndGroup();
        if (blend > 0)
        {
            scene.BeginGroup((float)blend);
        }
    }
}
