using System.Globalization;
using Sora.Client.Errors;
using Sora.Storyboards;

namespace Sora.Client.Videos;

/// <summary>What was asked for, checked: everything is within the bounds of <see cref="VideoChoices"/>.</summary>
/// <param name="Storyboard">Canonical JSON to use in place of a director's; null when none was given.</param>
internal sealed record CheckedCreate(string Prompt, string Model, double Seconds, NamedSize Size, long Seed, string? Storyboard, bool Draft);

/// <summary>Checks a create's fields; each error names the field, its value and what would do.</summary>
internal static class CreateCheck
{
    public static (CheckedCreate? Create, ApiError? Error) Check(CreateFields fields)
    {
        Storyboard? board = null;
        if (fields.Storyboard is { } json && GivenStoryboard.Read(json, out board) is { } unsound)
        {
            return (null, unsound);
        }

        var prompt = fields.Prompt ?? (string.IsNullOrWhiteSpace(board?.Prompt) ? null : board.Prompt);
        if ((CheckPrompt(prompt) ?? CheckModel(fields.Model)) is { } error)
        {
            return (null, error);
        }

        var model = fields.Model ?? VideoChoices.DefaultModel;
        if ((board is null ? CheckSeconds(fields.Seconds, out var seconds) : GivenStoryboard.CheckSeconds(board, fields.Seconds, out seconds)) is { } length)
        {
            return (null, length);
        }

        if (CheckSize(fields.Size ?? VideoChoices.DefaultSize, model, out var size) is { } wrongSize)
        {
            return (null, wrongSize);
        }

        if (fields.Draft is not (null or "true" or "false"))
        {
            return (null, ApiError.Invalid("invalid_value", "draft", $"'{ApiError.Shown(fields.Draft)}' is neither true nor false; use one of them."));
        }

        return ReadSeed(fields.Seed, board?.Seed ?? 0) is { } seed
            ? (new CheckedCreate(prompt!, model, seconds, size, seed, board is null ? null : StoryboardJson.Write(board), fields.Draft == "true"), null)
            : (null, ApiError.Invalid("invalid_value", "seed", $"The seed '{ApiError.Shown(fields.Seed!)}' cannot be used; give an integer from 0 to {VideoChoices.MostSeed}."));
    }

    /// <summary>Whether a prompt can be read; its fault otherwise.</summary>
    public static ApiError? CheckPrompt(string? prompt)
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

    private static ApiError? CheckSeconds(string? text, out double seconds)
    {
        seconds = VideoChoices.DefaultSeconds;
        if (text is null)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) || !VideoChoices.Seconds.Contains(whole))
        {
            return ApiError.Invalid("invalid_value", "seconds", $"'{ApiError.Shown(text)}' seconds cannot be made; use one of {string.Join(", ", VideoChoices.Seconds)}.");
        }

        seconds = whole;
        return null;
    }

    private static ApiError? CheckSize(string name, string model, out NamedSize size)
    {
        size = VideoChoices.Sizes[0];
        if (Array.Find(VideoChoices.Sizes, one => one.Name == name) is not { } known)
        {
            return ApiError.Invalid("invalid_value", "size", $"The size '{ApiError.Shown(name)}' cannot be made; use one of {string.Join(", ", VideoChoices.Sizes.Select(one => one.Name))}.");
        }

        if (known.Pro && !VideoChoices.IsPro(model))
        {
            var plain = string.Join(", ", VideoChoices.Sizes.Where(one => !one.Pro).Select(one => one.Name));
            return ApiError.Invalid("invalid_value", "size", $"The size '{known.Name}' needs the model {VideoChoices.ProModel}; use that model, or one of {plain}.");
        }

        size = known;
        return null;
    }

    /// <summary>The seed that a text names, or the usual one; null when it is none.</summary>
    public static long? ReadSeed(string? text, long usual)
    {
        if (text is null)
        {
            return usual;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) && seed <= VideoChoices.MostSeed ? seed : null;
    }
}
