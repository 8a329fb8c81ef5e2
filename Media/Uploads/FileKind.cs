using System.Buffers.Binary;

namespace Sora.Media.Uploads;

/// <summary>What a file is, told by its first bytes; its name and what its sender says of it count for nothing.</summary>
/// <param name="Demuxer">The only one of ffmpeg's readers that may touch it.</param>
/// <param name="IsPicture">A clip otherwise.</param>
public sealed record FileKind(string Name, string Demuxer, bool IsPicture)
{
    /// <summary>So many bytes tell.</summary>
    public const int TellingBytes = 16;

    public static FileKind Jpeg { get; } = new("JPEG", "jpeg_pipe", IsPicture: true);

    public static FileKind Png { get; } = new("PNG", "png_pipe", IsPicture: true);

    public static FileKind WebP { get; } = new("WebP", "webp_pipe", IsPicture: true);

    public static FileKind Mp4 { get; } = new("MP4", "mov", IsPicture: false);

    public static FileKind Matroska { get; } = new("WebM", "matroska", IsPicture: false);

    /// <summary>Null when it is none of these.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Mp4,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Matroska,
        _ => null,
    };
}

/// <summary>Reads how large a picture says it is, without decoding it.</summary>
public static class PictureHeader
{
    /// <summary>Pixels across and down; null when the header is damaged.</summary>
    public static (int Width, int Height)? SizeOf(FileKind kind, ReadOnlySpan<byte> file)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Name switch
        {
            "PNG" => file.Length >= 24 && file[12..16].SequenceEqual("IHDR"u8) ? (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..])) : null,
            "WebP" => WebP(file),
            "JPEG" => Jpeg(file),
            _ => null,
        };
    }

    /// <summary>RFC 9649: the first chunk is a lossy, a lossless or an extended header.</summary>
    private static (int Width, int Height)? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        var chunk = file[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return (1 + (file[24] | (file[25] << 8) | (file[26] << 16)), 1 + (file[27] | (file[28] << 8) | (file[29] << 16)));
        }

        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return chunk.SequenceEqual("VP8 "u8) ? (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF) : null;
    }

    /// <summary>ITU-T T.81: the size stands in the frame header, after any number of other segments.</summary>
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 < file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += marker is 0xFF ? 1 : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }
}
