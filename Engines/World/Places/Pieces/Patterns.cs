using System.Collections.Concurrent;
using Sora.Engines.World.Lettering;
using Sora.Engines.World.Picture.Textures;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>Textures of sets, each painted once: windows, bricks, books, goods, crowds, pictures, words.</summary>
internal static class Patterns
{
    private static readonly ConcurrentDictionary<string, Texture> Painted = new(StringComparer.Ordinal);
    private static readonly int[] Covers = [0x7A2E2A, 0x2F4A6B, 0x3D5B3A, 0x8A6A33, 0x4A2F4F, 0xA8977A, 0x5C3A26, 0x20303A, 0x94452F, 0x6E7F6A];
    private static readonly int[] Wares = [0xC8352E, 0xE0A92B, 0x2E7DB8, 0x3F9A55, 0xE7E2D3, 0xD8642B, 0x7B4FA0, 0x2B3B66, 0xE88FA5, 0x8FC4D8];
    private static readonly int[] Clothes = [0xB5403A, 0x3A5F9E, 0xE3DFD4, 0x33373D, 0xD3A73B, 0x5B8A52, 0x8C5B94, 0xC9763F, 0x7D8CA3, 0x2E6E73];
    private static readonly int[] Skins = [0xE8BE9A, 0xD2A076, 0xB07C50, 0x8A5A3A, 0x5E3B28, 0xF0CFB0];

    /// <summary>Storeys of windows, 3 m each; lit ones by night.</summary>
    public static Texture Windows(int wall, bool isDark, int variant = 0) => Paint($"windows {wall} {isDark} {variant}", random =>
    {
        var canvas = new Canvas(128, 192).Fill(wall);
        for (var storey = 0; storey < 4; storey++)
        {
            canvas.Rectangle(0, (storey * 48) + 46, 128, 2, Darker(wall, 0.8));
            for (var column = 0; column < 4; column++)
            {
                int x = (column * 32) + 8, y = (storey * 48) + 11;
                var lit = isDark && random.Next() < 0.55;
                canvas.Rectangle(x - 2, y - 2, 20, 30, Darker(wall, 0.62));
                canvas.Rectangle(x, y, 16, 26, lit ? random.Next() < 0.7 ? 0xFFD489 : 0xD8E6F2 : isDark ? 0x141A24 : random.Next() < 0.3 ? 0x8FA8B8 : 0x46586A, lit ? 0.85f : 0);
                canvas.Rectangle(x + 7, y, 2, 26, Darker(wall, 0.7));
                canvas.Rectangle(x, y + 11, 16, 2, Darker(wall, 0.7));
            }
        }

        return new(canvas, TextureFit.Around, new(10, 12));
    });

    /// <summary>Glass towers: bands of panes.</summary>
    public static Texture Tower(bool isDark, int variant) => Paint($"tower {isDark} {variant}", random =>
    {
        int frame = variant % 2 == 0 ? 0x5D6B78 : 0x8C8578, glass = variant % 3 == 0 ? 0x6E8FA8 : 0x4C6378;
        var canvas = new Canvas(128, 128).Fill(isDark ? Darker(frame, 0.5) : frame);
        for (var row = 0; row < 8; row++)
        {
            for (var column = 0; column < 8; column++)
            {
                var lit = isDark && random.Next() < 0.42;
                canvas.Rectangle((column * 16) + 2, (row * 16) + 3, 13, 11, lit ? random.Next() < 0.6 ? 0xFFDf9A : 0xBFDDF5 : isDark ? 0x0E131B : Darker(glass, random.Between(0.8, 1.15)), lit ? 0.8f : 0);
            }
        }

        return new(canvas, TextureFit.Around, new(16, 24));
    });

