using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>Houses, towers, fences, lamps and the like of the outdoors.</summary>
internal static class Buildings
{
    private static readonly int[] Facades = [0x9C5B45, 0xB8A48A, 0x7E8790, 0xA8754F, 0xC2B8A3, 0x8C6A5A];
    private static readonly (string Words, int Board, int Ink)[] Shops =
        [("BAKERY", 0x6B2E26, 0xF4E7C8), ("BOOKS", 0x24402F, 0xF0E6CC), ("CAFÉ", 0x2A2A2E, 0xF3D9A0), ("FLOWERS", 0x3F5F3A, 0xF8F2E0), ("HOTEL", 0x23355A, 0xF4E9C4), ("PHARMACY", 0xE8EDE8, 0x1F7A45)];
    private static readonly (string Words, int Colour)[] Neons = [("HOTEL", 0xFF3A6E), ("BAR", 0x37D8F5), ("RAMEN", 0xFF8A2A), ("OPEN", 0x5CFF8A), ("CLUB", 0xC05CFF), ("TAXI", 0xFFE04A)];

    /// <summary>A town house whose front is a wall of windows, with a shop at its foot.</summary>
    /// <param name="front">Z of its front.</param>
    public static void TownHouse(Dressing d, double x, double front, double wide, double high, int number, bool shop = true)
    {
        var wall = Facades[number % Facades.Length];
        d.Box(x, 3.2, front - 2, wide, high - 3.2, 4, Paint.Matte(wall) with { Texture = Patterns.Windows(wall, d.IsDark, number % 5) }, 0.02);
        d.Box(x, 0, front - 2.05, wide - 0.05, 3.2, 4, Paint.Stone(0x7A746C), 0.02);
        d.Box(x, high, front - 1.9, wide + 0.3, 0.3, 4.2, Paint.Stone(0xB5AFA4), 0.03);
        if (!shop)
        {
            d.Box(x, 0, front, 1.1, 2.2, 0.14, Paint.Wood(0x4A2F20));
            return;
        }

        var (words, board, ink) = Shops[number % Shops.Length];
        d.Box(x + (wide * 0.12), 0.5, front, wide * 0.55, 1.9, 0.12, d.IsDark ? Paint.Glow(0xFFDDA0) : Paint.Glass(0x5A7488), 0.02);
        d.Box(x - (wide * 0.32), 0, front, 1.05, 2.3, 0.14, Paint.Wood(0x4A2F20));
        d.Panel(x, 2.55, front + 0.08, wide * 0.8, 0.6, Patterns.Words(words, wide * 0.8 / 0.6, ink, board, d.IsDark ? 0.5f : 0));
        d.Tipped(x + (wide * 0.12), 2.45, front + 0.5, wide * 0.58, 0.06, 1.0, 0.35, Paint.Cloth(board == 0xE8EDE8 ? 0x2E8A5A : board) with { Texture = Patterns.Stripes(0xE9E4D8, 0xA83A32, 0.6f) });
    }

    /// <summary>Neon words upright on a wall, and the light bar around them.</summary>
    public static void Neon(Dressing d, double x, double y, double z, int number, double wide = 2.2)
    {
        var (words, colour) = Neons[number % Neons.Length];
        var high = wide * 0.36;
        d.Panel(x, y, z, wide, high, Patterns.Words(words, wide / high, colour, 0x120E16, 3f), 0x120E16);
        var tube = Paint.Glow(colour);
        d.Pipe(x, y - 0.05, z + 0.08, 0.035, wide, tube);
        d.Pipe(x, y + high + 0.05, z + 0.08, 0.035, wide, tube);
    }

