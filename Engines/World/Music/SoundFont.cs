using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Sora.Engines.World.Music;

/// <summary>Debian's General MIDI sound font and the library that plays it, where both are installed.</summary>
internal static class SoundFont
{
    private const string Path = "/usr/share/sounds/sf2/FluidR3_GM.sf2";
    private const int PieceBytes = 4_096;
    private const int Pieces = 256;

    private static readonly Lazy<string?> Print = new(Fingerprint);

    /// <summary>Its file; null where it or the library is missing.</summary>
    public static string? File => Mark is null ? null : Path;

    /// <summary>Eight hexadecimal digits that tell this sound font from another, part of the engine's version; null where there is none.</summary>
    public static string? Mark => Print.Value;

    /// <summary>Of its length and of 256 pieces spread over the file: 140 MB would take half a second to read whole.</summary>
    private static string? Fingerprint()
    {
        if (!System.IO.File.Exists(Path) || !NativeLibrary.TryLoad("libfluidsynth.so.3", out _))
        {
            return null;
        }

        using var file = System.IO.File.OpenRead(Path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(file.Length));
        var piece = new byte[PieceBytes];
        for (var i = 0; i < Pieces; i++)
        {
            file.Position = file.Length / Pieces * i;
            var read = file.ReadAtLeast(piece, PieceBytes, throwOnEndOfStream: false);
            hash.AppendData(piece, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8].ToString(CultureInfo.InvariantCulture);
    }
}
