using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.Direction.Continuing;
using Sora.Engines.Direction.Editing;
using Sora.Grains.Generation;
using Sora.Grains.Videos;
using Sora.Silo.FilmMaking;
using Sora.Storyboards;

namespace Sora.Silo.Directing;

/// <summary>Directs what comes of another film: its storyboard is changed by the instruction, or continued.</summary>
internal sealed class DerivedDirection(IDirector director, IStoryboardEditor editor, IStoryboardContinuer continuer, IEngine engine)
{
    public DirectionResult Direct(LeasedWork work, CancellationToken cancellation)
    {
        var film = StoryboardJson.Read(work.SourceBoard!);
        return work.Origin!.Kind switch
        {
            OriginKind.Extension => Continue(work, film, isBefore: false, cancellation),
            OriginKind.Prequel => Continue(work, film, isBefore: true, cancellation),
            _ => Change(work, film, cancellation),
        };
    }

    private DirectionResult Continue(LeasedWork work, Storyboard film, bool isBefore, CancellationToken cancellation)
    {
        var seconds = (decimal)work.Seconds - film.Shots.Sum(shot => (decimal)shot.Seconds);
        var end = isBefore ? null : FilmPlan.Of(work with { Storyboard = work.SourceBoard }, engine).Shots[^1].Key;
        return continuer.Continue(new ContinuationRequest(film, work.Prompt, (double)seconds, work.Seed, isBefore, end), cancellation);
    }

    /// <summary>What is no instruction that changes the film is a prompt of its own: people remix with "a cat instead, in space" as well as with "a cat in space".</summary>
    private DirectionResult Change(LeasedWork work, Storyboard film, CancellationToken cancellation)
    {
        var edit = editor.Edit(new EditRequest(film, work.Prompt, work.Seed), cancellation);
        if (edit.Board is { } changed)
        {
            return DirectionResult.Of(changed, edit.Notes);
        }

        var anew = director.Direct(new DirectionRequest(work.Prompt, work.Seconds, work.Seed), cancellation);
        return anew.Board is null ? DirectionResult.Refused(edit.Refusal!) : DirectionResult.Of(anew.Board, [.. anew.Notes, $"Nothing of the source film was kept: {edit.Refusal}"]);
    }
}
