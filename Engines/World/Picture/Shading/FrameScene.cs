using Sora.Engines.World.Looks;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Tiles;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>One frame, ready to be shaded: read by all workers, written by none.</summary>
internal sealed class FrameScene : IDisposable
{
    public CompiledScene Solids { get; } = new();
    public FrameView View { get; private set; }
    public Hull Hull { get; private set; }
    public SkyLight Sky { get; private set; } = Daylight.Noon;
    public SurfaceLook Floor { get; private set; }
    public SurfaceLook Walls { get; private set; }
    public SurfaceLook Ceiling { get; private set; }
    public float FogDensity { get; private set; }
    public float Exposure { get; private set; }

    public void Take(PictureScene scene, int width, int height)
    {
        Solids.Compile(scene);
        View = new FrameView(scene.Camera, width, height);
        Hull = new Hull(scene.Ground, scene.Room);
        Sky = scene.Sky;
        Floor = SurfaceLooks.Of(scene.Ground.Surface);
        Walls = SurfaceLooks.Of(scene.Room?.Walls ?? scene.Ground.Surface);
        Ceiling = SurfaceLooks.Of(scene.Room?.Ceiling ?? scene.Ground.Surface);
        FogDensity = scene.Fog.Density;
        Exposure = scene.Exposure;
    }

    public void Dispose() => Solids.Dispose();
}
