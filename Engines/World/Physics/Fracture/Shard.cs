using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fracture;

/// <summary>A piece of what breaks, about its own centre of mass.</summary>
/// <param name="Shape">A convex hull.</param>
/// <param name="At">Its centre of mass in the frame of the whole.</param>
/// <param name="Turn">From its frame to that of the whole.</param>
internal readonly record struct Shard(Shape Shape, Vector3d At, QuaternionD Turn)
{
    // A hollow wall's pieces are too many when each of its faces is cut.
    private const int MostFromAPart = 40;

    // Of a piece's measures that are left beside its cracks.
    private const double CrackShare = 0.985;

    // How far seeds are drawn to the middle, and how thin over its width a pane is.
    private const double Crowding = 0.3;
    private const double PaneCrowding = 0.85;
    private const double PaneShare = 0.06;

    /// <summary>
    /// The pieces that a shape goes to. A solid is filled by Voronoi cells; a hollow one's wall breaks along its sides; of a compound each part breaks.
    /// </summary>
    /// <param name="shape">Any but ground.</param>
    /// <param name="pieces">About how many, 2 to 64.</param>
    /// <param name="wall">Metres of a hollow body's wall; null for a solid. Compounds are as solid as their parts.</param>
    /// <param name="random">Where it cracks.</param>
    public static List<Shard> Of(in Shape shape, int pieces, double? wall, SeededRandom random)
    {
        if (shape.Form is Compound compound)
        {
            var all = new List<Shard>();
            foreach (var part in compound.Parts)
            {
                var share = Math.Max(1, (int)Math.Round(pieces * part.Shape.Volume / compound.Volume));
                foreach (var (cell, center) in Cells(Polyhedron.Of(part.Shape), share, random))
                {
                    all.Add(new(cell, part.At + part.Turn.Rotate(center), part.Turn));
                }
            }

            return all;
        }

        // Splinters of a pane are small about where it is struck, which is its middle.
        var faces = Polyhedron.Of(shape);
        var half = shape.Half;
        var isPane = shape.Kind == ShapeKind.Box && Math.Min(half.X, Math.Min(half.Y, half.Z)) < PaneShare * Math.Max(half.X, Math.Max(half.Y, half.Z));
        var cells = wall is { } thick
            ? Polyhedron.Wall(faces, thick).SelectMany(piece => Cells(piece, Math.Max(1, pieces / faces.Count), random))
            : Cells(faces, pieces, random, isPane ? PaneCrowding : Crowding);
        return [.. cells.Select(c => new Shard(c.Shape, c.Center, QuaternionD.Identity))];
    }

    private static IEnumerable<(Shape Shape, Vector3d Center)> Cells(List<List<Vector3d>> faces, int pieces, SeededRandom random, double crowding = Crowding) =>
        CellCutter.Cut(faces, Math.Min(pieces, MostFromAPart), random, Vector3d.Zero, crowding).Select(cell => (Apart((ConvexHull)cell.Shape.Form!), cell.Center));

    /// <summary>Cracks have a width: pieces that fitted exactly would jam.</summary>
    private static Shape Apart(ConvexHull hull) => ConvexHull.Build([.. hull.Vertices.Select(v => v * CrackShare)], hull.Faces).Shape;
}
