using System.Numerics;
using Sora.Engines.World.Cast.People;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast;

/// <summary>Puts a cameo's looks on a member of the cast. Colours that it does not give are read from its portrait: skin from the middle, hair from the top, clothes from the bottom.</summary>
internal static class Cameos
{
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
            Outfit = clothes is { } c ? person.Outfit.Dyed(Surfaces.Linear(c)) : person.Outfit,
        };
    }

    /// <summary>Colour of hair, and of an animal's fur, sRGB; null where the cameo says nothing of it.</summary>
    public static Vector3? FurOf(CameoLook cameo) => cameo.Hair ?? cameo.Portrait?.MeanOf(0.40, 0.05, 0.60, 0.14);
}
