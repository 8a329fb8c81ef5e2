using Sora.Engines.Direction.Editing;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Continuing;

/// <summary>Who of the newly directed shots is who of the film.</summary>
internal sealed class SameCast
{
    private readonly Dictionary<string, CastMember> _known;
    private readonly Dictionary<string, string> _fresh = new(StringComparer.Ordinal);

    private SameCast(Dictionary<string, CastMember> known) => _known = known;

    /// <summary>Matches the introduced cast with the film's, noun by noun in order.</summary>
    /// <param name="introduction">The directed shot that shows who was there.</param>
    /// <param name="joint">The film's shot that it was written from.</param>
    public static SameCast Of(Shot introduction, Shot joint)
    {
        var left = joint.Cast.ToList();
        var known = new Dictionary<string, CastMember>(StringComparer.Ordinal);
        foreach (var introduced in introduction.Cast)
        {
            if (left.Find(member => member.Noun == introduced.Noun) is { } before)
            {
                known[introduced.Id] = before;
                left.Remove(before);
            }
        }

        return new SameCast(known);
    }

    /// <summary>The shot with the film's members in their place, described as they were, and with ids for those who are new that nobody of the film has.</summary>
    public Shot In(Shot shot, BoardDraft film)
    {
        // First to names that nobody has: an id that is new may be one that is still to be replaced.
        var members = shot.Cast;
        for (var i = 0; i < members.Count; i++)
        {
            shot = shot.Replace(members[i].Id, members[i] with { Id = Passing(i) });
        }

        for (var i = 0; i < members.Count; i++)
        {
            var now = shot.Find(Passing(i))!;
            shot = shot.Replace(now.Id, Member(members[i], now, film));
        }

        return shot;
    }

    private static string Passing(int index) => FormattableString.Invariant($"\u0001{index}");

    private CastMember Member(CastMember directed, CastMember now, BoardDraft film)
    {
        if (_known.TryGetValue(directed.Id, out var before))
        {
            return before with { Where = now.Where, Count = now.Count };
        }

        if (!_fresh.TryGetValue(directed.Id, out var id))
        {
            _fresh[directed.Id] = id = film.NewId(directed.Noun);
        }

        return now with { Id = id };
    }
}
