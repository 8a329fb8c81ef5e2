using System.Numerics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>Something that is struck once and heard once.</summary>
/// <param name="Impulse">Newton seconds, after a foot's softness.</param>
internal sealed record Blow(double Time, int A, int B, double Impulse, double ClosingSpeed, Vector3 Point, ContactKind Kind);

/// <summary>Turns the contacts of a simulation into blows that an ear tells apart.</summary>
internal static class Blows
{
    /// <summary>Touches of the same two bodies within this time are one sound: a box comes down on its corners, a ball's last bounces run together.</summary>
    public const double FusionSeconds = 0.008;

    // Points of one and the same touch add up; a later touch is a blow of its own that the first one hides.
    private const double OneTouchSeconds = 0.002;

    // A foot is put down, not thrown: little of what carries the weight is heard.
    private const double FootShare = 0.02;
    private const int MostAtOnce = 12;
    private const double OnceSeconds = 0.02;

    /// <summary>In order of time. Of many at once only the loudest are kept: more cannot be told apart.</summary>
    public static List<Blow> Of(SimulatedShot shot)
    {
        var open = new Dictionary<(int, int), int>();
        var blows = new List<Blow>();
        foreach (var contact in shot.Contacts)
        {
            var impulse = contact.Kind == ContactKind.Footfall ? contact.Impulse * FootShare : contact.Impulse;
            if (!(impulse > 0) || contact.Time < 0 || contact.Time >= shot.Seconds)
            {
                continue;
            }

            if (open.TryGetValue((contact.A, contact.B), out var index) && contact.Time - blows[index].Time < FusionSeconds)
            {
                blows[index] = Fuse(blows[index], contact, impulse);
            }
            else
            {
                open[(contact.A, contact.B)] = blows.Count;
                blows.Add(new Blow(contact.Time, contact.A, contact.B, impulse, contact.ClosingSpeed, contact.Point, contact.Kind));
            }
        }

        return Bounded(blows);
    }

    private static Blow Fuse(Blow first, ContactEvent then, double impulse) => first with
    {
        Impulse = then.Time - first.Time <= OneTouchSeconds ? first.Impulse + impulse : Math.Max(first.Impulse, impulse),
        ClosingSpeed = Math.Max(first.ClosingSpeed, then.ClosingSpeed),
    };

    private static List<Blow> Bounded(List<Blow> blows) =>
        blows.GroupBy(blow => (long)(blow.Time / OnceSeconds))
            .SelectMany(once => once.OrderByDescending(blow => blow.Impulse).Take(MostAtOnce).OrderBy(blow => blow.Time))
            .ToList();
}
