using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Cups, bottles, plates, pots: turned bodies, hollow and open at the top.</summary>
internal static class Vessels
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".vessel, .vessel.vase", Vase),
        (".vessel.cup, cup, mug, teacup, coffee cup", Mug),
        (".vessel.glass, tumbler, glass", Tumbler),
        ("wineglass, wine glass, goblet, champagne glass", WineGlass),
        ("beer mug", Mug),
        (".vessel.bottle", Bottle),
        ("wine bottle, champagne", Bottle),
        ("jug, pitcher", Jug),
        ("teapot, kettle", Teapot),
        (".vessel.bowl", Bowl),
        (".vessel.plate", Plate),
        ("tray", Tray),
        (".vessel.pot", Pot),
        (".vessel.pan", Pan),
        (".vessel.jar", Jar),
        ("can, tin, tin can", Can),
        (".vessel.bucket", Bucket),
        ("bin, trash can, dustbin", Bin),
        (".vessel.barrel", Barrel),
        ("oil drum", Drum),
        (".vessel.basket", Basket),
        (".vessel.tank", Tank),
        ("flowerpot, flower pot", FlowerPot),
        (".lid", m => m.Solid.Post(Vector3d.Zero, m.Width / 2, m.Height, m.Material)),
        (".drink", Drink),
    ];

    private static double R(Model m) => Math.Min(m.Width, m.Depth) / 2;

    private static double Wall(Model m) => Math.Clamp(0.09 * R(m), 0.003, 0.03);

    private static void Open(Model m, Surface surface, params (double, double)[] profile)
    {
        m.Floor = Wall(m);
        m.Solid.Cup(Vector3d.Zero, surface, Wall(m), profile);
    }

    private static void Vase(Model m)
    {
        double r = R(m), h = m.Height;
        var clay = m.Paint(SurfaceMaterial.Gloss, 0x3F6FA0, 0xB8563C, 0xE6DCC4, 0x5C8A6A);
        Open(m, clay, (0.55 * r, 0), (0.9 * r, 0.22 * h), (r, 0.42 * h), (0.8 * r, 0.66 * h), (0.42 * r, 0.84 * h), (0.40 * r, 0.90 * h), (0.62 * r, h));
        m.Trim.Ring(new(0, 0.42 * h, 0), 0.985 * r, 0.03 * r, Vector3d.UnitY, Paints.Gold);
    }

    private static void Mug(Model m)
    {
        double r = 0.84 * R(m), h = m.Height;
        var glaze = m.Noun.Lemma == "beer mug" ? Paints.Clear : m.Paint(SurfaceMaterial.Gloss, 0xE9E4DA, 0xC8452F, 0x2F6FA8, 0x3F8F6A);
        Open(m, glaze, (0.9 * r, 0), (r, 0.08 * h), (r, h));
        m.Trim.Arc(new(0.98 * r, 0.52 * h, 0), 0.30 * h, 0.06 * h, Math.PI / 2, glaze, Shared.Roll(-Math.PI / 2));
        m.Trim.Post(new(0, 0.84 * h, 0), 0.9 * r, 0.02 * h, m.Noun.Lemma == "beer mug" ? Paints.Snow : Paints.Matte(0x3E2416));
    }

    private static void Tumbler(Model m)
    {
        double r = R(m), h = m.Height;
        Open(m, m.Paint(SurfaceMaterial.Glass, 0xA9CBD4), (0.78 * r, 0), (r, h));
    }

    private static void WineGlass(Model m)
    {
        double r = R(m), h = Math.Max(m.Height, 5.2 * R(m));
        var glass = m.Paint(SurfaceMaterial.Glass, 0xB4D0D8);
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, 0.8 * r, 0.02 * h, glass);
        m.Solid.Cone(new(0, 0.02 * h, 0), 0.12 * r, new(0, 0.46 * h, 0), 0.08 * r, glass);
        m.Solid.Cup(new(0, 0.45 * h, 0), glass, Wall(m) / 2, (0.2 * r, 0), (0.85 * r, 0.12 * h), (r, 0.26 * h), (0.85 * r, 0.55 * h));
        m.Trim.Lathe(new(0, 0.45 * h, 0), Paints.Of(SurfaceMaterial.Gloss, 0x6E1423), [(0.14 * r, 0.02 * h), (0.86 * r, 0.13 * h), (0.97 * r, 0.26 * h)]);
        m.Floor = 0.6 * h;
    }

    private static void Bottle(Model m)
    {
        double r = R(m), h = m.Height;
        var wine = m.Noun.Lemma is "wine bottle" or "champagne" || m.Is("wine", "champagne", "beer");
        var glass = m.Paint(m.Is("plastic") ? SurfaceMaterial.Gloss : SurfaceMaterial.Glass, wine ? 0x1E3A22 : 0x3E7A4E);

        // One cylinder, so that it rolls on its true side.
        m.Hidden.Post(Vector3d.Zero, r, h, glass);
        m.Trim.Lathe(Vector3d.Zero, glass, [(0.94 * r, 0), (r, 0.02 * h), (r, 0.60 * h), (0.85 * r, 0.68 * h), (0.40 * r, 0.78 * h), (0.34 * r, 0.95 * h), (0.40 * r, 0.955 * h), (0.40 * r, 0.98 * h), (0.3 * r, h)]);
        m.Trim.Post(new(0, 0.18 * h, 0), 1.012 * r, 0.30 * h, Paints.Paper);
        m.Trim.Post(new(0, 0.27 * h, 0), 1.018 * r, 0.10 * h, Paints.Red);
        m.Trim.Post(new(0, 0.93 * h, 0), 0.42 * r, 0.07 * h, wine ? Paints.Gold : Paints.Red);
    }

    private static void Jug(Model m)
    {
        double r = 0.8 * R(m), h = m.Height;
        var clay = m.Paint(SurfaceMaterial.Gloss, 0xD9C8A0, 0x4F7FA8);
        Open(m, clay, (0.75 * r, 0), (r, 0.30 * h), (0.95 * r, 0.55 * h), (0.6 * r, 0.78 * h), (0.72 * r, h));
        m.Trim.Arc(new(0.8 * r, 0.58 * h, 0), 0.32 * h, 0.05 * h, 1.75, clay, Shared.Roll(-Math.PI / 2));
        m.Trim.Cone(new(-0.55 * r, 0.92 * h, 0), 0.2 * r, new(-1.05 * r, 1.0 * h, 0), 0.10 * r, clay);
    }

    private static void Teapot(Model m)
    {
        double h = 0.78 * m.Height, r = Math.Min(0.8 * R(m), 0.55 * h);
        var clay = m.Noun.Lemma == "kettle" ? m.Paint(SurfaceMaterial.Metal, 0xC4C8CC) : m.Paint(SurfaceMaterial.Gloss, 0x6A8FB0, 0xB8563C);
        m.Solid.Egg(new(0, 0.45 * h, 0), new(r, 0.45 * h, r), clay);
        m.Solid.Post(Vector3d.Zero, 0.6 * r, 0.06 * h, clay);
        m.Trim.Dome(new(0, 0.82 * h, 0), new(0.45 * r, 0.14 * h, 0.45 * r), clay);
        m.Trim.Ball(new(0, 1.0 * h, 0), 0.12 * r, clay);
        m.Trim.Cone(new(-0.75 * r, 0.35 * h, 0), 0.24 * r, new(-1.45 * r, 0.85 * h, 0), 0.10 * r, clay);
        m.Trim.Arc(new(0.85 * r, 0.5 * h, 0), 0.30 * h, 0.06 * h, 1.7, clay, Shared.Roll(-Math.PI / 2));
    }

    private static void Bowl(Model m)
    {
        double r = R(m), h = m.Height;
        Open(m, m.Paint(SurfaceMaterial.Gloss, 0xDDE4E6, 0xC86A3C, 0x4F86A8), (0.42 * r, 0), (0.45 * r, 0.08 * h), (0.78 * r, 0.42 * h), (r, h));
    }

    private static void Plate(Model m)
    {
        double r = R(m), h = m.Height;
        var glaze = m.Paint(SurfaceMaterial.Gloss, 0xF2F0EA);
        m.TopHeight = h;

        // A flat cylinder, so that plates stack and do not rock.
        m.Hidden.Post(Vector3d.Zero, r, h, glaze);
        m.Trim.Lathe(Vector3d.Zero, glaze, [(0.60 * r, 0), (0.66 * r, 0.35 * h), (r, 0.9 * h), (r, h)]);
        m.Trim.Post(new(0, h, 0), 0.62 * r, 0.02 * h, Model.Shade(glaze, 0.8));
        m.Trim.Ring(new(0, h, 0), 0.93 * r, 0.025 * r, Vector3d.UnitY, Paints.Gloss(0x2F5DA0));
    }

    private static void Tray(Model m)
    {
        double w = Math.Max(m.Width, 0.42), h = m.Height, d = 0.7 * w;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x8A5A32);
        m.TopHeight = 0.3 * h;
        m.Solid.Box(new(0, 0.15 * h, 0), new(w, 0.3 * h, d), wood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0, h / 2, side * d / 2), new(w, h, 0.012), wood);
            m.Solid.Box(new(side * w / 2, h / 2, 0), new(0.012, h, d), wood);
        }
    }

    private static void Pot(Model m)
    {
        double r = 0.84 * R(m), h = m.Height;
        var steel = m.Paint(SurfaceMaterial.Metal, 0x9EA4AA);
        Open(m, steel, (0.96 * r, 0), (r, 0.1 * h), (r, 0.96 * h), (1.05 * r, h));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Arc(new(side * r, 0.75 * h, 0), 0.15 * r, 0.04 * r, 1.6, Paints.Black, Shared.Roll(-side * Math.PI / 2) * Shared.Yaw(Math.PI / 2));
        }

        if (!m.IsSeenInto)
        {
            m.Trim.Dome(new(0, h, 0), new(r, 0.22 * h, r), steel);
            m.Trim.Ball(new(0, 1.26 * h, 0), 0.10 * r, Paints.Black);
        }
    }

    private static void Pan(Model m)
    {
        double r = 0.46 * m.Width, h = m.Height, l = m.Depth;
        var iron = m.Paint(SurfaceMaterial.Gloss, 0x25272A);
        var at = new Vector3d(0, 0, -(l / 2) + (m.Width / 2));
        m.Floor = 0.01;
        m.Solid.Cup(at, iron, 0.012, (0.82 * r, 0), (r, h));
        m.Solid.Rod(at + new Vector3d(0, 0.8 * h, r), new(0, 1.05 * h, (l / 2) - 0.02), 0.013, Paints.DarkWood);
    }

    private static void Jar(Model m)
    {
        double r = R(m), h = m.Height;
        Open(m, m.Paint(SurfaceMaterial.Glass, 0xB4D2D6), (0.95 * r, 0), (r, 0.06 * h), (r, 0.76 * h), (0.78 * r, 0.88 * h), (0.78 * r, h));
        if (!m.IsSeenInto)
        {
            m.Trim.Post(new(0, 0.88 * h, 0), 0.84 * r, 0.13 * h, Paints.Red);
            m.Trim.Post(new(0, 0.18 * h, 0), 1.01 * r, 0.42 * h, Paints.Paper);
        }
    }

    private static void Can(Model m)
    {
        double r = 0.75 * R(m), h = m.Height;
        m.Solid.Post(Vector3d.Zero, r, h, m.Paint(SurfaceMaterial.Gloss, 0xC8382E), edge: 0.08 * r);
        m.Trim.Ring(new(0, 0.98 * h, 0), 0.92 * r, 0.05 * r, Vector3d.UnitY, Paints.Steel);
        m.Trim.Ring(new(0, 0.02 * h, 0), 0.92 * r, 0.05 * r, Vector3d.UnitY, Paints.Steel);
        m.Trim.Post(new(0, 0.4 * h, 0), 1.008 * r, 0.25 * h, Paints.White);
        m.Trim.Disc(new(0, 1.004 * h, 0), 0.84 * r, 0.01 * h, Vector3d.UnitY, Paints.Steel);
    }

    private static void Bucket(Model m)
    {
        double r = R(m), h = 0.88 * m.Height;
        var steel = m.Paint(SurfaceMaterial.Metal, 0xAEB4BA);
        Open(m, steel, (0.68 * r, 0), (r, h));
        m.Trim.Ring(new(0, h, 0), r, 0.03 * r, Vector3d.UnitY, steel);
        m.Trim.Ring(new(0, 0.35 * h, 0), 0.80 * r, 0.02 * r, Vector3d.UnitY, steel);
        m.Trim.Arc(new(0, 0.96 * h, 0.02 * r), 1.0 * r, 0.03 * r, Math.PI / 2, Paints.Iron, Shared.Pitch(0.9));
    }

    private static void Bin(Model m)
    {
        double r = 0.92 * R(m), h = m.Height;
        var steel = m.Paint(SurfaceMaterial.Metal, 0x8E959C);
        Open(m, steel, (0.86 * r, 0), (r, 0.9 * h));
        for (var i = 0; i < 3; i++)
        {
            m.Trim.Ring(new(0, (0.2 + (0.25 * i)) * h, 0), (0.89 + (0.035 * i)) * r, 0.025 * r, Vector3d.UnitY, steel);
        }

        if (!m.IsSeenInto)
        {
            m.Trim.Dome(new(0, 0.9 * h, 0), new(1.06 * r, 0.09 * h, 1.06 * r), steel);
            m.Trim.Arc(new(0, 0.97 * h, 0), 0.2 * r, 0.03 * r, 1.5, steel);
        }
    }

    private static void Barrel(Model m)
    {
        double r = R(m), h = m.Height;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x9A6636);
        m.Hidden.Post(Vector3d.Zero, r, h, wood);
        m.Trim.Lathe(Vector3d.Zero, wood, [(0.87 * r, 0), (0.96 * r, 0.22 * h), (r, 0.5 * h), (0.96 * r, 0.78 * h), (0.87 * r, h)]);
        foreach (var (y, ring) in new[] { (0.06, 0.895), (0.28, 0.975), (0.72, 0.975), (0.94, 0.895) })
        {
            m.Trim.Disc(new(0, y * h, 0), (ring + 0.012) * r, 0.055 * h, Vector3d.UnitY, Paints.Iron);
        }
    }

    private static void Drum(Model m)
    {
        double r = R(m), h = m.Height;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x2F5DA0, 0xB8412F);
        m.Solid.Post(Vector3d.Zero, 0.985 * r, h, paint);
        foreach (var y in new[] { 0.01, 0.34, 0.67, 0.99 })
        {
            m.Trim.Ring(new(0, y * h, 0), 0.985 * r, 0.03 * r, Vector3d.UnitY, paint);
        }
    }

    private static void Basket(Model m)
    {
        double r = R(m), h = 0.62 * m.Height;
        var straw = m.Paint(SurfaceMaterial.Wood, 0xC09658);
        Open(m, straw, (0.78 * r, 0), (r, h));
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Ring(new(0, (0.1 + (0.21 * i)) * h, 0), (0.82 + (0.19 * (0.1 + (0.21 * i)))) * r, 0.045 * r, Vector3d.UnitY, i % 2 == 0 ? straw : Model.Shade(straw, 0.75));
        }

        m.Trim.Arc(new(0, h, 0), 0.92 * r, 0.05 * r, Math.PI / 2, straw);
    }

    private static void FlowerPot(Model m)
    {
        double r = R(m), h = m.Height;
        var clay = m.Paint(SurfaceMaterial.Matte, 0xB5623A);
        Open(m, clay, (0.62 * r, 0), (0.86 * r, 0.8 * h), (r, 0.8 * h + 1e-3), (r, h));
        m.Trim.Post(new(0, 0.86 * h, 0), 0.86 * r, 0.03 * h, Paints.Matte(0x3E2A1C));
    }

    private static void Tank(Model m)
    {
        double r = R(m), h = m.Height;
        var steel = m.Paint(SurfaceMaterial.Metal, 0xA8AEB4);
        Open(m, steel, (r, 0), (r, h));
        m.Trim.Ring(new(0, h, 0), r, 0.03 * r, Vector3d.UnitY, steel);
        m.Trim.Ring(new(0, 0.5 * h, 0), r, 0.02 * r, Vector3d.UnitY, steel);
    }

    private static void Drink(Model m)
    {
        double r = 0.8 * R(m), h = m.Height;
        var (vessel, content) = m.Noun.Lemma switch
        {
            "coffee" => (Paints.White, 0x3E2416),
            "tea" => (Paints.White, 0xA8622A),
            "wine" => (Paints.Clear, 0x6E1423),
            "beer" => (Paints.Clear, 0xE0A030),
            "milk" => (Paints.Clear, 0xF6F4EE),
            "cola" => (Paints.Clear, 0x2E1610),
            _ => (Paints.Clear, 0xF0A030),
        };
        if (m.Noun.Lemma is "coffee" or "tea")
        {
            m.Solid.Cup(Vector3d.Zero, vessel, 0.006, (0.7 * r, 0), (r, 0.75 * h));
            m.Trim.Post(new(0, 0.62 * h, 0), 0.9 * r, 0.02 * h, Paints.Matte(content));
            m.Trim.Arc(new(0.95 * r, 0.40 * h, 0), 0.22 * h, 0.05 * h, 1.5, vessel, Shared.Roll(-Math.PI / 2));
            m.Trim.Post(new(0, 0.02 * h, 0), 1.45 * r, 0.05 * h, vessel);
            return;
        }

        m.Solid.Post(Vector3d.Zero, r, 0.8 * h, Paints.Gloss(content));
        m.Trim.Cup(Vector3d.Zero, vessel, 0.004, (1.02 * r, 0), (1.06 * r, h));
        m.Trim.Post(new(0, 0.8 * h, 0), 0.98 * r, 0.06 * h, m.Noun.Lemma is "beer" or "cola" ? Paints.Snow : Paints.Gloss(content));
    }
}
