using Sora.Engines.Tracing;

namespace Sora.Silo.FilmMaking;

/// <summary>Joins the traces of a film's shots: each begins where the one before ends, and a body that is in several is listed once.</summary>
internal static class TraceMerger
{
    /// <param name="shots">At least one, all of the same size and rate, in the film's order.</param>
    public static ShotTrace Merge(IReadOnlyList<ShotTrace> shots)
    {
        var first = shots[0];
        var bodies = new Dictionary<string, TracedBody>(StringComparer.Ordinal);
        var frames = new List<TracedFrame>();
        var contacts = new List<TracedContact>();
        var sounds = new List<TracedSound>();
        foreach (var shot in shots)
        {
            var begin = (double)frames.Count / first.Fps;
            foreach (var body in shot.Bodies)
            {
                bodies.TryAdd(body.Id, body);
            }

            var from = frames.Count;
            frames.AddRange(shot.Frames.Select((frame, number) => frame with { T = (double)(from + number) / first.Fps }));
            contacts.AddRange(shot.Contacts.Select(contact => contact with { T = begin + contact.T }));
            sounds.AddRange(shot.Sounds.Select(sound => sound with { T = begin + sound.T }));
        }

        return first with { Bodies = [.. bodies.Values], Frames = frames, Contacts = contacts, Sounds = sounds };
    }
}
