using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Adds pieces to a model: each solid once, for the eye and for the hand. Metres, in the thing's own frame.</summary>
internal sealed class Brush(Model model, bool looks, bool touches)
{
    // Of the smallest measure, and metres at most: a corner is seen where it is felt.
    private const double EdgeShare = 0.06;
    private const double WidestEdge = 0.004;

    // Of its radius: where the front of what is cut open begins.
    private const double CutShare = 0.35;

    public IPartMotion? Motion { get; init; }

    public double Blend { get; init; }

    /// <summary>Radius of the edges of what is that large at its smallest, metres.</summary>
    public static double Edge(double smallest) => Math.Min(EdgeShare * smallest, WidestEdge);

    /// <param name="at">Middle.</param>
    /// <param name="size">Full edges.</param>
    /// <param name="surface">What it looks like.</param>
    /// <param name="turn">From its own frame; null when it stands straight.</param>
    /// <param name="edge">Radius of its edges; null for a little.</param>
    public void Box(Vector3d at, Vector3d size, Surface surface, QuaternionD? turn = null, double? edge = null)
    {
        var smallest = Math.Min(size.X, Math.Min(size.Y, size.Z));
        Add(Part.Box(at, size / 2, edge ?? Edge(smallest), turn ?? QuaternionD.Identity, surface), new(Shape.Box(size), at, turn ?? QuaternionD.Identity));
    }

    /// <summary>A board or beam between two points.</summary>
    /// <param name="width">Across, level.</param>
    /// <param name="thick">The third measure.</param>
    public void Beam(Vector3d a, Vector3d b, double width, double thick, Surface surface) =>
        Box((a + b) / 2, new(width, thick, (b - a).Length), surface, QuaternionD.LookAlong(b - a, Vector3d.UnitY));

    public void Ball(Vector3d at, double radius, Surface surface) =>
        Add(Part.Sphere(at, radius, surface), new(Shape.Sphere(radius), at, QuaternionD.Identity));

    /// <param name="half">Half its axes.</param>
    public void Egg(Vector3d at, Vector3d half, Surface surface, QuaternionD? turn = null) =>
        Add(Part.Ellipsoid(at, half, turn ?? QuaternionD.Identity, surface), Solids.Egg(half).From(at, turn ?? QuaternionD.Identity));

    /// <summary>Upright, from foot to top.</summary>
    /// <param name="foot">Middle of its lower end.</param>
    public void Post(Vector3d foot, double radius, double height, Surface surface, double? edge = null) =>
        Drum(foot + new Vector3d(0, height / 2, 0), radius, height, surface, QuaternionD.Identity, edge);

    /// <summary>A disc or cylinder whose axis points that way.</summary>
    public void Disc(Vector3d at, double radius, double height, Vector3d axis, Surface surface, double? edge = null) =>
        Drum(at, radius, height, surface, Upward(axis), edge);

    /// <summary>A cylinder with flat ends between two points.</summary>
    public void Bar(Vector3d a, Vector3d b, double radius, Surface surface) =>
        Drum((a + b) / 2, radius, (b - a).Length, surface, Upward(b - a));

    /// <summary>A rod with round ends about two points.</summary>
    public void Rod(Vector3d a, Vector3d b, double radius, Surface surface) =>
        Add(Part.Cone(a, radius, b, radius, surface), new(Shape.Capsule(radius, (b - a).Length), (a + b) / 2, Upward(b - a)));

    /// <summary>Rods from point to point.</summary>
    public void Pipe(double radius, Surface surface, params ReadOnlySpan<Vector3d> points)
    {
        for (var i = 0; i + 1 < points.Length; i++)
        {
            Rod(points[i], points[i + 1], radius, surface);
        }
    }

    /// <summary>Round at both ends, thicker at one: a limb, a leaf's rib, a nose.</summary>
    public void Limb(Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface)
    {
        Add(Part.Cone(a, radiusA, b, radiusB, surface), Solids.Cone(radiusA, radiusB, (b - a).Length).From(a, Upward(b - a)));
        if (touches)
        {
            Feel(Shape.Sphere(radiusA), a, QuaternionD.Identity, surface);
            Feel(Shape.Sphere(radiusB), b, QuaternionD.Identity, surface);
        }
    }

    /// <summary>A cone or part of one with flat ends between two points.</summary>
    public void Cone(Vector3d a, double radiusA, Vector3d b, double radiusB, Surface surface)
    {
        var length = (b - a).Length;
        var round = Edge(Math.Min(length / 2, Math.Min(radiusA, radiusB)));
        Add(Part.Frustum((a + b) / 2, radiusA, radiusB, length / 2, round, Upward(b - a), surface), Solids.Cone(radiusA, radiusB, length).From(a, Upward(b - a)));
    }

