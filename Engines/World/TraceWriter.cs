using Sora.Engines.Tracing;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World;

/// <summary>Tells what physically happened (docs/trace.schema.json).</summary>
internal static class TraceWriter
{
    public static ShotTrace Write(ShotPlay play, PictureFormat format, IReadOnlyList<TracedSound> sounds)
    {
        var bodies = play.Simulated.Bodies;
        var wholes = play.Stage.World.Breakables.SelectMany(b => b.Pieces.Select(p => (p.Index, b.Whole.Id))).ToDictionary(p => p.Index, p => p.Id);
        return new ShotTrace(
            format.FramesPerSecond,
            format.Width,
            format.Height,
            [.. bodies.Select((b, i) => BodyOf(b, play.Stage.World.Bodies[i], play.Frames[0].Rates[i], wholes.GetValueOrDefault(i)))],
            [.. play.Frames.Select((frame, i) => new TracedFrame((double)i / format.FramesPerSecond, CameraOf(play, i, format), PosesOf(bodies, frame, play.Frames[0].Rates)))],
            [.. play.Simulated.Contacts.Select(c => new TracedContact(c.Time, bodies[c.A].Id, bodies[c.B].Id, (float)c.Impulse, (float)c.ClosingSpeed, c.Point))],
            sounds)
        {
            Shots = [ShotOf(play)],
            Joints = [.. play.Stage.World.JointSpans.Select(span => JointOf(span, play.Simulated.TimeStretch))],
        };
    }

    private static TracedShot ShotOf(ShotPlay play) => new(
        play.Shot.Id,
        play.Frames.Count,
        play.Simulated.TimeStretch,
        play.Stage.World.Gravity.ToSingle(),
        [.. play.Shot.Cast.Select(member => new TracedMember(member.Id, member.Noun, member.Count) { GrownOld = Cast.People.Grown.Is(member) ? true : null })])
    {
        Notes = play.Notes.Count > 0 ? play.Notes : null,
    };

    private static TracedBody BodyOf(SimulatedBody body, Body state, in BodyRate first, string? whole) => new(body.Id, body.Cast, NameOf(body.Shape), body.Size, (float)body.Mass, body.Material.Name)
    {
        Motion = NameOf(first.Motion),
        Middle = state.Shape.Middle.ToSingle(),
        Inertia = state.Mass > 0 && state.Motion != BodyMotion.Static ? Of(state.Inertia) : null,
        Group = state.Group,
        PieceOf = whole,
    };

    private static string NameOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Sphere => "sphere",
        ShapeKind.Box => "box",
        ShapeKind.Capsule => "capsule",
        ShapeKind.Cylinder => "cylinder",
        ShapeKind.Hull => "hull",
        ShapeKind.Compound => "compound",
        ShapeKind.Terrain => "terrain",
        _ => "plane",
    };

    private static TracedCamera CameraOf(ShotPlay play, int index, PictureFormat format)
    {
        var camera = play.Camera[index];
        return new(camera.Position.ToSingle(), camera.Rotation.ToSingle(), (float)(camera.Focal * format.Height));
    }

    private static TracedPose[] PosesOf(IReadOnlyList<SimulatedBody> bodies, FrameState frame, BodyRate[] firstRates) =>
        [.. frame.Bodies.Select((pose, i) => (pose, i)).Where(b => frame.Rates[b.i].Active).Select(b => PoseOf(bodies[b.i].Id, b.pose, frame.Rates[b.i], firstRates[b.i].Motion))];

    private static TracedPose PoseOf(string id, in BodyPose pose, in BodyRate rate, BodyMotion usual) => new(id, pose.Position.ToSingle(), pose.Rotation.ToSingle())
    {
        Velocity = rate.Velocity.ToSingle(),
        Spin = rate.Spin.ToSingle(),
        Fastest = (float)rate.Fastest,
        Work = (float)rate.Work,
        Motion = rate.Motion == usual ? null : NameOf(rate.Motion),
    };

    private static TracedJoint JointOf(in JointSpan span, double stretch) =>
        new(IdOf(span.Joint.A), IdOf(span.Joint.B), span.From * stretch, double.IsFinite(span.To) ? span.To * stretch : null, span.Joint.Collides);

    private static string? IdOf(Body body) => body == Joint.Fixed ? null : body.Id;

    private static TracedInertia Of(Symmetric3 m) => new((float)m.Xx, (float)m.Yy, (float)m.Zz, (float)m.Xy, (float)m.Xz, (float)m.Yz);

    private static string NameOf(BodyMotion motion) => motion switch
    {
        BodyMotion.Static => "static",
        BodyMotion.Driven => "driven",
        _ => "dynamic",
    };
}
