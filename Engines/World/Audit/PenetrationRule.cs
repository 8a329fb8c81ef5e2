using System.Globalization;
using Sora.Engines.Tracing;

namespace Sora.Engines.World.Audit;

/// <summary>
/// Bodies overlap by less than 5 mm or 1 % of the smaller one's size. Not held against each other are an actor's own limbs, what stands fast, and
/// what a joint holds together, from its beginning until the two have come clear after its end.
/// </summary>
internal sealed class PenetrationRule : IShotRule
{
    private const double LeastAllowed = 0.005;
    private const double ShareOfSize = 0.01;

    public IEnumerable<Violation> Check(AuditedShot shot)
    {
        for (var a = 0; a < shot.Bodies.Count; a++)
        {
            for (var b = a + 1; b < shot.Bodies.Count; b++)
            {
                var (one, other) = (shot.Bodies[a], shot.Bodies[b]);
                if (!Collide(one, other))
                {
                    continue;
                }

                var held = shot.Joints.Where(joint => Holds(shot, joint, one, other) || Holds(shot, joint, other, one) || Holds(shot, joint with { A = joint.B, B = joint.A }, one, other)
                    || Holds(shot, joint with { A = joint.B, B = joint.A }, other, one)).ToList();
                var clear = true;
                for (var i = 0; i < shot.Frames; i++)
                {
                    if (shot.Find(i, one) is not { } atOne || shot.Find(i, other) is not { } atOther)
                    {
                        continue;
                    }

                    var depth = -AuditedBody.Separation(one, atOne, other, atOther, 0);
                    clear = !held.Exists(joint => joint.From <= shot.TimeOf(i) && !(joint.To < shot.TimeOf(i))) && (clear || depth <= 0);
                    if (clear && Judge(one, other, depth, shot.TimeOf(i)) is { } violation)
                    {
                        yield return violation;
                    }
                }
            }
        }
    }

    /// <summary>A hand that holds a thing holds it for the whole actor.</summary>
    private static bool Holds(AuditedShot shot, TracedJoint joint, AuditedBody one, AuditedBody other) => !joint.Collides && joint.A == one.Id
        && (joint.B == other.Id || (other.Traced.Group != 0 && other.Traced.Group == shot.GroupOf(joint.B)));

    private static bool Collide(AuditedBody a, AuditedBody b)
    {
        // A compound may be hollow, and the trace does not tell its parts.
        if (a.Traced.Shape == "compound" || b.Traced.Shape == "compound")
        {
            return false;
        }

        if ((a.IsStatic && b.IsStatic) || (a.Traced.Group != 0 && a.Traced.Group == b.Traced.Group))
        {
            return false;
        }

        return a.Traced.Cast != b.Traced.Cast || a.Traced.Cast is null || (a.Traced.Motion == "dynamic" && b.Traced.Motion == "dynamic");
    }

    private static Violation? Judge(AuditedBody a, AuditedBody b, double depth, double time)
    {
        var allowed = Math.Max(LeastAllowed, ShareOfSize * Math.Min(a.Extent, b.Extent));
        return depth > allowed
            ? new("penetration", time, $"{a.Id}+{b.Id}", depth, string.Create(CultureInfo.InvariantCulture, $"overlap by {depth * 1000:0.0} mm; {allowed * 1000:0.0} mm are allowed"))
            : null;
    }
}
