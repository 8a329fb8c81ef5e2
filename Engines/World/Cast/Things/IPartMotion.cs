using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Cast.Things;

/// <summary>How a piece of a thing moves by itself against the rest: it is seen and pushes nothing.</summary>
internal interface IPartMotion
{
    /// <summary>The piece at a moment of the world, seconds.</summary>
    Part At(Part part, double time);

    /// <summary>The same motion about a frame whose origin was moved.</summary>
    IPartMotion Moved(Vector3d by);
}

/// <summary>Turns evenly: sails, rotors, hands of a clock.</summary>
/// <param name="Pivot">A point of the axis.</param>
/// <param name="Axis">Unit.</param>
/// <param name="Speed">Radians a second.</param>
internal sealed record Turning(Vector3d Pivot, Vector3d Axis, double Speed) : IPartMotion
{
    public Part At(Part part, double time) => part.Turned(Pivot, QuaternionD.FromAxisAngle(Axis, Easing.WrapAngle(Speed * time)));

    public IPartMotion Moved(Vector3d by) => this with { Pivot = Pivot + by };
}

/// <summary>Swings to and fro: a pendulum, a sign in the wind, a bough.</summary>
/// <param name="Reach">Radians to either side.</param>
/// <param name="Period">Seconds.</param>
/// <param name="Phase">Radians.</param>
internal sealed record Swinging(Vector3d Pivot, Vector3d Axis, double Reach, double Period, double Phase = 0) : IPartMotion
{
    public Part At(Part part, double time) =>
        part.Turned(Pivot, QuaternionD.FromAxisAngle(Axis, Reach * DeterministicMath.Sin(Easing.WrapAngle((2 * Math.PI * time / Period) + Phase))));

    public IPartMotion Moved(Vector3d by) => this with { Pivot = Pivot + by };
}

/// <summary>Goes to and fro along a line: cloth in the wind, a flame.</summary>
/// <param name="Way">Metres and direction to either side.</param>
/// <param name="Period">Seconds.</param>
/// <param name="Phase">Radians.</param>
internal sealed record Wavering(Vector3d Way, double Period, double Phase) : IPartMotion
{
    public Part At(Part part, double time) => part.Moved(Way * DeterministicMath.Sin(Easing.WrapAngle((2 * Math.PI * time / Period) + Phase)));

    public IPartMotion Moved(Vector3d by) => this;
}

/// <summary>A motion that is told in a frame turned against the piece's own.</summary>
/// <param name="Turn">From the piece's frame to the motion's.</param>
internal sealed record Turned(IPartMotion Motion, QuaternionD Turn) : IPartMotion
{
    public Part At(Part part, double time) => Motion.At(part.Turned(Vector3d.Zero, Turn), time).Turned(Vector3d.Zero, Turn.Conjugate());

    public IPartMotion Moved(Vector3d by) => this with { Motion = Motion.Moved(Turn.Rotate(by)) };
}
