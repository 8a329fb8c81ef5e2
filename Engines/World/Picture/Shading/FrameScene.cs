using Sora.Engines.World.Looks;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Post;
using Sora.Engines.World.Picture.Tiles;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>One frame, ready to be shaded: read by all workers, written by none.</summary>
internal sealed class FrameScene : IDisposable
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

    /// <summary>Where pixels go that a look still works on; null sends them to output.</summary>
    public PostImage? Image { get; private set; }

    /// <summary>Whether distance, normal and owner of the pixels are wanted too.</summary>
    public bool WantsGeometry { get; private set; }

    public void Take(PictureScene scene, int width, int height)
    {
        Shading = scene.Shading;
        Solids.Compile(scene);
        view = new FrameView(scene.Camera, width, height);
        hull = new Hull(scene.Ground, scene.Room);
        Sky = scene.Sky;
        floor = SurfaceLooks.Of(scene.Ground.Surface, Shading);
        walls = SurfaceLooks.Of(scene.Room?.Walls ?? scene.Ground.Surface, Shading);
        ceiling = SurfaceLooks.Of(scene.Room?.Ceiling ?? scene.Ground.Surface, Shading);
        FogDensity = scene.Fog.Density;
        Exposure = scene.Exposure;
    }

    public void Develop(PostImage? image, IReadOnlyList<PostPass> passes)
    {
        (Image, WantsGeometry) = (image, false);
        for (var i = 0; i < passes.Count; i++)
        {
            WantsGeometry |= passes[i].NeedsGeometry;
        }
    }

    public void Dispose() => Solids.Dispose();
}
