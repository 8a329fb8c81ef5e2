using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Shoes, clothes that lie or hang by themselves, umbrellas and spectacles.</summary>
internal static class Clothing
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".garment.shoe, shoe, sneaker", Shoe),
        ("boot, boots, wellington", Boot),
        ("high heels, high heel, stiletto", HighHeel),
        (".garment.glove, glove, mitten", Glove),
        ("boxing glove, boxing gloves", BoxingGlove),
        (".garment.sock, sock, stocking", Sock),
        (".garment, .garment.shirt, shirt", m => Torso(m, 0.38, false)),
        (".garment.coat, coat, jacket", m => Torso(m, 0.6, true)),
        (".garment.dress, dress", Dress),
        (".garment.trousers, trousers, pants, jeans", Trousers),
        (".garment.scarf, scarf", Scarf),
        ("tie, necktie", Tie),
        (".garment.bow, bow tie", BowTie),
        (".garment.glasses, glasses", m => Glasses(m, Paints.Clear)),
        ("sunglasses", m => Glasses(m, Paints.Black)),
        (".garment.mask, mask", Mask),
        (".garment.umbrella, umbrella, parasol", Umbrella),
    ];

    private static void Shoe(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var hide = m.Paint(SurfaceMaterial.Gloss, m.Noun.Lemma == "sneaker" ? 0x2A6FC0 : 0x5A3420);
        m.Hidden.Box(new(0, h / 2, 0), m.Size, hide);
        m.Trim.Box(new(0, 0.08 * h, 0), new(w, 0.16 * h, d), m.Noun.Lemma == "sneaker" ? Paints.White : Paints.Black, edge: 0.07 * h);
        var leather = m.Melting(0.12 * h);
        leather.Limb(new(0, 0.34 * h, -0.3 * d), 0.42 * w, new(0, 0.3 * h, 0.32 * d), 0.40 * w, hide);
        leather.Limb(new(0, 0.3 * h, -0.34 * d), 0.40 * w, new(0, 0.82 * h, -0.26 * d), 0.40 * w, hide);
        m.Trim.Disc(new(0, 1.14 * h, -0.22 * d), 0.30 * w, 0.04 * h, new Vector3d(0, 1, 0.15).Normalized(), Paints.Black);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Rod(new(-0.2 * w, (0.98 - (0.09 * i)) * h, (-0.06 + (0.07 * i)) * d), new(0.2 * w, (0.98 - (0.09 * i)) * h, (-0.04 + (0.07 * i)) * d), 0.05 * w, Paints.White);
        }
    }

    private static void Boot(Model m)
    {
        double w = m.Width, h = 2.2 * m.Height, d = m.Depth;
        var hide = m.Paint(SurfaceMaterial.Gloss, 0x5A3420, 0x2F6B4A);
        m.TopHeight = h;
        m.Hidden.Box(new(0, h / 4, 0), new(w, h / 2, d), hide);
        m.Trim.Box(new(0, 0.04 * h, 0), new(w, 0.08 * h, d), Paints.Black, edge: 0.03 * h);
        var leather = m.Melting(0.04 * h);
        leather.Limb(new(0, 0.2 * h, -0.28 * d), 0.42 * w, new(0, 0.16 * h, 0.3 * d), 0.4 * w, hide);
        leather.Cone(new(0, 0.1 * h, -0.24 * d), 0.46 * w, new(0, h, -0.22 * d), 0.56 * w, hide);
        m.Trim.Ring(new(0, h, -0.22 * d), 0.5 * w, 0.07 * w, Vector3d.UnitY, Model.Shade(hide, 0.7));
        m.Trim.Disc(new(0, 0.995 * h, -0.22 * d), 0.46 * w, 0.02 * h, Vector3d.UnitY, Paints.Black);
    }

    private static void HighHeel(Model m)
    {
        double w = 0.8 * m.Width, h = m.Height, d = m.Depth;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC81E2A);
        m.Solid.Cone(new(0, 0, -0.42 * d), 0.1 * w, new(0, 0.66 * h, -0.40 * d), 0.32 * w, red);
        var body = m.Melting(0.05 * h);
        body.Limb(new(0, 0.76 * h, -0.4 * d), 0.30 * w, new(0, 0.26 * h, 0.1 * d), 0.26 * w, red);
        body.Limb(new(0, 0.24 * h, 0.1 * d), 0.34 * w, new(0, 0.15 * h, 0.42 * d), 0.16 * w, red);
        body.Limb(new(0, 0.76 * h, -0.4 * d), 0.30 * w, new(0, 1.02 * h, -0.42 * d), 0.26 * w, red);
        m.Trim.Egg(new(0, 0.64 * h, -0.12 * d), new(0.24 * w, 0.10 * h, 0.22 * d), Paints.Matte(0x3A1014), Shared.Pitch(0.75));
        m.Hidden.Box(new(0, 0.25 * h, 0.1 * d), new(w, 0.5 * h, 0.8 * d), red);
    }

    private static void Glove(Model m)
    {
        double w = m.Width, h = Math.Max(m.Height, 0.03), d = m.Depth, r = h / 2;
        var wool = m.Paint(SurfaceMaterial.Cloth, 0xB8302A, 0x2A5DB0);
        var isMitten = m.Noun.Lemma == "mitten";
        m.Hidden.Box(new(0, r, 0), new(w, h, d), wool);
        var hand = m.Melting(0.3 * r);
        hand.Egg(new(0, r, 0.02 * d), new(0.46 * w, r, 0.26 * d), wool);
        hand.Limb(new(-0.3 * w, r, 0.08 * d), 0.7 * r, new(-0.72 * w, r, -0.10 * d), 0.6 * r, wool);
        for (var i = 0; i < 4; i++)
        {
            var x = (i - 1.5) * 0.24 * w;
            hand.Limb(new(x, r, -0.1 * d), (isMitten ? 1.0 : 0.8) * r, new(x * (isMitten ? 0.8 : 1.25), r, (isMitten ? -0.36 : i is 1 or 2 ? -0.46 : -0.38) * d), (isMitten ? 1.0 : 0.62) * r, wool);
        }

        m.Trim.Box(new(0, r, 0.38 * d), new(0.78 * w, 1.1 * h, 0.22 * d), Model.Shade(wool, 0.7), edge: 0.8 * r);
    }

    private static void BoxingGlove(Model m)
    {
        double r = 0.09, l = 0.28;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8202A);
        m.Hidden.Egg(new(0, r, 0), new(r, r, l / 2), red);
        var body = m.Melting(0.02);
        body.Egg(new(0, r, 0.05), new(0.085, r, 0.105), red);
        body.Limb(new(-0.06, r, 0.02), 0.035, new(-0.085, 1.1 * r, 0.10), 0.034, red);
        m.Trim.Cone(new(0, 0.85 * r, -0.14), 0.062, new(0, 0.95 * r, -0.04), 0.062, Model.Shade(red, 0.7));
        m.Trim.Cone(new(0, 0.86 * r, -0.12), 0.066, new(0, 0.9 * r, -0.08), 0.066, Paints.White);
    }

    private static void Sock(Model m)
    {
        double w = 0.42 * m.Width, h = m.Height, d = m.Depth;
        var wool = m.Paint(SurfaceMaterial.Cloth, 0xD83A3A, 0x3A70B8);
        m.Hidden.Box(new(0, h / 2, 0), new(2 * w, h, 0.6 * d), wool);
        var body = m.Melting(0.05 * h);
        body.Cone(new(0, 0.2 * h, -0.2 * d), 0.95 * w, new(0, h, -0.2 * d), 1.15 * w, wool);
        body.Limb(new(0, 0.9 * w, -0.2 * d), 0.9 * w, new(0, 0.8 * w, 0.55 * d), 0.8 * w, wool);
        m.Trim.Ball(new(0, 0.95 * w, -0.26 * d), 0.94 * w, Paints.Cloth(0xF0E8D8));
        m.Trim.Ball(new(0, 0.8 * w, 0.58 * d), 0.84 * w, Paints.Cloth(0xF0E8D8));
        foreach (var y in new[] { 0.96, 0.84, 0.72 })
        {
            m.Trim.Post(new(0, y * h, -0.2 * d), 1.17 * w, 0.045 * h, Paints.Cloth(0xF0E8D8));
        }

        m.Trim.Disc(new(0, 1.005 * h, -0.2 * d), w, 0.01 * h, Vector3d.UnitY, Paints.Matte(0x301010));
    }

    /// <summary>As it hangs: shoulders, sleeves, body.</summary>
    private static void Torso(Model m, double sleeve, bool opens)
    {
        double w = 0.62 * m.Width, h = m.Height, d = 0.42 * m.Depth;
        var cloth = m.Paint(SurfaceMaterial.Cloth, opens ? 0x6E5A44 : 0x2A6FB8, opens ? 0x2E3A52 : 0xC8454A);
        m.Solid.Plate(new(0, 0, 0), [(-0.46 * w, 0), (0.46 * w, 0), (0.5 * w, 0.94 * h), (0.18 * w, h), (0, 0.93 * h), (-0.18 * w, h), (-0.5 * w, 0.94 * h)], d, cloth, rounding: 0.4 * d);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Limb(new(side * 0.5 * w, 0.88 * h, 0), 0.55 * d + (0.02 * w), new(side * (0.5 + (0.5 * sleeve)) * w, (0.9 - (0.95 * sleeve)) * h, 0), 0.5 * d + (0.02 * w), Model.Shade(cloth, 0.9));
        }

        if (opens)
        {
            m.Trim.Box(new(0, 0.46 * h, 0.9 * d), new(0.012 * w, 0.9 * h, 0.1 * d), Model.Shade(cloth, 0.4));
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Plate(new(0, 0.68 * h, 0.86 * d), [(side * 0.01 * w, 0), (side * 0.28 * w, 0.26 * h), (side * 0.1 * w, 0.31 * h)], 0.2 * d, Model.Shade(cloth, 0.7));
                m.Trim.Box(new(side * 0.27 * w, 0.24 * h, 0.9 * d), new(0.26 * w, 0.03 * h, 0.1 * d), Model.Shade(cloth, 0.7));
            }
        }

        for (var i = 0; i < 4; i++)
        {
            m.Trim.Disc(new(0.05 * w * (opens ? 1 : 0), (0.2 + (0.17 * i)) * h, 0.94 * d), 0.03 * w, 0.12 * d, Vector3d.UnitZ, opens ? Paints.Black : Paints.White);
        }
    }

    private static void Dress(Model m)
    {
        double w = m.Width, h = m.Height;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xD8407A, 0x3A70C8, 0xC8252A);
        m.Solid.Cone(Vector3d.Zero, 0.62 * w, new(0, 0.62 * h, 0), 0.2 * w, cloth);
        m.Trim.Cone(Vector3d.Zero, 0.64 * w, new(0, 0.05 * h, 0), 0.60 * w, Model.Shade(cloth, 0.65));
        m.Trim.Cone(new(0, 0.61 * h, 0), 0.2 * w, new(0, 0.88 * h, 0), 0.27 * w, cloth);
        m.Trim.Cone(new(0, 0.59 * h, 0), 0.225 * w, new(0, 0.64 * h, 0), 0.215 * w, Paints.White);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(new(side * 0.2 * w, 0.86 * h, 0), new(side * 0.12 * w, h, -0.04 * w), 0.02 * w, cloth);
        }

        for (var i = 0; i < 9; i++)
        {
            var at = Shared.OnCircle(1, 0.7 * i);
            m.Trim.Limb(new(0.2 * w * at.X, 0.6 * h, 0.2 * w * at.Z), 0.01 * w, new(0.60 * w * at.X, 0.06 * h, 0.60 * w * at.Z), 0.045 * w, Model.Shade(cloth, 0.88));
        }
    }

    private static void Trousers(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.24 * w;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0x3A5E90, 0x4A4238);
        m.Solid.Box(new(0, 0.86 * h, 0), new(0.86 * w, 0.28 * h, 2 * r), cloth, edge: 0.9 * r);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Cone(new(side * 0.26 * w, 0, 0), 0.8 * r, new(side * 0.2 * w, 0.8 * h, 0), 1.05 * r, cloth);
            m.Trim.Box(new(side * 0.26 * w, 0.88 * h, 0.9 * r), new(0.16 * w, 0.02 * h, 0.3 * r), Model.Shade(cloth, 0.6), Shared.Roll(side * 0.5));
        }

        m.Trim.Box(new(0, 0.98 * h, 0), new(0.9 * w, 0.05 * h, 2.1 * r), Paints.DarkWood, edge: 0.02 * h);
        m.Trim.Box(new(0, 0.98 * h, 1.05 * r), new(0.1 * w, 0.05 * h, 0.1 * r), Paints.Brass);
    }

    private static void Scarf(Model m)
    {
        double w = 0.7 * m.Width, l = m.Depth;
        var wool = m.Paint(SurfaceMaterial.Cloth, 0xB8302A, 0x2F6A9A);
        m.Hidden.Box(new(0, 0.01, 0), new(w, 0.02, l), wool);
        for (var i = 0; i < 10; i++)
        {
            double z = ((i + 0.5) / 10 - 0.5) * l, x = 0.12 * w * ((i % 4) < 2 ? (i % 2) + 0.2 : 1.2 - (i % 2));
            m.Trim.Box(new(x, 0.018, z), new(w, 0.03, 0.112 * l), i % 2 == 0 ? wool : Paints.Cloth(0xF0E8D8), edge: 0.012);
        }

        for (var i = 0; i < 14; i++)
        {
            double side = i < 7 ? -1 : 1, x = ((i % 7) - 3) * 0.15 * w;
            m.Trim.Rod(new(x, 0.012, side * 0.5 * l), new(x, 0.012, side * 0.54 * l), 0.01, wool);
        }
    }

    private static void Tie(Model m)
    {
        const double l = 0.6;
        var silk = m.Paint(SurfaceMaterial.Cloth, 0xB0202A, 0x2A3F7A);
        m.Solid.Plate(new(0, 0.006, 0), [(0, -0.3), (0.045, -0.25), (0.022, 0.22), (-0.022, 0.22), (-0.045, -0.25)], 0.012, silk, Shared.Pitch(-Math.PI / 2));
        m.Trim.Box(new(0, 0.012, -0.40 * l), new(0.05, 0.02, 0.045), Model.Shade(silk, 0.8), edge: 0.008);
        for (var i = 0; i < 4; i++)
        {
            m.Trim.Box(new(0, 0.0125, (0.22 - (0.11 * i))), new(0.05 - (0.004 * i), 0.002, 0.014), Paints.Cloth(0xF0E8D8), Shared.Yaw(0.5));
        }
    }

    private static void BowTie(Model m)
    {
        double w = m.Width, h = m.Height;
        var silk = m.Paint(SurfaceMaterial.Cloth, 0xB0202A, 0x1C1C20);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Cone(new(side * 0.08 * w, h / 2, 0), 0.16 * h, new(side * 0.5 * w, h / 2, 0), 0.5 * h, silk);
        }

        m.Trim.Box(new(0, h / 2, 0), new(0.2 * w, 0.5 * h, 0.5 * h), Model.Shade(silk, 0.7), edge: 0.1 * h);
    }

    private static void Glasses(Model m, Surface lens)
    {
        double w = m.Width, r = 0.19 * w, d = m.Depth;
        var frame = m.Paint(SurfaceMaterial.Gloss, 0x1E1F22, 0x5A3420);
        m.Hidden.Box(new(0, r, 0), new(w, 2 * r, 0.06 * w), frame);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Ring(new(side * 0.27 * w, r, 0), r, 0.025 * w, Vector3d.UnitZ, frame);
            m.Trim.Disc(new(side * 0.27 * w, r, 0), r, 0.012 * w, Vector3d.UnitZ, lens);
            m.Trim.Pipe(0.02 * w, frame, new(side * 0.47 * w, 1.3 * r, 0), new(side * 0.5 * w, 1.3 * r, -0.75 * d), new(side * 0.5 * w, 0.7 * r, -d));
        }

        m.Trim.Arc(new(0, 0.95 * r, 0), 0.1 * w, 0.02 * w, 1.1, frame);
    }

    private static void Mask(Model m)
    {
        double w = m.Width, h = m.Height;
        var face = m.Paint(SurfaceMaterial.Gloss, 0xF2EFE8);
        m.IsBalanced = true;
        m.Hidden.Box(new(0, h / 2, 0), new(w, h, 0.3 * w), face);
        m.Trim.Plate(new(0, 0, -0.02 * w), [(0, 0.04 * h), (0.24 * w, 0.14 * h), (0.42 * w, 0.42 * h), (0.46 * w, 0.86 * h), (0.2 * w, 0.97 * h), (-0.2 * w, 0.97 * h), (-0.46 * w, 0.86 * h), (-0.42 * w, 0.42 * h), (-0.24 * w, 0.14 * h)], 0.06 * w, face, rounding: 0.05 * w);
        m.Trim.Egg(new(0, 0.52 * h, -0.02 * w), new(0.4 * w, 0.42 * h, 0.17 * w), face);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Egg(new(side * 0.19 * w, 0.6 * h, 0.13 * w), new(0.11 * w, 0.06 * h, 0.08 * w), Paints.Black, Shared.Roll(side * 0.2));
            m.Trim.Pipe(0.02 * w, Paints.Gold, new(side * 0.06 * w, 0.72 * h, 0.17 * w), new(side * 0.2 * w, 0.78 * h, 0.13 * w), new(side * 0.34 * w, 0.71 * h, 0.07 * w));
        }

        m.Trim.Limb(new(0, 0.6 * h, 0.18 * w), 0.04 * w, new(0, 0.44 * h, 0.24 * w), 0.06 * w, face);
        m.Trim.Arc(new(0, 0.42 * h, 0.17 * w), 0.17 * w, 0.025 * w, 1.0, Paints.Red, Shared.Roll(Math.PI));
    }

    /// <summary>Open; folded where that is said.</summary>
    private static void Umbrella(Model m)
    {
        double w = m.Width, h = m.Height, r = w / 2;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xC8252A, 0x2A5DB0, 0xE8B030);
        if (m.Is("closed", "folded"))
        {
            m.Solid.Cone(new(0, 0.05 * h, 0), 0.01, new(0, 0.7 * h, 0), 0.055, cloth);
            m.Trim.Bar(new(0, 0.7 * h, 0), new(0, 0.92 * h, 0), 0.012, Paints.DarkWood);
            m.Trim.Arc(new(0.05, 0.92 * h, 0), 0.05, 0.013, Math.PI / 2, Paints.DarkWood);
            return;
        }

        const int panels = 8;
        m.Hidden.Cone(new(0, 0.66 * h, 0), r, new(0, h, 0), 0.1 * r, cloth);
        m.Trim.Dome(new(0, 0.62 * h, 0), new(r, 0.36 * h, r), cloth);
        for (var i = 0; i < panels; i++)
        {
            // Ribs on the cloth, and the cloth's scalloped edge between them.
            double a = i * 2 * Math.PI / panels;
            m.Trim.Ball(Shared.OnCircle(r, a, 0.62 * h), 0.02 * w, Paints.Chrome);
            Vector3d last = new(0, 0.98 * h, 0);
            for (var k = 1; k <= 4; k++)
            {
                var (sin, cos) = Mathematics.DeterministicMath.SinCos(k * Math.PI / 8);
                var next = Shared.OnCircle(r * sin, a, (0.62 + (0.365 * cos)) * h);
                m.Trim.Rod(last, next, 0.008 * w, Model.Shade(cloth, 0.6));
                last = next;
            }
        }

        m.Trim.Disc(new(0, 0.615 * h, 0), 0.985 * r, 0.01 * h, Vector3d.UnitY, Model.Shade(cloth, 0.45));
        m.Solid.Bar(new(0, 0.06 * h, 0), new(0, 1.04 * h, 0), 0.012 * w, Paints.Iron);
        m.Trim.Arc(new(0.05 * w, 0.07 * h, 0), 0.05 * w, 0.016 * w, Math.PI / 2, Paints.DarkWood, Shared.Roll(Math.PI));
    }
}
