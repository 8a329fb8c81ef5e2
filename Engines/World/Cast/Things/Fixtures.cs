using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Parts of buildings and grounds: walls, fences, doors, wells, pools.</summary>
internal static class Fixtures
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".building.gate, door", Door),
        ("gate, garden gate", Gate),
        (".building.wall", Wall),
        (".building.fence", Fence),
        ("railing, balustrade", Railing),
        (".building.roof", Roof),
        (".building.pole", Pole),
        ("column, pillar", Column),
        (".building.well", Well),
        (".building.pool", Pool),
        (".building.stage", Stage),
        (".building.track", Track),
        (".building.room", m => m.Solid.Box(new(0, m.Height / 2, 0), m.Size, m.Material)),
        (".building.nest", Nest),
        (".floor", m => m.Solid.Box(new(0, m.Height / 2, 0), m.Size, m.Material)),
        ("rug, carpet, mat", Rug),
        (".toy.swing, swing", Swing),
        ("seesaw", Seesaw),
        ("playground slide, slide", Slide),
        ("carousel, merry-go-round", Carousel),
    ];

    private static void Door(Model m)
    {
        double w = m.Width, h = m.Height, d = Math.Max(m.Depth, 0.06);
        var wood = m.Paint(SurfaceMaterial.Wood, 0x7A4F2C);
        m.Solid.Box(new(0, h / 2, 0), new(0.88 * w, 0.97 * h, d), wood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.47 * w, h / 2, 0), new(0.08 * w, h, 1.8 * d), Paints.White);
            foreach (var (y, high) in new[] { (0.27, 0.34), (0.70, 0.42) })
            {
                m.Trim.Box(new(side * 0.19 * w, y * h, d / 2), new(0.28 * w, high * h, 0.03), Model.Shade(wood, 0.8));
                m.Trim.Box(new(side * 0.19 * w, y * h, (d / 2) + 0.012), new(0.20 * w, (high - 0.06) * h, 0.03), Model.Shade(wood, 1.12));
            }
        }

        m.Solid.Box(new(0, 0.985 * h, 0), new(w, 0.05 * h, 1.8 * d), Paints.White);
        m.Trim.Ball(new(0.36 * w, 0.47 * h, d), 0.035, Paints.Brass);
        m.Trim.Box(new(0.36 * w, 0.47 * h, (d / 2) + 0.01), new(0.05, 0.16, 0.02), Paints.Brass);
    }

    private static void Gate(Model m)
    {
        double w = Math.Max(m.Width, 2.4), h = 0.8 * m.Height;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.55 * w, 0.55 * h, 0), new(0.3, 1.1 * h, 0.3), Paints.Stone);
            m.Trim.Ball(new(side * 0.55 * w, 1.18 * h, 0), 0.17, Paints.Stone);
        }

        m.Hidden.Box(new(0, h / 2, 0), new(w, h, 0.05), Paints.Iron);
        m.Trim.Rod(new(-0.48 * w, 0.16 * h, 0), new(0.48 * w, 0.16 * h, 0), 0.025, Paints.Iron);
        m.Trim.Rod(new(-0.48 * w, 0.72 * h, 0), new(0.48 * w, 0.72 * h, 0), 0.025, Paints.Iron);
        for (var i = -7; i <= 7; i++)
        {
            var x = i * 0.066 * w;
            var top = (0.84 + (0.16 * (1 - Math.Abs(Math.Abs(i) - 3.5) / 3.5))) * h;
            m.Trim.Rod(new(x, 0.04, 0), new(x, top, 0), 0.018, Paints.Iron);
            m.Trim.Cone(new(x, top, 0), 0.035, new(x, top + 0.12, 0), 0.003, Paints.Gold);
        }
    }

    private static void Wall(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        if (m.Is("castle", "fortress", "palace", "city", "battlement"))
        {
            Battlement(m);
            return;
        }

        var isBrick = !m.Is("stone", "concrete", "wooden", "white");
        var stone = isBrick ? m.Paint(SurfaceMaterial.Matte, 0x9C4F3A) : m.Material;
        m.Solid.Box(new(0, h / 2, 0), m.Size, stone, edge: 0.01);
        var rows = (int)Math.Clamp(h / 0.2, 3, 9);
        for (var row = 0; row < rows; row++)
        {
            m.Trim.Box(new(0, (row + 1.0) * h / rows, 0), new(1.001 * w, 0.02, 1.01 * d), Paints.Matte(0xCFC6B8));
            var bricks = (int)Math.Clamp(w / 0.45, 4, 9);
            for (var i = 0; i < bricks; i++)
            {
                m.Trim.Box(new((((i + (row % 2 == 0 ? 0.25 : 0.75)) / bricks) - 0.5) * w, (row + 0.5) * h / rows, 0), new(0.02, h / rows, 1.01 * d), Paints.Matte(0xCFC6B8));
            }
        }

        m.Trim.Box(new(0, h + 0.03, 0), new(1.02 * w, 0.06, 1.3 * d), Paints.Stone);
    }

    /// <summary>Grey blocks, a walk on top and merlons along its far edge, so that whoever stands there is seen before them.</summary>
    private static void Battlement(Model m)
    {
        double w = m.Width, h = m.Height, d = Math.Max(m.Depth, 0.9);
        Surface stone = Paints.Of(SurfaceMaterial.Matte, 0x9A9284), joint = Paints.Matte(0x6E685C);
        m.TopHeight = h;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), stone, edge: 0.02);
        var rows = (int)Math.Clamp(h / 0.34, 3, 8);
        for (var row = 0; row < rows; row++)
        {
            m.Trim.Box(new(0, (row + 1.0) * h / rows, 0), new(1.001 * w, 0.022, 1.005 * d), joint);
            for (var i = 0; i < 6; i++)
            {
                m.Trim.Box(new((((i + (row % 2 == 0 ? 0.25 : 0.75)) / 6) - 0.5) * w, (row + 0.5) * h / rows, 0), new(0.022, h / rows, 1.005 * d), joint);
            }
        }

        var merlons = (int)Math.Clamp(w / 0.9, 3, 8);
        for (var i = 0; i < merlons; i++)
        {
            m.Solid.Box(new((((i + 0.5) / merlons) - 0.5) * w, h + 0.32, -(d / 2) + 0.14), new(0.55 * w / merlons, 0.64, 0.28), stone, edge: 0.02);
        }

        m.Trim.Box(new(0, h + 0.09, -(d / 2) + 0.14), new(w, 0.18, 0.28), stone);
        m.Trim.Box(new(0, h - 0.05, d / 2), new(1.02 * w, 0.12, 0.14), stone);
    }

    private static void Fence(Model m)
    {
        double w = m.Width, h = m.Height;
        var paint = m.Paint(SurfaceMaterial.Wood, 0xF0EDE4);
        m.Solid.Box(new(0, 0.3 * h, -0.03), new(w, 0.08 * h, 0.04), paint);
        m.Solid.Box(new(0, 0.72 * h, -0.03), new(w, 0.08 * h, 0.04), paint);
        var pickets = (int)(w / 0.26);
        m.Hidden.Box(new(0, 0.45 * h, 0), new(w, 0.9 * h, 0.03), paint);
        for (var i = 0; i < pickets; i++)
        {
            var x = (((i + 0.5) / pickets) - 0.5) * w;
            m.Trim.Plate(new(x, 0, 0), [(-0.06, 0), (0.06, 0), (0.06, 0.88 * h), (0, h), (-0.06, 0.88 * h)], 0.03, paint);
        }
    }

    private static void Railing(Model m)
    {
        double w = m.Width, h = m.Height;
        m.Solid.Rod(new(-w / 2, h - 0.03, 0), new(w / 2, h - 0.03, 0), 0.03, Paints.Steel);
        m.Hidden.Box(new(0, h / 2, 0), new(w, h, 0.03), Paints.Steel);
        for (var i = 0; i <= 20; i++)
        {
            m.Trim.Rod(new(((i / 20.0) - 0.5) * w, 0, 0), new(((i / 20.0) - 0.5) * w, h - 0.03, 0), 0.014, Paints.Steel);
        }
    }

    private static void Roof(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Gable(Vector3d.Zero, new(d, h, w), m.Paint(SurfaceMaterial.Matte, 0x8E3F2C), Shared.Yaw(Math.PI / 2));
        for (var i = 1; i < 6; i++)
        {
            var t = i / 6.0;
            m.Trim.Rod(new(-w / 2, t * h, (1 - t) * d / 2), new(w / 2, t * h, (1 - t) * d / 2), 0.05, Paints.Matte(0x6A2E20));
        }
    }

    private static void Pole(Model m)
    {
        double r = Math.Max(m.Width / 2, 0.04), h = m.Height;
        m.Solid.Post(Vector3d.Zero, r, h, m.Material);
        m.Trim.Post(Vector3d.Zero, 1.8 * r, 0.02 * h, m.Material);
        m.Trim.Ball(new(0, h, 0), 1.2 * r, m.Material);
    }

    private static void Column(Model m)
    {
        double r = Math.Max(m.Width / 2, 0.16), h = m.Height;
        var stone = m.Paint(SurfaceMaterial.Stone, 0xE4DCC8);
        m.Solid.Box(new(0, 0.03 * h, 0), new(2.8 * r, 0.06 * h, 2.8 * r), stone);
        m.Solid.Cone(new(0, 0.06 * h, 0), r, new(0, 0.9 * h, 0), 0.84 * r, stone);
        m.Trim.Ring(new(0, 0.075 * h, 0), r, 0.2 * r, Vector3d.UnitY, stone);
        m.Solid.Cone(new(0, 0.9 * h, 0), 0.84 * r, new(0, 0.955 * h, 0), 1.3 * r, stone);
        m.Solid.Box(new(0, 0.975 * h, 0), new(2.8 * r, 0.05 * h, 2.8 * r), stone);
        for (var i = 0; i < 12; i++)
        {
            m.Trim.Limb(Shared.OnCircle(r, i * Math.PI / 6, 0.09 * h), 0.07 * r, Shared.OnCircle(0.84 * r, i * Math.PI / 6, 0.89 * h), 0.06 * r, Model.Shade(stone, 0.85));
        }
    }

    private static void Well(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        m.Solid.Cup(Vector3d.Zero, m.Paint(SurfaceMaterial.Stone, 0x98948C), 0.16 * r, (r, 0), (r, 0.8 * h));
        m.Trim.Ring(new(0, 0.8 * h, 0), 0.92 * r, 0.1 * r, Vector3d.UnitY, Model.Shade(Paints.Stone, 0.8));
        m.Trim.Post(new(0, 0.5 * h, 0), 0.82 * r, 0.02, Paints.Of(SurfaceMaterial.Water, 0x1F4A5E));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.85 * r, 1.2 * h, 0), new(0.1, 1.2 * h, 0.1), Paints.Wood);
            m.Trim.Box(new(0, 2.0 * h, side * 0.42 * r), new(2.3 * r, 0.05, 1.15 * r), Paints.Of(SurfaceMaterial.Wood, 0x6E3F28), Shared.Pitch(side * 0.62));
        }

        m.Trim.Rod(new(-0.95 * r, 1.45 * h, 0), new(0.95 * r, 1.45 * h, 0), 0.05, Paints.Wood);
        m.Trim.Rod(new(0, 1.45 * h, 0), new(0, 1.1 * h, 0), 0.012, Paints.PaleWood);
        m.Trim.Cone(new(0, 0.86 * h, 0), 0.11, new(0, 1.1 * h, 0), 0.14, Paints.Wood);
        m.Trim.Pipe(0.018, Paints.Iron, new(0.95 * r, 1.45 * h, 0), new(1.1 * r, 1.45 * h, 0), new(1.1 * r, 1.25 * h, 0), new(1.25 * r, 1.25 * h, 0));
    }

    private static void Pool(Model m)
    {
        double w = Math.Min(m.Depth, 12), d = Math.Min(m.Width, 6);
        m.TopHeight = 0.2;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0, 0.1, side * d / 2), new(w + 0.5, 0.2, 0.5), Paints.Of(SurfaceMaterial.Stone, 0xE4DCCB));
            m.Solid.Box(new(side * w / 2, 0.1, 0), new(0.5, 0.2, d), Paints.Of(SurfaceMaterial.Stone, 0xE4DCCB));
        }

        m.Solid.Box(new(0, 0.06, 0), new(w, 0.12, d), Paints.Of(SurfaceMaterial.Water, 0x2FA8D0));
        foreach (var z in new[] { -0.35, -0.15 })
        {
            m.Trim.Arc(new(-0.42 * w, 0.2, z * d), 0.35, 0.03, Math.PI / 2, Paints.Chrome);
        }
    }

    private static void Stage(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Material);
        m.Trim.Box(new(0, h / 2, d / 2), new(w, 0.9 * h, 0.04), Paints.Cloth(0x7A1E22));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * 0.48 * w, h + 1.8, -0.3 * d), new(0.12 * w, 3.6, 0.3), Paints.Cloth(0x9A2228), edge: 0.12);
        }

        m.Trim.Box(new(0, h + 3.5, -0.3 * d), new(w, 0.6, 0.3), Paints.Cloth(0x9A2228), edge: 0.1);
        for (var i = 0; i < 3; i++)
        {
            m.Solid.Box(new(0, (i + 0.5) * h / 3, (d / 2) + 0.9 - (0.3 * i)), new(1.6, h / 3, 0.3), Paints.Wood);
        }
    }

    private static void Track(Model m)
    {
        var l = Math.Min(m.Depth, 24);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0, 0.2, side * 0.72), new(l, 0.16, 0.08), Paints.Steel);
        }

        for (var i = 0; i < 18; i++)
        {
            m.Trim.Box(new(((i / 17.0) - 0.5) * l, 0.06, 0), new(0.26, 0.14, 2.5), Paints.DarkWood);
        }
    }

    private static void Nest(Model m)
    {
        double r = m.Width / 2, h = 0.8 * m.Height;
        var straw = m.Paint(SurfaceMaterial.Wood, 0x9A7444);
        m.Solid.Cup(Vector3d.Zero, straw, 0.3 * r, (0.6 * r, 0), (0.95 * r, 0.7 * h));
        for (var i = 0; i < 7; i++)
        {
            m.Trim.Ring(new(0, (0.1 + (0.11 * i)) * h, 0), (0.68 + (0.045 * i)) * r, 0.08 * r, (Vector3d.UnitY + Shared.OnCircle(0.14, 2.1 * i)).Normalized(), Model.Shade(straw, 0.75 + (0.12 * (i % 3))));
        }

        for (var i = 0; i < 3; i++)
        {
            m.Trim.Egg(Shared.OnCircle(0.24 * r, 2.1 * i, 0.66 * h), new(0.17 * r, 0.24 * r, 0.17 * r), Paints.Matte(0x9AD0D8), Shared.Roll(0.4 * (i - 1)));
        }
    }

    private static void Rug(Model m)
    {
        double w = m.Width, d = m.Depth, t = Math.Max(m.Height, 0.012);
        var red = m.Paint(SurfaceMaterial.Cloth, 0x9A2A2E);
        m.Solid.Box(new(0, t / 2, 0), new(w, t, d), red);
        m.Trim.Box(new(0, t / 2, 0), new(0.9 * w, 1.08 * t, 0.86 * d), Paints.Cloth(0xD8B878));
        m.Trim.Box(new(0, t / 2, 0), new(0.84 * w, 1.16 * t, 0.78 * d), Model.Shade(red, 0.7));
        m.Trim.Post(Vector3d.Zero, 0.25 * d, 1.2 * t, Paints.Cloth(0xD8B878));
        m.Trim.Post(Vector3d.Zero, 0.17 * d, 1.24 * t, red);
        for (var i = 0; i < 22; i++)
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Rod(new(side * w / 2, 0.3 * t, ((i / 21.0) - 0.5) * 0.97 * d), new(side * ((w / 2) + 0.07), 0.3 * t, ((i / 21.0) - 0.5) * 0.97 * d), 0.006, Paints.Cloth(0xE8DCC0));
            }
        }
    }

    private static void Swing(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8281E);
        m.TopHeight = 0.22 * h;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            foreach (var z in new[] { -0.4, 0.4 })
            {
                m.Solid.Bar(new(side * 0.48 * w, 0, z * d), new(side * 0.46 * w, h - 0.05, 0), 0.04, red);
            }
        }

        m.Solid.Bar(new(-0.48 * w, h - 0.05, 0), new(0.48 * w, h - 0.05, 0), 0.05, red);
        foreach (var x in new[] { -0.2, 0.22 })
        {
            var swing = m.Moving(new Swinging(new(x * w, h - 0.05, 0), Vector3d.UnitX, 0.25, 2.6, 4 * x));
            foreach (var side in new[] { -0.2, 0.2 })
            {
                swing.Rod(new((x * w) + side, h - 0.05, 0), new((x * w) + side, 0.22 * h, 0), 0.012, Paints.Steel);
            }

            swing.Box(new(x * w, 0.21 * h, 0), new(0.48, 0.03, 0.2), Paints.Wood);
        }
    }

    private static void Seesaw(Model m)
    {
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8281E);
        var tilt = Shared.Roll(0.16);
        var hub = new Vector3d(0, 0.55, 0);
        m.Solid.Gable(Vector3d.Zero, new(0.7, 0.55, 0.5), Paints.Blue);
        m.Solid.Box(hub, new(3, 0.06, 0.26), red, tilt);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(hub + tilt.Rotate(new(side * 1.35, 0.06, 0)), new(0.3, 0.05, 0.28), Paints.Yellow, tilt);
            m.Trim.Arc(hub + tilt.Rotate(new(side * 1.05, 0.03, 0)), 0.14, 0.018, Math.PI / 2, Paints.Steel, tilt * Shared.Yaw(Math.PI / 2));
        }
    }

    private static void Slide(Model m)
    {
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8281E, 0x2A6FD0);
        m.TopHeight = 1.8;
        m.Solid.Beam(new(-0.6, 1.78, 0), new(1.5, 0.22, 0), 0.55, 0.05, red);
        m.Trim.Beam(new(1.45, 0.24, 0), new(1.95, 0.2, 0), 0.55, 0.05, red);
        m.Solid.Box(new(-0.85, 1.78, 0), new(0.55, 0.05, 0.6), Paints.Yellow);
        foreach (var z in new[] { -0.29, 0.29 })
        {
            m.Trim.Beam(new(-0.6, 1.9, z), new(1.6, 0.3, z), 0.04, 0.18, red);
            m.Solid.Rod(new(-1.5, 0, z), new(-1.05, 2.3, z), 0.03, Paints.Blue);
            m.Trim.Rod(new(-0.62, 0, z), new(-0.62, 2.3, z), 0.03, Paints.Blue);
            m.Trim.Rod(new(-1.05, 2.3, z), new(-0.62, 2.3, z), 0.03, Paints.Blue);
        }

        for (var i = 1; i < 7; i++)
        {
            m.Trim.Rod(new(-1.5 + (0.063 * i), 0.29 * i, -0.29), new(-1.5 + (0.063 * i), 0.29 * i, 0.29), 0.022, Paints.Blue);
        }
    }

    private static void Carousel(Model m)
    {
        const double r = 2.2, h = 3.2;
        m.TopHeight = 0.3;
        m.Solid.Post(Vector3d.Zero, r, 0.25, Paints.Red);
        m.Solid.Post(new(0, 0.25, 0), 0.4, h - 0.9, Paints.Gold);
        m.Trim.Cone(new(0, h - 0.65, 0), 1.08 * r, new(0, h + 0.4, 0), 0.1, Paints.Cloth(0xC8281E));
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Limb(Shared.OnCircle(1.06 * r, i * Math.PI / 4, h - 0.58), 0.24, new(0, h + 0.36, 0), 0.06, i % 2 == 0 ? Paints.Cloth(0xF4EFE4) : Paints.Cloth(0xC8281E));
            m.Trim.Ball(Shared.OnCircle(1.07 * r, (i * Math.PI / 4) + 0.39, h - 0.7), 0.1, Paints.Lit);
        }

        m.Trim.Ring(new(0, h - 0.66, 0), 1.05 * r, 0.12, Vector3d.UnitY, Paints.Gold);
        var turning = m.Moving(new Turning(Vector3d.Zero, Vector3d.UnitY, 0.7));
        for (var i = 0; i < 6; i++)
        {
            var at = Shared.OnCircle(0.72 * r, i * Math.PI / 3, 0);
            var turn = Shared.Yaw(-i * Math.PI / 3 - (Math.PI / 2));
            turning.Rod(at with { Y = 0.25 }, at with { Y = h - 0.6 }, 0.03, Paints.Gold);
            turning.Egg(at with { Y = 1.1 }, new(0.42, 0.2, 0.16), Paints.White, turn);
            turning.Limb(at with { Y = 1.2 } + turn.Rotate(new(0.3, 0, 0)), 0.13, at with { Y = 1.55 } + turn.Rotate(new(0.5, 0, 0)), 0.1, Paints.White);
            turning.Limb(at with { Y = 1.6 } + turn.Rotate(new(0.48, 0, 0)), 0.1, at with { Y = 1.5 } + turn.Rotate(new(0.72, 0, 0)), 0.07, Paints.White);
            foreach (var x in new[] { -0.28, 0.28 })
            {
                turning.Rod(at with { Y = 1.0 } + turn.Rotate(new(x, 0, 0)), at with { Y = 0.6 } + turn.Rotate(new(x * 1.3, 0, 0)), 0.05, Paints.White);
            }

            turning.Box(at with { Y = 1.3 } + turn.Rotate(Vector3d.Zero), new(0.26, 0.05, 0.3), i % 2 == 0 ? Paints.Blue : Paints.Red, turn);
        }
    }
}
