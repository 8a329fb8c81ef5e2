using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Particles;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>Birds that cross the sky far away, beating their wings: two primitives each.</summary>
internal sealed class Birds(int count, double height, double depth, SeededRandom random, int colour = 0x2A2C30) : IExtra
{
    private const double Reach = 45;
    private readonly (double X, double Y, double Z, double Speed, double Phase)[] _birds =
        [.. Enumerable.Range(0, count).Select(_ => (random.Between(-26, 26), height + random.Between(-2, 3), depth + random.Between(-6, 6), random.Between(3.5, 5.5), random.Between(0, 6.28)))];

    private readonly Surface _surface = Paint.Matte(colour);

    public void Draw(PictureScene scene, double time)
    {
        foreach (var (x0, y0, z, speed, phase) in _birds)
        {
            var x = x0 + (speed * time);
            x -= 2 * Reach * Math.Floor((x + Reach) / (2 * Reach));
            var beat = DeterministicMath.Sin((time * 9) + phase);
            var y = y0 + (0.4 * DeterministicMath.Sin((time * 0.9) + phase));
            var body = new Vector3((float)x, (float)y, (float)z);
            var tip = new Vector3(-0.12f, (float)(0.30 * beat) + 0.06f, 0);
            scene.Add(Primitive.RoundCone(body, 0.09f, body + tip + new Vector3(-0.42f, 0, 0.2f), 0.03f, _surface));
            scene.Add(Primitive.RoundCone(body, 0.09f, body + tip + new Vector3(0.46f, 0, -0.2f), 0.03f, _surface));
        }
    }
}

/// <summary>Leaves, petals, bubbles, sparks or dust of a place, in a box that is kept full.</summary>
internal sealed class Adrift(Falling falling, int count, double size, Surface[] surfaces) : IExtra
{
    public void Draw(PictureScene scene, double time)
    {
        for (var i = 0; i < count; i++)
        {
            var (at, _, turn) = falling.At(i, time);
            scene.Add(Primitive.Box(at.ToSingle(), turn.ToSingle(), new((float)size, (float)(size * 0.12), (float)(size * 0.7)), (float)(size * 0.1), surfaces[i % surfaces.Length]));
        }
    }
}

/// <summary>Bubbles that rise in columns.</summary>
internal sealed class Bubbles(int count, Vector3d low, Vector3d high, SeededRandom random) : IExtra
{
    private static readonly Surface Air = Paint.Gloss(0xBFE3EE);
    private readonly (double X, double Z, double Phase, double Size)[] _all =
        [.. Enumerable.Range(0, count).Select(_ => (random.Between(low.X, high.X), random.Between(low.Z, high.Z), random.Next(), random.Between(0.02, 0.06)))];

    public void Draw(PictureScene scene, double time)
    {
        foreach (var (x, z, phase, size) in _all)
        {
            var way = phase + (time * 0.22);
            way -= Math.Floor(way);
            var sway = 0.08 * DeterministicMath.Sin((time * 3) + (phase * 40));
            scene.Add(Primitive.Sphere(new Vector3d(x + sway, low.Y + (way * (high.Y - low.Y)), z).ToSingle(), (float)size, Air));
        }
    }
}

/// <summary>Fish that pass in a loose school, tails beating.</summary>
internal sealed class Fishes(int count, Vector3d low, Vector3d high, int colour, SeededRandom random) : IExtra
{
    private readonly Surface _surface = Paint.Gloss(colour);
    private readonly (double X, double Y, double Z, double Speed, double Phase)[] _all =
        [.. Enumerable.Range(0, count).Select(_ => (random.Between(low.X, high.X), random.Between(low.Y, high.Y), random.Between(low.Z, high.Z), random.Between(0.5, 0.9), random.Between(0, 6.28)))];

    public void Draw(PictureScene scene, double time)
    {
        foreach (var (x0, y, z, speed, phase) in _all)
        {
            var x = x0 + (speed * time);
            x = low.X + (x - low.X) - ((high.X - low.X) * Math.Floor((x - low.X) / (high.X - low.X)));
            var beat = (float)(0.07 * DeterministicMath.Sin((time * 8) + phase));
            var at = new Vector3d(x, y + (0.05 * DeterministicMath.Sin(time + phase)), z).ToSingle();
            scene.Add(Primitive.RoundCone(at, 0.09f, at + new Vector3(-0.3f, 0, beat), 0.03f, _surface));
            scene.Add(Primitive.RoundCone(at + new Vector3(-0.3f, 0, beat), 0.025f, at + new Vector3(-0.46f, 0.0f, -beat), 0.075f, _surface));
        }
    }
}