    public static Texture Bricks(int colour = 0x94503C) => Paint($"bricks {colour}", random =>
    {
        var canvas = new Canvas(64, 64).Fill(Darker(colour, 1.35));
        for (var row = 0; row < 8; row++)
        {
            for (var i = -1; i < 4; i++)
            {
                canvas.Rectangle((i * 16) + (row % 2 * 8) + 1, (row * 8) + 1, 15, 7, Darker(colour, random.Between(0.85, 1.1)));
            }
        }

        // The brick that is cut by the edge goes on at the other side.
        return new(canvas, TextureFit.Around, new(0.96f, 0.6f));
    });

    /// <summary>Shelves full of books, 0.36 m each.</summary>
    public static Texture Books() => Paint("books", random =>
    {
        var canvas = new Canvas(256, 128).Fill(0x2A1D14);
        for (var shelf = 0; shelf < 3; shelf++)
        {
            var foot = (shelf * 43) + 39;
            for (var x = 1; x < 254;)
            {
                int wide = 4 + random.Below(6), high = 27 + random.Below(10);
                var cover = Darker(Covers[random.Below(Covers.Length)], random.Between(0.8, 1.2));
                canvas.Rectangle(x, foot - high, wide - 1, high, cover);
                canvas.Rectangle(x, foot - high + 5, wide - 1, 2, Darker(cover, 1.9));
                canvas.Rectangle(x, foot - 8, wide - 1, 1, Darker(cover, 1.7));
                x += wide + (random.Next() < 0.04 ? 8 : 0);
            }

            canvas.Rectangle(0, foot, 256, 5, 0x6B4527);
        }

        return new(canvas, TextureFit.Around, new(2.2f, 1.08f));
    });

    /// <summary>Shelves of boxes, tins and bottles in every colour.</summary>
    public static Texture Goods() => Paint("goods", random =>
    {
        var canvas = new Canvas(256, 128).Fill(0x5A5D60);
        for (var shelf = 0; shelf < 3; shelf++)
        {
            var foot = (shelf * 43) + 37;
            for (var x = 1; x < 252;)
            {
                int wide = 9 + random.Below(12), high = 18 + random.Below(15), colour = Wares[random.Below(Wares.Length)], count = 1 + random.Below(3);
                for (var i = 0; i < count; i++, x += wide)
                {
                    canvas.Rectangle(x, foot - high, wide - 1, high, colour);
                    canvas.Rectangle(x + 1, foot - (high * 0.65), wide - 3, high * 0.3, Darker(colour, 1.8));
                }
            }

            canvas.Rectangle(0, foot, 256, 6, 0xE8E6E0);
            for (var x = 6; x < 250; x += 24)
            {
                canvas.Rectangle(x, foot + 1, 9, 4, 0xF2D23A);
            }
        }

        return new(canvas, TextureFit.Around, new(2.6f, 1.5f));
    });

    /// <summary>Bottles before a lit mirror.</summary>
    public static Texture Bottles() => Paint("bottles", random =>
    {
        var canvas = new Canvas(256, 64).Fill(0x7A4A1E, 0.5f);
        int[] colours = [0x2F6B3A, 0x8A4A1A, 0xC9A25A, 0x3A2A1C, 0x7FA8B5, 0x9C2B2B];
        for (var x = 4; x < 250; x += 13)
        {
            int colour = colours[random.Below(colours.Length)], high = 30 + random.Below(14);
            canvas.Rectangle(x, 58 - high + 12, 9, high - 12, colour, 0.25f);
            canvas.Rectangle(x + 3, 58 - high, 3, 13, colour, 0.25f);
            canvas.Rectangle(x + 1, 44, 7, 7, 0xE9DFC8, 0.2f);
        }

        canvas.Rectangle(0, 58, 256, 6, 0x3A2415);
        return new(canvas, TextureFit.Around, new(2.4f, 0.6f));
    });

