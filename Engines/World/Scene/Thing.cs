using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A lifeless member of the cast: its bodies and what they look like.</summary>
internal sealed class Thing(CastMember member, Noun noun, Material material, Vector3d size)
{
    private readonly List<(Body Body, Part Part)> _parts = [];

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

    public void Show(Body body, Part part) => _parts.Add((body, part));

    /// <summary>Moves all bodies at once, before the world starts.</summary>
    public void Shift(Vector3d by)
    {
        foreach (var body in Bodies)
        {
            body.Position += by;
        }
    }

    public void Draw(PictureScene scene, FrameState frame)
    {
        foreach (var (body, part) in _parts)
        {
            var pose = frame.Bodies[body.Index];
            part.Draw(scene, pose.Position, pose.Rotation);
        }
    }
}
