using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Places;

/// <summary>Builds the place that a setting names. A place that nobody knows becomes open ground, or a room when its name says indoors.</summary>
internal static class PlaceFactory
{
    private const double WallThickness = 0.2;

    /// <param name="setting">Place, time and weather.</param>
    /// <param name="floor">The floor that the prompt names; null takes the place's own.</param>
    /// <param name="floorColour">sRGB surface of that floor, or null.</param>
    /// <param name="random">For the variety of props.</param>
    /// <param name="wonder">What else is in the sky.</param>
    public static Place Build(Setting setting, Material? floor, Surface? floorColour, SeededRandom random, SkyWonder wonder = SkyWonder.None)
    {
        var design = PlaceCatalogue.Find(setting.Place) ?? new PlaceDesign(setting.Place, Physics.Materials.Concrete, _ => { });
        return design.Room is { } size ? Indoors(design, size, setting, floor, floorColour, random) : Outdoors(design, setting, floor, floorColour, random, wonder);
    }

    private static Place Outdoors(PlaceDesign design, Setting setting, Material? floor, Surface? floorColour, SeededRandom random, SkyWonder wonder)
    {
        var snows = floor is null && (setting.Weather == "snow" || setting.Season == "winter") && design.CanSnowUnder;
        var ground = floor ?? (snows ? Physics.Materials.Snow : design.Ground);
        var sky = Weathers.Over(Daylight.At(setting.Time), setting.Weather);
        sky = wonder switch
        {
            // A bow stands opposite the sun, so the sun stands behind the camera, low enough for the bow to rise into the picture.
            SkyWonder.Rainbow => sky with { Wonder = wonder, SunDirection = Daylight.Towards(16, 27), Moon = null },
            _ => sky with { Wonder = wonder },
        };
        var lit = setting.Time is "night" or "dusk";
        var own = (floor is null || floor == design.Ground) && !snows;
        return new Place
        {
            Name = setting.Place,
            Floor = ground,
            Ground = Seasons.Ground(floorColour ?? (own && (design.GroundColour ?? (object?)design.GroundLook) is not null ? Coloured(design, ground) : Surfaces.Of(ground)), setting.Season),
            Sky = design.Sky?.Invoke(sky) ?? sky,
            FogDensity = design.Haze ?? Weathers.Haze(setting.Weather, setting.Time),
            Weather = design.HasAir ? setting.Weather : "clear",
            Seed = (long)(random.Next() * int.MaxValue),
            Backdrop = design.Beyond(lit),
            Dress = place =>
            {
                var dressing = new Dressing(place, setting, random);
                design.Dress(dressing);
                Seasons.Strew(dressing, setting.Season, random);
            },
        };
    }

    private static Place Indoors(PlaceDesign design, RoomSize size, Setting setting, Material? floor, Surface? floorColour, SeededRandom random)
    {
        Vector3 low = new(-size.Width / 2, 0, -size.Behind), high = new(size.Width / 2, size.Height, size.InFront);
        var ground = floor ?? design.Ground;
        var sky = design.RoomSky(setting.Time);
        var place = new Place
        {
            Name = setting.Place,
            Floor = ground,
            Ground = floorColour ?? (floor is null && (design.GroundColour ?? (object?)design.GroundLook) is not null ? Coloured(design, ground) : Surfaces.Of(ground)),
            Sky = design.Sky?.Invoke(sky) ?? sky,
            FogDensity = design.Haze ?? 0.004f,
            Room = new(low, high, Surface.FromSrgb(SurfaceMaterial.Matte, design.Walls), Surface.FromSrgb(SurfaceMaterial.Matte, design.Ceiling)),
            Walls = Physics.Materials.Concrete,
            FurnitureDepth = design.Furniture,
            Dress = place => design.Dress(new(place, setting, random)),
        };
        AddWalls(place, low, high);
        return place;
    }

    private static Surface Coloured(PlaceDesign design, Material ground)
    {
        var usual = Surfaces.Of(ground);
        var material = design.GroundLook ?? usual.Material;
        return design.GroundColour is { } rgb ? Surface.FromSrgb(material, rgb) : usual with { Material = material };
    }

    private static void AddWalls(Place place, Vector3 low, Vector3 high)
    {
        Vector3d min = Vector3d.From(low), max = Vector3d.From(high), middle = (min + max) / 2, size = max - min;
        void Wall(string name, Vector3d at, Vector3d extent) =>
            place.Bodies.Add(new Body($"room.{name}", null, Shape.Box(extent), place.Walls!, BodyMotion.Static) { Position = at });

        Wall("left", new(min.X - (WallThickness / 2), middle.Y, middle.Z), new(WallThickness, size.Y, size.Z));
        Wall("right", new(max.X + (WallThickness / 2), middle.Y, middle.Z), new(WallThickness, size.Y, size.Z));
        Wall("back", new(middle.X, middle.Y, min.Z - (WallThickness / 2)), new(size.X, size.Y, WallThickness));
        Wall("front", new(middle.X, middle.Y, max.Z + (WallThickness / 2)), new(size.X, size.Y, WallThickness));
    }
}
