using System.Text.Json;
using Sora.Client.Errors;
using Sora.Client.Videos.Bodies;

namespace Sora.Client.Videos;

/// <summary>A create's fields as they were sent, whichever way: text, unchecked; null where absent.</summary>
internal sealed record CreateFields
{
    /// <summary>Known to the API but not made by this server: refused by name rather than silently dropped.</summary>
    private static readonly string[] NotOffered = ["input_reference", "characters"];

    public string? Prompt { get; init; }

    public string? Model { get; init; }

    public string? Seconds { get; init; }

    public string? Size { get; init; }

    public string? Seed { get; init; }

    /// <summary>JSON, as an object or as a text that holds one.</summary>
    public string? Storyboard { get; init; }

    public string? Draft { get; init; }

    /// <summary>The fields of a body; the first that is unknown, doubled or of the wrong kind is an error.</summary>
    public static (CreateFields? Fields, ApiError? Error) Of(IReadOnlyList<BodyField> body)
    {
        var fields = new CreateFields();
        foreach (var field in body)
        {
            if ((fields.With(field.Name, field.Text, out fields) ?? CheckKind(field)) is { } error)
            {
                return (null, error);
            }
        }

        return (fields, null);
    }

    private static ApiError? CheckKind(BodyField field)
    {
        var (fits, expected) = field.Name switch
        {
            "seconds" or "seed" => (field.Kind == JsonValueKind.Number, "an integer"),
            "storyboard" => (field.Kind == JsonValueKind.Object, "an object"),
            "draft" => (field.Kind is JsonValueKind.True or JsonValueKind.False, "true or false"),
            _ => (false, "a text"),
        };
        return fits || field.Kind == JsonValueKind.String ? null : ApiError.Invalid("invalid_type", field.Name, $"'{field.Name}' is a JSON {field.KindName}; give {expected}.");
    }

    /// <summary>These with one more. An error when the field is unknown or was there already.</summary>
    private ApiError? With(string name, string value, out CreateFields with)
    {
        with = this;
        switch (name)
        {
            case "prompt":
                with = this with { Prompt = value };
                return Once(name, Prompt);
            case "model":
                with = this with { Model = value };
                return Once(name, Model);
            case "seconds":
                with = this with { Seconds = value };
                return Once(name, Seconds);
            case "size":
                with = this with { Size = value };
                return Once(name, Size);
            case "seed":
                with = this with { Seed = value };
                return Once(name, Seed);
            case "storyboard":
                with = this with { Storyboard = value };
                return Once(name, Storyboard);
            case "draft":
                with = this with { Draft = value };
                return Once(name, Draft);
            default:
                return Array.Exists(NotOffered, known => name == known || name.StartsWith(known + "[", StringComparison.Ordinal))
                    ? ApiError.Invalid("unsupported_parameter", ApiError.Shown(name), $"The field '{ApiError.Shown(name)}' is not offered by this server; leave it out.")
                    : ApiError.Invalid("unknown_parameter", ApiError.Shown(name), $"The field '{ApiError.Shown(name)}' is unknown; use prompt, model, seconds, size, seed, storyboard, draft.");
        }
    }

    private static ApiError? Once(string name, string? before) =>
        before is null ? null : ApiError.Invalid("duplicate_parameter", name, $"The field '{name}' is given twice; give it once.");
}
