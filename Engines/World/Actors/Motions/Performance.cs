using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>One motion on its way through one beat: what it may know, and what it may tell the body besides its goals.</summary>
internal sealed class Performance(Actor actor, Stage stage, PlannedAction action, double seconds, SeededRandom random)
{
    public Actor Actor { get; } = actor;

    public Stage Stage { get; } = stage;

    public PlannedAction Action { get; } = action;

    public Rig Rig => Actor.Rig;

    public Manner Manner => Action.Manner;

    /// <summary>Repeatable variety of this performance.</summary>
    public SeededRandom Random { get; } = random;

    /// <summary>0 to below 1, the same all through the performance.</summary>
    public double Seed { get; } = random.Next();

    /// <summary>Seconds since it began, faster or slower by its pace.</summary>
    public double Time { get; private set; }

    /// <summary>Of the last step, by the same clock.</summary>
    public double Dt { get; private set; }

    /// <summary>How long it shall take by the same clock: the beat's own length, or the motion's.</summary>
    public double Seconds { get; } = seconds;

    /// <summary>0 at its beginning, 1 when it is done.</summary>
    public double Phase => double.IsInfinity(Seconds) ? 0 : Math.Clamp(Time / Seconds, 0, 1);

    /// <summary>Its time is up, or something else has taken over.</summary>
    public bool Over { get; set; }

    /// <summary>Not yet up from the ground: feet stay where they are.</summary>
    public bool Rising { get; set; }

    /// <summary>Tells the mover nothing any more.</summary>
    public bool Superseded { get; set; }

    /// <summary>Where what it acts on is now; where it goes to if that is not said; null when there is nothing, or it is in its own hands.</summary>
    public Vector3d? Target => Outside(Action.What) ?? Outside(Action.Toward) ?? Outside(Action.With);

    /// <summary>Where the one is now that it is meant for, or null.</summary>
    public Vector3d? Receiver => Stage.Locate(Action.Toward) ?? Stage.Locate(Action.With);

    private Vector3d? Outside(string? castId) => castId is null || Actor.Grips.Holds(castId) ? null : Stage.Locate(castId);

    public void Advance(double dt)
    {
        Dt = dt * (double.IsInfinity(Seconds) ? 1 : Manner.Pace);
        Time += Dt;
    }

    /// <summary>Eased from 0 to 1 between two moments of <see cref="Time"/>.</summary>
    public double Ramp(double from, double to) => Easing.SmootherStep((Time - from) / Math.Max(1e-6, to - from));

    /// <summary>A sine of <see cref="Time"/>.</summary>
    public double Wave(double hz, double turns = 0) => DeterministicMath.Sin(2 * Math.PI * ((hz * Time) + turns));

    /// <summary>Goes on at a speed of that Froude number, u²/(g·hip height): 0.19 walks, 1.1 runs.</summary>
    public void Go(double froude) => GoAt(Math.Sqrt(froude * PhysicsWorld.StandardGravity * Rig.HipHeight) * Manner.Pace);

    /// <param name="speed">Metres a second.</param>
    public void GoAt(double speed)
    {
        if (!Superseded && !Rising)
        {
            Actor.Mover.WantedSpeed = speed;
        }
    }

    public void Steps(GaitStyle style)
    {
        if (!Superseded)
        {
            Actor.Gait.Style = style;
        }
    }

    public void Face(double heading)
    {
        if (!Superseded)
        {
            Actor.Mover.WantedHeading = heading;
        }
    }

    /// <summary>Heads for a point.</summary>
    public void Face(Vector3d point)
    {
        var to = point - Actor.Position;
        if (to.Flat().Length > 0.05)
        {
            Face(DeterministicMath.Atan2(to.X, to.Z));
        }
    }

    /// <summary>Held up that high over the ground, by wings, water or rope.</summary>
    public void Float(double altitude)
    {
        if (!Superseded)
        {
            Actor.Mover.WantedAltitude = altitude;
        }
    }

    /// <summary>Crouches and jumps; false while an earlier jump is not over.</summary>
    /// <param name="rise">In parts of the rig's own best jump.</param>
    /// <param name="depth">Depth of the crouch in leg reaches.</param>
    /// <param name="crouchSeconds">How long it takes.</param>
    public bool Leap(double rise = 1, double depth = 0.27, double crouchSeconds = 0.32) =>
        !Superseded && Actor.Jump.Begin(rise * Rig.JumpRise, depth * Rig.LegReach, crouchSeconds);

    /// <summary>Loses its balance for good.</summary>
    /// <param name="push">Metres a second.</param>
    /// <param name="unconscious">Stays down until another beat begins.</param>
    public void Collapse(Vector3d push, bool unconscious = false)
    {
        if (!Superseded && !Actor.Fallen)
        {
            Actor.Collapse(Stage.World, push);
            Actor.Unconscious = unconscious;
        }
    }

    /// <summary>Is put somewhere by what carries it: a horse, a boat.</summary>
    /// <param name="hips">Where the hips shall be, in the world.</param>
    public void Ride(Vector3d hips, double heading, double speed)
    {
        if (!Superseded)
        {
            var mover = Actor.Mover;
            (mover.Heading, mover.WantedHeading, mover.Speed, mover.WantedSpeed) = (heading, heading, 0, 0);
            mover.At = hips - new Vector3d(0, Rig.HipHeight, 0);
            mover.WantedAltitude = mover.At.Y;
            mover.Carried = speed;
        }
    }

    /// <summary>Shows something that goes with the motion.</summary>
    /// <param name="at">Metres from what holds it.</param>
    public void Show(GearKind kind, GearHold hold, Vector3d at, QuaternionD turn, double length)
    {
        if (!Superseded)
        {
            Actor.Gear.Add(new(kind, hold, at, turn, length));
        }
    }

    /// <summary>Height of the water to swim in: that of the place, else above the ground.</summary>
    public double WaterLine => Actor.WaterLevel ?? (Stage.Place.Floor.Name == "water" ? 0 : 0.55 * Rig.Height);

    /// <summary>Goes over to another way of doing it: what the body did last eases into what it is told from now on.</summary>
    public void Change(double seconds = 0.22) => Changing = seconds;

    /// <summary>Seconds that the layer shall ease over; 0 when nothing changed. The layer takes it.</summary>
    public double Changing { get; set; }

    /// <summary>Looks there this step.</summary>
    public void Watch(Vector3d point) => Actor.Watched = point;

    /// <summary>Whether the way to the target is done, or a wall is before it.</summary>
    /// <param name="gap">Metres to keep from the target.</param>
    public bool Arrived(double gap = 0.45)
    {
        var mover = Actor.Mover;
        var stopping = mover.Speed * mover.Speed / (2 * mover.Acceleration);
        if (Actor.BlockedAhead(stopping))
        {
            return true;
        }

        return Target is { } target && (target - Actor.Position).Flat().Length < stopping + (Rig.Width / 2) + gap;
    }
}
