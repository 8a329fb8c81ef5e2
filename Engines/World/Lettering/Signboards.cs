using System.Collections.Concurrent;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Lettering;

/// <summary>Writes what a shot's signs say onto the things that bear words, or onto a board of their own behind the action.</summary>
internal static class Signboards
{
    private const int TexelsHigh = 160;
    private static readonly ConcurrentDictionary<(string Text, int Width, int Ink, float Glow), Texture> Painted = new();
    private const int DarkInk = 0x17191C;
    private const int PaleInk = 0xF4F1E6;
    private const int BoardColour = 0xF0EBDC;

    // Whose colour is darker than this is written on in pale letters: luminance in linear light.
    private const float DarkGround = 0.22f;

    /// <summary>Of the board that stands by itself: metres.</summary>
    private static readonly (double Width, double Height, double Foot, double Z) Board = (2.2, 0.9, 1.15, -3.0);

    private static readonly string[] Bearers =
    [
        "sign", "banner", "poster", "billboard", "placard", "label", "board", "plaque", "headline", "newspaper", "screen", "note", "letter", "card", "sticker", "book", "page",
        "flag", "display", "monitor", "television", "laptop", "computer", "tablet", "phone", "whiteboard", "blackboard", "chalkboard", "map", "menu", "sheet", "paper", "marquee",
        "signpost", "scoreboard", "tombstone", "box", "door", "truck", "bus", "van", "wall", "shop", "cake", "balloon", "shirt", "mug",
    ];

    /// <summary>Puts the words of all signs of a shot where they are read.</summary>
    public static void Write(Stage stage, Shot shot)
    {
        if (Typeface.Default is not { } face)
        {
            return;
        }

        var bearers = new Queue<Thing>(stage.Things.Where(t => Rank(t) >= 0 && t.HasFace).OrderBy(Rank));
        var boards = 0;
        foreach (var sign in (shot.Text ?? []).Where(t => t.Kind == "sign" && t.Text.Trim().Length > 0))
        {
            if (bearers.TryDequeue(out var bearer))
            {
                bearer.Inscribe((width, height, colour) => Written(face, sign.Text, width / height, Ink(colour)));
            }
            else
            {
                PutUp(stage, face, sign.Text, boards++);
            }
        }
    }

    /// <summary>Words that fill a face, nothing around them. The same words are painted once, as outcomes are tried many times.</summary>
    /// <param name="face">Where the letters come from.</param>
    /// <param name="text">What it says.</param>
    /// <param name="aspect">Width over height of the face.</param>
    /// <param name="ink">sRGB.</param>
    /// <param name="glow">How many times its colour the ink gives off as light.</param>
    public static Texture Written(Typeface face, string text, double aspect, int ink, float glow = 0)
    {
        var width = (int)Math.Clamp(TexelsHigh * aspect, 32, 1024);
        return Painted.GetOrAdd((text, width, ink, glow), key =>
        {
            var canvas = new Canvas(key.Width, TexelsHigh);
            Paint(canvas, face, key.Text, key.Ink, key.Glow);
            return new(canvas);
        });
    }

    /// <summary>Words over what a canvas shows, as large as it has room for.</summary>
    public static void Paint(Canvas canvas, Typeface face, string text, int ink, float glow = 0)
    {
        var letters = Fitting(face, text, canvas.Width * 0.9, canvas.Height * 0.86);
        var colour = LinearColour.FromSrgb(ink);
        int left = (canvas.Width - letters.Width) / 2, top = (canvas.Height - letters.Height) / 2;
        for (var y = Math.Max(0, -top); y < letters.Height && top + y < canvas.Height; y++)
        {
            for (var x = Math.Max(0, -left); x < letters.Width && left + x < canvas.Width; x++)
            {
                canvas.Set(left + x, top + y, colour, letters.Values[(y * letters.Width) + x], glow);
            }
        }
    }

    /// <summary>The largest letters with which the text stays within its face.</summary>
    private static Coverage Fitting(Typeface face, string text, double width, double height)
    {
        var size = height;
        var letters = Coverage.Of(face, text, size, width);
        while (letters.Height > height && size > 6)
        {
            size *= 0.85;
            letters = Coverage.Of(face, text, size, width);
        }

        return letters;
    }

    private static int Rank(Thing thing) => Array.IndexOf(Bearers, thing.Noun.Lemma);

    private static int Ink(in Surface surface) =>
        (surface.Colour.X * 0.2126f) + (surface.Colour.Y * 0.7152f) + (surface.Colour.Z * 0.0722f) < DarkGround ? PaleInk : DarkInk;

    private static void PutUp(Stage stage, Typeface face, string text, int index)
    {
        var props = stage.Place.Props;
        var x = ((index + 1) / 2 * (index % 2 == 0 ? 1 : -1) * 2.6) - 1.6;
        var z = Math.Max(Board.Z, stage.Place.Room is { } room ? room.Minimum.Z + 0.3 : Board.Z);
        var surface = Surface.FromSrgb(SurfaceMaterial.Matte, BoardColour) with { Texture = Written(face, text, Board.Width / Board.Height, DarkInk) };
        var post = Surface.FromSrgb(SurfaceMaterial.Wood, 0x5A4330);
        props.Add(Part.Box(new(x, Board.Foot + (Board.Height / 2), z), new(Board.Width / 2, Board.Height / 2, 0.03), 0.005, surface));
        props.Add(Part.Box(new(x - 0.9, (Board.Foot + Board.Height) / 2, z - 0.06), new(0.05, (Board.Foot + Board.Height) / 2, 0.04), 0.01, post));
        props.Add(Part.Box(new(x + 0.9, (Board.Foot + Board.Height) / 2, z - 0.06), new(0.05, (Board.Foot + Board.Height) / 2, 0.04), 0.01, post));
    }
}
