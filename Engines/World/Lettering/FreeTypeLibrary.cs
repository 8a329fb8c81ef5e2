using System.Runtime.InteropServices;

namespace Sora.Engines.World.Lettering;

/// <summary>The few functions of the FreeType library (libfreetype6) that read outlines. Layouts are those of its public headers for 64-bit Linux.</summary>
internal static partial class FreeTypeLibrary
{
    /// <summary>In units of the font's own square, neither scaled nor hinted: so the version of the library has no say in them.</summary>
    public const int LoadUnscaled = 0x1 | 0x2 | 0x8;

    private const string Name = "libfreetype.so.6";

    [LibraryImport(Name, EntryPoint = "FT_Init_FreeType")]
    public static partial int Open(out nint library);

    [LibraryImport(Name, EntryPoint = "FT_New_Memory_Face")]
    public static partial int OpenFace(nint library, nint bytes, nint length, nint index, out nint face);

    [LibraryImport(Name, EntryPoint = "FT_Get_Char_Index")]
    public static partial uint GlyphOf(nint face, nuint character);

    [LibraryImport(Name, EntryPoint = "FT_Load_Glyph")]
    public static partial int LoadGlyph(nint face, uint glyph, int flags);

    /// <summary>Where FT_FaceRec and FT_GlyphSlotRec hold what is read of them, bytes from their start.</summary>
    public static class Offsets
    {
        public const int UnitsPerSquare = 136;
        public const int Glyph = 152;
        public const int Advance = 80;
        public const int ContourCount = 200;
        public const int PointCount = 202;
        public const int Points = 208;
        public const int Tags = 216;
        public const int ContourEnds = 224;
    }
}
