using Sora.Engines.Direction.Editing;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Continuing;

/// <summary>
/// Lets the director read the new part as the shots after one that shows who is there already: so "he" and "the dog" mean those, and place, time, weather and look
/// hold until the prompt says otherwise. See docs/designs/derived-films.md.
/// </summary>
public sealed class StoryboardContinuer(IDirector director) : IStoryboardContinuer
{
    /// <summary>The shot that introduces the cast takes this share of the directed film, and is thrown away.</summary>
    private const double IntroductionSeconds = 1;

    public DirectionResult Continue(ContinuationRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var joint = request.IsBefore ? request.Film.Shots[0] : request.Film.Shots[^1];
        var text = $"Shot 1: {Introduction.Of(joint)}. Shot 2: {request.Prompt}";
        if (text.Length > StoryboardLimits.PromptCharacters)
        {
            return DirectionResult.Refused(FormattableString.Invariant($"The prompt has {request.Prompt.Length} characters; use fewer to continue a film with."));
        }

        var directed = director.Direct(new DirectionRequest(text, request.Seconds + IntroductionSeconds, request.Seed), cancellation);
        if (directed.Board is not { Shots.Count: > 1 } board)
        {
            return directed.Board is null ? directed : DirectionResult.Refused("The prompt says nothing that could be shown; say in a sentence what happens.");
        }

        var added = Joined(request, joint, board);
        return DirectionResult.Of(Whole(request, board, added), directed.Notes);
    }

    private static List<Shot> Joined(ContinuationRequest request, Shot joint, Storyboard directed)
    {
        var part = FilmLength.Fit(directed with { Shots = [.. directed.Shots.Skip(1)] }, request.Seconds);
        var draft = new BoardDraft(request.Film, request.Seed);
        var same = SameCast.Of(directed.Shots[0], joint);
        var shots = new List<Shot>();
        foreach (var shot in part.Shots)
        {
            var setting = Inherited(shot, joint);
            shots.Add(same.In(setting, draft) with { Id = draft.NewShotId(), Seed = request.Seed });
        }

        if (!request.IsBefore && request.EndState is { } state && GoesOn(shots[0], joint))
        {
            shots[0] = shots[0] with { StartState = state, Camera = CameraOf(shots[0], joint) };
        }

        return shots;
    }

    // What the prompt leaves open stays as it was in the shot that it joins.
    private static Shot Inherited(Shot shot, Shot joint)
    {
        var setting = shot.Setting with
        {
            Place = IsOpen(shot, "setting.place") ? joint.Setting.Place : shot.Setting.Place,
            Time = IsOpen(shot, "setting.time") ? joint.Setting.Time : shot.Setting.Time,
            Weather = IsOpen(shot, "setting.weather") ? joint.Setting.Weather : shot.Setting.Weather,
        };
        return shot with { Setting = setting, Look = IsOpen(shot, "look.style") ? joint.Look with { SlowMotion = shot.Look.SlowMotion, TimeLapse = shot.Look.TimeLapse } : shot.Look };
    }

    private static bool IsOpen(Shot shot, string path) => shot.Implied?.Contains(path) == true;

    /// <summary>Whether the world can go on: the same place, and somebody who was there is there still.</summary>
    private static bool GoesOn(Shot shot, Shot joint) =>
        shot.Setting.Place == joint.Setting.Place && shot.Transition is null or "cut" && shot.Cast.Any(member => joint.Cast.Any(before => before.Id == member.Id));

    private static Camera CameraOf(Shot shot, Shot joint) =>
        IsOpen(shot, "camera.framing") && IsOpen(shot, "camera.angle") && joint.Camera.Subject is { } subject && shot.Cast.Any(member => member.Id == subject)
            ? joint.Camera with { Move = shot.Camera.Move }
            : shot.Camera;

    private static Storyboard Whole(ContinuationRequest request, Storyboard directed, List<Shot> added)
    {
        var film = request.Film;
        return film with
        {
            // Shots without a seed take the film's, which stays what it was.
            Shots = request.IsBefore ? [.. added, .. film.Shots] : [.. film.Shots, .. added],
            Flags = (film.Flags ?? []).Concat(directed.Flags ?? []).Distinct().Take(StoryboardLimits.Flags).OrNull(),
            Unplaced = (film.Unplaced ?? []).Concat(directed.Unplaced ?? []).Distinct(StringComparer.Ordinal).Take(StoryboardLimits.Unplaced).OrNull(),
        };
    }
}
