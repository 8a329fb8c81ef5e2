using Sora.Engines.Tracing;

namespace Sora.Engines.World.Audit;

/// <summary>A trace cut into its shots, with everything looked up once.</summary>
internal sealed class AuditedFilm
{
    /// <summary>Ten times what the fullest film has; pairs of bodies are compared.</summary>
    private const int MostBodies = 4000;

    /// <exception cref="FormatException">The trace contradicts itself or lacks what an audit needs.</exception>
    public AuditedFilm(ShotTrace trace)
    {
        Require(trace.Fps > 0, $"fps is {trace.Fps}; give a number above 0");
        Require(trace.Shots.Count > 0, "the trace has no shots; it was written before traces could be audited, so make it again");
        Require(trace.Shots.Sum(s => (long)s.Frames) == trace.Frames.Count, $"its shots have {trace.Shots.Sum(s => (long)s.Frames)} frames together, the trace {trace.Frames.Count}");
        Require(trace.Bodies.Count <= MostBodies, $"it lists {trace.Bodies.Count} bodies; {MostBodies} are the most that are audited");
        var bodies = new Dictionary<string, AuditedBody>(StringComparer.Ordinal);
        foreach (var body in trace.Bodies)
        {
            Require(bodies.TryAdd(body.Id, new AuditedBody(body, bodies.Count)), $"the body {body.Id} is listed twice");
        }

        foreach (var contact in trace.Contacts)
        {
            Require(bodies.ContainsKey(contact.A) && bodies.ContainsKey(contact.B), $"the contact of {contact.A} and {contact.B} names a body that is not listed");
        }

        var shots = new List<AuditedShot>();
        var first = 0;
        foreach (var shot in trace.Shots)
        {
            Require(shot.Frames > 0 && double.IsFinite(shot.TimeStretch) && shot.TimeStretch > 0, $"the shot {shot.Id} has {shot.Frames} frames at a time stretch of {shot.TimeStretch}");
            shots.Add(new AuditedShot(trace, shot, first, bodies));
            first += shot.Frames;
        }

        Shots = shots;
    }

    public IReadOnlyList<AuditedShot> Shots { get; }

    public static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }
}