    /// <summary>A row of seated people, heads and shoulders, seen from the front.</summary>
    public static Texture Crowd(int variant) => Paint($"crowd {variant}", random =>
    {
        var canvas = new Canvas(256, 48);
        for (var i = 0; i < 10; i++)
        {
            double x = (i * 25.6) + 13 + random.Between(-3, 3), y = 15 + random.Between(-3, 3);
            if (random.Next() < 0.1)
            {
                continue;
            }

            int skin = Skins[random.Below(Skins.Length)], shirt = Clothes[random.Below(Clothes.Length)];
            canvas.Ellipse(x, y + 26, 11.5, 19, shirt);
            canvas.Ellipse(x, y - 2, 7.4, 8.6, new[] { 0x2A1D14, 0x5A3A1E, 0x1B1B1D, 0xA8814A, 0x8C8C8C }[random.Below(5)]);
            canvas.Ellipse(x, y + 1, 6, 7.6, skin);
            if (random.Next() < 0.25)
            {
                canvas.Rectangle(x + 9, y - 9, 4, 26, skin);
            }
        }

        return new(canvas, TextureFit.Around, new(6.2f, 1.15f));
    });

    /// <summary>A framed picture: landscape, portrait or colours, by number.</summary>
    public static Texture Painting(int number) => Paint($"painting {number}", random =>
    {
        var canvas = new Canvas(96, 72);
        switch (number % 3)
        {
            case 0:
                canvas.Fill(0xA9C4D6).Rectangle(0, 44, 96, 28, 0x6E8A4F).Ellipse(70, 20, 7, 7, 0xF3E3A0).Ellipse(24, 46, 30, 16, 0x55743F).Ellipse(76, 50, 34, 14, 0x47643A).Rectangle(0, 60, 96, 12, 0x8A9A58);
                break;
            case 1:
                canvas.Fill(0x3A2C22).Ellipse(48, 74, 30, 30, 0x5A2230).Ellipse(48, 30, 15, 19, 0x2A1A12).Ellipse(48, 33, 12, 16, 0xD9AF8A).Ellipse(43, 31, 1.6, 1.4, 0x201812).Ellipse(53, 31, 1.6, 1.4, 0x201812).Rectangle(44, 41, 8, 2, 0xA0594A);
                break;
            default:
                canvas.Fill(0xE9E3D5);
                for (var i = 0; i < 9; i++)
                {
                    canvas.Ellipse(random.Between(8, 88), random.Between(8, 64), random.Between(5, 18), random.Between(5, 18), Wares[random.Below(Wares.Length)]);
                }

                break;
        }

        for (var edge = 0; edge < 4; edge++)
        {
            var gold = 0x9C7A35;
            _ = edge switch
            {
                0 => canvas.Rectangle(0, 0, 96, 4, gold),
                1 => canvas.Rectangle(0, 68, 96, 4, gold),
                2 => canvas.Rectangle(0, 0, 4, 72, gold),
                _ => canvas.Rectangle(92, 0, 4, 72, gold),
            };
        }

        return new(canvas);
    });

    /// <summary>Curtains: folds from top to bottom.</summary>
    public static Texture Folds(int colour) => Paint($"folds {colour}", _ =>
    {
        var canvas = new Canvas(64, 4);
        int[] light = [60, 72, 88, 100, 112, 118, 112, 100, 88, 74, 62, 52, 46, 44, 48, 54];
        for (var x = 0; x < 64; x++)
        {
            canvas.Rectangle(x, 0, 1, 4, Darker(colour, light[x % 16] / 100.0));
        }

        return new(canvas, TextureFit.Around, new(1.6f, 4));
    });

    /// <summary>Coloured glass of a church, with the light behind it.</summary>
    public static Texture StainedGlass(bool isDark) => Paint($"glass {isDark}", random =>
    {
        var canvas = new Canvas(48, 128).Fill(0x15151A);
        int[] colours = [0xC22B2B, 0x2B4FC2, 0xE0B52B, 0x2B9C54, 0x8A3AA8, 0x3AA8C8];
        for (var y = 0; y < 12; y++)
        {
            for (var x = 0; x < 4; x++)
            {
                canvas.Rectangle((x * 12) + 1, (y * 10.6) + 1, 10, 9, colours[random.Below(colours.Length)], isDark ? 0.25f : 1.5f);
            }
        }

        return new(canvas.Ellipse(24, 30, 15, 15, 0xE0B52B, isDark ? 0.25f : 1.5f).Ellipse(24, 30, 11, 11, 0xC22B2B, isDark ? 0.25f : 1.4f).Ellipse(24, 30, 5, 5, 0xF4EBC0, isDark ? 0.25f : 1.6f));
    });

