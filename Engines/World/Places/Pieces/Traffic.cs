using System.Numerics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>A solid that goes along X for ever, coming in again at the other side: a box-built car, train or boat of the distance.</summary>
/// <param name="speed">Metres a second along +X, negative to the left.</param>
/// <param name="start">Metres along X at the beginning.</param>
/// <param name="reach">Metres on each side after which it comes in again.</param>
/// <param name="parts">As seen going to +X, about its own foot; mirrored when it goes the other way.</param>
internal sealed class PassingBy(double speed, double start, double y, double z, double reach, params Primitive[] parts) : IExtra
{
    public void Draw(PictureScene scene, double time)
    {
        var x = start + (speed * time);
        x -= 2 * reach * Math.Floor((x + reach) / (2 * reach));
        var at = new Vector3((float)x, (float)y, (float)z);
        foreach (var part in parts)
        {
            scene.Add(Moved(part, at, speed < 0));
        }
    }

    private static Primitive Moved(in Primitive part, Vector3 by, bool mirrored)
    {
        Vector3 Turned(Vector3 p) => (mirrored ? p with { X = -p.X } : p) + by;
        return part.Shape switch
        {
            PrimitiveShape.Box => Primitive.Box(Turned(part.Position), part.Orientation, part.Extent, part.Radius, part.Surface),
            PrimitiveShape.Cylinder => Primitive.Cylinder(Turned(part.Position), part.Orientation, part.Extent.X, part.Extent.Y, part.Radius, part.Surface),
            PrimitiveShape.Sphere => Primitive.Sphere(Turned(part.Position), part.Radius, part.Surface),
            _ => Primitive.RoundCone(Turned(part.Position), part.Radius, Turned(part.Extent), part.EndRadius, part.Surface),
        };
    }
}

/// <summary>Vehicles of the distance.</summary>
internal static class Traffic
{
    private static readonly int[] Colours = [0xB3261E, 0x24518C, 0xD8D8D4, 0x1E2124, 0xC9A227, 0x4A6B4F, 0x7C8084];
    private static readonly Quaternion Across = new(0.70710678f, 0, 0, 0.70710678f);

    public static PassingBy Car(double speed, double start, double z, int number, bool lights)
    {
        var body = Paint.Gloss(Colours[number % Colours.Length]);
        var list = new List<Primitive>
        {
            Box(0, 0.55, 0, 4.2, 0.55, 1.7, 0.14, body), Box(-0.15, 1.05, 0, 2.2, 0.55, 1.5, 0.2, Paint.Glass()),
            Wheel(1.3, 0.32, 0.75, 0.32), Wheel(-1.3, 0.32, 0.75, 0.32),
        };
        if (lights)
        {
            list.Add(Box(2.1, 0.62, 0.55, 0.1, 0.16, 0.3, 0.02, Paint.Glow(0xFFF4D0)));
            list.Add(Box(-2.1, 0.66, 0.55, 0.1, 0.14, 0.3, 0.02, Paint.Glow(0xE02418)));
        }

        return new(speed, start, 0, z, 42, [.. list]);
    }

    public static PassingBy Truck(double speed, double start, double z, int number) => new(speed, start, 0, z, 46,
        Box(-0.9, 1.9, 0, 5.6, 2.5, 2.3, 0.05, Paint.Matte(0xE2E0D8)), Box(2.9, 1.4, 0, 1.8, 1.9, 2.2, 0.15, Paint.Gloss(Colours[number % Colours.Length])),
        Box(3.45, 1.8, 0, 0.8, 0.7, 2.0, 0.05, Paint.Glass()), Wheel(2.7, 0.5, 1, 0.5), Wheel(-1.6, 0.5, 1, 0.5), Wheel(-2.8, 0.5, 1, 0.5));

    public static PassingBy Train(double speed, double start, double z, int colour, bool lit) => new(speed, start, 0, z, 90,
        [.. Enumerable.Range(0, 4).SelectMany(i => new[]
        {
            Box(-i * 15.5, 2.3, 0, 15, 2.9, 2.8, 0.3, Paint.Gloss(colour)), Box(-i * 15.5, 2.85, 0.05, 13.6, 0.9, 2.8, 0.05, lit ? Paint.Glow(0xF4DDA0) : Paint.Glass()),
            Box(-i * 15.5, 0.6, 0, 13, 0.6, 2.2, 0.05, Paint.Matte(0x26282A)),
        })]);

    public static PassingBy Sailboat(double speed, double start, double z) => new(speed, start, 0.1, z, 60,
        Primitive.RoundCone(new(-2, 0.4f, 0), 0.5f, new(2.4f, 0.6f, 0), 0.2f, Paint.Gloss(0xE8E6DE)), Primitive.RoundCone(new(0.2f, 0.5f, 0), 0.07f, new(0.2f, 6.4f, 0), 0.04f, Paint.Wood()),
        Primitive.RoundCone(new(-0.9f, 1.5f, 0), 0.85f, new(0, 6, 0), 0.08f, Paint.Matte(0xF6F3EA)));

    public static Primitive Box(double x, double y, double z, double wide, double high, double deep, double rounding, Surface surface) =>
        Primitive.Box(new((float)x, (float)y, (float)z), Quaternion.Identity, new((float)(wide / 2), (float)(high / 2), (float)(deep / 2)), (float)Math.Min(rounding, Math.Min(wide, Math.Min(high, deep)) / 2), surface);

    private static Primitive Wheel(double x, double y, double z, double radius) =>
        Primitive.Cylinder(new((float)x, (float)y, (float)z), Across, (float)radius, 0.12f, 0.03f, Paint.Matte(0x18191B));
}
