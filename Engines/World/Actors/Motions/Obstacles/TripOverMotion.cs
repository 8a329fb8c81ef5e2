using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>Goes on as it went until a foot meets what lies in the way; then the foot stays behind, the body goes on, and physics has it.</summary>
internal sealed class TripOverMotion : ITravel
{
    private const double LoseSeconds = 0.34;
    private double? _met;
    private double _speed;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public double EaseIn => 0.1;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, rig.WalkFroude);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        if (p.Actor.Grips.Any)
        {
            Holding.Before(p, goals);
        }

        if (_met is null)
        {
            p.GoAt(SpeedOf(p.Rig) * 1.1);
            if (!Meets(p) && !p.Actor.BlockedAhead(0.4))
            {
                return true;
            }

            (_met, _speed) = (0, p.Actor.Mover.Speed);
        }

        _met += p.Dt;
        p.GoAt(_speed);
        var t = Easing.SmootherStep(_met.Value / LoseSeconds);
        var (left, right) = (goals.LeftArm, goals.RightArm);
        Falls.Trip(p, goals, t);
        if (p.Actor.Grips.Any && p.Rig.Upright)
        {
            (goals.LeftArm, goals.RightArm) = (left, right);
        }

        if (_met < LoseSeconds)
        {
            return true;
        }

        p.Collapse((p.Actor.Mover.Forward * (0.5 + (0.4 * _speed))) + new Vector3d(p.Rig.Upright ? 0 : 0.6, -0.2, 0));
        return false;
    }

    private static bool Meets(Performance p)
    {
        var id = p.Action.Toward ?? p.Action.What;
        Extent? extent = p.Stage.FindThing(id) is { } thing ? Extent.Of(thing.Bodies) : p.Stage.FindActor(id) is { } other ? Extent.Of(other.Bodies) : null;
        if (extent is not { } e)
        {
            return p.Time > 0.6;
        }

        // The toe of the foremost foot is at it.
        var ahead = Math.Sign(p.Actor.Mover.Forward.X);
        var toe = p.Actor.Pose.Legs.Length > 0 ? p.Actor.Pose.Legs.Max(l => l.Tip.X * ahead) : p.Actor.Position.X * ahead;
        var near = ahead > 0 ? e.Low.X : -e.High.X;
        return toe > near - 0.05 && p.Actor.Position.X * ahead < near + e.Size.X + 0.5;
    }
}
