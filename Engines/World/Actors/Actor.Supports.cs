using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <content>What bears it: the ground, the top of a thing, a seat, a vehicle.</content>
internal sealed partial class Actor
{
    // What is higher than this over the ground, in leg reaches, is no step but an obstacle; the same downwards is no step but a fall.
    private const double StepShare = 0.42;

    // Metres: a limb that lies over an edge no higher than this is put upon it; beyond it, it would have to leap there.
    private const double MostEdge = 0.03;

    // In flight the legs are drawn up by so much.
    private const double TuckShare = 0.12;
    private const double MetresUpASecond = 1.6;

    // Over so much of a turn from upright, or so sudden a change of speed, nobody keeps a seat: cosine and metres a second within a step.
    private const double LeastUpright = 0.55;
    private const double MostJolt = 2.2;

    // Radians a second at which a rider's body follows its seat.
    private const double MostTurnRate = 6;

    // Hips over what one sits on, in heights.
    private const double HipsOverSeat = 0.055;
    private readonly Dictionary<Body, int> _groups = [];
    private Vector3d? _borneAt;
    private Func<Vector3d, double>? _edgeAt;

    /// <summary>The thing it is borne by; null on the ground and on what stands fast.</summary>
    public Perch? Perch { get; private set; }

    /// <summary>Turn of its frame against the world: its heading, or what its seat makes of it.</summary>
    public QuaternionD Frame { get; private set; } = QuaternionD.Identity;

    /// <summary>Is there at once: before the shot, or at the end of getting there.</summary>
    public void Mount(Perch perch, double seconds = 0)
    {
        if (seconds > 0)
        {
            BlendFrom(Pose, seconds);
        }

        Perch = perch;
        _borneAt = null;
        Bearer = perch.Thing;
        Share(perch.Thing);

        (Mover.Speed, Mover.Ground) = (0, 0);
        GoAlong(0);
    }

    /// <summary>Steps down before its seat, on whatever is there.</summary>
    public void Dismount(Stage stage)
    {
        if (Perch is not { } perch)
        {
            return;
        }

        var (at, turn) = perch.After(0);
        Leave();
        var ahead = turn.Rotate(Vector3d.UnitZ).Flat().Normalized(Vector3d.UnitZ);
        var down = at + (ahead * (0.22 * Rig.Height));
        Mover.Ground = Footing.HeightAt(stage, this, down, at.Y + (0.05 * Rig.Height));
        Mover.At = down with { Y = Mover.Ground };
        Mover.Heading = Mover.WantedHeading = Mathematics.DeterministicMath.Atan2(ahead.X, ahead.Z);
        Gait.Level = Mover.Ground;
        Gait.StandAt(Position, Heading);
        BlendFrom(Pose, 0.8);
    }

    /// <summary>Is no longer borne; its limbs meet the thing again.</summary>
    private void Leave()
    {
        Perch = null;
        foreach (var (body, group) in _groups)
        {
            body.Group = group;
        }

        _groups.Clear();
    }

    /// <summary>The same in the midst of things: what lay within what bore it comes clear before they can touch.</summary>
    private void Part(PhysicsWorld world)
    {
        var thing = Perch?.Thing;
        Leave();
        foreach (var body in thing?.Bodies.Where(b => b.IsDynamic) ?? [])
        {
            world.Remove(world.Add(new WeldJoint(Bodies[0], body, body.Position)));
        }
    }

    /// <summary>The thing of the cast that it began on or sits on; null on the ground.</summary>
    public Thing? Bearer { get; private set; }

    /// <summary>Whether what it is on is too narrow for two feet abreast, and far above the ground.</summary>
    public bool IsOnARope => Bearer is { } thing && Tightrope.Is(thing) && Mover.Ground > 0.5;

    /// <summary>Puts it on a surface before the world starts.</summary>
    public void StandOn(Thing thing, Vector3d at)
    {
        Bearer = thing;
        Share(thing);
        Mover.Ground = Gait.Level = at.Y;
        Place(at);
    }

    /// <summary>Members of one group do not push each other: the rider's limbs lie within the saddle's shape.</summary>
    private void Share(Thing thing)
    {
        if (thing.Main.Group == 0)
        {
            foreach (var body in thing.Bodies)
            {
                body.Group = Bodies[0].Group ^ 0x08000000;
            }
        }

        ShareGroup(thing.Main.Group);
    }

