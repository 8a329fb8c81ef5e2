using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>What games are played with beside balls.</summary>
internal static class SportsGear
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".sport.goal, goal", Goal),
        ("basketball hoop, basketball basket, basket hoop", BasketballHoop),
        (".sport.racket", Racket),
        ("paddle, oar", Oar),
        ("table tennis bat, ping-pong paddle", Paddle),
        ("golf club", GolfClub),
        ("hockey stick", HockeyStick),
        ("cue, pool cue", Cue),
        (".sport.bat", Bat),
        ("cricket bat", CricketBat),
        (".sport.net", Net),
        (".sport.barbell", Barbell),
        ("dumbbell", Dumbbell),
        ("weight, kettlebell", Kettlebell),
        ("bench press", BenchPress),
        (".sport.trampoline", Trampoline),
        ("balance beam", BalanceBeam),
        ("target, bullseye", Target),
        ("punching bag, boxing bag, punchbag", PunchingBag),
        ("puck, hockey puck", m => m.Solid.Post(Vector3d.Zero, m.Width / 2, m.Height, Paints.Tyre)),
        (".vehicle.board/ski, ski, skis", Skis),
        ("snowboard", Snowboard),
    ];

    /// <summary>Its mouth towards −X, posts and bar of square tube, a net behind.</summary>
    private static void Goal(Model m)
    {
        double h = m.Height, w = Math.Max(m.Width, m.Depth), post = 0.06, deep = 0.32 * w;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xF4F4F0);
        var net = Paints.Matte(0xE4E8EC);
        m.Solid.Bar(new(0, h - post, -w / 2), new(0, h - post, w / 2), post, white);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(0, 0, side * ((w / 2) - post)), new(0, h - post, side * ((w / 2) - post)), post, white);
            m.Trim.Rod(new(0, h - post, side * ((w / 2) - post)), new(0.55 * deep, h - post, side * ((w / 2) - post)), 0.02, white);
            m.Trim.Rod(new(0.55 * deep, h - post, side * ((w / 2) - post)), new(deep, 0.03, side * ((w / 2) - post)), 0.02, white);
        }

        // The net stops what gets in: three thin boards that are seen as meshes.
        m.Hidden.Beam(new(0.55 * deep, h - post, 0), new(deep, 0.02, 0), w, 0.03, net);
        const int meshes = 11;
        for (var i = 0; i <= meshes; i++)
        {
            double z = ((i / (double)meshes) - 0.5) * (w - (2 * post)), y = i / (double)meshes;
            m.Trim.Rod(new(0.55 * deep, h - post, z), new(deep, 0.02, z), 0.008, net);
            var at = Vector3d.Lerp(new(deep, 0.02, 0), new(0.55 * deep, h - post, 0), y);
            m.Trim.Rod(at with { Z = -(w / 2) + post }, at with { Z = (w / 2) - post }, 0.008, net);
        }
    }

    private static void BasketballHoop(Model m)
    {
        const double rim = 3.05, ring = 0.23;
        m.TopHeight = rim;
        var pole = new Vector3d(0.95, 0, 0);
        m.Solid.Box(pole + new Vector3d(0.1, 0.1, 0), new(0.9, 0.2, 0.7), Paints.Iron);
        m.Solid.Bar(pole, pole with { Y = rim + 0.1 }, 0.07, Paints.Blue);
        m.Solid.Bar(pole with { Y = rim + 0.1 }, new(0.36, rim + 0.35, 0), 0.05, Paints.Blue);
        m.Solid.Box(new(0.33, rim + 0.38, 0), new(0.04, 1.05, 1.8), Paints.White);
        foreach (var (y, h, w) in new[] { (0.38, 0.05, 1.8), (0.88, 0.05, 1.8), (-0.12, 0.05, 1.8) })
        {
            m.Trim.Box(new(0.306, rim + (y == 0.38 ? 0.03 : y), 0), new(0.012, h, y == 0.38 ? 0.6 : w), Paints.Red);
        }

        foreach (var (z, low, high) in new[] { (0.875, -0.12, 0.88), (-0.875, -0.12, 0.88), (0.28, 0.03, 0.48), (-0.28, 0.03, 0.48) })
        {
            m.Trim.Box(new(0.306, rim + ((low + high) / 2), z), new(0.012, high - low, 0.05), Paints.Red);
        }

        m.Trim.Box(new(0.306, rim + 0.48, 0), new(0.012, 0.05, 0.6), Paints.Red);
        m.Solid.Ring(new(0, rim, 0), ring, 0.012, Vector3d.UnitY, m.Paint(SurfaceMaterial.Gloss, 0xE8561E));
        m.Solid.Box(new(0.27, rim - 0.02, 0), new(0.1, 0.05, 0.14), Paints.Orange);
        for (var i = 0; i < 12; i++)
        {
            double a = i * Math.PI / 6, b = (i + 1) * Math.PI / 6;
            m.Trim.Pipe(0.006, Paints.White, Shared.OnCircle(ring, a, rim), Shared.OnCircle(0.7 * ring, b, rim - 0.2), Shared.OnCircle(0.6 * ring, a, rim - 0.42));
        }
    }

    private static void Racket(Model m)
    {
        double l = m.Depth, w = m.Width, y = 0.014;
        var frame = m.Paint(SurfaceMaterial.Gloss, 0xC83A2E, 0x2A6FB0);
        Vector3d head = new(0, y, 0.24 * l);
        const int chords = 14;
        for (var i = 0; i < chords; i++)
        {
            m.Solid.Rod(On(i), On(i + 1), 0.012, frame);
        }

        Vector3d On(int i)
        {
            var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * i / chords);
            return head + new Vector3d(0.46 * w * cos, 0, 0.24 * l * sin);
        }

        for (var i = -4; i <= 4; i++)
        {
            double t = i / 5.0, reach = Math.Sqrt(1 - (t * t));
            m.Trim.Rod(head + new Vector3d(t * 0.46 * w, 0, -reach * 0.24 * l), head + new Vector3d(t * 0.46 * w, 0, reach * 0.24 * l), 0.0016, Paints.White);
            m.Trim.Rod(head + new Vector3d(-reach * 0.46 * w, 0, t * 0.24 * l), head + new Vector3d(reach * 0.46 * w, 0, t * 0.24 * l), 0.0016, Paints.White);
        }

        m.Solid.Rod(new(-0.12 * w, y, 0.02 * l), new(0, y, -0.14 * l), 0.011, frame);
        m.Solid.Rod(new(0.12 * w, y, 0.02 * l), new(0, y, -0.14 * l), 0.011, frame);
        m.Solid.Rod(new(0, y, -0.14 * l), new(0, y, -0.48 * l), 0.016, Paints.Black);
    }

    private static void Oar(Model m)
    {
        double l = Math.Max(1.6, m.Depth);
        m.Solid.Rod(new(0, 0.03, -0.49 * l), new(0, 0.03, 0.34 * l), 0.02, Paints.Wood);
        m.Solid.Box(new(0, 0.03, 0.4 * l), new(0.15, 0.02, 0.22 * l), m.Paint(SurfaceMaterial.Wood, 0xB98448), edge: 0.01);
    }

    private static void Paddle(Model m)
    {
        m.Solid.Disc(new(0, 0.01, 0.05), 0.08, 0.016, Vector3d.UnitY, m.Paint(SurfaceMaterial.Rubber, 0xC8302A));
        m.Solid.Box(new(0, 0.01, -0.08), new(0.03, 0.02, 0.11), Paints.PaleWood, edge: 0.008);
    }

    private static void GolfClub(Model m)
    {
        const double l = 1.1;
        m.Solid.Rod(new(0, 0.02, -0.5 * l), new(0, 0.02, 0.46 * l), 0.007, Paints.Chrome);
        m.Trim.Rod(new(0, 0.02, -0.5 * l), new(0, 0.02, -0.25 * l), 0.013, Paints.Black);
        m.Solid.Plate(new(0, 0.02, 0.44 * l), [(-0.015, 0), (0.02, 0.0), (0.11, 0.03), (0.10, 0.075), (0, 0.05)], 0.03, Paints.Steel, Shared.Pitch(Math.PI / 2));
    }

    private static void HockeyStick(Model m)
    {
        const double l = 1.3;
        m.Solid.Beam(new(0, 0.02, -0.5 * l), new(0, 0.02, 0.42 * l), 0.035, 0.025, m.Paint(SurfaceMaterial.Gloss, 0x1E2024));
        m.Solid.Beam(new(0, 0.02, 0.42 * l), new(0.28, 0.02, 0.5 * l), 0.07, 0.02, m.Paint(SurfaceMaterial.Gloss, 0x1E2024));
        m.Trim.Beam(new(0.05, 0.021, 0.435 * l), new(0.28, 0.021, 0.5 * l), 0.074, 0.02, Paints.White);
    }

    private static void Cue(Model m)
    {
        const double l = 1.45;
        m.Solid.Limb(new(0, 0.016, -0.49 * l), 0.016, new(0, 0.012, 0.49 * l), 0.006, m.Paint(SurfaceMaterial.Wood, 0xC89A5A));
        m.Trim.Limb(new(0, 0.016, -0.49 * l), 0.0165, new(0, 0.016, -0.2 * l), 0.0145, Paints.Black);
    }

    private static void Bat(Model m)
    {
        double l = m.Depth, r = m.Width / 2;
        m.Solid.Lathe(new(0, r, -l / 2), m.Paint(SurfaceMaterial.Wood, 0xD2AE78),
            [(0.8 * r, 0), (0.8 * r, 0.02 * l), (0.38 * r, 0.03 * l), (0.38 * r, 0.28 * l), (0.85 * r, 0.6 * l), (r, 0.8 * l), (0.95 * r, 0.96 * l), (0.6 * r, l)], Shared.Pitch(Math.PI / 2));
        m.Trim.Bar(new(0, r, -0.46 * l), new(0, r, -0.24 * l), 0.41 * r, Paints.Black);
    }

    private static void CricketBat(Model m)
    {
        double l = m.Depth;
        m.Solid.Box(new(0, 0.03, 0.14 * l), new(0.11, 0.05, 0.66 * l), Paints.PaleWood, edge: 0.015);
        m.Solid.Rod(new(0, 0.03, -0.18 * l), new(0, 0.03, -0.47 * l), 0.017, m.Paint(SurfaceMaterial.Rubber, 0xC8302A));
    }

    private static void Net(Model m)
    {
        double w = m.Width, h = m.Height;
        var mesh = Paints.Matte(0x2E3238);
        m.Solid.Box(new(0, h - 0.03, 0), new(w, 0.06, 0.03), Paints.White);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(side * w / 2, 0, 0), new(side * w / 2, h + 0.05, 0), 0.04, Paints.Iron);
        }

        m.Hidden.Box(new(0, h / 2, 0), new(w, h, 0.01), mesh);
        int across = (int)Math.Clamp(w / 0.35, 8, 24), up = 6;
        for (var i = 1; i < across; i++)
        {
            m.Trim.Rod(new(((i / (double)across) - 0.5) * w, 0.06, 0), new(((i / (double)across) - 0.5) * w, h - 0.05, 0), 0.006, mesh);
        }

        for (var i = 0; i < up; i++)
        {
            m.Trim.Rod(new(-w / 2, 0.06 + (i * (h - 0.1) / up), 0), new(w / 2, 0.06 + (i * (h - 0.1) / up), 0), 0.006, mesh);
        }
    }

    private static void Weights(Model m, double half, double plate, double radius, double grip, bool alongX)
    {
        m.IsLengthwise = true;
        Vector3d axis = alongX ? Vector3d.UnitX : Vector3d.UnitZ, up = new(0, radius, 0);
        m.Solid.Bar(up - (axis * half), up + (axis * half), grip, Paints.Chrome);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Disc(up + (axis * (side * (half - (0.5 * plate)) * 0.94)), radius, plate, axis, m.Paint(SurfaceMaterial.Rubber, 0x1E2024), edge: 0.2 * plate);
            m.Solid.Disc(up + (axis * (side * ((half * 0.94) - (1.6 * plate)))), 0.72 * radius, 0.8 * plate, axis, Paints.Red, edge: 0.15 * plate);
        }
    }

    private static void Barbell(Model m) => Weights(m, 0.75 * Math.Max(m.Depth, 1.2), 0.07, 0.225, 0.015, alongX: true);

    private static void Dumbbell(Model m)
    {
        m.IsLengthwise = true;
        m.Solid.Bar(new(-0.12, 0.06, 0), new(0.12, 0.06, 0), 0.016, Paints.Chrome);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Disc(new(side * 0.115, 0.06, 0), 0.06, 0.07, Vector3d.UnitX, m.Paint(SurfaceMaterial.Rubber, 0x24272C), edge: 0.012);
            m.Trim.Disc(new(side * 0.152, 0.06, 0), 0.03, 0.006, Vector3d.UnitX, Paints.Chrome);
        }
    }

    private static void Kettlebell(Model m)
    {
        m.Solid.Ball(new(0, 0.095, 0), 0.1, m.Paint(SurfaceMaterial.Rubber, 0x24272C));
        m.Solid.Post(Vector3d.Zero, 0.06, 0.02, Paints.Tyre);
        m.Trim.Arc(new(0, 0.19, 0), 0.06, 0.016, 1.9, Paints.Iron);
    }

    private static void Trampoline(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var blue = m.Paint(SurfaceMaterial.Gloss, 0x2A5DB0);
        m.Solid.Post(new(0, h - 0.03, 0), 0.84 * r, 0.03, Paints.Black);
        m.Solid.Ring(new(0, h - 0.03, 0), 0.92 * r, 0.07 * r, Vector3d.UnitY, blue);
        for (var i = 0; i < 6; i++)
        {
            m.Solid.Bar(Shared.OnCircle(0.9 * r, (2 * Math.PI * i / 6) + 0.26), Shared.OnCircle(0.92 * r, (2 * Math.PI * i / 6) + 0.26, h - 0.03), 0.03, Paints.Steel);
        }
    }

    private static void BalanceBeam(Model m)
    {
        double h = m.Height, l = m.Depth;
        m.Solid.Box(new(0, h - 0.07, 0), new(l, 0.14, 0.1), m.Paint(SurfaceMaterial.Rubber, 0xC89A62), edge: 0.03);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.38 * l, (h - 0.14) / 2, 0), new(0.08, h - 0.14, 0.08), Paints.Steel);
            m.Solid.Box(new(side * 0.38 * l, 0.03, 0), new(0.12, 0.06, 0.8), Paints.Steel);
        }
    }

    private static void Target(Model m)
    {
        double r = m.Width / 2, stand = 0.35 * r, t = m.Depth;
        m.IsBalanced = true;
        var middle = new Vector3d(0, r + stand, 0);
        m.Solid.Disc(middle, r, t, Vector3d.UnitZ, Paints.PaleWood);
        Surface[] rings = [Paints.White, Paints.Black, Paints.Blue, Paints.Red, Paints.Yellow];
        for (var i = 0; i < rings.Length; i++)
        {
            m.Trim.Disc(middle + new Vector3d(0, 0, (t / 2) + (0.004 * i)), r * (0.97 - (0.19 * i)), 0.006, Vector3d.UnitZ, rings[i]);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(side * 0.75 * r, 0, 0.2 * r), middle + new Vector3d(side * 0.45 * r, 0.2 * r, -t), 0.03, Paints.Wood);
        }

        m.Solid.Bar(new(0, 0, -0.8 * r), middle + new Vector3d(0, 0.5 * r, -t), 0.03, Paints.Wood);
    }

    private static void PunchingBag(Model m)
    {
        const double h = 2.2;
        m.Solid.Box(new(0, 0.03, 0), new(1.0, 0.06, 0.8), Paints.Iron);
        m.Solid.Bar(new(-0.45, 0.06, 0), new(-0.45, h, 0), 0.04, Paints.Iron);
        m.Solid.Bar(new(-0.45, h, 0), new(0.05, h, 0), 0.04, Paints.Iron);
        m.Trim.Rod(new(0, h, 0), new(0, 1.75, 0), 0.012, Paints.Steel);
        m.Solid.Post(new(0, 0.7, 0), 0.18, 1.05, m.Paint(SurfaceMaterial.Rubber, 0xB02A24), edge: 0.06);
        m.Trim.Post(new(0, 1.5, 0), 0.183, 0.06, Paints.Black);
    }

    private static void Skis(Model m)
    {
        double l = m.Depth;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.08, 0.012, -0.04 * l), new(0.08, 0.018, 0.86 * l), m.Paint(SurfaceMaterial.Gloss, 0xC8302A));
            m.Trim.Beam(new(side * 0.08, 0.012, 0.39 * l), new(side * 0.08, 0.09, 0.49 * l), 0.08, 0.015, m.Paint(SurfaceMaterial.Gloss, 0xC8302A));
            m.Solid.Box(new(side * 0.08, 0.05, -0.06 * l), new(0.07, 0.06, 0.2), Paints.Black, edge: 0.02);
        }
    }

    private static void Snowboard(Model m)
    {
        double l = m.Depth;
        var board = m.Paint(SurfaceMaterial.Gloss, 0x3A6FD0);
        m.Solid.Box(new(0, 0.012, 0), new(0.25, 0.016, 0.8 * l), board);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Dome(new(0, 0.02, side * 0.4 * l), new(0.125, 0.1 * l, 0.012), board, Shared.Pitch(side * 1.25));
            m.Solid.Box(new(0, 0.06, side * 0.16 * l), new(0.26, 0.08, 0.12), Paints.Black, edge: 0.02);
        }
    }

    private static void BenchPress(Model m)
    {
        const double seat = 0.45;
        m.TopHeight = seat;
        m.Solid.Box(new(0, seat, 0), new(1.2, 0.09, 0.32), Paints.Of(SurfaceMaterial.Rubber, 0x1E1F22), edge: 0.03);
        foreach (var x in new[] { -0.5, 0.45 })
        {
            m.Solid.Box(new(x, seat / 2, 0), new(0.06, seat, 0.06), Paints.Grey);
            m.Trim.Box(new(x, 0.03, 0), new(0.06, 0.06, 0.5), Paints.Grey);
        }

        m.Trim.Box(new(0, 0.12, 0), new(1.0, 0.06, 0.06), Paints.Grey);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0.5, 0.55, side * 0.42), new(0.07, 1.1, 0.07), Paints.Grey);
            m.Trim.Box(new(0.46, 1.08, side * 0.42), new(0.14, 0.05, 0.07), Paints.Red);
            foreach (var (z, r) in new[] { (0.66, 0.22), (0.72, 0.18) })
            {
                m.Trim.Disc(new(0.44, 1.14, side * z), r, 0.045, Vector3d.UnitZ, Paints.Black);
                m.Trim.Disc(new(0.44, 1.14, side * (z + 0.012)), 0.3 * r, 0.045, Vector3d.UnitZ, Paints.Steel);
            }
        }

        m.Trim.Bar(new(0.44, 1.14, -0.86), new(0.44, 1.14, 0.86), 0.018, Paints.Chrome);
    }
}
