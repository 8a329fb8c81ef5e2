using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sora.Client.Errors;

namespace Sora.Client.App;

/// <summary>Reads JSON bodies of the app's API: objects only, bounded, unknown members refused by name.</summary>
internal static class AppBody
{
    /// <summary>Room for the longest prompt with every character escaped.</summary>
    public const int MostBytes = 512 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>The request, or what is wrong with it.</summary>
    public static async Task<(T? Value, ApiError? Error)> Read<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, ApiError.Invalid("invalid_json", null, $"The content type '{ApiError.Shown(context.Request.ContentType ?? "")}' is not read here; send application/json."));
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, Strict, context.RequestAborted);
            if (body.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, ApiError.Invalid("invalid_json", null, $"The body is a JSON {body.RootElement.ValueKind.ToString().ToLowerInvariant()}; send an object."));
            }

            foreach (var member in body.RootElement.EnumerateObject())
            {
                if (!type.Properties.Any(property => property.Name == member.Name))
                {
                    var known = string.Join(", ", type.Properties.Select(property => property.Name));
                    return (null, ApiError.Invalid("unknown_parameter", ApiError.Shown(member.Name), $"The field '{ApiError.Shown(member.Name)}' is unknown here; use {known}."));
                }
            }

            return (body.RootElement.Deserialize(type)!, null);
        }
        catch (JsonException fault) when (fault.Path is { Length: > 2 } path)
        {
            var field = ApiError.Shown(path[2..]);
            return (null, ApiError.Invalid("invalid_value", field, $"The field '{field}' is not of the kind that it should be; see the API's description."));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return (null, ApiError.Invalid("invalid_json", null, "The body is not valid JSON; send an object as application/json."));
        }
    }

    /// <summary>What is wrong with a text; null when it is there and within its bounds.</summary>
    public static ApiError? CheckText(string name, string? text, int least, int most)
    {
        if (text is null)
        {
            return Missing(name);
        }

        var length = text.Trim().Length;
        return length >= least && text.Length <= most
            ? null
            : ApiError.Invalid("invalid_value", name, $"The field '{name}' has {text.Length} characters; use {least} to {most}.");
    }

    public static ApiError Missing(string name) => ApiError.Invalid("missing_required_parameter", name, $"The field '{name}' is missing.");
}
