using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Hats, caps and helmets that nobody wears.</summary>
internal static class Headwear
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".garment.hat, hat, fedora", m => Brimmed(m, 0.55, 0.8)),
        ("top hat", m => Brimmed(m, 0.95, 0.98)),
        ("straw hat, sun hat", m => Brimmed(m, 0.5, 0.85)),
        ("cowboy hat, stetson, sombrero", CowboyHat),
        ("witch hat, wizard hat, party hat", Pointed),
        ("cap, baseball cap", Cap),
        (".garment.helmet, helmet, bike helmet", Helmet),
        ("hard hat", HardHat),
    ];

    private static double R(Model m) => Math.Min(m.Width, m.Depth) / 2;

    private static Surface Felt(Model m) => m.Paint(SurfaceMaterial.Cloth, m.Noun.Lemma is "straw hat" or "sun hat" ? 0xE0C070 : m.Noun.Lemma is "top hat" ? 0x1C1C20 : 0x5A4636);

    /// <summary>A top hat that stands on its crown, as wide as what is put into it.</summary>
    private static void Upturned(Model m)
    {
        const double r = 0.21, h = 0.30, inside = 0.13;
        var felt = m.Paint(SurfaceMaterial.Cloth, 0x1C1C20);
        m.TopHeight = 0.3 * h;
        m.Solid.Post(Vector3d.Zero, 0.72 * r, 0.3 * h, felt, edge: 0.01);
        m.Trim.Cone(new(0, 0.06 * h, 0), 0.70 * r, new(0, 0.94 * h, 0), 0.76 * r, felt);
        m.Trim.Cone(new(0, 0.74 * h, 0), 0.765 * r, new(0, 0.86 * h, 0), 0.765 * r, Paints.Red);
        m.Trim.Ring(new(0, h, 0), 0.9 * r, 0.11 * r, Vector3d.UnitY, felt);
        m.Trim.Disc(new(0, 0.985 * h, 0), inside, 0.012, Vector3d.UnitY, Paints.Black);
    }

    private static void Brimmed(Model m, double tall, double taper)
    {
        if (m.IsSeenInto)
        {
            Upturned(m);
            return;
        }

        double r = R(m), h = tall * 2 * r;
        var felt = Felt(m);
        m.TopHeight = h;
        m.Solid.Post(Vector3d.Zero, r, 0.05 * r, felt, edge: 0.02 * r);
        m.Solid.Cone(Vector3d.Zero, 0.62 * r, new(0, h, 0), 0.62 * taper * r, felt);
        m.Trim.Cone(new(0, 0.05 * r, 0), 0.64 * r, new(0, 0.25 * h, 0), (0.63 - (0.15 * (1 - taper))) * r, felt.Colour.X < 0.05f ? Paints.Red : Paints.Cloth(0x2A1E18));
    }

    private static void CowboyHat(Model m)
    {
        double r = R(m), h = 0.85 * r;
        var felt = m.Paint(SurfaceMaterial.Cloth, 0x9A6A3A);
        m.Hidden.Post(Vector3d.Zero, r, 0.06 * r, felt);
        m.Trim.Egg(new(0, 0.05 * r, 0), new(0.78 * r, 0.05 * r, 1.05 * r), felt);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Egg(new(side * 0.74 * r, 0.13 * r, 0), new(0.24 * r, 0.05 * r, 0.86 * r), felt, Shared.Roll(side * 0.65));
            m.Trim.Egg(new(side * 0.2 * r, 0.76 * h, 0), new(0.2 * r, 0.24 * h, 0.44 * r), felt);
        }

        m.Solid.Cone(Vector3d.Zero, 0.56 * r, new(0, 0.85 * h, 0), 0.42 * r, felt);
        m.Trim.Cone(new(0, 0.05 * r, 0), 0.58 * r, new(0, 0.24 * h, 0), 0.54 * r, Paints.DarkWood);
    }

    private static void Pointed(Model m)
    {
        double r = R(m), h = 2.4 * r;
        var isParty = m.Noun.Lemma == "party hat";
        var felt = m.Paint(SurfaceMaterial.Cloth, isParty ? 0xE0407A : m.Noun.Lemma == "wizard hat" ? 0x27408F : 0x1E1A24);
        m.TopHeight = h;
        if (!isParty)
        {
            m.Solid.Post(Vector3d.Zero, 1.1 * r, 0.05 * r, felt);
        }

        m.Solid.Cone(Vector3d.Zero, 0.62 * r, new(0, h, 0), 0.02 * r, felt);
        m.Trim.Cone(new(0, 0.04 * r, 0), 0.63 * r, new(0, 0.16 * h, 0), 0.53 * r, isParty ? Paints.Yellow : Paints.Gold);
        for (var i = 0; i < 7; i++)
        {
            double y = 0.26 + (0.09 * i), ring = 0.62 * (1 - y);
            m.Trim.Ball(Shared.OnCircle(ring * r, 2.4 * i, y * h), 0.06 * r, isParty ? Paints.White : Paints.Gold);
        }
    }

    private static void Cap(Model m)
    {
        double r = 0.8 * R(m);
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xC8252A, 0x2A5DB0);
        m.Solid.Dome(Vector3d.Zero, new(r, 0.85 * r, r), cloth);
        m.Trim.Egg(new(0, 0.04 * r, 1.05 * r), new(0.68 * r, 0.05 * r, 0.7 * r), Model.Shade(cloth, 0.8), Shared.Pitch(0.12));
        m.Trim.Ball(new(0, 0.86 * r, 0), 0.07 * r, cloth);
    }

    private static void Helmet(Model m)
    {
        double r = R(m);
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xC8252A, 0x2A5DB0, 0xF0EFEA);
        m.Solid.Dome(new(0, 0.06 * r, 0), new(r, 0.95 * r, 1.12 * r), shell);
        m.Trim.Ring(new(0, 0.06 * r, 0), 1.02 * r, 0.06 * r, Vector3d.UnitY, Paints.Black);
        foreach (var x in new[] { -0.5, 0.0, 0.5 })
        {
            // Vents follow the shell from front to back.
            Vector3d last = default;
            for (var k = 0; k <= 4; k++)
            {
                var (sin, cos) = Mathematics.DeterministicMath.SinCos((k - 2) * 0.42);
                var next = new Vector3d(x * r, 0.06 * r + (0.95 * r * Math.Sqrt(1 - (x * x)) * cos), 1.12 * r * Math.Sqrt(1 - (x * x)) * sin);
                if (k > 0)
                {
                    m.Trim.Limb(last, 0.05 * r, next, 0.05 * r, Paints.Black);
                }

                last = next;
            }
        }

        m.Trim.Pipe(0.04 * r, Paints.Black, new(-0.9 * r, 0.05 * r, 0.2 * r), new(-0.5 * r, 0.01 * r, 1.1 * r), new(0.5 * r, 0.01 * r, 1.1 * r), new(0.9 * r, 0.05 * r, 0.2 * r));
    }

    private static void HardHat(Model m)
    {
        double r = R(m);
        var shell = m.Paint(SurfaceMaterial.Gloss, 0xF2C531);
        m.Solid.Dome(new(0, 0.08 * r, 0), new(0.88 * r, 0.85 * r, r), shell);
        m.Solid.Post(Vector3d.Zero, 1.05 * r, 0.09 * r, shell, edge: 0.04 * r);
        m.Trim.Box(new(0, 0.86 * r, 0), new(0.22 * r, 0.18 * r, 1.1 * r), shell);
    }
}
