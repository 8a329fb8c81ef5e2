using Sora.Engines.World.Cast;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fracture;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Breaking;

/// <summary>What runs out of a broken vessel or egg: a puddle that spreads to the thickness at which surface tension holds it.</summary>
/// <param name="breakable">Where and when.</param>
/// <param name="volume">Cubic metres.</param>
/// <param name="surface">Of what it is.</param>
/// <param name="yolk">Of a ball in its middle; null for plain liquid.</param>
internal sealed class Spill(Breakable breakable, double volume, Surface surface, Surface? yolk)
{
    // Water on a smooth floor stands 3 mm high (capillary length 2.7 mm; de Gennes, Capillarity and Wetting Phenomena, 2004).
    private const double Thickness = 0.003;
    private const double SpreadSeconds = 0.5;
    private const double WetShare = 0.55;
    private Vector3d? _at;

    /// <summary>Its contents, by what the storyboard puts into it; null when it is empty.</summary>
    public static Spill? Of(Thing thing, Breakable breakable, Shot shot)
    {
        if (thing.Noun.Archetype == "food.egg")
        {
            return new(breakable, breakable.Whole.Shape.Volume, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE9E2C4), Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF2A51F));
        }

        return Vessels.Liquids.In(thing, shot) is { } liquid
            ? new(breakable, WetShare * thing.Size.X * thing.Size.Y * thing.Size.Z * 0.6, liquid, null)
            : null;
    }

    public void Draw(PictureScene scene, FrameState frame)
    {
        if (breakable.BrokenAt is not { } broken || frame.WorldTime < broken)
        {
            return;
        }

        // It falls from where the vessel broke to what is below.
        _at ??= breakable.Whole.Position;
        var at = _at.Value with { Y = 0 };
        var age = frame.WorldTime - broken;
        var radius = Math.Sqrt(volume / (Math.PI * Thickness)) * (1 - DeterministicMath.Exp(-age / SpreadSeconds));
        if (radius > Thickness)
        {
            Part.Cylinder(at, radius, Thickness, Thickness * 0.9, QuaternionD.Identity, surface).Draw(scene, Vector3d.Zero, QuaternionD.Identity);
            if (yolk is { } inside)
            {
                var ball = 0.3 * breakable.Whole.Shape.BoundingRadius;
                Part.Sphere(at + new Vector3d(0, 0.2 * ball, 0), ball, inside).Draw(scene, Vector3d.Zero, QuaternionD.Identity);
            }
        }
    }
}
