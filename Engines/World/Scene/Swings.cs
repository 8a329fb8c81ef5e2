using Sora.Engines.World.Cast;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A swing that somebody swings on: a seat on a hinge below a bar, drawn aside along X and let go; seen from its side.</summary>
internal static class Swings
{
    private const double BarHeight = 2.3;
    private const double SeatHeight = 0.48;
    private const double Half = 0.34;
    private const double Spread = 0.75;
    private const double Drawn = 0.62;

    // Seat and half of who sits on it.
    private const double Mass = 24;
    private static readonly Vector3d Seat = new(0.24, 0.035, 0.52);
    private static readonly Vector3d Foot = new(0.1, 0.02, 0.1);
    private static readonly Surface Frame = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC8281E);
    private static readonly Surface Board = Surface.FromSrgb(SurfaceMaterial.Wood, 0x9A6A3A);
    private static readonly Surface Rope = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xD8CBA8);

    public static bool Is(CastMember member, Shot shot) => member.Noun == "swing" && shot.Cast.Any(m => Layouts.Where.Of(m).Id == member.Id);

    public static void Build(Thing thing, string id)
    {
        const double length = BarHeight - SeatHeight;
        var (sin, cos) = DeterministicMath.SinCos(Drawn);
        var shape = Shape.Box(Seat);
        var seat = new Body(id, thing.Member.Id, shape, Physics.Materials.Wood, BodyMotion.Dynamic, Mass)
        {
            Position = new(-length * sin, BarHeight - (length * cos), 0),
            Rotation = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -Drawn),
        };
        var bar = new Body($"{id}.bar", thing.Member.Id, Shape.Box(new(0.08, 0.08, 2 * (Half + 0.3))), Physics.Materials.Steel, BodyMotion.Static) { Position = new(0, BarHeight, 0) };
        thing.Bodies.Add(seat);
        thing.Bodies.Add(bar);
        thing.Show(seat, Part.Box(Vector3d.Zero, Seat / 2, 0.008, Board));
        thing.Show(bar, Part.Cone(new(0, 0, -Half - 0.3), 0.045, new(0, 0, Half + 0.3), 0.045, Frame));
        for (var side = -1; side <= 1; side += 2)
        {
            for (var way = -1; way <= 1; way += 2)
            {
                var foot = new Vector3d(way * Spread, 0, side * (Half + 0.42));
                thing.Show(bar, Part.Cone(new(0, 0, side * (Half + 0.28)), 0.04, foot - new Vector3d(0, BarHeight, 0), 0.04, Frame));
                thing.Bodies.Add(new($"{id}.foot{thing.Bodies.Count - 1}", thing.Member.Id, Shape.Box(Foot), Physics.Materials.Steel, BodyMotion.Static) { Position = foot + new Vector3d(0, Foot.Y / 2, 0) });
            }
        }

        thing.TopHeight = SeatHeight;
        thing.Saddle = new(0, Seat.Y / 2, 0);
        thing.IsTarget = true;
        thing.Assembly.Add(world =>
        {
            world.Add(new HingeJoint(Joint.Fixed, seat, bar.Position, Vector3d.UnitZ));
            for (var side = -1; side <= 1; side += 2)
            {
                var end = new Vector3d(0, Seat.Y / 2, side * 0.46 * Seat.Z);
                thing.Ropes.Add(new(null, bar.Position + new Vector3d(0, 0, end.Z), seat, end, 0.014, Rope));
            }
        });
    }
}
