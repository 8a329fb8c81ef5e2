using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Brings what is in hand to where it shall be, low or high, and lets go of it there.</summary>
internal sealed class PutMotion : IMotion
{
    private const double DownSeconds = 0.9;
    private readonly Taking _taking = new();
    private double? _since;
    private double? _open;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        if (_open is null && !_taking.Done(p, goals))
        {
            return true;
        }

        var to = p.Stage.Locate(p.Action.Toward) ?? p.Stage.Locate(p.Action.With);
        if (_since is null && to is { } goal && (goal - p.Actor.Position).Flat().Length > 0.75 * p.Rig.Height * 0.6)
        {
            p.Face(goal);
            if ((goal - p.Actor.Position).Flat().Length - (0.42 * p.Rig.Height) > 0.08)
            {
                Holding.Before(p, goals);
                p.Go(p.Rig.WalkFroude * 0.7);
                return true;
            }
        }

        if (_since is null)
        {
            p.Change();
        }

        _since = (_since ?? 0) + p.Dt;
        var grip = p.Actor.Grips.Of(Holding.ThingOf(p));
        var size = grip?.Thing.Size.Y ?? 0.2;
        var floor = p.Stage.FindThing(p.Action.Toward ?? p.Action.With) is { } support ? support.Main.Position.Y - (support.Size.Y / 2) + support.TopHeight : p.Actor.Position.Y;
        var down = Easing.SmootherStep(_since.Value / DownSeconds);
        var level = floor + (size / 2);
        if (_open is null)
        {
            Stoop.To(p, goals, level, down);
            Lower(p, goals, grip, level, down);
            if (down >= 1 && (_since > 1.6 * DownSeconds || grip is null || grip.Thing.Main.Position.Y - level < 0.03))
            {
                grip?.Open(p.Stage);
                _open = _since;
                p.Change();
            }

            return true;
        }

        var back = 1 - Easing.SmootherStep((_since.Value - _open.Value) / 0.7);
        Stoop.To(p, goals, level, back);
        Holding.Before(p, goals, up: -0.6 * back);
        return back > 0;
    }

    /// <summary>Hands go down with what they hold, straight under where they are.</summary>
    private static void Lower(Performance p, BodyGoals goals, Grip? grip, double level, double down)
    {
        var unit = Approach.UnitOf(p.Rig);
        var start = 1.7 - (level / unit);
        var y = (level / unit) + (start * (1 - down));
        if (grip is null or { Kind: GripKind.Both })
        {
            var half = grip is null ? 0.2 : Math.Clamp(grip.Thing.Size.X / 2 / unit, 0.08, 0.55);
            var ahead = 0.62 + (grip is null ? 0 : Math.Min(0.3, grip.Thing.Size.Z / 2 / unit));
            goals.LeftArm = Hands.Root(half, y, ahead, 0.4);
            goals.RightArm = Hands.Root(-half, y, ahead, 0.4);
        }
        else if (grip.Kind == GripKind.Mouth)
        {
            Muzzle.To(p, goals, new Vector3d(p.Actor.Position.X, level, p.Actor.Position.Z), down);
        }
        else
        {
            goals.Arm(grip.Kind == GripKind.Left ? 0 : 1) = Hands.Root(grip.Kind == GripKind.Left ? 0.2 : -0.2, y, 0.75, 0.7);
        }
    }
}
