using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Books, papers, pictures, signs and flags: what is read or looked at. Their faces are boxes, so that words can stand on them.</summary>
internal static class Printed
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".book, book, novel, diary", Book),
        ("open book", OpenBook),
        ("notebook, notepad, sketchbook", Notebook),
        ("stack of books, pile of books", BookStack),
        (".paper, paper, letter, document", Sheet),
        ("newspaper", Newspaper),
        ("map", Map),
        ("envelope, .bag.wallet", Envelope),
        ("wallet", Wallet),
        ("scroll", Scroll),
        (".money, banknote", Banknotes),
        ("playing card, card", PlayingCard),
        (".picture, picture, painting, photo, poster, portrait", Picture),
        (".sign, sign, notice", Sign),
        ("stop sign", StopSign),
        ("signpost", Signpost),
        ("billboard", Billboard),
        (".flag, flag", Flag),
        ("banner", Banner),
        ("blackboard, chalkboard, whiteboard", Blackboard),
    ];

    /// <summary>Lies flat, its spine to the left.</summary>
    private static void Book(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, board = 0.12 * h;
        var cover = m.Paint(SurfaceMaterial.Cloth, 0x8E2A2A, 0x2A4A7A, 0x2F6A45);
        m.Hidden.Box(new(0, h / 2, 0), m.Size, cover);
        m.Trim.Box(new(0.02 * w, h / 2, 0), new(0.93 * w, h - (2 * board), 0.95 * d), Paints.Paper);
        m.Trim.Box(new(0, board / 2, 0), new(w, board, d), cover);
        m.Trim.Box(new(0, h - (board / 2), 0), new(w, board, d), cover);
        m.Trim.Box(new((-w / 2) + (0.4 * board), h / 2, 0), new(1.2 * board, h, d), cover, edge: 0.5 * board);
        m.Trim.Box(new(0.04 * w, h, -0.16 * d), new(0.66 * w, 0.02 * h, 0.10 * d), Paints.Gloss(0xE6B83A));
        m.Trim.Box(new(0.04 * w, h, 0.02 * d), new(0.5 * w, 0.02 * h, 0.04 * d), Paints.Gloss(0xE6B83A));
        m.Trim.Box(new(0.04 * w, h, 0.3 * d), new(0.26 * w, 0.02 * h, 0.04 * d), Paints.Gloss(0xE6B83A));
    }

    private static void OpenBook(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, 0.1 * h, 0), new(2.04 * w, 0.2 * h, 1.02 * d), m.Paint(SurfaceMaterial.Cloth, 0x8E2A2A, 0x2A4A7A));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.5 * w, 0.42 * h, 0), new(w, 0.5 * h, d), Paints.Paper, Shared.Roll(-side * 0.08), edge: 0.2 * h);
            for (var line = 0; line < 8; line++)
            {
                m.Trim.Box(new(side * 0.5 * w, 0.68 * h, ((line / 8.0) - 0.42) * d), new(0.76 * w, 0.02 * h, 0.02 * d), Paints.Grey, Shared.Roll(-side * 0.08));
            }
        }
    }

    private static void Notebook(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), m.Paint(SurfaceMaterial.Gloss, 0x2A6FB0, 0xE0A030));
        m.Trim.Box(new(0.06 * w, h, 0), new(0.5 * w, 0.03 * h, 0.16 * d), Paints.Paper);
        for (var i = 0; i < 10; i++)
        {
            m.Trim.Ring(new(-0.48 * w, 0.5 * h, ((i / 9.0) - 0.5) * 0.9 * d), 0.7 * h, 0.07 * h, Vector3d.UnitZ, Paints.Chrome);
        }
    }

    private static void BookStack(Model m)
    {
        double w = 0.24, h = 0.04, d = 0.18;
        int[] covers = [0x8E2A2A, 0x2A4A7A, 0x2F6A45, 0xB8863A, 0x5A3A7A];
        m.TopHeight = covers.Length * h;
        for (var i = 0; i < covers.Length; i++)
        {
            var turn = Shared.Yaw(0.16 * ((i % 3) - 1));
            var at = new Vector3d(0, (i + 0.5) * h, 0);
            m.Solid.Box(at, new(w, h, d), Paints.Cloth(covers[i]), turn, edge: 0.1 * h);
            m.Trim.Box(at + turn.Rotate(new(0.02 * w, 0, 0.01)), new(0.97 * w, 0.7 * h, d), Paints.Paper, turn);
        }
    }

    private static void Lines(Model m, double w, double y, double d, double left, double right, double from, double to, int count)
    {
        for (var i = 0; i < count; i++)
        {
            m.Trim.Box(new((left + right) / 2 * w, y, (from + ((to - from) * i / Math.Max(1, count - 1))) * d), new((right - left) * w * (i == count - 1 ? 0.7 : 1), 0.0008, 0.012 * d), Paints.Grey);
        }
    }

    private static void Sheet(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), m.Size, m.Paint(SurfaceMaterial.Matte, 0xF4F1E8));
        Lines(m, w, h, d, -0.36, 0.36, -0.36, 0.36, 12);
    }

    private static void Newspaper(Model m)
    {
        double w = 1.5 * m.Width, h = Math.Max(m.Height, 0.006), d = 1.3 * m.Depth;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), Paints.Matte(0xE4E0D4));
        m.Trim.Box(new(0, h, -0.38 * d), new(0.86 * w, 0.0012, 0.10 * d), Paints.Black);
        m.Trim.Box(new(-0.22 * w, h, -0.08 * d), new(0.44 * w, 0.0012, 0.32 * d), Paints.Matte(0x70767C));
        Lines(m, w, h, d, 0.04, 0.24, -0.24, 0.42, 14);
        Lines(m, w, h, d, 0.27, 0.45, -0.24, 0.42, 14);
        Lines(m, w, h, d, -0.44, -0.02, 0.14, 0.42, 6);
        m.Trim.Rod(new(-w / 2, 0.6 * h, 0.5 * d), new(w / 2, 0.6 * h, 0.5 * d), 0.7 * h, Paints.Matte(0xD4D0C4));
    }

    private static void Map(Model m)
    {
        double w = 2 * m.Width, h = Math.Max(m.Height, 0.003), d = m.Depth;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), Paints.Matte(0xE8D8B0));
        m.Trim.Plate(new(-0.14 * w, h, 0), [(-0.2 * w, -0.2 * d), (0.06 * w, -0.34 * d), (0.2 * w, -0.1 * d), (0.12 * w, 0.24 * d), (-0.12 * w, 0.3 * d)], 0.001, Paints.Matte(0x8FB070), Shared.Pitch(Math.PI / 2));
        m.Trim.Plate(new(0.28 * w, h, 0.1 * d), [(-0.1 * w, -0.2 * d), (0.1 * w, -0.12 * d), (0.06 * w, 0.2 * d), (-0.08 * w, 0.1 * d)], 0.001, Paints.Matte(0x8FB070), Shared.Pitch(Math.PI / 2));
        for (var i = 0; i < 6; i++)
        {
            m.Trim.Box(new((-0.26 + (0.09 * i)) * w, h + 0.001, (0.14 - (0.05 * (i % 3))) * d), new(0.05 * w, 0.001, 0.014 * d), Paints.DarkWood, Shared.Yaw(0.4 - (0.2 * i)));
        }

        foreach (var turn in new[] { 0.8, -0.8 })
        {
            m.Trim.Box(new(0.30 * w, h + 0.001, 0.05 * d), new(0.1 * w, 0.001, 0.02 * w), Paints.Red, Shared.Yaw(turn));
        }
    }

    private static void Envelope(Model m)
    {
        double w = m.Width, h = Math.Max(m.Height, 0.003), d = m.Depth;
        var paper = m.Paint(SurfaceMaterial.Matte, 0xF2ECDC);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), paper);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Beam(new(side * 0.49 * w, h, -0.48 * d), new(0, h, 0.08 * d), 0.014 * w, 0.001, Model.Shade(paper, 0.6));
        }

        m.Trim.Disc(new(0, h, 0.06 * d), 0.07 * w, 0.004, Vector3d.UnitY, Paints.Red);
    }

    private static void Wallet(Model m)
    {
        double w = 0.11, h = 0.025, d = 0.09;
        var hide = m.Paint(SurfaceMaterial.Rubber, 0x5E3A22);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), hide, edge: 0.3 * h);
        m.Trim.Box(new(0, 0.5 * h, 0.04 * d), new(0.94 * w, 0.3 * h, d), Paints.Matte(0x7FA870));
        m.Trim.Disc(new(0, h, 0.3 * d), 0.08 * w, 0.1 * h, Vector3d.UnitY, Paints.Brass);
    }

    private static void Scroll(Model m)
    {
        const double w = 0.24, d = 0.32, r = 0.022;
        m.Solid.Box(new(0, 0.003, 0), new(w, 0.006, d), Paints.Matte(0xE8D8B0));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Bar(new(-w / 2, r, side * d / 2), new(w / 2, r, side * d / 2), r, Paints.Matte(0xD8C498));
            m.Trim.Bar(new(-0.62 * w, r, side * d / 2), new(0.62 * w, r, side * d / 2), 0.4 * r, Paints.DarkWood);
        }

        Lines(m, w, 0.007, d, -0.36, 0.36, -0.32, 0.32, 9);
    }

    private static void Banknotes(Model m)
    {
        double w = m.Width, h = Math.Max(m.Height, 0.012), d = m.Depth;
        var note = m.Paint(SurfaceMaterial.Matte, 0x8FB080);
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), note);
        m.Trim.Box(new(0, h, 0), new(0.9 * w, 0.0012, 0.82 * d), Model.Shade(note, 0.75));
        m.Trim.Disc(new(0, h + 0.001, 0), 0.28 * d, 0.001, Vector3d.UnitY, Model.Shade(note, 1.25));
        m.Trim.Box(new(0, h / 2, 0), new(0.14 * w, 1.04 * h, 1.02 * d), Paints.Paper);
    }

    private static void PlayingCard(Model m)
    {
        double w = 0.063, d = 0.088, h = 0.002;
        m.Solid.Box(new(0, h / 2, 0), new(w, h, d), Paints.White, edge: 0.4 * h);
        m.Trim.Box(new(0, h, 0), new(0.30 * w, 0.0006, 0.30 * w), Paints.Red, Shared.Yaw(Math.PI / 4));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * 0.36 * w, h, side * 0.38 * d), new(0.1 * w, 0.0006, 0.1 * w), Paints.Red, Shared.Yaw(Math.PI / 4));
        }
    }

    /// <summary>A landscape in a frame, leaning at nothing: it stands on its edge.</summary>
    private static void Picture(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth, bar = 0.09 * Math.Min(w, h);
        var isPortrait = m.Noun.Lemma == "portrait";
        m.IsBalanced = true;
        m.Hidden.Box(new(0, h / 2, 0), m.Size, Paints.Wood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * ((w - bar) / 2), h / 2, 0), new(bar, h, d), Paints.Gold);
            m.Trim.Box(new(0, (h / 2) + (side * (h - bar) / 2), 0), new(w, bar, d), Paints.Gold);
        }

        m.Trim.Box(new(0, h / 2, 0), new(w - bar, h - bar, 0.5 * d), Paints.Matte(isPortrait ? 0x4A3A30 : 0x9CC4DC));
        if (isPortrait)
        {
            m.Trim.Egg(new(0, 0.26 * h, 0.2 * d), new(0.26 * w, 0.16 * h, 0.2 * d), Paints.Matte(0x2A3A5A));
            m.Trim.Egg(new(0, 0.56 * h, 0.22 * d), new(0.13 * w, 0.15 * h, 0.2 * d), Paints.Matte(0xD8A888));
            m.Trim.Egg(new(0, 0.66 * h, 0.22 * d), new(0.14 * w, 0.08 * h, 0.24 * d), Paints.Matte(0x3A2418));
            return;
        }

        double front = 0.26 * d;
        m.Trim.Plate(new(0, 0.5 * h, front), [(-0.42 * w, -0.08 * h), (-0.16 * w, 0.22 * h), (0.02 * w, 0.04 * h), (0.2 * w, 0.28 * h), (0.42 * w, -0.08 * h)], 0.1 * d, Paints.Matte(0x7A86A0));
        m.Trim.Box(new(0, 0.27 * h, 1.2 * front), new(0.86 * w, 0.3 * h, 0.1 * d), Paints.Matte(0x5C8A3A));
        m.Trim.Disc(new(-0.26 * w, 0.78 * h, front), 0.07 * Math.Min(w, h), 0.1 * d, Vector3d.UnitZ, Paints.Matte(0xF4D040));
    }

    private static void Sign(Model m)
    {
        double w = m.Width, h = m.Height, d = m.Depth;
        var face = m.Paint(SurfaceMaterial.Gloss, 0xF2EFE6, 0x2A5DB0, 0x2F7A45);
        m.TopHeight = 1.5 + h;
        m.IsBalanced = true;
        m.Solid.Post(Vector3d.Zero, 0.16, 0.05, Paints.Iron);
        m.Solid.Bar(Vector3d.Zero, new(0, 1.5, 0), 0.03, Paints.Grey);
        m.Solid.Box(new(0, 1.5 + (h / 2), 0), new(w, h, Math.Max(d, 0.02)), face, edge: 0.01);
        var ink = face.Colour.X > 0.5f ? Paints.Black : Paints.White;
        m.Trim.Box(new(0, 1.5 + (0.94 * h), d / 2), new(0.92 * w, 0.03 * h, 0.006), ink);
        m.Trim.Box(new(0, 1.5 + (0.06 * h), d / 2), new(0.92 * w, 0.03 * h, 0.006), ink);
    }

    private static (double, double)[] Octagon(double r) => [.. Enumerable.Range(0, 8).Select(i => Shared.OnCircle(r, (i + 0.5) * Math.PI / 4)).Select(p => (p.X, p.Z))];

    private static void StopSign(Model m)
    {
        m.TopHeight = 2.3;
        m.IsBalanced = true;
        m.Solid.Bar(Vector3d.Zero, new(0, 2.0, -0.03), 0.03, Paints.Grey);
        m.Solid.Plate(new(0, 1.95, 0), Octagon(0.36), 0.02, Paints.White);
        m.Trim.Plate(new(0, 1.95, 0.008), Octagon(0.33), 0.02, Paints.Red);
        m.Trim.Box(new(0, 1.95, 0.02), new(0.42, 0.09, 0.01), Paints.White);
    }

    private static void Signpost(Model m)
    {
        m.TopHeight = 2.2;
        m.IsBalanced = true;
        m.Solid.Bar(Vector3d.Zero, new(0, 2.2, 0), 0.05, Paints.DarkWood);
        foreach (var (side, y) in new[] { (1.0, 1.9), (-1.0, 1.6), (1.0, 1.3) })
        {
            m.Solid.Plate(new(0, y, 0.06), [(-side * 0.12, -0.11), (side * 0.55, -0.11), (side * 0.72, 0), (side * 0.55, 0.11), (-side * 0.12, 0.11)], 0.03, Paints.PaleWood);
        }
    }

    private static void Billboard(Model m)
    {
        const double w = 4, h = 2, foot = 2.2;
        m.TopHeight = foot + h;
        foreach (var side in new[] { -0.3, 0.3 })
        {
            m.Solid.Bar(new(side * w, 0, -0.1), new(side * w, foot + (0.7 * h), -0.1), 0.09, Paints.Grey);
        }

        m.Solid.Box(new(0, foot + (h / 2), 0), new(w, h, 0.1), m.Paint(SurfaceMaterial.Matte, 0xF4E8C8));
        foreach (var y in new[] { 0.0, h })
        {
            m.Trim.Box(new(0, foot + y, 0.02), new(w + 0.1, 0.1, 0.14), Paints.Iron);
        }
    }

    private static void Flag(Model m)
    {
        double w = Math.Max(m.Width, 1.2), h = 0.6 * w, pole = 3.4 * h;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0xC8252A, 0x2A5DB0, 0x2F8A4A);
        m.TopHeight = pole;
        m.IsBalanced = true;
        m.Solid.Post(Vector3d.Zero, 0.10 * w, 0.04, Paints.Iron);
        m.Solid.Bar(Vector3d.Zero, new(0, pole, 0), 0.02 * w, Paints.White);
        m.Trim.Ball(new(0, pole, 0), 0.04 * w, Paints.Gold);
        const int folds = 7;
        for (var i = 0; i < folds; i++)
        {
            // Each strip of the cloth follows the one before it.
            double x = (i + 0.5) / folds * w, swing = 0.02 + (0.012 * i);
            m.Moving(new Wavering(new(0, 0, swing * w * 0.6), 1.4, -0.9 * i)).Box(new(x, pole - (0.55 * h), 0), new(1.16 * w / folds, h, 0.012 * w), i % 2 == 0 ? cloth : Model.Shade(cloth, 0.9));
            m.Moving(new Wavering(new(0, 0, swing * w * 0.6), 1.4, -0.9 * i)).Box(new(x, pole - (0.55 * h), 0), new(1.16 * w / folds, 0.3 * h, 0.02 * w), Paints.Cloth(0xF4F1EA));
        }
    }

    private static void Banner(Model m)
    {
        double w = 2, h = 0.55, top = 2.1;
        m.TopHeight = top;
        m.IsBalanced = true;
        m.Solid.Box(new(0, top - (h / 2), 0), new(w, h, 0.02), m.Paint(SurfaceMaterial.Cloth, 0xC8252A, 0x2A5DB0));
        foreach (var side in new[] { -0.5, 0.5 })
        {
            m.Solid.Bar(new(side * w, 0, 0), new(side * w, top + 0.05, 0), 0.03, Paints.Wood);
        }
    }

    private static void Blackboard(Model m)
    {
        const double w = 2, h = 1.1, foot = 0.8;
        m.TopHeight = foot + h;
        var board = m.Noun.Lemma == "whiteboard" ? Paints.White : Paints.Matte(0x24463A);
        m.Solid.Box(new(0, foot + (h / 2), 0), new(w, h, 0.03), board);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(side * w / 2, foot + (h / 2), 0), new(0.06, h + 0.06, 0.06), Paints.Wood);
            m.Trim.Box(new(0, foot + (h / 2) + (side * h / 2), 0), new(w + 0.06, 0.06, 0.06), Paints.Wood);
            m.Solid.Bar(new(side * 0.46 * w, 0, 0.2), new(side * 0.46 * w, foot, 0), 0.025, Paints.Wood);
            m.Solid.Bar(new(side * 0.46 * w, 0, -0.2), new(side * 0.46 * w, foot, 0), 0.025, Paints.Wood);
        }

        m.Trim.Box(new(0, foot, 0.06), new(0.9 * w, 0.02, 0.1), Paints.Wood);
        m.Trim.Bar(new(0.2 * w, foot + 0.02, 0.06), new(0.24 * w, foot + 0.02, 0.06), 0.01, Paints.White);
    }
}
