using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World;

/// <summary>Tells what physically happened (docs/trace.schema.json).</summary>
internal static class TraceWriter
{
    public static ShotTrace Write(ShotPlay play, PictureFormat format, IReadOnlyList<TracedSound> sounds)
    {
        var bodies = play.Simulated.Bodies;
        return new ShotTrace(
            format.FramesPerSecond,
            format.Width,
            format.Height,
            [.. bodies.Select(b => new TracedBody(b.Id, b.Cast, NameOf(b.Shape), b.Size, (float)b.Mass, b.Material.Name))],
            [.. play.Frames.Select((frame, i) => new TracedFrame((double)i / format.FramesPerSecond, CameraOf(play, i, format), PosesOf(bodies, frame)))],
            [.. play.Simulated.Contacts.Select(c => new TracedContact(c.Time, bodies[c.A].Id, bodies[c.B].Id, (float)c.Impulse, (float)c.ClosingSpeed, c.Point))],
            sounds);
    }

    private static string NameOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Sphere => "sphere",
        ShapeKind.Box => "box",
        ShapeKind.Capsule => "capsule",
        _ => "plane",
    };

    private static TracedCamera CameraOf(ShotPlay play, int index, PictureFormat format)
    {
        var camera = play.Camera[index];
        return new(camera.Position.ToSingle(), camera.Rotation.ToSingle(), (float)(camera.Focal * format.Height));
    }

    private static TracedPose[] PosesOf(IReadOnlyList<SimulatedBody> bodies, FrameState frame) =>
        [.. frame.Bodies.Select((pose, i) => new TracedPose(bodies[i].Id, pose.Position.ToSingle(), pose.Rotation.ToSingle()))];
}
