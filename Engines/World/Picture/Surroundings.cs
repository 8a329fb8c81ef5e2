using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>Light from the sky or, in a room, from its window and lamps. Colours in linear light; 1 is white paper in the sun.</summary>
internal sealed record SkyLight
{
    /// <summary>Unit, towards the sun (or moon, or window).</summary>
    public required Vector3 SunDirection { get; init; }

    /// <summary>Light of the sun on a surface that faces it.</summary>
    public required Vector3 SunColour { get; init; }

    /// <summary>Colour of the sky overhead; also lights what faces up.</summary>
    public required Vector3 ZenithColour { get; init; }

    /// <summary>Colour of the sky at the horizon; also the colour of fog.</summary>
    public required Vector3 HorizonColour { get; init; }

    /// <summary>Light that falls on everything from above, shadow or not.</summary>
    public required Vector3 AmbientAbove { get; init; }

    /// <summary>Light thrown back from below.</summary>
    public required Vector3 AmbientBelow { get; init; }

    /// <summary>Part of the sky that is clouded, 0 to 1.</summary>
    public float CloudCover { get; init; }

    /// <summary>Where the clouds have drifted to, metres.</summary>
    public Vector2 CloudOffset { get; init; }

    /// <summary>How soft shadows are: half the tangent of the light's angular size. 0.02 is a clear sun, 0.15 a window.</summary>
    public float SunSoftness { get; init; } = 0.055f;

    /// <summary>0 without stars to 1 with a clear night's.</summary>
    public float Stars { get; init; }

    /// <summary>Unit, towards the moon that is seen; null for none. What it sheds is the sun's part.</summary>
    public Vector3? Moon { get; init; }

    public SkyWonder Wonder { get; init; }

    /// <summary>Seconds: northern lights wander with it.</summary>
    public float Time { get; init; }
}

/// <summary>The endless plane that everything stands on; in a room, its floor.</summary>
/// <param name="Height">World Y of the plane.</param>
/// <param name="Surface">Its material gives the pattern.</param>
/// <param name="Wetness">0 dry to 1 under water in places: darker, and with puddles that mirror.</param>
internal readonly record struct GroundPlane(float Height, Surface Surface, float Wetness = 0);

/// <summary>Inside of a room: walls and ceiling of a box whose floor is the ground. Walls behind the camera are left away.</summary>
internal sealed record RoomShell(Vector3 Minimum, Vector3 Maximum, Surface Walls, Surface Ceiling);

/// <summary>Haze: the part of the light that is lost in d metres is 1 − e^(−(Density·d)²).</summary>
/// <param name="Density">Per metre; 0 is clear air, 0.02 a summer's day, 0.2 thick fog.</param>
internal readonly record struct Fog(float Density);
