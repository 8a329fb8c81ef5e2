using System.Runtime.InteropServices;

namespace Sora.Engines.World.Picture.Output;

/// <summary>
/// A frame between shading and output: planes Y', Cb, Cr at full size, in 128ths of an eight-bit code value, so that output can
/// average chroma and dither without having lost anything. Padded to whole tiles, and by one packet on the left.
/// </summary>
internal sealed unsafe class FrameBuffer : IDisposable
{
    /// <summary>Steps between two eight-bit code values.</summary>
    public const int StepsPerCode = 128;
    private const int LeftPadding = 16;
    private readonly ushort* memory;

    public FrameBuffer(int width, int height, int tile)
    {
        Width = width;
        Height = height;
        Stride = ((width + tile - 1) / tile * tile) + (2 * LeftPadding);
        var rows = (height + tile - 1) / tile * tile;
        var plane = (nuint)Stride * (nuint)rows;
        memory = (ushort*)NativeMemory.AlignedAlloc(3 * plane * sizeof(ushort), 64);
        NativeMemory.Clear(memory, 3 * plane * sizeof(ushort));
        Luma = memory + LeftPadding;
        ChromaBlue = Luma + plane;
        ChromaRed = ChromaBlue + plane;
    }

    public int Width { get; }
    public int Height { get; }

    /// <summary>Values from one row to the next.</summary>
    public int Stride { get; }
    public ushort* Luma { get; }
    public ushort* ChromaBlue { get; }
    public ushort* ChromaRed { get; }

    public void Dispose() => NativeMemory.AlignedFree(memory);
}
