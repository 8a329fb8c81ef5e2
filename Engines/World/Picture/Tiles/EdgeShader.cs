using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Output;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// Lays silhouettes over what lies behind them. Few pixels have one, so they are gathered into full packets before they are shaded:
/// a third of the work of shading every packet that has any.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class EdgeShader : IDisposable
{
    /// <summary>Less cover than this cannot be seen.</summary>
    private const float LeastCover = 1f / 24;
    private readonly int capacity;
    private readonly float* memory;
    private readonly float* x;
    private readonly float* y;
    private readonly float* z;
    private readonly float* distance;
    private readonly float* cover;

    /// <summary>Where each gathered pixel's display value lies.</summary>
    private readonly float** target;

    /// <param name="pixels">The most pixels that are gathered at once; a multiple of a packet's.</param>
    public EdgeShader(int pixels)
    {
        capacity = pixels;
        memory = (float*)NativeMemory.AlignedAlloc((nuint)(5 * pixels * sizeof(float)), 32);
        target = (float**)NativeMemory.Alloc((nuint)(pixels * sizeof(float*)));
        x = memory;
        y = x + pixels;
        z = y + pixels;
        distance = z + pixels;
        cover = distance + pixels;
    }

    /// <param name="display">Display values of the packets; blended in place.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Blend(FrameScene frame, BatchShader shader, RayPacket* packets, Packet3* display, int count)
    {
        var gathered = 0;
        for (var i = 0; i < count; i++)
        {
            var edges = Vector256.ExtractMostSignificantBits(Vector256.GreaterThan(packets[i].EdgeCover, PacketMath.Of(LeastCover)));
            for (; edges != 0; edges &= edges - 1)
            {
                Gather(packets + i, (float*)(display + i), BitOperations.TrailingZeroCount(edges), gathered++);
            }
        }

        if (gathered == 0)
        {
            return;
        }

        // The last one again, so that idle lanes ask for nothing new.
        for (var i = gathered; i % Floats.Count != 0; i++)
        {
            (x[i], y[i], z[i], distance[i]) = (x[gathered - 1], y[gathered - 1], z[gathered - 1], distance[gathered - 1]);
        }

        shader.Clear();
        for (var first = 0; first < gathered; first += Floats.Count)
        {
            var direction = new Packet3(Vector256.Load(x + first), Vector256.Load(y + first), Vector256.Load(z + first));
            shader.Add(frame, Packet3.Of(frame.View.Eye), direction, Vector256.Load(distance + first), Floats.AllBitsSet, Floats.Zero);
        }

        shader.Shade(frame);
        for (var first = 0; first < gathered; first += Floats.Count)
        {
            var front = DisplayEncoding.ToDisplay(shader[first / Floats.Count].Light, frame.Exposure);
            for (var i = first; i < Math.Min(gathered, first + Floats.Count); i++)
            {
                Mix(target[i], (float*)&front + (i - first), cover[i]);
            }
        }
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        NativeMemory.Free(target);
    }

    private void Gather(RayPacket* rays, float* display, int lane, int at)
    {
        System.Diagnostics.Debug.Assert(at < capacity, "More edges than pixels.");
        x[at] = rays->Direction.X.GetElement(lane);
        y[at] = rays->Direction.Y.GetElement(lane);
        z[at] = rays->Direction.Z.GetElement(lane);
        distance[at] = rays->EdgeDistance.GetElement(lane);
        cover[at] = rays->EdgeCover.GetElement(lane);
        target[at] = display + lane;
    }

    /// <summary>Mixed as the eye sees: mixed as light, a dark edge against a bright sky would stay ragged.</summary>
    private static void Mix(float* back, float* front, float share)
    {
        for (var channel = 0; channel < 3; channel++, back += Floats.Count, front += Floats.Count)
        {
            *back += share * (*front - *back);
        }
    }
}
