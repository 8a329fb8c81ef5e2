namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// Large square pixels of few colours, with an ordered dither between them as old machines had. The squares stand still.
/// </summary>
/// <param name="lines">How many squares the shorter side has.</param>
/// <param name="levels">Steps of each channel.</param>
internal sealed unsafe class PixelPass(int lines, int levels) : PostPass
{
    private static readonly float[] Threshold = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    public override bool ReadsNeighbours => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var size = Math.Max(1, Math.Min(image.Width, image.Height) / lines);
        for (var y = from; y < to; y++)
        {
            var top = y / size * size;
            for (var left = 0; left < image.Width; left += size)
            {
                var right = Math.Min(left + size, image.Width);
                var threshold = (Threshold[(top / size % 4 * 4) + (left / size % 4)] + 0.5f) / 16;
                for (var plane = 0; plane < 3; plane++)
                {
                    var value = Mean(image, plane, left, right, top, Math.Min(top + size, image.Height));
                    value = MathF.Floor((Math.Clamp(value, 0, 1) * (levels - 1)) + (0.5f * threshold) + 0.25f) / (levels - 1);
                    var row = image.TargetRed + ((nuint)plane * image.Plane) + image.Row(y);
                    for (var x = left; x < right; x++)
                    {
                        row[x] = value;
                    }
                }
            }
        }
    }

    /// <summary>Of a few samples of the square, so that it does not matter who asks.</summary>
    private static float Mean(PostImage image, int plane, int left, int right, int top, int bottom)
    {
        var sum = 0f;
        for (var i = 0; i < 9; i++)
        {
            var x = left + ((right - left) * ((2 * (i % 3)) + 1) / 6);
            var y = top + ((bottom - top) * ((2 * (i / 3)) + 1) / 6);
            sum += image.Red[((nint)image.Plane * plane) + image.Row(y) + x];
        }

        return sum / 9;
    }
}
