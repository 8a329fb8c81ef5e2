using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Boats and ships, keel on the ground, bows towards +X. Their hulls are solid below the deck, so that they can float.</summary>
internal static class Boats
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".boat, .boat.row", RowingBoat),
        ("raft", Raft),
        (".boat.canoe", Canoe),
        ("kayak", Kayak),
        ("paper boat, origami boat", PaperBoat),
        (".boat.sail", Sailboat),
        (".boat.motor", Speedboat),
        (".boat.ship", Liner),
        (".boat.ship/tall", TallShip),
        ("longship, viking ship, viking longship", Longship),
        (".boat.ship/warship", Warship),
        (".boat.ship/fishing", Trawler),
        (".boat.submarine", Submarine),
        (".vehicle.board/surfboard", Surfboard),
    ];

    /// <summary>A hull of planks seen from above as a pointed oval: slabs, each wider than the one below.</summary>
    /// <param name="sharpStern">Whether its stern is as sharp as its bow.</param>
    private static void Hull(Model m, double length, double width, double height, Surface surface, bool sharpStern, int slabs = 3)
    {
        for (var i = 0; i < slabs; i++)
        {
            double t = (i + 1.0) / slabs, wide = width * (0.55 + (0.45 * t)), longer = length * (0.82 + (0.18 * t));
            m.Solid.Plate(new(0, (i + 0.5) * height / slabs, 0), Oval(longer, wide, sharpStern), height / slabs, surface, Shared.Pitch(-Math.PI / 2));
        }
    }

    private static (double, double)[] Oval(double l, double w, bool sharpStern)
    {
        (double X, double Y)[] side = [(0.5, 0.0), (0.38, 0.30), (0.2, 0.46), (0, 0.5), (-0.25, 0.46), (-0.42, sharpStern ? 0.24 : 0.40), (-0.5, sharpStern ? 0.0 : 0.32)];
        var mirrored = side.Where(p => p.Y > 0).Reverse().Select(p => (p.X, -p.Y));
        return [.. side.Concat(mirrored).Select(p => (p.Item1 * l, p.Item2 * w))];
    }

    /// <summary>What is inside an open boat: a dark floor below the edge, and the edge as a rail around it.</summary>
    private static void Open(Model m, double length, double width, double height, Surface rail, Surface inside, bool sharpStern)
    {
        m.Trim.Plate(new(0, height * 1.002, 0), [.. Oval(length, width, sharpStern).Select(p => (p.Item1 * 0.92, p.Item2 * 0.84))], 0.01, inside, Shared.Pitch(-Math.PI / 2));
        var edge = Oval(length, width, sharpStern);
        for (var i = 0; i < edge.Length; i++)
        {
            var (a, b) = (edge[i], edge[(i + 1) % edge.Length]);
            m.Trim.Rod(new(a.Item1, height * (1.0 + Sheer(a.Item1 / length)), -a.Item2), new(b.Item1, height * (1.0 + Sheer(b.Item1 / length)), -b.Item2), 0.035 * width, rail);
        }

        static double Sheer(double x) => 0.5 * x * x;
    }

    private static void RowingBoat(Model m)
    {
        double l = m.Depth, w = m.Width, h = 0.72 * m.Height;
        m.Deck = h;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x8A5A32);
        Hull(m, l, w, h, wood, sharpStern: false);
        Open(m, l, w, h, Paints.DarkWood, Paints.Of(SurfaceMaterial.Wood, 0x4A301C), sharpStern: false);
        m.TopHeight = h;
        foreach (var x in new[] { -0.28, 0.0, 0.24 })
        {
            m.Trim.Box(new(x * l, 1.06 * h, 0), new(0.07 * l, 0.04, 0.82 * w), Paints.PaleWood);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(new(-0.04 * l, 1.3 * h, side * 0.2 * w), new(-0.16 * l, 0.9 * h, side * 1.1 * w), 0.022, Paints.PaleWood);
            m.Trim.Box(new(-0.18 * l, 0.82 * h, side * 1.24 * w), new(0.03 * l, 0.14, 0.3 * w), Paints.PaleWood, Shared.Roll(-0.3));
        }
    }

    private static void Raft(Model m)
    {
        double l = 0.7 * m.Depth, w = 1.2 * m.Width, r = 0.09;
        m.Deck = 2 * r;
        m.TopHeight = 2 * r;
        for (var i = 0; i < 7; i++)
        {
            m.Solid.Bar(new(-l / 2, r, (i - 3) * w / 7), new(l / 2, r, (i - 3) * w / 7), r, Paints.Wood);
        }

        foreach (var x in new[] { -0.34, 0.34 })
        {
            m.Trim.Bar(new(x * l, 2.2 * r, -0.5 * w), new(x * l, 2.2 * r, 0.5 * w), 0.5 * r, Paints.DarkWood);
        }

        m.Trim.Bar(new(0, 2 * r, 0), new(0, 1.9, 0), 0.04, Paints.DarkWood);
        m.Trim.Box(new(0.02, 1.25, 0.03), new(0.95, 0.9, 0.02), Paints.Cloth(0xE6DCC4));
    }

    private static void Canoe(Model m)
    {
        double l = m.Depth, w = m.Width, h = 0.8 * m.Height;
        m.Deck = h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xA8402A, 0x2F6F4A);
        Hull(m, l, w, h, paint, sharpStern: true);
        Open(m, l, w, h, Paints.PaleWood, Paints.Of(SurfaceMaterial.Wood, 0x5E3F26), sharpStern: true);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Cone(new(side * 0.46 * l, 0.6 * h, 0), 0.16 * h, new(side * 0.5 * l, 1.35 * h, 0), 0.05 * h, paint);
            m.Trim.Box(new(side * 0.22 * l, 1.05 * h, 0), new(0.06 * l, 0.03, 0.8 * w), Paints.PaleWood);
        }

        m.Trim.Rod(new(-0.3 * l, 1.16 * h, 0.1 * w), new(0.1 * l, 1.16 * h, -0.1 * w), 0.016, Paints.PaleWood);
        m.Trim.Box(new(0.16 * l, 1.16 * h, -0.13 * w), new(0.10 * l, 0.02, 0.16), Paints.PaleWood);
    }

    private static void Kayak(Model m)
    {
        double l = m.Depth, w = 0.85 * m.Width, h = 0.8 * m.Height;
        m.Deck = 0.8 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xE8781E, 0xD83A2A, 0xF2C531);
        Hull(m, l, w, 0.8 * h, paint, sharpStern: true);
        m.Trim.Egg(new(0, 0.8 * h, 0), new(0.48 * l, 0.26 * h, 0.42 * w), paint);
        m.Trim.Egg(new(-0.02 * l, 1.0 * h, 0), new(0.10 * l, 0.10 * h, 0.30 * w), Paints.Matte(0x101012));
        m.Trim.Rod(new(-0.1 * l, 1.3 * h, -0.9 * w), new(0.08 * l, 1.5 * h, 0.9 * w), 0.016, Paints.Black);
        m.Trim.Egg(new(0.10 * l, 1.52 * h, 1.1 * w), new(0.09, 0.03, 0.24), Paints.White);
        m.Trim.Egg(new(-0.12 * l, 1.28 * h, -1.1 * w), new(0.09, 0.03, 0.24), Paints.White);
        m.Hidden.Box(new(0, 0.9 * h, 0), new(0.4 * l, 0.2 * h, 0.5 * w), paint);
    }

    private static void PaperBoat(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height;
        m.Deck = 0.5 * h;
        var paper = m.Paint(SurfaceMaterial.Matte, 0xF6F4EC);
        m.Solid.Plate(Vector3d.Zero, [(-0.28 * l, 0), (0.28 * l, 0), (0.5 * l, 0.62 * h), (-0.5 * l, 0.62 * h)], 0.55 * w, paper);
        m.Solid.Plate(Vector3d.Zero, [(-0.26 * l, 0.4 * h), (0.26 * l, 0.4 * h), (0, h)], 0.22 * w, Model.Shade(paper, 0.9));
    }

    private static void Sail(Model m, double x, double low, double high, double length, double rake, Surface cloth)
    {
        m.Trim.Plate(new(0, 0, 0.03), [(x, low), (x, high), (x - rake, low)], 0.03, cloth);
        for (var i = 1; i < 4; i++)
        {
            var y = low + ((high - low) * i / 4);
            m.Trim.Rod(new(x, y, 0.05), new(x - (rake * (1 - (i / 4.0))), y, 0.05), 0.008 * length / 9, Model.Shade(cloth, 0.7));
        }
    }

    private static void Sailboat(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, deck = 0.11 * h;
        m.Deck = deck;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF0F0EC, 0x1F4F8A, 0xB02A2A);
        var sail = Paints.Cloth(0xF8F6F0);
        Hull(m, l, w, deck, paint, sharpStern: false);
        m.Trim.Plate(new(0, 0.80 * deck, 0), Oval(l * 1.003, w * 1.004, false), 0.08 * deck, Paints.Gloss(0x1F4F8A), Shared.Pitch(-Math.PI / 2));
        m.Trim.Plate(new(0, 1.01 * deck, 0), Oval(0.97 * l, 0.94 * w, false), 0.02, Paints.PaleWood, Shared.Pitch(-Math.PI / 2));
        m.Solid.Box(new(-0.02 * l, 1.25 * deck, 0), new(0.3 * l, 0.5 * deck, 0.5 * w), Paints.White, edge: 0.1);
        m.Trim.Box(new(-0.02 * l, 1.3 * deck, 0), new(0.24 * l, 0.2 * deck, 0.51 * w), Paints.Pane);
        m.Solid.Bar(new(0.08 * l, deck, 0), new(0.08 * l, h, 0), 0.008 * l, Paints.Chrome);
        m.Trim.Bar(new(0.08 * l, 0.21 * h, 0), new(-0.40 * l, 0.21 * h, 0), 0.008 * l, Paints.Chrome);
        Sail(m, 0.065 * l, 0.225 * h, 0.97 * h, l, 0.45 * l, sail);
        m.Trim.Plate(new(0, 0, -0.03), [(0.10 * l, 0.9 * h), (0.12 * l, 0.2 * h), (0.48 * l, 0.15 * h)], 0.03, sail);
        m.Trim.Rod(new(0.08 * l, h, 0), new(0.5 * l, 1.02 * deck, 0), 0.002 * l, Paints.Iron);
        m.Trim.Rod(new(0.08 * l, h, 0), new(-0.5 * l, 1.02 * deck, 0), 0.002 * l, Paints.Iron);
        m.Trim.Plate(new(0, 0, 0), [(0.08 * l, 0.97 * h), (0.08 * l, h), (-0.02 * l, 0.985 * h)], 0.02, Paints.Red);
    }

    private static void Speedboat(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height;
        m.Deck = 0.42 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF0F0EC, 0xC62828);
        m.Solid.Plate(Vector3d.Zero, [(-0.46 * l, 0), (0.24 * l, 0), (0.5 * l, 0.52 * h), (-0.5 * l, 0.42 * h)], 0.9 * w, paint, rounding: 0.06);
        m.Trim.Plate(Vector3d.Zero, [(-0.49 * l, 0.3 * h), (0.40 * l, 0.34 * h), (0.45 * l, 0.42 * h), (-0.495 * l, 0.36 * h)], 1.02 * w, Paints.Red);
        m.Trim.Plate(Vector3d.Zero, [(0.14 * l, 0.46 * h), (0.02 * l, 0.8 * h), (0.0, 0.8 * h), (0.08 * l, 0.46 * h)], 0.8 * w, Paints.Pane);
        m.Trim.Box(new(-0.16 * l, 0.50 * h, 0), new(0.34 * l, 0.10 * h, 0.72 * w), Paints.Matte(0x3A2E28));
        m.Trim.Box(new(-0.12 * l, 0.60 * h, 0), new(0.08 * l, 0.2 * h, 0.6 * w), Paints.White, edge: 0.04);
        m.Trim.Box(new(-0.52 * l, 0.5 * h, 0), new(0.07 * l, 0.4 * h, 0.2 * w), Paints.Black, edge: 0.05);
    }

    private static void Liner(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, deck = 0.38 * h;
        m.Deck = deck;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x1E2430, 0xF0F0EC);
        m.Solid.Plate(Vector3d.Zero, [(-0.46 * l, 0), (0.44 * l, 0), (0.5 * l, 1.12 * deck), (0.3 * l, deck), (-0.5 * l, deck)], 0.8 * w, paint, rounding: 0.01 * l);
        m.Trim.Plate(Vector3d.Zero, [(-0.462 * l, 0), (0.443 * l, 0), (0.452 * l, 0.18 * deck), (-0.468 * l, 0.18 * deck)], 0.85 * w, Paints.Matte(0x8A2420));
        for (var i = 0; i < 3; i++)
        {
            double y = deck + (i * 0.10 * h), half = (0.40 - (0.05 * i)) * l;
            m.Solid.Box(new(-0.04 * l, y + (0.05 * h), 0), new(1.7 * half, 0.10 * h, (0.78 - (0.08 * i)) * w), Paints.White, edge: 0.01 * h);
            m.Trim.Box(new(-0.04 * l, y + (0.055 * h), 0), new(1.66 * half, 0.035 * h, (0.79 - (0.08 * i)) * w), Paints.Pane);
        }

        for (var i = 0; i < 3; i++)
        {
            var x = (0.12 - (0.14 * i)) * l;
            m.Trim.Cone(new(x, deck + (0.3 * h), 0), 0.12 * w, new(x - (0.012 * l), deck + (0.52 * h), 0), 0.11 * w, Paints.Gloss(0xD8641E));
            m.Trim.Cone(new(x - (0.011 * l), deck + (0.48 * h), 0), 0.118 * w, new(x - (0.013 * l), deck + (0.54 * h), 0), 0.112 * w, Paints.Black);
        }

        m.Trim.Bar(new(0.3 * l, deck, 0), new(0.3 * l, h, 0), 0.004 * l, Paints.Brass);
        for (var i = 0; i < 12; i++)
        {
            m.Trim.Disc(new((-0.42 + (0.07 * i)) * l, 0.72 * deck, 0), 0.06 * deck, 0.825 * w, Vector3d.UnitZ, Paints.Lit);
        }
    }

    private static void Masts(Model m, double deck, double top, ReadOnlySpan<double> at, double spread, Surface cloth)
    {
        double l = m.Depth;
        foreach (var x in at)
        {
            m.Trim.Cone(new(x * l, deck, 0), 0.011 * l, new(x * l, top, 0), 0.006 * l, Paints.DarkWood);
            foreach (var (y, size) in new[] { (0.30, 1.0), (0.58, 0.8), (0.82, 0.55) })
            {
                var at0 = deck + (y * (top - deck));
                m.Trim.Bar(new(x * l, at0 + (0.11 * (top - deck)), -spread * size), new(x * l, at0 + (0.11 * (top - deck)), spread * size), 0.005 * l, Paints.DarkWood);
                m.Trim.Box(new((x + 0.012) * l, at0, 0), new(0.012 * l, 0.21 * (top - deck), 1.85 * spread * size), cloth, edge: 0.005 * l);
            }
        }
    }

    private static void TallShip(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, deck = 0.16 * h;
        m.Deck = deck;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x6E4426);
        var isPirate = m.Noun.Lemma.Contains("pirate", StringComparison.Ordinal) || m.Is("pirate");
        var cloth = isPirate ? Paints.Cloth(0x24242A) : Paints.Cloth(0xF0E8D4);
        m.Solid.Plate(Vector3d.Zero, [(-0.40 * l, 0), (0.34 * l, 0), (0.46 * l, 1.2 * deck), (0.2 * l, 0.9 * deck), (-0.25 * l, 0.9 * deck), (-0.3 * l, 1.5 * deck), (-0.47 * l, 1.7 * deck)], 0.8 * w, wood, rounding: 0.008 * l);
        m.Trim.Plate(Vector3d.Zero, [(-0.43 * l, 0.62 * deck), (0.40 * l, 0.62 * deck), (0.41 * l, 0.74 * deck), (-0.44 * l, 0.74 * deck)], 0.83 * w, Paints.Gloss(0xD8B060));
        for (var i = 0; i < 7; i++)
        {
            m.Trim.Box(new((-0.3 + (0.09 * i)) * l, 0.46 * deck, 0), new(0.02 * l, 0.16 * deck, 0.83 * w), Paints.Black);
        }

        m.Trim.Cone(new(0.42 * l, 1.1 * deck, 0), 0.008 * l, new(0.6 * l, 1.9 * deck, 0), 0.003 * l, Paints.DarkWood);

        // Seen from the side the yards would hide the sails: they are braced round.
        double top = h;
        foreach (var (x, high) in new[] { (0.22, 0.92), (-0.02, 1.0), (-0.27, 0.84) })
        {
            m.Trim.Cone(new(x * l, deck, 0), 0.010 * l, new(x * l, high * top, 0), 0.005 * l, Paints.DarkWood);
            foreach (var (low, up, wide) in new[] { (0.26, 0.52, 0.105), (0.54, 0.76, 0.085), (0.78, 0.93, 0.06) })
            {
                double a = low * high * top, b = up * high * top;
                m.Trim.Plate(new(x * l, 0, 0.02 * l), [(-wide * l, a), (wide * l, a), (0.86 * wide * l, b), (-0.86 * wide * l, b)], 0.01 * l, cloth, Shared.Yaw(0.45), rounding: 0.004 * l);
                m.Trim.Rod(new Vector3d(x * l, b, 0.02 * l) + Shared.Yaw(0.45).Rotate(new(-wide * l, 0, 0)), new Vector3d(x * l, b, 0.02 * l) + Shared.Yaw(0.45).Rotate(new(wide * l, 0, 0)), 0.004 * l, Paints.DarkWood);
            }
        }

        m.Trim.Plate(Vector3d.Zero, [(0.24 * l, 0.8 * h), (0.58 * l, 1.9 * deck), (0.26 * l, 0.25 * h)], 0.008 * l, cloth);
        m.Moving(new Swinging(new(-0.02 * l, h, 0), Vector3d.UnitY, 0.3, 1.3)).Box(new(-0.06 * l, 0.985 * h, 0), new(0.08 * l, 0.05 * h, 0.004 * l), isPirate ? Paints.Black : Paints.Red);
        if (isPirate)
        {
            m.Trim.Ball(new(-0.02 * l, 0.62 * h, 0.05 * l), 0.022 * l, Paints.White);
        }
    }

    private static void Longship(Model m)
    {
        double l = m.Depth, w = Math.Max(m.Width, 0.2 * l), h = m.Height, deck = 0.14 * h;
        m.Deck = deck;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x7A4C28);
        Hull(m, 0.86 * l, w, deck, wood, sharpStern: true);
        Open(m, 0.86 * l, w, deck, Paints.DarkWood, Paints.Of(SurfaceMaterial.Wood, 0x4A301C), sharpStern: true);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Pipe(0.022 * l, wood, new(side * 0.40 * l, 0.6 * deck, 0), new(side * 0.46 * l, 1.5 * deck, 0), new(side * 0.475 * l, 2.5 * deck, 0), new(side * 0.45 * l, 3.3 * deck, 0));
            for (var i = -4; i <= 4; i++)
            {
                var x = i * 0.075 * l;
                m.Trim.Disc(new(x, 1.05 * deck, side * 0.52 * w * (1 - (0.02 * i * i))), 0.036 * l, 0.012 * l, Vector3d.UnitZ, (i & 1) == 0 ? Paints.Red : Paints.Gloss(0xE0B040));
                m.Trim.Ball(new(x, 1.05 * deck, side * 0.53 * w * (1 - (0.02 * i * i))), 0.010 * l, Paints.Iron);
            }
        }

        // The dragon's head looks ahead.
        var neck = new Vector3d(0.45 * l, 3.3 * deck, 0);
        m.Trim.Limb(neck, 0.026 * l, neck + new Vector3d(0.06 * l, 0.1 * deck, 0), 0.014 * l, wood);
        m.Trim.Limb(neck + new Vector3d(0, 0.15 * deck, 0), 0.012 * l, neck + new Vector3d(-0.03 * l, 0.7 * deck, 0), 0.003 * l, wood);
        m.Trim.Ball(neck + new Vector3d(0.02 * l, 0.2 * deck, 0.02 * l), 0.007 * l, Paints.Glow(0xE0A020));
        m.Trim.Bar(new(0, deck, 0), new(0, h, 0), 0.010 * l, Paints.DarkWood);
        var sail = Shared.Yaw(0.4);
        m.Trim.Bar(new Vector3d(0, 0.94 * h, 0) + sail.Rotate(new(-0.26 * l, 0, 0)), new Vector3d(0, 0.94 * h, 0) + sail.Rotate(new(0.26 * l, 0, 0)), 0.007 * l, Paints.DarkWood);
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Box(new Vector3d(0, 0.64 * h, 0) + sail.Rotate(new((i - 2.5) * 0.08 * l, 0, 0.02 * l)), new(0.08 * l, 0.58 * h, 0.010 * l), i % 2 == 0 ? Paints.Cloth(0xA8201E) : Paints.Cloth(0xF0E8D4), sail);
        }
    }

    private static void Warship(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, deck = 0.3 * h;
        m.Deck = deck;
        var grey = m.Paint(SurfaceMaterial.Matte, 0x7C858E);
        m.Solid.Plate(Vector3d.Zero, [(-0.46 * l, 0), (0.42 * l, 0), (0.5 * l, 1.1 * deck), (-0.5 * l, deck)], 0.8 * w, grey, rounding: 0.008 * l);
        m.Solid.Box(new(0.02 * l, 1.5 * deck, 0), new(0.2 * l, 1.0 * deck, 0.6 * w), grey, edge: 0.02 * h);
        m.Trim.Box(new(0.06 * l, 1.9 * deck, 0), new(0.1 * l, 0.9 * deck, 0.4 * w), grey);
        m.Trim.Box(new(0.112 * l, 2.05 * deck, 0), new(0.004 * l, 0.2 * deck, 0.36 * w), Paints.Pane);
        m.Trim.Cone(new(0.02 * l, 2 * deck, 0), 0.03 * l, new(0.02 * l, h, 0), 0.004 * l, grey);
        m.Trim.Cone(new(-0.12 * l, 1.2 * deck, 0), 0.1 * w, new(-0.13 * l, 2.2 * deck, 0), 0.09 * w, grey);
        foreach (var (x, dir) in new[] { (0.3, 1.0), (0.2, 1.0), (-0.32, -1.0) })
        {
            m.Solid.Post(new(x * l, deck, 0), 0.2 * w, 0.3 * deck, Model.Shade(grey, 0.85));
            foreach (var z in new[] { -0.06, 0.06 })
            {
                m.Trim.Bar(new(x * l, 1.18 * deck, z * w), new((x + (dir * 0.09)) * l, 1.28 * deck, z * w), 0.012 * w, Model.Shade(grey, 0.7));
            }
        }
    }

    private static void Trawler(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, deck = 0.32 * h;
        m.Deck = deck;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x1F5A8A, 0xB02A2A, 0x2F6B45);
        m.Solid.Plate(Vector3d.Zero, [(-0.44 * l, 0), (0.38 * l, 0), (0.5 * l, 1.45 * deck), (0.2 * l, deck), (-0.5 * l, deck)], 0.8 * w, paint, rounding: 0.015 * l);
        m.Trim.Plate(Vector3d.Zero, [(-0.445 * l, 0), (0.385 * l, 0), (0.405 * l, 0.26 * deck), (-0.46 * l, 0.26 * deck)], 0.86 * w, Paints.Matte(0x8A2420));
        m.Solid.Box(new(0.10 * l, 1.55 * deck, 0), new(0.24 * l, 1.1 * deck, 0.56 * w), Paints.White, edge: 0.02 * h);
        m.Trim.Box(new(0.10 * l, 1.75 * deck, 0), new(0.245 * l, 0.34 * deck, 0.5 * w), Paints.Pane);
        m.Trim.Box(new(0.10 * l, 1.75 * deck, 0), new(0.2 * l, 0.34 * deck, 0.57 * w), Paints.Pane);
        m.Trim.Box(new(0.10 * l, 2.14 * deck, 0), new(0.28 * l, 0.08 * deck, 0.64 * w), Paints.Red);
        m.Trim.Bar(new(-0.2 * l, deck, 0), new(-0.2 * l, h, 0), 0.012 * l, Paints.Wood);
        m.Trim.Rod(new(-0.2 * l, 0.5 * h, 0), new(-0.46 * l, 0.82 * h, 0), 0.008 * l, Paints.Wood);
        m.Trim.Rod(new(-0.2 * l, h, 0), new(0.48 * l, 1.4 * deck, 0), 0.002 * l, Paints.Iron);
        m.Trim.Cone(new(0.0, 2.1 * deck, 0), 0.06 * w, new(0, 2.6 * deck, 0), 0.06 * w, Paints.Black);
        m.Trim.Ring(new(0.10 * l, 1.3 * deck, 0.29 * w), 0.18 * deck, 0.05 * deck, Vector3d.UnitZ, Paints.Orange);
    }

    private static void Submarine(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.35 * h;
        m.Deck = 1.7 * r;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x2E343C, 0xE8B01E);
        m.Solid.Rod(new((-0.5 * l) + (1.6 * r), r, 0), new((0.5 * l) - r, r, 0), r, paint);
        m.Solid.Limb(new((-0.5 * l) + (1.8 * r), r, 0), 0.95 * r, new((-0.5 * l) + (0.1 * r), r, 0), 0.1 * r, paint);
        m.Solid.Box(new(0.12 * l, 2.3 * r, 0), new(0.16 * l, 0.9 * r, 0.5 * r), paint, edge: 0.2 * r);
        m.Trim.Bar(new(0.12 * l, 2.7 * r, 0), new(0.12 * l, h, 0), 0.05 * r, Paints.Steel);
        m.Trim.Rod(new(0.12 * l, h, 0), new(0.12 * l + (0.3 * r), h, 0), 0.07 * r, Paints.Steel);
        m.Trim.Box(new(0.15 * l, 2.35 * r, 0), new(0.04 * l, 0.12 * r, 1.8 * r), paint);
        m.Trim.Box(new(-0.44 * l, r, 0), new(0.05 * l, 2.2 * r, 0.1 * r), paint);
        m.Trim.Box(new(-0.44 * l, r, 0), new(0.05 * l, 0.1 * r, 2.2 * r), paint);
        for (var i = 0; i < 5; i++)
        {
            m.Trim.Disc(new((0.3 - (0.14 * i)) * l, 1.15 * r, 0), 0.16 * r, 1.99 * r, Vector3d.UnitZ, i == 0 ? Paints.Lit : Paints.Pane);
        }

        var turning = m.Moving(new Turning(new(-0.5 * l, r, 0), Vector3d.UnitX, 9));
        for (var i = 0; i < 4; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitX, i * Math.PI / 2);
            turning.Box(new Vector3d(-0.5 * l, r, 0) + turn.Rotate(new(0, 0.35 * r, 0)), new(0.06 * r, 0.6 * r, 0.22 * r), Paints.Brass, turn);
        }
    }

    private static void Surfboard(Model m)
    {
        double l = m.Depth, w = m.Width, t = Math.Max(m.Height, 0.05);
        m.Deck = 0.8 * t;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF4F0E4, 0x4FB0C8, 0xF29A3A);
        m.Solid.Egg(new(0, 0.5 * t, 0), new(w / 2, 0.5 * t, l / 2), paint);
        m.Trim.Box(new(0, t, 0), new(0.02, 0.01, 0.86 * l), Paints.DarkWood);
        m.Trim.Egg(new(0, 0.52 * t, 0.22 * l), new(0.47 * w, 0.5 * t, 0.05 * l), Paints.Red);
        if (m.Noun.Lemma == "paddleboard")
        {
            m.Trim.Rod(new(0.1, 1.3 * t, -0.4 * l), new(0.1, 1.3 * t, 0.2 * l), 0.014, Paints.Black);
        }
    }
}
