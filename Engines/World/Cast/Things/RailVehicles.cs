using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Locomotives with carriages, and trams. Fronts face +X.</summary>
internal static class RailVehicles
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".vehicle.train", Steam),
        ("high-speed train, bullet train, subway train, metro", Express),
        (".vehicle.train/tram", Tram),
    ];

    private static void Bogies(Model m, double radius, double width, Surface spokes, params ReadOnlySpan<double> at)
    {
        foreach (var x in at)
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                Wheels.Rail(m, new(x, radius, side * 0.42 * width), radius, 0.16 * radius + 0.04, spokes);
            }
        }
    }

    private static void Steam(Model m)
    {
        if (m.Is("high-speed", "modern", "express", "bullet", "fast", "electric", "subway", "metro", "commuter"))
        {
            Express(m);
            return;
        }

        double l = m.Depth, h = m.Height, w = m.Width, r = 0.17 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x1E3A2A, 0x1E1E22, 0x7A1E1E);
        var carriage = m.Paint(SurfaceMaterial.Gloss, 0x7A2A22);

        // The engine takes the front half: boiler, chimney, cab.
        m.Solid.Bar(new(0.20 * l, 0.50 * h, 0), new(0.47 * l, 0.50 * h, 0), 0.26 * w, paint);
        m.Trim.Disc(new(0.472 * l, 0.50 * h, 0), 0.27 * w, 0.05 * w, Vector3d.UnitX, Paints.Black);
        m.Trim.Disc(new(0.477 * l, 0.50 * h, 0), 0.16 * w, 0.04 * w, Vector3d.UnitX, Paints.Iron);
        foreach (var x in new[] { 0.26, 0.33, 0.40 })
        {
            m.Trim.Disc(new(x * l, 0.50 * h, 0), 0.265 * w, 0.03 * w, Vector3d.UnitX, Paints.Brass);
        }

        m.Trim.Lathe(new(0.435 * l, 0.66 * h, 0), Paints.Black, [(0.07 * w, 0), (0.07 * w, 0.20 * h), (0.13 * w, 0.30 * h), (0.12 * w, 0.34 * h)]);
        m.Trim.Dome(new(0.345 * l, 0.66 * h, 0), new(0.10 * w, 0.12 * h, 0.10 * w), Paints.Brass);
        m.Solid.Box(new(0.145 * l, 0.60 * h, 0), new(0.11 * l, 0.66 * h, 0.86 * w), paint, edge: 0.03);
        m.Trim.Box(new(0.145 * l, 0.95 * h, 0), new(0.13 * l, 0.05 * h, 0.98 * w), Paints.Black);
        m.Trim.Box(new(0.15 * l, 0.72 * h, 0), new(0.05 * l, 0.2 * h, 0.88 * w), Paints.Pane);
        m.Solid.Box(new(0.285 * l, 0.30 * h, 0), new(0.37 * l, 0.08 * h, 0.66 * w), Paints.Iron);
        m.Trim.Plate(new(0.475 * l, 0.05 * h, 0), [(0, 0), (0.03 * l, 0), (0, 0.22 * h)], 0.7 * w, Paints.Red);
        m.Trim.Ball(new(0.475 * l, 0.76 * h, 0), 0.09 * w, Paints.Lit);
        Bogies(m, r, w, Paints.Red, 0.17 * l, 0.26 * l, 0.35 * l);
        Bogies(m, 0.6 * r, w, Paints.Red, 0.44 * l);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(0.26 * l, 0.15 * h, side * 0.48 * w), new(0.2 * l, 0.035 * h, 0.03 * w), Paints.Steel);
        }

        // Behind it a tender's coal and a carriage.
        m.Solid.Box(new(0.035 * l, 0.42 * h, 0), new(0.09 * l, 0.32 * h, 0.84 * w), paint);
        m.Trim.Egg(new(0.035 * l, 0.58 * h, 0), new(0.04 * l, 0.08 * h, 0.34 * w), Paints.Of(SurfaceMaterial.Stone, 0x1A1A1C));
        Bogies(m, 0.6 * r, w, Paints.Red, 0.035 * l);
        m.Trim.Box(new(-0.02 * l, 0.2 * h, 0), new(0.03 * l, 0.05 * h, 0.2 * w), Paints.Iron);
        m.Solid.Box(new(-0.265 * l, 0.54 * h, 0), new(0.46 * l, 0.62 * h, 0.92 * w), carriage, edge: 0.05);
        m.Trim.Box(new(-0.265 * l, 0.87 * h, 0), new(0.48 * l, 0.07 * h, 0.98 * w), Paints.Grey, edge: 0.1);
        m.Trim.Box(new(-0.265 * l, 0.45 * h, 0), new(0.462 * l, 0.03 * h, 0.93 * w), Paints.Gloss(0xE0C070));
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Box(new((-0.455 + (0.076 * i)) * l, 0.64 * h, 0), new(0.05 * l, 0.22 * h, 0.94 * w), Paints.Pane, edge: 0.02);
        }

        Bogies(m, 0.6 * r, w, Paints.Iron, -0.43 * l, -0.37 * l, -0.16 * l, -0.10 * l);
    }

    private static void Express(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width, r = 0.12 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xE8ECF0);
        var stripe = Paints.Gloss(0x1E5AB0);
        m.Solid.Plate(Vector3d.Zero, [(-0.5 * l, 0.12 * h), (0.49 * l, 0.12 * h), (0.5 * l, 0.26 * h), (0.42 * l, 0.62 * h), (0.31 * l, 0.92 * h), (0.24 * l, 0.97 * h), (-0.5 * l, 0.97 * h)], 0.9 * w, paint, rounding: 0.12);
        m.Trim.Plate(Vector3d.Zero, [(0.425 * l, 0.62 * h), (0.355 * l, 0.82 * h), (0.32 * l, 0.82 * h), (0.38 * l, 0.62 * h)], 0.985 * w, Paints.Pane);
        m.Trim.Box(new(-0.03 * l, 0.36 * h, 0), new(0.93 * l, 0.07 * h, 0.995 * w), stripe);
        for (var i = 0; i < 10; i++)
        {
            m.Trim.Box(new((-0.45 + (0.072 * i)) * l, 0.66 * h, 0), new(0.055 * l, 0.2 * h, 0.99 * w), Paints.Pane, edge: 0.03);
        }

        m.Trim.Box(new(-0.13 * l, 0.54 * h, 0), new(0.02 * l, 0.84 * h, 1.0 * w), Paints.Iron);
        Bogies(m, r, w, Paints.Iron, -0.44 * l, -0.36 * l, -0.2 * l, -0.06 * l, 0.24 * l, 0.36 * l);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Egg(new(0.475 * l, 0.30 * h, side * 0.34 * w), new(0.02 * l, 0.035 * h, 0.08 * w), Paints.Lit);
        }
    }

    private static void Tram(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width, r = 0.11 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC8301E, 0x2A7A4A);
        m.Solid.Box(new(0, 0.34 * h, 0), new(l, 0.4 * h, 0.94 * w), paint, edge: 0.1);
        m.Solid.Box(new(0, 0.64 * h, 0), new(0.96 * l, 0.34 * h, 0.9 * w), Paints.Gloss(0xF0E4C8), edge: 0.1);
        m.Trim.Box(new(0, 0.83 * h, 0), new(0.98 * l, 0.06 * h, 0.94 * w), paint, edge: 0.08);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Box(new((i - 3.5) * 0.115 * l, 0.64 * h, 0), new(0.09 * l, 0.24 * h, 0.92 * w), Paints.Pane, edge: 0.02);
        }

        m.Trim.Box(new(0.482 * l, 0.62 * h, 0), new(0.01 * l, 0.26 * h, 0.7 * w), Paints.Pane);
        m.Trim.Ball(new(0.5 * l, 0.40 * h, 0), 0.07 * h, Paints.Lit);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Pipe(0.03, Paints.Iron, new(0, 0.86 * h, side * 0.2 * w), new(0.06 * l, 0.95 * h, side * 0.18 * w), new(-0.03 * l, 1.06 * h, side * 0.2 * w));
        }

        m.Trim.Rod(new(-0.03 * l, 1.06 * h, -0.3 * w), new(-0.03 * l, 1.06 * h, 0.3 * w), 0.03, Paints.Iron);
        Bogies(m, r, w, Paints.Iron, -0.34 * l, -0.24 * l, 0.24 * l, 0.34 * l);
    }
}
