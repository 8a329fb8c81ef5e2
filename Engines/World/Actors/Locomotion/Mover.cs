using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>Where an actor is over the ground, where it heads and how fast; what it is told each step it follows with limited acceleration.</summary>
internal sealed class Mover(Rig rig)
{
    public const double UsualAcceleration = 2.6;
    private const double UsualTurnRate = 2.4;

    /// <summary>On the ground below the hips, or as high as it flies or swims.</summary>
    public Vector3d At { get; set; }

    /// <summary>Height of what it stands on, or would come down on.</summary>
    public double Ground { get; set; }

    public double Heading { get; set; }

    public double WantedHeading { get; set; }

    public double Speed { get; set; }

    /// <summary>Upwards, while something holds it up.</summary>
    public double Climb { get; private set; }

    public double WantedSpeed { get; set; }

    /// <summary>Speed of what carries it; 0 on its own feet.</summary>
    public double Carried { get; set; }

    /// <summary>Whether the ground bears it all along, so that it goes up and down with it as it is; feet that walk take up what is uneven.</summary>
    public bool Slides { get; set; }

    /// <summary>Radians by which the whole body is tilted forwards with the slope that it slides on.</summary>
    public double Pitch { get; set; }

    /// <summary>Null on the ground.</summary>
    public double? WantedAltitude { get; set; }

    public double Acceleration { get; set; }

    public double TurnRate { get; set; }

    public Vector3d Forward
    {
        get
        {
            var (sin, cos) = DeterministicMath.SinCos(Heading);
            return new(sin, 0, cos);
        }
    }

    /// <summary>Before motions say what they want.</summary>
    public void Forget() => (WantedSpeed, WantedAltitude, Acceleration, TurnRate, Carried, Slides, Pitch) = (0, null, UsualAcceleration, UsualTurnRate, 0, false, 0);

    public void Step(double dt, bool inFlight, Actor self, Stage stage)
    {
        if (!inFlight)
        {
            Speed += Math.Clamp(WantedSpeed - Speed, -Acceleration * dt, Acceleration * dt);
            Heading += Math.Clamp(Easing.WrapAngle(WantedHeading + Sidestep(self, stage) - Heading), -TurnRate * dt, TurnRate * dt);
        }

        var ashore = At;
        At += Forward * (Speed * dt);
        if (WantedAltitude is null && self.WaterLevel is null && stage.Water is { HasLand: true } water && water.IsDeep(At) && !water.IsDeep(ashore))
        {
            // Whoever walks stops at the water's edge.
            (At, Speed) = (ashore, 0);
        }

        if (WantedAltitude is { } altitude && Carried == 0)
        {
            // Rises and sinks no faster than a few body heights a second, eased.
            var rate = Math.Clamp((altitude - At.Y) * 2.2, -3 * rig.Height - 0.5, (2 * rig.Height) + 0.5);
            Climb += (rate - Climb) * Math.Min(1, 5 * dt);
            At += new Vector3d(0, Climb * dt, 0);
        }
        else if (At.Y < Ground)
        {
            // Out of the water.
            At = At with { Y = Math.Min(Ground, At.Y + (0.8 * dt)) };
        }

        KeepApart(self, stage);
    }

    /// <summary>Lets go of what held it up; returns height and upward speed to fall from, or null on the ground.</summary>
    public (double Height, double Speed)? Drop()
    {
        if (WantedAltitude is not null || At.Y <= Ground)
        {
            return null;
        }

        var fall = (At.Y - Ground, Climb);
        (At, Climb) = (At with { Y = Ground }, 0);
        return fall;
    }

    /// <summary>Two who come towards each other both step to their right.</summary>
    private double Sidestep(Actor self, Stage stage)
    {
        if (Speed < 0.2)
        {
            return 0;
        }

        var turn = 0.0;
        foreach (var other in stage.Actors)
        {
            if (other == self || self.MayTouch(other))
            {
                continue;
            }

            var to = (other.Position - At).Flat();
            var apart = to.Length;
            var room = Room(other);
            var ahead = Vector3d.Dot(to, Forward);
            var aside = Vector3d.Cross(Forward, to).Y;
            if (ahead > 0 && apart < room + (1.4 * Math.Max(Speed, 0.5)) && Math.Abs(aside) < room)
            {
                turn -= 0.55 * (1 - (apart / (room + (1.4 * Math.Max(Speed, 0.5)))) + 0.35);
            }
        }

        return Math.Clamp(turn, -0.8, 0.8);
    }

    private void KeepApart(Actor self, Stage stage)
    {
        foreach (var other in stage.Actors)
        {
            if (other == self || self.MayTouch(other) || Math.Abs(other.Position.Y - At.Y) > rig.Height)
            {
                continue;
            }

            var away = (At - other.Position).Flat();
            var gap = Room(other) - away.Length;
            if (gap > 0 && Speed > 0.01)
            {
                At += away.Normalized(Vector3d.UnitZ) * Math.Min(gap, Speed / 240);
            }
        }
    }

    private double Room(Actor other) => (Math.Min(rig.Width, rig.Height) + Math.Min(other.Rig.Width, other.Rig.Height)) * 0.42;
}
