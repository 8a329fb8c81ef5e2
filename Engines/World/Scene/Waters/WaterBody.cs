using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>Water of a place on the stage: a sea, lake, river, pond, pool or puddle, what physics makes of it, and how it is seen.</summary>
/// <param name="kind">What it is.</param>
/// <param name="water">Region and surface.</param>
/// <param name="land">Whether there is ground beside it.</param>
internal sealed class WaterBody(WaterKind kind, Water water, bool land)
{
    // Metres between the posts of the ground's height field, and beyond the bank on either side.
    private const double Wading = 0.04;
    private const double Cell = 0.5;
    private const double Margin = 1.5;

    public WaterKind Kind => kind;

    public Water Water => water;

    /// <summary>Whether somebody can stand beside it.</summary>
    public bool HasLand => land;

    public double Level => water.Surface.Level;

    /// <summary>Whether nobody walks on there.</summary>
    public bool IsDeep(Vector3d point) => water.Region.DepthAt(point.X, point.Z) > Wading;

    /// <summary>The ground of the scene: its floor, and the land beside it.</summary>
    public Body Ground(Material material)
    {
        var region = water.Region;
        if (region.Outline == WaterOutline.Endless)
        {
            return new Body("floor", null, Shape.Plane, material, BodyMotion.Static) { Position = new(0, Level - region.Depth, 0) };
        }

        if (kind.Depth < 0.1)
        {
            // A puddle is a film on the ground.
            return new Body("floor", null, Shape.Plane, material, BodyMotion.Static);
        }

        // A shore and a river's banks run straight on: the field's last posts go on beyond its edge.
        var wide = region.Outline == WaterOutline.Ellipse || (region.Outline == WaterOutline.Rectangle && region.HalfX < 60);
        var cell = wide || region.Bank > 0 ? Cell : Cell / 2;
        var halfX = wide ? region.HalfX + Margin : cell;
        var halfZ = region.Outline == WaterOutline.Shore ? region.Bank + Margin : region.HalfZ + Margin;
        int columns = (int)Math.Ceiling(2 * halfX / cell) + 1, rows = (int)Math.Ceiling(2 * halfZ / cell) + 1;
        var heights = new double[columns * rows];
        var middle = new Vector3d(wide ? region.Middle.X : 0, 0, region.Middle.Z);
        for (var j = 0; j < rows; j++)
        {
            for (var i = 0; i < columns; i++)
            {
                double x = middle.X + ((i - ((columns - 1) / 2.0)) * cell), z = middle.Z + ((j - ((rows - 1) / 2.0)) * cell);
                heights[(j * columns) + i] = Level - region.DepthAt(wide ? x : region.Middle.X, z);
            }
        }

        return new Body("floor", null, Shape.Terrain(new HeightField(heights, columns, cell)), material, BodyMotion.Static) { Position = middle };
    }

    /// <summary>Adds the surface as it is at a time of the world.</summary>
    public void Draw(PictureScene scene, double time)
    {
        var region = water.Region;
        var waves = new SheetWave[water.Surface.Waves.Count];
        for (var i = 0; i < waves.Length; i++)
        {
            var wave = water.Surface.Waves[i];
            waves[i] = new(new((float)wave.NumberX, (float)wave.NumberZ), (float)wave.Amplitude, (float)Wrapped(wave.Phase - (wave.Frequency * time)));
        }

        var rings = WaterRings.At(water, time);
        var outline = region.Outline switch
        {
            WaterOutline.Endless => WaterSheetOutline.Endless,
            WaterOutline.Shore => WaterSheetOutline.Shore,
            WaterOutline.Rectangle => WaterSheetOutline.Rectangle,
            _ => WaterSheetOutline.Ellipse,
        };
        scene.Waters.Add(new WaterSheet(
            (float)Level,
            outline,
            new((float)region.Middle.X, (float)region.Middle.Z),
            new((float)region.HalfX, (float)region.HalfZ),
            (float)region.Depth,
            (float)region.Bank,
            Surfaces.Of(kind.Bottom),
            LinearColour.FromSrgb(kind.Colour),
            (float)kind.Clarity,
            waves,
            rings));
        WaterDrops.Draw(scene, water, time);
    }

    private static double Wrapped(double phase) => phase - (2 * Math.PI * Math.Floor(phase / (2 * Math.PI)));
}