    /// <summary>What is left of a ball or egg above the plane through its middle.</summary>
    /// <param name="foot">Middle of the flat side.</param>
    /// <param name="half">Half its axes; the second is its height.</param>
    public void Dome(Vector3d foot, Vector3d half, Surface surface, QuaternionD? turn = null) =>
        Add(Part.Ellipsoid(foot, half, turn ?? QuaternionD.Identity, surface).Cut(-Vector3d.UnitY, 0), Solids.Dome(half).From(foot, turn ?? QuaternionD.Identity));

    /// <summary>A bow of tube in its own X and Y about its own +Y: a handle, half a ring.</summary>
    /// <param name="halfAngle">Radians to either side.</param>
    public void Arc(Vector3d at, double ring, double tube, double halfAngle, Surface surface, QuaternionD? turn = null) =>
        Add(Part.Arc(at, ring, tube, halfAngle, turn ?? QuaternionD.Identity, surface), new(Shape.Sphere(tube), at + (turn ?? QuaternionD.Identity).Rotate(new(0, ring, 0)), QuaternionD.Identity));

    /// <summary>A ring about that axis.</summary>
    public void Ring(Vector3d at, double ring, double tube, Vector3d axis, Surface surface)
    {
        var turn = (Upward(axis) * QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2)).Normalized();
        Add(Part.Torus(at, ring, tube, turn, surface), null);
        if (!touches)
        {
            return;
        }

