using System.Text.Json;
using Sora.Client.Errors;
using Sora.Client.Videos.Bodies;

namespace Sora.Client.Videos;

/// <summary>A create's fields as they were sent, whichever way: text, unchecked; null where absent.</summary>
internal sealed record CreateFields
{
    /// <summary>JSON members whose own members are fields.</summary>
    public static readonly string[] Nested = ["input_reference", "characters"];

    public string? Prompt { get; init; }

    public string? Model { get; init; }

    public string? Seconds { get; init; }

    public string? Size { get; init; }

    public string? Seed { get; init; }

    /// <summary>JSON, as an object or as a text that holds one.</summary>
    public string? Storyboard { get; init; }

    public string? Draft { get; init; }

    /// <summary>Address of a picture, data addresses included.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>A picture that was uploaded before.</summary>
    public string? FileId { get; init; }

    /// <summary>Ids of characters.</summary>
    public IReadOnlyList<string> Characters { get; init; } = [];

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
            case "input_reference[image_url]":
                with = this with { ImageUrl = value };
                return Once(name, ImageUrl);
            case "input_reference[file_id]":
                with = this with { FileId = value };
                return Once(name, FileId);
            default:
                if (IsCharacter(name))
                {
                    with = this with { Characters = [.. Characters, value] };
                    return null;
                }

                return ApiError.Invalid(
                    "unknown_parameter", ApiError.Shown(name), $"The field '{ApiError.Shown(name)}' is unknown; use prompt, model, seconds, size, seed, storyboard, draft, input_reference (a file, or an object with image_url or file_id), characters (objects with id).");
        }
    }

    /// <summary>characters[][id], characters[0][id].</summary>
    private static bool IsCharacter(string name)
    {
        const string Start = "characters[", End = "][id]";
        return name.StartsWith(Start, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal) && name.Length >= Start.Length + End.Length
            && !name.AsSpan(Start.Length, name.Length - Start.Length - End.Length).ContainsAnyExceptInRange('0', '9');
    }

    private static ApiError? Once(string name, string? before) =>
        before is null ? null : ApiError.Invalid("duplicate_parameter", name, $"The field '{name}' is given twice; give it once.");
}
