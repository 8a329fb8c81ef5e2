using System.Numerics;
using System.Runtime.InteropServices;

namespace Sora.Engines.World.Picture;

/// <summary>
/// Everything one frame shows. Filled anew for each frame and given to the <see cref="Renderer"/>; keeps its memory, so that a
/// frame after the first allocates nothing. Not thread-safe.
/// </summary>
internal sealed class PictureScene
{
    private readonly List<Primitive> primitives = [];
    private readonly List<PrimitiveGroup> groups = [];
    private int openGroup = -1;

    public PictureCamera Camera { get; set; } = PictureCamera.LookAt(new Vector3(0, 1.5f, 5), new Vector3(0, 1, 0), 1);
    public SkyLight Sky { get; set; } = Looks.Daylight.Noon;
    public GroundPlane Ground { get; set; } = new(0, new Surface(SurfaceMaterial.Matte, new Vector3(0.4f)));

    /// <summary>Null in the open.</summary>
    public RoomShell? Room { get; set; }
    public Fog Fog { get; set; }

    /// <summary>Water surfaces of the frame; usually none.</summary>
    public List<WaterSheet> Waters { get; } = [];

    /// <summary>From the farthest to the nearest.</summary>
    public IReadOnlyList<BackdropLayer> Backdrop { get; set; } = [];
    public Precipitation Precipitation { get; set; }

    /// <summary>How many primitives, from the first, snow has settled on.</summary>
    public int Snowed { get; set; }

    /// <summary>Multiplies all light before the tone curve.</summary>
    public float Exposure { get; set; } = 1;

    public ShadingStyle Shading { get; set; }

    /// <summary>Lamps beside what glows, which gives light by itself.</summary>
    public List<PointLight> Lights { get; } = [];

    public ReadOnlySpan<Primitive> Primitives => CollectionsMarshal.AsSpan(primitives);
    public ReadOnlySpan<PrimitiveGroup> Groups => CollectionsMarshal.AsSpan(groups);

    /// <summary>Takes all primitives, lamps and waters out; camera, sky, ground and room stay.</summary>
    public void Clear()
    {
        primitives.Clear();
        groups.Clear();
        Waters.Clear();
        Lights.Clear();
        openGroup = -1;
    }

    /// <summary>Adds a solid, to the open group if there is one.</summary>
    public void Add(in Primitive primitive) => primitives.Add(primitive);

    /// <summary>Starts a creature: what is added until <see cref="EndGroup"/> flows together.</summary>
    /// <param name="blendRadius">Metres over which neighbouring members melt into each other; above 0.</param>
    public void BeginGroup(float blendRadius)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(blendRadius);
        EndGroup();
        openGroup = groups.Count;
        groups.Add(new PrimitiveGroup(primitives.Count, 0, blendRadius));
    }

    /// <summary>Ends the open group, if any.</summary>
    public void EndGroup()
    {
        if (openGroup >= 0)
        {
            var group = groups[openGroup];
            groups[openGroup] = group with { Count = primitives.Count - group.First };
            openGroup = -1;
        }
    }
}

/// <summary>A run of primitives that are joined by a smooth union.</summary>
/// <param name="First">Index into <see cref="PictureScene.Primitives"/>.</param>
internal readonly record struct PrimitiveGroup(int First, int Count, float BlendRadius);
