namespace Orleans.Serialization.Codec;

/// <summary>
/// Takes values through bytes that hold nothing but [Id] members, as the wire would: what a type forgot to number is missing afterwards.
/// For tests; it reflects where the real one has generated code, and its format is its own.
/// </summary>
internal static class MessageCodec
{
    public static object? RoundTrip(Type declared, object? value)
    {
        if (value is null or CancellationToken)
        {
            return value;
        }

        using var bytes = new MemoryStream();
        var references = new List<object>();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            new MessageWriter(writer, references).Write(declared, value);
        }

        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        return new MessageReader(reader, references).Read(declared);
    }
}
