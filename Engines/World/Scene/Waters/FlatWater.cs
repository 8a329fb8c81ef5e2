using System.Numerics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>Water as flat solids with rings laid on it, for a renderer that does not read <see cref="PictureScene.Waters"/>.</summary>
internal static class FlatWater
{
    private const float Thickness = 0.012f;
    private const float Far = 300;

    // Of a ring's height, metres at most, and how many of the strongest are shown.
    private const float RingShare = 0.5f;
    private const float ThickestRing = 0.03f;
    private const int MostRings = 10;
    private static readonly Quaternion Lying = new(0.70710677f, 0, 0, 0.70710677f);
    private static readonly Surface Crest = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC9DDE4);

    public static void Draw(PictureScene scene, in WaterRegion region, double level, SheetRing[] rings, Surface water)
    {
        var middle = new Vector3((float)region.Middle.X, (float)level, (float)region.Middle.Z);
        float x = (float)region.HalfX, z = (float)region.HalfZ;
        switch (region.Outline)
        {
            case WaterOutline.Shore:
                scene.Add(Primitive.Box(middle - new Vector3(0, 0, Far), Quaternion.Identity, new(Far * 2, Thickness, Far), 0, water));
                break;
            case WaterOutline.Rectangle:
                scene.Add(Primitive.Box(middle, Quaternion.Identity, new(x, Thickness, z), 0, water));
                break;
            case WaterOutline.Ellipse:
                var round = Math.Min(x, z);
                scene.Add(Primitive.Box(middle, Quaternion.Identity, new(Math.Max(0.01f, x - round), Thickness, Math.Max(z, 0.01f)), 0, water));
                for (var side = -1; side <= 1; side += 2)
                {
                    scene.Add(Primitive.Cylinder(middle + new Vector3(side * (x - round), 0, 0), Quaternion.Identity, round, Thickness, 0, water));
                }

                break;
        }

        foreach (var ring in rings.AsSpan(0, Math.Min(rings.Length, MostRings)))
        {
            var thick = Math.Min(ThickestRing, RingShare * ring.Height);
            if (ring.Front > 2 * thick)
            {
                scene.Add(Primitive.Torus(new(ring.Centre.X, (float)level + Thickness, ring.Centre.Y), Lying, ring.Front, thick, Crest));
            }
        }
    }
}
