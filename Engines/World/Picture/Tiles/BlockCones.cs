using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// The cones around the blocks of a tile, eight in a register, and what each can touch: every primitive of the tile is sphere-traced by balls that
/// grow along the cones' axes, by its own distance. Long thin solids and those beside a block fall away, and each block learns how far its rays may go
/// before they meet anything. Cost: one to seven distances for each primitive and eight blocks.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class BlockCones : IDisposable
{
    public const int Most = 16;
    private const int MostSteps = 7;
    private const int Registers = Most / 8;

    private readonly Floats* cones = (Floats*)NativeMemory.AlignedAlloc((nuint)(6 * Registers * sizeof(Floats)), 32);
    private uint* blocks;
    private int capacity;

    public void Reserve(int primitives)
    {
        if (primitives > capacity)
        {
            capacity = Math.Max(primitives, 2 * capacity);
            blocks = (uint*)NativeMemory.Realloc(blocks, (nuint)capacity * sizeof(uint));
        }
    }

    /// <param name="x">Upper left pixel of the tile; the same for <paramref name="y"/>.</param>
    /// <param name="size">Pixels of a block's side.</param>
    /// <param name="across">Blocks in a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(FrameScene frame, PrimitiveList tile, int x, int y, int size, int across, float closest)
    {
        ref readonly var view = ref frame.View;
        var lane = (float*)cones;
        for (var block = 0; block < Most; block++)
        {
            var cone = view.ConeOf(x + (block % across * size), y + (block / across * size), size);
            lane[block] = cone.Axis.X;
            lane[Most + block] = cone.Axis.Y;
            lane[(2 * Most) + block] = cone.Axis.Z;
            lane[(3 * Most) + block] = (cone.Sin / cone.Cos) + cone.Pixel;
            lane[(4 * Most) + block] = DistanceField.Nowhere;
            lane[(5 * Most) + block] = 0;
        }

        for (var i = 0; i < tile.Count; i++)
        {
            blocks[i] = 0;
            for (var register = 0; register < Registers; register++)
            {
                blocks[i] |= Touched(tile.Items[i], Packet3.Of(view.Eye), register, closest) << (8 * register);
            }
        }
    }

    /// <summary>What a block's rays can meet, and between which distances.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (float Near, float Far) Take(PrimitiveList tile, int block, PrimitiveList list)
    {
        list.Clear();
        var mask = blocks;
        var item = tile.Items;
        for (var run = tile.Runs; run < tile.Runs + tile.RunCount; run++)
        {
            var before = list.Count;
            for (var i = run->Count; i > 0; i--, item++, mask++)
            {
                if ((*mask >> block & 1) != 0)
                {
                    list.Add(*item);
                }
            }

            list.EndRun(before, run->Blend);
        }

        return (((float*)cones)[(4 * Most) + block], ((float*)cones)[(5 * Most) + block]);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(cones);
        NativeMemory.Free(blocks);
        blocks = null;
    }

    private uint Touched(CompiledPrimitive* p, in Packet3 eye, int register, float closest)
    {
        var axis = new Packet3(cones[register], cones[Registers + register], cones[(2 * Registers) + register]);
        var spread = cones[(3 * Registers) + register];
        var to = new Packet3(Of(p->BoundX), Of(p->BoundY), Of(p->BoundZ)) - eye;
        var along = Packet3.Dot(to, axis);
        var radius = Of(p->BoundRadius);
        var squared = Packet3.Dot(to, to);

        // The cone's wall leans away from the axis: the ball's reach across grows by the secant of its angle.
        var wide = Fma(Max(along, Floats.Zero), spread, radius * Vector256.Sqrt(Fma(spread, spread, One)));
        var active = Vector256.LessThan(squared - (along * along), wide * wide) & Vector256.GreaterThan(along, -wide);
        if (!Any(active))
        {
            return 0;
        }

        var away = Vector256.Sqrt(squared);
        var last = away + radius;
        var t = Max((away - radius) / Vector256.Sqrt(Fma(spread, spread, One)), Of(closest));
        var margin = Of(p->Margin);
        var touched = Floats.Zero;
        for (var i = 0; i < MostSteps; i++)
        {
            var free = DistanceField.Distance(p, Packet3.MultiplyAdd(axis, t, eye)) - Fma(t, spread, margin);
            var touches = Vector256.LessThan(free, Fma(t, Of(0.001f), Of(0.001f))) & active;
            touched |= touches;
            active = Vector256.AndNot(active, touches);
            t = Select(active, t + (free / (One + spread)), t);
            active &= Vector256.LessThan(t, last);
            if (!Any(active))
            {
                break;
            }
        }

        // What is undecided yet may be touched.
        touched |= active;
        var near = cones + (4 * Registers) + register;
        var far = cones + (5 * Registers) + register;
        *near = Select(touched, Min(*near, t), *near);
        *far = Select(touched, Max(*far, last), *far);
        return Vector256.ExtractMostSignificantBits(touched);
    }
}
