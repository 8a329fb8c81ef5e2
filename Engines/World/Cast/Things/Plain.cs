using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Boxes, blocks and bare solids, and the plain form of whatever has no description.</summary>
internal static class Plain
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".shape.cube, cube, block", Block),
        (".shape.cylinder, .shape.disc, .shape.lump, .shape.sheet, .tool.board, .building.beam, .building.pipe, .building.brick, .substance.solid, .substance.wood, .substance.metal, .substance.glass", Bare),
        (".shape.cone", TrafficCone),
        (".shape.ring", Hoop),
        (".shape.pile, .substance.powder, .substance.mud, .substance.waste, .substance.straw", Heap),
        (".substance.ice, ice cube", Ice),
        ("die, dice", Die),
        ("domino", Domino),
        ("bowling pin, pin, skittle, ninepin", Pin),
    ];

    /// <summary>What nothing better is known for; the film's notes name it.</summary>
    public static void Generic(Model m)
    {
        m.IsGeneric = true;
        Bare(m);
    }

    private static void Bare(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var middle = new Vector3d(0, h / 2, 0);
        switch (m.Noun.Solid)
        {
            case "ball":
                m.Solid.Ball(middle, Math.Min(w, h) / 2, m.Material);
                break;
            case "cylinder" or "disc":
                m.Solid.Post(Vector3d.Zero, w / 2, h, m.Material);
                break;
            case "cone":
                m.Solid.Cone(Vector3d.Zero, w / 2, new(0, h, 0), 0.02 * w, m.Material);
                break;
            case "rod":
                m.Solid.Box(middle, m.Size, m.Material, edge: 0.45 * Math.Min(w, h));
                break;
            default:
                m.Solid.Box(middle, m.Size, m.Material);
                break;
        }
    }

    private static void Block(Model m) => m.Solid.Box(new(0, m.Height / 2, 0), m.Size, m.Material);

    private static void Ice(Model m) => m.Solid.Box(new(0, m.Height / 2, 0), m.Size, m.Paint(SurfaceMaterial.Ice, 0xA9D3EA), edge: 0.14 * Math.Min(m.Width, m.Height));

    private static void TrafficCone(Model m)
    {
        double w = m.Width, h = m.Height, foot = 0.05 * h;
        var orange = m.Paint(SurfaceMaterial.Gloss, 0xF06A1E);
        m.Solid.Box(new(0, foot / 2, 0), new(w, foot, w), orange);
        m.Solid.Cone(new(0, foot, 0), 0.40 * w, new(0, h, 0), 0.09 * w, orange);
        m.Trim.Cone(new(0, 0.40 * h, 0), 0.30 * w, new(0, 0.62 * h, 0), 0.225 * w, Paints.White);
    }

    private static void Hoop(Model m)
    {
        var tube = Math.Max(m.Height / 2, 0.01 * m.Width);
        m.Solid.Ring(new(0, tube, 0), (m.Width / 2) - tube, tube, Vector3d.UnitY, m.Paint(SurfaceMaterial.Gloss, 0xE0407A));
    }

    private static void Heap(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Cone(Vector3d.Zero, 0.5 * Math.Min(w, d), new(0, h, 0), 0.12 * Math.Min(w, d), m.Material);
        for (var i = 0; i < 5; i++)
        {
            var angle = (2 * Math.PI * i / 5) + 0.4;
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(angle);
            m.Trim.Ball(new(0.32 * w * cos, 0.12 * h, 0.32 * d * sin), 0.17 * w * m.Random.Between(0.8, 1), m.Material);
        }
    }

    private static void Die(Model m)
    {
        double a = m.Height, pip = 0.09 * a;
        var body = m.Paint(SurfaceMaterial.Gloss, 0xF2EFE6);
        m.Solid.Box(new(0, a / 2, 0), m.Size, body, edge: 0.12 * a);
        void Pip(double x, double y, double z)
        {
            // As flat as paint: what reaches farthest is the face that it lies on.
            var face = Math.Abs(x) > 0.9 ? Vector3d.UnitX : Math.Abs(y) > 0.9 ? Vector3d.UnitY : Vector3d.UnitZ;
            m.Trim.Disc(new Vector3d(x, y, z) * (0.5 * a) + new Vector3d(0, a / 2, 0), pip, 0.056 * a, face, Paints.Black);
        }

        foreach (var (u, v) in new[] { (-0.5, -0.5), (0.5, 0.5), (-0.5, 0.5), (0.5, -0.5), (0.0, 0.0) })
        {
            Pip(u, v, 0.95);
        }

        foreach (var (u, v) in new[] { (-0.5, -0.5), (0.5, 0.5), (0.0, 0.0) })
        {
            Pip(u, 0.95, v);
        }

        foreach (var (u, v) in new[] { (-0.5, -0.5), (0.5, 0.5) })
        {
            Pip(0.95, u, v);
        }
    }

    private static void Domino(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var body = m.Paint(SurfaceMaterial.Gloss, 0xEFE8D6);
        var pips = body.Colour.Y > 0.3f ? Paints.Black : Paints.White;
        m.Solid.Box(new(0, h / 2, 0), m.Size, body, edge: 0.1 * d);
        m.Trim.Box(new(0, h / 2, d / 2), new(0.8 * w, 0.02 * h, 0.04 * d), pips);
        int up = 1 + m.Random.Below(6), down = 1 + m.Random.Below(6);
        for (var half = 0; half < 2; half++)
        {
            var many = half == 0 ? up : down;
            for (var i = 0; i < many; i++)
            {
                double x = many == 1 ? 0 : (i % 2 == 0 ? -0.22 : 0.22), y = many == 1 ? 0 : ((i / 2) - ((many - 1) / 2 / 2.0)) * 0.13;
                m.Trim.Disc(new(x * w, (half == 0 ? 0.74 : 0.26) * h + (y * h), d / 2), 0.075 * w, 0.06 * d, Vector3d.UnitZ, pips);
            }
        }
    }

    private static void Pin(Model m)
    {
        double h = m.Height, r = m.Width / 2;
        var white = m.Paint(SurfaceMaterial.Gloss, 0xF4F1EA);
        (double, double)[] profile = [(0.5 * r, 0), (r, 0.30 * h), (0.92 * r, 0.42 * h), (0.42 * r, 0.68 * h), (0.40 * r, 0.74 * h), (0.55 * r, 0.86 * h), (0.40 * r, 0.97 * h), (0.1 * r, h)];
        m.Trim.Lathe(Vector3d.Zero, white, profile);
        m.Hidden.Lathe(Vector3d.Zero, white, [(0.5 * r, 0), (r, 0.30 * h), (0.92 * r, 0.42 * h), (0.45 * r, 0.72 * h), (0.45 * r, h)]);
        m.Trim.Ring(new(0, 0.70 * h, 0), 0.40 * r, 0.03 * r + 0.001, Vector3d.UnitY, Paints.Red);
        m.Trim.Ring(new(0, 0.76 * h, 0), 0.41 * r, 0.03 * r + 0.001, Vector3d.UnitY, Paints.Red);
    }
}
