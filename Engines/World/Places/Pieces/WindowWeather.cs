using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>Snow or rain that falls outside a window, as it is seen in its pane; snow lies on the sill outside.</summary>
/// <param name="corner">Middle of the foot of the pane.</param>
/// <param name="snows">Flakes; otherwise drops.</param>
/// <param name="phase">So that no two windows are alike.</param>
internal sealed class WindowWeather(Vector3d corner, double wide, double high, bool snows, double phase) : IExtra
{
    private const int Flakes = 26;
    private const int Drops = 18;

    // Metres a second, as it looks a few metres behind the glass.
    private const double SnowSpeed = 0.42;
    private const double RainSpeed = 3.4;
    private static readonly Surface White = Paint.Glow(0xFFFFFF);
    private static readonly Surface Grey = Paint.Glow(0xC6D2DC);

    public void Draw(PictureScene scene, double time)
    {
        var speed = snows ? SnowSpeed : RainSpeed;
        for (var i = 0; i < (snows ? Flakes : Drops); i++)
        {
            // Golden-ratio steps spread them evenly however many there are.
            var column = ((i * 0.618034) + phase) % 1;
            var size = 0.55 + (0.45 * ((i * 0.381966) % 1));
            var fallen = ((i * 0.7548777) + phase + (speed * size * time / high)) % 1;
            var drift = snows ? 0.03 * wide * DeterministicMath.Sin((1.3 * time) + i) : 0;
            var at = corner + new Vector3d(((column - 0.5) * 0.92 * wide) + drift, (1 - fallen) * 0.94 * high + (0.03 * high), 0);
            scene.Add(snows
                ? Primitive.Sphere(at.ToSingle(), (float)(0.020 * size), White)
                : Primitive.RoundCone(at.ToSingle(), 0.004f, (at + new Vector3d(0, 0.12 * size, 0)).ToSingle(), 0.003f, Grey));
        }

        if (snows)
        {
            scene.Add(Primitive.Ellipsoid(corner.ToSingle(), System.Numerics.Quaternion.Identity, new((float)(0.5 * wide), (float)(0.09 * high), 0.02f), White));
        }
    }
}
