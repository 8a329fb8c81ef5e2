using Sora.Engines.Tracing;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Audit;

/// <summary>One shot of a trace: its frames, who is in which, and what met when.</summary>
internal sealed class AuditedShot
{
    private readonly ShotTrace _trace;
    private readonly int _first;
    private readonly TracedPose?[][] _poses;
    private readonly HashSet<string> _joined;

    /// <exception cref="FormatException">A frame names a body twice, or one that is not listed.</exception>
    public AuditedShot(ShotTrace trace, TracedShot shot, int first, Dictionary<string, AuditedBody> bodies)
    {
        (_trace, Shot, _first) = (trace, shot, first);
        _poses = new TracedPose?[shot.Frames][];
        var seen = new HashSet<AuditedBody>();
        for (var i = 0; i < shot.Frames; i++)
        {
            _poses[i] = new TracedPose?[bodies.Count];
            foreach (var pose in trace.Frames[first + i].Bodies)
            {
                AuditedFilm.Require(bodies.TryGetValue(pose.Id, out var body), $"frame {first + i} has the body {pose.Id}, which is not listed");
                AuditedFilm.Require(_poses[i][body!.Index] is null, $"frame {first + i} has the body {pose.Id} twice");
                AuditedFilm.Require(IsSound(pose), $"frame {first + i} has the body {pose.Id} nowhere: a number is not finite, or its rotation is no unit quaternion");
                _poses[i][body.Index] = pose;
                seen.Add(body);
            }
        }

        Bodies = [.. seen.OrderBy(b => b.Index)];
        double from = (double)first / trace.Fps, to = (double)(first + shot.Frames) / trace.Fps;
        Contacts = [.. trace.Contacts.Where(c => c.T >= from && c.T < to).OrderBy(c => c.T)];
        Joints = [.. trace.Joints.Where(j => j.From >= from && j.From < to)];
        _joined = [.. Joints.SelectMany(j => new[] { j.A, j.B }).OfType<string>()];
        Gravity = Vector3d.From(shot.Gravity);
        Seconds = 1 / (trace.Fps * shot.TimeStretch);
    }

    public TracedShot Shot { get; }

    public int Frames => Shot.Frames;

    /// <summary>All that are seen in any frame, in the order of the trace.</summary>
    public IReadOnlyList<AuditedBody> Bodies { get; }

    /// <summary>By time.</summary>
    public IReadOnlyList<TracedContact> Contacts { get; }

    /// <summary>That held at any time of the shot.</summary>
    public IReadOnlyList<TracedJoint> Joints { get; }

    public Vector3d Gravity { get; }

    /// <summary>Seconds of the world from frame to frame.</summary>
    public double Seconds { get; }

    /// <summary>Seconds of film that one step of the simulation lasts: what two frames' neighbours may share.</summary>
    public double StepOfFilm => PhysicsWorld.StepSeconds * Shot.TimeStretch;

    /// <summary>Whether frames lie between steps, as in slow motion.</summary>
    public bool FallsBetweenSteps => Math.Abs((Seconds / PhysicsWorld.StepSeconds) - Math.Round(Seconds / PhysicsWorld.StepSeconds)) > 1e-6;

    /// <summary>Film seconds of the shot's frame.</summary>
    public double TimeOf(int frame) => (double)(_first + frame) / _trace.Fps;

    /// <summary>Null when it is not there.</summary>
    public TracedPose? Find(int frame, AuditedBody body) => _poses[frame][body.Index];

    /// <summary>0 where there is no such body or it has no group.</summary>
    public int GroupOf(string? id) => Bodies.FirstOrDefault(b => b.Id == id)?.Traced.Group ?? 0;

    public bool IsJoined(AuditedBody body) => _joined.Contains(body.Id);

    /// <summary>Contacts from one frame to the next, with a step on either side.</summary>
    public IEnumerable<TracedContact> ContactsAround(int frame) =>
        Contacts.Where(c => c.T > TimeOf(frame) - StepOfFilm && c.T < TimeOf(frame + 1) + StepOfFilm);

    private static bool IsSound(TracedPose pose)
    {
        var sum = pose.Position.LengthSquared() + pose.Velocity.LengthSquared() + pose.Spin.LengthSquared() + pose.Fastest + pose.Work;
        return float.IsFinite(sum) && Math.Abs(pose.Rotation.LengthSquared() - 1) < 1e-3;
    }
}
