using System.Globalization;
using System.Text.Json;
using Sora.Client.Errors;
using Sora.Storyboards;

namespace Sora.Client.Videos;

/// <summary>A storyboard that comes with a request: checked before anything is stored, each fault with its path.</summary>
internal static class GivenStoryboard
{
    private const string Param = "storyboard";

    /// <summary>Half a frame at the rate that films have: lengths that differ by less are the same film.</summary>
    private const double SlackSeconds = 0.02;

    private const double MostSeconds = 60;

    /// <param name="json">As it was sent.</param>
    /// <param name="board">Sound when there is no error.</param>
    public static ApiError? Read(string json, out Storyboard? board)
    {
        board = null;
        try
        {
            board = StoryboardJson.Read(json);
        }
        catch (JsonException fault)
        {
            return Unsound(fault.Message);
        }

        return StoryboardValidator.Validate(board) is [var first, ..] faults
            ? Unsound(faults.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first} ({faults.Count - 1} more faults)"))
            : null;
    }

    /// <summary>A storyboard says itself how long it is; whoever says it beside must say the same.</summary>
    public static ApiError? CheckSeconds(Storyboard board, string? asked, out double seconds)
    {
        seconds = (double)board.Shots.Sum(shot => (decimal)shot.Seconds);
        if (seconds > MostSeconds)
        {
            return ApiError.Invalid("storyboard_too_long", Param, string.Create(CultureInfo.InvariantCulture, $"The storyboard lasts {seconds:0.###} seconds; make it at most {MostSeconds}."));
        }

        return asked is null || (double.TryParse(asked, NumberStyles.Float, CultureInfo.InvariantCulture, out var said) && Math.Abs(said - seconds) <= SlackSeconds)
            ? null
            : ApiError.Invalid("invalid_value", "seconds", string.Create(CultureInfo.InvariantCulture, $"The storyboard lasts {seconds:0.###} seconds, not '{ApiError.Shown(asked)}'; leave 'seconds' out, or make them equal."));
    }

    private static ApiError Unsound(string fault) => ApiError.Invalid("storyboard_invalid", Param, $"The storyboard is not sound: {fault}");
}
