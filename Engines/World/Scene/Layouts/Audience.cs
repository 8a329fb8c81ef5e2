using System.Collections.Frozen;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>Several people who only look on and react to what somebody else does: they stand in arcs behind the action, and the camera frames the action.</summary>
internal static class Audience
{
    private const int Least = 3;

    // Metres from the middle of the action to the nearest arc, and from arc to arc.
    private const double NearestArc = 1.9;
    private const double BetweenArcs = 0.8;

    // Of an arc to either side of straight behind, radians, and the width that one takes on it, metres.
    private const double HalfArc = 1.1;
    private const double Elbows = 0.72;
    private static readonly FrozenSet<string> Reactions =
        "clap applaud cheer gasp watch look stare gaze laugh smile whistle boo shout scream murmur wait stand".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(CastMember member, Shot shot)
    {
        if (member.Count < Least || member.Id == shot.Camera.Subject || member.Where is not null || !RigCatalogue.Has(Nouns.Of(member.Noun, member.Archetype)))
        {
            return false;
        }

        var own = shot.Beats.Where(b => b.Who == member.Id).ToList();
        return own.Count > 0 && own.TrueForAll(b => Reactions.Contains(b.Verb))
            && shot.Beats.Any(b => b.Who != member.Id && !Reactions.Contains(b.Verb) && b.What != member.Id && b.Toward != member.Id);
    }

    /// <summary>About the origin, which is the middle of the action; +Z is towards the eye.</summary>
    public static void Arrange(IReadOnlyList<Placing> copies)
    {
        for (int arc = 0, next = 0; next < copies.Count; arc++)
        {
            var radius = NearestArc + (arc * BetweenArcs);
            var places = Math.Min(copies.Count - next, (int)(2 * HalfArc * radius / Elbows));
            for (var i = 0; i < places; i++, next++)
            {
                // Every second arc stands in the gaps of the one before.
                var share = places == 1 ? 0 : ((i + (arc % 2 == 0 ? 0 : 0.5)) / Math.Max(1, places - 0.5) * 2) - 1;
                var (sin, cos) = DeterministicMath.SinCos(share * HalfArc);
                copies[next].Move(new(radius * sin, 0, -radius * cos));
            }
        }
    }
}
