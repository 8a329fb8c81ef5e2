using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Places;

/// <summary>Rooms: floor, four walls, skirting board and a window.</summary>
internal static class Interiors
{
    private const double WallThickness = 0.2;
    private const double SkirtingHeight = 0.10;
    private static readonly Surface Paint = Surface.FromSrgb(SurfaceMaterial.Matte, 0xF3F0EA);
    private static readonly Surface Ceiling = Surface.FromSrgb(SurfaceMaterial.Matte, 0xF4F2EE);
    private static readonly Surface SkyOutside = Surface.FromSrgb(SurfaceMaterial.Glow, 0xBFDDF2);

    public static bool Knows(string place) => Lexicon.Places.Of(place) is { IsIndoors: true, Nearest: "room" or "living room" or "kitchen" or "hall" or "stage" };

    public static Place Build(Setting setting, Material? floor, Surface? floorColour)
    {
        var (size, own, wallColour) = Kind(Lexicon.Places.Nearest(setting.Place));
        var ground = floor ?? own;
        var night = setting.Time == "night";

        // More room in front than behind: the camera stands there.
        Vector3 low = new(-size.X / 2, 0, -size.Z * 0.36f), high = new(size.X / 2, size.Y, size.Z * 0.64f);
        var place = new Place
        {
            Name = setting.Place,
            Floor = ground,
            Ground = floorColour ?? Surfaces.Of(ground),
            Sky = night ? Lamps() : Daylight.Indoors,
            Room = new(low, high, Surface.FromSrgb(SurfaceMaterial.Matte, wallColour), Ceiling),
            Walls = Physics.Materials.Concrete,
        };
        AddWalls(place, low, high);
        AddSkirting(place, low, high);
        AddWindow(place, low, high, night);
        return place;
    }

    private static (Vector3 Size, Material Floor, int WallColour) Kind(string place) => place switch
    {
        "kitchen" => (new(7, 2.8f, 7.5f), Physics.Materials.Tile, 0xE6E3D6),
        "hall" => (new(16, 5.5f, 16), Physics.Materials.Wood, 0xD9D3C7),
        "stage" => (new(14, 6, 15), Physics.Materials.Wood, 0x5A2A2E),
        _ => (new(8, 2.8f, 8), Physics.Materials.Wood, 0xC9D3CF),
    };

    private static SkyLight Lamps() => Daylight.Indoors with
    {
        SunDirection = Daylight.Towards(-20, 62),
        SunColour = new(1.1f, 0.80f, 0.48f),
        AmbientAbove = new(0.26f, 0.21f, 0.16f),
        AmbientBelow = new(0.12f, 0.09f, 0.06f),
    };

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

    private static void AddSkirting(Place place, Vector3 low, Vector3 high)
    {
        const double depth = 0.012;
        var depthAxis = (high.Z - low.Z) / 2.0;
        var center = (high.Z + low.Z) / 2.0;

        // As deep in the floor as it stands out of it: its rounded lower edge would draw a black line along the floor.
        place.Props.Add(Part.Box(new(0, 0, low.Z + depth), new(high.X, SkirtingHeight, depth), 0.004, Paint));
        place.Props.Add(Part.Box(new(low.X + depth, 0, center), new(depth, SkirtingHeight, depthAxis), 0.004, Paint));
        place.Props.Add(Part.Box(new(high.X - depth, 0, center), new(depth, SkirtingHeight, depthAxis), 0.004, Paint));
    }

    private static void AddWindow(Place place, Vector3 low, Vector3 high, bool night)
    {
        double width = 1.5, height = Math.Min(1.3, high.Y * 0.45), x = low.X * 0.42, y = 0.9 + (height / 2), z = low.Z;
        var pane = night ? Surface.FromSrgb(SurfaceMaterial.Gloss, 0x10182A) : SkyOutside;
        place.Props.Add(Part.Box(new(x, y, z + 0.01), new(width / 2, height / 2, 0.01), 0, pane));
        void Bar(double dx, double dy, double halfX, double halfY) =>
            place.Props.Add(Part.Box(new(x + dx, y + dy, z + 0.03), new(halfX, halfY, 0.03), 0.008, Paint));

        Bar(0, (height / 2) + 0.03, (width / 2) + 0.07, 0.04);
        Bar(0, -(height / 2) - 0.03, (width / 2) + 0.10, 0.04);
        Bar(-(width / 2) - 0.03, 0, 0.04, height / 2);
        Bar((width / 2) + 0.03, 0, 0.04, height / 2);
        Bar(0, 0, 0.02, height / 2);
        Bar(0, 0, width / 2, 0.02);

        // A picture on the other side keeps the wall from being bare.
        var px = high.X * 0.48;
        place.Props.Add(Part.Box(new(px, 1.55, z + 0.015), new(0.36, 0.27, 0.015), 0.006, Surface.FromSrgb(SurfaceMaterial.Wood, 0x4A3322)));
        place.Props.Add(Part.Box(new(px, 1.55, z + 0.03), new(0.31, 0.22, 0.006), 0, Surface.FromSrgb(SurfaceMaterial.Matte, 0x7F9AA8)));
        place.Props.Add(Part.Box(new(px, 1.45, z + 0.033), new(0.31, 0.12, 0.006), 0, Surface.FromSrgb(SurfaceMaterial.Matte, 0x6E7F55)));
    }
}
