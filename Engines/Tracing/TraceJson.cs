using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sora.Engines.Tracing;

/// <summary>Traces as docs/trace.schema.json has them: camelCase, vectors as arrays x,y,z, quaternions as x,y,z,w.</summary>
public static class TraceJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 16,
        Converters = { new VectorConverter(), new QuaternionConverter() },
    };

    public static byte[] Write(ShotTrace trace) => JsonSerializer.SerializeToUtf8Bytes(trace, Options);

    /// <exception cref="JsonException">The bytes are no trace.</exception>
    public static ShotTrace Read(byte[] json) => JsonSerializer.Deserialize<ShotTrace>(json, Options) ?? throw new JsonException("The trace is null.");

    private static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<float> numbers)
    {
        writer.WriteStartArray();
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    private static float[] ReadAll(ref Utf8JsonReader reader, int count)
    {
        var numbers = JsonSerializer.Deserialize<float[]>(ref reader);
        return numbers?.Length == count ? numbers : throw new JsonException($"Expected {count} numbers.");
    }

    private sealed class VectorConverter : JsonConverter<Vector3>
    {
        public override Vector3 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(ReadAll(ref reader, 3));

        public override void Write(Utf8JsonWriter writer, Vector3 value, JsonSerializerOptions options) => WriteAll(writer, [value.X, value.Y, value.Z]);
    }

    private sealed class QuaternionConverter : JsonConverter<Quaternion>
    {
        public override Quaternion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReadAll(ref reader, 4) is var n ? new Quaternion(n[0], n[1], n[2], n[3]) : default;

        public override void Write(Utf8JsonWriter writer, Quaternion value, JsonSerializerOptions options) => WriteAll(writer, [value.X, value.Y, value.Z, value.W]);
    }
}
