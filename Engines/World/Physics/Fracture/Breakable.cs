using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fracture;

/// <summary>
/// A body that goes to pieces when it is struck harder than it can bear. Its pieces are cut beforehand and wait, inactive, where it is; when it breaks they
/// take over its place, velocity and spin, so momentum is kept exactly, and angular momentum as far as their centres tell (all but rounding).
/// </summary>
internal sealed class Breakable
{
    private readonly List<(Body Body, Vector3d At)> _pieces = [];

    /// <param name="world">The pieces are added to it at once, so that every body has its index from the start.</param>
    /// <param name="whole">A dynamic box.</param>
    /// <param name="pieces">How many, 2 to 64.</param>
    /// <param name="impulse">Newton seconds that it can just bear; see <see cref="BearableImpulse"/>.</param>
    /// <param name="random">Where it cracks.</param>
    /// <exception cref="ArgumentException">It is no box.</exception>
    public Breakable(PhysicsWorld world, Body whole, int pieces, double impulse, SeededRandom random)
    {
        if (whole.Shape.Kind != ShapeKind.Box)
        {
            throw new ArgumentException($"'{whole.Id}' is a {whole.Shape.Kind}: only boxes are cut", nameof(whole));
        }

        (Whole, Impulse) = (whole, impulse);
        var volume = whole.Shape.Volume;
        var number = 0;
        foreach (var (shape, center) in CellCutter.Cut(whole.Shape.Half * 2, pieces, random, Vector3d.Zero, 0.5))
        {
            var piece = world.Add(new Body($"{whole.Id}.piece{++number}", whole.Cast, shape, whole.Material, BodyMotion.Dynamic, whole.Mass * shape.Volume / volume, whole.Fill) { Active = false });
            _pieces.Add((piece, center));
        }

        Follow();
    }

    public Body Whole { get; }

    public double Impulse { get; }

    public IEnumerable<Body> Pieces => _pieces.Select(p => p.Body);

    /// <summary>Seconds of the world; null while it is whole.</summary>
    public double? BrokenAt { get; private set; }

    /// <summary>
    /// Impulse that a plate bears: the bending strength σ gives the force σ·t² on its middle (Roark's plate on its rim, within a factor of 2), for about the
    /// millisecond that a hard contact lasts (Goldsmith, Impact, 1960). Strengths: float glass 45 MPa (EN 572), pottery 30, brick 4, ice 1.5.
    /// </summary>
    public static double BearableImpulse(Material material, double thickness)
    {
        var strength = material.Name switch
        {
            "glass" => 45e6,
            "ceramic" or "tile" => 30e6,
            "stone" or "concrete" => 8e6,
            "brick" => 4e6,
            "ice" => 1.5e6,
            _ => double.PositiveInfinity,
        };
        return strength * thickness * thickness * 1e-3;
    }

    /// <summary>After each step: breaks it when one of the step's impacts was too much. True in the step in which it breaks.</summary>
    public bool Check(PhysicsWorld world, int firstImpact)
    {
        if (BrokenAt is not null)
        {
            return false;
        }

        Follow();
        for (var i = firstImpact; i < world.Impacts.Count; i++)
        {
            var impact = world.Impacts[i];
            if ((impact.A == Whole.Index || impact.B == Whole.Index) && impact.Impulse > Impulse)
            {
                Break(impact.Time);
                return true;
            }
        }

        return false;
    }

    private void Break(double time)
    {
        BrokenAt = time;
        foreach (var (piece, _) in _pieces)
        {
            piece.Velocity = Whole.VelocityAt(piece.Position);
            piece.Spin = Whole.Spin;
            piece.Active = true;
            piece.Wake();
        }

        Whole.Active = false;
    }

    private void Follow()
    {
        foreach (var (piece, at) in _pieces)
        {
            piece.Position = Whole.Position + Whole.Rotation.Rotate(at);
            piece.Rotation = Whole.Rotation;
        }
    }
}
