using System.Globalization;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Grains.Moderation;

/// <summary>What can be told of a request at once, before anything is stored.</summary>
public static class VideoLimits
{
    public const int MostPromptCharacters = StoryboardLimits.PromptCharacters;
    /// <summary>Of a film that is asked for at once.</summary>
    public const double MostSeconds = 60;

    /// <summary>Of a film that grew out of others.</summary>
    public const double MostDerivedSeconds = StoryboardLimits.FilmSeconds;
    public const int LeastEdgePixels = 64;
    public const int MostEdgePixels = 1920;

    /// <summary>Faults of the request, each naming the value and the remedy; null when it is within the limits.</summary>
    public static Refusal? Check(CreateVideo command)
    {
        if (!VideoId.TryParse(command.Id.Value, out _))
        {
            return Invalid("id", "id_invalid", $"The id '{Shorten(command.Id.Value)}' is malformed; use {VideoId.Prefix} and 32 lower-case hexadecimal digits.");
        }

        if (!OwnerId.TryParse(command.Owner.Value, out _))
        {
            return Invalid("owner", "owner_invalid", $"The owner '{Shorten(command.Owner.Value)}' is malformed; use {OwnerId.Prefix} and 32 lower-case hexadecimal digits.");
        }

        return CheckPrompt(command.Prompt) ?? CheckSeconds(command.Seconds, command.Origin is null ? MostSeconds : MostDerivedSeconds) ?? CheckOrigin(command) ?? CheckEdge("width", command.Width) ?? CheckEdge("height", command.Height);
    }

    private static Refusal? CheckPrompt(string? prompt)
    {
        if (string.IsNullOrWhiteSpace(prompt))
        {
            return Invalid("prompt", "prompt_empty", "The prompt is empty; say in a sentence what the video shows.");
        }

        return prompt.Length <= MostPromptCharacters
            ? null
            : Invalid("prompt", "prompt_too_long", $"The prompt has {prompt.Length} characters; use at most {MostPromptCharacters}.");
    }

    private static Refusal? CheckSeconds(double seconds, double most) =>
        seconds > 0 && seconds <= most
            ? null
            : Invalid("seconds", "seconds_out_of_range", string.Create(CultureInfo.InvariantCulture, $"{seconds} seconds is out of range; use more than 0 and at most {most}."));

    private static Refusal? CheckOrigin(CreateVideo command)
    {
        if (command.Origin is not { } origin)
        {
            return command.SourceBoard is null ? null : Invalid("source_board", "origin_missing", "A storyboard to change was given without the videos it comes of; name them.");
        }

        if (origin.Sources.Length is < 1 or > VideoOrigin.MostSources)
        {
            return Invalid("video", "sources_out_of_range", $"{origin.Sources.Length} videos to make one of is out of range; name 1 to {VideoOrigin.MostSources}.");
        }

        if (Array.FindIndex(origin.Sources, source => !VideoId.TryParse(source.Value, out _)) is var wrong and >= 0)
        {
            return Invalid("video", "id_invalid", $"The id '{Shorten(origin.Sources[wrong].Value)}' is malformed; use {VideoId.Prefix} and 32 lower-case hexadecimal digits.");
        }

        return (origin.IsDirected ? command.SourceBoard : command.Storyboard) is not null
            ? null
            : Invalid("storyboard", "storyboard_missing", $"A video made by {origin.Kind} needs the storyboard of its source; wait until that video is completed.");
    }

    private static Refusal? CheckEdge(string param, int pixels) =>
        pixels is >= LeastEdgePixels and <= MostEdgePixels && int.IsEvenInteger(pixels)
            ? null
            : Invalid(param, "size_invalid", $"A {param} of {pixels} pixels cannot be made; use an even number from {LeastEdgePixels} to {MostEdgePixels}.");

    private static Refusal Invalid(string param, string code, string message) => new(RefusalKind.Invalid, code, param, message);

    private static string Shorten(string? text) => text is null ? "" : text.Length <= 64 ? text : text[..64] + "…";
}
