using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Orleans.Storage;

namespace Sora.Silo.Storage.GrainState;

/// <summary>
/// Grain state as JSON that people can read and later versions can extend: members by name in camel case, enumerations by name, absent members keep
/// their defaults, unknown ones are passed over.
/// </summary>
public sealed class GrainStateSerializer : IGrainStorageSerializer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, Options));

    /// <exception cref="StorageCorruptException">The bytes are no JSON of that type.</exception>
    public T Deserialize<T>(BinaryData input)
    {
        ArgumentNullException.ThrowIfNull(input);
        try
        {
            return JsonSerializer.Deserialize<T>(input.ToMemory().Span, Options)!;
        }
        catch (JsonException fault)
        {
            throw new StorageCorruptException(
                $"A stored state cannot be read as {typeof(T).Name} (at {fault.Path ?? "$"}); restore the grain state from a backup, or use the program that wrote it.", fault);
        }
    }
}
