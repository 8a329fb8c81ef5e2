using System.Globalization;
using Sora.Engines.Tracing;

namespace Sora.Engines.World.Audit;

/// <summary>
/// Energy grows only through what the trace declares as work from outside (actors, motors, wind, water, the launch). Bodies that meet may pass it
/// on, so it is summed over each group of bodies that touch between two frames.
/// </summary>
internal sealed class EnergyRule : IShotRule
{
    private const double ShareOfKinetic = 0.01;

    /// <summary>Metres by which a group may be lifted where overlap is undone.</summary>
    private const double Lift = 0.003;
    private const double LeastJoules = 1e-4;

    /// <summary>Metres within which bodies are taken to touch.</summary>
    private const double Near = 0.01;

    public IEnumerable<Violation> Check(AuditedShot shot)
    {
        var dynamic = shot.Bodies.Where(b => b.Traced.Inertia is not null).ToList();
        var groups = new Groups(dynamic);
        for (var i = 1; i < shot.Frames; i++)
        {
            groups.Form(shot, i);
            foreach (var group in groups.All())
            {
                if (Judge(shot, i, group) is { } violation)
                {
                    yield return violation;
                }
            }
        }
    }

    private static Violation? Judge(AuditedShot shot, int frame, List<AuditedBody> group)
    {
        // Between two steps a frame blends the states before and after an impact, which has neither's energy.
        if (shot.FallsBetweenSteps && (IsBlended(shot, frame - 1, group) || IsBlended(shot, frame, group)))
        {
            return null;
        }

        double before = 0, after = 0, kinetic = 0, mass = 0;
        foreach (var body in group)
        {
            TracedPose? was = shot.Find(frame - 1, body), now = shot.Find(frame, body);
            if (was is not null && now is not null && (!body.IsDynamicAt(was) || !body.IsDynamicAt(now)))
            {
                // Driven, or just handed over: its own energy is its owner's.
                continue;
            }

            if (was is not null)
            {
                before += body.EnergyLessWork(was, shot.Gravity);
                kinetic = Math.Max(kinetic, body.KineticEnergy(was));
            }

            if (now is not null)
            {
                after += body.EnergyLessWork(now, shot.Gravity);
                kinetic = Math.Max(kinetic, body.KineticEnergy(now));
                mass += body.Traced.Mass;
            }
        }

        var allowed = (ShareOfKinetic * kinetic) + (mass * shot.Gravity.Length * Lift) + LeastJoules;
        return after - before > allowed
            ? new("energy", shot.TimeOf(frame), string.Join('+', group.Select(b => b.Id)), after - before, string.Create(
                CultureInfo.InvariantCulture, $"gain {after - before:0.0000} J that nothing gave; {allowed:0.0000} J are within measure"))
            : null;
    }

    private static bool IsBlended(AuditedShot shot, int frame, List<AuditedBody> group) => shot.Contacts.Any(c =>
        Math.Abs(c.T - shot.TimeOf(frame)) <= shot.StepOfFilm && group.Exists(b => b.Id == c.A || b.Id == c.B));

    /// <summary>Union of what touches from one frame to the next.</summary>
    private sealed class Groups(List<AuditedBody> bodies)
    {
        private readonly int[] _parent = new int[bodies.Count];
        private readonly Dictionary<string, int> _index = bodies.Select((b, i) => (b.Id, i)).ToDictionary(b => b.Id, b => b.i, StringComparer.Ordinal);

        public void Form(AuditedShot shot, int frame)
        {
            for (var i = 0; i < _parent.Length; i++)
            {
                _parent[i] = i;
            }

            foreach (var contact in shot.ContactsAround(frame - 1))
            {
                Join(contact.A, contact.B);
            }

            foreach (var joint in shot.Joints)
            {
                Join(joint.A, joint.B);
            }

            for (var a = 0; a < bodies.Count; a++)
            {
                if (bodies[a].Traced.PieceOf is { } whole)
                {
                    Join(bodies[a].Id, whole);
                }

                for (var b = a + 1; b < bodies.Count; b++)
                {
                    if (Touch(shot, frame - 1, a, b) || Touch(shot, frame, a, b))
                    {
                        _parent[Root(a)] = Root(b);
                    }
                }
            }
        }

        public IEnumerable<List<AuditedBody>> All() => bodies.Select((body, i) => (body, Root: Root(i))).GroupBy(x => x.Root).Select(g => g.Select(x => x.body).ToList());

        private bool Touch(AuditedShot shot, int frame, int a, int b) =>
            shot.Find(frame, bodies[a]) is { } atA && shot.Find(frame, bodies[b]) is { } atB && AuditedBody.Separation(bodies[a], atA, bodies[b], atB, Near) < Near;

        private void Join(string? a, string? b)
        {
            if (a is not null && b is not null && _index.TryGetValue(a, out var one) && _index.TryGetValue(b, out var other))
            {
                _parent[Root(one)] = Root(other);
            }
        }

        private int Root(int i)
        {
            while (_parent[i] != i)
            {
                i = _parent[i] = _parent[_parent[i]];
            }

            return i;
        }
    }
}
