using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// What a blow does to someone who stands. A push of J on mass m moves the extrapolated centre of mass by J/m·√(l/g) (Hof 2005); within a step's
/// length one catches oneself, beyond it one falls.
/// </summary>
internal static class Balance
{
    private const double StepShare = 0.30;

    // A body that is run into hardly springs back.
    private const double Springiness = 0.1;

    /// <summary>Looks at the impacts since the last time.</summary>
    public static void Check(Actor actor, PhysicsWorld world, ref int seen)
    {
        var impacts = world.Impacts;
        for (; seen < impacts.Count; seen++)
        {
            var impact = impacts[seen];
            Body a = world.Bodies[impact.A], b = world.Bodies[impact.B];
            if (a.Cast == b.Cast || actor.Fallen)
            {
                continue;
            }

            var hitsB = Belongs(actor, b);
            if (!hitsB && !Belongs(actor, a))
            {
                continue;
            }

            var other = hitsB ? a : b;
            if (!other.IsDynamic || other.Cast is null || actor.Handles(other.Cast))
            {
                continue;
            }

            // Driven limbs do not give way, so the blow was as against a wall; what the body takes up is what two free masses exchange.
            var shared = actor.Rig.Mass * other.Mass / (actor.Rig.Mass + other.Mass);
            var exchanged = Math.Min(impact.Impulse, (1 + Springiness) * shared * Math.Abs(impact.ClosingSpeed));
            var push = impact.Normal * (hitsB ? 1 : -1) * (exchanged / actor.Rig.Mass);
            var pendulum = Math.Sqrt(actor.Rig.HipHeight / PhysicsWorld.StandardGravity);
            if (push.Length * pendulum > StepShare * actor.Rig.LegReach)
            {
                actor.Collapse(world, push);
            }
        }
    }

    private static bool Belongs(Actor actor, Body body) => body.Id.StartsWith(actor.Id, StringComparison.Ordinal) && body.Id.Length > actor.Id.Length && body.Id[actor.Id.Length] == '.' && actor.Bodies.Contains(body);
}
