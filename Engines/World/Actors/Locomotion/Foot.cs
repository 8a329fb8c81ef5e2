using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>One foot: planted in the world, or on its way to the next place.</summary>
internal sealed class Foot
{
    private Vector3d _from;
    private double _fromHeading;
    private double _startPhase;

    /// <summary>Sole below the ankle, y above the ground while it swings.</summary>
    public Vector3d At { get; private set; }

    /// <summary>Metres over the ground that it left or goes to.</summary>
    public double Above { get; private set; }

    public double Heading { get; private set; }

    public bool Planted { get; private set; } = true;

    /// <summary>Left the ground before its time, because the body outran it.</summary>
    public bool Trailing { get; private set; }

    /// <summary>0 at lift, 1 at touch-down; 0 while planted.</summary>
    public double Swing { get; private set; }

    public void PutDown(Vector3d at, double heading) => (At, Heading, Planted, Trailing, Swing, Above) = (at, heading, true, false, 0, 0);

    /// <param name="phase">Part of the swing that counts as gone already, 0 to below 1.</param>
    public void Lift(double phase = 0) => (_from, _fromHeading, _startPhase, Planted, Trailing, Swing) = (At, Heading, phase, false, false, 0);

    /// <summary>Moves it towards where it will land.</summary>
    /// <param name="phase">0 at lift to 1 at touch-down.</param>
    /// <param name="target">On the ground.</param>
    /// <param name="rise">Metres at the top of the arc.</param>
    public void Carry(double phase, Vector3d target, double heading, double rise)
    {
        Swing = Math.Clamp((phase - _startPhase) / (1 - _startPhase), 0, 1);
        var flat = Vector3d.Lerp(_from, target, Easing.SmoothStep(Swing));
        At = flat with { Y = (_from.Y * (1 - Swing)) + (target.Y * Swing) + (4 * rise * Swing * (1 - Swing)) };
        Above = At.Y - Math.Min(_from.Y, target.Y);
        Heading = _fromHeading + (Easing.WrapAngle(heading - _fromHeading) * Swing);
    }

    /// <summary>Drags it behind the body, just off the ground.</summary>
    public void Trail(Vector3d at, double heading, double above) => (At, Heading, Planted, Trailing, Swing, Above) = (at, heading, false, true, 0, above);

    /// <summary>Hangs it in the air, at a jump.</summary>
    public void Hang(Vector3d at, double heading, double above) => (At, Heading, Planted, Trailing, Swing, Above) = (at, heading, false, false, 0.5, above);
}
