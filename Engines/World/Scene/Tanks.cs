using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>
/// A tank of water to look into from the side: what floats in it shows how deep it lies. Glass is opaque in the picture, so the front pane is
/// left out of it, and the water is seen by its colour on the panes behind.
/// </summary>
internal static class Tanks
{
    // In heights of the highest and widths of all that it holds.
    private const double Depth = 1.5;
    private const double Freeboard = 0.45;
    private const double Room = 1.9;
    private const double ThickestPane = 0.012;
    private const double PaneShare = 0.1;
    private const double StandHeight = 0.75;

    // Of the depth at which it will lie: so it bobs a little at first.
    private const double StartsBelow = 0.96;

    // A cube of wood would float on its edge; a block that is half as wide again as it is high lies flat (Newman, Marine Hydrodynamics, 1977, section 6.16).
    private static readonly Vector3d Flat = new(1.3, 0.85, 1.3);

    private static readonly Surface Glass = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xB9CDD2);
    private static readonly Surface Tint = Surface.FromSrgb(SurfaceMaterial.Matte, 0x2F7FA6);
    private static readonly Surface Stand = Surface.FromSrgb(SurfaceMaterial.Wood, 0x6E5138);

    /// <summary>Whether the member is the tank of water of its shot: one that is said to hold water, or the water itself when something is in it and nothing else holds it.</summary>
    public static bool IsTank(CastMember member, Shot shot) => TankOf(shot)?.Id == member.Id;

    /// <summary>The tank that the member begins in; null when it is in none.</summary>
    public static CastMember? Holds(CastMember member, Shot shot)
    {
        var where = Where.Of(member);
        var tank = TankOf(shot);
        return tank is not null && tank.Id != member.Id && ((where.IsIn && where.Id == tank.Id) || (where.Relation is "in" or "on" && IsWater(shot, where.Id))) ? tank : null;
    }

    /// <summary>Full extents of what floats: a block is one that lies flat.</summary>
    public static Vector3d SizeOf(Noun noun, Vector3d size) =>
        noun.Lemma is "block" or "brick" ? new(size.X * Flat.X, size.Y * Flat.Y, size.Z * Flat.Z) : size;

    /// <param name="thing">Its size is what it must hold.</param>
    /// <param name="id">Of its bodies.</param>
    /// <param name="shot">Whose members lie in it.</param>
    /// <param name="sizeOf">Full extents of a member.</param>
    public static void Build(Thing thing, string id, Shot shot, Func<CastMember, Vector3d> sizeOf)
    {
        var held = shot.Cast.Where(m => Holds(m, shot) is not null).ToList();
        var sizes = held.ConvertAll(member => sizeOf(member));
        var high = sizes.Select(s => s.Y).DefaultIfEmpty(0.2).Max();
        var widest = sizes.Select((s, i) => s.X * Math.Max(1, held[i].Count)).DefaultIfEmpty(0.3).Max();
        var slots = Math.Max(1, held.Count);
        double width = Math.Max(widest * Room * slots, 2 * high), depth = Math.Max(sizes.Select(s => s.Z).DefaultIfEmpty(0.3).Max() * Room, high);
        double surface = Depth * high, height = surface + (Freeboard * high), foot = thing.Member.Where is null ? StandHeight : 0;
        var pane = Math.Min(ThickestPane, PaneShare * high);
        void Wall(string name, Vector3d middle, Vector3d size, Surface? look)
        {
            var body = new Body($"{id}.{name}", thing.Member.Id, Shape.Box(size), Physics.Materials.Glass, BodyMotion.Static) { Position = middle };
            thing.Bodies.Add(body);
            if (look is { } seen)
            {
                thing.Show(body, Part.Box(Vector3d.Zero, size / 2, 0.001, seen));
            }
        }

        Wall("bottom", new(0, foot + (pane / 2), 0), new(width + (2 * pane), pane, depth + (2 * pane)), Glass);
        var level = foot + pane;
        foreach (var (name, side) in new[] { ("left", -1), ("right", 1) })
        {
            Wall(name, new(side * (width + pane) / 2, level + (height / 2), 0), new(pane, height, depth + (2 * pane)), Glass);
            thing.Show(thing.Main, Part.Box(new Vector3d(side * ((width / 2) - 0.002), level + (surface / 2), 0) - thing.Main.Position, new(0.002, surface / 2, depth / 2), 0, Tint));
        }

        Wall("back", new(0, level + (height / 2), -(depth + pane) / 2), new(width, height, pane), Glass);
        thing.Show(thing.Main, Part.Box(new Vector3d(0, level + (surface / 2), (-depth / 2) + 0.002) - thing.Main.Position, new(width / 2, surface / 2, 0.002), 0, Tint));
        Wall("front", new(0, level + (height / 2), (depth + pane) / 2), new(width, height, pane), null);
        if (foot > 0)
        {
            Wall("stand", new(0, (foot / 2) - 0.001, 0), new(width + (8 * pane), foot - 0.002, depth + (8 * pane)), Stand);
        }

        var lies = held.Count > 0 ? Math.Min(1, ThingFactory.MaterialOf(held[0], Nouns.Of(held[0].Noun, held[0].Archetype)).Density / Water.Density) * sizes[0].Y : 0;
        thing.Start = new(((1.0 / slots) - 1) * width / 2, level + surface - (StartsBelow * lies), 0);
        thing.LoadX = width / slots;
        thing.Floor = height;
        thing.WaterLine = new(0, level + surface, 0);
        thing.SeenAround = Math.Max(high, Freeboard * high);
        thing.Assembly.Add(world => world.Waters.Add(new(
            thing.WaterLine.Value.Y, thing.Main.Position - new Vector3d(width / 2, 0, depth / 2), thing.Main.Position + new Vector3d(width / 2, 0, depth / 2))));
    }

    private static CastMember? TankOf(Shot shot)
    {
        var water = shot.Cast.FirstOrDefault(m => IsWater(shot, m.Id));
        return shot.Cast.FirstOrDefault(m => Nouns.Of(m.Noun, m.Archetype) is { Archetype: "vessel.tank" } noun
                && (water is not null || m.Adjectives?.Contains("water") == true || noun.Lemma is "aquarium" or "fish tank" or "water tank"))
            ?? (water is not null && shot.Cast.Any(m => Where.Of(m) is { Relation: "in" or "on" } where && where.Id == water.Id && !Actors.RigCatalogue.Has(Nouns.Of(m.Noun, m.Archetype))) ? water : null);
    }

    private static bool IsWater(Shot shot, string id) => shot.Cast.FirstOrDefault(m => m.Id == id) is { } m && Nouns.Of(m.Noun, m.Archetype) is { Archetype: "substance.liquid", Lemma: "water" };
}
