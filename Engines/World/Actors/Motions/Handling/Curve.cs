using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Ways of hands and feet.</summary>
internal static class Curve
{
    /// <summary>The cubic that leaves a at rest and comes to b with a speed.</summary>
    /// <param name="endSpeed">Metres a unit of t.</param>
    /// <param name="t">0 to 1.</param>
    public static Vector3d Hermite(Vector3d a, Vector3d b, Vector3d endSpeed, double t)
    {
        double t2 = t * t, t3 = t2 * t;
        return (a * ((2 * t3) - (3 * t2) + 1)) + (b * ((3 * t2) - (2 * t3))) + (endSpeed * (t3 - t2));
    }
}
