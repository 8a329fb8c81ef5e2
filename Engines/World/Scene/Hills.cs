using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene;

/// <summary>
/// A round hill of snow or grass with a level top, for what goes down it along +X. It is felt along that way as wedges side by side, each convex,
/// and seen as a body turned about the vertical through its top.
/// </summary>
internal static class Hills
{
    private const int Wedges = 16;
    private const double Least = 0.7;
    private const double Most = 3;

    // Of the height: of the whole slope, of the level top, and of the way on which it is felt.
    private const double RunShare = 2.7;
    private const double TopShare = 0.7;
    private const double WayShare = 0.6;

    // Of the slope: where it is steep enough for what goes down to begin by itself.
    private const double StartShare = 0.12;

    // Metres by which the last wedge ends above the ground, so that it has a side.
    private const double Lip = 0.003;
    private const double Buried = 0.2;

    public static bool Is(Thing thing) => thing.Noun.Archetype == "terrain.hill";

    /// <summary>What it is covered with where nothing is said.</summary>
    public static Material Cover(string place, string weather) => weather == "snow" || place is "snow" or "ice" or "glacier" ? Physics.Materials.Snow : place is "desert" or "beach" or "dune" ? Physics.Materials.Sand : Physics.Materials.Grass;

    /// <param name="thing">Of its size and material.</param>
    /// <param name="id">Of its first body.</param>
    /// <param name="largest">Metres that it may be high, so that what goes down it is seen.</param>
    public static void Build(Thing thing, string id, double largest)
    {
        double height = Math.Clamp(Math.Min(thing.Size.Y, largest), Least, Most), run = RunShare * height, top = TopShare * height / 2;

        // From the rear edge of the top to the foot, its middle at the origin.
        var axis = -(run / 2);
        for (var i = -1; i < Wedges; i++)
        {
            double from = i < 0 ? -top : top + (run * i / Wedges), to = i < 0 ? top : top + (run * (i + 1) / Wedges);
            Add(thing, i < 0 ? id : $"{id}.part{i + 2}", axis + from, axis + to, HeightAt(height, run, top, from), Math.Max(Lip, HeightAt(height, run, top, to)), WayShare * height);
        }

        Vector2[] outline = new Vector2[Wedges + 4];
        outline[0] = new(0, (float)-Buried);
        outline[1] = new((float)(top + run), (float)-Buried);
        for (var i = 0; i <= Wedges; i++)
        {
            var r = top + (run * (Wedges - i) / Wedges);
            outline[i + 2] = new((float)r, (float)HeightAt(height, run, top, r));
        }

        outline[^1] = new(0, (float)height);
        thing.Show(thing.Main, Part.Lathe(new Vector3d(axis, 0, 0) - thing.Main.Position, new Polygon(outline), 0, QuaternionD.Identity, Surfaces.Of(thing.Material)));
        var start = top + (StartShare * run);
        thing.Start = new(axis + start, HeightAt(height, run, top, start), 0);
        thing.TopHeight = height;
        thing.IsTarget = true;
    }

    /// <summary>Steepest half way down, 29°; level at both ends.</summary>
    private static double HeightAt(double height, double run, double top, double r) => height * (1 - Easing.SmoothStep((Math.Abs(r) - top) / run));

    private static void Add(Thing thing, string id, double from, double to, double left, double right, double half)
    {
        Vector3d[] v = [new(from, 0, -half), new(from, 0, half), new(to, 0, half), new(to, 0, -half), new(to, right, half), new(to, right, -half), new(from, left, half), new(from, left, -half)];
        var (shape, centre) = ConvexHull.Build(v, [[0, 3, 2, 1], [2, 3, 5, 4], [6, 4, 5, 7], [1, 2, 4, 6], [0, 7, 5, 3], [0, 1, 6, 7]]);
        thing.Bodies.Add(new(id, thing.Member.Id, shape, thing.Material, BodyMotion.Static) { Position = centre });
    }
}