    public static void Cottage(Dressing d, double x, double z, double wide, double high, int wall, int roof, double turn = 0)
    {
        d.Turned(x, 0, z, wide, high, wide * 0.75, turn, Paint.Matte(wall), 0.03);
        var half = wide * 0.56;
        d.Leaning(x - (half * 0.46), high + (half * 0.34), z, half * 1.22, 0.16, wide * 0.9, 0.66, Paint.Matte(roof), 0.03);
        d.Leaning(x + (half * 0.46), high + (half * 0.34), z, half * 1.22, 0.16, wide * 0.9, -0.66, Paint.Matte(roof), 0.03);

        // The gable between the slopes.
        d.Cone(new(x, high - 0.4, z), half * 0.62, new(x, high + (half * 0.52), z), 0.12, Paint.Matte(wall));
        var front = z + (wide * 0.375);
        var pane = d.IsDark ? Paint.Glow(0xFFD489) : Paint.Glass(0x46586A);
        d.Box(x, 0, front, 0.95, 2.0, 0.1, Paint.Wood(0x5A3A26));
        d.Box(x - (wide * 0.3), 1.0, front, 0.85, 0.9, 0.1, pane);
        d.Box(x + (wide * 0.3), 1.0, front, 0.85, 0.9, 0.1, pane);
        d.Box(x + (wide * 0.28), high + (half * 0.3), z - 0.3, 0.5, 1.3, 0.5, Paint.Stone(0x8A5140));
    }

    public static void Lamp(Dressing d, double x, double z, double high = 3.7)
    {
        d.Cone(new(x, 0, z), 0.07, new(x, high, z), 0.045, Paint.Gloss(0x23272B));
        d.Ball(x, high + 0.16, z, 0.19, Paint.Lamp(d.IsDark));
        d.Light(x, high + 0.1, z, 0xFFD9A0, 2.4, 11);
    }

    public static void Fence(Dressing d, double z, double from, double to, int colour = 0xE9E4D8)
    {
        d.Box((from + to) / 2, 0.35, z, to - from, 0.09, 0.05, Paint.Wood(colour));
        d.Box((from + to) / 2, 0.75, z, to - from, 0.09, 0.05, Paint.Wood(colour));
        for (var x = from; x <= to; x += 2.2)
        {
            d.Box(x, 0, z - 0.05, 0.11, 1.0, 0.09, Paint.Wood(colour));
        }
    }

    public static void Bench(Dressing d, double x, double z)
    {
        d.Box(x, 0.42, z, 1.7, 0.07, 0.45, Paint.Wood());
        d.Tipped(x, 0.74, z - 0.24, 1.7, 0.4, 0.06, -0.2, Paint.Wood());
        d.Box(x - 0.7, 0, z, 0.08, 0.42, 0.4, Paint.Gloss(0x23272B));
        d.Box(x + 0.7, 0, z, 0.08, 0.42, 0.4, Paint.Gloss(0x23272B));
    }

    /// <summary>Steps of seats full of people who sway.</summary>
    /// <param name="front">Z of the first row.</param>
    public static void Stand(Dressing d, double x, double front, double wide, int rows, double foot = 0.9)
    {
        d.Box(x, 0, front - 0.2, wide, foot, 0.3, Paint.Matte(0x2E4A7A));
        for (var row = 0; row < rows; row++)
        {
            double y = foot + (row * 0.62), z = front - 0.6 - (row * 0.95);
            d.Box(x, 0, z - 0.1, wide, y, 0.95, Paint.Stone(0x8A8E94));
            var people = Cast.Part.Box(new(x, y + 0.55, z), new(wide / 2, 0.575, 0.05), 0.01, Paint.Matte(0x5A6068) with { Texture = Patterns.Crowd(row % 4) });
            d.Add(new ToAndFro([people], new(0.10, 0.06, 0), 3.3 + (0.4 * (row % 3)), row * 1.9));
        }
    }

    /// <summary>A far high house.</summary>
    public static void Tower(Dressing d, double x, double z, double wide, double high, int number) =>
        d.Box(x, 0, z, wide, high, wide * 0.8, Paint.Matte(0x5D6B78) with { Texture = Patterns.Tower(d.IsDark, number % 6) }, 0.02);

    public static void Merlons(Dressing d, double y, double z, double from, double to, Surface stone)
    {
        for (var x = from; x <= to; x += 1.3)
        {
            d.Box(x, y, z, 0.7, 0.7, 0.5, stone);
        }
    }
}
