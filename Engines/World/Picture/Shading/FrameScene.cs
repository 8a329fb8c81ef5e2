using System.Numerics;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Post;
using Sora.Engines.World.Picture.Tiles;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>One frame, ready to be shaded: read by all workers, written by none.</summary>
internal sealed unsafe class FrameScene : IDisposable
{
    // Fields, so that the kernels read single numbers of them and copy nothing.
    private FrameView view;
    private Hull hull;
    private SurfaceLook floor;
    private SurfaceLook walls;
    private SurfaceLook ceiling;

    public CompiledScene Solids { get; } = new();
    public ref readonly FrameView View => ref view;
    public ref readonly Hull Hull => ref hull;
    public SkyLight Sky { get; private set; } = Daylight.Noon;
    public ref readonly SurfaceLook Floor => ref floor;
    public ref readonly SurfaceLook Walls => ref walls;
    public ref readonly SurfaceLook Ceiling => ref ceiling;
    public float FogDensity { get; private set; }
    public float Exposure { get; private set; }
    public ShadingStyle Shading { get; private set; }
    public FrameLights Lights { get; } = new();

    /// <summary>Waters of the frame.</summary>
    public List<WaterSheet> Waters { get; private set; } = [];

    /// <summary>How wet the ground is, 0 to 1: from 0.3 on, puddles.</summary>
    public float Wetness { get; private set; }

    /// <summary>Whether the ground, or some solid, mirrors things.</summary>
    public bool GroundMirrors { get; private set; }
    public bool HasMirrors { get; private set; }

    /// <summary>Whether something can be seen through.</summary>
    public bool HasClear { get; private set; }

    /// <summary>Where pixels go that a look still works on; null sends them to output.</summary>
    public PostImage? Image { get; private set; }

    /// <summary>Whether distance, normal and owner of the pixels are wanted too.</summary>
    public bool WantsGeometry { get; private set; }
    public IReadOnlyList<BackdropLayer> Backdrop { get; private set; } = [];
    public Precipitation Precipitation { get; private set; }

    /// <summary>How much of the farthest things the air hides.</summary>
    public float FarHaze { get; private set; }

    /// <summary>Of rain as it is displayed, 0 to 1; of snow likewise.</summary>
    public Vector3 DropColour { get; private set; }
    public Vector3 FlakeColour { get; private set; }

    public void Take(PictureScene scene, int width, int height)
    {
        Shading = scene.Shading;
        Solids.Compile(scene);
        view = new FrameView(scene.Camera, width, height);
        hull = new Hull(scene.Ground, scene.Room);
        Sky = scene.Sky;
        floor = Opaque(SurfaceLooks.Of(scene.Ground.Surface, Shading), scene.Ground.Surface);
        walls = SurfaceLooks.Of(scene.Room?.Walls ?? scene.Ground.Surface, Shading);
        ceiling = SurfaceLooks.Of(scene.Room?.Ceiling ?? scene.Ground.Surface, Shading);
        FogDensity = scene.Fog.Density;
        Exposure = scene.Exposure;
        Wetness = scene.Ground.Wetness;
        GroundMirrors = scene.Shading != ShadingStyle.Flat && (Wetness > 0 || floor.Material is SurfaceMaterial.Water or SurfaceMaterial.Ice);
        HasMirrors = scene.Shading == ShadingStyle.Real && AnyMirror();
        HasClear = AnyClear();
        Lights.Take(scene, Solids);
        Waters = scene.Waters;
        Backdrop = scene.Backdrop;
        Precipitation = scene.Precipitation;

        // Backdrops stand as if some 40 m off: fog swallows them, clear air does not.
        var lost = scene.Fog.Density * 40;
        FarHaze = 1 - (1 / (1 + (lost * lost)));
        var brightness = MathF.Sqrt(Math.Clamp(0.55f * (Sky.AmbientAbove.X + Sky.AmbientAbove.Y + Sky.AmbientAbove.Z) / 3, 0.04f, 0.75f));
        DropColour = new Vector3(0.93f, 0.97f, 1f) * brightness;
        FlakeColour = new Vector3(1, 1, 1) * MathF.Min(1, brightness * 1.15f);
    }

    /// <summary>Whether a solid shows things.</summary>
    public static bool IsMirror(in SurfaceLook look) => look is { Metalness: > 0.5f, Roughness: < 0.3f };

    public void Develop(PostImage? image, IReadOnlyList<PostPass> passes)
    {
        (Image, WantsGeometry) = (image, false);
        for (var i = 0; i < passes.Count; i++)
        {
            WantsGeometry |= passes[i].NeedsGeometry;
        }
    }

    public void Dispose() => Solids.Dispose();

    /// <summary>The ground has no depth: what can be seen through elsewhere shows its own colour here.</summary>
    private static SurfaceLook Opaque(SurfaceLook look, Surface surface)
    {
        if (look.RefractiveIndex > 0)
        {
            (look.Red, look.Green, look.Blue, look.RefractiveIndex) = (surface.Colour.X, surface.Colour.Y, surface.Colour.Z, 0);
        }

        return look;
    }

    private bool AnyMirror()
    {
        for (var p = Solids.Primitives; p < Solids.Primitives + Solids.Count; p++)
        {
            if (IsMirror(p->Look))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyClear()
    {
        for (var p = Solids.Primitives; p < Solids.Primitives + Solids.Count; p++)
        {
            if (p->Look.RefractiveIndex > 0)
            {
                return true;
            }
        }

        return false;
    }
}
