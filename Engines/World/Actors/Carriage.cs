using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Actors;

/// <summary>What a body does by itself below all motions: it breathes, shifts its weight, swings its arms with its steps, takes up a landing.</summary>
internal sealed class Carriage(Rig rig, double restlessness)
{
    private const double SwayHz = 0.17;

    public void Fill(BodyGoals goals, Actor actor, in Manner manner, double time)
    {
        goals.Reset();
        var gait = actor.Gait;
        var breath = actor.Poser.BreathAt(time);
        var sway = DeterministicMath.Sin(2 * Math.PI * SwayHz * (time + restlessness)) * (1 - gait.Going) * (actor.InFlight ? 0 : 1);
        if (rig.Upright)
        {
            FillUpright(goals, actor, manner, breath, sway);
        }
        else
        {
            FillLevel(goals, actor, sway);
        }
    }

    private void FillUpright(BodyGoals goals, Actor actor, in Manner manner, double breath, double sway)
    {
        Gait gait = actor.Gait;
        Jump jump = actor.Jump;
        var (sinStride, cosStride) = DeterministicMath.SinCos(2 * Math.PI * gait.Phase);
        double going = gait.Going, running = gait.Running, h = rig.Height;
        var spring = 1 + (0.8 * Math.Max(0, manner.Mood)) + (0.5 * manner.Youth);
        var bob = 0.012 * h * going * spring * DeterministicMath.Cos(4 * Math.PI * gait.Phase) * (1 - (1.9 * running));
        var crouch = Math.Clamp((-jump.Offset / rig.LegReach) - 0.09, 0, 0.5);
        var aside = (0.012 * h * sway) + (0.016 * h * going * (1 - running) * cosStride);
        goals.Shift = new(aside / rig.LegReach, Math.Min(bob, 0) / rig.LegReach, -crouch * 0.35);
        var twist = 0.16 * going * sinStride * manner.Size;
        goals.Hips = new(0, -0.6 * twist, 0.03 * sway);
        goals.Spine = new(0, 1.6 * twist, -0.05 * sway);
        goals.Head = new(0, -twist, 0.02 * sway);
        goals.Lean((0.03 * going) + (0.16 * running) + (crouch * 1.5) - (actor.InFlight ? 0.06 : 0) + (0.20 * manner.Age));

        // Low spirits round the back and drop the head; high ones lift the chest.
        var low = Math.Max(0, -manner.Mood);
        goals.Spine.Pitch += (0.22 * low) - (0.07 * Math.Max(0, manner.Mood));
        goals.Head.Pitch += (0.22 * low) - (0.05 * manner.Tension);
        goals.Face = goals.Face with { Smile = 0.15 + (0.7 * manner.Mood) - (0.4 * manner.Tension), Brow = -manner.Tension };
        var arm = jump.ArmSwing;
        for (var i = 0; i < 2; i++)
        {
            // Arms swing against the leg of their side.
            var side = i == 0 ? 1 : -1;
            var swing = (side * sinStride * going * (0.45 + (0.3 * running)) * manner.Size * (1 - (0.5 * manner.Age))) + (0.04 * breath * (1 - going));
            goals.Arm(i) = new()
            {
                Swing = -swing + (arm > 0 ? 1.9 * arm : 0.9 * arm),
                Spread = 0.13 + (0.12 * Math.Abs(arm)),
                Bend = 0.22 + (0.15 * going) + (1.15 * running) + (0.4 * Math.Max(0, arm)) + (0.35 * manner.Tension) + (0.3 * manner.Age),
                Grip = Math.Max(0.3 * running, manner.Tension),
            };
        }

        if (rig.ForearmLevel && running < 0.3)
        {
            goals.RightArm = new() { Swing = 0.22 + (0.02 * breath), Spread = 0.20, Bend = 1.42, Grip = 0.2 };
        }
    }

    private void FillLevel(BodyGoals goals, Actor actor, double sway)
    {
        Gait gait = actor.Gait;
        Jump jump = actor.Jump;
        var bob = 0.018 * rig.Height * gait.Going * DeterministicMath.Cos(4 * Math.PI * gait.Phase);
        goals.Shift = new(0.012 * rig.Height * sway / rig.LegReach, Math.Min(0, bob) / rig.LegReach, 0);

        // In a jump the forehand leads up and down.
        var pitch = actor.InFlight ? Math.Clamp(-jump.Speed * 0.16, -0.4, 0.4) : Math.Clamp(-jump.Speed * 0.06, -0.15, 0.15);
        goals.Hips = new(pitch, 0, 0.015 * sway);
        goals.Head.Pitch = -pitch;
    }
}
