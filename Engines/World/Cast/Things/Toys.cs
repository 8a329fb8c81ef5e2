using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Dolls, bears, tops, and what else is played with.</summary>
internal static class Toys
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".toy.doll, doll", Doll),
        ("teddy bear, teddy", TeddyBear),
        (".toy, spinning top, top", SpinningTop),
        (".toy.frisbee, frisbee", Frisbee),
        ("yo-yo, yoyo", YoYo),
        ("lego, lego brick, toy brick, building block", Brick),
        ("rubber duck", RubberDuck),
        (".toy.piece, chess piece, pawn", Pawn),
        ("chessboard, chess board, board game", Chessboard),
    ];

    private static void Doll(Model m)
    {
        double h = m.Height, r = 0.16 * h;
        var dress = m.Paint(SurfaceMaterial.Cloth, 0xE0608A, 0x4A8AD0);
        Surface skin = Paints.Gloss(0xF0C4A4), hair = Paints.Of(SurfaceMaterial.Fur, 0xC88A3A);
        m.IsBalanced = true;
        m.Hidden.Box(new(0, h / 2, 0), new(0.4 * h, h, 0.3 * h), dress);
        m.Trim.Cone(new(0, 0.18 * h, 0), 0.23 * h, new(0, 0.58 * h, 0), 0.09 * h, dress);
        m.Trim.Ring(new(0, 0.19 * h, 0), 0.22 * h, 0.018 * h, Vector3d.UnitY, Paints.White);
        m.Trim.Ball(new(0, 0.75 * h, 0), r, skin);
        m.Trim.Egg(new(0, 0.79 * h, -0.03 * h), new(1.06 * r, r, 1.02 * r), hair);
        m.Trim.Egg(new(0, 0.86 * h, 0.09 * h), new(0.8 * r, 0.3 * r, 0.4 * r), hair);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Limb(new(side * 0.08 * h, 0.54 * h, 0), 0.04 * h, new(side * 0.24 * h, 0.36 * h, 0.05 * h), 0.034 * h, skin);
            m.Trim.Limb(new(side * 0.07 * h, 0.2 * h, 0), 0.04 * h, new(side * 0.07 * h, 0.04 * h, 0), 0.036 * h, Paints.White);
            m.Trim.Egg(new(side * 0.07 * h, 0.03 * h, 0.03 * h), new(0.045 * h, 0.03 * h, 0.07 * h), Paints.Black);
            m.Trim.Limb(new(side * 1.0 * r, 0.76 * h, -0.02 * h), 0.05 * h, new(side * 1.35 * r, 0.56 * h, 0), 0.03 * h, hair);
            m.Trim.Ball(new(side * 1.02 * r, 0.77 * h, 0), 0.03 * h, Paints.Red);
            m.Trim.Egg(new(side * 0.38 * r, 0.76 * h, 0.9 * r), new(0.12 * r, 0.17 * r, 0.08 * r), Paints.Black);
            m.Trim.Egg(new(side * 0.55 * r, 0.71 * h, 0.78 * r), new(0.16 * r, 0.12 * r, 0.08 * r), Paints.Matte(0xE88A8A));
        }

        m.Trim.Egg(new(0, 0.69 * h, 0.92 * r), new(0.16 * r, 0.06 * r, 0.06 * r), Paints.Red);
    }

    private static void TeddyBear(Model m)
    {
        double h = m.Height, r = 0.2 * h;
        var fur = m.Paint(SurfaceMaterial.Fur, 0xA8703A);
        var pale = Model.Shade(fur, 1.5);
        m.IsBalanced = true;
        m.Hidden.Box(new(0, h / 2, 0), new(0.6 * h, h, 0.5 * h), fur);
        m.Trim.Egg(new(0, 0.34 * h, 0), new(0.24 * h, 0.28 * h, 0.21 * h), fur);
        m.Trim.Egg(new(0, 0.32 * h, 0.09 * h), new(0.16 * h, 0.19 * h, 0.14 * h), pale);
        m.Trim.Ball(new(0, 0.74 * h, 0), 1.1 * r, fur);
        m.Trim.Egg(new(0, 0.69 * h, 0.18 * h), new(0.5 * r, 0.4 * r, 0.35 * r), pale);
        m.Trim.Egg(new(0, 0.72 * h, 0.245 * h), new(0.17 * r, 0.13 * r, 0.1 * r), Paints.Black);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Ball(new(side * 0.85 * r, 0.92 * h, 0), 0.42 * r, fur);
            m.Trim.Ball(new(side * 0.85 * r, 0.92 * h, 0.1 * r), 0.34 * r, pale);
            m.Trim.Ball(new(side * 0.38 * r, 0.79 * h, 0.98 * r), 0.12 * r, Paints.Black);
            m.Trim.Limb(new(side * 0.2 * h, 0.5 * h, 0), 0.08 * h, new(side * 0.32 * h, 0.28 * h, 0.1 * h), 0.09 * h, fur);
            m.Trim.Limb(new(side * 0.14 * h, 0.14 * h, 0.04 * h), 0.11 * h, new(side * 0.24 * h, 0.1 * h, 0.28 * h), 0.10 * h, fur);
            m.Trim.Disc(new(side * 0.25 * h, 0.1 * h, 0.375 * h), 0.06 * h, 0.02 * h, Vector3d.UnitZ, pale);
        }
    }

    private static void SpinningTop(Model m)
    {
        double r = 0.5 * m.Width, h = m.Height;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC8252A);
        m.IsBalanced = true;
        m.Solid.Lathe(Vector3d.Zero, paint, [(0.03 * r, 0), (0.08 * r, 0.06 * h), (0.8 * r, 0.40 * h), (r, 0.5 * h), (0.85 * r, 0.6 * h), (0.2 * r, 0.7 * h), (0.12 * r, 0.72 * h)]);
        m.Trim.Lathe(Vector3d.Zero, Paints.Yellow, [(0.9 * r, 0.44 * h), (1.02 * r, 0.5 * h), (0.93 * r, 0.565 * h)]);
        m.Trim.Lathe(Vector3d.Zero, Paints.Blue, [(0.5 * r, 0.275 * h), (0.66 * r, 0.33 * h)]);
        m.Solid.Post(new(0, 0.7 * h, 0), 0.1 * r, 0.26 * h, Paints.PaleWood);
        m.Trim.Ball(new(0, 0.97 * h, 0), 0.16 * r, Paints.PaleWood);
    }

    private static void Frisbee(Model m)
    {
        double r = m.Width / 2, h = m.Height;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xE8452A, 0x2A8AD8, 0xF2C531);
        m.Hidden.Post(Vector3d.Zero, r, h, paint);
        m.Trim.Lathe(Vector3d.Zero, paint, [(0.97 * r, 0), (r, 0.4 * h), (0.92 * r, 0.85 * h), (0.7 * r, h), (0.1 * r, 1.06 * h)]);
        foreach (var ring in new[] { 0.3, 0.5, 0.66 })
        {
            m.Trim.Ring(new(0, 1.03 * h, 0), ring * r, 0.012 * r, Vector3d.UnitY, Model.Shade(paint, 0.6));
        }

        m.Trim.Disc(new(0, 1.06 * h, 0), 0.22 * r, 0.05 * h, Vector3d.UnitY, Paints.White);
    }

    private static void YoYo(Model m)
    {
        const double r = 0.03;
        m.IsBalanced = true;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Disc(new(0, r, side * 0.012), r, 0.014, Vector3d.UnitZ, m.Paint(SurfaceMaterial.Gloss, 0xC8252A));
            m.Trim.Disc(new(0, r, side * 0.02), 0.5 * r, 0.004, Vector3d.UnitZ, Paints.Yellow);
        }

        m.Trim.Rod(new(0, r, 0), new(0.01, 0.2, 0), 0.0012, Paints.White);
        m.Trim.Ring(new(0.01, 0.212, 0), 0.012, 0.0012, Vector3d.UnitZ, Paints.White);
    }

    private static void Brick(Model m)
    {
        const double w = 0.064, h = 0.022, d = 0.032;
        m.TopHeight = h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC8252A, 0x2A5DB0, 0xF2C531);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), paint, edge: 0.001);
        for (var i = 0; i < 8; i++)
        {
            m.Trim.Post(new(((i % 4) - 1.5) * w / 4, h, ((i / 4) - 0.5) * d / 2), 0.0052, 0.0045, paint);
        }
    }

    private static void RubberDuck(Model m)
    {
        const double r = 0.05;
        var yellow = m.Paint(SurfaceMaterial.Gloss, 0xF6D020);
        m.Hidden.Egg(new(0, 0.8 * r, 0), new(1.3 * r, 0.8 * r, r), yellow);
        var body = m.Melting(0.3 * r);
        body.Egg(new(0, 0.8 * r, 0), new(1.3 * r, 0.8 * r, r), yellow);
        body.Limb(new(-1.0 * r, 1.0 * r, 0), 0.4 * r, new(-1.5 * r, 1.5 * r, 0), 0.1 * r, yellow);
        body.Ball(new(0.7 * r, 1.95 * r, 0), 0.72 * r, yellow);
        m.Trim.Egg(new(1.42 * r, 1.85 * r, 0), new(0.34 * r, 0.12 * r, 0.3 * r), Paints.Orange);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Ball(new(1.08 * r, 2.18 * r, side * 0.44 * r), 0.12 * r, Paints.Black);
            m.Trim.Egg(new(-0.15 * r, 1.0 * r, side * 0.88 * r), new(0.65 * r, 0.4 * r, 0.2 * r), Model.Shade(yellow, 0.9));
        }
    }

    private static void Pawn(Model m)
    {
        double h = m.Height, r = 0.24 * h;
        var wood = m.Paint(SurfaceMaterial.Gloss, 0xF0E4C8, 0x2A211C);
        m.Solid.Lathe(Vector3d.Zero, wood, [(r, 0), (r, 0.08 * h), (0.7 * r, 0.18 * h), (0.4 * r, 0.42 * h), (0.32 * r, 0.58 * h), (0.62 * r, 0.62 * h), (0.62 * r, 0.65 * h), (0.3 * r, 0.68 * h)]);
        m.Trim.Ball(new(0, 0.82 * h, 0), 0.18 * h, wood);
    }

    private static void Chessboard(Model m)
    {
        const double w = 0.42, h = 0.03;
        m.TopHeight = h;
        m.Solid.Box(new(0, h / 2, 0), new(1.1 * w, h, 1.1 * w), Paints.DarkWood);
        m.Trim.Box(new(0, h, 0), new(w, 0.004, w), Paints.Matte(0xF0E0C0));
        for (var i = 0; i < 32; i++)
        {
            int row = i / 4, column = (2 * (i % 4)) + (row % 2);
            m.Trim.Box(new((column - 3.5) * w / 8, h + 0.001, (row - 3.5) * w / 8), new(w / 8, 0.004, w / 8), Paints.Matte(0x3A2418), edge: 0.0002);
        }
    }
}
