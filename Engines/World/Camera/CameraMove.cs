using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Camera;

/// <summary>What a named move does to the camera as the shot goes on; t runs from 0 to 1 and every change is eased.</summary>
internal sealed class CameraMove(string name, double seconds)
{
    private const double PanRadians = 0.10;
    private const double OrbitRadians = 0.62;
    // An arm that rises goes back as well: it opens the view instead of looking at the floor.
    private const double CraneRadians = 0.22;
    private const double CraneBack = 0.55;
    private const double DollyShare = 0.38;
    private const double ZoomShare = 0.30;
    private const double ShakeMetres = 0.010;
    private const double ShakeRadians = 0.0045;

    // A moving operator's azimuth: a little from the side gives depth. A tripod stands square to the action.
    private const double RestingAzimuth = 0.10;

    /// <summary>Whether one place serves the whole shot.</summary>
    public bool IsStill => name is "static" or "pan-left" or "pan-right" or "tilt-up" or "tilt-down" or "zoom-in" or "zoom-out" or "handheld";

    /// <summary>Whether it goes along with the subject.</summary>
    public bool Follows => name is "tracking";

    /// <summary>Shrinks the usable frame so that the move's own turning loses nothing.</summary>
    public double Margin => name switch
    {
        "pan-left" or "pan-right" or "tilt-up" or "tilt-down" => 0.78,
        "handheld" => 0.95,
        _ => 1,
    };

    public double Azimuth(double t) => name switch
    {
        "orbit" => RestingAzimuth + (OrbitRadians * (Ease(t) - 0.5) * 2),
        "static" => 0,
        _ => RestingAzimuth,
    };

    public double Elevation(double t) => name switch
    {
        "crane-up" => CraneRadians * Ease(t),
        "crane-down" => CraneRadians * (1 - Ease(t)),
        _ => 0,
    };

    /// <summary>Metres farther back than the framing needs.</summary>
    public double Extra(double t, double distance) => name switch
    {
        "dolly-in" => DollyShare * distance * (1 - Ease(t)),
        "dolly-out" => DollyShare * distance * Ease(t),
        "crane-up" => CraneBack * distance * Ease(t),
        "crane-down" => CraneBack * distance * (1 - Ease(t)),
        _ => 0,
    };

    /// <summary>Multiplies the focal length; never above 1, so that the framing holds.</summary>
    public double Zoom(double t) => name switch
    {
        "zoom-in" => 1 - (ZoomShare * (1 - Ease(t))),
        "zoom-out" => 1 - (ZoomShare * Ease(t)),
        _ => 1,
    };

    /// <summary>Turns the aim, in the camera's own frame.</summary>
    public QuaternionD Turn(double t)
    {
        var sweep = PanRadians * ((2 * Ease(t)) - 1);
        return name switch
        {
            "pan-left" => QuaternionD.FromAxisAngle(Vector3d.UnitY, sweep),
            "pan-right" => QuaternionD.FromAxisAngle(Vector3d.UnitY, -sweep),
            "tilt-up" => QuaternionD.FromAxisAngle(Vector3d.UnitX, sweep * 0.6),
            "tilt-down" => QuaternionD.FromAxisAngle(Vector3d.UnitX, -sweep * 0.6),
            "handheld" => QuaternionD.FromAxisAngle(Vector3d.UnitY, ShakeRadians * Drift(t * seconds, 0))
                * QuaternionD.FromAxisAngle(Vector3d.UnitX, ShakeRadians * Drift(t * seconds, 2.1)),
            _ => QuaternionD.Identity,
        };
    }

    /// <summary>Metres that a hand wavers.</summary>
    public Vector3d Shake(double time) => name == "handheld"
        ? new Vector3d(Drift(time, 0.7), Drift(time, 1.9), Drift(time, 3.1) * 0.5) * ShakeMetres
        : Vector3d.Zero;

    /// <summary>A slow wander within about ±1.5: three waves that never fall into step.</summary>
    private static double Drift(double time, double offset) =>
        DeterministicMath.Sin((2 * Math.PI * 0.43 * time) + offset)
        + (0.5 * DeterministicMath.Sin((2 * Math.PI * 0.91 * time) + (2.3 * offset)))
        + (0.2 * DeterministicMath.Sin((2 * Math.PI * 2.17 * time) + (3.7 * offset)));

    private static double Ease(double t) => Easing.SmootherStep(t);
}
