using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What all travels share: setting out, going on, arriving.</summary>
internal static class Travelling
{
    /// <summary>Metres a second at that Froude number.</summary>
    public static double Speed(Rig rig, double froude) => Math.Sqrt(froude * PhysicsWorld.StandardGravity * rig.HipHeight);

    /// <summary>Turns towards the target, or along the action's axis.</summary>
    public static void SetOut(Performance p) => p.Face(AxisOf(p));

    /// <summary>Goes on until the beat ends or the target is reached; false when it is done.</summary>
    /// <param name="froude">How fast: u²/(g·hip height).</param>
    public static bool Go(Performance p, double froude, GaitStyle? style = null)
    {
        if (p.Over || p.Arrived())
        {
            return !p.Over && !p.Superseded && p.Actor.Mover.Speed > 0.05;
        }

        p.Steps(style ?? GaitStyle.AtEase);
        p.Go(froude);
        return true;
    }

    /// <summary>The way to the target along the scene; without one, straight on.</summary>
    public static double AxisOf(Performance p) =>
        SlideMotion.SlopeOf([p.Action], p.Stage) is not null ? Math.PI / 2
        : p.Target is { } target && Math.Abs(target.X - p.Actor.Position.X) > 0.3 ? Math.Sign(target.X - p.Actor.Position.X) * (Math.PI / 2)
        : p.Actor.Heading < 0 && p.Actor.Mover.Speed > 0.3 ? -Math.PI / 2 : Math.PI / 2;
}
