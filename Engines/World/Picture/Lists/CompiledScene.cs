using System.Numerics;
using System.Runtime.InteropServices;
using Sora.Engines.World.Picture.Textures;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>A frame's primitives as the kernels read them, with the spheres that bound them. Keeps its memory from frame to frame.</summary>
internal sealed unsafe class CompiledScene : IDisposable
{
    private const int LooseRunLength = 8;
    private readonly List<RunBound> runs = [];
    private int capacity;
    private ShadingStyle shading;

    public CompiledPrimitive* Primitives { get; private set; }
    public int Count { get; private set; }

    /// <summary>Primitives below this number have snow on what faces up.</summary>
    public int Snowed { get; private set; }

    /// <summary>What lies on boxes; a primitive knows its number.</summary>
    public List<Texture> Textures { get; } = [];
    public ReadOnlySpan<RunBound> Runs => CollectionsMarshal.AsSpan(runs);

    public void Compile(PictureScene scene)
    {
        var source = scene.Primitives;
        if (source.Length > capacity)
        {
            capacity = Math.Max(source.Length, 2 * capacity);
            Primitives = (CompiledPrimitive*)NativeMemory.AlignedRealloc(Primitives, (nuint)capacity * (nuint)sizeof(CompiledPrimitive), 64);
        }

        Count = source.Length;
        shading = scene.Shading;
        Snowed = scene.Snowed;
        runs.Clear();
        Textures.Clear();
        var next = 0;
        foreach (var group in scene.Groups)
        {
            AddLoose(source, next, group.First);
            next = group.First + group.Count;
            AddRun(source, group.First, group.Count, group.BlendRadius);
        }

        AddLoose(source, next, source.Length);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(Primitives);
        Primitives = null;
        capacity = 0;
    }

    private void AddLoose(ReadOnlySpan<Primitive> source, int from, int to)
    {
        for (var first = from; first < to; first += LooseRunLength)
        {
            AddRun(source, first, Math.Min(LooseRunLength, to - first), 0);
        }
    }

    private void AddRun(ReadOnlySpan<Primitive> source, int first, int count, float blend)
    {
        if (count == 0)
        {
            return;
        }

        var (low, high) = (new Vector3(float.MaxValue), new Vector3(float.MinValue));
        for (var i = first; i < first + count; i++)
        {
            PrimitiveCompiler.Compile(source[i], i, blend, shading, out Primitives[i]);
            Primitives[i].Owner = blend > 0 ? first + 1 : i + 1;
            Primitives[i].Texture = -1;
            if (source[i] is { Shape: PrimitiveShape.Box, Surface.Texture: { } texture })
            {
                Primitives[i].Texture = Textures.Count;
                Textures.Add(texture);
            }

            var centre = CentreOf(Primitives[i]);
            low = Vector3.Min(low, centre);
            high = Vector3.Max(high, centre);
        }

        var middle = (low + high) * 0.5f;
        var radius = 0f;
        for (var i = first; i < first + count; i++)
        {
            radius = MathF.Max(radius, ExactVector.Length(CentreOf(Primitives[i]) - middle) + Primitives[i].BoundRadius);
        }

        runs.Add(new RunBound(middle.X, middle.Y, middle.Z, radius, first, count, blend));
    }

    private static Vector3 CentreOf(in CompiledPrimitive p) => new(p.BoundX, p.BoundY, p.BoundZ);
}