    /// <summary>Tiles of bath and pool.</summary>
    public static Texture Tiles(int colour, int gap = 0xE8E8E4) => Paint($"tiles {colour} {gap}", random =>
    {
        var canvas = new Canvas(64, 64).Fill(gap);
        for (var i = 0; i < 16; i++)
        {
            canvas.Rectangle((i % 4 * 16) + 1, (i / 4 * 16) + 1, 15, 15, Darker(colour, random.Between(0.94, 1.05)));
        }

        return new(canvas, TextureFit.Around, new(0.8f, 0.8f));
    });

    /// <summary>Stripes from left to right, so many a repetition.</summary>
    public static Texture Stripes(int first, int second, float metres) => Paint($"stripes {first} {second} {metres}", _ =>
        new(new Canvas(32, 4).Fill(first).Rectangle(16, 0, 16, 4, second), TextureFit.Around, new(metres, 1)));

    /// <summary>Doors of lockers side by side.</summary>
    public static Texture Lockers(int colour) => Paint($"lockers {colour}", _ =>
    {
        var canvas = new Canvas(64, 128).Fill(Darker(colour, 0.6));
        for (var i = 0; i < 2; i++)
        {
            canvas.Rectangle((i * 32) + 1, 2, 30, 124, colour);
            for (var slit = 0; slit < 4; slit++)
            {
                canvas.Rectangle((i * 32) + 9, 12 + (slit * 5), 14, 2, Darker(colour, 0.5));
            }

            canvas.Rectangle((i * 32) + 25, 58, 3, 9, 0xC8CCD0);
        }

        return new(canvas, TextureFit.Around, new(0.8f, 1.9f));
    });

    /// <summary>A screen of a machine: lines and lamps.</summary>
    public static Texture Readout(int variant) => Paint($"readout {variant}", random =>
    {
        var canvas = new Canvas(96, 64).Fill(0x07131C, 0.4f);
        int[] colours = [0x3AD6C8, 0x4FA8F0, 0xF0B040, 0x58E070, 0xF05A50];
        for (var i = 0; i < 7; i++)
        {
            canvas.Rectangle(5, 6 + (i * 8), 12 + random.Below(44), 3, colours[(i + variant) % colours.Length], 1.3f);
        }

        for (var x = 60; x < 92; x += 5)
        {
            var high = 6 + random.Below(40);
            canvas.Rectangle(x, 58 - high, 3, high, colours[variant % colours.Length], 1.3f);
        }

        return new(canvas);
    });

    /// <summary>Words on a board; an empty board where there is no typeface.</summary>
    /// <param name="glow">0 for paint, above for light: neon.</param>
    public static Texture Words(string text, double aspect, int ink, int board, float glow = 0) => Paint($"words {text} {aspect} {ink} {board} {glow}", _ =>
    {
        var canvas = new Canvas((int)Math.Clamp(96 * aspect, 32, 768), 96).Fill(board);
        if (Typeface.Default is { } face)
        {
            Signboards.Paint(canvas, face, text, ink, glow);
        }

        return new(canvas);
    });

    private static Texture Paint(string key, Func<SeededRandom, Texture> paint) => Painted.GetOrAdd(key, k => paint(new SeededRandom(1, k)));

    private static int Darker(int rgb, double factor)
    {
        int Channel(int shift) => Math.Clamp((int)(((rgb >> shift) & 0xFF) * factor), 0, 255);
        return (Channel(16) << 16) | (Channel(8) << 8) | Channel(0);
    }
}
