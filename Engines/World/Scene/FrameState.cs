using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene;

/// <summary>The world at the moment of one frame.</summary>
/// <param name="Time">Seconds of the film.</param>
/// <param name="WorldTime">Seconds of the world.</param>
/// <param name="Bodies">By index.</param>
/// <param name="Actors">In the order of the stage's actors.</param>
internal sealed record FrameState(double Time, double WorldTime, BodyPose[] Bodies, ActorPose[] Actors);
