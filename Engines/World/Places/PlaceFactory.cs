using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Places;

/// <summary>Builds the place that a setting names. A place it does not know becomes open ground, or a room when the name says indoors.</summary>
internal static class PlaceFactory
{
    /// <param name="setting">Place, time and weather.</param>
    /// <param name="floor">The floor that the prompt names; null takes the place's own.</param>
    /// <param name="floorColour">sRGB surface of that floor, or null.</param>
    /// <param name="random">For the variety of props.</param>
    public static Place Build(Setting setting, Material? floor, Surface? floorColour, SeededRandom random)
    {
        if (Interiors.Knows(setting.Place))
        {
            return Interiors.Build(setting, floor, floorColour);
        }

        var (own, props) = Open(Lexicon.Places.Nearest(setting.Place));
        var ground = floor ?? (setting.Weather == "snow" && own is { Name: "grass" or "earth" or "asphalt" } ? Physics.Materials.Snow : own);
        var place = new Place
        {
            Name = setting.Place,
            Floor = ground,
            Ground = floorColour ?? Surfaces.Of(ground),
            Sky = Light(setting),
            FogDensity = Haze(setting.Weather),
        };
        props(place, random);
        return place;
    }

    private static (Material Ground, Action<Place, SeededRandom> Props) Open(string place) => place switch
    {
        "street" or "city" => (Physics.Materials.Asphalt, OutdoorProps.Street),
        "road" or "launch pad" => (Physics.Materials.Asphalt, OutdoorProps.Roadside),
        "beach" => (Physics.Materials.Sand, OutdoorProps.Beach),
        "sea" or "pond" => (Physics.Materials.Water, OutdoorProps.Nothing),
        "desert" => (Physics.Materials.Sand, OutdoorProps.Dunes),
        "forest" => (Physics.Materials.Grass, OutdoorProps.Forest),
        "mountain" => (Physics.Materials.Earth, OutdoorProps.Mountains),
        "snowfield" => (Physics.Materials.Snow, OutdoorProps.Mountains),
        "ice" => (Physics.Materials.Ice, OutdoorProps.Mountains),
        "park" or "garden" => (Physics.Materials.Grass, OutdoorProps.Park),
        "meadow" or "field" => (Physics.Materials.Grass, OutdoorProps.Meadow),
        "stadium" => (Physics.Materials.Grass, OutdoorProps.Stands),
        _ => (Physics.Materials.Concrete, OutdoorProps.Nothing),
    };

    private static SkyLight Light(Setting setting) => setting.Time switch
    {
        "night" => Daylight.Night,
        "dawn" or "sunset" or "dusk" when setting.Weather is "clear" or "wind" => Daylight.Sunset,
        _ => setting.Weather is "clear" or "wind" ? Daylight.Noon : Daylight.Overcast,
    };

    private static float Haze(string weather) => weather switch
    {
        "fog" => 0.09f,
        "rain" or "snow" or "storm" => 0.03f,
        _ => 0.004f,
    };
}
