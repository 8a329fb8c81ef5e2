using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;

namespace Sora.Engines.World.Places.Pieces;

/// <summary>What rooms are furnished with.</summary>
internal static class Furnishings
{
    private static readonly Surface White = Paint.Matte(0xF3F0EA);

    /// <summary>A window in the back wall, the sky of the time of day in it.</summary>
    public static void Window(Dressing d, double x, double foot, double wide, double high, bool curtains = true)
    {
        var z = d.Back + 0.02;
        var outside = d.Time switch { "night" => 0x0B1226, "dusk" => 0x33405F, "sunset" => 0xF0A45A, "dawn" => 0xE9B7A8, _ when d.Weather is "snow" => 0x8FA3B8, _ when d.Weather is "rain" or "storm" => 0x8A949E, _ => d.Weather is "clear" or "wind" ? 0xBFDDF2 : 0xC9CFD4 };
        d.Box(x, foot, z, wide, high, 0.03, d.Time is "night" ? Paint.Gloss(outside) : Paint.Glow(outside), 0.002);
        if (d.Weather is "snow" or "rain" or "storm")
        {
            d.Add(new WindowWeather(new(x, foot, z + 0.025), wide, high, d.Weather == "snow", d.Random.Between(0, 10)));
        }

        d.Box(x, foot - 0.09, z + 0.05, wide + 0.24, 0.09, 0.16, White);
        d.Box(x, foot + high, z + 0.02, wide + 0.18, 0.09, 0.08, White);
        d.Box(x - (wide / 2), foot, z + 0.02, 0.08, high, 0.08, White);
        d.Box(x + (wide / 2), foot, z + 0.02, 0.08, high, 0.08, White);
        d.Box(x, foot, z + 0.02, 0.05, high, 0.06, White);
        d.Box(x, foot + (high * 0.5), z + 0.02, wide, 0.05, 0.06, White);
        if (curtains)
        {
            Curtain(d, x - (wide * 0.5) - 0.18, 0.08, z + 0.14, 0.5, foot + high + 0.06, 0xB9A88C);
            Curtain(d, x + (wide * 0.5) + 0.18, 0.08, z + 0.14, 0.5, foot + high + 0.06, 0xB9A88C);
        }
    }

    public static void Curtain(Dressing d, double x, double foot, double z, double wide, double high, int colour) =>
        d.Box(x, foot, z, wide, high, 0.1, Paint.Cloth(colour) with { Texture = Patterns.Folds(colour) }, 0.03);

    public static void Picture(Dressing d, double x, double y, double wide, int number) => d.Panel(x, y, d.Back + 0.03, wide, wide * 0.75, Patterns.Painting(number), 0x9C7A35);

    public static void Table(Dressing d, double x, double z, double wide, double high, double deep, Surface surface)
    {
        d.Box(x, high - 0.05, z, wide, 0.05, deep, surface);
        for (var leg = 0; leg < 4; leg++)
        {
            d.Box(x + ((leg & 1) == 0 ? -1 : 1) * ((wide / 2) - 0.06), 0, z + ((leg & 2) == 0 ? -1 : 1) * ((deep / 2) - 0.06), 0.06, high - 0.05, 0.06, surface);
        }
    }

    /// <param name="back">1 when its back is towards the back wall, −1 towards the eye.</param>
    public static void Chair(Dressing d, double x, double z, Surface surface, int back = 1)
    {
        d.Box(x, 0.42, z, 0.42, 0.05, 0.42, surface);
        d.Box(x, 0.45, z - (back * 0.19), 0.42, 0.45, 0.04, surface);
        d.Box(x - 0.18, 0, z, 0.04, 0.42, 0.38, surface);
        d.Box(x + 0.18, 0, z, 0.04, 0.42, 0.38, surface);
    }

    /// <summary>A round table with a lamp or cup and two chairs.</summary>
    public static void CafeTable(Dressing d, double x, double z, Surface top, bool cloth)
    {
        d.Tube(x, 0, z, 0.04, 0.72, Paint.Gloss(0x23272B));
        d.Tube(x, 0.72, z, 0.42, 0.035, top);
        if (cloth)
        {
            d.Tube(x, 0.45, z, 0.44, 0.29, Paint.Cloth(0xF1EEE6), 0.05);
            d.Tube(x, 0.75, z, 0.025, 0.14, Paint.Matte(0xF4EFE0));
            d.Add(new Flame(new(x, 0.88, z), 0.06, x));
        }
        else
        {
            d.Tube(x - 0.12, 0.755, z, 0.04, 0.07, Paint.Gloss(0xF3F1EC));
        }

        Chair(d, x - 0.62, z, Paint.Wood(0x5A3A26));
        Chair(d, x + 0.62, z, Paint.Wood(0x5A3A26));
    }

