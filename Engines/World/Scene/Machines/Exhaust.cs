using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>What a rocket leaves behind: a flame at its nozzle, a trail below it and, where it lifted off, clouds that roll out along the ground. Seen, never touched.</summary>
/// <param name="body">Of the rocket.</param>
/// <param name="nozzle">In the body's frame, metres.</param>
/// <param name="width">Of the flame, metres.</param>
/// <param name="start">Seconds of the world at which the engine fires.</param>
/// <param name="fromGround">Whether it fires while it stands.</param>
internal sealed class Exhaust(Body body, Vector3d nozzle, double width, double start, bool fromGround)
{
    private const int TrailPuffs = 14;
    private const int GroundPuffs = 18;

    // Metres of the trail in widths of the flame, and metres a second that clouds roll out at first.
    private const double LongestTrail = 26;
    private const double RollSpeed = 7;
    private static readonly Surface Core = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFF2B0);
    private static readonly Surface Flame = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFF8A24);
    private static readonly Surface Smoke = Surface.FromSrgb(SurfaceMaterial.Matte, 0xE4E0DC);

    public bool FromGround => fromGround;

    public void Draw(PictureScene scene, FrameState frame)
    {
        var burning = frame.WorldTime - start;
        if (burning < 0)
        {
            return;
        }

        var pose = frame.Bodies[body.Index];
        Vector3d mouth = pose.Position + pose.Rotation.Rotate(nozzle), down = pose.Rotation.Rotate(-Vector3d.UnitY);
        var flicker = 1 + (0.12 * DeterministicMath.Sin(41 * frame.WorldTime)) + (0.08 * DeterministicMath.Sin(67 * frame.WorldTime));
        var lit = Math.Min(1, burning / 0.25) * flicker;
        scene.Add(Primitive.RoundCone(mouth.ToSingle(), (float)(0.42 * width), (mouth + (down * (4.6 * width * lit))).ToSingle(), (float)(0.06 * width), Flame));
        scene.Add(Primitive.RoundCone((mouth + (down * (0.2 * width))).ToSingle(), (float)(0.30 * width), (mouth + (down * (2.6 * width * lit))).ToSingle(), (float)(0.05 * width), Core));
        var trail = Math.Min(LongestTrail * width, fromGround ? Math.Max(0, mouth.Y) : LongestTrail * width);
        if (trail > 4 * width)
        {
            scene.Add(Primitive.RoundCone((mouth + (down * (3.6 * width))).ToSingle(), (float)(0.4 * width), (mouth + (down * trail)).ToSingle(), (float)(1.2 * width), Smoke));
        }

        for (var i = 1; i <= TrailPuffs; i++)
        {
            // The farther from the nozzle, the older and the wider.
            var share = (double)i / TrailPuffs;
            var (sin, cos) = DeterministicMath.SinCos(2.4 * i);
            var aside = new Vector3d(sin, 0, cos) * (0.9 * width * share);
            var at = mouth + (down * (trail * share)) + aside;
            if (trail * share > 3.4 * width * lit)
            {
                scene.Add(Primitive.Sphere(at.ToSingle(), (float)(width * (0.45 + (1.1 * share))), Smoke));
            }
        }

        for (var i = 0; fromGround && i < GroundPuffs; i++)
        {
            var age = burning - (0.09 * (i % 6));
            if (age <= 0)
            {
                continue;
            }

            // Slowed down by the air, they swell and settle.
            var (sin, cos) = DeterministicMath.SinCos(i * 2 * Math.PI / GroundPuffs);
            var out1 = width * (0.6 + (RollSpeed * (1 - DeterministicMath.Exp(-0.7 * age)) * (0.75 + (0.25 * (i % 3)))));
            var size = width * (0.5 + (1.3 * (1 - DeterministicMath.Exp(-0.8 * age))));
            scene.Add(Primitive.Sphere(new Vector3d(pose.Position.X + (sin * out1), 0.55 * size, pose.Position.Z + (cos * out1)).ToSingle(), (float)size, Smoke));
        }
    }
}
