using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene.Waters;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Vessels;

/// <summary>
/// A glass, cup, bowl or bucket with liquid in it: what drops in floats or sinks and splashes. The liquid is there for as long as the vessel stands where
/// it stood; it does not slosh.
/// </summary>
internal sealed class FilledVessel : IDrive
{
    // Of the room inside.
    private const double Full = 0.72;

    // Of their heights, from one floating piece to the next above it.
    private const double OnTop = 1.02;

    // Of its radius: how far it may be moved, and the cosine to which it may lean, before its liquid is not where it was.
    private const double Moved = 0.25;
    private const double Upright = 0.98;
    private readonly PhysicsWorld _world;
    private readonly Body _vessel;
    private readonly Water _water;
    private readonly Vector3d _at;
    private readonly double _radius;

    private FilledVessel(PhysicsWorld world, Body vessel, Water water, double radius) =>
        (_world, _vessel, _water, _at, _radius) = (world, vessel, water, vessel.Position, radius);

    /// <summary>Fills every vessel of which the storyboard says what is in it, once all stand.</summary>
    public static void Fill(Stage stage, Shot shot)
    {
        foreach (var thing in stage.Things.Where(t => Containers.Is(t) && t.Floor is not null && t.WaterLine is null))
        {
            if (Liquids.In(thing, shot) is { } look)
            {
                List<Thing> held = [.. stage.Things.Where(t => t.Moves && Liquids.Holds(t.Member, shot) == thing.Member)];
                var vessel = Fill(stage, thing, look, isOpen: held.Count > 0 && thing.Material == Materials.Glass);
                stage.Vessels.Add(vessel);
                Float(held, vessel._at with { Y = vessel._water.Surface.Level });
            }
        }

        stage.Drives.AddRange(stage.Vessels);
    }

    public void Step(double time)
    {
        var up = _vessel.Rotation.Rotate(Vector3d.UnitY).Y;
        if (!_vessel.Active || up < Upright || Vector3d.Distance(_vessel.Position, _at) > Moved * _radius)
        {
            _world.Waters.Remove(_water);
        }
    }

    /// <summary>Drops that something threw up.</summary>
    public void Draw(PictureScene scene, FrameState frame) => WaterDrops.Draw(scene, _water, frame.WorldTime);

    /// <summary>Lays what floats at its line, further pieces on top of the first; what is heavier stays on the bottom.</summary>
    private static void Float(List<Thing> held, Vector3d surface)
    {
        var (begin, above) = (held.FirstOrDefault()?.Main.Position ?? default, 0.0);
        foreach (var thing in held)
        {
            if (Floats.LineOf(thing.Main, surface.Y) is { } line)
            {
                thing.Shift((held.Count > 1 ? surface : begin) with { Y = line + above } - thing.Main.Position);
                above += OnTop * Layouts.Extent.Of(thing.Bodies).Size.Y;
            }
        }
    }

    /// <param name="isOpen">Whether its front half is left out of the picture, and a level camera looks along the surface, so that it is seen how deep lies what floats in it.</param>
    private static FilledVessel Fill(Stage stage, Thing thing, Surface look, bool isOpen)
    {
        var extent = Layouts.Extent.Of(thing.Bodies);
        double wall = Math.Max(0.003, thing.Floor!.Value), radius = (Math.Min(extent.Size.X, extent.Size.Z) / 2) - wall;
        double floor = extent.Low.Y + wall, depth = Full * (extent.High.Y - floor);
        var middle = new Vector3d(extent.Middle.X, floor + (depth / 2), extent.Middle.Z);
        var water = new Water(new WaterRegion(WaterOutline.Ellipse, middle, radius, radius, depth, 0), new WaterSurface(floor + depth, []));
        stage.World.Waters.Add(water);
        var content = Content(thing, extent.Low.Y, floor, floor + depth, radius, isOpen && look.Material == SurfaceMaterial.Water ? look with { Material = SurfaceMaterial.Matte } : look);
        thing.Show(thing.Main, (isOpen ? content.Cut(Vector3d.UnitZ, 0) : content).Moved(middle with { Y = extent.Low.Y } - thing.Main.Position));
        if (isOpen)
        {
            thing.WaterLine = middle with { Y = floor + depth };
            thing.SeenAround = floor + depth - extent.Low.Y;
        }

        return new(stage.World, thing.Main, water, radius);
    }

    /// <summary>The liquid as its vessel shapes it, about the vessel's foot.</summary>
    private static Part Content(Thing thing, double foot, double floor, double top, double radius, Surface look)
    {
        const double gap = 0.985;
        if (thing.Inside.Count < 2)
        {
            return Part.Cylinder(new(0, ((floor + top) / 2) - foot, 0), radius * gap, (top - floor) / 2, 0.001, QuaternionD.Identity, look);
        }

        var (low, high) = (Math.Max(floor - foot, thing.Inside[0].Height), top - foot);
        var outline = new List<System.Numerics.Vector2> { new(0, (float)low), new((float)(gap * thing.Inside[0].Radius), (float)low) };
        for (var i = 1; i < thing.Inside.Count; i++)
        {
            var (below, above) = (thing.Inside[i - 1], thing.Inside[i]);
            var share = Math.Clamp((high - below.Height) / Math.Max(1e-9, above.Height - below.Height), 0, 1);
            if (above.Height > low + 1e-6 && share > 0)
            {
                outline.Add(new((float)(gap * (below.Radius + ((above.Radius - below.Radius) * share))), (float)Math.Min(high, above.Height)));
            }
        }

        outline.Add(new(0, (float)high));
        return Part.Lathe(Vector3d.Zero, new Polygon([.. outline]), 0, QuaternionD.Identity, look);
    }
}