        const int chords = 12;
        var (from, half) = (at + turn.Rotate(new(ring, 0, 0)), ring * DeterministicMath.Sin(Math.PI / chords));
        for (var i = 1; i <= chords; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * i / chords);
            var to = at + turn.Rotate(new(ring * cos, ring * sin, 0));
            model.Pieces.Add(new(null, new(Shape.Capsule(tube, 2 * half), (from + to) / 2, Upward(to - from)), DensityOf(surface), null, 0));
            from = to;
        }
    }

    /// <summary>A turned body: rings of a radius at a height, from the foot up; full, with flat ends.</summary>
    /// <param name="turn">From its own frame, its axis along Y; null when it stands straight.</param>
    public void Lathe(Vector3d at, Surface surface, (double Radius, double Height)[] profile, QuaternionD? turn = null)
    {
        var (low, high) = (profile[0], profile[^1]);
        Turn(at, surface, [(0, low.Height), .. profile, (0, high.Height)], turn);
        FeelTurned(at, surface, profile, turn ?? QuaternionD.Identity);
    }

    /// <summary>A hollow turned body, open at the top: its outside from the foot up, and how thick its wall is.</summary>
    public void Cup(Vector3d at, Surface surface, double wall, params (double Radius, double Height)[] profile)
    {
        var inside = profile.Reverse().Where(p => p.Height > profile[0].Height + wall).Select(p => (Math.Max(p.Radius - wall, 0.2 * wall), p.Height)).ToList();
        var floor = profile[0].Height + wall;
        Turn(at, surface, [(0, profile[0].Height), .. profile, .. inside, (Math.Max(0.2 * wall, InsideAt(profile, floor) - wall), floor), (0, floor)], null);
        if (!touches)
        {
            return;
        }

        model.Inside.Clear();
        model.Inside.AddRange([(Math.Max(0.2 * wall, InsideAt(profile, floor) - wall), at.Y + floor), .. inside.AsEnumerable().Reverse().Select(p => (p.Item1, at.Y + p.Height))]);
        profile = Sparse(profile);
        const int staves = 8;
        var (sinHalf, cosHalf) = DeterministicMath.SinCos(Math.PI / staves);
        Feel(Shape.Cylinder(profile[0].Radius, wall), at + new Vector3d(0, profile[0].Height + (wall / 2), 0), QuaternionD.Identity, surface);
        for (var k = 0; k + 1 < profile.Length; k++)
        {
            var (low, high) = (profile[k], profile[k + 1]);
            double rise = high.Height - low.Height, lean = high.Radius - low.Radius, length = Math.Sqrt((rise * rise) + (lean * lean)), middle = (low.Radius + high.Radius) / 2;
            if (rise < 1e-6)
            {
                continue;
            }

            var tilt = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -DeterministicMath.Atan2(lean, rise));
            for (var i = 0; i < staves; i++)
            {
                var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, 2 * Math.PI * i / staves);
                var size = new Vector3d(wall, length, 2 * (middle - (wall / 2)) * sinHalf / cosHalf);
                Feel(Shape.Box(size), at + turn.Rotate(new(middle - (wall / 2), (low.Height + high.Height) / 2, 0)), (turn * tilt).Normalized(), surface);
            }
        }
    }

    /// <summary>Foot, widest place, narrowest place above that, and rim: as much as falls into a vessel can tell.</summary>
    private static (double Radius, double Height)[] Sparse((double Radius, double Height)[] profile)
    {
        if (profile.Length <= 3)
        {
            return profile;
        }

        var widest = Array.FindIndex(profile, p => p.Radius >= profile.Max(q => q.Radius) - 1e-9);
        var narrow = widest;
        for (var i = widest; i < profile.Length; i++)
        {
            narrow = profile[i].Radius < profile[narrow].Radius ? i : narrow;
        }

        int[] kept = [0, widest, narrow, profile.Length - 1];
        return [.. kept.Distinct().Order().Select(i => profile[i])];
    }

    /// <summary>A gable: its ridge runs along its own Z, its foot is its base.</summary>
    /// <param name="foot">Middle of the base.</param>
    /// <param name="size">Full width, height and length.</param>
    public void Gable(Vector3d foot, Vector3d size, Surface surface, QuaternionD? turn = null) =>
        Plate(foot, [(-size.X / 2, 0), (size.X / 2, 0), (0, size.Y)], size.Z, surface, turn);

    /// <summary>An outline in its own X and Y, as thick as said along its own Z. Touch knows its convex hull only.</summary>
    public void Plate(Vector3d at, (double X, double Y)[] outline, double thick, Surface surface, QuaternionD? turn = null, double rounding = 0)
    {
        var polygon = new Polygon([.. outline.Select(p => new System.Numerics.Vector2((float)p.X, (float)p.Y))]);
        Add(Part.Prism(at, polygon, thick / 2, rounding, turn ?? QuaternionD.Identity, surface), touches ? Solids.Plate(outline, thick).From(at, turn ?? QuaternionD.Identity) : null);
    }

    private static double InsideAt((double Radius, double Height)[] profile, double height)
    {
        for (var i = 0; i + 1 < profile.Length; i++)
        {
            var (low, high) = (profile[i], profile[i + 1]);
            if (height <= high.Height && high.Height > low.Height)
            {
                return low.Radius + ((high.Radius - low.Radius) * (height - low.Height) / (high.Height - low.Height));
            }
        }

        return profile[^1].Radius;
    }

    private void Turn(Vector3d at, Surface surface, IEnumerable<(double Radius, double Height)> outline, QuaternionD? turn)
    {
        // No edge of no length: a cone's tip and a flat end may name one point twice.
        var points = new List<System.Numerics.Vector2>();
        foreach (var (radius, height) in outline)
        {
            var point = new System.Numerics.Vector2((float)radius, (float)height);
            if (points.Count == 0 || (point - points[^1]).LengthSquared() > 1e-12f)
            {
                points.Add(point);
            }
        }

        if (looks)
        {
            var part = Part.Lathe(at, new Polygon([.. points]), 0, turn ?? QuaternionD.Identity, surface);
            model.Pieces.Add(new(model.IsCutOpen ? part.Cut(Vector3d.UnitZ, CutShare * points.Max(p => p.X)) : part, null, 0, Motion, Blend));
        }
    }

    private void FeelTurned(Vector3d at, Surface surface, (double Radius, double Height)[] profile, QuaternionD turn)
    {
        for (var i = 0; touches && i + 1 < profile.Length; i++)
        {
            var (low, high) = (profile[i], profile[i + 1]);
            if (high.Height - low.Height > 1e-6)
            {
                var made = Solids.Cone(low.Radius, high.Radius, high.Height - low.Height).From(at + turn.Rotate(new(0, low.Height, 0)), turn);
                Feel(made.Shape, made.Position, made.Rotation, surface);
            }
        }
    }

    private void Feel(Shape shape, Vector3d at, QuaternionD turn, Surface surface) => model.Pieces.Add(new(null, new(shape, at, turn), DensityOf(surface), null, 0));

    private void Drum(Vector3d at, double radius, double height, Surface surface, QuaternionD turn, double? edge = null) =>
        Add(Part.Cylinder(at, radius, height / 2, edge ?? Edge(Math.Min(radius, height)), turn, surface), new(Shape.Cylinder(radius, height), at, turn));

    private void Add(Part look, Placed? touch) => model.Pieces.Add(new(looks ? look : null, touches ? touch : null, DensityOf(look.Surface), Motion, Blend));

    private double DensityOf(Surface surface) => surface.Material switch
    {
        SurfaceMaterial.Metal => Physics.Materials.Steel.Density,
        SurfaceMaterial.Wood => Physics.Materials.Wood.Density,
        SurfaceMaterial.Cloth or SurfaceMaterial.Fur => Physics.Materials.Cloth.Density,
        SurfaceMaterial.Stone => Physics.Materials.Stone.Density,
        _ => model.Density,
    };

    /// <summary>Turns +Y to the direction.</summary>
    private static QuaternionD Upward(Vector3d direction)
    {
        var y = direction.Normalized(Vector3d.UnitY);
        if (y.Y > 1 - 1e-12)
        {
            return QuaternionD.Identity;
        }

        var x = y.AnyPerpendicular();
        return QuaternionD.FromAxes(x, y, Vector3d.Cross(x, y));
    }
}
