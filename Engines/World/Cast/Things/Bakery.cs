using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Bread, cakes, pastry.</summary>
internal static class Bakery
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".food.bread", Loaf),
        ("baguette", Baguette),
        (".food.bread/small, cookie", Cookie),
        ("doughnut, donut, bagel", Doughnut),
        ("croissant", Croissant),
        ("cupcake, muffin", Cupcake),
        ("pancake", Pancakes),
        (".food.cake", Cake),
        ("pie", Pie),
    ];

    private static void Loaf(Model m)
    {
        double w = m.Width, h = m.Height, l = m.Depth;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xB0763A);
        m.Solid.Box(new(0, 0.35 * h, 0), new(0.9 * w, 0.7 * h, l), crust, edge: 0.15 * h);
        m.Solid.Rod(new(0, 0.62 * h, (0.38 * h) - (l / 2)), new(0, 0.62 * h, (l / 2) - (0.38 * h)), 0.38 * h, Model.Shade(crust, 1.1));
        for (var i = -1; i <= 1; i++)
        {
            m.Trim.Rod(new(-0.16 * w, 0.97 * h, (i * 0.26 * l) - 0.02), new(0.16 * w, 0.97 * h, (i * 0.26 * l) + 0.02), 0.04 * h, Paints.Matte(0xE8C890));
        }
    }

    private static void Baguette(Model m)
    {
        double r = m.Height / 2, l = m.Depth;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xC08440);
        m.Solid.Egg(new(0, r, 0), new(m.Width / 2, r, l / 2), crust);
        m.Solid.Rod(new(0, r, -0.36 * l), new(0, r, 0.36 * l), 0.92 * r, crust);
        for (var i = -3; i <= 3; i++)
        {
            m.Trim.Rod(new(-0.5 * r, 1.86 * r, (i * 0.12 * l) - 0.02), new(0.5 * r, 1.86 * r, (i * 0.12 * l) + 0.02), 0.14 * r, Paints.Matte(0xECD09A));
        }
    }

    private static void Cookie(Model m)
    {
        double r = m.Width / 2, h = 0.5 * m.Height;
        m.Solid.Post(Vector3d.Zero, r, h, m.Paint(SurfaceMaterial.Matte, 0xC8934E), edge: 0.4 * h);
        for (var i = 0; i < 9; i++)
        {
            m.Trim.Ball(Shared.OnCircle(r * (i == 0 ? 0 : i < 4 ? 0.38 : 0.74), 2.2 * i, 0.96 * h), 0.10 * r, Paints.Matte(0x3A2114));
        }
    }

    private static void Doughnut(Model m)
    {
        double tube = 0.5 * m.Height, ring = (m.Width / 2) - tube;
        var isBagel = m.Noun.Lemma == "bagel";
        m.Solid.Ring(new(0, tube, 0), ring, tube, Vector3d.UnitY, Paints.Matte(isBagel ? 0xB87A3C : 0xC8904E));
        if (isBagel)
        {
            return;
        }

        m.Trim.Ring(new(0, 1.22 * tube, 0), ring, 0.86 * tube, Vector3d.UnitY, m.Paint(SurfaceMaterial.Gloss, 0xE87AA8, 0x4A2618));
        int[] sprinkles = [0xF2C531, 0x3AA0E0, 0xFFFFFF, 0x50C050];
        for (var i = 0; i < 16; i++)
        {
            var at = Shared.OnCircle(ring * (0.85 + (0.3 * m.Random.Next())), 2.4 * i, 2.02 * tube);
            m.Trim.Rod(at, at + Shared.OnCircle(0.22 * tube, 5.1 * i), 0.07 * tube, Paints.Gloss(sprinkles[i % 4]));
        }
    }

    private static void Croissant(Model m)
    {
        double r = 0.6 * m.Height, l = 1.3 * m.Width;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xC8843A);
        const int rolls = 9;
        Vector3d At(double t) => new(t * 0.48 * l, Thick(t), 0.30 * l * t * t);
        double Thick(double t) => r * (1.0 - (0.74 * Math.Pow(Math.Abs(t), 1.6)));
        for (var i = 0; i < rolls; i++)
        {
            // Each roll of dough is thickest on the side of the middle and slips under the next.
            double a = ((2.0 * i) - rolls) / rolls, b = a + (2.0 / rolls);
            var (inner, outer) = Math.Abs(a) < Math.Abs(b) ? (a, b) : (b, a);
            m.Solid.Limb(At(inner), 1.06 * Thick(inner), At(outer), 0.88 * Thick(outer), i % 2 == 0 ? crust : Model.Shade(crust, 0.86));
        }
    }

    private static void Cupcake(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        m.Solid.Cone(Vector3d.Zero, 0.66 * r, new(0, 0.5 * h, 0), 0.92 * r, Paints.Matte(0xD8B070));
        for (var i = 0; i < 16; i++)
        {
            m.Trim.Rod(Shared.OnCircle(0.67 * r, i * Math.PI / 8), Shared.OnCircle(0.92 * r, i * Math.PI / 8, 0.5 * h), 0.05 * r, Paints.Matte(0xC8986A));
        }

        var icing = m.Paint(SurfaceMaterial.Gloss, 0xF4A8C4, 0xF6F2E8, 0x6A3A22);
        m.Solid.Ring(new(0, 0.55 * h, 0), 0.66 * r, 0.32 * r, Vector3d.UnitY, icing);
        m.Trim.Ring(new(0, 0.70 * h, 0), 0.42 * r, 0.28 * r, Vector3d.UnitY, icing);
        m.Trim.Cone(new(0, 0.66 * h, 0), 0.5 * r, new(0, 0.98 * h, 0), 0.06 * r, icing);
        m.Trim.Ball(new(0, 1.0 * h, 0), 0.16 * r, Paints.Red);
    }

    private static void Pancakes(Model m)
    {
        double r = m.Width, h = m.Height;
        for (var i = 0; i < 4; i++)
        {
            m.Solid.Post(new(0.06 * r * ((i % 2) - 0.5), i * 0.45 * h, 0), r * (0.96 - (0.03 * i)), 0.42 * h, m.Paint(SurfaceMaterial.Matte, 0xD8A050), edge: 0.18 * h);
        }

        m.Trim.Box(new(0, 1.9 * h, 0), new(0.4 * r, 0.25 * h, 0.4 * r), Paints.Gloss(0xF6E07A));
        m.Trim.Post(new(0, 1.76 * h, 0), 0.7 * r, 0.06 * h, Paints.Gloss(0x9A4E1A));
    }

    private static void Cake(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var icing = m.Paint(SurfaceMaterial.Matte, 0xF6EDE4, 0xF2B8CC, 0x6A3A22);
        var isBirthday = m.Noun.Lemma.Contains("birthday", StringComparison.Ordinal) || m.Is("birthday") || m.Noun.Lemma == "cake";
        var trim = icing.Colour.X > 0.6f && icing.Colour.Y > 0.6f ? Paints.Matte(0xE8709A) : Paints.Matte(0xF8F2EA);
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, r, 0.12 * h, Paints.Gloss(0xDADDE0), edge: 0.02 * h);
        m.Solid.Post(new(0, 0.12 * h, 0), 0.92 * r, 0.5 * h, icing, edge: 0.06 * h);
        m.Solid.Post(new(0, 0.62 * h, 0), 0.62 * r, 0.38 * h, icing, edge: 0.06 * h);
        for (var i = 0; i < 14; i++)
        {
            var angle = 2 * Math.PI * i / 14;
            m.Trim.Ball(Shared.OnCircle(0.90 * r, angle, 0.62 * h), 0.085 * r, trim);
            m.Trim.Ball(Shared.OnCircle(0.92 * r, angle, 0.15 * h), 0.075 * r, trim);
            if (i % 2 == 0)
            {
                m.Trim.Ball(Shared.OnCircle(0.58 * r, angle, h), 0.075 * r, trim);
            }
        }

        int[] candles = [0xE05A5A, 0x4FA0D8, 0xF2C531, 0x6AC070, 0xB070D0];
        for (var i = 0; i < 5 && isBirthday; i++)
        {
            var foot = Shared.OnCircle(0.34 * r, (2 * Math.PI * i / 5) + 0.3, h);
            m.Trim.Post(foot, 0.035 * r, 0.55 * h, Paints.Gloss(candles[i]));
            Shared.Flame(m, foot + new Vector3d(0, 0.56 * h, 0), 0.22 * h, i);
        }
    }

    private static void Pie(Model m)
    {
        double r = m.Width / 2, h = 0.6 * m.Height;
        var crust = m.Paint(SurfaceMaterial.Matte, 0xC88A42);
        m.Solid.Cone(Vector3d.Zero, 0.8 * r, new(0, 0.8 * h, 0), r, Paints.Steel);
        m.Solid.Post(new(0, 0.55 * h, 0), 0.94 * r, 0.3 * h, Paints.Matte(0x8E1F2E));
        m.Trim.Ring(new(0, 0.82 * h, 0), 0.96 * r, 0.07 * r, Vector3d.UnitY, crust);
        for (var i = -2; i <= 2; i++)
        {
            var half = Math.Sqrt(1 - (0.16 * i * i)) * 0.92 * r;
            m.Trim.Box(new(i * 0.38 * r, 0.87 * h, 0), new(0.14 * r, 0.08 * h, 2 * half), crust);
            m.Trim.Box(new(0, 0.91 * h, i * 0.38 * r), new(2 * half, 0.08 * h, 0.14 * r), crust);
        }
    }
}
