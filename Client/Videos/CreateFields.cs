using Sora.Client.Errors;

namespace Sora.Client.Videos;

/// <summary>A create's fields as they were sent, whichever way: text, unchecked; null where absent.</summary>
internal sealed record CreateFields
{
    /// <summary>Known to the API but not made by this server: refused by name rather than silently dropped.</summary>
    private static readonly string[] NotOffered = ["input_reference", "characters", "storyboard", "draft"];

    public string? Prompt { get; init; }

    public string? Model { get; init; }

    public string? Seconds { get; init; }

    public string? Size { get; init; }

    public string? Seed { get; init; }

    /// <summary>These with one more. An error when the field is unknown or was there already.</summary>
    public ApiError? With(string name, string? value, out CreateFields with)
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
            default:
                return Array.Exists(NotOffered, known => name == known || name.StartsWith(known + "[", StringComparison.Ordinal))
                    ? ApiError.Invalid("unsupported_parameter", ApiError.Shown(name), $"The field '{ApiError.Shown(name)}' is not offered by this server; leave it out.")
                    : ApiError.Invalid("unknown_parameter", ApiError.Shown(name), $"The field '{ApiError.Shown(name)}' is unknown; use prompt, model, seconds, size, seed.");
        }
    }

    private static ApiError? Once(string name, string? before) =>
        before is null ? null : ApiError.Invalid("duplicate_parameter", name, $"The field '{name}' is given twice; give it once.");
}
