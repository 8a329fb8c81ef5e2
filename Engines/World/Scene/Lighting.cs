using System.Numerics;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A room by night in which a candle, lantern or fire burns is lit by that, and dark beyond it.</summary>
internal static class Lighting
{
    // Of the light of the room's own lamps.
    private const float Left = 0.42f;
    private static readonly Vector3 Warm = new(1.25f, 0.92f, 0.58f);

    public static bool IsByFlame(Shot shot, Place place) =>
        place.Room is not null && shot.Setting.Time is "night"
        && shot.Cast.Any(m => Nouns.Of(m.Noun, m.Archetype).Archetype.Split('/')[0] is "lamp.candle" or "lamp.lantern" or "fire" or "lamp.torch");

    public static SkyLight ByFlame(SkyLight room) => room with
    {
        SunColour = room.SunColour * Left * Warm,
        AmbientAbove = room.AmbientAbove * Left * Warm,
        AmbientBelow = room.AmbientBelow * Left * Warm,
    };
}
