using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>Room along the world's axes that something takes up, metres.</summary>
internal readonly record struct Extent(Vector3d Low, Vector3d High)
{
    private static readonly Vector3d Infinite = new(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>Holds nothing.</summary>
    public static Extent None => new(Infinite, -Infinite);

    public Vector3d Size => High - Low;

    public Vector3d Middle => (Low + High) / 2;

    public static Extent Around(Vector3d middle, Vector3d size) => new(middle - (size / 2), middle + (size / 2));

    public static Extent Of(IEnumerable<Body> bodies)
    {
        var all = None;
        foreach (var body in bodies)
        {
            var reach = body.Shape.Reach(body.Rotation);
            var middle = body.Position + body.Rotation.Rotate(body.Shape.Middle);
            all = all.With(new(middle - reach, middle + reach));
        }

        return all;
    }

    public Extent With(Extent other) => new(Vector3d.Min(Low, other.Low), Vector3d.Max(High, other.High));

    public Extent Moved(Vector3d by) => new(Low + by, High + by);

    /// <summary>Whether they come nearer than the gap sideways and overlap in height.</summary>
    public bool Meets(Extent other, double gap) =>
        Low.X - gap < other.High.X && other.Low.X - gap < High.X
        && Low.Z - gap < other.High.Z && other.Low.Z - gap < High.Z
        && Low.Y < other.High.Y - 1e-6 && other.Low.Y < High.Y - 1e-6;
}
