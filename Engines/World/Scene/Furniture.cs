using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene;

/// <summary>Shelves, tables, seats: boards that stand fast.</summary>
internal static class Furniture
{
    private const double Board = 0.03;
    private const double LegWidth = 0.05;
    private const double SeatHeightShare = 0.5;
    private const double Rounding = 0.006;

    /// <summary>Builds it standing at the origin, its front towards +Z.</summary>
    public static void Build(Thing thing, string id)
    {
        var surface = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        double w = thing.Size.X, h = thing.Size.Y, d = thing.Size.Z;
        void Add(string name, Vector3d at, Vector3d size) => AddBoard(thing, thing.Bodies.Count == 0 ? id : $"{id}.{name}", at, size, surface);

        switch (thing.Noun.Archetype)
        {
            case "furniture.shelf":
                // An open bookcase: what stands on its top board can roll off either end.
                Add("top", new(0, h - (Board / 2), 0), new(w, Board, d));
                Add("middle", new(0, h * 0.52, 0), new(w - (2 * Board), Board, d));
                Add("low", new(0, h * 0.12, 0), new(w - (2 * Board), Board, d));
                Add("left", new((Board - w) / 2, (h - Board) / 2, 0), new(Board, h - Board, d));
                Add("right", new((w - Board) / 2, (h - Board) / 2, 0), new(Board, h - Board, d));
                break;
            case "furniture.chair":
                thing.TopHeight = h * SeatHeightShare;
                Add("seat", new(0, thing.TopHeight - (Board / 2), 0), new(w, Board, d));
                Add("back", new(0, (h + thing.TopHeight) / 2, (Board - d) / 2), new(w, h - thing.TopHeight, Board));
                AddLegs(Add, w, thing.TopHeight - Board, d);
                break;
            case "furniture.sofa":
                thing.TopHeight = h * SeatHeightShare;
                Add("seat", new(0, thing.TopHeight / 2, 0), new(w, thing.TopHeight, d));
                Add("back", new(0, (h + thing.TopHeight) / 2, (0.22 - d) / 2), new(w, h - thing.TopHeight, 0.22));
                Add("left", new((0.18 - w) / 2, thing.TopHeight + 0.1, 0), new(0.18, 0.2, d));
                Add("right", new((w - 0.18) / 2, thing.TopHeight + 0.1, 0), new(0.18, 0.2, d));
                break;
            case "furniture.cabinet":
                Add("body", new(0, h / 2, 0), thing.Size);
                AddDoors(thing, surface);
                break;
            default:
                Add("top", new(0, h - (Board / 2), 0), new(w, Board, d));
                AddLegs(Add, w, h - Board, d);
                break;
        }
    }

    private static void AddBoard(Thing thing, string id, Vector3d at, Vector3d size, Surface surface)
    {
        var body = new Body(id, thing.Member.Id, Shape.Box(size), thing.Material, BodyMotion.Static) { Position = at };
        thing.Bodies.Add(body);
        thing.Show(body, Part.Box(Vector3d.Zero, size / 2, Rounding, surface));
    }

    private static void AddLegs(Action<string, Vector3d, Vector3d> add, double w, double h, double d)
    {
        for (var i = 0; i < 4; i++)
        {
            double sx = (i & 1) == 0 ? -1 : 1, sz = (i & 2) == 0 ? -1 : 1;
            add($"leg{i + 1}", new(sx * ((w / 2) - LegWidth), h / 2, sz * ((d / 2) - LegWidth)), new(LegWidth, h, LegWidth));
        }
    }

    private static void AddDoors(Thing thing, Surface surface)
    {
        double w = thing.Size.X, h = thing.Size.Y, d = thing.Size.Z;
        var knob = Surface.FromSrgb(SurfaceMaterial.Metal, 0xC8B070);
        for (var side = -1; side <= 1; side += 2)
        {
            thing.Show(thing.Main, Part.Box(new(side * w / 4, 0, d / 2), new((w / 4) - 0.02, (h / 2) - 0.03, 0.012), 0.006, surface));
            thing.Show(thing.Main, Part.Sphere(new(side * 0.05, 0, (d / 2) + 0.03), 0.018, knob));
        }
    }
}
