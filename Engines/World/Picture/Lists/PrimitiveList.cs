using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>The primitives that matter to some rays, in runs that are each joined by one blend radius. Grows to the scene, never in a frame.</summary>
internal sealed unsafe class PrimitiveList : IDisposable
{
    private int primitiveCapacity;
    private int runCapacity;

    /// <summary>Primitives of all runs, one run after another.</summary>
    public CompiledPrimitive** Items { get; private set; }
    public Run* Runs { get; private set; }
    public int Count { get; private set; }
    public int RunCount { get; private set; }

    /// <summary>Whether it holds solids that the kernels of the common ones do not know.</summary>
    public bool HasUncommon { get; private set; }

    /// <summary>Makes room for a whole scene.</summary>
    public void Reserve(int primitives, int runs)
    {
        if (primitives > primitiveCapacity)
        {
            primitiveCapacity = Math.Max(primitives, 2 * primitiveCapacity);
            Items = (CompiledPrimitive**)NativeMemory.Realloc(Items, (nuint)primitiveCapacity * (nuint)sizeof(CompiledPrimitive*));
        }

        if (runs > runCapacity)
        {
            runCapacity = Math.Max(runs, 2 * runCapacity);
            Runs = (Run*)NativeMemory.Realloc(Runs, (nuint)runCapacity * (nuint)sizeof(Run));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear()
    {
        Count = 0;
        RunCount = 0;
        HasUncommon = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(CompiledPrimitive* primitive)
    {
        HasUncommon |= primitive->Shape > PrimitiveShape.Torus;
        Items[Count++] = primitive;
    }

    /// <summary>Ends the run of the primitives added since <paramref name="countBefore"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRun(int countBefore, float blend)
    {
        if (Count > countBefore)
        {
            Runs[RunCount++] = new Run(Count - countBefore, blend, blend > 0 ? -0.25f / blend : 0);
        }
    }

    public void Dispose()
    {
        NativeMemory.Free(Items);
        NativeMemory.Free(Runs);
        Items = null;
        Runs = null;
        primitiveCapacity = runCapacity = 0;
    }

    /// <param name="Bulge">−1/(4·Blend), the factor of the smooth union's correction.</param>
    internal readonly record struct Run(int Count, float Blend, float Bulge);
}
