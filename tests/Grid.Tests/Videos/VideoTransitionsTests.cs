using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;

namespace Sora.Grid.Tests.Videos;

public sealed class VideoTransitionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void EngineFailed_Twice_GoesBackToTheQueue()
    {
        var state = Leased().EngineFailed(Broken, Now);
        state = state.EngineFailed(Broken, Now);

        Assert.Equal(VideoStage.Queued, state.Stage);
        Assert.Null(state.Lease);
        Assert.True(state.WaitsFor(WorkKind.Render));
    }

    [Fact]
    public void EngineFailed_ThreeTimes_EndsWithTheReason()
    {
        var state = Leased().EngineFailed(Broken, Now).EngineFailed(Broken, Now).EngineFailed(Broken, Now);

        Assert.Equal(VideoStage.Failed, state.Stage);
        Assert.Equal(Broken, state.Error);
    }

    [Fact]
    public void Interrupted_TenTimes_EndsWithTheReason()
    {
        var state = Leased();
        for (var times = 1; times < VideoTransitions.MostInterruptions; times++)
        {
            state = state.Interrupted(Now);
            Assert.Equal(VideoStage.Queued, state.Stage);
        }

        state = state.Interrupted(Now);

        Assert.Equal(VideoStage.Failed, state.Stage);
        Assert.Equal("interrupted_too_often", state.Error?.Code);
    }

    [Fact]
    public void Interrupted_AfterANewMaster_CountsFromTheStart()
    {
        var state = Leased();
        for (var times = 1; times < VideoTransitions.MostInterruptions; times++)
        {
            state = state.Interrupted(Now);
        }

        state = state.Mastered().Interrupted(Now);

        Assert.Equal(VideoStage.Queued, state.Stage);
        Assert.Equal(1, state.Interruptions);
    }

    [Fact]
    public void Requeued_BeforeTheStoryboard_WaitsForADirectorAgain()
    {
        var state = New().Leased(Lease(WorkKind.Direct, 1), Now).Requeued(Now);

        Assert.True(state.WaitsFor(WorkKind.Direct));
        Assert.False(state.WaitsFor(WorkKind.Render));
    }

    [Fact]
    public void Judged_Refused_FailsWithModerationBlockedAndRecordsTheDecision()
    {
        var refusal = new AdmissionDecision(false, AdmissionMoment.Submit, "rule", "1", "because", Now);

        var state = New().Directed("{}", Now).Judged(refusal, Now);

        Assert.Equal(VideoStage.Failed, state.Stage);
        Assert.Equal(new VideoError(VideoErrors.ModerationBlocked, "because"), state.Error);
        Assert.Contains(state.History, told => told.Decision == refusal);
    }

    [Fact]
    public void EveryTransition_NumbersItsEventsWithoutGaps()
    {
        var state = Leased().RenderingShots(["a"], Now).Moved(VideoStage.Assembling, Now).Completed(Now);

        Assert.Equal(Enumerable.Range(1, state.History.Length).Select(number => (long)number), state.History.Select(told => told.Number));
        Assert.Equal(state.History, state.Outbox);
        Assert.Equal(state.History.Length, state.LastEvent);
    }

    [Fact]
    public void Delivered_SomeEvents_KeepsTheRest()
    {
        var state = Leased();

        var trimmed = state.Delivered(state.LastEvent - 1);

        Assert.Equal(state.LastEvent, Assert.Single(trimmed.Outbox).Number);
        Assert.Equal(state.History, trimmed.History);
    }

    [Fact]
    public void RenderingShots_Again_KeepsEarlierKeysOnce()
    {
        var state = Leased().RenderingShots(["a", "b"], Now).Interrupted(Now).Leased(Lease(WorkKind.Render, 3), Now).RenderingShots(["b", "c"], Now);

        Assert.Equal(["a", "b", "c"], state.ShotKeys);
    }

    private static readonly VideoError Broken = new(VideoErrors.EngineFailed, "broken");

    private static VideoState New()
    {
        var command = new CreateVideo(VideoId.New(), OwnerId.New(), "sora-2", "a ball", 4, 1280, 720, 0, null, false);
        return new VideoState().Created(command, Now);
    }

    private static VideoState Leased() =>
        New().Directed("{}", Now).Moved(VideoStage.Admitted, Now).Moved(VideoStage.Queued, Now).Leased(Lease(WorkKind.Render, 2), Now);

    private static Lease Lease(WorkKind kind, int epoch) => new(VideoId.New(), kind, 1, epoch, "local/cpu:0", "session");
}
