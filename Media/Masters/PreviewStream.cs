using System.Buffers.Text;

namespace Sora.Media.Masters;

/// <summary>
/// Cuts ffmpeg's mpjpeg stream (a text header with Content-length, an empty line, the JPEG) into pictures and keeps the newest.
/// Fed by one thread, taken by another.
/// </summary>
internal sealed class PreviewStream
{
    private const int LongestHeader = 1024;
    private const int LargestPicture = 4 * 1024 * 1024;

    private readonly MemoryStream header = new();
    private byte[]? picture;
    private int filled;
    private byte[]? newest;

    public byte[]? Take() => Interlocked.Exchange(ref newest, null);

    public void Feed(ReadOnlyMemory<byte> bytes)
    {
        for (var rest = bytes.Span; !rest.IsEmpty;)
        {
            rest = picture is null ? ReadHeader(rest) : ReadPicture(picture, rest);
        }
    }

    private ReadOnlySpan<byte> ReadHeader(ReadOnlySpan<byte> bytes)
    {
        header.WriteByte(bytes[0]);
        var text = header.GetBuffer().AsSpan(0, (int)header.Length);
        var name = "Content-length: "u8;
        if (text.EndsWith("\r\n\r\n"u8) && text.IndexOf(name) is >= 0 and var at)
        {
            if (Utf8Parser.TryParse(text[(at + name.Length)..], out int length, out _) && length is > 0 and <= LargestPicture)
            {
                picture = new byte[length];
            }

            filled = 0;
            header.SetLength(0);
        }
        else if (header.Length > LongestHeader)
        {
            header.SetLength(0);
        }

        return bytes[1..];
    }

    private ReadOnlySpan<byte> ReadPicture(byte[] target, ReadOnlySpan<byte> bytes)
    {
        var count = Math.Min(bytes.Length, target.Length - filled);
        bytes[..count].CopyTo(target.AsSpan(filled));
        filled += count;
        if (filled == target.Length)
        {
            Volatile.Write(ref newest, target);
            picture = null;
        }

        return bytes[count..];
    }
}
