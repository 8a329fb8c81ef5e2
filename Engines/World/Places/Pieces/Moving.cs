using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>Parts that go to and fro together: foliage in the wind, foam at the shore, a row of a crowd, a swing.</summary>
/// <param name="reach">Metres each way.</param>
/// <param name="rate">Radians a second.</param>
/// <param name="phase">Radians at the beginning.</param>
/// <param name="rest">Metres that it is held aside by, as by a steady wind.</param>
internal sealed class ToAndFro(Part[] parts, Vector3d reach, double rate, double phase, Vector3d rest = default) : IExtra
{
    public void Draw(PictureScene scene, double time)
    {
        // Two waves that do not fall into step, so that nothing looks like a pendulum.
        var by = rest + (reach * ((0.7 * DeterministicMath.Sin((rate * time) + phase)) + (0.3 * DeterministicMath.Sin((2.3 * rate * time) + (1.7 * phase)))));
        foreach (var part in parts)
        {
            part.Draw(scene, by, QuaternionD.Identity);
        }
    }
}

/// <summary>Parts that turn about an axis through a point: wheels, wings of a mill, a beacon.</summary>
/// <param name="parts">About the point.</param>
/// <param name="axis">Unit.</param>
/// <param name="rate">Radians a second.</param>
internal sealed class Turning(Part[] parts, Vector3d point, Vector3d axis, double rate) : IExtra
{
    public void Draw(PictureScene scene, double time)
    {
        var turn = QuaternionD.FromAxisAngle(axis, rate * time);
        foreach (var part in parts)
        {
            part.Draw(scene, point, turn);
        }
    }
}

/// <summary>A flame of three tongues that flicker.</summary>
internal sealed class Flame(Vector3d foot, double size, double phase) : IExtra
{
    private static readonly Surface Outer = Paint.Glow(0xF58A1F);
    private static readonly Surface Inner = Paint.Glow(0xFFE08A);

    public void Draw(PictureScene scene, double time)
    {
        for (var i = 0; i < 3; i++)
        {
            var flicker = DeterministicMath.Sin((time * (11 + (3 * i))) + phase + (i * 2));
            var side = (i - 1) * 0.22 * size;
            var high = size * (i == 1 ? 1 : 0.65) * (1 + (0.16 * flicker));
            Vector3 at = (foot + new Vector3d(side, 0.1 * size, 0)).ToSingle(), tip = (foot + new Vector3d(side + (0.08 * size * flicker), high, 0)).ToSingle();
            scene.Add(Primitive.RoundCone(at, (float)(0.2 * size), tip, (float)(0.02 * size), i == 1 ? Inner : Outer));
        }
    }
}
