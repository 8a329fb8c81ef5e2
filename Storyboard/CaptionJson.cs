using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sora.Storyboards;

/// <summary>A shot's captions as they are stored beside its master.</summary>
public static class CaptionJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static byte[] Write(IReadOnlyList<Caption> captions) => JsonSerializer.SerializeToUtf8Bytes(captions, Options);

    /// <exception cref="JsonException">Not such a file.</exception>
    public static IReadOnlyList<Caption> Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<List<Caption>>(json, Options) ?? [];
}
