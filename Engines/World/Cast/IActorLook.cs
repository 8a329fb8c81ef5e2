using Sora.Engines.World.Actors;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>Shows an actor's pose as primitives.</summary>
internal interface IActorLook
{
    void Draw(PictureScene scene, ActorPose pose);
}
