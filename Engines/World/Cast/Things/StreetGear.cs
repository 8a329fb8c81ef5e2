using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>What stands in streets; lamps and signs are with their own kind.</summary>
internal static class StreetGear
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        ("fire hydrant, hydrant", Hydrant),
        ("parking meter", ParkingMeter),
        ("phone booth, telephone booth, phone box", PhoneBooth),
    ];

    private static void Hydrant(Model m)
    {
        const double h = 0.8, r = 0.14;
        m.TopHeight = h;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8252A);
        m.Solid.Lathe(Vector3d.Zero, red, [(1.4 * r, 0), (1.4 * r, 0.06), (r, 0.07), (r, 0.56), (1.25 * r, 0.57), (1.25 * r, 0.62), (1.05 * r, 0.63), (0.85 * r, 0.72), (0.4 * r, 0.76), (0.22 * r, 0.77), (0.22 * r, h)]);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Disc(new(side * 1.15 * r, 0.42, 0), 0.42 * r, 0.10, Vector3d.UnitX, red);
            m.Trim.Disc(new(side * 1.5 * r, 0.42, 0), 0.5 * r, 0.03, Vector3d.UnitX, Paints.Steel);
        }

        m.Trim.Disc(new(0, 0.38, 1.15 * r), 0.6 * r, 0.10, Vector3d.UnitZ, red);
        m.Trim.Disc(new(0, 0.38, 1.5 * r), 0.68 * r, 0.03, Vector3d.UnitZ, Paints.Steel);
        m.Trim.Disc(new(0, 0.38, 1.63 * r), 0.2 * r, 0.03, Vector3d.UnitZ, Paints.Iron);
    }

    private static void ParkingMeter(Model m)
    {
        m.TopHeight = 1.4;
        m.IsBalanced = true;
        m.Solid.Bar(Vector3d.Zero, new(0, 1.1, 0), 0.03, Paints.Grey);
        m.Solid.Box(new(0, 1.2, 0), new(0.18, 0.24, 0.12), Paints.Gloss(0x5A6470), edge: 0.03);
        m.Trim.Disc(new(0, 1.32, 0), 0.09, 0.12, Vector3d.UnitZ, Paints.Gloss(0x5A6470));
        m.Trim.Disc(new(0, 1.33, 0.06), 0.065, 0.01, Vector3d.UnitZ, Paints.White);
        m.Trim.Rod(new(0, 1.33, 0.07), new(0.03, 1.37, 0.07), 0.006, Paints.Red);
        m.Trim.Box(new(0, 1.19, 0.062), new(0.05, 0.01, 0.006), Paints.Black);
    }

    private static void PhoneBooth(Model m)
    {
        const double w = 0.95, h = 2.3;
        m.TopHeight = h;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC01E22);
        m.Solid.Box(new(0, 0.08, 0), new(w, 0.16, w), red);
        m.Solid.Box(new(0, h - 0.16, 0), new(1.04 * w, 0.3, 1.04 * w), red);
        m.Trim.Dome(new(0, h - 0.02, 0), new(0.5 * w, 0.12, 0.5 * w), red);
        m.Trim.Box(new(0, h - 0.18, 0), new(0.78 * w, 0.13, 1.06 * w), Paints.Lit);
        m.Trim.Box(new(0, h / 2, 0), new(0.86 * w, h - 0.4, 0.86 * w), Paints.Gloss(0xA8C4CE));
        for (var i = 0; i < 4; i++)
        {
            double x = (i & 1) == 0 ? -0.46 : 0.46, z = (i & 2) == 0 ? -0.46 : 0.46;
            m.Solid.Box(new(x * w, h / 2, z * w), new(0.09 * w, h - 0.3, 0.09 * w), red);
        }

        for (var i = 0; i < 6; i++)
        {
            m.Trim.Box(new(0, 0.3 + (0.28 * i), 0), new(0.92 * w, 0.035, 0.92 * w), red);
        }

        foreach (var x in new[] { -0.16, 0.16 })
        {
            m.Trim.Box(new(x * w, h / 2, 0), new(0.03, h - 0.4, 0.92 * w), red);
            m.Trim.Box(new(0, h / 2, x * w), new(0.92 * w, h - 0.4, 0.03), red);
        }
    }
}
