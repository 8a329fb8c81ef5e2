using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>What somebody far away is doing.</summary>
internal enum Pastime
{
    Stand,
    Sit,
    Clap,
    Walk,
}

/// <summary>Somebody of a crowd, seen from afar: seven primitives that breathe, clap or walk from one side of the place to the other.</summary>
internal sealed class Figure : IExtra
{
    private const double StepsPerSecond = 1.9;
    private const double Reach = 24;
    private static readonly int[] Clothes = [0xB5403A, 0x3A5F9E, 0xE3DFD4, 0x33373D, 0xC99A3B, 0x5B8A52, 0x7C5B84, 0x2E6E73];
    private static readonly int[] Trousers = [0x2B3240, 0x4A4036, 0x23252A, 0x5C6672];
    private static readonly int[] Skins = [0xE8BE9A, 0xD2A076, 0xA87448, 0x6E4630];
    private static readonly int[] Hairs = [0x2A1D14, 0x4E3420, 0x17171A, 0x9A7440, 0x8C8C8C];
    private readonly Pastime _pastime;
    private readonly double _x;
    private readonly double _y;
    private readonly double _z;
    private readonly double _speed;
    private readonly double _size;
    private readonly double _phase;
    private readonly Surface _shirt;
    private readonly Surface _trousers;
    private readonly Surface _skin;
    private readonly Surface _hair;

    /// <param name="x">Where it stands, or begins to walk; (y, z) likewise: y is the height of its feet, or of its seat.</param>
    /// <param name="speed">Metres a second along X, of one that walks.</param>
    public Figure(Pastime pastime, double x, double y, double z, SeededRandom random, double speed = 0)
    {
        (_pastime, _x, _y, _z, _speed) = (pastime, x, y, z, speed);
        (_size, _phase) = (random.Between(0.92, 1.06), random.Between(0, 6.28));
        _shirt = Paint.Matte(Clothes[random.Below(Clothes.Length)]);
        _trousers = Paint.Matte(Trousers[random.Below(Trousers.Length)]);
        _skin = Paint.Matte(Skins[random.Below(Skins.Length)]);
        _hair = Paint.Matte(Hairs[random.Below(Hairs.Length)]);
    }

    public void Draw(PictureScene scene, double time)
    {
        var (x, face) = (_x, Math.Sign(_speed));
        if (_pastime == Pastime.Walk)
        {
            x += _speed * time;
            x -= 2 * Reach * Math.Floor((x + Reach) / (2 * Reach));
        }

        var sits = _pastime == Pastime.Sit;
        var step = (2 * Math.PI * StepsPerSecond / 2 * time) + _phase;
        var (swing, _) = DeterministicMath.SinCos(step);
        var (breath, _) = DeterministicMath.SinCos((time * 1.6) + _phase);
        double s = _size, hip = sits ? 0.1 * s : 0.9 * s, lean = 0.012 * breath;
        Vector3 At(double dx, double dy, double dz) => new((float)(x + dx), (float)(_y + dy), (float)(_z + dz));
        var stride = _pastime == Pastime.Walk ? 0.3 * swing * face : 0;
        if (!sits)
        {
            scene.Add(Primitive.RoundCone(At(0, hip, 0.09), 0.095f, At(stride, 0.06, 0.1), 0.06f, _trousers));
            scene.Add(Primitive.RoundCone(At(0, hip, -0.09), 0.095f, At(-stride, 0.06, -0.1), 0.06f, _trousers));
        }

        scene.Add(Primitive.RoundCone(At(lean, hip + (0.08 * s), 0), 0.15f, At(lean * 2, hip + (0.46 * s), 0), 0.17f, _shirt));
        var clap = _pastime == Pastime.Clap ? 0.09 + (0.08 * DeterministicMath.Sin((2 * Math.PI * 2.1 * time) + _phase)) : 0;
        for (var side = -1; side <= 1; side += 2)
        {
            double across = face == 0 ? 1 : 0, shoulder = hip + (0.5 * s);
            var hand = _pastime == Pastime.Clap ? At(side * clap, shoulder - 0.05, 0.34)
                : sits ? At(side * 0.16, hip + 0.1, 0.25) : At((side * 0.24 * across) + (-stride * side * 0.9), hip + 0.02, side * 0.24 * (1 - across));
            scene.Add(Primitive.RoundCone(At(side * 0.2 * across, shoulder, side * 0.2 * (1 - across)), 0.06f, hand, 0.045f, _shirt));
        }

        scene.Add(Primitive.Sphere(At(lean * 3, hip + (0.74 * s), 0.01), 0.105f, _skin));
        scene.Add(Primitive.Sphere(At((lean * 3) - (0.02 * face), hip + (0.775 * s), face == 0 ? -0.025 : 0), 0.107f, _hair));
    }
}
