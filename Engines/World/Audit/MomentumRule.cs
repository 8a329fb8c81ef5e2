using System.Globalization;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Audit;

/// <summary>Two bodies that meet in free flight keep their momentum within 1 %, but for what gravity adds. Free is what is near to nothing else.</summary>
internal sealed class MomentumRule : IShotRule
{
    private const double Share = 0.01;

    /// <summary>Metres to the nearest third body.</summary>
    private const double FreeWithin = 0.01;

    public IEnumerable<Violation> Check(AuditedShot shot)
    {
        var byId = shot.Bodies.ToDictionary(b => b.Id, StringComparer.Ordinal);
        for (var i = 1; i < shot.Frames; i++)
        {
            foreach (var contact in shot.Contacts.Where(c => c.T > shot.TimeOf(i - 1) && c.T <= shot.TimeOf(i)))
            {
                AuditedBody a = byId[contact.A], b = byId[contact.B];
                if (IsFree(shot, i, a, b) && Judge(shot, i, a, b) is { } violation)
                {
                    yield return violation;
                }
            }
        }
    }

    private static Violation? Judge(AuditedShot shot, int frame, AuditedBody a, AuditedBody b)
    {
        if (Momentum(shot, frame - 1, a, b) is not { } before || Momentum(shot, frame, a, b) is not { } after)
        {
            return null;
        }

        var gained = after.Sum - before.Sum - (shot.Gravity * ((a.Traced.Mass + b.Traced.Mass) * shot.Seconds));
        var scale = Math.Max(before.Size, after.Size);
        return gained.Length > Share * scale
            ? new("momentum", shot.TimeOf(frame), $"{a.Id}+{b.Id}", gained.Length / scale, string.Create(
                CultureInfo.InvariantCulture, $"change their momentum by {gained.Length:0.000} of {scale:0.000} kg·m/s where they meet"))
            : null;
    }

    private static (Vector3d Sum, double Size)? Momentum(AuditedShot shot, int frame, AuditedBody a, AuditedBody b)
    {
        if (shot.Find(frame, a) is not { } atA || shot.Find(frame, b) is not { } atB)
        {
            return null;
        }

        if (!a.IsDynamicAt(atA) || !b.IsDynamicAt(atB))
        {
            return null;
        }

        Vector3d one = Vector3d.From(atA.Velocity) * a.Traced.Mass, other = Vector3d.From(atB.Velocity) * b.Traced.Mass;
        return (one + other, one.Length + other.Length);
    }

    private static bool IsFree(AuditedShot shot, int frame, AuditedBody a, AuditedBody b)
    {
        var pair = new[] { a.Id, b.Id };
        // What a compound or a splinter rests on is not told by the box around it.
        if (shot.IsJoined(a) || shot.IsJoined(b) || a.Traced.Shape is "compound" or "hull" || b.Traced.Shape is "compound" or "hull")
        {
            return false;
        }

        if (shot.ContactsAround(frame - 1).Any(c => (pair.Contains(c.A) || pair.Contains(c.B)) && !(pair.Contains(c.A) && pair.Contains(c.B))))
        {
            return false;
        }

        foreach (var third in shot.Bodies.Where(t => t != a && t != b))
        {
            for (var i = frame - 1; i <= frame; i++)
            {
                if (IsNear(shot, i, a, third) || IsNear(shot, i, b, third))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsNear(AuditedShot shot, int frame, AuditedBody a, AuditedBody third) =>
        shot.Find(frame, a) is { } atA && shot.Find(frame, third) is { } atThird && AuditedBody.Separation(a, atA, third, atThird, FreeWithin) < FreeWithin;
}