    public static void Sofa(Dressing d, double x, double z, double wide, int colour)
    {
        var cloth = Paint.Cloth(colour);
        d.Box(x, 0.12, z, wide, 0.32, 0.85, cloth, 0.08);
        d.Box(x, 0.4, z - 0.33, wide, 0.5, 0.24, cloth, 0.1);
        d.Box(x - (wide / 2), 0.12, z, 0.24, 0.5, 0.85, cloth, 0.1);
        d.Box(x + (wide / 2), 0.12, z, 0.24, 0.5, 0.85, cloth, 0.1);
        d.Box(x - (wide * 0.27), 0.46, z - 0.12, 0.42, 0.4, 0.16, Paint.Cloth(0xD9A441), 0.08);
        d.Box(x + (wide * 0.27), 0.46, z - 0.12, 0.42, 0.4, 0.16, Paint.Cloth(0xE9E2D0), 0.08);
    }

    public static void FloorLamp(Dressing d, double x, double z)
    {
        d.Tube(x, 0, z, 0.16, 0.03, Paint.Gloss(0x23272B));
        d.Tube(x, 0, z, 0.02, 1.5, Paint.Gloss(0x23272B));
        d.Peak(x, 1.45, z, 0.22, 0.14, 0.3, d.IsDark ? Paint.Glow(0xFFE0A0) : Paint.Cloth(0xEADFC4));
        d.Light(x, 1.6, z, 0xFFD9A0, 1.2, 4);
    }

    /// <summary>A lamp that hangs from the ceiling.</summary>
    public static void Hanging(Dressing d, double x, double z, double y, double size = 0.2, int colour = 0xFFE3A8)
    {
        d.Tube(x, y + size, z, 0.012, Math.Max(0.05, d.Top - y - size), Paint.Matte(0x202022));
        d.Ball(x, y, z, size, Paint.Glow(colour));
        d.Light(x, y, z, colour, 1.4, 5);
    }

    public static void Bookcase(Dressing d, double x, double z, double wide, double high) =>
        d.Box(x, 0, z, wide, high, 0.36, Paint.Wood(0x5A3A22) with { Texture = Patterns.Books() }, 0.01);

    public static void Pot(Dressing d, double x, double z, double high)
    {
        d.Cone(new(x, 0.1, z), 0.14, new(x, 0.3, z), 0.19, Paint.Matte(0xB5694A));
        for (var i = 0; i < 5; i++)
        {
            var side = (i - 2) * 0.17 * high;
            d.Cone(new(x, 0.4, z), 0.03, new(x + side, high - (Math.Abs(i - 2) * 0.13 * high), z + (i % 2 * 0.12)), 0.09, Paint.Leaf(0x3F7A3A));
        }
    }

    public static void Rug(Dressing d, double x, double z, double wide, double deep, int colour, int border)
    {
        d.Box(x, 0, z, wide, 0.012, deep, Paint.Cloth(border), 0.004);
        d.Box(x, 0, z, wide - 0.3, 0.016, deep - 0.3, Paint.Cloth(colour), 0.004);
    }

    public static void Clock(Dressing d, double x, double y, double radius = 0.19)
    {
        var z = d.Back + 0.05;
        d.Disc(x, y, z, radius, 0.05, Paint.Gloss(0x202226));
        d.Disc(x, y, z + 0.01, radius * 0.88, 0.05, Paint.Matte(0xF6F4EE));
        d.Box(x, y, z + 0.04, radius * 0.1, radius * 0.65, 0.01, Paint.Matte(0x202226), 0.002);
        d.Box(x + (radius * 0.2), y - (radius * 0.05), z + 0.04, radius * 0.45, radius * 0.1, 0.01, Paint.Matte(0x202226), 0.002);
    }

    public static void Door(Dressing d, double x, double wide = 0.95, double high = 2.1, int colour = 0x7A5636)
    {
        d.Box(x, 0, d.Back + 0.02, wide + 0.2, high + 0.1, 0.08, White);
        d.Box(x, 0, d.Back + 0.05, wide, high, 0.08, Paint.Wood(colour));
        d.Ball(x + (wide * 0.4), high * 0.48, d.Back + 0.13, 0.035, Paint.Metal(0xC9A95A));
    }

    public static void Column(Dressing d, double x, double z, double radius, Surface stone)
    {
        d.Box(x, 0, z, radius * 2.8, 0.3, radius * 2.8, stone);
        d.Tube(x, 0.3, z, radius, d.Top - 0.6, stone);
        d.Box(x, d.Top - 0.35, z, radius * 2.8, 0.35, radius * 2.8, stone);
    }

    /// <summary>A glowing or painted picture on the back wall.</summary>
    public static void OnWall(Dressing d, double x, double foot, double wide, double high, Texture texture, int frame = 0x2A2A2C) => d.Panel(x, foot, d.Back + 0.03, wide, high, texture, frame);

    public static void Counter(Dressing d, double x, double z, double wide, double high, double deep, Surface front, Surface top)
    {
        d.Box(x, 0, z, wide, high - 0.05, deep, front);
        d.Box(x, high - 0.05, z + 0.02, wide + 0.06, 0.05, deep + 0.08, top);
    }
}
