using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.State;

/// <summary>What moves in a world at one moment, by the bodies' ids: enough to go on from there as if nothing had been cut.</summary>
internal sealed record WorldState(IReadOnlyList<SavedBody> Bodies, IReadOnlyList<SavedContact> Contacts)
{
    /// <summary>Of what physics moves and of what stands, so that the set stays where it was; what an actor or a motor drives takes its pose from its owner.</summary>
    public static WorldState Of(Stage stage)
    {
        var bodies = stage.World.Bodies;
        return new(
            [.. bodies.Where(b => b.Motion != BodyMotion.Driven).Select(b => new SavedBody(b.Id, b.State, b.StillFor, b.Asleep, b.Active))],
            [.. stage.World.Touching.Select(t => new SavedContact(bodies[t.A].Id, bodies[t.B].Id, t.Point, t.Normal, t.Friction))]);
    }

    /// <summary>
    /// Puts the stage into this state before its first step. Bodies that the stage lacks are left out; those that the state lacks begin as the stage has
    /// them. What is in the state is under way: nothing holds it or launches it at the shot's beginning.
    /// </summary>
    public void Enter(Stage stage)
    {
        var known = stage.World.Bodies.Where(b => b.Motion != BodyMotion.Driven).ToDictionary(b => b.Id, StringComparer.Ordinal);
        foreach (var saved in Bodies)
        {
            if (known.TryGetValue(saved.Id, out var body))
            {
                body.State = saved.State;
                (body.StillFor, body.Asleep, body.Active) = (saved.StillFor, saved.Asleep, saved.Active);
                stage.Releases.RemoveAll(release => release.Body == body && release.Time <= 0);
            }
        }

        var byId = stage.World.Bodies.ToDictionary(b => b.Id, StringComparer.Ordinal);
        foreach (var contact in Contacts)
        {
            if (byId.TryGetValue(contact.A, out var a) && byId.TryGetValue(contact.B, out var b))
            {
                stage.World.Recall(new(a.Index, b.Index, contact.Point, contact.Normal, contact.Friction));
            }
        }
    }
}

/// <summary>A body where it was and how it went on.</summary>
internal sealed record SavedBody(string Id, BodyState State, double StillFor, bool Asleep, bool Active);

/// <summary>The forces at a contact point, from which the solver starts.</summary>
/// <param name="Normal">Newtons.</param>
/// <param name="Friction">Newtons.</param>
internal sealed record SavedContact(string A, string B, Vector3d Point, double Normal, Vector3d Friction);
