using System.Numerics;
using System.Runtime.InteropServices;
using Sora.Engines.World.Picture.Lists;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>The lamps of one frame: those that the scene names, and whatever glows. The strongest few, seen from the camera.</summary>
internal sealed unsafe class FrameLights
{
    /// <summary>More lamps than these are not felt one by one.</summary>
    public const int Most = 6;

    /// <summary>A glowing ball's intensity for each square metre of its radius squared, and the most that one thing gives.</summary>
    private const float IntensityPerArea = 300;
    private const float MostIntensity = 8;

    /// <summary>Mean light of the sky above which what glows only shows itself.</summary>
    private const float Daylight = 0.8f;
    private readonly List<(PointLight Light, float Weight)> found = [];
    private readonly List<PointLight> lights = [];

    public ReadOnlySpan<PointLight> All => CollectionsMarshal.AsSpan(lights);

    /// <summary>Less light than this, on white paper, is left away: a share of what comes from the sky.</summary>
    public float Least { get; private set; }

    public void Take(PictureScene scene, CompiledScene solids)
    {
        found.Clear();
        lights.Clear();
        var sky = scene.Sky.AmbientAbove + (scene.Sky.SunColour * 0.3f);
        var level = (sky.X + sky.Y + sky.Z) / 3;
        Least = MathF.Max(0.004f, 0.03f * level);
        foreach (var light in scene.Lights)
        {
            Consider(light, scene.Camera.Position);
        }

        for (var p = solids.Primitives; level < Daylight && p < solids.Primitives + solids.Count; p++)
        {
            if (p->Look.Glow > 0)
            {
                var radius = MathF.Min(p->BoundRadius - p->Margin, 0.4f);
                var strength = p->Look.Glow * MathF.Min(IntensityPerArea * radius * radius, MostIntensity);
                Consider(
                    new PointLight(new Vector3(p->BoundX, p->BoundY, p->BoundZ), new Vector3(p->Look.Red, p->Look.Green, p->Look.Blue) * strength, MathF.Max(radius, 0.02f)),
                    scene.Camera.Position);
            }
        }

        // The order of equals is that of the scene, so that nothing depends on the sort.
        while (lights.Count < Most && found.Count > 0)
        {
            var best = 0;
            for (var i = 1; i < found.Count; i++)
            {
                best = found[i].Weight > found[best].Weight ? i : best;
            }

            lights.Add(found[best].Light);
            found.RemoveAt(best);
        }
    }

    private void Consider(in PointLight light, Vector3 eye)
    {
        var strength = light.Intensity.X + light.Intensity.Y + light.Intensity.Z;
        found.Add((light, strength / (4 + ExactVector.LengthSquared(light.Position - eye))));
    }
}
