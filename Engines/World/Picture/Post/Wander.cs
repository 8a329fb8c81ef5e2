namespace Sora.Engines.World.Picture.Post;

/// <summary>Numbers that differ from frame to frame and are the same in every run.</summary>
internal static class Wander
{
    /// <summary>−1 to 1.</summary>
    public static float At(int frame, int purpose) => (Part(frame, purpose) * 2) - 1;

    /// <summary>0 to 1.</summary>
    public static float Part(int frame, int purpose)
    {
        var h = ((uint)frame * 0x9E3779B9u) ^ ((uint)purpose * 0x85EBCA6Bu);
        h = (h ^ (h >> 16)) * 0x7FEB352Du;
        h = (h ^ (h >> 15)) * 0x846CA68Bu;
        return (h ^ (h >> 16)) / (float)uint.MaxValue;
    }
}
