using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Computers, telephones, televisions, cameras, fans and machines. Screens are the largest upright box, so that words can stand on them.</summary>
internal static class Devices
{
    private static readonly Surface Screen = Paints.Glow(0x2A5A9A);

    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".machine.computer, computer, monitor", Computer),
        (".machine.laptop, laptop", Laptop),
        ("tablet, ipad", Tablet),
        (".machine.keyboard, keyboard", Keyboard),
        ("typewriter", Typewriter),
        (".machine.keyboard/mouse, computer mouse", Mouse),
        (".machine.telephone, phone, smartphone, mobile phone, cell phone, cellphone", Phone),
        ("telephone, rotary phone", Telephone),
        (".machine.television, television, tv", Television),
        (".machine.radio, radio", Radio),
        ("speaker, loudspeaker, amplifier", Speaker),
        ("microphone, mic", Microphone),
        ("record player, turntable, gramophone", RecordPlayer),
        (".machine.camera, camera", Camera),
        ("film camera, movie camera, television camera, video camera", FilmCamera),
        ("projector", Projector),
        (".machine.fan, fan", Fan),
        (".machine.vending, vending machine", VendingMachine),
        (".machine, engine, motor", Engine),
        (".electronics, battery", Battery),
    ];

    private static void Computer(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, 0.03 * h, 0), new(0.5 * w, 0.06 * h, 0.7 * d), Paints.Black);
        m.Solid.Box(new(0, 0.2 * h, -0.1 * d), new(0.1 * w, 0.34 * h, 0.1 * d), Paints.Black);
        m.Solid.Plate(new(0, 0.64 * h, 0), Shape(w, 0.72 * h), 0.14 * d, m.Paint(SurfaceMaterial.Gloss, 0x24272B));
        m.Trim.Box(new(0, 0.65 * h, 0.07 * d), new(0.94 * w, 0.64 * h, 0.02 * d), Screen, edge: 0.002);
        m.Trim.Box(new(-0.2 * w, 0.72 * h, 0.082 * d), new(0.42 * w, 0.34 * h, 0.006 * d), Paints.Glow(0xE8EEF4), edge: 0.001);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Box(new(-0.22 * w, (0.82 - (0.07 * i)) * h, 0.088 * d), new((0.32 - (0.05 * (i % 3))) * w, 0.02 * h, 0.004 * d), Paints.Grey, edge: 0.001);
        }
    }

    /// <summary>An upright rectangle about the origin.</summary>
    private static (double, double)[] Shape(double w, double h) => [(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)];

    private static void Keys(Model m, Vector3d middle, double w, double d, int columns, int rows, Surface key)
    {
        for (var i = 0; i < columns * rows; i++)
        {
            m.Trim.Box(middle + new Vector3d((((i % columns) + 0.5) / columns - 0.5) * w, 0, (((i / columns) + 0.5) / rows - 0.5) * d), new(0.8 * w / columns, 0.006, 0.78 * d / rows), key, edge: 0.001);
        }
    }

    private static void Laptop(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xB4B8BE, 0x2E3136);
        m.Solid.Box(new(0, 0.035 * h, 0), new(w, 0.07 * h, d), shell);
        Keys(m, new(0, 0.075 * h, -0.12 * d), 0.86 * w, 0.5 * d, 10, 4, Paints.Black);
        m.Trim.Box(new(0, 0.075 * h, 0.32 * d), new(0.28 * w, 0.004, 0.2 * d), Model.Shade(shell, 0.8));
        var tilt = Shared.Pitch(-0.28);
        Vector3d hinge = new(0, 0.06 * h, -0.46 * d);
        m.Solid.Plate(hinge + tilt.Rotate(new(0, 0.47 * h, -0.02 * d)), Shape(w, 0.94 * h), 0.03 * d, shell, tilt);
        m.Trim.Box(hinge + tilt.Rotate(new(0, 0.48 * h, 0.0)), new(0.92 * w, 0.80 * h, 0.01 * d), Screen, tilt, edge: 0.001);
        m.Trim.Box(hinge + tilt.Rotate(new(-0.1 * w, 0.52 * h, 0.006 * d)), new(0.5 * w, 0.5 * h, 0.006 * d), Paints.Glow(0xE8EEF4), tilt, edge: 0.001);
    }

    private static void Tablet(Model m)
    {
        double w = 0.18, h = 0.25, d = 0.008;
        m.IsBalanced = true;
        m.TopHeight = h;
        m.Solid.Plate(new(0, h / 2, 0), Shape(w, h), d, Paints.Black, rounding: 0.004);
        m.Trim.Box(new(0, h / 2, (d / 2) + 0.003), new(0.9 * w, 0.88 * h, 0.003), Screen, edge: 0.001);
        Icons(m, new(0, h / 2, (d / 2) + 0.006), 0.8 * w, 0.6 * h, 3, 3);
    }

    private static void Icons(Model m, Vector3d middle, double w, double h, int columns, int rows)
    {
        int[] colours = [0xE8503A, 0x3ACB6A, 0xF2C531, 0xF2F2F2, 0x9A5AE0];
        for (var i = 0; i < columns * rows; i++)
        {
            m.Trim.Box(middle + new Vector3d((((i % columns) + 0.5) / columns - 0.5) * w, (0.5 - (((i / columns) + 0.5) / rows)) * h, 0), new(0.6 * w / columns, 0.6 * w / columns, 0.0015), Paints.Glow(colours[i % 5]), edge: 0.0005);
        }
    }

    private static void Keyboard(Model m)
    {
        m.Solid.Box(new(0, m.Height / 2, 0), m.Size, m.Paint(SurfaceMaterial.Gloss, 0x2E3136));
        Keys(m, new(0, m.Height, 0), 0.94 * m.Width, 0.86 * m.Depth, 13, 4, Paints.Gloss(0xD8DADD));
    }

    private static void Typewriter(Model m)
    {
        const double w = 0.36, h = 0.16, d = 0.32;
        m.TopHeight = h;
        var body = m.Paint(SurfaceMaterial.Gloss, 0x2A5A5A, 0x24272B);
        m.Solid.Box(new(0, 0.25 * h, 0.05), new(w, 0.5 * h, 0.9 * d), body, edge: 0.02);
        m.Solid.Box(new(0, 0.6 * h, -0.06), new(w, 0.7 * h, 0.4 * d), body, edge: 0.03);
        Keys(m, new(0, 0.56 * h, 0.11), 0.84 * w, 0.36 * d, 9, 3, Paints.White);
        m.Solid.Bar(new(-0.62 * w, 1.04 * h, -0.07), new(0.62 * w, 1.04 * h, -0.07), 0.022, Paints.Black);
        m.Trim.Box(new(0, 1.5 * h, -0.09), new(0.6 * w, 0.17, 0.003), Paints.Paper, Shared.Pitch(-0.2));
    }

    private static void Mouse(Model m)
    {
        m.Solid.Egg(new(0, 0.4 * m.Height, 0), new(m.Width / 2, 0.6 * m.Height, m.Depth / 2), m.Paint(SurfaceMaterial.Gloss, 0x2E3136, 0xE0E2E4));
        m.Trim.Disc(new(0, 0.9 * m.Height, -0.22 * m.Depth), 0.12 * m.Width, 0.12 * m.Width, Vector3d.UnitX, Paints.Grey);
    }

    private static void Phone(Model m)
    {
        double w = m.Width, h = m.Height, d = Math.Max(m.Depth, 0.008);
        m.IsBalanced = true;
        m.Solid.Plate(new(0, h / 2, 0), Shape(0.9 * w, h - (0.1 * w)), 0.7 * d, m.Paint(SurfaceMaterial.Gloss, 0x1E1F22), rounding: 0.05 * w);
        m.Trim.Box(new(0, h / 2, 0.9 * d), new(0.88 * w, 0.88 * h, 0.2 * d), Screen, edge: 0.0005);
        Icons(m, new(0, 0.56 * h, 1.05 * d), 0.8 * w, 0.5 * h, 3, 3);
        m.Trim.Disc(new(0, 0.955 * h, 0.95 * d), 0.03 * w, 0.1 * d, Vector3d.UnitZ, Paints.Grey);
    }

    private static void Telephone(Model m)
    {
        const double w = 0.22, h = 0.1, d = 0.2;
        m.TopHeight = 0.15;
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xC0202A, 0x1E1F22);
        m.Solid.Plate(Vector3d.Zero, [(-d / 2, 0), (d / 2, 0), (-0.05 * d, h), (-d / 2, h)], w, shell, Shared.Yaw(-Math.PI / 2), rounding: 0.008);
        var lean = new Vector3d(0, 0.74, 0.67).Normalized();
        m.Trim.Disc(new(0, 0.62 * h, 0.28 * d), 0.055, 0.012, lean, Paints.White);
        foreach (var hole in Shared.Around(new Vector3d(0, 0.62 * h, 0.28 * d) + (lean * 0.007), lean, 0.04, 9))
        {
            m.Trim.Ball(hole, 0.008, Paints.Black);
        }

        m.Trim.Disc(new Vector3d(0, 0.62 * h, 0.28 * d) + (lean * 0.007), 0.02, 0.01, lean, shell);
        m.Solid.Rod(new(-0.4 * w, 1.35 * h, -0.2 * d), new(0.4 * w, 1.35 * h, -0.2 * d), 0.016, shell);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Cone(new(side * 0.5 * w, 1.05 * h, -0.2 * d), 0.034, new(side * 0.44 * w, 1.4 * h, -0.2 * d), 0.02, shell);
            m.Trim.Box(new(side * 0.2 * w, 1.1 * h, -0.2 * d), new(0.03, 0.3 * h, 0.05), shell);
        }
    }

    private static void Television(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.IsBalanced = true;
        if (m.Is("old", "retro", "vintage"))
        {
            m.Solid.Plate(new(0, 0.52 * h, 0), Shape(w, 0.9 * h), 0.6 * w, Paints.Wood, rounding: 0.02 * w);
            m.Trim.Box(new(-0.12 * w, 0.54 * h, 0.32 * w), new(0.66 * w, 0.7 * h, 0.03 * w), Screen, edge: 0.012 * w);
            for (var i = 0; i < 2; i++)
            {
                m.Trim.Disc(new(0.36 * w, (0.72 - (0.2 * i)) * h, 0.33 * w), 0.06 * w, 0.04 * w, Vector3d.UnitZ, Paints.Brass);
                m.Trim.Rod(new(0, h, 0), new((i - 0.5) * 0.6 * w, 1.5 * h, 0), 0.008 * w, Paints.Chrome);
            }

            return;
        }

        m.Solid.Plate(new(0, 0.56 * h, 0), Shape(w, 0.88 * h), d, Paints.Black, rounding: 0.004);
        m.Trim.Box(new(0, 0.565 * h, (d / 2) + 0.004), new(0.97 * w, 0.83 * h, 0.006), Screen, edge: 0.001);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(side * 0.3 * w, 0.12 * h, 0), new(side * 0.36 * w, 0.01, 1.5 * d), 0.012 * w, Paints.Black);
            m.Solid.Bar(new(side * 0.3 * w, 0.12 * h, 0), new(side * 0.36 * w, 0.01, -1.5 * d), 0.012 * w, Paints.Black);
        }
    }

    private static void Radio(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x8A5530);
        m.Solid.Box(new(0, h / 2, 0), m.Size, wood, edge: 0.08 * h);
        m.Trim.Disc(new(-0.22 * w, 0.5 * h, d / 2), 0.34 * h, 0.03 * d, Vector3d.UnitZ, Paints.Matte(0xD8C498));
        for (var i = -3; i <= 3; i++)
        {
            m.Trim.Box(new(-0.22 * w, (0.5 + (0.08 * i)) * h, (d / 2) + (0.02 * d)), new(0.6 * h * Math.Sqrt(1 - (i * i / 16.0)), 0.02 * h, 0.02 * d), Paints.DarkWood);
        }

        m.Trim.Box(new(0.25 * w, 0.7 * h, d / 2), new(0.34 * w, 0.2 * h, 0.04 * d), Paints.Lit);
        m.Trim.Box(new(0.2 * w, 0.7 * h, 0.53 * d), new(0.01 * w, 0.2 * h, 0.03 * d), Paints.Red);
        foreach (var x in new[] { 0.15, 0.35 })
        {
            m.Trim.Disc(new(x * w, 0.3 * h, 0.53 * d), 0.10 * h, 0.10 * d, Vector3d.UnitZ, Paints.Brass);
        }

        m.Trim.Rod(new(0.4 * w, h, -0.3 * d), new(0.72 * w, 1.9 * h, -0.3 * d), 0.012 * w, Paints.Chrome);
    }

    private static void Speaker(Model m)
    {
        double w = m.Width, h = 1.7 * w, d = 0.8 * w;
        m.TopHeight = h;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), m.Paint(SurfaceMaterial.Wood, 0x24201E, 0x8A5530), edge: 0.02 * w);
        foreach (var (y, r) in new[] { (0.32, 0.40), (0.76, 0.22) })
        {
            m.Trim.Ring(new(0, y * h, d / 2), r * w, 0.04 * w, Vector3d.UnitZ, Paints.Chrome);
            m.Trim.Disc(new(0, y * h, d / 2), r * w, 0.03 * d, Vector3d.UnitZ, Paints.Matte(0x3A3C40));
            m.Trim.Ball(new(0, y * h, d / 2), 0.36 * r * w, Paints.Black);
        }
    }

    private static void Microphone(Model m)
    {
        const double h = 1.5;
        m.TopHeight = h;
        m.IsBalanced = true;
        m.Solid.Post(Vector3d.Zero, 0.16, 0.03, Paints.Iron);
        m.Solid.Bar(Vector3d.Zero, new(0, h - 0.16, 0), 0.014, Paints.Chrome);
        m.Solid.Cone(new(0, h - 0.2, 0), 0.018, new(0, h - 0.05, 0.06), 0.03, Paints.Black);
        m.Trim.Ball(new(0, h - 0.02, 0.075), 0.05, Paints.Steel);
        m.Trim.Ring(new(0, h - 0.03, 0.07), 0.05, 0.008, new Vector3d(0, 0.92, 0.39), Paints.Chrome);
    }

    private static void RecordPlayer(Model m)
    {
        const double w = 0.42, h = 0.12, d = 0.34;
        m.TopHeight = h;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), m.Paint(SurfaceMaterial.Wood, 0x8A5530));
        m.Trim.Disc(new(-0.04, h + 0.008, 0), 0.14, 0.014, Vector3d.UnitY, Paints.Black);
        m.Trim.Disc(new(-0.04, h + 0.012, 0), 0.05, 0.014, Vector3d.UnitY, Paints.Red);
        m.Trim.Pipe(0.008, Paints.Chrome, new(0.15, h + 0.04, -0.11), new(0.15, h + 0.045, 0.04), new(0.07, h + 0.03, 0.10));
        if (m.Noun.Lemma == "gramophone")
        {
            m.Trim.Pipe(0.014, Paints.Brass, new(0.14, h, -0.12), new(0.14, h + 0.2, -0.14), new(0.04, h + 0.26, -0.06));
            m.Trim.Lathe(new(0.05, h + 0.25, -0.07), Paints.Brass, [(0.014, 0), (0.03, 0.06), (0.07, 0.14), (0.16, 0.22)], Shared.Pitch(0.9) * Shared.Roll(0.3));
        }
    }

    private static void Camera(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, 0.44 * h, 0), new(w, 0.88 * h, 0.7 * d), m.Paint(SurfaceMaterial.Gloss, 0x24272B), edge: 0.06 * h);
        m.Trim.Box(new(0, 0.78 * h, 0), new(1.01 * w, 0.22 * h, 0.72 * d), Paints.Steel, edge: 0.04 * h);
        m.Trim.Box(new(0, 0.94 * h, 0), new(0.32 * w, 0.2 * h, 0.5 * d), Paints.Steel, edge: 0.04 * h);
        m.Solid.Disc(new(0, 0.42 * h, 0.55 * d), 0.34 * h, 0.6 * d, Vector3d.UnitZ, Paints.Iron);
        m.Trim.Ring(new(0, 0.42 * h, 0.85 * d), 0.31 * h, 0.04 * h, Vector3d.UnitZ, Paints.Chrome);
        m.Trim.Disc(new(0, 0.42 * h, 0.86 * d), 0.25 * h, 0.02 * d, Vector3d.UnitZ, Paints.Gloss(0x23305A));
        m.Trim.Ball(new(-0.08 * h, 0.5 * h, 0.87 * d), 0.05 * h, Paints.White);
        m.Trim.Disc(new(-0.36 * w, 0.95 * h, 0), 0.09 * w, 0.14 * h, Vector3d.UnitY, Paints.Chrome);
        m.Trim.Box(new(0.34 * w, 0.78 * h, 0.37 * d), new(0.16 * w, 0.12 * h, 0.03 * d), Paints.Lit);
    }

    private static void FilmCamera(Model m)
    {
        const double foot = 1.3;
        m.TopHeight = foot + 0.4;
        m.IsBalanced = true;
        for (var i = 0; i < 3; i++)
        {
            m.Solid.Bar(Shared.OnCircle(0.45, (i * 2.09) + 0.4), new(0, foot, 0), 0.025, Paints.Wood);
        }

        m.Solid.Box(new(0, foot + 0.17, 0), new(0.45, 0.3, 0.22), Paints.Gloss(0x24272B));
        foreach (var x in new[] { -0.14, 0.12 })
        {
            m.Solid.Disc(new(x, foot + 0.46, 0), 0.15, 0.08, Vector3d.UnitZ, Paints.Gloss(0x34383D));
            m.Trim.Disc(new(x, foot + 0.46, 0.045), 0.05, 0.02, Vector3d.UnitZ, Paints.Chrome);
        }

        m.Solid.Bar(new(0.2, foot + 0.17, 0), new(0.4, foot + 0.17, 0), 0.07, Paints.Iron);
        m.Trim.Bar(new(0.4, foot + 0.17, 0), new(0.44, foot + 0.17, 0), 0.1, Paints.Black);
    }

    private static void Projector(Model m)
    {
        const double w = 0.32, h = 0.13, d = 0.26;
        m.TopHeight = h;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), m.Paint(SurfaceMaterial.Gloss, 0xE8E8E6), edge: 0.02);
        m.Solid.Disc(new(0.08, 0.55 * h, d / 2), 0.05, 0.06, Vector3d.UnitZ, Paints.Black);
        m.Trim.Disc(new(0.08, 0.55 * h, (d / 2) + 0.032), 0.04, 0.006, Vector3d.UnitZ, Paints.Lit);
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Box(new(-0.08, (0.3 + (0.1 * i)) * h, d / 2), new(0.12, 0.006, 0.006), Paints.Black);
        }
    }

    private static void Fan(Model m)
    {
        double r = 0.48 * m.Width, h = m.Height, hub = h - r;
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xE8E8E6, 0x5FA8C8);
        m.Solid.Post(Vector3d.Zero, 0.6 * r, 0.04 * h, shell);
        m.Solid.Bar(new(0, 0.03 * h, -0.1 * r), new(0, hub, -0.1 * r), 0.09 * r, shell);
        m.Hidden.Disc(new(0, hub, 0), r, 0.3 * r, Vector3d.UnitZ, shell);
        m.Trim.Disc(new(0, hub, -0.2 * r), 0.26 * r, 0.36 * r, Vector3d.UnitZ, shell);
        for (var i = 0; i < 4; i++)
        {
            var at = Shared.Roll(i * Math.PI / 2);
            m.Moving(new Turning(new(0, hub, 0), Vector3d.UnitZ, 9)).Egg(new Vector3d(0, hub, 0) + at.Rotate(new(0, 0.48 * r, 0)), new(0.26 * r, 0.44 * r, 0.04 * r), Paints.Gloss(0x5FA0D0), at * Shared.Yaw(0.4));
        }

        m.Trim.Ring(new(0, hub, 0.16 * r), r, 0.035 * r, Vector3d.UnitZ, Paints.Chrome);
        m.Trim.Ring(new(0, hub, 0.2 * r), 0.62 * r, 0.018 * r, Vector3d.UnitZ, Paints.Chrome);
        for (var i = 0; i < 12; i++)
        {
            var out1 = Shared.Roll(i * Math.PI / 6).Rotate(Vector3d.UnitY);
            m.Trim.Rod(new Vector3d(0, hub, 0.22 * r) + (out1 * (0.16 * r)), new Vector3d(0, hub, 0.16 * r) + (out1 * r), 0.012 * r, Paints.Chrome);
        }

        m.Trim.Disc(new(0, hub, 0.22 * r), 0.17 * r, 0.05 * r, Vector3d.UnitZ, shell);
    }

    private static void VendingMachine(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Paint(SurfaceMaterial.Gloss, 0xC0202A, 0x2A5DB0), edge: 0.03);
        m.Trim.Box(new(-0.12 * w, 0.6 * h, d / 2), new(0.64 * w, 0.66 * h, 0.02), Paints.Glow(0xD8E4EC));
        int[] cans = [0xC0202A, 0x2A8A4A, 0xF0A030, 0x2A5DB0];
        for (var i = 0; i < 20; i++)
        {
            m.Trim.Post(new((-0.37 + (0.125 * (i % 5))) * w, (0.32 + (0.155 * (i / 5))) * h, (d / 2) + 0.02), 0.04 * w, 0.1 * h, Paints.Gloss(cans[(i + (i / 5)) % 4]));
        }

        m.Trim.Box(new(0.35 * w, 0.62 * h, d / 2), new(0.16 * w, 0.3 * h, 0.03), Paints.Black);
        m.Trim.Box(new(0.35 * w, 0.7 * h, (d / 2) + 0.02), new(0.10 * w, 0.05 * h, 0.01), Paints.Glow(0x3CC86A));
        m.Trim.Box(new(-0.1 * w, 0.13 * h, d / 2), new(0.56 * w, 0.12 * h, 0.02), Paints.Black);
    }

    private static void Engine(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var iron = m.Paint(SurfaceMaterial.Gloss, 0x4A6A5A, 0x5A6470);
        m.Solid.Box(new(0, 0.3 * h, 0), new(0.9 * w, 0.6 * h, 0.8 * d), iron, edge: 0.04 * h);
        m.Solid.Box(new(0, 0.05 * h, 0), new(1.04 * w, 0.1 * h, 0.9 * d), Paints.Iron);
        for (var i = 0; i < 3; i++)
        {
            m.Solid.Post(new((i - 1) * 0.28 * w, 0.58 * h, 0), 0.11 * w, 0.3 * h, Paints.Steel);
            m.Trim.Post(new((i - 1) * 0.28 * w, 0.7 * h, 0), 0.13 * w, 0.04 * h, Paints.Grey);
            m.Trim.Post(new((i - 1) * 0.28 * w, 0.8 * h, 0), 0.13 * w, 0.04 * h, Paints.Grey);
        }

        m.Trim.Disc(new(0.2 * w, 0.34 * h, 0.44 * d), 0.26 * h, 0.07 * d, Vector3d.UnitZ, Paints.Iron);
        for (var i = 0; i < 5; i++)
        {
            var out1 = Shared.Roll(i * 2 * Math.PI / 5).Rotate(Vector3d.UnitY);
            m.Moving(new Turning(new(0.2 * w, 0.34 * h, 0.44 * d), Vector3d.UnitZ, 3)).Ball(new Vector3d(0.2 * w, 0.34 * h, 0.48 * d) + (out1 * (0.17 * h)), 0.04 * h, Paints.Steel);
        }

        m.Trim.Disc(new(-0.26 * w, 0.4 * h, 0.42 * d), 0.12 * h, 0.04 * d, Vector3d.UnitZ, Paints.White);
        m.Trim.Rod(new(-0.26 * w, 0.4 * h, 0.45 * d), new(-0.22 * w, 0.47 * h, 0.45 * d), 0.012 * h, Paints.Red);
        m.Trim.Pipe(0.05 * h, Paints.Brass, new(-0.4 * w, 0.6 * h, 0), new(-0.4 * w, 0.98 * h, 0), new(0, 0.98 * h, 0));
    }

    private static void Battery(Model m)
    {
        const double r = 0.016, h = 0.06;
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, r, 0.72 * h, m.Paint(SurfaceMaterial.Gloss, 0x24272B));
        m.Solid.Post(new(0, 0.72 * h, 0), r, 0.2 * h, Paints.Brass);
        m.Trim.Post(new(0, 0.92 * h, 0), 0.34 * r, 0.08 * h, Paints.Steel);
    }
}