    /// <summary>Sits on another's back: a rider's thighs lie within the shape of its flanks.</summary>
    public void Straddle(Actor mount) => ShareGroup(mount.Bodies[0].Group);

    private void ShareGroup(int group)
    {
        foreach (var body in Bodies)
        {
            _groups.TryAdd(body, body.Group);
            body.Group = group;
        }
    }

    /// <summary>Goes along with what bears it: hips on the seat, or soles on the deck, wherever that will be after dt.</summary>
    private void GoAlong(double dt)
    {
        var perch = Perch!;
        var (at, turn) = perch.After(dt);
        Frame = turn = Balanced(turn, dt);
        var forward = turn.Rotate(Vector3d.UnitZ);
        Mover.Heading = Mover.WantedHeading = Mathematics.DeterministicMath.Atan2(forward.X, forward.Z);
        if (perch.Seated)
        {
            // Whatever a motion shifts the hips by, they stay on the seat.
            var shift = _goals.Shift * Rig.LegReach;
            var lying = perch.Posture == Posture.Lie ? 0.072 : HipsOverSeat;
            at += turn.Rotate(new Vector3d(0, lying * Rig.Height, 0) - new Vector3d(shift.X, Rig.HipHeight + shift.Y + Jump.Offset, shift.Z));
        }
        else
        {
            Gait.Level = at.Y;
        }

        Mover.At = at;
    }

    /// <summary>Legs and back take up what a board or seat jerks: the body turns after it no faster than it can.</summary>
    private QuaternionD Balanced(QuaternionD turn, double dt)
    {
        var off = (turn * Frame.Conjugate()).Normalized();
        var angle = 2 * new Vector3d(off.X, off.Y, off.Z).Length;
        return dt <= 0 || angle <= MostTurnRate * dt ? turn : QuaternionD.Nlerp(Frame, turn, MostTurnRate * dt / angle);
    }

    /// <summary>Whoever is thrown or tipped by what bears them falls off it.</summary>
    private bool IsThrown(Stage stage)
    {
        var body = Perch!.Body;
        if (!body.IsDynamic)
        {
            return false;
        }

        var jolt = _borneAt is { } before ? body.Velocity - before : Vector3d.Zero;
        _borneAt = body.Velocity;
        if (jolt.Flat().Length < MostJolt && body.Rotation.Rotate(Vector3d.UnitY).Y > LeastUpright)
        {
            return false;
        }

        // They go on as they went.
        Collapse(stage.World, -jolt * 0.8);
        return true;
    }

    /// <summary>Height of what is under a limb's point, metres.</summary>
    public double FloorAt(Vector3d point) => _edgeAt is null ? _bodies.Floor : Math.Max(_bodies.Floor, _edgeAt(point));

    /// <summary>Finds what is under it; who steps over an edge falls.</summary>
    private void FindGround(double dt, Stage stage)
    {
        var step = StepShare * Rig.LegReach;
        Gait.Ground = point => Footing.HeightAt(stage, this, point, Mover.Ground + step);
        _edgeAt = point => Footing.HeightAt(stage, this, point, Mover.Ground + Math.Min(step, MostEdge));
        if (Jump.InFlight)
        {
            Rest(Footing.HeightAt(stage, this, Position, Mover.Ground + Math.Max(0, Jump.Offset) + (Jump.Speed < 0 ? TuckShare * Rig.LegReach : 0)));
        }
        else if (Mover.WantedAltitude is null && Mover.At.Y <= Mover.Ground + 1e-9)
        {
            var height = Footing.HeightAt(stage, this, Position, Mover.Ground + step);
            if (height < Mover.Ground - step && !Jump.Busy)
            {
                var drop = Mover.Ground - height;
                Rest(height);
                Jump.Fall(drop, 0);
            }
            else if (height != Mover.Ground)
            {
                var rate = Mover.Slides ? Math.Max(MetresUpASecond, 2 * Mover.Speed) : MetresUpASecond;
                var by = Math.Clamp(height - Mover.Ground, -rate * dt, rate * dt);
                Mover.Ground += by;
                Mover.At += new Vector3d(0, by, 0);
            }
        }

        Gait.Level = Mover.Ground;
    }

    /// <summary>Measures heights from another ground; the body stays where it is.</summary>
    private void Rest(double height)
    {
        var by = height - Mover.Ground;
        if (by != 0)
        {
            Mover.Ground = height;
            Mover.At += new Vector3d(0, by, 0);
            Jump.Raise(by);
        }
    }
}
