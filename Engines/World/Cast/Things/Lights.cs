using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Lamps, candles, lanterns, fires and fireworks.</summary>
internal static class Lights
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".lamp, lamp, table lamp, bedside lamp", TableLamp),
        ("desk lamp, reading lamp", DeskLamp),
        ("floor lamp, standard lamp", FloorLamp),
        ("lava lamp", LavaLamp),
        ("lantern", Lantern),
        ("paper lantern, chinese lantern, sky lantern", PaperLantern),
        (".lamp.candle, candle", Candle),
        ("torch", Torch),
        ("candlestick, candelabrum, candelabra, menorah", Candelabrum),
        (".lamp.street, street lamp, streetlight, streetlamp, lamppost, lamp post", StreetLamp),
        ("traffic light, stoplight, traffic lights", TrafficLight),
        (".lamp.chandelier, chandelier", Chandelier),
        (".lamp.flashlight, flashlight", Flashlight),
        (".lamp.bulb, light bulb, lightbulb, bulb", Bulb),
        (".fire, fire, flame, campfire, bonfire", Campfire),
        ("fireplace", Fireplace),
        (".fireworks, firework, firecracker", Firework),
        ("sparkler", Sparkler),
    ];

    private static double R(Model m) => Math.Min(m.Width, m.Depth) / 2;

    private static void Shade(Model m, double foot, double height, double low, double high)
    {
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xF0DFB8, 0xE8C8A0, 0xD8E0D8);
        m.Solid.Cone(new(0, foot, 0), low, new(0, foot + height, 0), high, cloth);
        m.Trim.Cone(new(0, foot + (0.02 * height), 0), 0.985 * low, new(0, foot, 0), 0.9 * low, Paints.Lit);
        m.Trim.Ring(new(0, foot, 0), low, 0.03 * low, Vector3d.UnitY, Model.Shade(cloth, 0.7));
        m.Trim.Ring(new(0, foot + height, 0), high, 0.03 * low, Vector3d.UnitY, Model.Shade(cloth, 0.7));
    }

    private static void TableLamp(Model m)
    {
        double r = R(m), h = m.Height;
        m.Solid.Lathe(Vector3d.Zero, Paints.Gloss(0x3F6F8A), [(0.5 * r, 0), (0.55 * r, 0.04 * h), (0.28 * r, 0.10 * h), (0.5 * r, 0.28 * h), (0.36 * r, 0.44 * h), (0.1 * r, 0.52 * h)]);
        m.Solid.Post(new(0, 0.5 * h, 0), 0.06 * r, 0.14 * h, Paints.Brass);
        Shade(m, 0.58 * h, 0.42 * h, r, 0.62 * r);
    }

    private static void FloorLamp(Model m)
    {
        double r = R(m), h = Math.Max(m.Height, 1.6);
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, 0.9 * r, 0.03, Paints.Iron);
        m.Solid.Post(new(0, 0.03, 0), 0.014, 0.82 * h, Paints.Iron);
        Shade(m, 0.80 * h, 0.2 * h, 1.3 * r, 0.8 * r);
    }

    private static void DeskLamp(Model m)
    {
        double r = R(m), h = m.Height;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC8352A, 0x2A5DB0, 0x26282C);
        Vector3d elbow = new(-0.55 * r, 0.55 * h, 0), head = new(0.35 * r, 0.95 * h, 0), mouth = new(1.0 * r, 0.68 * h, 0);
        m.Solid.Post(Vector3d.Zero, 0.75 * r, 0.06 * h, paint);
        m.Solid.Bar(new(0, 0.05 * h, 0), elbow, 0.045 * r, Paints.Chrome);
        m.Solid.Bar(elbow, head, 0.045 * r, Paints.Chrome);
        m.Trim.Ball(elbow, 0.09 * r, paint);
        m.Solid.Cone(head, 0.2 * r, mouth, 0.55 * r, paint);
        m.Trim.Cone(Vector3d.Lerp(head, mouth, 0.9), 0.44 * r, Vector3d.Lerp(head, mouth, 1.01), 0.5 * r, Paints.Lit);
    }

    private static void LavaLamp(Model m)
    {
        double r = R(m), h = m.Height;
        m.Solid.Cone(Vector3d.Zero, 0.7 * r, new(0, 0.25 * h, 0), 0.42 * r, Paints.Chrome);
        m.Solid.Cone(new(0, 0.25 * h, 0), 0.5 * r, new(0, 0.85 * h, 0), 0.28 * r, Paints.Of(SurfaceMaterial.Glow, 0x7A2FA8));
        m.Solid.Cone(new(0, 0.85 * h, 0), 0.28 * r, new(0, h, 0), 0.16 * r, Paints.Chrome);
        for (var i = 0; i < 4; i++)
        {
            m.Moving(new Wavering(new(0, 0.05 * h, 0), 3 + i, i)).Ball(new((i % 2 == 0 ? 0.1 : -0.1) * r, (0.34 + (0.13 * i)) * h, 0.36 * r * (1 - (0.12 * i))), (0.16 - (0.02 * i)) * r, Paints.Glow(0xFF6A2A));
        }
    }

    private static void Lantern(Model m)
    {
        double r = 0.75 * R(m), h = 0.86 * m.Height;
        var iron = m.Paint(SurfaceMaterial.Gloss, 0x2E3136, 0x8E2A22);
        m.Solid.Post(Vector3d.Zero, r, 0.10 * h, iron);
        m.Hidden.Post(new(0, 0.1 * h, 0), 0.8 * r, 0.55 * h, iron);
        m.Trim.Post(new(0, 0.1 * h, 0), 0.62 * r, 0.55 * h, Paints.Of(SurfaceMaterial.Glow, 0xF8C868));
        Shared.Flame(m, new(0, 0.22 * h, 0.5 * r), 0.3 * h);
        for (var i = 0; i < 6; i++)
        {
            var at = Shared.OnCircle(0.86 * r, (i * Math.PI / 3) + 0.3);
            m.Trim.Bar(at + new Vector3d(0, 0.08 * h, 0), at + new Vector3d(0, 0.68 * h, 0), 0.07 * r, iron);
        }

        m.Trim.Ring(new(0, 0.38 * h, 0), 0.86 * r, 0.05 * r, Vector3d.UnitY, iron);
        m.Solid.Cone(new(0, 0.65 * h, 0), 1.08 * r, new(0, 0.85 * h, 0), 0.3 * r, iron);
        m.Trim.Post(new(0, 0.85 * h, 0), 0.26 * r, 0.07 * h, iron);
        m.Trim.Ring(new(0, 1.02 * h, 0), 0.34 * r, 0.05 * r, Vector3d.UnitZ, iron);
    }

    private static void PaperLantern(Model m)
    {
        double r = R(m), h = 2.1 * r;
        var paper = m.Paint(SurfaceMaterial.Glow, 0xE0452A, 0xF0B060);
        m.Hidden.Ball(new(0, h / 2, 0), r, paper);
        m.Trim.Egg(new(0, h / 2, 0), new(r, 0.46 * h, r), paper);
        for (var i = 1; i < 6; i++)
        {
            double y = (i - 3) / 3.0, ring = Math.Sqrt(1 - (y * y * 0.98));
            m.Trim.Ring(new(0, (0.5 + (0.46 * y)) * h, 0), 1.0 * ring * r, 0.018 * r, Vector3d.UnitY, Model.Shade(paper, 0.6));
        }

        m.Trim.Post(Vector3d.Zero, 0.36 * r, 0.08 * h, Paints.Black);
        m.Trim.Post(new(0, 0.93 * h, 0), 0.36 * r, 0.08 * h, Paints.Black);
    }

    private static void Candle(Model m)
    {
        double r = R(m), h = m.Height;
        var wax = m.Paint(SurfaceMaterial.Gloss, 0xF4EBD8, 0xB8302A);
        m.Solid.Post(Vector3d.Zero, r, h, wax, edge: 0.2 * r);
        m.Trim.Post(Vector3d.Zero, 1.9 * r, 0.05 * h, Paints.Brass);
        m.Trim.Ring(new(2.1 * r, 0.10 * h, 0), 0.07 * h, 0.16 * r, Vector3d.UnitZ, Paints.Brass);
        foreach (var (angle, fall) in new[] { (0.6, 0.30), (1.9, 0.18), (4.0, 0.24) })
        {
            m.Trim.Limb(Shared.OnCircle(0.9 * r, angle, h), 0.16 * r, Shared.OnCircle(0.98 * r, angle, (1 - fall) * h), 0.2 * r, wax);
        }

        m.Trim.Bar(new(0, h, 0), new(0, h + (0.5 * r), 0), 0.08 * r, Paints.Black);
        Shared.Flame(m, new(0, h + (0.25 * r), 0), Math.Max(2.2 * r, 0.2 * h));
    }

    private static void Torch(Model m)
    {
        double r = R(m), h = m.Height;
        m.Solid.Cone(Vector3d.Zero, 0.5 * r, new(0, 0.72 * h, 0), 0.75 * r, Paints.DarkWood);
        m.Solid.Cone(new(0, 0.66 * h, 0), 0.9 * r, new(0, 0.86 * h, 0), 1.3 * r, Paints.Iron);
        Shared.Flame(m, new(0, 0.8 * h, 0), 0.5 * h);
    }

    private static void Candelabrum(Model m)
    {
        double w = m.Width, h = m.Height;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xE6B83A);
        m.Solid.Lathe(Vector3d.Zero, gold, [(0.28 * w, 0), (0.26 * w, 0.04 * h), (0.06 * w, 0.10 * h), (0.05 * w, 0.5 * h), (0.08 * w, 0.54 * h)]);
        foreach (var x in new[] { -0.42, 0.0, 0.42 })
        {
            var top = (x == 0 ? 0.66 : 0.58) * h;
            m.Trim.Pipe(0.03 * w, gold, new(0, 0.40 * h, 0), new(x * w, 0.44 * h, 0), new(x * w, top, 0));
            m.Trim.Cone(new(x * w, top, 0), 0.03 * w, new(x * w, top + (0.04 * h), 0), 0.09 * w, gold);
            m.Trim.Post(new(x * w, top + (0.04 * h), 0), 0.04 * w, 0.2 * h, Paints.Gloss(0xF4EBD8));
            Shared.Flame(m, new(x * w, top + (0.24 * h), 0), 0.13 * h, 4 * x);
        }
    }

    private static void StreetLamp(Model m)
    {
        double h = Math.Min(m.Height, 5);
        m.TopHeight = h;
        m.Solid.Lathe(Vector3d.Zero, Paints.Iron, [(0.2, 0), (0.2, 0.12), (0.13, 0.2), (0.12, 0.6), (0.07, 0.7), (0.05, h - 0.7)]);
        m.Trim.Bar(new(-0.34, h - 1.05, 0), new(0.34, h - 1.05, 0), 0.03, Paints.Iron);
        m.Trim.Ring(new(0, h - 1.5, 0), 0.08, 0.03, Vector3d.UnitY, Paints.Iron);
        m.Solid.Cone(new(0, h - 0.7, 0), 0.13, new(0, h - 0.22, 0), 0.25, Paints.Lit);
        for (var i = 0; i < 4; i++)
        {
            double a = (i * Math.PI / 2) + 0.6;
            m.Trim.Bar(Shared.OnCircle(0.14, a, h - 0.7), Shared.OnCircle(0.26, a, h - 0.22), 0.018, Paints.Iron);
        }

        m.Solid.Cone(new(0, h - 0.22, 0), 0.32, new(0, h, 0), 0.05, Paints.Iron);
        m.Trim.Ball(new(0, h + 0.04, 0), 0.06, Paints.Iron);
    }

    private static void TrafficLight(Model m)
    {
        double h = Math.Min(m.Height, 3.4), low = h - 1.15;
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, 0.14, 0.12, Paints.Iron);
        m.Solid.Post(Vector3d.Zero, 0.06, low, Paints.Grey);
        m.Solid.Box(new(0, low + 0.55, 0), new(0.42, 1.15, 0.3), Paints.Gloss(0x24272B), edge: 0.05);
        foreach (var (k, lit) in new[] { (0, 0x2FE05A), (1, 0xFFC020), (2, 0xFF3020) })
        {
            var at = new Vector3d(0, low + 0.2 + (0.35 * k), 0.16);
            m.Trim.Disc(at, 0.13, 0.03, Vector3d.UnitZ, m.Is(k == 0 ? "green" : k == 1 ? "yellow" : "red") || !m.Is("green", "yellow", "red") ? Paints.Glow(lit) : Model.Shade(Paints.Gloss(lit), 0.35));
            m.Trim.Arc(at + new Vector3d(0, 0, 0.05), 0.15, 0.02, 1.4, Paints.Gloss(0x24272B));
        }
    }

    private static void Chandelier(Model m)
    {
        double w = m.Width, h = m.Height;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xE6B83A);
        m.Solid.Lathe(new(0, 0.1 * h, 0), gold, [(0.02 * w, 0), (0.10 * w, 0.08 * h), (0.05 * w, 0.2 * h), (0.08 * w, 0.32 * h), (0.03 * w, 0.45 * h), (0.015 * w, 0.9 * h)]);
        for (var i = 0; i < 8; i++)
        {
            var angle = (i * Math.PI / 4) + 0.2;
            Vector3d At(double radius, double y) => Shared.OnCircle(radius * w, angle, y * h);
            m.Trim.Pipe(0.014 * w, gold, At(0.06, 0.32), At(0.25, 0.2), At(0.44, 0.28), At(0.44, 0.36));
            m.Trim.Cone(At(0.44, 0.36), 0.02 * w, At(0.44, 0.39), 0.055 * w, gold);
            m.Trim.Bar(At(0.44, 0.39), At(0.44, 0.54), 0.022 * w, Paints.Gloss(0xF4EBD8));
            m.Trim.Limb(At(0.44, 0.58), 0.024 * w, At(0.44, 0.64), 0.006 * w, Paints.Lit);
            m.Trim.Ball(At(0.25, 0.10), 0.03 * w, Paints.Clear);
            m.Trim.Limb(At(0.44, 0.26), 0.02 * w, At(0.44, 0.18), 0.012 * w, Paints.Clear);
        }

        m.Trim.Ball(new(0, 0.06 * h, 0), 0.06 * w, Paints.Clear);
    }

    private static void Flashlight(Model m)
    {
        double r = R(m), l = Math.Max(m.Depth, m.Width), body = 0.62 * r;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x24272B, 0xC8352A);
        m.IsLengthwise = false;
        m.Hidden.Bar(new(0, r, -l / 2), new(0, r, l / 2), r, paint);
        m.Trim.Bar(new(0, r, -l / 2), new(0, r, 0.18 * l), body, paint);
        m.Trim.Cone(new(0, r, 0.16 * l), body, new(0, r, 0.36 * l), r, paint);
        m.Trim.Bar(new(0, r, 0.34 * l), new(0, r, l / 2), r, paint);
        m.Trim.Bar(new(0, r, 0.49 * l), new(0, r, 0.51 * l), 0.84 * r, Paints.Lit);
        m.Trim.Box(new(0, r + body, 0), new(0.5 * body, 0.3 * body, 0.14 * l), Paints.Red);
    }

    private static void Bulb(Model m)
    {
        double r = R(m), h = m.Height;
        var glass = m.Is("broken", "off") ? Paints.Clear : Paints.Lit;
        m.Solid.Post(Vector3d.Zero, 0.42 * r, 0.26 * h, Paints.Chrome);
        for (var i = 0; i < 3; i++)
        {
            m.Trim.Ring(new(0, (0.06 + (0.08 * i)) * h, 0), 0.42 * r, 0.06 * r, Vector3d.UnitY, Paints.Grey);
        }

        m.Solid.Lathe(Vector3d.Zero, glass, [(0.4 * r, 0.26 * h), (0.62 * r, 0.40 * h), (0.95 * r, 0.58 * h), (r, 0.70 * h), (0.88 * r, 0.84 * h), (0.55 * r, 0.95 * h), (0.2 * r, h)]);
    }

    private static void Campfire(Model m)
    {
        double w = m.Width, h = m.Height;
        for (var i = 0; i < 6; i++)
        {
            double a = i * Math.PI / 3;
            m.Trim.Bar(Shared.OnCircle(0.42 * w, a, 0.04 * h), Shared.OnCircle(0.05 * w, a + 0.5, 0.34 * h), 0.055 * w, Paints.Bark);
            m.Trim.Egg(Shared.OnCircle(0.48 * w, a + 0.5, 0.05 * h), new(0.11 * w, 0.08 * w, 0.09 * w), Paints.Stone);
        }

        m.Hidden.Post(Vector3d.Zero, 0.4 * w, 0.3 * h, Paints.Bark);
        m.Trim.Dome(Vector3d.Zero, new(0.26 * w, 0.08 * h, 0.26 * w), Paints.Glow(0xE0401A));
        Shared.Flame(m, new(0, 0.08 * h, 0), 0.95 * h);
        for (var i = 0; i < 4; i++)
        {
            Shared.Flame(m, Shared.OnCircle(0.15 * w, (1.6 * i) + 0.4, 0.1 * h), (0.5 + (0.09 * (i % 3))) * h, i + 1);
        }
    }

    private static void Fireplace(Model m)
    {
        double w = 1.5, h = 1.25, d = 0.55;
        m.TopHeight = h;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.38 * w, 0.45 * h, 0), new(0.24 * w, 0.9 * h, d), Paints.Brick);
        }

        m.Solid.Box(new(0, 0.78 * h, 0), new(w, 0.26 * h, d), Paints.Brick);
        m.Solid.Box(new(0, h - 0.04, 0.04), new(1.12 * w, 0.08, d + 0.1), Paints.DarkWood);
        m.Trim.Box(new(0, 0.4 * h, -0.4 * d), new(0.6 * w, 0.8 * h, 0.1), Paints.Matte(0x1A1614));
        for (var i = -1; i <= 1; i++)
        {
            m.Trim.Bar(new(-0.2 * w, 0.08, i * 0.09), new(0.2 * w, 0.08 + (0.03 * i), i * 0.09), 0.05, Paints.Bark);
            Shared.Flame(m, new(0.13 * w * i, 0.1, 0.05), (i == 0 ? 0.5 : 0.36) * h, i);
        }
    }

    private static void Firework(Model m)
    {
        double r = R(m), h = m.Height;
        var paper = m.Paint(SurfaceMaterial.Gloss, 0xC8352A, 0x2A5DB0);
        m.Solid.Post(new(0, 0.42 * h, 0), r, 0.42 * h, paper);
        m.Trim.Post(new(0, 0.52 * h, 0), 1.03 * r, 0.05 * h, Paints.Yellow);
        m.Trim.Post(new(0, 0.68 * h, 0), 1.03 * r, 0.05 * h, Paints.Yellow);
        m.Solid.Cone(new(0, 0.84 * h, 0), 1.25 * r, new(0, h, 0), 0.05 * r, Paints.Yellow);
        m.Solid.Bar(new(0.9 * r, 0, 0), new(0.9 * r, 0.7 * h, 0), 0.14 * r, Paints.PaleWood);
        m.Trim.Pipe(0.08 * r, Paints.Paper, new(0, 0.42 * h, 0), new(-0.3 * r, 0.34 * h, 0), new(-0.1 * r, 0.28 * h, 0));
    }

    private static void Sparkler(Model m)
    {
        double h = m.Height;
        m.Solid.Bar(Vector3d.Zero, new(0, 0.7 * h, 0), 0.01 * h, Paints.Steel);
        m.Trim.Ball(new(0, 0.72 * h, 0), 0.04 * h, Paints.FlameCore);
        for (var i = 0; i < 24; i++)
        {
            var y = 1 - (2 * (i + 0.5) / 24);
            var at = Shared.OnCircle(Math.Sqrt(1 - (y * y)), 2.4 * i, y) * (0.3 * h * m.Random.Between(0.5, 1));
            m.Moving(new Wavering(at * 0.15, 0.11, i)).Limb(new Vector3d(0, 0.72 * h, 0) + (at * 0.3), 0.006 * h, new Vector3d(0, 0.72 * h, 0) + at, 0.003 * h, Paints.Lit);
        }
    }
}
