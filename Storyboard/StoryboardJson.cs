using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sora.Storyboards;

/// <summary>The storyboard's canonical JSON: camelCase, declared order, nulls left out, no white space. Equal storyboards give equal bytes.</summary>
public static class StoryboardJson
{
    internal static readonly JsonSerializerOptions Canonical = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        MaxDepth = 16,
    };

    private static readonly JsonSerializerOptions Indented = new(Canonical) { WriteIndented = true };

    /// <summary>Canonical text.</summary>
    public static string Write(Storyboard board) => JsonSerializer.Serialize(board, Canonical);

    /// <summary>Canonical text of one shot: what its identity is hashed from.</summary>
    public static string Write(Shot shot) => JsonSerializer.Serialize(shot, Canonical);

    /// <summary>The same, laid out for people.</summary>
    public static string WriteIndented(Storyboard board) => JsonSerializer.Serialize(board, Indented);

    /// <summary>Reads text of any layout. The result may still be invalid: see <see cref="StoryboardValidator"/>.</summary>
    /// <exception cref="JsonException">The text is no storyboard: malformed, unknown or doubled members, too deep or too long; the message names the place.</exception>
    public static Storyboard Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > StoryboardLimits.JsonCharacters)
        {
            throw new JsonException($"The storyboard has {json.Length} characters; give at most {StoryboardLimits.JsonCharacters}.");
        }

        return JsonSerializer.Deserialize<Storyboard>(json, Canonical) ?? throw new JsonException("The storyboard is null; give an object.");
    }
}
