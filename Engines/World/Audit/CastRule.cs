using Sora.Engines.Tracing;

namespace Sora.Engines.World.Audit;

/// <summary>Who is in several shots is the same in each: noun, number, and, but for who grew old between them, the shape, size, mass and material of every body.</summary>
internal static class CastRule
{
    public static IEnumerable<Violation> Check(AuditedFilm film)
    {
        var known = new Dictionary<string, (string Shot, TracedMember Member, string[] Bodies)>(StringComparer.Ordinal);
        foreach (var shot in film.Shots)
        {
            foreach (var member in shot.Shot.Cast)
            {
                var bodies = Describe(shot, member.Id);
                if (!known.TryGetValue(member.Id, out var first))
                {
                    known.Add(member.Id, (shot.Shot.Id, member, bodies));
                }
                else if (first.Member.GrownOld != member.GrownOld && first.Member with { GrownOld = member.GrownOld } == member)
                {
                    // From here on it is compared with what it has become.
                    known[member.Id] = (shot.Shot.Id, member, bodies);
                }
                else if (first.Member with { GrownOld = member.GrownOld } != member)
                {
                    yield return new("cast", shot.TimeOf(0), member.Id, 1, $"is {member.Count} {member.Noun} in {shot.Shot.Id} and {first.Member.Count} {first.Member.Noun} in {first.Shot}");
                }
                else if (!bodies.SequenceEqual(first.Bodies, StringComparer.Ordinal))
                {
                    var differs = bodies.Except(first.Bodies, StringComparer.Ordinal).FirstOrDefault() ?? $"no longer {first.Bodies.Except(bodies, StringComparer.Ordinal).FirstOrDefault()}";
                    yield return new("cast", shot.TimeOf(0), member.Id, 1, $"is not in {shot.Shot.Id} what it is in {first.Shot}: {differs}");
                }
            }
        }
    }

    /// <summary>Its whole bodies, without the shot's id that tells changed ones apart.</summary>
    private static string[] Describe(AuditedShot shot, string castId) =>
    [
        .. shot.Bodies.Where(b => b.Traced.Cast == castId && b.Traced.PieceOf is null)
            .Select(b => FormattableString.Invariant($"{b.Id[(b.Id.IndexOf('/') + 1)..]} {b.Traced.Shape} {b.Traced.Size} {b.Traced.Mass:0.###} kg {b.Traced.Material}"))
            .Order(StringComparer.Ordinal),
    ];
}
