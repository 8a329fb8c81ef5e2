namespace Sora.Engines.Tracing;

/// <summary>
/// Joins the traces of a film's shots: each begins where the one before ends. A body that is the same in several shots is listed once; one that
/// has the name of another but differs from it (another place's floor) gets its shot's id and a slash before its own.
/// </summary>
public static class TraceMerger
{
    /// <param name="shots">At least one, all of the same size and rate, in the film's order.</param>
    public static ShotTrace Merge(IReadOnlyList<ShotTrace> shots)
    {
        ArgumentOutOfRangeException.ThrowIfZero(shots.Count);
        var film = new Joined();
        foreach (var shot in shots)
        {
            film.Add(shot);
        }

        return shots[0] with { Bodies = film.Bodies, Frames = film.Frames, Contacts = film.Contacts, Sounds = film.Sounds, Shots = film.Shots, Joints = film.Joints };
    }

    private sealed class Joined
    {
        private readonly Dictionary<string, TracedBody> _known = new(StringComparer.Ordinal);

        public List<TracedBody> Bodies { get; } = [];

        public List<TracedFrame> Frames { get; } = [];

        public List<TracedContact> Contacts { get; } = [];

        public List<TracedSound> Sounds { get; } = [];

        public List<TracedShot> Shots { get; } = [];

        public List<TracedJoint> Joints { get; } = [];

        public void Add(ShotTrace shot)
        {
            var from = Frames.Count;
            var begin = (double)from / shot.Fps;
            var renamed = Register(shot);
            Frames.AddRange(shot.Frames.Select((frame, number) => frame with
            {
                T = (double)(from + number) / shot.Fps,
                Bodies = renamed.Count == 0 ? frame.Bodies : [.. frame.Bodies.Select(pose => pose with { Id = Name(pose.Id) })],
            }));
            Contacts.AddRange(shot.Contacts.Select(contact => contact with { T = begin + contact.T, A = Name(contact.A), B = Name(contact.B) }));
            Sounds.AddRange(shot.Sounds.Select(sound => sound with { T = begin + sound.T, Cause = string.Join('+', sound.Cause.Split('+').Select(Name)) }));
            Joints.AddRange(shot.Joints.Select(joint => new TracedJoint(NameOrNull(joint.A), NameOrNull(joint.B), begin + joint.From, begin + joint.To, joint.Collides)));
            Shots.AddRange(shot.Shots);

            string? NameOrNull(string? id) => id is null ? null : Name(id);
            string Name(string id) => renamed.GetValueOrDefault(id, id);
        }

        /// <summary>Lists what is new and returns the new names of what is not what its name was given to before.</summary>
        private Dictionary<string, string> Register(ShotTrace shot)
        {
            var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
            var label = shot.Shots.Count > 0 ? shot.Shots[0].Id : $"shot-{Shots.Count + 1}";
            foreach (var body in shot.Bodies)
            {
                var here = body.PieceOf is { } whole && renamed.TryGetValue(whole, out var other) ? body with { PieceOf = other } : body;
                if (_known.TryGetValue(here.Id, out var before) && before != here)
                {
                    renamed.Add(body.Id, $"{label}/{body.Id}");
                    here = here with { Id = $"{label}/{body.Id}" };
                }

                if (_known.TryAdd(here.Id, here))
                {
                    Bodies.Add(here);
                }
            }

            return renamed;
        }
    }
}
