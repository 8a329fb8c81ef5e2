using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places.Outdoors;

/// <summary>Silhouettes of far country, to be joined into a place's horizon.</summary>
internal static class Horizons
{
    public static BackdropLayer Mountains(float height = 0.19f, float haze = 0.3f, float snow = 0.55f, float seed = 3) =>
        new(BackdropKind.Mountains, height, 5, LinearColour.FromSrgb(0x5F636C), haze) { SnowLine = snow, Seed = seed };

    public static BackdropLayer Hills(int colour = 0x4F7340, float height = 0.07f, float haze = 0.35f, float seed = 1) =>
        new(BackdropKind.Hills, height, 4, LinearColour.FromSrgb(colour), haze) { Seed = seed };

    public static BackdropLayer Trees(float height = 0.05f, float haze = 0.2f, float seed = 5) =>
        new(BackdropKind.Trees, height, 18, LinearColour.FromSrgb(0x34552C), haze) { Seed = seed };

    public static BackdropLayer Firs(float height = 0.07f, float haze = 0.22f, float seed = 6) =>
        new(BackdropKind.Firs, height, 14, LinearColour.FromSrgb(0x24402C), haze) { Seed = seed };

    public static BackdropLayer Skyline(bool lit, float height = 0.2f, float haze = 0.4f, float seed = 2, float features = 16) =>
        new(BackdropKind.Skyline, height, features, LinearColour.FromSrgb(0x6B7480), haze) { Seed = seed, LitWindows = lit ? 0.5f : 0 };

    public static BackdropLayer Dunes(int colour = 0xD2B178, float height = 0.07f, float haze = 0.15f, float seed = 4) =>
        new(BackdropKind.Dunes, height, 3, LinearColour.FromSrgb(colour), haze) { Seed = seed };
}
