using Sora.Storyboards;

namespace Sora.Engines.World.Lettering;

/// <summary>Titles and captions of a shot, laid over its frames: titles in the middle, captions near the lower edge.</summary>
internal sealed class TitleOverlay
{
    // Parts of the picture's height.
    private const double TitleSize = 0.13;
    private const double CaptionSize = 0.062;
    private const double CaptionFoot = 0.93;
    private const double WidestLine = 0.88;
    private const double FadeSeconds = 0.4;
    private const int White = 235;
    private const int Black = 16;
    private const int NoColour = 128;

    private readonly int _width;
    private readonly int _height;
    private readonly double _seconds;
    private readonly List<(Coverage Letters, Coverage Shadow, int X, int Y)> _texts = [];

    /// <param name="texts">Of the shot; signs are part of the scene and not laid over it.</param>
    /// <param name="width">Of the picture, pixels; <paramref name="height"/> likewise.</param>
    /// <param name="seconds">Length of the shot.</param>
    public TitleOverlay(IReadOnlyList<TextOverlay>? texts, int width, int height, double seconds)
    {
        (_width, _height, _seconds) = (width, height, seconds);
        if (Typeface.Default is not { } face)
        {
            return;
        }

        var titles = Letters(face, texts, "title", TitleSize);
        var captions = Letters(face, texts, "caption", CaptionSize);
        Place(titles, (height - titles.Sum(t => t.Height)) / 2);
        Place(captions, (int)(height * CaptionFoot) - captions.Sum(t => t.Height));
    }

    public bool IsEmpty => _texts.Count == 0;

    /// <summary>Lays the text over a frame.</summary>
    /// <param name="i420">Planes of a picture of the overlay's size.</param>
    /// <param name="time">Seconds of the shot: text comes and goes softly.</param>
    public void Draw(Span<byte> i420, double time)
    {
        var strength = (float)Math.Clamp(Math.Min(time, _seconds - time) / Math.Min(FadeSeconds, _seconds / 4) + 0.15, 0, 1);
        foreach (var (letters, shadow, x, y) in _texts)
        {
            Lay(i420, shadow, x - ((shadow.Width - letters.Width) / 2), y - ((shadow.Height - letters.Height) / 2), Black, strength * 0.75f);
            Lay(i420, letters, x, y, White, strength);
        }
    }

    private List<Coverage> Letters(Typeface face, IReadOnlyList<TextOverlay>? texts, string kind, double size) =>
        (texts ?? []).Where(t => t.Kind == kind && t.Text.Trim().Length > 0).Select(t => Coverage.Of(face, t.Text, size * _height, WidestLine * _width)).ToList();

    private void Place(List<Coverage> texts, int y)
    {
        foreach (var letters in texts)
        {
            _texts.Add((letters, letters.Blurred(Math.Max(2, _height / 120)), (_width - letters.Width) / 2, Math.Max(0, y)));
            y += letters.Height;
        }
    }

    private void Lay(Span<byte> i420, Coverage cover, int left, int top, int luma, float strength)
    {
        var blue = _width * _height;
        var red = blue + (blue / 4);
        for (var row = Math.Max(0, -top); row < cover.Height && top + row < _height; row++)
        {
            for (var column = Math.Max(0, -left); column < cover.Width && left + column < _width; column++)
            {
                var share = cover.Values[(row * cover.Width) + column] * strength;
                if (share <= 0)
                {
                    continue;
                }

                int x = left + column, y = top + row;
                Mix(ref i420[(y * _width) + x], luma, share);

                // A sample of colour belongs to four pixels; each moves it by its part.
                var at = (y / 2 * (_width / 2)) + (x / 2);
                Mix(ref i420[blue + at], NoColour, share * 0.4f);
                Mix(ref i420[red + at], NoColour, share * 0.4f);
            }
        }
    }

    private static void Mix(ref byte value, int towards, float share) => value = (byte)(value + ((towards - value) * share) + 0.5f);
}
