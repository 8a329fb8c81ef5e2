using System.Globalization;
using System.Text.Json;
using Sora.Storyboards;

namespace Sora.Grains.Moderation;

/// <summary>The gate that looks at lengths and limits only.</summary>
public sealed class LimitsGate(TimeProvider time) : IAdmissionGate
{
    public const string RuleSetVersion = "limits-1";

    /// <summary>How far the shots together may miss the length asked for, in seconds: a frame at the lowest rate in use.</summary>
    private const double SlackSeconds = 0.05;

    public ValueTask<AdmissionDecision> Ask(AdmissionRequest request, CancellationToken cancellation)
    {
        var (rule, reason) = Judge(request);
        return ValueTask.FromResult(new AdmissionDecision(reason is null, request.Moment, rule, RuleSetVersion, reason, time.GetUtcNow()));
    }

    private static (string Rule, string? Reason) Judge(AdmissionRequest request)
    {
        if (request.Prompt.Length > VideoLimits.MostPromptCharacters)
        {
            return ("prompt-length", $"The prompt has {request.Prompt.Length} characters; use at most {VideoLimits.MostPromptCharacters}.");
        }

        if (request.Moment is not (AdmissionMoment.Submit or AdmissionMoment.Lease))
        {
            return ("limits", null);
        }

        return JudgeStoryboard(request.Storyboard, request.Seconds);
    }

    private static (string Rule, string? Reason) JudgeStoryboard(string json, double asked)
    {
        Storyboard board;
        try
        {
            board = StoryboardJson.Read(json);
        }
        catch (JsonException fault)
        {
            return ("storyboard-form", $"The storyboard cannot be read: {fault.Message}");
        }

        if (StoryboardValidator.Validate(board) is [var first, ..])
        {
            return ("storyboard-form", $"The storyboard is not sound: {first}.");
        }

        var seconds = board.Shots.Sum(shot => shot.Seconds);
        return Math.Abs(seconds - asked) <= SlackSeconds
            ? ("limits", null)
            : ("film-length", string.Create(CultureInfo.InvariantCulture, $"The storyboard lasts {seconds:0.###} seconds, but {asked:0.###} were asked for; make its shots add up to that."));
    }
}
