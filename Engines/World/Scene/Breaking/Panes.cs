using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Breaking;

/// <summary>A window that stands for itself: a pane held by a frame of four bars on a low wall. What flies at it along +X meets it at an angle, so that it is seen.</summary>
internal static class Panes
{
    private const double Bar = 0.06;
    private const double PaneThickness = 0.008;

    // Of that thickness, which tumbling splinters can be seen by, half is glass.
    private const double GlassShare = 0.5;
    private const double Sill = 0.75;
    private const double Turned = 0.55;
    private static readonly Surface Paint = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF1EEE6);
    private static readonly Surface Wall = Surface.FromSrgb(SurfaceMaterial.Stone, 0xA5654C);

    public static void Build(Thing thing, string id)
    {
        // The noun's width runs across the way of what comes.
        double width = thing.Size.X, height = thing.Size.Y, middle = Sill + (height / 2);
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, Turned);
        var shape = Shape.Box(new(PaneThickness, height - (2 * Bar), width - (2 * Bar)));
        var pane = new Body(id, thing.Member.Id, shape, Physics.Materials.Glass, BodyMotion.Static, Physics.Materials.Glass.Density * shape.Volume * GlassShare, GlassShare) { Position = new(0, middle, 0), Rotation = turn };
        thing.Bodies.Add(pane);
        thing.Show(pane, Part.Box(Vector3d.Zero, shape.Half, 0, Surfaces.Of(Physics.Materials.Glass)));
        void Beam(string name, Vector3d at, Vector3d size, Material material, Surface look)
        {
            var body = new Body($"{id}.{name}", thing.Member.Id, Shape.Box(size), material, BodyMotion.Static) { Position = turn.Rotate(at) + new Vector3d(0, middle, 0), Rotation = turn };
            thing.Bodies.Add(body);
            thing.Show(body, Part.Box(Vector3d.Zero, size / 2, 0.006, look));
        }

        Beam("lower", new(0, -(height - Bar) / 2, 0), new(Bar, Bar, width), Physics.Materials.Wood, Paint);
        Beam("upper", new(0, (height - Bar) / 2, 0), new(Bar, Bar, width), Physics.Materials.Wood, Paint);
        Beam("near", new(0, 0, (width - Bar) / 2), new(Bar, height - (2 * Bar), Bar), Physics.Materials.Wood, Paint);
        Beam("far", new(0, 0, -(width - Bar) / 2), new(Bar, height - (2 * Bar), Bar), Physics.Materials.Wood, Paint);
        Beam("wall", new(0, -(height + Sill) / 2, 0), new(2.2 * Bar, Sill, width), Physics.Materials.Brick, Wall);
    }
}
