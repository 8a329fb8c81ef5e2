using System.Buffers.Binary;
using System.Text;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>
/// A grain's key in columns: Guids in both integers, integers in the second, text in the extension. A key is told apart by its form, not by the
/// grain's interface: text of 32 hexadecimal digits is stored as the Guid, text of up to 16 as the integer that it spells.
/// </summary>
internal readonly record struct RelationalKey(long N0, long N1, string? Extension, int Hash)
{
    private const int GuidBytes = 16;

    public static RelationalKey Of(GrainId grain)
    {
        if (grain.TryGetGuidKey(out var guid, out var extension))
        {
            Span<byte> bytes = stackalloc byte[GuidBytes];
            guid.TryWriteBytes(bytes);
            return new RelationalKey(
                BinaryPrimitives.ReadInt64LittleEndian(bytes), BinaryPrimitives.ReadInt64LittleEndian(bytes[sizeof(long)..]), extension, HashOf(bytes, extension));
        }

        if (grain.TryGetIntegerKey(out var number, out extension))
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
            return new RelationalKey(0, number, extension, HashOf(bytes, extension));
        }

        var text = grain.Key.ToString();
        return new RelationalKey(0, 0, text, HashOf([], text));
    }

    /// <summary>Hash of a state's name.</summary>
    public static int HashOf(string stateName) => (int)StableHash.ComputeHash(Encoding.UTF8.GetBytes(stateName));

    private static int HashOf(ReadOnlySpan<byte> number, string? extension)
    {
        byte[] bytes = [.. number, .. Encoding.UTF8.GetBytes(extension ?? "")];
        Array.Reverse(bytes);
        return (int)StableHash.ComputeHash(bytes);
    }
}
