namespace Sora.Media.Tests.Support;

/// <summary>Frames and sounds that are known beforehand.</summary>
internal static class Pictures
{
    /// <summary>A moving gradient with a moving bright square: what an encoder likes least after noise.</summary>
    public static void Moving(Span<byte> frame, MasterFormat format, int number)
    {
        var luma = frame[..(format.Width * format.Height)];
        for (var y = 0; y < format.Height; y++)
        {
            for (var x = 0; x < format.Width; x++)
            {
                var inSquare = Math.Abs(x - (number * 5 % format.Width)) < 12 && Math.Abs(y - (format.Height / 2)) < 12;
                luma[(y * format.Width) + x] = inSquare ? (byte)230 : (byte)(16 + ((x + (2 * y) + (3 * number)) % 200));
            }
        }

        for (var index = luma.Length; index < frame.Length; index++)
        {
            frame[index] = (byte)(100 + ((index + number) % 56));
        }
    }

    public static void NoiseInto(byte[] frame, int number) => Noise(frame, number);

    /// <summary>Noise that depends on the number only (xorshift).</summary>
    public static void Noise(Span<byte> frame, int number)
    {
        var state = (uint)(number * 747796405) | 1;
        foreach (ref var value in frame)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            value = (byte)(16 + (state % 220));
        }
    }

    public static void Flat(Span<byte> frame, MasterFormat format, byte luma)
    {
        frame[..(format.Width * format.Height)].Fill(luma);
        frame[(format.Width * format.Height)..].Fill(128);
    }

    /// <summary>Two stems: a tone and a ticking, at modest levels.</summary>
    public static IReadOnlyList<MasterStem> Stems(double seconds)
    {
        var frames = (int)(seconds * MasterFormat.SampleRateHz);
        var tone = new float[frames * 2];
        var ticks = new float[frames * 2];
        for (var frame = 0; frame < frames; frame++)
        {
            tone[2 * frame] = tone[(2 * frame) + 1] = 0.1f * (float)Math.Sin(2 * Math.PI * 220 * frame / MasterFormat.SampleRateHz);
            ticks[2 * frame] = frame % 12_000 < 40 ? 0.4f : 0;
        }

        return [new MasterStem("ambience", tone), new MasterStem("effects", ticks)];
    }
}
