using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Tools and small hardware: they lie, handle towards −Z, head towards +Z.</summary>
internal static class Tools
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".tool.hammer", Hammer),
        ("pick, pickaxe", Pickaxe),
        (".tool.axe", Axe),
        (".tool.knife", Knife),
        ("scissors", Scissors),
        (".tool.saw", Saw),
        ("drill", Drill),
        (".tool.spade", Spade),
        ("rake", Rake),
        ("pitchfork", Pitchfork),
        ("broom", Broom),
        ("mop", Mop),
        (".tool.wrench, .tool", Wrench),
        ("screwdriver", Screwdriver),
        ("pliers, tongs", Pliers),
        (".tool.brush, pencil, crayon", Pencil),
        ("pen", Pen),
        ("paintbrush, brush", Paintbrush),
        ("toothbrush", Toothbrush),
        (".tool.key", Key),
        ("lock, padlock", Padlock),
        (".tool.nail", Nail),
        (".tool.rope", Rope),
        ("chain", Chain),
        (".tool.ladder", Ladder),
        (".tool.wheel", Wheel),
        ("gear, cog", Gear),
        (".tool.anchor", Anchor),
        (".tool.bell", Bell),
        (".tool.clock", WallClock),
        ("alarm clock", AlarmClock),
        ("pendulum clock, grandfather clock", PendulumClock),
        ("hourglass", Hourglass),
        (".tool.clock/watch", Watch),
        (".tool.pendulum", Pendulum),
        (".tool.net", Web),
        (".tool.rod, .branch", Stick),
        (".tool.globe", Globe),
        (".tool.balance", Scales),
        (".tool.magnifier, magnifying glass", MagnifyingGlass),
        ("telescope", Telescope),
        ("microscope", Microscope),
        ("binoculars", Binoculars),
        (".cutlery, fork", Fork),
        ("spoon, ladle", Spoon),
        (".cigarette", Cigarette),
    ];

    private static void Handle(Model m, double radius, double from, double to, double y, Surface surface) =>
        m.Solid.Rod(new(0, y, from + radius), new(0, y, to - radius), radius, surface);

    private static void Hammer(Model m)
    {
        double w = m.Width, t = m.Height / 2, l = m.Depth;
        var wood = Paints.Wood;
        Handle(m, 0.55 * t, -l / 2, (l / 2) - t, t, wood);
        var isMallet = m.Noun.Lemma == "mallet" || m.Is("wooden");
        var head = isMallet ? Paints.PaleWood : Paints.Of(SurfaceMaterial.Metal, 0x7A7F86);
        m.Solid.Bar(new(-0.5 * w, t, (l / 2) - t), new(0.05 * w, t, (l / 2) - t), t, head);
        if (isMallet)
        {
            m.Solid.Bar(new(0.05 * w, t, (l / 2) - t), new(0.5 * w, t, (l / 2) - t), t, head);
        }
        else
        {
            m.Solid.Cone(new(0.05 * w, t, (l / 2) - t), 0.7 * t, new(0.5 * w, 0.8 * t, (l / 2) - t - (0.1 * w)), 0.18 * t, head);
        }
    }

    private static void Pickaxe(Model m)
    {
        double l = Math.Max(m.Depth, 0.8), t = 0.022, w = 0.56;
        Handle(m, t, -l / 2, l / 2, t + 0.01, Paints.Wood);
        m.Trim.Arc(new(0, t + 0.01, (l / 2) - 0.05 - 0.5), 0.5, 0.02, 0.58, Paints.Of(SurfaceMaterial.Metal, 0x6A6F76), Shared.Pitch(Math.PI / 2));
        m.Hidden.Box(new(0, t + 0.01, (l / 2) - 0.08), new(w, 0.03, 0.05), Paints.Steel);
    }

    private static void Axe(Model m)
    {
        double w = m.Width, t = m.Height / 2, l = m.Depth;
        Handle(m, 0.75 * t, -l / 2, l / 2, t, Paints.Wood);
        (double, double)[] blade = [(-0.2 * w, -0.18 * w), (0.35 * w, -0.26 * w), (0.78 * w, -0.52 * w), (0.86 * w, 0), (0.78 * w, 0.5 * w), (0.35 * w, 0.26 * w), (-0.2 * w, 0.18 * w)];
        m.Solid.Plate(new(0, t, (l / 2) - (0.3 * w)), blade, 1.2 * t, Paints.Steel, Shared.Pitch(Math.PI / 2));
    }

    private static void Knife(Model m)
    {
        double l = Math.Max(m.Depth, 0.2), w = Math.Max(m.Width, 0.03), t = 0.004;
        m.Solid.Plate(new(0, t, 0), [(-0.45 * w, -0.1 * l), (0.45 * w, -0.1 * l), (0.5 * w, 0.28 * l), (0.3 * w, 0.42 * l), (-0.45 * w, 0.5 * l)], 0.6 * t, Paints.Matte(0x8C969E), Shared.Pitch(Math.PI / 2));
        m.Solid.Box(new(0, 2.2 * t, -0.3 * l), new(0.75 * w, 4.4 * t, 0.4 * l), m.Paint(SurfaceMaterial.Wood, 0x3A2618), edge: 1.8 * t);
        m.Trim.Ball(new(0, 4.2 * t, -0.22 * l), t, Paints.Steel);
        m.Trim.Ball(new(0, 4.2 * t, -0.38 * l), t, Paints.Steel);
    }

    private static void Scissors(Model m)
    {
        double l = Math.Max(m.Depth, 0.2), t = 0.006;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Plate(new(0, t, 0), [(side * 0.02 * l, -0.12 * l), (-side * 0.05 * l, -0.10 * l), (-side * 0.12 * l, 0.5 * l), (-side * 0.10 * l, 0.5 * l)], 0.5 * t, Paints.Steel, Shared.Pitch(Math.PI / 2));
            m.Trim.Rod(new(0, t, -0.06 * l), new(side * 0.10 * l, t, -0.28 * l), 0.03 * l, m.Paint(SurfaceMaterial.Gloss, 0xD03A2E));
            m.Solid.Ring(new(side * 0.14 * l, t * 1.5, -0.38 * l), 0.10 * l, 0.026 * l, Vector3d.UnitY, m.Paint(SurfaceMaterial.Gloss, 0xD03A2E));
        }

        m.Trim.Disc(new(0, 1.6 * t, -0.04 * l), 0.02 * l, t, Vector3d.UnitY, Paints.Iron);
    }

    private static void Saw(Model m)
    {
        double l = m.Depth, w = 0.3 * l, t = 0.02;
        var points = new List<(double, double)> { (-0.1 * w, -0.28 * l), (-0.42 * w, -0.28 * l), (-0.36 * w, 0.5 * l), (0.02 * w, 0.5 * l) };
        const int teeth = 14;
        for (var i = 0; i < teeth; i++)
        {
            double z = (0.5 - (0.78 * (i + 0.5) / teeth)) * l, edge = 0.02 + (0.36 * (i + 0.5) / teeth);
            points.Add(((edge + 0.10) * w, z));
            points.Add(((edge + 0.03) * w, z - (0.39 * l / teeth)));
        }

        m.Solid.Plate(new(0, t / 2, 0), [.. points], 0.003, Paints.Steel, Shared.Pitch(Math.PI / 2));
        var wood = m.Paint(SurfaceMaterial.Wood, 0x9A5F30);
        m.Solid.Ring(new(-0.02 * w, t / 2, -0.38 * l), 0.095 * l, 0.032 * l, Vector3d.UnitY, wood);
        m.Trim.Box(new(-0.05 * w, t / 2, -0.29 * l), new(0.7 * w, t, 0.06 * l), wood);
    }

    private static void Drill(Model m)
    {
        double l = 0.6 * m.Depth, r = 0.035, y = 0.17;
        var body = m.Paint(SurfaceMaterial.Gloss, 0xE0A020);
        m.IsBalanced = true;
        m.Solid.Bar(new(0, y, -0.5 * l), new(0, y, 0.22 * l), r, body);
        m.Solid.Cone(new(0, y, 0.22 * l), 0.8 * r, new(0, y, 0.42 * l), 0.5 * r, Paints.Black);
        m.Solid.Bar(new(0, y, 0.42 * l), new(0, y, 0.9 * l), 0.006, Paints.Steel);
        m.Solid.Beam(new(0, y, -0.25 * l), new(0, 0.03, -0.36 * l), 0.04, 0.045, Paints.Black);
        m.Solid.Box(new(0, 0.025, -0.32 * l), new(0.07, 0.05, 0.10), body);
    }

    private static void Spade(Model m)
    {
        double w = m.Width, l = m.Depth, t = 0.02;
        Handle(m, t, -0.46 * l, 0.28 * l, 0.025, Paints.Wood);
        m.Solid.Rod(new(-0.07, 0.025, (-l / 2) + t), new(0.07, 0.025, (-l / 2) + t), t, Paints.Wood);
        m.Solid.Plate(new(0, 0.025, 0.3 * l), [(-0.5 * w, -0.02 * l), (0.5 * w, -0.02 * l), (0.5 * w, 0.12 * l), (0.25 * w, 0.18 * l), (0, 0.2 * l), (-0.25 * w, 0.18 * l), (-0.5 * w, 0.12 * l)], 0.012, Paints.Steel, Shared.Pitch(Math.PI / 2));
    }

    private static void Rake(Model m)
    {
        double l = m.Depth;
        Handle(m, 0.014, -l / 2, 0.48 * l, 0.06, Paints.Wood);
        m.Solid.Rod(new(-0.2, 0.06, 0.48 * l), new(0.2, 0.06, 0.48 * l), 0.012, Paints.Steel);
        for (var i = -5; i <= 5; i++)
        {
            m.Solid.Rod(new(i * 0.038, 0.058, 0.48 * l), new(i * 0.038, 0.006, 0.5 * l), 0.006, Paints.Steel);
        }
    }

    private static void Pitchfork(Model m)
    {
        double l = m.Depth;
        Handle(m, 0.016, -l / 2, 0.3 * l, 0.02, Paints.Wood);
        m.Solid.Rod(new(-0.1, 0.02, 0.3 * l), new(0.1, 0.02, 0.3 * l), 0.01, Paints.Iron);
        for (var i = -1; i <= 1; i++)
        {
            m.Solid.Limb(new(i * 0.1, 0.02, 0.3 * l), 0.01, new(i * 0.1, 0.02, 0.5 * l), 0.003, Paints.Iron);
        }
    }

    private static void Broom(Model m)
    {
        double l = m.Depth, w = Math.Max(m.Width, 0.3);
        Handle(m, 0.014, -l / 2, 0.3 * l, 0.03, Paints.Red);
        m.Solid.Box(new(0, 0.03, 0.31 * l), new(0.5 * w, 0.05, 0.06), Paints.Wood, edge: 0.015);
        m.Solid.Plate(new(0, 0.03, 0.33 * l), [(-0.26 * w, 0), (0.26 * w, 0), (0.52 * w, 0.17 * l), (-0.52 * w, 0.17 * l)], 0.05, Paints.Of(SurfaceMaterial.Fur, 0xD8B25A), Shared.Pitch(Math.PI / 2));
        m.Trim.Rod(new(-0.33 * w, 0.055, 0.39 * l), new(0.33 * w, 0.055, 0.39 * l), 0.006, Paints.Red);
    }

    private static void Mop(Model m)
    {
        double l = m.Depth;
        Handle(m, 0.014, -l / 2, 0.3 * l, 0.04, Paints.Wood);
        m.Hidden.Box(new(0, 0.04, 0.4 * l), new(0.22, 0.06, 0.2 * l), Paints.Paper);
        for (var i = 0; i < 12; i++)
        {
            double x = (i - 5.5) * 0.026;
            m.Trim.Limb(new(0.3 * x, 0.045, 0.3 * l), 0.018, new(x, 0.03 + (0.012 * (i % 3)), (0.47 + (0.012 * (i % 2))) * l), 0.018, Paints.Cloth(0xEDEAE0));
        }
    }

    private static void Wrench(Model m)
    {
        double w = m.Width, l = m.Depth, t = m.Height;
        var steel = m.Paint(SurfaceMaterial.Metal, 0xB4BAC0);
        m.Solid.Box(new(0, t / 2, 0), new(0.4 * w, 0.7 * t, 0.72 * l), steel, edge: 0.3 * t);
        m.Solid.Plate(new(0, t / 2, 0.38 * l), [(-0.25 * w, -0.10 * l), (0.25 * w, -0.10 * l), (0.6 * w, 0.02 * l), (0.5 * w, 0.14 * l), (0.24 * w, 0.13 * l), (0.22 * w, 0.03 * l), (-0.22 * w, 0.03 * l), (-0.24 * w, 0.13 * l), (-0.5 * w, 0.14 * l), (-0.6 * w, 0.02 * l)], t, steel, Shared.Pitch(Math.PI / 2));
        m.Solid.Ring(new(0, t / 2, -0.42 * l), 0.36 * w, 0.42 * t, Vector3d.UnitY, steel);
    }

    private static void Screwdriver(Model m)
    {
        double l = m.Depth, r = 0.016;
        var grip = m.Paint(SurfaceMaterial.Gloss, 0xE0A020);
        m.Solid.Limb(new(0, r, r - (l / 2)), r, new(0, r, -0.06 * l), 0.8 * r, grip);
        m.Trim.Bar(new(0, r, -0.32 * l), new(0, r, -0.22 * l), 1.03 * r, Paints.Black);
        m.Solid.Bar(new(0, r, -0.06 * l), new(0, r, 0.44 * l), 0.22 * r, Paints.Steel);
        m.Solid.Box(new(0, r, 0.46 * l), new(0.7 * r, 0.16 * r, 0.08 * l), Paints.Steel);
    }

    private static void Pliers(Model m)
    {
        double l = m.Depth, t = 0.012;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Rod(new(side * 0.005, t, 0.05 * l), new(side * 0.14 * l, t, -0.42 * l), 0.045 * l, m.Paint(SurfaceMaterial.Rubber, 0xC8302A));
            m.Solid.Limb(new(-side * 0.01, t, 0.08 * l), 0.05 * l, new(-side * 0.03 * l, t, 0.46 * l), 0.02 * l, Paints.Steel);
        }

        m.Trim.Disc(new(0, 1.5 * t, 0.08 * l), 0.06 * l, t, Vector3d.UnitY, Paints.Steel);
    }

    private static void Pencil(Model m)
    {
        double l = m.Depth, r = Math.Max(0.5 * m.Width, 0.004);
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF2B82E);
        m.Hidden.Bar(new(0, r, -l / 2), new(0, r, 0.4 * l), r, paint);
        m.Trim.Plate(new(0, r, -0.03 * l), Hexagon(r), 0.82 * l, paint);
        m.Trim.Cone(new(0, r, 0.38 * l), r, new(0, r, 0.47 * l), 0.3 * r, Paints.PaleWood);
        m.Trim.Cone(new(0, r, 0.46 * l), 0.34 * r, new(0, r, 0.5 * l), 0.05 * r, Paints.Black);
        m.Trim.Bar(new(0, r, -0.47 * l), new(0, r, -0.44 * l), 1.05 * r, Paints.Steel);
        m.Trim.Bar(new(0, r, -0.5 * l), new(0, r, -0.47 * l), r, Paints.Matte(0xE08A8A));
    }

    private static (double, double)[] Hexagon(double r) => [.. Enumerable.Range(0, 6).Select(i => (r * DeterministicMath.Cos(i * Math.PI / 3), r * DeterministicMath.Sin(i * Math.PI / 3)))];

    private static void Pen(Model m)
    {
        double l = m.Depth, r = Math.Max(0.5 * m.Width, 0.005);
        m.Solid.Bar(new(0, r, -0.5 * l), new(0, r, 0.38 * l), r, m.Paint(SurfaceMaterial.Gloss, 0x23366E));
        m.Trim.Cone(new(0, r, 0.38 * l), r, new(0, r, 0.5 * l), 0.1 * r, Paints.Gold);
        m.Trim.Box(new(0, 2.2 * r, -0.32 * l), new(0.4 * r, 0.3 * r, 0.3 * l), Paints.Gold);
    }

    private static void Paintbrush(Model m)
    {
        double l = m.Depth, r = Math.Max(0.6 * m.Width, 0.006);
        m.Solid.Limb(new(0, r, -0.48 * l), 0.5 * r, new(0, r, 0.1 * l), r, Paints.Wood);
        m.Solid.Bar(new(0, r, 0.1 * l), new(0, r, 0.28 * l), 1.1 * r, Paints.Steel);
        m.Trim.Limb(new(0, r, 0.3 * l), 1.1 * r, new(0, r, 0.5 * l), 0.12 * r, m.Paint(SurfaceMaterial.Fur, 0x3A78C8));
    }

    private static void Toothbrush(Model m)
    {
        double l = m.Depth, r = 0.005;
        m.Solid.Rod(new(0, r, -0.48 * l), new(0, r, 0.48 * l), r, m.Paint(SurfaceMaterial.Gloss, 0x2FA0C8));
        m.Solid.Box(new(0, 3 * r, 0.38 * l), new(2 * r, 3 * r, 0.18 * l), Paints.White);
    }

    private static void Key(Model m)
    {
        double l = m.Depth, t = 0.5 * Math.Max(m.Height, 0.004);
        var metal = m.Paint(SurfaceMaterial.Metal, 0xD0A040);
        m.Solid.Ring(new(0, t, -0.3 * l), 0.15 * l, 0.045 * l, Vector3d.UnitY, metal);
        m.Solid.Rod(new(0, t, -0.12 * l), new(0, t, 0.46 * l), 0.04 * l, metal);
        m.Solid.Box(new(0.1 * l, t, 0.42 * l), new(0.16 * l, 1.6 * t, 0.06 * l), metal);
        m.Solid.Box(new(0.08 * l, t, 0.30 * l), new(0.12 * l, 1.6 * t, 0.06 * l), metal);
    }

    private static void Padlock(Model m)
    {
        const double w = 0.05;
        m.IsBalanced = true;
        m.Solid.Box(new(0, 0.45 * w, 0), new(w, 0.9 * w, 0.36 * w), m.Paint(SurfaceMaterial.Metal, 0xD0A040), edge: 0.08 * w);
        m.Trim.Arc(new(0, 1.05 * w, 0), 0.3 * w, 0.07 * w, Math.PI / 2, Paints.Steel);
        m.Trim.Rod(new(0.3 * w, 0.85 * w, 0), new(0.3 * w, 1.05 * w, 0), 0.07 * w, Paints.Steel);
        m.Trim.Rod(new(-0.3 * w, 0.85 * w, 0), new(-0.3 * w, 1.05 * w, 0), 0.07 * w, Paints.Steel);
        m.Trim.Disc(new(0, 0.5 * w, 0.18 * w), 0.08 * w, 0.02 * w, Vector3d.UnitZ, Paints.Black);
        m.Trim.Box(new(0, 0.38 * w, 0.18 * w), new(0.06 * w, 0.2 * w, 0.02 * w), Paints.Black);
    }

    private static void Nail(Model m)
    {
        double l = m.Depth, r = 0.3 * m.Width;
        m.Solid.Bar(new(0, 2 * r, -0.5 * l), new(0, 2 * r, 0.4 * l), r, Paints.Steel);
        m.Solid.Cone(new(0, 2 * r, 0.4 * l), r, new(0, 2 * r, 0.5 * l), 0.1 * r, Paints.Steel);
        m.Solid.Bar(new(0, 2 * r, -0.5 * l), new(0, 2 * r, -0.47 * l), 2 * r, Paints.Steel);
    }

    private static void Rope(Model m)
    {
        double r = m.Width / 2, tube = 0.1 * m.Width;
        var hemp = m.Paint(SurfaceMaterial.Cloth, 0xC0A068);
        m.Hidden.Post(Vector3d.Zero, r, 2 * tube * 1.6, hemp);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Ring(new(0.02 * r * i, tube + (i * 0.85 * tube), 0), r - tube - (0.03 * r * i), tube * 0.9, (Vector3d.UnitY + Shared.OnCircle(0.05, 2.1 * i)).Normalized(), hemp);
        }

        m.Trim.Pipe(0.85 * tube, hemp, Shared.OnCircle(0.8 * r, 0.5, 1.0 * tube), new(1.3 * r, tube, 0.6 * r), new(1.7 * r, tube, 0.35 * r), new(2.0 * r, tube, 0.6 * r));
    }

    private static void Chain(Model m)
    {
        const double link = 0.05;
        for (var i = 0; i < 7; i++)
        {
            m.Solid.Ring(new((i - 3) * 0.62 * link, 0.2 * link + (i % 2 == 0 ? 0 : 0.22 * link), 0.2 * link * ((i % 3) - 1)), 0.36 * link, 0.09 * link, i % 2 == 0 ? Vector3d.UnitY : new Vector3d(0, 0.4, 1).Normalized(), m.Paint(SurfaceMaterial.Metal, 0x8A9098));
        }
    }

    private static void Ladder(Model m)
    {
        double w = m.Width, h = m.Height;
        var wood = m.Paint(SurfaceMaterial.Wood, 0xC89A5A);
        m.IsBalanced = true;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * ((w / 2) - 0.025), h / 2, 0), new(0.05, h, 0.07), wood);
        }

        var rungs = Math.Max(3, (int)(h / 0.3));
        for (var i = 0; i < rungs; i++)
        {
            m.Solid.Bar(new((-w / 2) + 0.02, (i + 0.6) * h / rungs, 0), new((w / 2) - 0.02, (i + 0.6) * h / rungs, 0), 0.018, wood);
        }
    }

    private static void Wheel(Model m)
    {
        double r = m.Height / 2, breadth = 0.8 * m.Width;
        m.IsBalanced = true;
        m.Hidden.Disc(new(0, r, 0), r, breadth, Vector3d.UnitZ, Paints.Tyre);
        m.Trim.Ring(new(0, r, 0), r - (0.5 * breadth), 0.5 * breadth, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Rubber, 0x1C1C1E));
        m.Trim.Ring(new(0, r, 0), r - breadth, 0.12 * breadth, Vector3d.UnitZ, Paints.Chrome);
        m.Trim.Disc(new(0, r, 0), 0.16 * r, 0.7 * breadth, Vector3d.UnitZ, Paints.Chrome);
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Rod(new(0, r, 0), new Vector3d(0, r, 0) + Shared.Roll(2 * Math.PI * i / 5).Rotate(new(0, r - breadth, 0)), 0.06 * r, Paints.Chrome);
        }
    }

    private static void Gear(Model m)
    {
        double r = m.Height / 2, t = m.Width;
        var steel = m.Paint(SurfaceMaterial.Metal, 0xB8863C);
        m.IsBalanced = true;
        m.Hidden.Disc(new(0, r, 0), r, t, Vector3d.UnitZ, steel);
        var outline = new List<(double, double)>();
        for (var i = 0; i < 48; i++)
        {
            var radius = r * (i % 4 < 2 ? 1 : 0.8);
            var angle = 2 * Math.PI * (i + 0.5) / 48;
            outline.Add((radius * DeterministicMath.Cos(angle), radius * DeterministicMath.Sin(angle)));
        }

        m.Trim.Plate(new(0, r, 0), [.. outline], t, steel);
        m.Trim.Disc(new(0, r, 0), 0.3 * r, 1.2 * t, Vector3d.UnitZ, Model.Shade(steel, 0.7));
        m.Trim.Disc(new(0, r, 0), 0.14 * r, 1.3 * t, Vector3d.UnitZ, Paints.Black);
    }

    private static void Anchor(Model m)
    {
        double h = m.Height, w = m.Width, t = 0.05 * h;
        var iron = m.Paint(SurfaceMaterial.Gloss, 0x3A3F46);
        m.IsBalanced = true;
        m.Solid.Rod(new(0, t, 0), new(0, 0.84 * h, 0), t, iron);
        m.Trim.Arc(new(0, 0.46 * h, 0), 0.44 * h, t, 1.05, iron, Shared.Roll(Math.PI));
        m.Solid.Rod(new(-0.25 * h, 0.72 * h, 0), new(0.25 * h, 0.72 * h, 0), 0.8 * t, iron);
        m.Solid.Ring(new(0, 0.92 * h, 0), 0.07 * h, 0.025 * h, Vector3d.UnitZ, iron);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Plate(new(side * 0.39 * h, 0.25 * h, 0), [(-0.09 * w, -0.04 * h), (0.09 * w, -0.04 * h), (side * 0.04 * w, 0.15 * h)], 1.6 * t, iron, Shared.Roll(-side * 0.5));
        }
    }

    private static void Bell(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var brass = m.Paint(SurfaceMaterial.Metal, 0xD8A63A);
        m.Solid.Lathe(new(0, 0.1 * h, 0), brass, [(r, 0), (0.94 * r, 0.05 * h), (0.66 * r, 0.25 * h), (0.55 * r, 0.5 * h), (0.42 * r, 0.68 * h), (0.16 * r, 0.75 * h)]);
        m.Solid.Ball(new(0, 0.1 * h, 0), 0.1 * h, Paints.Iron);
        m.Trim.Ring(new(0, 0.92 * h, 0), 0.14 * r, 0.05 * r, Vector3d.UnitZ, brass);
        m.IsBalanced = true;
    }

    private static void Face(Model m, Vector3d at, double r)
    {
        m.Trim.Disc(at, r, 0.02 * r, Vector3d.UnitZ, Paints.Paper);
        for (var i = 0; i < 12; i++)
        {
            var long12 = i % 3 == 0;
            m.Trim.Box(at + Shared.Roll(i * Math.PI / 6).Rotate(new(0, 0.84 * r, 0.02 * r)), new(0.05 * r, (long12 ? 0.2 : 0.1) * r, 0.02 * r), Paints.Black, Shared.Roll(i * Math.PI / 6));
        }

        var front = at + new Vector3d(0, 0, 0.04 * r);
        var hour = Shared.Roll(1.05);
        m.Moving(new Turning(front, Vector3d.UnitZ, -2 * Math.PI / 43200)).Box(front + hour.Rotate(new(0, 0.24 * r, 0)), new(0.09 * r, 0.56 * r, 0.02 * r), Paints.Black, hour);
        m.Moving(new Turning(front, Vector3d.UnitZ, -2 * Math.PI / 3600)).Box(front + new Vector3d(0, 0.36 * r, 0.02 * r), new(0.06 * r, 0.8 * r, 0.02 * r), Paints.Black);
        m.Moving(new Turning(front, Vector3d.UnitZ, -2 * Math.PI / 60)).Box(front + new Vector3d(0, 0.3 * r, 0.04 * r), new(0.025 * r, 0.9 * r, 0.01 * r), Paints.Red);
        m.Trim.Ball(front, 0.06 * r, Paints.Brass);
    }

    private static void WallClock(Model m)
    {
        double r = Math.Min(m.Width, m.Height) / 2, d = m.Depth;
        m.IsBalanced = true;
        m.Solid.Disc(new(0, r, 0), r, d, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Wood, 0x6E4426));
        m.Trim.Ring(new(0, r, d / 2), 0.93 * r, 0.07 * r, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Wood, 0x8A5A32));
        Face(m, new(0, r, d / 2), 0.86 * r);
    }

    private static void AlarmClock(Model m)
    {
        const double r = 0.06;
        m.IsBalanced = true;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8302A);
        m.Solid.Disc(new(0, 1.2 * r, 0), r, 0.05, Vector3d.UnitZ, red);
        Face(m, new(0, 1.2 * r, 0.026), 0.86 * r);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Limb(new(side * 0.5 * r, 0.5 * r, 0), 0.1 * r, new(side * 0.85 * r, 0.09 * r, 0), 0.08 * r, Paints.Steel);
            m.Trim.Dome(new(side * 0.6 * r, 2.1 * r, 0), new(0.4 * r, 0.32 * r, 0.4 * r), Paints.Brass, Shared.Roll(-side * 0.6));
        }

        m.Trim.Rod(new(0, 2.1 * r, 0), new(0, 2.55 * r, 0), 0.06 * r, Paints.Steel);
    }

    private static void PendulumClock(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x6E4024);
        m.IsBalanced = true;
        m.Solid.Box(new(0, 0.08 * h, 0), new(w, 0.16 * h, d), wood, edge: 0.02);
        m.Solid.Box(new(0, 0.44 * h, -0.06 * d), new(0.7 * w, 0.6 * h, 0.7 * d), wood, edge: 0.01);
        m.Solid.Box(new(0, 0.84 * h, 0), new(0.94 * w, 0.22 * h, 0.95 * d), wood, edge: 0.02);
        m.Solid.Gable(new(0, 0.95 * h, 0), new(w, 0.05 * h, d), wood);
        Face(m, new(0, 0.84 * h, 0.48 * d), 0.36 * w);
        m.Trim.Box(new(0, 0.44 * h, 0.295 * d), new(0.5 * w, 0.5 * h, 0.02), Paints.Matte(0x241812));
        var pivot = new Vector3d(0, 0.69 * h, 0.32 * d);
        var swing = new Swinging(pivot, Vector3d.UnitZ, 0.13, 2);
        m.Moving(swing).Rod(pivot, pivot - new Vector3d(0, 0.34 * h, 0), 0.012, Paints.Brass);
        m.Moving(swing).Disc(pivot - new Vector3d(0, 0.36 * h, 0), 0.15 * w, 0.02, Vector3d.UnitZ, Paints.Gold);
    }

    private static void Hourglass(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x7A4A28);
        m.IsBalanced = true;
        m.Solid.Post(Vector3d.Zero, r, 0.07 * h, wood);
        m.Solid.Post(new(0, 0.93 * h, 0), r, 0.07 * h, wood);
        m.Trim.Lathe(Vector3d.Zero, Paints.Clear, [(0.7 * r, 0.07 * h), (0.74 * r, 0.2 * h), (0.5 * r, 0.38 * h), (0.08 * r, 0.5 * h), (0.5 * r, 0.62 * h), (0.74 * r, 0.8 * h), (0.7 * r, 0.93 * h)]);
        m.Trim.Cone(new(0, 0.075 * h, 0), 0.76 * r, new(0, 0.3 * h, 0), 0.1 * r, Paints.Of(SurfaceMaterial.Sand, 0xE8C070));
        m.Hidden.Post(new(0, 0.07 * h, 0), 0.7 * r, 0.86 * h, Paints.Clear);
        for (var i = 0; i < 3; i++)
        {
            var foot = Shared.OnCircle(0.88 * r, (2 * Math.PI * i / 3) + 0.5, 0.07 * h);
            m.Trim.Rod(foot, foot + new Vector3d(0, 0.86 * h, 0), 0.07 * r, wood);
        }
    }

    private static void Watch(Model m)
    {
        double r = m.Width / 2, t = Math.Max(m.Height, 0.01);
        var gold = m.Paint(SurfaceMaterial.Metal, 0xE0B040);
        m.IsBalanced = true;
        m.Solid.Disc(new(0, r, 0), r, t, Vector3d.UnitZ, gold);
        Face(m, new(0, r, t / 2), 0.84 * r);
        if (m.Noun.Lemma is "wristwatch" or "watch")
        {
            m.Trim.Ring(new(0, r, -0.9 * r), 0.95 * r, 0.08 * r, Vector3d.UnitX, Paints.Of(SurfaceMaterial.Rubber, 0x3A2418));
            return;
        }

        m.Trim.Ring(new(0, 2.24 * r, 0), 0.2 * r, 0.05 * r, Vector3d.UnitZ, gold);
        m.Trim.Post(new(0, 1.95 * r, 0), 0.12 * r, 0.15 * r, gold);
    }

    /// <summary>The bob: what hangs it draws its rod.</summary>
    private static void Pendulum(Model m) => m.Solid.Ball(new(0, m.Width / 2, 0), m.Width / 2, m.Paint(SurfaceMaterial.Metal, 0xD8A63A));

    private static void Web(Model m)
    {
        double r = Math.Min(m.Width, m.Height) / 2, t = 0.004 * r + 0.0006;
        var thread = m.Paint(SurfaceMaterial.Matte, 0xE8ECF0);
        m.IsBalanced = true;
        m.Hidden.Box(new(0, r, 0), new(2 * r, 2 * r, 0.004), thread);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Rod(new(0, r, 0), new Vector3d(0, r, 0) + Shared.Roll(i * Math.PI / 4).Rotate(new(0, r, 0)), t, thread);
            for (var ring = 1; ring <= 5; ring++)
            {
                var reach = r * (0.1 + (0.16 * ring));
                m.Trim.Rod(new Vector3d(0, r, 0) + Shared.Roll(i * Math.PI / 4).Rotate(new(0, reach, 0)), new Vector3d(0, r, 0) + Shared.Roll((i + 1) * Math.PI / 4).Rotate(new(0, reach, 0)), t, thread);
            }
        }
    }

    private static void Stick(Model m)
    {
        double l = Math.Max(m.Height, m.Depth), r = Math.Max(0.5 * m.Width, 0.006);
        var bark = m.Paint(SurfaceMaterial.Wood, m.Noun.Archetype == "branch" ? 0x6B4E34 : 0x9A6A3C);
        m.Solid.Limb(new(0, r, -0.49 * l), r, new(0, r, 0.49 * l), 0.7 * r, bark);
        if (m.Noun.Archetype == "branch")
        {
            m.Trim.Limb(new(0, r, 0.1 * l), 0.6 * r, new(0.12 * l, 2 * r, 0.3 * l), 0.3 * r, bark);
            m.Trim.Limb(new(0, r, -0.12 * l), 0.5 * r, new(-0.09 * l, 2.4 * r, 0.04 * l), 0.25 * r, bark);
        }
    }

    private static void Globe(Model m)
    {
        double r = 0.44 * m.Width, h = m.Height, y = h - r - 0.02;
        m.Solid.Lathe(Vector3d.Zero, Paints.DarkWood, [(0.6 * r, 0), (0.6 * r, 0.04 * h), (0.12 * r, 0.12 * h)]);
        m.Solid.Post(new(0, 0.1 * h, 0), 0.08 * r, 0.12 * h, Paints.Brass);
        m.Solid.Ball(new(0, y, 0), r, Paints.Gloss(0x2F6FB0));
        var tilt = Shared.Roll(-0.41);
        var turning = new Turning(new(0, y, 0), tilt.Rotate(Vector3d.UnitY), 0.5);
        foreach (var (x, yy, z, spread) in new[] { (0.3, 0.4, 0.9, 0.4), (0.1, -0.3, 1.0, 0.32), (-0.8, 0.5, 0.3, 0.45), (0.9, 0.35, -0.3, 0.5), (-0.4, -0.3, -0.8, 0.36), (0.6, -0.5, -0.6, 0.3), (0.0, 1.0, 0.1, 0.25), (0.0, -1.0, 0.0, 0.3) })
        {
            var to = new Vector3d(x, yy, z).Normalized();
            Balls.Cap(m.Moving(turning), new(0, y, 0), r, to, spread, Paints.Matte(Math.Abs(yy) > 0.9 ? 0xF2F5F8 : 0x5E9A4A));
        }

        m.Trim.Arc(new(0, y, 0), 1.14 * r, 0.03 * r, Math.PI / 2, Paints.Brass, Shared.Roll(-0.41 - (Math.PI / 2)));
    }

    private static void Scales(Model m)
    {
        double w = Math.Max(m.Width, 0.4), h = 1.1 * m.Height;
        var brass = m.Paint(SurfaceMaterial.Metal, 0xD8A63A);
        m.IsBalanced = true;
        m.Solid.Lathe(Vector3d.Zero, Paints.DarkWood, [(0.28 * w, 0), (0.28 * w, 0.06 * h), (0.06 * w, 0.12 * h)]);
        m.Solid.Post(new(0, 0.1 * h, 0), 0.02 * w, 0.85 * h, brass);
        var pivot = new Vector3d(0, 0.92 * h, 0);
        m.Trim.Rod(new(-0.45 * w, 0.92 * h, 0), new(0.45 * w, 0.92 * h, 0), 0.016 * w, brass);
        m.Trim.Ball(pivot, 0.035 * w, brass);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            var pan = new Vector3d(side * 0.45 * w, 0.36 * h, 0);
            m.Trim.Dome(pan, new(0.2 * w, 0.06 * h, 0.2 * w), brass, Shared.Roll(Math.PI));
            foreach (var x in new[] { -0.19, 0.19 })
            {
                m.Trim.Rod(pan + new Vector3d(x * w, 0, 0), pan with { Y = 0.91 * h }, 0.004 * w, brass);
            }
        }
    }

    private static void MagnifyingGlass(Model m)
    {
        const double r = 0.05;
        m.Solid.Ring(new(0, 0.01, 0.06), r, 0.007, Vector3d.UnitY, m.Paint(SurfaceMaterial.Metal, 0xC8CCD0));
        m.Trim.Disc(new(0, 0.01, 0.06), 0.96 * r, 0.006, Vector3d.UnitY, Paints.Of(SurfaceMaterial.Glass, 0xC0E0EA));
        m.Solid.Rod(new(0, 0.01, 0.06 - r - 0.01), new(0, 0.01, -0.12), 0.009, Paints.DarkWood);
    }

    private static void Telescope(Model m)
    {
        const double h = 1.2;
        var brass = m.Paint(SurfaceMaterial.Metal, 0xC8963A);
        m.IsBalanced = true;
        Vector3d head = new(0, 0.95 * h, 0), up = new Vector3d(0.8, 0.6, 0).Normalized();
        foreach (var angle in new[] { 0.5, 2.6, 4.7 })
        {
            m.Solid.Bar(Shared.OnCircle(0.4, angle), head, 0.02, Paints.DarkWood);
        }

        m.Solid.Bar(head - (up * 0.35), head + (up * 0.25), 0.045, brass);
        m.Solid.Bar(head + (up * 0.25), head + (up * 0.6), 0.06, Paints.White);
        m.Solid.Bar(head - (up * 0.5), head - (up * 0.35), 0.03, Paints.Black);
        m.Trim.Disc(head + (up * 0.6), 0.05, 0.01, up, Paints.Pane);
    }

    private static void Microscope(Model m)
    {
        const double h = 0.4;
        m.IsBalanced = true;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xE4E6E8);
        m.Solid.Box(new(0, 0.02, 0), new(0.2, 0.04, 0.16), white, edge: 0.015);
        m.Solid.Box(new(-0.08, 0.5 * h, 0), new(0.04, 0.75 * h, 0.06), white, edge: 0.01);
        m.Solid.Box(new(0.02, 0.34 * h, 0), new(0.14, 0.02, 0.12), Paints.Iron);
        m.Solid.Bar(new(0.02, 0.48 * h, 0), new(0.02, 0.86 * h, 0), 0.025, Paints.Iron);
        m.Solid.Bar(new(0.02, 0.40 * h, 0), new(0.02, 0.48 * h, 0), 0.012, Paints.Steel);
        m.Solid.Bar(new(0.02, 0.86 * h, 0), new(-0.07, 1.05 * h, 0), 0.022, white);
        m.Trim.Bar(new(-0.07, 1.05 * h, 0), new(-0.09, 1.1 * h, 0), 0.018, Paints.Black);
        m.Trim.Disc(new(-0.08, 0.36 * h, 0.04), 0.03, 0.03, Vector3d.UnitZ, Paints.Black);
    }

    private static void Binoculars(Model m)
    {
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(side * 0.045, 0.04, 0.0), new(side * 0.045, 0.04, 0.09), 0.036, Paints.Black);
            m.Solid.Bar(new(side * 0.038, 0.04, -0.09), new(side * 0.042, 0.04, 0), 0.024, Paints.Black);
            m.Trim.Disc(new(side * 0.045, 0.04, 0.09), 0.03, 0.006, Vector3d.UnitZ, Paints.Pane);
        }

        m.Solid.Box(new(0, 0.05, -0.01), new(0.07, 0.03, 0.06), Paints.Iron);
    }

    private static void Fork(Model m)
    {
        double l = m.Depth, t = 0.003;
        m.Solid.Box(new(0, 2 * t, -0.12 * l), new(0.012, 2 * t, 0.72 * l), Paints.Steel);
        m.Solid.Box(new(0, 2 * t, 0.27 * l), new(0.026, 2 * t, 0.08 * l), Paints.Steel);
        for (var i = 0; i < 4; i++)
        {
            m.Solid.Rod(new((i - 1.5) * 0.0075, 2 * t, 0.3 * l), new((i - 1.5) * 0.0075, 2 * t, 0.49 * l), 0.0018, Paints.Steel);
        }
    }

    private static void Spoon(Model m)
    {
        double l = m.Depth, t = 0.004;
        m.Solid.Rod(new(0, t, -0.48 * l), new(0, t, 0.22 * l), t, Paints.Steel);
        m.Solid.Egg(new(0, t, 0.34 * l), new(0.02, t, 0.16 * l), Paints.Steel);
    }

    private static void Cigarette(Model m)
    {
        double l = m.Depth, r = m.Width / 2;
        m.Solid.Bar(new(0, r, -0.5 * l), new(0, r, 0.48 * l), r, Paints.White);
        m.Trim.Bar(new(0, r, -0.5 * l), new(0, r, -0.25 * l), 1.02 * r, Paints.Matte(0xD08A4A));
        m.Trim.Bar(new(0, r, 0.47 * l), new(0, r, 0.5 * l), 0.98 * r, Paints.Glow(0xE04A1A));
    }
}
