using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Wheels of every make; each lies about the origin with its axle along Y, as its body does.</summary>
internal static class Wheels
{
    public static void Car(Model m, Vector3d at, double radius, double breadth) => m.Wheels.Add(new(at, radius, breadth, [.. Tyred(radius, breadth, 5, Paints.Chrome)]));

    public static void Spoked(Model m, Vector3d at, double radius, double breadth, int spokes = 8) => m.Wheels.Add(new(at, radius, breadth,
    [
        Ring(radius - (breadth / 2), breadth / 2, Paints.Tyre),
        Ring(radius - breadth, 0.3 * breadth, Paints.Chrome),
        Part.Cylinder(Vector3d.Zero, 0.09 * radius, 0.9 * breadth, 0.002, QuaternionD.Identity, Paints.Steel),
        .. Spokes(radius - breadth, 0.007 * radius + 0.001, spokes, Paints.Chrome),
    ]));

    public static void Cart(Model m, Vector3d at, double radius, double breadth) => m.Wheels.Add(new(at, radius, breadth,
    [
        Ring(radius - (0.5 * breadth), 0.5 * breadth, Paints.Wood),
        Ring(radius - (0.16 * breadth), 0.18 * breadth, Paints.Iron),
        Part.Cylinder(Vector3d.Zero, 0.2 * radius, 0.8 * breadth, 0.005, QuaternionD.Identity, Paints.DarkWood),
        .. Spokes(radius - breadth, 0.045 * radius, 5, Paints.Wood),
    ]));

    public static void Rail(Model m, Vector3d at, double radius, double breadth, Surface surface) => m.Wheels.Add(new(at, radius, breadth,
    [
        Ring(radius - (0.1 * radius), 0.1 * radius, Paints.Steel),
        Part.Cylinder(Vector3d.Zero, 0.24 * radius, 0.7 * breadth, 0.01, QuaternionD.Identity, surface),
        .. Spokes(0.86 * radius, 0.05 * radius, 5, surface),
    ]));

    public static void Plain(Model m, Vector3d at, double radius, double breadth, Surface surface) => m.Wheels.Add(new(at, radius, breadth,
    [
        Part.Cylinder(Vector3d.Zero, radius, breadth / 2, 0.2 * breadth, QuaternionD.Identity, surface),
        Part.Box(Vector3d.Zero, new(0.5 * radius, (breadth / 2) + 0.002, 0.1 * radius), 0, Paints.Steel),
    ]));

    private static IEnumerable<Part> Tyred(double radius, double breadth, int spokes, Surface rim)
    {
        yield return Part.Cylinder(Vector3d.Zero, radius, breadth / 2, 0.28 * breadth, QuaternionD.Identity, Paints.Tyre);
        yield return Part.Cylinder(Vector3d.Zero, 0.64 * radius, (breadth / 2) + 0.006, 0.004, QuaternionD.Identity, Model.Shade(rim, 0.35));
        yield return Part.Cylinder(Vector3d.Zero, 0.18 * radius, (breadth / 2) + 0.02, 0.004, QuaternionD.Identity, rim);
        for (var i = 0; i < spokes; i++)
        {
            // Without spokes nobody would see it turn.
            var turn = Shared.Yaw(2 * Math.PI * i / spokes);
            yield return Part.Box(turn.Rotate(new(0.36 * radius, 0, 0)), new(0.28 * radius, (breadth / 2) + 0.014, 0.075 * radius), 0.004, turn, rim);
        }
    }

    private static Part Ring(double ring, double tube, Surface surface) => Part.Torus(Vector3d.Zero, ring, tube, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), surface);

    private static IEnumerable<Part> Spokes(double reach, double thick, int pairs, Surface surface)
    {
        for (var i = 0; i < pairs; i++)
        {
            var to = Shared.OnCircle(reach, Math.PI * i / pairs);
            yield return Part.Cone(-to, thick, to, thick, surface);
        }
    }
}
