using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Bushes, flowers, grass, crops and what else grows.</summary>
internal static class Plants
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".plant, seedling, sapling, sprout", Seedling),
        (".plant.bush", Bush),
        (".plant.hedge", Hedge),
        (".plant.flower, daisy", m => Daisy(m, 0xFAFAF4, 0xF2C52E, 14)),
        ("rose", Rose),
        ("tulip", Tulip),
        ("sunflower", Sunflower),
        ("lily, orchid", Lily),
        ("poppy", Poppy),
        ("dandelion", Dandelion),
        ("lavender", Lavender),
        (".plant.grass", Grass),
        (".plant.crop, wheat", Wheat),
        ("corn, maize", CornPlant),
        (".plant.cactus", Cactus),
        (".plant.mushroom", Mushroom),
        (".plant.waterlily", WaterLily),
        (".plant.vine", Ivy),
        (".plant.seaweed", Seaweed),
        (".leaf", LeafAlone),
        (".leaf/feather", Feather),
        (".seed", m => m.Solid.Egg(new(0, m.Height / 2, 0), new(m.Width / 2, m.Height / 2, m.Depth / 2), m.Paint(SurfaceMaterial.Gloss, 0x7A5230))),
        ("acorn", Acorn),
        (".log", Log),
        ("stump, tree stump", Stump),
        ("bouquet", Bouquet),
    ];

    private static Surface Green(int rgb) => Paints.Of(SurfaceMaterial.Grass, rgb);

    private static IPartMotion Sway(Model m, double phase = 0) => new Swinging(Vector3d.Zero, Vector3d.UnitZ, 0.03, 2.3, phase + m.Random.Between(0, 6));

    private static void Seedling(Model m)
    {
        double h = m.Height, w = m.Width;
        m.Solid.Dome(Vector3d.Zero, new(0.45 * w, 0.12 * h, 0.45 * w), Paints.Of(SurfaceMaterial.Sand, 0x5A3E28));
        m.Trim.Limb(new(0, 0.1 * h, 0), 0.04 * w, new(0, 0.7 * h, 0), 0.03 * w, Paints.Stem);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Egg(new(side * 0.26 * w, 0.84 * h, 0), new(0.28 * w, 0.045 * h, 0.15 * w), Green(0x6FB84A), Shared.Roll(side * 0.45));
        }
    }

    private static void Bush(Model m)
    {
        double w = m.Width, h = m.Height;
        var green = m.Paint(SurfaceMaterial.Grass, 0x3F7230);
        m.Hidden.Post(Vector3d.Zero, 0.3 * w, 0.6 * h, green);
        for (var i = 0; i < 9; i++)
        {
            var low = i < 6;
            var r = (low ? 0.24 : 0.26) * m.Random.Between(0.9, 1.1) * w;
            m.Trim.Egg(Shared.OnCircle((low ? 0.28 : 0.12) * w, (low ? 1.05 : 2.1) * i, (low ? 0.34 : 0.68) * h), new(r, Math.Min(r, 0.33 * h), r), Model.Shade(green, 0.85 + (0.1 * (i % 3))));
        }

        if (m.Is("rose", "flowering", "blooming"))
        {
            for (var i = 0; i < 12; i++)
            {
                m.Trim.Ball(Shared.OnCircle(0.44 * w, 2.4 * i, (0.3 + (0.05 * i)) * h), 0.05 * w, Paints.Red);
            }
        }
    }

    private static void Hedge(Model m)
    {
        var green = m.Paint(SurfaceMaterial.Grass, 0x35662C);
        m.Solid.Box(new(0, m.Height / 2, 0), m.Size, green, edge: 0.2 * m.Depth);
        for (var i = 0; i < 14; i++)
        {
            m.Trim.Egg(new(((i / 13.0) - 0.5) * 0.94 * m.Width, (0.3 + (0.4 * (i % 3) / 2)) * m.Height, 0.44 * m.Depth), new(0.09 * m.Width, 0.14 * m.Height, 0.14 * m.Depth), Model.Shade(green, 0.85 + (0.12 * (i % 3))));
        }
    }

    private static Vector3d Stalk(Model m, double height, double leafAt = 0.4)
    {
        double w = m.Width;
        m.Solid.Bar(Vector3d.Zero, new(0, height, 0), Math.Max(0.004, 0.035 * w), Paints.Stem);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Egg(new(side * 0.34 * w, (leafAt + (0.08 * side)) * height, 0), new(0.36 * w, 0.02 * height, 0.13 * w), Paints.Leaf, Shared.Roll(side * 0.7));
        }

        return new(0, height, 0);
    }

    /// <summary>A disc of petals that faces the viewer a little upwards.</summary>
    private static void Petals(Model m, Vector3d at, double r, int count, Surface petal, Surface heart, double heartShare)
    {
        var face = Shared.Pitch(-0.35);
        var sway = m.Moving(Sway(m));
        for (var i = 0; i < count; i++)
        {
            var turn = (face * Shared.Roll(2 * Math.PI * i / count)).Normalized();
            var reach = (heartShare + 1) / 2 * r;
            sway.Egg(at + turn.Rotate(new(0, reach, 0)), new(Math.Min(1.9 * r / count * 1.6, 0.32 * r), (1.08 - heartShare) / 2 * r, 0.05 * r), petal, turn);
        }

        sway.Egg(at + face.Rotate(new(0, 0, 0.04 * r)), new(heartShare * r, heartShare * r, 0.16 * r), heart, face);
    }

    private static void Daisy(Model m, int petal, int heart, int count)
    {
        var top = Stalk(m, 0.82 * m.Height);
        Petals(m, top + new Vector3d(0, 0.04 * m.Height, 0), 0.46 * m.Width, count, m.Paint(SurfaceMaterial.Matte, petal), Paints.Matte(heart), 0.3);
    }

    private static void Sunflower(Model m)
    {
        double w = m.Width, h = m.Height;
        var top = Stalk(m, 0.86 * h, 0.5);
        m.Trim.Egg(new(0.3 * w, 0.3 * h, 0), new(0.4 * w, 0.01 * h, 0.2 * w), Paints.Leaf, Shared.Roll(0.5));
        var at = top with { Z = 0.03 * h };
        Petals(m, at, 0.62 * w, 20, m.Paint(SurfaceMaterial.Matte, 0xF4BE1E), Paints.Matte(0x4A2A16), 0.55);
    }

    private static void Rose(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.34 * w;
        var red = m.Paint(SurfaceMaterial.Cloth, 0xC0142A);
        var top = Stalk(m, 0.84 * h);
        for (var i = 0; i < 3; i++)
        {
            m.Trim.Cone(new((i % 2 == 0 ? 0.03 : -0.03) * w, (0.25 + (0.2 * i)) * h, 0), 0.03 * w, new((i % 2 == 0 ? 0.12 : -0.12) * w, (0.27 + (0.2 * i)) * h, 0), 0.004, Paints.Stem);
        }

        var sway = m.Moving(Sway(m));
        for (var ring = 0; ring < 3; ring++)
        {
            for (var i = 0; i < 5; i++)
            {
                var turn = Shared.Yaw((2 * Math.PI * i / 5) + (0.6 * ring));
                sway.Egg(top + turn.Rotate(new((0.72 - (0.24 * ring)) * r, 0.1 * r + (0.22 * r * ring), 0)), new(0.14 * r, (0.62 + (0.1 * ring)) * r, 0.52 * r), Model.Shade(red, 0.8 + (0.14 * ring)), turn * Shared.Roll(-0.42 + (0.16 * ring)));
            }
        }

        sway.Limb(top, 0.3 * r, top + new Vector3d(0, 0.8 * r, 0), 0.16 * r, Model.Shade(red, 0.7));
    }

    private static void Tulip(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.3 * w;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xD8302A, 0xF2C531, 0xE87AA8);
        var top = new Vector3d(0, 0.72 * h, 0);
        m.Solid.Bar(Vector3d.Zero, top, Math.Max(0.004, 0.035 * w), Paints.Stem);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Limb(new(0, 0.02 * h, 0), 0.06 * w, new(side * 0.42 * w, 0.58 * h, 0), 0.012 * w, Paints.Leaf);
        }

        var sway = m.Moving(Sway(m));
        for (var i = 0; i < 6; i++)
        {
            var turn = Shared.Yaw(2 * Math.PI * i / 6);
            sway.Egg(top + turn.Rotate(new(0.55 * r, 0.75 * r, 0)), new(0.18 * r, 0.98 * r, 0.52 * r), Model.Shade(red, i % 2 == 0 ? 1 : 0.82), turn * Shared.Roll(0.06));
        }
    }

    private static void Lily(Model m)
    {
        var top = Stalk(m, 0.84 * m.Height);
        Petals(m, top + new Vector3d(0, 0.03 * m.Height, 0), 0.62 * m.Width, 6, m.Paint(SurfaceMaterial.Matte, m.Noun.Lemma == "orchid" ? 0xC060B0 : 0xFAF4F0), Paints.Matte(0xE8B030), 0.14);
    }

    private static void Poppy(Model m)
    {
        var top = Stalk(m, 0.86 * m.Height);
        Petals(m, top, 0.5 * m.Width, 5, m.Paint(SurfaceMaterial.Cloth, 0xD8241E), Paints.Matte(0x1A1418), 0.3);
    }

    private static void Dandelion(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.36 * w;
        var top = Stalk(m, 0.86 * h, 0.1);
        if (m.Is("yellow"))
        {
            Petals(m, top, 0.4 * w, 22, Paints.Matte(0xF4C81E), Paints.Matte(0xE8B41E), 0.3);
            return;
        }

        m.Trim.Ball(top, 0.16 * r, Paints.Matte(0x8A7A50));
        var sway = m.Moving(Sway(m));
        for (var i = 0; i < 40; i++)
        {
            // Points of a sphere along a golden spiral.
            var y = 1 - (2 * (i + 0.5) / 40);
            var at = Shared.OnCircle(Math.Sqrt(1 - (y * y)) * r, 2.4 * i, y * r);
            sway.Rod(top + (at * 0.2), top + at, 0.006 * w + 0.0004, Paints.White);
            sway.Ball(top + at, 0.035 * w, Paints.White);
        }
    }

    private static void Lavender(Model m)
    {
        double w = m.Width, h = m.Height;
        for (var i = 0; i < 7; i++)
        {
            var foot = Shared.OnCircle(0.1 * w, 0.9 * i);
            var top = Shared.OnCircle(0.5 * w, 0.9 * i, (0.7 + (0.04 * (i % 3))) * h);
            if (i == 0)
            {
                m.Solid.Bar(foot, top, 0.02 * w, Paints.Stem);
            }

            m.Trim.Rod(foot, top, 0.02 * w, Paints.Stem);
            for (var k = 0; k < 4; k++)
            {
                m.Trim.Egg(Vector3d.Lerp(top, foot, -0.08 * k), new(0.06 * w, 0.04 * h, 0.06 * w), Paints.Matte(k % 2 == 0 ? 0x7A5AB0 : 0x9A7AC8));
            }
        }
    }

    private static void Blades(Model m, int count, double width, double height, Surface surface, double lean)
    {
        for (var i = 0; i < count; i++)
        {
            var foot = Shared.OnCircle(0.5 * width * Math.Sqrt((i + 0.5) / count), 2.4 * i);
            var tip = foot + Shared.OnCircle(lean * width * m.Random.Between(0.3, 1), 1.7 * i, height * m.Random.Between(0.7, 1));
            m.Moving(new Swinging(foot, Vector3d.UnitZ, 0.06, 1.9, 0.4 * i)).Limb(foot, 0.012 * width + 0.001, tip, 0.003 * width, Model.Shade(surface, m.Random.Between(0.8, 1.15)));
        }
    }

    private static void Grass(Model m)
    {
        var green = m.Paint(SurfaceMaterial.Grass, 0x5C9A3A);
        m.Hidden.Post(Vector3d.Zero, 0.4 * m.Width, 0.02, green);
        Blades(m, 46, m.Width, m.Height, green, 0.25);
    }

    private static void Wheat(Model m)
    {
        double w = m.Width, h = m.Height;
        var gold = m.Paint(SurfaceMaterial.Grass, 0xD8B050);
        m.Hidden.Post(Vector3d.Zero, 0.4 * w, 0.05 * h, gold);
        for (var i = 0; i < 13; i++)
        {
            var foot = Shared.OnCircle(0.5 * w * Math.Sqrt((i + 0.5) / 13), 2.4 * i);
            var top = foot + Shared.OnCircle(0.10 * w, 1.3 * i, h * m.Random.Between(0.72, 0.84));
            var sway = m.Moving(new Swinging(foot, Vector3d.UnitZ, 0.04, 2.2, 0.5 * i));
            sway.Rod(foot, top, 0.007 * w, gold);
            var end = top + ((top - foot) * 0.16) + new Vector3d(0.05 * w, 0, 0);
            sway.Limb(top, 0.026 * w, end, 0.012 * w, Model.Shade(gold, 0.9));
            for (var k = 0; k < 3; k++)
            {
                sway.Rod(end, end + Shared.OnCircle(0.05 * w, 2.1 * k, 0.09 * h), 0.0025 * w, gold);
            }
        }
    }

    private static void CornPlant(Model m)
    {
        double w = m.Width, h = Math.Max(1.8, m.Height);
        m.Solid.Bar(Vector3d.Zero, new(0, 0.9 * h, 0), 0.03 * w, Paints.Stem);
        for (var i = 0; i < 8; i++)
        {
            var at = new Vector3d(0, (0.18 + (0.08 * i)) * h, 0);
            Vector3d middle = at + Shared.OnCircle(0.35 * w, 3.3 * i, 0.13 * h), tip = at + Shared.OnCircle(0.7 * w, 3.3 * i, 0.03 * h);
            m.Trim.Limb(at, 0.05 * w, middle, 0.05 * w, Paints.Leaf);
            m.Trim.Limb(middle, 0.05 * w, tip, 0.01 * w, Paints.Leaf);
        }

        foreach (var (side, y) in new[] { (1.0, 0.42), (-1.0, 0.52) })
        {
            m.Trim.Limb(new(side * 0.05 * w, y * h, 0.03 * w), 0.08 * w, new(side * 0.2 * w, (y + 0.15) * h, 0.05 * w), 0.04 * w, Green(0x8CB04A));
            m.Trim.Limb(new(side * 0.1 * w, (y + 0.06) * h, 0.05 * w), 0.07 * w, new(side * 0.22 * w, (y + 0.17) * h, 0.06 * w), 0.035 * w, Paints.Gloss(0xF0C83A));
        }

        for (var i = 0; i < 5; i++)
        {
            m.Trim.Limb(new(0, 0.88 * h, 0), 0.015 * w, Shared.OnCircle(0.2 * w, 1.3 * i, h), 0.006 * w, Paints.Matte(0xC8A85A));
        }
    }

    private static void Cactus(Model m)
    {
        double w = m.Width, h = m.Height, r = 0.24 * w;
        var green = m.Paint(SurfaceMaterial.Matte, 0x3F7A45);
        m.Solid.Rod(new(0, r, 0), new(0, h - r, 0), r, green);
        m.Solid.Pipe(0.62 * r, green, new(-0.1 * w, 0.42 * h, 0), new(-0.62 * w, 0.44 * h, 0), new(-0.64 * w, 0.72 * h, 0));
        m.Solid.Pipe(0.55 * r, green, new(0.1 * w, 0.55 * h, 0), new(0.56 * w, 0.57 * h, 0), new(0.58 * w, 0.82 * h, 0));
        for (var i = 0; i < 8; i++)
        {
            var at = Shared.OnCircle(0.95 * r, i * Math.PI / 4);
            m.Trim.Rod(at with { Y = 0.05 * h }, at with { Y = h - r }, 0.12 * r, Model.Shade(green, 0.72));
        }

        for (var i = 0; i < 20; i++)
        {
            m.Trim.Rod(Shared.OnCircle(r, 2.4 * i, (0.1 + (0.04 * i)) * h), Shared.OnCircle(1.4 * r, 2.4 * i, (0.11 + (0.04 * i)) * h), 0.018 * r, Paints.White);
        }

        m.Trim.Ball(new(0, h, 0), 0.35 * r, Paints.Matte(0xE8508A));
    }

    private static void Mushroom(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var cap = m.Paint(SurfaceMaterial.Gloss, 0xC8241E, 0xC8241E, 0xA8703A);
        m.Solid.Lathe(Vector3d.Zero, Paints.Matte(0xF2EAD8), [(0.36 * r, 0), (0.28 * r, 0.3 * h), (0.3 * r, 0.6 * h)]);
        m.Trim.Cone(new(0, 0.42 * h, 0), 0.42 * r, new(0, 0.5 * h, 0), 0.3 * r, Paints.Matte(0xF2EAD8));
        m.Solid.Dome(new(0, 0.52 * h, 0), new(r, 0.48 * h, r), cap);
        m.Trim.Disc(new(0, 0.53 * h, 0), 0.94 * r, 0.03 * h, Vector3d.UnitY, Paints.Matte(0xE8DCC0));
        for (var i = 0; i < 11 && cap.Colour.X > 0.3f && cap.Colour.Y < 0.1f; i++)
        {
            double t = i == 0 ? 0 : i < 5 ? 0.5 : 0.84, a = 2.1 * i;
            m.Trim.Egg(Shared.OnCircle(t * r, a, (0.52 + (0.48 * Math.Sqrt(1 - (t * t)))) * h), new(0.12 * r, 0.09 * r, 0.12 * r), Paints.White);
        }
    }

    private static void WaterLily(Model m)
    {
        double r = m.Width / 2, h = Math.Max(0.012, Math.Min(m.Height, 0.03));
        var pad = m.Paint(SurfaceMaterial.Grass, 0x3F8A45);
        var outline = new List<(double, double)> { (0, 0) };
        for (var i = 0; i <= 20; i++)
        {
            var p = Shared.OnCircle(r, 0.25 + (i * ((2 * Math.PI) - 0.5) / 20));
            outline.Add((p.X, p.Z));
        }

        m.TopHeight = h;
        m.Hidden.Post(Vector3d.Zero, 0.97 * r, h, pad);
        m.Trim.Plate(new(0, 0.5 * h, 0), [.. outline], h, pad, Shared.Pitch(-Math.PI / 2));
        m.Trim.Ring(new(0, h, 0), 0.96 * r, 0.5 * h, Vector3d.UnitY, Model.Shade(pad, 1.2));
        for (var i = 0; i < 7; i++)
        {
            m.Trim.Rod(new(0, h, 0), Shared.OnCircle(0.9 * r, -0.6 - (0.75 * i), h), 0.12 * h, Model.Shade(pad, 1.3));
        }

        if (m.Noun.Lemma is "water lily" or "lotus" or "waterlily")
        {
            for (var ring = 0; ring < 2; ring++)
            {
                for (var i = 0; i < 8; i++)
                {
                    var turn = Shared.Yaw((i * Math.PI / 4) + (0.4 * ring));
                    m.Trim.Egg(new Vector3d(0.1 * r, h, 0) + turn.Rotate(new((0.28 - (0.1 * ring)) * r, (0.14 + (0.1 * ring)) * r, 0)), new(0.24 * r, 0.04 * r, 0.10 * r), Paints.Matte(ring == 0 ? 0xF4B8CC : 0xFAD8E4), turn * Shared.Roll(0.5 + (0.35 * ring)));
                }
            }

            m.Trim.Ball(new(0.1 * r, h + (0.16 * r), 0), 0.1 * r, Paints.Yellow);
        }
    }

    private static void Ivy(Model m)
    {
        double w = m.Width, h = m.Height;
        m.Hidden.Box(new(0, h / 2, 0), new(w, h, 0.1), Paints.Leaf);
        for (var i = 0; i < 40; i++)
        {
            var t = (i + 0.5) / 40;
            m.Trim.Egg(new(0.4 * w * DeterministicMath.Sin(2.4 * i), t * h, 0.04 * (i % 3)), new(0.12 * w, 0.05 * h, 0.03), Model.Shade(Paints.Leaf, 0.8 + (0.15 * (i % 3))), Shared.Roll(1.3 * i));
        }
    }

    private static void Seaweed(Model m)
    {
        double w = m.Width, h = m.Height;
        m.Hidden.Post(Vector3d.Zero, 0.2 * w, 0.05 * h, Paints.Leaf);
        for (var i = 0; i < 6; i++)
        {
            var last = Shared.OnCircle(0.2 * w, 1.05 * i);
            for (var k = 1; k <= 5; k++)
            {
                var next = Shared.OnCircle(0.2 * w, 1.05 * i, k * h / 5 * (0.7 + (0.06 * i))) + new Vector3d(0.12 * w * DeterministicMath.Sin((1.5 * k) + i), 0, 0);
                m.Moving(new Wavering(new(0.03 * w * k, 0, 0.01 * w * k), 2.8, i - (0.5 * k))).Limb(last, 0.06 * w, next, 0.05 * w, Green(i % 2 == 0 ? 0x3F6A34 : 0x5A7A2E));
                last = next;
            }
        }
    }

    private static void LeafAlone(Model m)
    {
        double w = m.Width, l = m.Depth, t = 0.004;
        var green = m.Paint(SurfaceMaterial.Grass, m.Is("autumn", "fallen", "dry") ? 0xC8641E : 0x4F9A3A);
        m.Solid.Plate(new(0, t, 0), [(0, -0.42 * l), (0.3 * w, -0.24 * l), (0.48 * w, 0), (0.36 * w, 0.24 * l), (0, 0.5 * l), (-0.36 * w, 0.24 * l), (-0.48 * w, 0), (-0.3 * w, -0.24 * l)], t, green, Shared.Pitch(Math.PI / 2));
        m.Trim.Rod(new(0, 1.4 * t, -0.5 * l), new(0, 1.4 * t, 0.46 * l), 0.5 * t, Model.Shade(green, 0.6));
        for (var i = -1; i <= 2; i++)
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Rod(new(0, 1.4 * t, i * 0.14 * l), new(side * 0.34 * w, 1.4 * t, (i * 0.14 * l) + (0.12 * l)), 0.25 * t, Model.Shade(green, 0.6));
            }
        }
    }

    private static void Feather(Model m)
    {
        double w = m.Width, l = m.Depth, t = 0.003;
        var white = m.Paint(SurfaceMaterial.Fur, 0xF4F2EC);
        m.Solid.Plate(new(0, t, 0), [(0.02 * w, -0.24 * l), (0.45 * w, -0.1 * l), (0.5 * w, 0.2 * l), (0.1 * w, 0.5 * l), (-0.36 * w, 0.3 * l), (-0.42 * w, -0.06 * l)], t, white, Shared.Pitch(Math.PI / 2));
        m.Trim.Rod(new(0, 1.4 * t, -0.5 * l), new(0.05 * w, 1.4 * t, 0.48 * l), 0.6 * t, Paints.Matte(0xD8CDB4));
    }

    private static void Acorn(Model m)
    {
        double r = Math.Max(m.Width / 2, 0.008), h = 2.6 * r;
        m.Solid.Lathe(Vector3d.Zero, Paints.Gloss(0xA8743A), [(0.1 * r, 0), (0.7 * r, 0.3 * h), (0.9 * r, 0.65 * h)]);
        m.Solid.Dome(new(0, 0.62 * h, 0), new(r, 0.32 * h, r), Paints.Matte(0x6A4A28));
        m.Trim.Rod(new(0, 0.92 * h, 0), new(0, 1.05 * h, 0), 0.12 * r, Paints.Bark);
    }

    private static void Log(Model m)
    {
        double r = m.Width / 2, l = m.Depth;
        m.Solid.Disc(new(0, r, 0), r, l, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Wood, 0x6A4A30));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Disc(new(0, r, side * l / 2), 0.9 * r, 0.006, Vector3d.UnitZ, Paints.PaleWood);
            foreach (var ring in new[] { 0.66, 0.4, 0.16 })
            {
                m.Trim.Ring(new(0, r, side * ((l / 2) + 0.003)), ring * r, 0.02 * r, Vector3d.UnitZ, Paints.Of(SurfaceMaterial.Wood, 0xA8783E));
            }
        }

        m.Trim.Limb(new(0, 1.6 * r, 0.1 * l), 0.22 * r, new(0.3 * r, 2.3 * r, 0.16 * l), 0.16 * r, Paints.Bark);
    }

    private static void Stump(Model m)
    {
        const double r = 0.35, h = 0.45;
        m.TopHeight = h;
        m.Solid.Cone(Vector3d.Zero, 1.15 * r, new(0, h, 0), r, Paints.Bark);
        m.Trim.Disc(new(0, h, 0), 0.93 * r, 0.012, Vector3d.UnitY, Paints.PaleWood);
        foreach (var ring in new[] { 0.7, 0.45, 0.2 })
        {
            m.Trim.Ring(new(0, h + 0.006, 0), ring * r, 0.008, Vector3d.UnitY, Paints.Wood);
        }

        for (var i = 0; i < 5; i++)
        {
            m.Trim.Limb(Shared.OnCircle(0.9 * r, 1.26 * i, 0.16), 0.1, Shared.OnCircle(1.7 * r, 1.26 * i, 0.0), 0.04, Paints.Bark);
        }
    }

    private static void Bouquet(Model m)
    {
        double w = Math.Max(m.Width, 0.25), h = Math.Max(m.Height, 0.4);
        m.Solid.Cone(Vector3d.Zero, 0.1 * w, new(0, 0.6 * h, 0), 0.4 * w, Paints.Paper);
        m.Trim.Ring(new(0, 0.22 * h, 0), 0.2 * w, 0.03 * w, Vector3d.UnitY, Paints.Red);
        int[] colours = [0xD8302A, 0xF2C531, 0xE87AA8, 0xFAFAF4, 0xA060C0];
        for (var i = 0; i < 14; i++)
        {
            var at = Shared.OnCircle(0.4 * w * Math.Sqrt(i / 13.0), 2.4 * i, (0.85 - (0.012 * i)) * h);
            m.Trim.Ball(at, 0.10 * w, Paints.Matte(colours[i % 5]));
            m.Trim.Ball(at + new Vector3d(0, 0.03 * w, 0.08 * w), 0.035 * w, Paints.Yellow);
        }
    }
}
