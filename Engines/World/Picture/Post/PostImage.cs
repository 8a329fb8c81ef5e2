using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Output;
using Sora.Engines.World.Picture.Packets;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// A frame that a look still works on: red, green and blue as on screens (0 to 1), and where a look asks for it the distance, normal and
/// owner of what each pixel shows. Planes of floats; every row has room beside it, so that passes may read past its ends.
/// </summary>
internal sealed unsafe class PostImage : IDisposable
{
    /// <summary>Values before and after each row that hold the row's first and last pixel.</summary>
    public const int Margin = 64;
    private const int ScratchPlanes = 4;
    private readonly float* memory;
    private readonly nuint plane;

    public PostImage(int width, int height, int tile)
    {
        (Width, Height) = (width, height);
        Stride = ((width + tile - 1) / tile * tile) + (2 * Margin);
        plane = (nuint)Stride * (nuint)((height + tile - 1) / tile * tile);
        var bytes = (12 + ScratchPlanes) * plane * sizeof(float);
        memory = (float*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
        Red = At(0);
        TargetRed = At(3);
        Distance = At(6);
        NormalX = At(7);
        NormalY = At(8);
        NormalZ = At(9);
        Owner = At(10);
        Scratch = At(11);
        Variance = At(11 + ScratchPlanes);
    }

    public int Width { get; }
    public int Height { get; }

    /// <summary>Values from one row to the next.</summary>
    public int Stride { get; }

    /// <summary>Values from one plane to the next: red to green to blue, and from scratch plane to scratch plane.</summary>
    public nuint Plane => plane;

    /// <summary>What a pass reads; green and blue lie one and two planes on.</summary>
    public float* Red { get; private set; }

    /// <summary>What a pass writes that reads its neighbours.</summary>
    public float* TargetRed { get; private set; }

    /// <summary>Metres to what is seen; <see cref="DistanceField.Nowhere"/> for the sky.</summary>
    public float* Distance { get; }
    public float* NormalX { get; }
    public float* NormalY { get; }
    public float* NormalZ { get; }

    /// <summary>Which creature or thing is seen, a number of the frame; 0 for ground and sky.</summary>
    public float* Owner { get; }

    /// <summary>Four planes that a pass may fill for its next step.</summary>
    public float* Scratch { get; }

    /// <summary>One plane more.</summary>
    public float* Variance { get; }

    public void Store(int x, int y, in Packet3 display)
    {
        var at = Red + ((nint)y * Stride) + x;
        StoreRows(at, display.X);
        StoreRows(at + plane, display.Y);
        StoreRows(at + (2 * plane), display.Z);
    }

    public void StoreGeometry(int x, int y, Floats distance, in Packet3 normal, Floats owner)
    {
        var offset = ((nint)y * Stride) + x;
        StoreRows(Distance + offset, distance);
        StoreRows(NormalX + offset, normal.X);
        StoreRows(NormalY + offset, normal.Y);
        StoreRows(NormalZ + offset, normal.Z);
        StoreRows(Owner + offset, owner);
    }

    /// <summary>Makes what was written the picture.</summary>
    public void Swap()
    {
        var before = Red;
        Red = TargetRed;
        TargetRed = before;
    }

    /// <summary>Where a row starts, rows past the picture's ends being its first and last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint Row(int y) => (nint)Math.Clamp(y, 0, Height - 1) * Stride;

    /// <summary>Fills the margins of a row of some planes.</summary>
    public void Extend(float* first, int planes, int y)
    {
        for (var p = 0; p < planes; p++)
        {
            var row = first + ((nuint)p * plane) + Row(y);
            for (var i = 1; i <= Margin; i++)
            {
                row[-i] = row[0];
            }

            for (var i = Width; i < Stride - Margin; i++)
            {
                row[i] = row[Width - 1];
            }
        }
    }

    /// <summary>Rows of finished pixels, for output.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteRows(FrameBuffer frame, int from, int to)
    {
        for (var y = from; y < to; y++)
        {
            var row = Red + Row(y);
            for (var x = 0; x < Width; x += Floats.Count)
            {
                DisplayEncoding.StoreRow(frame, x, y, new Packet3(Vector256.Load(row + x), Vector256.Load(row + plane + x), Vector256.Load(row + (2 * plane) + x)));
            }
        }
    }

    public void Dispose() => NativeMemory.AlignedFree(memory);

    private float* At(int index) => memory + ((nuint)index * plane) + Margin;

    private void StoreRows(float* at, Floats values)
    {
        values.GetLower().Store(at);
        values.GetUpper().Store(at + Stride);
    }
}
