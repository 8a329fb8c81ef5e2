using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.State;

/// <summary>What moves in a world at one moment, by the bodies' ids: enough to go on from there as if nothing had been cut.</summary>
/// <param name="Bodies">Of physics.</param>
/// <param name="Contacts">Their forces.</param>
/// <param name="Actors">Where each is and how it goes.</param>
/// <param name="Opened">Joints that are there no more: welds that broke, ropes that were let go.</param>
internal sealed record WorldState(IReadOnlyList<SavedBody> Bodies, IReadOnlyList<SavedContact> Contacts, IReadOnlyList<SavedActor> Actors, IReadOnlyList<SavedJoint> Opened)
{
    /// <summary>Of what physics moves and of what stands, so that the set stays where it was; what an actor or a motor drives takes its pose from its owner.</summary>
    public static WorldState Of(Stage stage)
    {
        var bodies = stage.World.Bodies;
        return new(
            [.. bodies.Where(b => b.Motion != BodyMotion.Driven).Select(b => new SavedBody(b.Id, b.State, b.StillFor, b.Asleep, b.Active))],
            [.. stage.World.Touching.Select(t => new SavedContact(bodies[t.A].Id, bodies[t.B].Id, t.Point, t.Normal, t.Friction))],
            [.. stage.Actors.Select(a => new SavedActor(a.Id, a.Position, a.Heading, a.Mover.Speed, a.Fallen, a.Unconscious))],
            [.. Numbered(stage.World.JointSpans.Where(s => s.From == 0).Select(s => s.Joint)).Where(j => !stage.World.Joints.Contains(j.Joint)).Select(j => j.Saved)]);
    }

    /// <summary>Joints by whom they join, and which of several of the same two each is.</summary>
    private static List<(Joint Joint, SavedJoint Saved)> Numbered(IEnumerable<Joint> joints)
    {
        var seen = new Dictionary<(string, string), int>();
        var numbered = new List<(Joint, SavedJoint)>();
        foreach (var joint in joints)
        {
            var key = (joint.A.Id, joint.B.Id);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            numbered.Add((joint, new(joint.A.Id, joint.B.Id, seen[key])));
        }

        return numbered;
    }

    /// <summary>
    /// Puts the stage into this state before its first step. Bodies that the stage lacks are left out; those that the state lacks begin as the stage has
    /// them. What is in the state is under way: nothing holds it or launches it at the shot's beginning.
    /// </summary>
    public void Enter(Stage stage)
    {
        foreach (var (joint, saved) in Numbered([.. stage.World.Joints]).Where(j => Opened.Contains(j.Saved)))
        {
            stage.World.Remove(joint);
        }

        foreach (var saved in Actors)
        {
            // Who lay lies again: its limbs are physics' own, and take their states below.
            stage.Actors.Find(a => a.Id == saved.Id)?.GoOn(saved, stage);
        }

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

        foreach (var lying in stage.Actors.Where(a => a.Fallen))
        {
            // Its pose is read off its limbs.
            lying.Settle();
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

/// <summary>An actor on its way.</summary>
/// <param name="At">On the ground below the hips' middle, or its height in air and water.</param>
/// <param name="Heading">Radians about the vertical.</param>
/// <param name="Speed">Metres a second the way it faces.</param>
internal sealed record SavedActor(string Id, Vector3d At, double Heading, double Speed, bool Fallen, bool Unconscious);

/// <summary>A joint by the two that it joined.</summary>
/// <param name="Number">From 1: which of those between the same two.</param>
internal sealed record SavedJoint(string A, string B, int Number);

/// <summary>The forces at a contact point, from which the solver starts.</summary>
/// <param name="Normal">Newtons.</param>
/// <param name="Friction">Newtons.</param>
internal sealed record SavedContact(string A, string B, Vector3d Point, double Normal, Vector3d Friction);
