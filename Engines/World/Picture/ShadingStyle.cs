namespace Sora.Engines.World.Picture;

/// <summary>How surfaces take light.</summary>
internal enum ShadingStyle
{
    /// <summary>As in the world.</summary>
    Real,

    /// <summary>As in the world, in rooms with the sun through the slats of a blind.</summary>
    Blinds,

    /// <summary>Two tones, no gloss, no grain on things.</summary>
    Flat,

    /// <summary>Everything is plasticine.</summary>
    Clay,
}
