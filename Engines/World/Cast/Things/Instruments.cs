using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Musical instruments, as they are shown: upright, their fronts towards +Z.</summary>
internal static class Instruments
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".instrument.piano", UprightPiano),
        ("grand piano", GrandPiano),
        ("organ, pipe organ, church organ", PipeOrgan),
        ("synthesizer, keyboard instrument", Synthesizer),
        (".instrument.guitar, .instrument", m => Guitar(m)),
        ("electric guitar", ElectricGuitar),
        ("banjo", Banjo),
        (".instrument.violin", m => Fiddle(m, m.Depth, standing: false)),
        (".instrument.cello", m => Fiddle(m, m.Height, standing: true)),
        (".instrument.harp", Harp),
        (".instrument.drum", Drum),
        ("drum kit, drum set, drums", DrumKit),
        ("tambourine", Tambourine),
        ("xylophone", Xylophone),
        (".instrument.trumpet", Trumpet),
        ("french horn", Tuba),
        (".instrument.tuba", Tuba),
        ("trombone", Trombone),
        (".instrument.flute", Flute),
        (".instrument.saxophone", Saxophone),
        (".instrument.accordion", Accordion),
        (".instrument.bow", m => m.Solid.Rod(new(0, 0.01, -m.Depth / 2), new(0, 0.01, m.Depth / 2), 0.006, Paints.DarkWood)),
    ];

    private static void Keys(Model m, double left, double right, double y, double z, double deep)
    {
        const int octaveBlacks = 0b0101_0111_0;
        var keys = (int)Math.Round((right - left) / Math.Max(0.055, (right - left) / 28));
        var step = (right - left) / keys;
        m.Trim.Box(new((left + right) / 2, y, z), new(right - left, 0.02, deep), Paints.White);
        for (var i = 1; i < keys; i++)
        {
            var x = left + (i * step);
            if (((octaveBlacks >> (i % 7)) & 1) == 1)
            {
                m.Trim.Box(new(x, y + 0.015, z - (0.2 * deep)), new(0.55 * step, 0.02, 0.6 * deep), Paints.Black);
            }

            m.Trim.Box(new(x, y + 0.005, z), new(0.06 * step, 0.013, deep), Paints.Grey);
        }
    }

    private static void UprightPiano(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var wood = m.Paint(SurfaceMaterial.Gloss, 0x1E1B1A, 0x5A2F1A);
        m.TopHeight = h;
        m.Solid.Box(new(0, h / 2, -0.2 * d), new(w, h, 0.6 * d), wood, edge: 0.015);
        m.Solid.Box(new(0, 0.56 * h, 0.22 * d), new(w, 0.1 * h, 0.5 * d), wood, edge: 0.01);
        Keys(m, -0.44 * w, 0.44 * w, 0.615 * h, 0.3 * d, 0.26 * d);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.47 * w, 0.26 * h, 0.4 * d), new(0.05 * w, 0.52 * h, 0.12 * d), wood);
            m.Trim.Box(new(side * 0.47 * w, 0.64 * h, 0.22 * d), new(0.06 * w, 0.1 * h, 0.5 * d), wood);
            m.Trim.Rod(new(side * 0.05 * w, 0.03, 0.1 * d), new(side * 0.05 * w, 0.03, 0.24 * d), 0.014, Paints.Brass);
        }

        m.Trim.Box(new(0, 0.80 * h, 0.11 * d), new(0.4 * w, 0.16 * h, 0.01), Paints.Paper, Shared.Pitch(-0.15));
        m.Trim.Box(new(0, 0.71 * h, 0.13 * d), new(0.6 * w, 0.02, 0.05 * d), wood);
        if (!m.Is("small"))
        {
            m.Solid.Box(new(0, 0.4 * h, 0.95 * d), new(0.42 * w, 0.05 * h, 0.34), Paints.Of(SurfaceMaterial.Rubber, 0x2A2422), edge: 0.02);
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Solid.Box(new(side * 0.18 * w, 0.19 * h, 0.95 * d), new(0.05, 0.38 * h, 0.28), wood);
            }
        }
    }

    private static void GrandPiano(Model m)
    {
        // Its keyboard at +X, so that the curve of its side and the lid are seen.
        double w = m.Width, h = m.Height, d = m.Depth, leg = 0.62 * h, deep = 0.28 * h;
        var black = m.Paint(SurfaceMaterial.Gloss, 0x161618);
        (double, double)[] plan = [(-d / 2, w / 2), (-d / 2, 0.05 * w), (-0.3 * d, -0.24 * w), (0.02 * d, -0.30 * w), (0.2 * d, -w / 2), (d / 2, -w / 2), (d / 2, w / 2)];
        var flat = Shared.Pitch(-Math.PI / 2);
        m.TopHeight = leg + deep;
        m.Solid.Plate(new(0, leg + (deep / 2), 0), plan, deep, black, flat);
        m.Trim.Plate(new(0, leg + deep + 0.004, 0), [.. plan.Select(p => (p.Item1 * 0.94, p.Item2 * 0.92))], 0.012, Paints.Of(SurfaceMaterial.Metal, 0xC8963A), flat);
        foreach (var (x, z) in new[] { (-0.4, -0.3), (0.42, -0.4), (0.42, 0.4) })
        {
            m.Solid.Cone(new(x * d, 0, z * w), 0.04, new(x * d, leg, z * w), 0.07, black);
        }

        // The lid is hinged on the far side and propped up.
        m.Trim.Plate(new(-0.1 * d, leg + deep + (0.36 * w), -0.16 * w), [(-0.4 * d, 0.38 * w), (-0.4 * d, 0.1 * w), (-0.2 * d, -0.2 * w), (0.12 * d, -0.28 * w), (0.32 * d, -0.44 * w), (0.32 * d, 0.38 * w)], 0.03, black, Shared.Pitch(-Math.PI / 2 + 0.75) * Shared.Pitch(0));
        m.Trim.Rod(new(0.1 * d, leg + deep, 0.3 * w), new(0.1 * d, leg + deep + (0.5 * w), 0.05 * w), 0.012, Paints.DarkWood);
        m.Solid.Box(new((d / 2) + 0.09, leg + (0.3 * deep), 0), new(0.2, 0.6 * deep, w), black);
        for (var i = 0; i < 26; i++)
        {
            m.Trim.Box(new((d / 2) + 0.1, leg + (0.6 * deep) + 0.01, ((i / 25.0) - 0.5) * 0.86 * w), new(0.16, 0.02, 0.031 * w), Paints.White);
        }
    }

    private static void PipeOrgan(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, 0.16 * h, 0), new(w, 0.32 * h, d), Paints.DarkWood);
        Keys(m, -0.16 * w, 0.16 * w, 0.14 * h, d / 2 + 0.1, 0.3);
        m.Trim.Box(new(0, 0.12 * h, d / 2 + 0.1), new(0.36 * w, 0.03 * h, 0.4), Paints.Wood);
        m.Hidden.Box(new(0, 0.6 * h, 0), new(0.9 * w, 0.6 * h, 0.4 * d), Paints.Steel);
        for (var i = 0; i < 15; i++)
        {
            var t = Math.Abs(i - 7) / 7.0;
            var top = h * (0.66 + (0.34 * (i % 4 == 3 ? 1 - (0.2 * t) : 0.75 - (0.3 * t))));
            m.Trim.Bar(new((i - 7) * 0.064 * w, 0.38 * h, 0.2 * d), new((i - 7) * 0.064 * w, top, 0.2 * d), 0.024 * w, Paints.Steel);
            m.Trim.Cone(new((i - 7) * 0.064 * w, 0.32 * h, 0.2 * d), 0.008 * w, new((i - 7) * 0.064 * w, 0.38 * h, 0.2 * d), 0.024 * w, Paints.Steel);
        }
    }

    private static void Synthesizer(Model m)
    {
        m.TopHeight = 0.85;
        m.Solid.Box(new(0, 0.8, 0), new(1.2, 0.09, 0.32), Paints.Black, edge: 0.01);
        Keys(m, -0.56, 0.56, 0.85, 0.07, 0.15);
        m.Solid.Bar(new(-0.4, 0, 0), new(0.4, 0.76, 0), 0.016, Paints.Iron);
        m.Solid.Bar(new(0.4, 0, 0), new(-0.4, 0.76, 0), 0.016, Paints.Iron);
    }

    /// <summary>An outline that waists in: shoulders, waist and hips of a body of strings.</summary>
    private static (double X, double Y)[] Waisted(double w, double h)
    {
        (double, double)[] right = [(0.20, 0.0), (0.40, 0.06), (0.5, 0.22), (0.47, 0.38), (0.36, 0.52), (0.34, 0.60), (0.39, 0.74), (0.38, 0.86), (0.26, 0.97), (0.10, 1.0)];
        return [.. right.Select(p => (p.Item1 * w, p.Item2 * h)), .. right.Reverse().Select(p => (-p.Item1 * w, p.Item2 * h))];
    }

    private static void Guitar(Model m)
    {
        double l = m.Depth, w = m.Width, t = 0.8 * m.Height, body = 0.48 * l;
        m.IsBalanced = true;
        var top = m.Paint(SurfaceMaterial.Wood, 0xD29A52);
        m.Solid.Plate(Vector3d.Zero, Waisted(w, body), t, Paints.Of(SurfaceMaterial.Wood, 0x7A4322));
        m.Trim.Plate(new(0, 0.01 * l, 0.5 * t), [.. Waisted(w, body).Select(p => (p.X * 0.95, p.Y * 0.96))], 0.012, top);
        m.Trim.Disc(new(0, 0.62 * body, (0.5 * t) + 0.003), 0.135 * w, 0.012, Vector3d.UnitZ, Paints.Matte(0x140E0A));
        m.Trim.Ring(new(0, 0.62 * body, (0.5 * t) + 0.006), 0.15 * w, 0.006, Vector3d.UnitZ, Paints.DarkWood);
        m.Trim.Box(new(0, 0.27 * body, (0.5 * t) + 0.008), new(0.4 * w, 0.02 * l, 0.012), Paints.DarkWood);
        Neck(m, 0.74 * body, l, 0.052, (0.5 * t) + 0.01, 0.27 * body);
        m.Hidden.Box(new(0, 0.01, 0), new(0.5 * w, 0.02, 1.5 * t), top);
    }

    private static void Neck(Model m, double from, double top, double width, double z, double bridge)
    {
        m.Solid.Box(new(0, (from + (0.88 * top)) / 2, z - 0.01), new(width, (0.88 * top) - from, 0.024), Paints.DarkWood);
        m.Solid.Box(new(0, 0.94 * top, z - 0.02), new(1.35 * width, 0.12 * top, 0.018), Paints.DarkWood);
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Ball(new((i % 2 == 0 ? 1 : -1) * 0.82 * width, (0.9 + (0.035 * (i / 2))) * top, z - 0.02), 0.010, Paints.Chrome);
        }

        for (var i = -1; i <= 1; i++)
        {
            m.Trim.Rod(new(i * 0.3 * width, bridge, z + 0.006), new(i * 0.26 * width, 0.9 * top, z + 0.006), 0.0016, Paints.Chrome);
        }
    }

    private static void ElectricGuitar(Model m)
    {
        double l = m.Depth, w = 0.9 * m.Width, body = 0.40 * l, t = 0.045;
        m.IsBalanced = true;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC02A24, 0x2A5DB0);
        m.Solid.Plate(Vector3d.Zero, [(0.2 * w, 0), (0.46 * w, 0.1 * body), (0.5 * w, 0.34 * body), (0.34 * w, 0.56 * body), (0.36 * w, 0.74 * body), (0.46 * w, 0.98 * body), (0.26 * w, 0.86 * body), (0.1 * w, 0.78 * body), (-0.1 * w, 0.78 * body), (-0.3 * w, 0.94 * body), (-0.5 * w, 1.1 * body), (-0.36 * w, 0.72 * body), (-0.34 * w, 0.56 * body), (-0.5 * w, 0.34 * body), (-0.46 * w, 0.1 * body), (-0.2 * w, 0)], t, paint, rounding: 0.006);
        m.Trim.Plate(new(0, 0.1 * body, 0.5 * t), [(0.16 * w, 0), (0.36 * w, 0.2 * body), (0.24 * w, 0.5 * body), (0.3 * w, 0.7 * body), (-0.14 * w, 0.62 * body), (-0.2 * w, 0.2 * body)], 0.012, Paints.White);
        foreach (var y in new[] { 0.3, 0.5, 0.68 })
        {
            m.Trim.Box(new(0, y * body, (0.5 * t) + 0.008), new(0.22 * w, 0.05 * body, 0.014), Paints.Black);
        }

        Neck(m, 0.72 * body, l, 0.048, (0.5 * t) + 0.008, 0.2 * body);
        m.Hidden.Box(new(0, 0.01, 0), new(0.5 * w, 0.02, 2 * t), paint);
    }

    private static void Banjo(Model m)
    {
        double l = m.Depth, r = 0.16 * l;
        m.IsBalanced = true;
        m.Solid.Disc(new(0, r, 0), r, 0.08, Vector3d.UnitZ, Paints.DarkWood);
        m.Trim.Disc(new(0, r, 0.04), 0.92 * r, 0.012, Vector3d.UnitZ, Paints.Paper);
        m.Trim.Ring(new(0, r, 0.04), 0.96 * r, 0.01, Vector3d.UnitZ, Paints.Chrome);
        Neck(m, 2 * r, l, 0.045, 0.05, 0.6 * r);
    }

    private static void Fiddle(Model m, double l, bool standing)
    {
        double w = m.Width, t = 0.16 * w, body = 0.6 * l, foot = standing ? 0.08 * l : 0;
        m.IsBalanced = true;
        var wood = m.Paint(SurfaceMaterial.Gloss, 0x9A4A1E);
        var up = new Vector3d(0, foot, 0);
        var outline = Waisted(w, body).Select(p => (p.X, p.Y)).ToArray();
        m.Solid.Plate(up, outline, t, wood, rounding: 0.02 * w);
        m.Trim.Plate(up + new Vector3d(0, 0.02 * body, 0.4 * t), [.. outline.Select(p => (p.X * 0.88, p.Y * 0.96))], 0.5 * t, Model.Shade(wood, 1.25));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(up + new Vector3d(side * 0.19 * w, 0.36 * body, 0.66 * t), up + new Vector3d(side * 0.15 * w, 0.54 * body, 0.66 * t), 0.014 * w, Paints.Black);
            m.Trim.Ball(up + new Vector3d(side * 0.22 * w, 0.36 * body, 0.66 * t), 0.022 * w, Paints.Black);
            m.Trim.Ball(up + new Vector3d(side * 0.12 * w, 0.54 * body, 0.66 * t), 0.022 * w, Paints.Black);
        }

        m.Trim.Box(up + new Vector3d(0, 0.42 * body, 0.9 * t), new(0.22 * w, 0.015 * l, 0.5 * t), Paints.PaleWood);
        m.Trim.Plate(up + new Vector3d(0, 0.06 * body, 0.75 * t), [(-0.05 * w, 0), (0.05 * w, 0), (0.09 * w, 0.26 * body), (-0.09 * w, 0.26 * body)], 0.2 * t, Paints.Black);
        m.Trim.Plate(up + new Vector3d(0, 0, 0.85 * t), [(-0.09 * w, 0.56 * body), (0.09 * w, 0.56 * body), (0.06 * w, 0.9 * l), (-0.06 * w, 0.9 * l)], 0.15 * t, Paints.Black);
        m.Solid.Box(up + new Vector3d(0, 0.76 * l, 0.5 * t), new(0.11 * w, 0.32 * l, 0.12 * w), wood);
        m.Trim.Ring(up + new Vector3d(0, 0.95 * l, 0.4 * t), 0.06 * w, 0.035 * w, Vector3d.UnitX, wood);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Rod(up + new Vector3d((i % 2 == 0 ? -1 : 1) * 0.14 * w, (0.89 + (0.018 * i)) * l, 0.4 * t), up + new Vector3d(0, (0.89 + (0.018 * i)) * l, 0.4 * t), 0.022 * w, Paints.Black);
            m.Trim.Rod(up + new Vector3d((i - 1.5) * 0.035 * w, 0.3 * body, 1.1 * t), up + new Vector3d((i - 1.5) * 0.022 * w, 0.88 * l, 1.0 * t), 0.004 * w, Paints.Chrome);
        }

        if (standing)
        {
            m.Solid.Rod(new(0, 0.012, 0), up, 0.01, Paints.Steel);
        }
        else
        {
            m.Trim.Rod(new(0.66 * w, 0.02, 0.1), new(0.72 * w, 1.1 * l, -0.05), 0.012 * w + 0.002, Paints.DarkWood);
            m.Trim.Rod(new(0.61 * w, 0.05, 0.1), new(0.67 * w, 1.08 * l, -0.05), 0.006 * w, Paints.Paper);
        }

        m.Hidden.Box(new(0, 0.008, 0), new(0.5 * w, 0.016, 2.5 * t), wood);
    }

    private static void Harp(Model m)
    {
        double h = m.Height, l = m.Depth;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xD8A63A);
        m.IsBalanced = true;
        m.Solid.Box(new(0, 0.04 * h, 0), new(0.6 * l, 0.08 * h, 0.36 * l), gold, edge: 0.02);
        Vector3d foot = new(0.2 * l, 0.06 * h, 0), head = new(0.36 * l, 0.98 * h, 0), shoulder = new(-0.42 * l, 0.74 * h, 0), back = new(-0.05 * l, 0.08 * h, 0);
        m.Solid.Rod(foot, head, 0.035 * h, gold);
        m.Solid.Limb(back, 0.09 * h, shoulder, 0.05 * h, Paints.Of(SurfaceMaterial.Wood, 0x9A5A28));
        Vector3d[] neck = [head, new(0.16 * l, 0.90 * h, 0), new(-0.02 * l, 0.76 * h, 0), new(-0.24 * l, 0.74 * h, 0), shoulder];
        m.Solid.Pipe(0.03 * h, gold, neck);
        m.Trim.Ball(head + new Vector3d(0, 0.02 * h, 0), 0.05 * h, gold);
        for (var i = 1; i < 13; i++)
        {
            var t = i / 13.0;
            var top = t < 0.5 ? Vector3d.Lerp(neck[4], neck[2], t * 2) : Vector3d.Lerp(neck[2], neck[0], (t - 0.5) * 2);
            m.Trim.Rod(Vector3d.Lerp(shoulder, back, t) + new Vector3d(0.06 * l * t, 0, 0.01), top, 0.0022 * h, i % 4 == 0 ? Paints.Red : Paints.White);
        }
    }

    private static void Shell(Model m, Vector3d foot, double r, double h, Surface paint, Brush brush)
    {
        brush.Post(foot, r, h, paint);
        m.Trim.Post(foot + new Vector3d(0, h, 0), 0.96 * r, 0.02 * h, Paints.Paper);
        m.Trim.Ring(foot + new Vector3d(0, h, 0), r, 0.03 * r, Vector3d.UnitY, Paints.Chrome);
        m.Trim.Ring(foot, r, 0.03 * r, Vector3d.UnitY, Paints.Chrome);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Rod(foot + Shared.OnCircle(1.01 * r, (i * Math.PI / 4) + 0.2, 0.1 * h), foot + Shared.OnCircle(1.01 * r, (i * Math.PI / 4) + 0.2, 0.9 * h), 0.02 * r, Paints.Chrome);
        }
    }

    private static void Drum(Model m)
    {
        Shell(m, Vector3d.Zero, m.Width / 2, 0.75 * m.Height, m.Paint(SurfaceMaterial.Gloss, 0xB8302A, 0x2A5DB0), m.Solid);
        m.TopHeight = 0.76 * m.Height;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(new(-0.4 * m.Width, 0.80 * m.Height, side * 0.06), new(0.55 * m.Width, 0.82 * m.Height, side * 0.2), 0.008, Paints.PaleWood);
            m.Trim.Ball(new(-0.42 * m.Width, 0.80 * m.Height, side * 0.055), 0.014, Paints.PaleWood);
        }
    }

    private static void DrumKit(Model m)
    {
        var red = m.Paint(SurfaceMaterial.Gloss, 0xB02A24);
        m.TopHeight = 0.8;
        m.Solid.Disc(new(0, 0.28, 0), 0.28, 0.4, Vector3d.UnitZ, red);
        m.Trim.Disc(new(0, 0.28, 0.205), 0.265, 0.01, Vector3d.UnitZ, Paints.Paper);
        m.Trim.Ring(new(0, 0.28, 0.2), 0.275, 0.015, Vector3d.UnitZ, Paints.Chrome);
        Shell(m, new(-0.18, 0.58, 0), 0.15, 0.2, red, m.Solid);
        Shell(m, new(0.18, 0.58, 0), 0.16, 0.22, red, m.Solid);
        Shell(m, new(0.52, 0.2, -0.25), 0.2, 0.4, red, m.Solid);
        Shell(m, new(-0.5, 0.45, -0.25), 0.18, 0.15, red, m.Solid);
        foreach (var (x, z, y) in new[] { (-0.62, 0.0, 1.05), (0.6, 0.1, 1.15), (-0.72, -0.3, 0.8) })
        {
            m.Solid.Bar(new(x, 0, z), new(x, y, z), 0.012, Paints.Chrome);
            m.Solid.Disc(new(x, y, z), 0.2, 0.008, new Vector3d(-x * 0.3, 1, 0.25), Paints.Brass);
        }

        foreach (var (x, z) in new[] { (0.42, -0.4), (0.66, -0.15), (0.44, -0.1), (-0.5, -0.25) })
        {
            m.Trim.Rod(new(x, 0.01, z), new(x, 0.3, z), 0.012, Paints.Chrome);
        }
    }

    private static void Tambourine(Model m)
    {
        const double r = 0.13;
        m.Solid.Cup(Vector3d.Zero, m.Paint(SurfaceMaterial.Wood, 0xB07A40), 0.012, (r, 0), (r, 0.05));
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Disc(Shared.OnCircle(r, i * Math.PI / 3, 0.025), 0.02, 0.012, Vector3d.UnitY, Paints.Brass);
        }
    }

    private static void Xylophone(Model m)
    {
        int[] colours = [0xC82A2A, 0xE87A1D, 0xF2C531, 0x3A9F4D, 0x2A90C8, 0x2A4FA0, 0x7A3F9D, 0xC8407A];
        m.Solid.Beam(new(-0.3, 0.05, 0.11), new(0.3, 0.05, 0.06), 0.03, 0.05, Paints.Wood);
        m.Solid.Beam(new(-0.3, 0.05, -0.11), new(0.3, 0.05, -0.06), 0.03, 0.05, Paints.Wood);
        m.Hidden.Box(new(0, 0.02, 0), new(0.5, 0.04, 0.2), Paints.Wood);
        for (var i = 0; i < 8; i++)
        {
            m.Solid.Box(new(-0.27 + (0.077 * i), 0.085, 0), new(0.06, 0.016, 0.34 - (0.022 * i)), Paints.Gloss(colours[i]));
        }
    }

    private static void Trumpet(Model m)
    {
        // Along X as it is seen: bell at +X.
        double l = m.Depth, y = 0.45 * m.Height;
        var brass = m.Paint(SurfaceMaterial.Metal, 0xE0B040);
        m.IsBalanced = true;
        m.IsLengthwise = true;
        double tube = 0.011, top = y + 0.05, low = y - 0.05;
        m.Solid.Rod(new(-0.5 * l, top, 0), new(0.2 * l, top, 0), tube, brass);
        m.Trim.Cone(new(-0.5 * l, top, 0), 0.014, new(-0.46 * l, top, 0), 0.008, Paints.Chrome);
        m.Solid.Rod(new(-0.22 * l, low, 0), new(0.2 * l, low, 0), tube, brass);
        m.Trim.Arc(new(0.2 * l, y, 0), 0.05, tube, Math.PI / 2, brass, Shared.Roll(-Math.PI / 2));
        m.Trim.Arc(new(-0.22 * l, y, 0), 0.05, tube, Math.PI / 2, brass, Shared.Roll(Math.PI / 2));
        m.Solid.Rod(new(-0.22 * l, top, 0.02), new(0.24 * l, top, 0.02), tube, brass);
        m.Solid.Lathe(new(0.22 * l, top, 0.01), brass, [(0.012, 0), (0.016, 0.10 * l), (0.026, 0.18 * l), (0.045, 0.24 * l), (0.065, 0.275 * l), (0.066, 0.28 * l)], Shared.Roll(-Math.PI / 2));
        m.Trim.Disc(new(0.503 * l, top, 0.01), 0.05, 0.004, Vector3d.UnitX, Paints.Matte(0x3A2A10));
        for (var i = 0; i < 3; i++)
        {
            m.Solid.Bar(new((-0.08 + (0.075 * i)) * l, low - 0.02, 0), new((-0.08 + (0.075 * i)) * l, top + 0.03, 0), 0.014, brass);
            m.Trim.Bar(new((-0.08 + (0.075 * i)) * l, top + 0.03, 0), new((-0.08 + (0.075 * i)) * l, top + 0.05, 0), 0.006, Paints.Chrome);
        }

        m.Solid.Lathe(Vector3d.Zero, Paints.Black, [(0.07, 0), (0.07, 0.008), (0.012, 0.02), (0.012, Math.Max(0.03, low - 0.01))]);
    }

    private static void Tuba(Model m)
    {
        double h = Math.Max(m.Height, 0.8);
        var brass = m.Paint(SurfaceMaterial.Metal, 0xE0B040);
        m.IsBalanced = true;
        m.Trim.Arc(new(0, 0.3 * h, 0), 0.22 * h, 0.08 * h, Math.PI / 2, brass, Shared.Roll(Math.PI));
        m.Solid.Rod(new(-0.22 * h, 0.3 * h, 0), new(-0.22 * h, 0.62 * h, 0), 0.05 * h, brass);
        m.Solid.Lathe(new(0.22 * h, 0.28 * h, 0), brass, [(0.08 * h, 0), (0.09 * h, 0.3 * h), (0.14 * h, 0.52 * h), (0.24 * h, 0.68 * h), (0.27 * h, 0.72 * h)]);
        m.Trim.Disc(new(0.22 * h, 1.0 * h, 0), 0.22 * h, 0.01, Vector3d.UnitY, Paints.Matte(0x3A2A10));
        m.Trim.Ring(new(0, 0.42 * h, 0.03), 0.13 * h, 0.025 * h, Vector3d.UnitZ, brass);
        for (var i = -1; i <= 1; i++)
        {
            m.Trim.Bar(new(i * 0.06 * h, 0.34 * h, 0.08 * h), new(i * 0.06 * h, 0.56 * h, 0.08 * h), 0.024 * h, Paints.Chrome);
        }

        m.Trim.Pipe(0.014 * h, brass, new(-0.22 * h, 0.62 * h, 0), new(-0.3 * h, 0.7 * h, 0.05), new(-0.36 * h, 0.68 * h, 0.1));
        m.Hidden.Box(new(0, 0.06 * h, 0), new(0.4 * h, 0.12 * h, 0.16 * h), brass);
    }

    private static void Trombone(Model m)
    {
        double l = Math.Max(m.Depth, 1), y = 0.35;
        var brass = m.Paint(SurfaceMaterial.Metal, 0xE0B040);
        m.IsBalanced = true;
        m.IsLengthwise = true;
        m.Solid.Rod(new(-0.5 * l, y, 0), new(0.5 * l, y, 0), 0.011, brass);
        m.Solid.Rod(new(-0.2 * l, y - 0.09, 0), new(0.5 * l, y - 0.09, 0), 0.011, brass);
        m.Trim.Arc(new(0.5 * l, y - 0.045, 0), 0.045, 0.011, Math.PI / 2, brass, Shared.Roll(-Math.PI / 2));
        m.Solid.Rod(new(-0.5 * l, y + 0.13, 0), new(-0.05 * l, y + 0.13, 0), 0.014, brass);
        m.Trim.Arc(new(-0.5 * l, y + 0.065, 0), 0.065, 0.014, Math.PI / 2, brass, Shared.Roll(Math.PI / 2));
        m.Solid.Lathe(new(-0.06 * l, y + 0.13, 0), brass, [(0.014, 0), (0.03, 0.16 * l), (0.06, 0.26 * l), (0.11, 0.32 * l)], Shared.Roll(-Math.PI / 2));
        m.Solid.Lathe(Vector3d.Zero, Paints.Black, [(0.1, 0), (0.1, 0.01), (0.012, 0.03), (0.012, y - 0.1)]);
    }

    private static void Flute(Model m)
    {
        double l = m.Depth, r = Math.Max(m.Width / 2, 0.01);
        var silver = m.Paint(m.Noun.Lemma is "flute" ? SurfaceMaterial.Metal : SurfaceMaterial.Gloss, m.Noun.Lemma is "flute" ? 0xD4D8DC : 0x1E1B1A);
        m.Solid.Bar(new(0, r, -0.5 * l), new(0, r, 0.5 * l), r, silver);
        m.Trim.Egg(new(0, 1.9 * r, -0.36 * l), new(1.3 * r, 0.5 * r, 2 * r), Paints.Chrome);
        for (var i = 0; i < 10; i++)
        {
            m.Trim.Disc(new(0, 2.1 * r, (-0.16 + (0.058 * i)) * l), 0.8 * r, 0.5 * r, Vector3d.UnitY, i % 3 == 2 ? Paints.Gold : Paints.Chrome);
        }

        m.Trim.Rod(new(-0.8 * r, 1.7 * r, -0.2 * l), new(-0.8 * r, 1.7 * r, 0.42 * l), 0.18 * r, Paints.Chrome);
    }

    private static void Saxophone(Model m)
    {
        double h = m.Height;
        var brass = m.Paint(SurfaceMaterial.Metal, 0xE0B040);
        m.IsBalanced = true;
        m.Trim.Cone(new(-0.10 * h, 0.16 * h, 0), 0.065 * h, new(-0.10 * h, 0.88 * h, 0), 0.026 * h, brass);
        m.Trim.Arc(new(0.0, 0.16 * h, 0), 0.10 * h, 0.062 * h, Math.PI / 2, brass, Shared.Roll(Math.PI));
        m.Solid.Lathe(new(0.10 * h, 0.15 * h, 0), brass, [(0.062 * h, 0), (0.08 * h, 0.14 * h), (0.12 * h, 0.26 * h), (0.17 * h, 0.34 * h)], Shared.Roll(-0.18));
        m.Trim.Disc(new(0.165 * h, 0.49 * h, 0), 0.14 * h, 0.01 * h, new Vector3d(0.18, 1, 0), Paints.Matte(0x3A2A10));
        m.Trim.Pipe(0.02 * h, brass, new(-0.10 * h, 0.88 * h, 0), new(-0.11 * h, 0.95 * h, 0), new(-0.17 * h, 0.98 * h, 0), new(-0.24 * h, 0.95 * h, 0));
        m.Trim.Cone(new(-0.24 * h, 0.95 * h, 0), 0.022 * h, new(-0.31 * h, 0.92 * h, 0), 0.014 * h, Paints.Black);
        for (var i = 0; i < 7; i++)
        {
            m.Trim.Disc(new(-0.10 * h, (0.28 + (0.085 * i)) * h, 0.055 * h - (0.004 * i * h)), (0.036 - (0.002 * i)) * h, 0.012 * h, Vector3d.UnitZ, Paints.Gold);
        }

        m.Hidden.Box(new(-0.10 * h, 0.5 * h, 0), new(0.1 * h, 0.8 * h, 0.1 * h), brass);
        m.Hidden.Box(new(0, 0.04 * h, 0), new(0.3 * h, 0.08 * h, 0.14 * h), brass);
    }

    private static void Accordion(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xA8202A);
        m.Solid.Box(new(0, h / 2, 0), new(w, 0.96 * h, 0.8 * d), red, edge: 0.01);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Box(new((i - 3.5) * 0.062 * w, h / 2, 0), new(0.03 * w, h, 0.9 * d), i % 2 == 0 ? Paints.Black : Paints.Paper);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.40 * w, h / 2, 0), new(0.2 * w, h, d), red, edge: 0.015);
        }

        for (var i = 0; i < 11; i++)
        {
            m.Trim.Box(new(0.43 * w, (0.12 + (0.075 * i)) * h, d / 2 + 0.012), new(0.13 * w, 0.066 * h, 0.03), Paints.White);
            if (i % 7 is 0 or 1 or 3 or 4 or 5)
            {
                m.Trim.Box(new(0.46 * w, (0.158 + (0.075 * i)) * h, d / 2 + 0.025), new(0.07 * w, 0.035 * h, 0.03), Paints.Black);
            }
        }

        for (var i = 0; i < 15; i++)
        {
            m.Trim.Disc(new((-0.44 + (0.045 * (i % 3))) * w, (0.2 + (0.14 * (i / 3))) * h, d / 2), 0.012 * h + 0.003, 0.02, Vector3d.UnitZ, Paints.White);
        }
    }
}
