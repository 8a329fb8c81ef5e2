namespace Sora.Engines.World.Physics;

/// <summary>Two bodies met, in seconds of the world. Index A is the lower one; the normal points from A to B.</summary>
internal readonly record struct Impact(
    double Time, int A, int B, double Impulse, double ClosingSpeed, double SlipSpeed, Vector3d Point, Vector3d Normal)
{
    /// <summary>Friction of the blow on B, newton seconds.</summary>
    public Vector3d Rub { get; init; }
}
