using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Bicycles, motorcycles, scooters and boards. Fronts face +X.</summary>
internal static class Cycles
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".vehicle.bicycle", Bicycle),
        ("unicycle", Unicycle),
        (".vehicle.tricycle", Tricycle),
        (".vehicle.motorcycle", Motorcycle),
        ("vespa, moped", Vespa),
        (".vehicle.scooter", KickScooter),
        (".vehicle.board", Skateboard),
    ];

    private static void Bicycle(Model m)
    {
        double l = m.Depth, h = m.Height, r = 0.32 * h, tube = 0.018;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC62828, 0x2A6FB0, 0x2E8B57);
        Vector3d rear = new(-0.31 * l, r, 0), front = new(0.31 * l, r, 0), crank = new(-0.05 * l, 0.9 * r, 0), seat = new(-0.13 * l, 0.80 * h, 0), head = new(0.235 * l, 0.82 * h, 0);
        m.Solid.Rod(crank, seat, tube, paint);
        m.Solid.Rod(crank, head - new Vector3d(-0.01 * l, 0.10 * h, 0), 1.15 * tube, paint);
        m.Solid.Rod(seat - new Vector3d(0, 0.06 * h, 0), head, tube, paint);
        foreach (var side in new[] { -0.035, 0.035 })
        {
            m.Trim.Rod(crank with { Z = side }, rear with { Z = side }, 0.6 * tube, paint);
            m.Trim.Rod((seat - new Vector3d(0, 0.06 * h, 0)) with { Z = side }, rear with { Z = side }, 0.5 * tube, paint);
            m.Trim.Rod(head with { Z = side }, front with { Z = side }, 0.7 * tube, paint);
        }

        m.Trim.Rod(head - new Vector3d(-0.012 * l, 0.12 * h, 0), head + new Vector3d(-0.012 * l, 0.08 * h, 0), 1.3 * tube, paint);
        m.Trim.Rod(seat, seat + new Vector3d(-0.01 * l, 0.05 * h, 0), tube, Paints.Chrome);
        m.Solid.Egg(seat + new Vector3d(-0.03 * l, 0.08 * h, 0), new(0.085 * l, 0.03 * h, 0.075), Paints.Black);
        var bar = head + new Vector3d(-0.012 * l, 0.11 * h, 0);
        m.Solid.Rod(bar with { Z = -0.2 }, bar with { Z = 0.2 }, 0.014, Paints.Chrome);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(bar with { Z = side * 0.2 }, bar + new Vector3d(-0.06 * l, 0.01 * h, side * 0.26), 0.02, Paints.Black);
            m.Trim.Rod(crank, crank + new Vector3d(side * 0.075 * l, -side * 0.06 * h, side * 0.06), 0.012, Paints.Chrome);
            m.Trim.Box(crank + new Vector3d(side * 0.075 * l, -side * 0.06 * h, side * 0.11), new(0.09, 0.02, 0.08), Paints.Black);
        }

        m.Trim.Ring(crank + new Vector3d(0, 0, 0.04), 0.075 * h, 0.008, Vector3d.UnitZ, Paints.Chrome);
        m.Trim.Rod(crank + new Vector3d(0, 0.075 * h, 0.04), rear + new Vector3d(0, 0.03 * h, 0.04), 0.006, Paints.Iron);
        m.Trim.Rod(crank + new Vector3d(0, -0.075 * h, 0.04), rear + new Vector3d(0, -0.03 * h, 0.04), 0.006, Paints.Iron);
        Wheels.Spoked(m, rear, r, 0.036, 8);
        Wheels.Spoked(m, front, r, 0.036, 8);
    }

    private static void Unicycle(Model m)
    {
        double h = m.Height, r = 0.28 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC62828);
        m.IsBalanced = true;
        m.Hidden.Disc(new(0, r, 0), r, 0.04, Vector3d.UnitZ, Paints.Tyre);
        m.Trim.Ring(new(0, r, 0), r - 0.02, 0.02, Vector3d.UnitZ, Paints.Tyre);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Rod(new(0, r, 0), new Vector3d(0, r, 0) + Shared.Roll(i * Math.PI / 4).Rotate(new(0, r - 0.03, 0)), 0.003, Paints.Chrome);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(new(0, r, side * 0.05), new(0, 2.1 * r, side * 0.04), 0.014, paint);
            m.Trim.Rod(new(0, r, side * 0.06), new(side * 0.12, r, side * 0.06), 0.01, Paints.Chrome);
            m.Trim.Box(new(side * 0.12, r, side * 0.11), new(0.08, 0.02, 0.08), Paints.Black);
        }

        m.Solid.Rod(new(0, 2.1 * r, 0), new(0, 0.93 * h, 0), 0.016, paint);
        m.Solid.Egg(new(0, 0.96 * h, 0), new(0.14, 0.04, 0.07), Paints.Black);
    }

    private static void Tricycle(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width, big = 0.3 * h, small = 0.2 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC62828);
        m.Solid.Rod(new(0.2 * l, 0.72 * h, 0), new(-0.3 * l, 0.34 * h, 0), 0.02, paint);
        m.Solid.Rod(new(0.3 * l, 1.1 * big, 0), new(0.2 * l, 0.95 * h, 0), 0.018, paint);
        m.Solid.Box(new(-0.12 * l, 0.58 * h, 0), new(0.24 * l, 0.05, 0.2), Paints.Black, edge: 0.02);
        m.Solid.Rod(new(0.18 * l, 0.96 * h, -0.4 * w), new(0.18 * l, 0.96 * h, 0.4 * w), 0.014, Paints.Chrome);
        m.Trim.Rod(new(-0.3 * l, small, -0.4 * w), new(-0.3 * l, small, 0.4 * w), 0.014, Paints.Chrome);
        Wheels.Spoked(m, new(0.3 * l, big, 0), big, 0.04, 5);
        Wheels.Spoked(m, new(-0.3 * l, small, 0.42 * w), small, 0.04, 4);
        Wheels.Spoked(m, new(-0.3 * l, small, -0.42 * w), small, 0.04, 4);
    }

    private static void Motorcycle(Model m)
    {
        double l = m.Depth, h = m.Height, r = 0.28 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xB8201E, 0x1E2A6A, 0x1E1E20);
        Vector3d rear = new(-0.33 * l, r, 0), front = new(0.34 * l, r, 0), head = new(0.2 * l, 0.82 * h, 0);
        m.Solid.Egg(new(0.06 * l, 0.68 * h, 0), new(0.16 * l, 0.12 * h, 0.14), paint);
        m.Solid.Box(new(-0.17 * l, 0.66 * h, 0), new(0.32 * l, 0.08 * h, 0.24), Paints.Of(SurfaceMaterial.Rubber, 0x1C1C1E), edge: 0.04);
        m.Solid.Box(new(0.0, 0.36 * h, 0), new(0.24 * l, 0.3 * h, 0.26), Paints.Steel, edge: 0.05);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Box(new(0.02 * l, (0.40 + (0.04 * i)) * h, 0), new(0.16 * l, 0.014 * h, 0.34), Paints.Iron);
        }

        foreach (var side in new[] { -0.07, 0.07 })
        {
            m.Solid.Rod(front with { Z = side }, head with { Z = side }, 0.026, Paints.Chrome);
            m.Trim.Rod(rear with { Z = side * 1.3 }, new(-0.16 * l, 0.62 * h, side * 1.3), 0.022, Paints.Chrome);
        }

        m.Trim.Rod(new(0.05 * l, 0.3 * h, 0.15), new(-0.44 * l, 0.27 * h, 0.16), 0.04, Paints.Chrome);
        m.Solid.Rod(head + new Vector3d(-0.02 * l, 0.12 * h, -0.34), head + new Vector3d(-0.02 * l, 0.12 * h, 0.34), 0.016, Paints.Chrome);
        m.Trim.Rod(head + new Vector3d(-0.03 * l, 0.12 * h, 0.24), head + new Vector3d(-0.07 * l, 0.10 * h, 0.38), 0.022, Paints.Black);
        m.Trim.Rod(head + new Vector3d(-0.03 * l, 0.12 * h, -0.24), head + new Vector3d(-0.07 * l, 0.10 * h, -0.38), 0.022, Paints.Black);
        m.Trim.Ball(head + new Vector3d(0.06 * l, 0.0, 0), 0.09, Paints.Chrome);
        m.Trim.Disc(head + new Vector3d(0.098 * l, 0, 0), 0.075, 0.02, Vector3d.UnitX, Paints.Lit);
        m.Trim.Arc(rear, 1.12 * r, 0.05, 0.9, paint, Shared.Roll(0.4));
        m.Trim.Arc(front, 1.1 * r, 0.045, 0.7, paint, Shared.Roll(-0.1));
        Wheels.Car(m, rear, r, 0.16);
        Wheels.Car(m, front, r, 0.12);
    }

    private static void Vespa(Model m)
    {
        double l = m.Depth, h = m.Height, r = 0.19 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x8FC8B8, 0xE8D8B0, 0xC83A2E);
        Vector3d rear = new(-0.31 * l, r, 0), front = new(0.36 * l, r, 0);
        m.Solid.Egg(new(-0.28 * l, 0.42 * h, 0), new(0.24 * l, 0.2 * h, 0.2), paint);
        m.Solid.Box(new(0.04 * l, 0.24 * h, 0), new(0.36 * l, 0.05 * h, 0.3), paint, edge: 0.02);
        m.Solid.Box(new(0.245 * l, 0.48 * h, 0), new(0.05 * l, 0.5 * h, 0.38), paint, Shared.Roll(0.2), edge: 0.03);
        m.Solid.Box(new(-0.22 * l, 0.65 * h, 0), new(0.36 * l, 0.07 * h, 0.24), Paints.Of(SurfaceMaterial.Rubber, 0x6A3A22), edge: 0.035);
        m.Trim.Rod(front, new(0.2 * l, 0.86 * h, 0), 0.03, paint);
        m.Trim.Egg(new(0.2 * l, 0.9 * h, 0), new(0.07 * l, 0.06 * h, 0.1), paint);
        m.Trim.Disc(new(0.27 * l, 0.9 * h, 0), 0.06, 0.02, Vector3d.UnitX, Paints.Lit);
        m.Solid.Rod(new(0.18 * l, 0.94 * h, -0.3), new(0.18 * l, 0.94 * h, 0.3), 0.018, Paints.Black);
        m.Trim.Egg(new(0.37 * l, 1.5 * r, 0), new(0.13 * l, 0.1 * h, 0.1), paint);
        Wheels.Car(m, rear, r, 0.1);
        Wheels.Car(m, front, r, 0.1);
    }

    private static void KickScooter(Model m)
    {
        double l = m.Depth, h = m.Height, r = 0.09 * h;
        var paint = m.Paint(SurfaceMaterial.Metal, 0xB8BEC6);
        m.Solid.Box(new(-0.08 * l, 1.5 * r, 0), new(0.62 * l, 0.03, 0.12), paint, edge: 0.01);
        m.Trim.Box(new(-0.08 * l, (1.5 * r) + 0.016, 0), new(0.56 * l, 0.006, 0.1), Paints.Black);
        m.Solid.Rod(new(0.40 * l, r, 0), new(0.26 * l, 0.96 * h, 0), 0.018, paint);
        m.Trim.Rod(new(0.2 * l, 1.6 * r, 0), new(0.35 * l, 3.6 * r, 0), 0.016, paint);
        m.Solid.Rod(new(0.26 * l, 0.96 * h, -0.2), new(0.26 * l, 0.96 * h, 0.2), 0.016, Paints.Black);
        Wheels.Plain(m, new(-0.41 * l, r, 0), r, 0.04, m.Paint(SurfaceMaterial.Gloss, 0xC62828));
        Wheels.Plain(m, new(0.41 * l, r, 0), r, 0.04, m.Paint(SurfaceMaterial.Gloss, 0xC62828));
    }

    private static void Skateboard(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.32 * h;
        var deck = m.Paint(SurfaceMaterial.Wood, 0xB9753A);
        m.TopHeight = h;
        m.Solid.Box(new(0, h - 0.008, 0), new(0.7 * l, 0.014, w), deck, edge: 0.006);
        m.Trim.Box(new(0, h, 0), new(0.68 * l, 0.003, 0.94 * w), Paints.Of(SurfaceMaterial.Asphalt, 0x2A2A2C));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Beam(new(side * 0.34 * l, h - 0.008, 0), new(side * 0.5 * l, h + 0.035, 0), w * 0.94, 0.014, deck);
            m.Trim.Box(new(side * 0.3 * l, 0.6 * h, 0), new(0.05, 0.5 * h, 0.4 * w), Paints.Steel);
            foreach (var z in new[] { -0.42, 0.42 })
            {
                Wheels.Plain(m, new(side * 0.3 * l, r, z * w), r, 0.034, m.Is("black") ? Paints.White : Paints.Gloss(0xF0E8D8));
            }
        }
    }
}
