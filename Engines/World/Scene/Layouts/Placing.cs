using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>One copy of a cast member while it is given its first place: a thing or an actor.</summary>
internal sealed class Placing
{
    // Arms swing and legs step beside the body's width.
    private const double ActorMargin = 0.12;
    private readonly Thing? _thing;
    private Vector3d _at;

    public Placing(Thing thing) => _thing = thing;

    public Placing(Actor actor) => Actor = actor;

    public Actor? Actor { get; }

    public Thing? Thing => _thing;

    public CastMember Member => _thing?.Member ?? Actor!.Member;

    public Extent Bounds
    {
        get
        {
            if (_thing is not null)
            {
                return Extent.Of(_thing.Bodies);
            }

            var rig = Actor!.Rig;
            var half = (rig.Width / 2) + ActorMargin;
            return new(_at - new Vector3d(half, 0, half), _at + new Vector3d(half, rig.Height, half));
        }
    }

    public void Move(Vector3d by)
    {
        if (_thing is not null)
        {
            _thing.Shift(by);
            return;
        }

        _at += by;
        Actor!.Place(_at);
    }
}
