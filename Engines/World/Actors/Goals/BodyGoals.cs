using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// What is wanted of a body at one moment, free of its size: lengths are in leg reaches (hip to ankle), angles in radians.
/// Motions change it, layers mix it, a poser makes joints of it.
/// </summary>
internal sealed class BodyGoals(int legs)
{
    private readonly ArmGoal[] _arms = new ArmGoal[2];
    private readonly LegGoal[] _legs = new LegGoal[legs];
    private Angles _hips, _spine, _head;
    private Face _face;
    private WingGoal _wings;
    private TailGoal _tail;

    /// <summary>Of the hips from where they are when it stands: left, up, forward.</summary>
    public Vector3d Shift { get; set; }

    /// <summary>Hips against the heading.</summary>
    public ref Angles Hips => ref _hips;

    /// <summary>Shoulders against the hips.</summary>
    public ref Angles Spine => ref _spine;

    /// <summary>Head against the shoulders, before it looks at something.</summary>
    public ref Angles Head => ref _head;

    /// <summary>0 keeps the head where <see cref="Head"/> says, 1 follows with it what is watched.</summary>
    public double Gaze { get; set; }

    /// <summary>Depth of breath, 1 at rest.</summary>
    public double Breath { get; set; }

    public ref ArmGoal LeftArm => ref _arms[0];

    public ref ArmGoal RightArm => ref _arms[1];

    public ref Face Face => ref _face;

    public ref WingGoal Wings => ref _wings;

    public ref TailGoal Tail => ref _tail;

    public int Legs => _legs.Length;

    /// <param name="index">0 left, 1 right.</param>
    public ref ArmGoal Arm(int index) => ref _arms[index];

    /// <param name="index">As in <see cref="Rig.Legs"/>.</param>
    public ref LegGoal Leg(int index) => ref _legs[index];

    /// <summary>Bows forward with hips and spine while the head stays nearly level.</summary>
    public void Lean(double angle)
    {
        _hips.Pitch += 0.35 * angle;
        _spine.Pitch += 0.65 * angle;
        _head.Pitch -= 0.75 * angle;
    }

    public void CopyFrom(BodyGoals other)
    {
        Mix(other, 1, BodyParts.All);
        (_arms[0], _arms[1]) = (other._arms[0], other._arms[1]);
        other._legs.CopyTo(_legs, 0);
    }

    /// <summary>Goes over to the other's parts by a weight of 0 to 1.</summary>
    public void Mix(BodyGoals other, double t, BodyParts parts)
    {
        if (parts.HasFlag(BodyParts.Hips))
        {
            Shift = Vector3d.Lerp(Shift, other.Shift, t);
            _hips = Angles.Mix(_hips, other._hips, t);
        }

        if (parts.HasFlag(BodyParts.Spine))
        {
            _spine = Angles.Mix(_spine, other._spine, t);
            Breath += (other.Breath - Breath) * t;
        }

        if (parts.HasFlag(BodyParts.Head))
        {
            _head = Angles.Mix(_head, other._head, t);
            Gaze += (other.Gaze - Gaze) * t;
        }

        if (parts.HasFlag(BodyParts.Face))
        {
            _face = Face.Mix(_face, other._face, t);
        }

        if (parts.HasFlag(BodyParts.LeftArm))
        {
            _arms[0] = ArmGoal.Mix(_arms[0], other._arms[0], t);
        }

        if (parts.HasFlag(BodyParts.RightArm))
        {
            _arms[1] = ArmGoal.Mix(_arms[1], other._arms[1], t);
        }

        if (parts.HasFlag(BodyParts.Wings))
        {
            _wings = WingGoal.Mix(_wings, other._wings, t);
            _tail = TailGoal.Mix(_tail, other._tail, t);
        }

        for (var i = 0; i < _legs.Length && parts.HasFlag(BodyParts.Legs); i++)
        {
            _legs[i] = LegGoal.Mix(_legs[i], other._legs[i], t);
        }
    }

    /// <summary>Standing straight, arms hanging, nothing wanted.</summary>
    public void Reset()
    {
        (Shift, _hips, _spine, _head, Gaze, Breath) = (Vector3d.Zero, default, default, default, 1, 1);
        (_face, _wings, _tail) = (Face.AtEase, default, new(1, 2.2, 0));
        Array.Clear(_arms);
        Array.Clear(_legs);
    }
}
