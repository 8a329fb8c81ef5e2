namespace Sora.EndToEnd.Tests.Measured;

/// <summary>How somebody in a red shirt and blue trousers lies in a frame: along the line from the middle of the one to the middle of the other.</summary>
/// <param name="Angle">Radians of that line, counter-clockwise from the right.</param>
/// <param name="Pixels">Its length.</param>
internal readonly record struct ShirtAndTrousers(double Angle, double Pixels)
{
    private const int LeastArea = 300;

    /// <summary>Null where either is hardly seen.</summary>
    public static ShirtAndTrousers? Find(ReadOnlySpan<byte> rgb, int width)
    {
        (double X, double Y, int Count) shirt = default, trousers = default;
        for (var at = 0; at + 2 < rgb.Length; at += 3)
        {
            double r = rgb[at], g = rgb[at + 1], b = rgb[at + 2], x = at / 3 % width, y = at / 3 / width;
            if (r > (1.7 * g) + 20 && r > (1.7 * b) + 10)
            {
                shirt = (shirt.X + x, shirt.Y + y, shirt.Count + 1);
            }
            else if (b > (1.5 * r) + 15 && b > 1.2 * g)
            {
                trousers = (trousers.X + x, trousers.Y + y, trousers.Count + 1);
            }
        }

        if (shirt.Count < LeastArea || trousers.Count < LeastArea)
        {
            return null;
        }

        double dx = (shirt.X / shirt.Count) - (trousers.X / trousers.Count), dy = (trousers.Y / trousers.Count) - (shirt.Y / shirt.Count);
        return new(Math.Atan2(dy, dx), Math.Sqrt((dx * dx) + (dy * dy)));
    }
}
