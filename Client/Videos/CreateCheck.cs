using System.Globalization;
using Sora.Client.Errors;

namespace Sora.Client.Videos;

/// <summary>What was asked for, checked: everything is within the bounds of <see cref="VideoChoices"/>.</summary>
internal sealed record CheckedCreate(string Prompt, string Model, int Seconds, NamedSize Size, long Seed);

/// <summary>Checks a create's fields; each error names the field, its value and what would do.</summary>
internal static class CreateCheck
{
    public static (CheckedCreate? Create, ApiError? Error) Check(CreateFields fields)
    {
        if ((CheckPrompt(fields.Prompt) ?? CheckModel(fields.Model)) is { } error)
        {
            return (null, error);
        }

        var model = fields.Model ?? VideoChoices.DefaultModel;
        if (ReadSeconds(fields.Seconds) is not { } seconds)
        {
            return (null, ApiError.Invalid("invalid_value", "seconds", $"'{ApiError.Shown(fields.Seconds!)}' seconds cannot be made; use one of {string.Join(", ", VideoChoices.Seconds)}."));
        }

        var sizeName = fields.Size ?? VideoChoices.DefaultSize;
        if (Array.Find(VideoChoices.Sizes, size => size.Name == sizeName) is not { } size)
        {
            return (null, ApiError.Invalid("invalid_value", "size", $"The size '{ApiError.Shown(sizeName)}' cannot be made; use one of {string.Join(", ", VideoChoices.Sizes.Select(one => one.Name))}."));
        }

        if (size.Pro && !VideoChoices.IsPro(model))
        {
            var plain = string.Join(", ", VideoChoices.Sizes.Where(one => !one.Pro).Select(one => one.Name));
            return (null, ApiError.Invalid("invalid_value", "size", $"The size '{size.Name}' needs the model {VideoChoices.ProModel}; use that model, or one of {plain}."));
        }

        return ReadSeed(fields.Seed) is { } seed
            ? (new CheckedCreate(fields.Prompt!, model, seconds, size, seed), null)
            : (null, ApiError.Invalid("invalid_value", "seed", $"The seed '{ApiError.Shown(fields.Seed!)}' cannot be used; give an integer from 0 to {VideoChoices.MostSeed}."));
    }

    private static ApiError? CheckPrompt(string? prompt)
    {
        if (prompt is null)
        {
            return ApiError.Invalid("missing_required_parameter", "prompt", "The field 'prompt' is missing; say in a sentence what the video shows.");
        }

        if (string.IsNullOrWhiteSpace(prompt))
        {
            return ApiError.Invalid("prompt_empty", "prompt", "The prompt is empty; say in a sentence what the video shows.");
        }

        if (prompt.Length > VideoChoices.MostPromptCharacters)
        {
            return ApiError.Invalid("prompt_too_long", "prompt", $"The prompt has {prompt.Length} characters; use at most {VideoChoices.MostPromptCharacters}.");
        }

        var place = prompt.AsSpan().IndexOfAnyInRange('\0', '\u001f') is var first and >= 0 ? FindControl(prompt, first) : -1;
        return place < 0
            ? null
            : ApiError.Invalid("prompt_invalid", "prompt", string.Create(CultureInfo.InvariantCulture, $"The prompt has the control character U+{(int)prompt[place]:X4} at position {place}; remove it."));
    }

    private static int FindControl(string prompt, int from)
    {
        for (var i = from; i < prompt.Length; i++)
        {
            if (prompt[i] < ' ' && prompt[i] is not ('\t' or '\n' or '\r'))
            {
                return i;
            }
        }

        return -1;
    }

    private static ApiError? CheckModel(string? model)
    {
        if (model is null)
        {
            return null;
        }

        var sound = model.Length is > 0 and <= VideoChoices.MostModelCharacters && model.All(letter => letter is > ' ' and < '\u007f');
        return sound
            ? null
            : ApiError.Invalid("invalid_value", "model", $"The model '{ApiError.Shown(model)}' is not a name of 1 to {VideoChoices.MostModelCharacters} printable characters; use {VideoChoices.DefaultModel} or {VideoChoices.ProModel}.");
    }

    private static int? ReadSeconds(string? text)
    {
        if (text is null)
        {
            return VideoChoices.DefaultSeconds;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && VideoChoices.Seconds.Contains(seconds) ? seconds : null;
    }

    private static long? ReadSeed(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) && seed <= VideoChoices.MostSeed ? seed : null;
    }
}
