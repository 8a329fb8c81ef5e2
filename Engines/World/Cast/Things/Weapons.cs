using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Weapons: they lie, hilt towards −Z, point towards +Z.</summary>
internal static class Weapons
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".weapon, .weapon.sword", Sword),
        ("katana", Katana),
        ("lightsaber", Lightsaber),
        (".weapon.knife", Dagger),
        (".weapon.spear", Spear),
        ("trident", Trident),
        (".weapon.bow", Bow),
        (".weapon.arrow", Arrow),
        (".weapon.shield", Shield),
        (".weapon.club", Club),
        (".weapon.cannon", Cannon),
        (".weapon.gun", Gun),
        (".weapon.pistol", Pistol),
        (".weapon.bullet", Bullet),
        (".weapon.bomb", Bomb),
    ];

    private static void Sword(Model m)
    {
        double l = m.Depth, t = 0.012;
        var steel = m.Paint(SurfaceMaterial.Metal, 0xC8CED4);
        m.Solid.Plate(new(0, t, 0), [(-0.024, -0.26 * l), (0.024, -0.26 * l), (0.017, 0.44 * l), (0, 0.5 * l), (-0.017, 0.44 * l)], 0.008, steel, Shared.Pitch(Math.PI / 2));
        m.Trim.Box(new(0, t, 0.05 * l), new(0.008, 0.010, 0.56 * l), Model.Shade(steel, 0.7));
        m.Solid.Rod(new(-0.1, t, -0.27 * l), new(0.1, t, -0.27 * l), 0.011, Paints.Gold);
        m.Solid.Rod(new(0, t, -0.29 * l), new(0, t, -0.45 * l), 0.014, Paints.Of(SurfaceMaterial.Rubber, 0x4A2418));
        m.Solid.Ball(new(0, 0.02, -0.475 * l), 0.02, Paints.Gold);
    }

    private static void Katana(Model m)
    {
        double l = m.Depth, t = 0.014;
        for (var i = 0; i < 6; i++)
        {
            double a = (-0.22 + (0.12 * i)) * l, b = a + (0.12 * l);
            m.Solid.Beam(new(Curve(a / l) * l, t, a), new(Curve(b / l) * l, t, b), i == 5 ? 0.02 : 0.028, 0.007, Paints.Steel);
        }

        static double Curve(double s) => 0.12 * (s + 0.22) * (s + 0.22);
        m.Solid.Disc(new(0, t + 0.01, -0.225 * l), 0.036, 0.008, Vector3d.UnitZ, Paints.Brass);
        m.Solid.Rod(new(0, t, -0.24 * l), new(0, t, -0.48 * l), 0.014, Paints.Cloth(0x1E1E24));
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Ring(new(0, t, (-0.26 - (0.045 * i)) * l), 0.0135, 0.003, Vector3d.UnitZ, Paints.Cloth(0xE0D8C4));
        }
    }

    private static void Lightsaber(Model m)
    {
        double l = m.Depth;
        m.Solid.Bar(new(0, 0.02, -0.5 * l), new(0, 0.02, -0.25 * l), 0.02, Paints.Steel);
        m.Trim.Bar(new(0, 0.02, -0.42 * l), new(0, 0.02, -0.36 * l), 0.021, Paints.Black);
        m.Solid.Rod(new(0, 0.02, -0.25 * l), new(0, 0.02, 0.49 * l), 0.014, m.Paint(SurfaceMaterial.Glow, 0x4FD0FF) with { Material = SurfaceMaterial.Glow });
    }

    private static void Dagger(Model m)
    {
        double l = m.Depth, t = 0.012;
        m.Solid.Plate(new(0, t, 0), [(-0.02, -0.1 * l), (0.02, -0.1 * l), (0.012, 0.3 * l), (0, 0.5 * l), (-0.012, 0.3 * l)], 0.007, Paints.Steel, Shared.Pitch(Math.PI / 2));
        m.Solid.Rod(new(-0.045, t, -0.12 * l), new(0.045, t, -0.12 * l), 0.009, Paints.Brass);
        m.Solid.Rod(new(0, t, -0.14 * l), new(0, t, -0.44 * l), 0.012, Paints.DarkWood);
        m.Solid.Ball(new(0, 0.017, -0.46 * l), 0.016, Paints.Brass);
    }

    private static void Spear(Model m)
    {
        double l = m.Depth, r = 0.016;
        m.Solid.Rod(new(0, r, -0.49 * l), new(0, r, 0.38 * l), r, m.Paint(SurfaceMaterial.Wood, 0x8A5A32));
        m.Solid.Plate(new(0, r, 0.36 * l), [(-0.02, 0), (0.02, 0), (0.045, 0.04 * l), (0, 0.14 * l), (-0.045, 0.04 * l)], 0.012, Paints.Steel, Shared.Pitch(Math.PI / 2));
        m.Trim.Bar(new(0, r, 0.32 * l), new(0, r, 0.37 * l), 1.3 * r, Paints.Red);
    }

    private static void Trident(Model m)
    {
        double l = m.Depth, r = 0.018;
        var gold = m.Paint(SurfaceMaterial.Metal, 0xD8A63A);
        m.Solid.Rod(new(0, r, -0.49 * l), new(0, r, 0.48 * l), r, gold);
        m.Trim.Arc(new(0, r, 0.36 * l), 0.06 * l, r, Math.PI / 2, gold, Shared.Pitch(-Math.PI / 2));
        foreach (var side in new[] { -1.0, 0.0, 1.0 })
        {
            m.Solid.Rod(new(side * 0.06 * l, r, 0.36 * l), new(side * 0.06 * l, r, 0.45 * l), r, gold);
            m.Trim.Cone(new(side * 0.06 * l, r, 0.45 * l), 2 * r, new(side * 0.06 * l, r, 0.5 * l), 0.1 * r, gold);
        }
    }

    private static void Bow(Model m)
    {
        double h = m.Height, x = 0.14 * h;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x8A5528);
        m.IsBalanced = true;
        Vector3d[] limb = [new(x, 0.01, 0), new(0.0, 0.16 * h, 0), new(-0.3 * x, 0.34 * h, 0), new(-0.2 * x, 0.5 * h, 0), new(-0.3 * x, 0.66 * h, 0), new(0.0, 0.84 * h, 0), new(x, h - 0.01, 0)];
        for (var i = 0; i + 1 < limb.Length; i++)
        {
            m.Solid.Limb(limb[i], i == 0 ? 0.01 : 0.016, limb[i + 1], i == limb.Length - 2 ? 0.01 : 0.016, wood);
        }

        m.Trim.Rod(limb[2], limb[4], 0.02, Paints.Of(SurfaceMaterial.Rubber, 0x3A2418));
        m.Trim.Rod(limb[0], limb[^1], 0.003, Paints.Paper);
    }

    private static void Arrow(Model m)
    {
        double l = m.Depth, r = Math.Max(0.5 * m.Width, 0.005), y = 0.03;
        m.Solid.Rod(new(0, y, -0.48 * l), new(0, y, 0.42 * l), r, m.Paint(SurfaceMaterial.Wood, 0xB88A52));
        m.Solid.Cone(new(0, y, 0.42 * l), 2.6 * r, new(0, y, 0.5 * l), 0.1 * r, Paints.Steel);
        for (var i = 0; i < 3; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitZ, (2 * Math.PI * i / 3) + 0.5);
            m.Solid.Box(new Vector3d(0, y, -0.40 * l) + turn.Rotate(new(0.014, 0, 0)), new(0.026, 0.003, 0.15 * l), i == 0 ? Paints.Red : Paints.White, turn);
        }
    }

    private static void Shield(Model m)
    {
        double w = m.Width, h = m.Height, t = 0.4 * m.Depth;
        var field = m.Paint(SurfaceMaterial.Gloss, 0xB02A2A, 0x2A4F9A);
        m.IsBalanced = true;
        if (m.Is("round", "viking") || m.Noun.Lemma == "buckler")
        {
            var r = w / 2;
            m.Solid.Disc(new(0, r, 0), r, t, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Wood, 0xA8703A));
            m.Trim.Ring(new(0, r, 0), 0.96 * r, 0.04 * r, Vector3d.UnitZ, Paints.Iron);
            m.Trim.Dome(new(0, r, 0.4 * t), new(0.22 * r, 0.18 * r, 0.22 * r), Paints.Steel, Shared.Pitch(Math.PI / 2));
            return;
        }

        (double, double)[] outline = [(0, 0), (0.30 * w, 0.20 * h), (0.46 * w, 0.46 * h), (0.5 * w, 0.92 * h), (0, h), (-0.5 * w, 0.92 * h), (-0.46 * w, 0.46 * h), (-0.30 * w, 0.20 * h)];
        m.Solid.Plate(Vector3d.Zero, outline, t, Paints.Steel);
        m.Trim.Plate(new(0, 0.06 * h, 0.3 * t), [.. outline.Select(p => (p.Item1 * 0.86, p.Item2 * 0.88))], t, field);
        m.Trim.Box(new(0, 0.55 * h, 0.8 * t), new(0.13 * w, 0.7 * h, 0.1 * t), Paints.Gold);
        m.Trim.Box(new(0, 0.66 * h, 0.8 * t), new(0.74 * w, 0.10 * h, 0.1 * t), Paints.Gold);
    }

    private static void Club(Model m)
    {
        double l = m.Depth, r = m.Width / 2;
        m.Solid.Limb(new(0, r, -0.48 * l), 0.35 * r, new(0, r, (0.5 * l) - r), r, m.Paint(SurfaceMaterial.Wood, 0x7A5232));
    }

    private static void Cannon(Model m)
    {
        // Its length runs along X, as it is seen.
        double l = m.Depth, h = m.Height, w = m.Width, r = 0.30 * h;
        var iron = m.Paint(SurfaceMaterial.Gloss, 0x2B2E33);
        var up = new Vector3d(0.97, 0.24, 0);
        Vector3d axle = new(0, 0.38 * h, 0), middle = axle + new Vector3d(0, 0.22 * h, 0);
        m.Solid.Cone(middle - (up * (0.32 * l)), 0.62 * r, middle + (up * (0.5 * l)), 0.42 * r, iron);
        m.Trim.Ball(middle - (up * (0.36 * l)), 0.4 * r, iron);
        m.Trim.Ball(middle - (up * (0.44 * l)), 0.18 * r, iron);
        foreach (var s in new[] { -0.28, -0.02, 0.24, 0.49 })
        {
            m.Trim.Disc(middle + (up * (s * l)), (s > 0.4 ? 0.56 : 0.66 - (0.22 * s)) * r, 0.03 * l, up, iron);
        }

        m.Trim.Disc(middle + (up * (0.503 * l)), 0.24 * r, 0.02 * l, up, Paints.Matte(0x060606));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            var hub = axle with { Z = side * 0.36 * w };
            m.Solid.Disc(hub, 0.38 * h, 0.08 * w, Vector3d.UnitZ, Paints.DarkWood);
            m.Trim.Ring(hub, 0.36 * h, 0.05 * w, Vector3d.UnitZ, Paints.Wood);
            m.Trim.Disc(hub, 0.09 * h, 0.2 * w, Vector3d.UnitZ, Paints.Iron);
            for (var i = 0; i < 8; i++)
            {
                m.Trim.Rod(hub + new Vector3d(0, 0, side * 0.05 * w), hub + Shared.Roll(i * Math.PI / 4).Rotate(new(0, 0.35 * h, 0)) + new Vector3d(0, 0, side * 0.05 * w), 0.03 * w, Paints.Wood);
            }

            m.Solid.Beam(new(0.1 * l, 0.48 * h, side * 0.14 * w), new(-0.5 * l, 0.06 * h, side * 0.10 * w), 0.08 * w, 0.12 * h, Paints.DarkWood);
        }
    }

    private static void Gun(Model m)
    {
        double l = m.Depth, t = 0.5 * m.Width;
        m.Solid.Bar(new(0, t, -0.05 * l), new(0, t, 0.5 * l), 0.35 * t, Paints.Iron);
        m.Solid.Box(new(0, t, -0.08 * l), new(1.1 * t, 1.6 * t, 0.22 * l), Paints.Iron);
        m.Solid.Plate(new(0, t, 0), [(0.02, -0.18 * l), (-0.03, -0.18 * l), (-0.10, -0.5 * l), (0.03, -0.5 * l)], 1.2 * t, m.Paint(SurfaceMaterial.Wood, 0x6E4426), Shared.Pitch(Math.PI / 2));
        m.Solid.Box(new(-0.005, t, 0.14 * l), new(1.6 * t, 1.2 * t, 0.24 * l), m.Paint(SurfaceMaterial.Wood, 0x6E4426), edge: 0.3 * t);
    }

    private static void Pistol(Model m)
    {
        double l = m.Depth, t = 0.5 * m.Width;
        m.Solid.Box(new(0.03, t, 0.1 * l), new(0.03, 1.4 * t, 0.8 * l), Paints.Iron);
        m.Solid.Plate(new(0, t, 0), [(0.03, -0.3 * l), (0.03, -0.06 * l), (-0.09, -0.2 * l), (-0.09, -0.42 * l)], 1.3 * t, m.Paint(SurfaceMaterial.Wood, 0x4A3020), Shared.Pitch(Math.PI / 2));
        m.Trim.Ring(new(-0.005, t, 0), 0.02, 0.003, Vector3d.UnitY, Paints.Iron);
    }

    private static void Bullet(Model m)
    {
        double l = m.Depth, r = m.Width / 2;
        m.Solid.Bar(new(0, r, -0.5 * l), new(0, r, 0.1 * l), r, Paints.Brass);
        m.Solid.Limb(new(0, r, 0.1 * l), 0.95 * r, new(0, r, 0.42 * l), 0.3 * r, m.Paint(SurfaceMaterial.Metal, 0xB06A3A));
    }

    private static void Bomb(Model m)
    {
        double r = m.Width / 2;
        m.Solid.Ball(new(0, r, 0), r, m.Paint(SurfaceMaterial.Gloss, 0x1E2024));
        m.Trim.Post(new(0, 1.88 * r, 0), 0.26 * r, 0.26 * r, Paints.Iron);
        m.Trim.Pipe(0.06 * r, Paints.Cloth(0xD8C8A0), new(0, 2.1 * r, 0), new(0.12 * r, 2.45 * r, 0), new(0.4 * r, 2.6 * r, 0));
        m.Moving(new Wavering(new(0.03 * r, 0.03 * r, 0), 0.17, 0)).Ball(new(0.42 * r, 2.62 * r, 0), 0.16 * r, Paints.FlameCore);
    }
}
