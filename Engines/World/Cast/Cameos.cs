using System.Numerics;
using Sora.Engines.World.Cast.People;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast;

/// <summary>Puts a cameo's looks on a member of the cast. Colours that it does not give are read from its portrait: skin from the middle, hair from the top, clothes from the bottom.</summary>
internal static class Cameos
{
    // Of a portrait with shoulders, the face is about this part; its rim is not taken.
    private const int FaceTexels = 96;
    private const double FaceLeft = 0.27;
    private const double FaceWidth = 0.46;
    private const double FaceTop = 0.18;
    private const double FaceHeight = 0.56;
    private const double FadesFrom = 0.78;
    private const double FadesOut = 0.98;

    /// <summary>The member with the cameo's features among its adjectives.</summary>
    public static CastMember Described(CastMember member, CameoLook? cameo) =>
        cameo is null || cameo.Features.Count == 0 ? member : member with { Adjectives = [.. member.Adjectives ?? [], .. cameo.Features] };

    public static Person PutOn(Person person, CameoLook? cameo)
    {
        if (cameo is null)
        {
            return person;
        }

        var skin = cameo.Skin ?? cameo.Portrait?.MeanOf(0.38, 0.40, 0.62, 0.62);
        var hair = FurOf(cameo);
        var clothes = cameo.Clothes ?? cameo.Portrait?.MeanOf(0.30, 0.90, 0.70, 1);
        return person with
        {
            Skin = skin is { } s ? new(SurfaceMaterial.Skin, Surfaces.Linear(s)) : person.Skin,
            Hair = hair is { } h ? new(SurfaceMaterial.Fur, Surfaces.Linear(h)) : person.Hair,
            Face = cameo.Portrait is { } portrait ? FaceOf(portrait) : person.Face,
            Outfit = clothes is { } c ? person.Outfit.Dyed(Surfaces.Linear(c)) : person.Outfit,
        };
    }

    /// <summary>The face out of a portrait, fading into the skin around it.</summary>
    private static Texture FaceOf(CameoPortrait portrait)
    {
        var canvas = new Canvas(FaceTexels, FaceTexels);
        for (var row = 0; row < FaceTexels; row++)
        {
            for (var column = 0; column < FaceTexels; column++)
            {
                double u = (column + 0.5) / FaceTexels, v = (row + 0.5) / FaceTexels, x = FaceLeft + (u * FaceWidth), y = FaceTop + (v * FaceHeight);
                var away = Math.Sqrt(((2 * u) - 1) * ((2 * u) - 1) + (((2 * v) - 1) * ((2 * v) - 1)));
                var half = 0.5 / FaceTexels;
                canvas.Set(column, row, Surfaces.Linear(portrait.MeanOf(x - (half * FaceWidth), y - (half * FaceHeight), x + (half * FaceWidth), y + (half * FaceHeight))), (float)Math.Clamp((FadesOut - away) / (FadesOut - FadesFrom), 0, 1));
            }
        }

        return new Texture(canvas);
    }

    /// <summary>Colour of hair, and of an animal's fur, sRGB; null where the cameo says nothing of it.</summary>
    public static Vector3? FurOf(CameoLook cameo) => cameo.Hair ?? cameo.Portrait?.MeanOf(0.40, 0.05, 0.60, 0.14);
}
