using System.Numerics;

namespace Sora.Engines;

/// <summary>What a cameo puts on the member of the cast that bears its id: a person, or an animal, whose fur takes the hair's colour.</summary>
/// <remarks>What is null is taken from the portrait, or left as the member is without one. Colours are sRGB, 0 to 1 a channel.</remarks>
public sealed record CameoLook
{
    public Vector3? Skin { get; init; }

    public Vector3? Hair { get; init; }

    public Vector3? Clothes { get; init; }

    /// <summary>Adjectives of build and hair, such as slim, muscular, curly, bearded.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>A face from the front, shoulders included: a person's face shows it, and colours that are not given are read from it.</summary>
    public CameoPortrait? Portrait { get; init; }

    /// <summary>How it speaks; null leaves it the voice of the member.</summary>
    public CameoVoice? Voice { get; init; }
}

/// <summary>A voice profile, in the synthesiser's terms.</summary>
/// <param name="IsHigh">A woman's or child's timbre instead of a man's.</param>
/// <param name="Pitch">0 to 99; 50 is usual for the timbre.</param>
/// <param name="WordsPerMinute">80 to 440.</param>
/// <param name="Size">Pitch and resonances together, as size changes them: 0.75 to 1.35, above 1 a smaller body.</param>
public sealed record CameoVoice(bool IsHigh, double Pitch = 50, double WordsPerMinute = 165, double Size = 1);

/// <summary>A picture of a head and shoulders.</summary>
/// <param name="Rgb">Width × height × 3 bytes, row by row from the top, sRGB.</param>
public sealed record CameoPortrait(int Width, int Height, ReadOnlyMemory<byte> Rgb)
{
    /// <summary>Mean colour of a part of the picture, sRGB 0 to 1.</summary>
    /// <param name="left">Edges of the part, 0 to 1 from the left and from the top.</param>
    /// <exception cref="InvalidOperationException">The bytes do not fit the size.</exception>
    public Vector3 MeanOf(double left, double top, double right, double bottom)
    {
        if (Width <= 0 || Height <= 0 || Rgb.Length != Width * Height * 3)
        {
            throw new InvalidOperationException($"A portrait of {Width}x{Height} has {Width * Height * 3} bytes, not {Rgb.Length}.");
        }

        var rgb = Rgb.Span;
        long red = 0, green = 0, blue = 0, count = 0;
        for (var y = (int)(top * Height); y < Math.Max((int)(top * Height) + 1, (int)(bottom * Height)); y++)
        {
            for (var x = (int)(left * Width); x < Math.Max((int)(left * Width) + 1, (int)(right * Width)); x++)
            {
                var at = ((Math.Min(y, Height - 1) * Width) + Math.Min(x, Width - 1)) * 3;
                (red, green, blue, count) = (red + rgb[at], green + rgb[at + 1], blue + rgb[at + 2], count + 1);
            }
        }

        return new Vector3(red, green, blue) / (255f * count);
    }
}
