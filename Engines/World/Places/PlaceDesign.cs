using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places;

/// <summary>How light comes into a room.</summary>
internal enum RoomLight
{
    /// <summary>By its windows while it is day, from lamps by night.</summary>
    Windows,

    /// <summary>Bright lamps at any time: shops, halls of sport.</summary>
    Bright,

    /// <summary>Warm lamps at any time.</summary>
    Warm,

    /// <summary>A few lamps in the dark: bars, cinemas, caves.</summary>
    Dim,
}

/// <summary>Inner measures of a room, metres. The action is at the origin, seen from the front.</summary>
internal readonly record struct RoomSize(float Width, float Height, float Behind, float InFront);

/// <summary>What a place is: its ground, what is put up there, what is seen beyond.</summary>
/// <param name="Name">The storyboard's lemma.</param>
/// <param name="Ground">Underfoot.</param>
/// <param name="Dress">Puts up props and extras.</param>
internal sealed record PlaceDesign(string Name, Material Ground, Action<Dressing> Dress)
{
    /// <summary>sRGB of the ground; null for the material's own.</summary>
    public int? GroundColour { get; init; }

    /// <summary>Look of the ground where it is not the material's.</summary>
    public SurfaceMaterial? GroundLook { get; init; }

    /// <summary>Null in the open.</summary>
    public RoomSize? Room { get; init; }

    /// <summary>sRGB of walls and ceiling.</summary>
    public int Walls { get; init; } = 0xC9D3CF;

    public int Ceiling { get; init; } = 0xF4F2EE;

    public RoomLight Light { get; init; }

    /// <summary>Metres along the back wall that furniture takes.</summary>
    public double Furniture { get; init; } = 0.6;

    /// <summary>Silhouettes on the horizon, from the farthest; asked with whether windows are lit.</summary>
    public Func<bool, BackdropLayer[]> Beyond { get; init; } = _ => [];

    /// <summary>Changes the sky: space has none.</summary>
    public Func<SkyLight, SkyLight>? Sky { get; init; }

    /// <summary>Haze per metre where the place has its own, such as under water.</summary>
    public float? Haze { get; init; }

    /// <summary>Whether there is any weather.</summary>
    public bool HasAir { get; init; } = true;

    /// <summary>Whether snow that falls covers its ground.</summary>
    public bool CanSnowUnder => Room is null && Ground.Name is "grass" or "earth" or "asphalt" or "concrete" or "stone" or "sand";

    public SkyLight RoomSky(string time) => (Light, time) switch
    {
        (RoomLight.Bright, _) => Daylight.Indoors with { SunDirection = Daylight.Towards(-14, 72), SunColour = new(1.25f, 1.25f, 1.2f), AmbientAbove = new(0.92f, 0.94f, 0.96f) },
        (RoomLight.Warm, _) => Daylight.Lamplit with { SunColour = new(1.5f, 1.12f, 0.72f), AmbientAbove = new(0.46f, 0.36f, 0.26f), AmbientBelow = new(0.22f, 0.16f, 0.11f) },
        (RoomLight.Dim, _) => Daylight.Lamplit with { SunColour = new(0.80f, 0.60f, 0.43f), AmbientAbove = new(0.21f, 0.18f, 0.19f), AmbientBelow = new(0.12f, 0.10f, 0.095f) },
        (_, "night" or "dusk") => Daylight.Lamplit,
        (_, "sunset" or "dawn") => Daylight.Indoors with { SunDirection = Daylight.Towards(-52, 26), SunColour = new(2.3f, 1.25f, 0.62f), AmbientAbove = new(0.60f, 0.50f, 0.46f) },
        (_, "morning") => Daylight.Indoors with { SunDirection = Daylight.Towards(42, 34), SunColour = new(2.1f, 1.8f, 1.35f) },
        _ => Daylight.Indoors,
    };
}
