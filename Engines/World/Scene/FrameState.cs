using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene;

/// <summary>The world at the moment of one frame.</summary>
/// <param name="Time">Seconds of the film.</param>
/// <param name="WorldTime">Seconds of the world.</param>
/// <param name="Bodies">By index.</param>
/// <param name="Actors">In the order of the stage's actors.</param>
internal sealed record FrameState(double Time, double WorldTime, BodyPose[] Bodies, ActorPose[] Actors)
{
    /// <summary>By index.</summary>
    public BodyRate[] Rates { get; init; } = [];
}

/// <summary>How a body moves at a frame.</summary>
/// <param name="Velocity">Metres a second of the world.</param>
/// <param name="Spin">Radians a second of the world, about world axes.</param>
/// <param name="Fastest">Greatest speed since the frame before.</param>
/// <param name="Work">Joules that came from outside since the shot began.</param>
/// <param name="Motion">What moves it now.</param>
/// <param name="Active">False while it takes no part: the pieces of what is whole, what has broken.</param>
internal readonly record struct BodyRate(Vector3d Velocity, Vector3d Spin, double Fastest, double Work, BodyMotion Motion, bool Active)
{
    public static BodyRate Of(Body body) => new(body.Velocity, body.Spin, body.Velocity.Length, body.Work, body.Motion, body.Active);

    public static BodyRate Between(in BodyRate a, in BodyRate b, double t) =>
        b with { Velocity = Vector3d.Lerp(a.Velocity, b.Velocity, t), Spin = Vector3d.Lerp(a.Spin, b.Spin, t), Work = a.Work + ((b.Work - a.Work) * t) };
}
