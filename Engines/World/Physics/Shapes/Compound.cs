using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>Convex parts that move as one: a table, a hammer, a dumbbell.</summary>
internal sealed class Compound : IForm
{
    private Compound(IReadOnlyList<Part> parts, Vector3d middle, Symmetric3 unitInertia)
    {
        (Parts, Middle, UnitInertia) = (parts, middle, unitInertia);
        Volume = parts.Sum(p => p.Shape.Volume);
        BoundingRadius = parts.Max(p => p.At.Length + p.Shape.BoundingRadius);
        InnerRadius = parts.Min(p => p.Shape.InnerRadius);
    }

    public IReadOnlyList<Part> Parts { get; }

    public double Volume { get; }

    public double BoundingRadius { get; }

    public double InnerRadius { get; }

    public Vector3d Middle { get; }

    public Symmetric3 UnitInertia { get; }

    /// <summary>Joins parts whose weights are their shares of the mass (volume × density, say; any unit).</summary>
    /// <param name="parts">At least one, none of them ground or itself a compound.</param>
    /// <returns>The shape about its centre of mass, and where that centre is in the frame the parts were given in.</returns>
    /// <exception cref="ArgumentException">A part that cannot be joined, or no weight at all.</exception>
    public static (Shape Shape, Vector3d Center) Join(params ReadOnlySpan<(Shape Shape, Vector3d At, QuaternionD Turn, double Weight)> parts)
    {
        var whole = 0.0;
        var center = Vector3d.Zero;
        foreach (var (shape, at, _, weight) in parts)
        {
            if (shape.IsGround || shape.Kind == ShapeKind.Compound)
            {
                throw new ArgumentException($"a {shape.Kind} cannot be part of a compound: give its convex parts", nameof(parts));
            }

            whole += weight;
            center += at * weight;
        }

        if (!(whole > 0))
        {
            throw new ArgumentException($"the parts weigh {whole}: give weights above 0", nameof(parts));
        }

        center /= whole;
        var made = new List<Part>(parts.Length);
        Symmetric3 inertia = default;
        Vector3d low = Vector3d.One * double.MaxValue, high = -low;
        foreach (var (shape, at, turn, weight) in parts)
        {
            var part = new Part(shape, at - center, turn);
            made.Add(part);
            inertia += (shape.Inertia(weight, shell: false).Rotated(turn) + Symmetric3.Parallel(weight, part.At)) * (1 / whole);
            Vector3d reach = shape.Reach(turn), middle = part.At + turn.Rotate(shape.Middle);
            (low, high) = (Vector3d.Min(low, middle - reach), Vector3d.Max(high, middle + reach));
        }

        return (new(ShapeKind.Compound, (high - low) / 2, new Compound(made, (low + high) / 2, inertia)), center);
    }

    /// <summary>A convex part, placed from the compound's centre of mass.</summary>
    internal readonly record struct Part(Shape Shape, Vector3d At, QuaternionD Turn)
    {
        public Placed On(in Placed whole) => new(Shape, whole.Position + whole.Rotation.Rotate(At), whole.Rotation * Turn);
    }
}
