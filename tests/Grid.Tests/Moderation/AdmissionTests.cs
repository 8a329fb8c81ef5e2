using Microsoft.Extensions.DependencyInjection;
using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Storyboards;
using Sora.TestKit;

namespace Sora.Grid.Tests.Moderation;

public sealed class AdmissionTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    [Theory]
    [InlineData(AdmissionMoment.Submit)]
    [InlineData(AdmissionMoment.Lease)]
    [InlineData(AdmissionMoment.Publish)]
    public async Task Refusal_AtThatMoment_EndsTheJobAndIsRecorded(AdmissionMoment moment)
    {
        await using var rig = await GridRig.Start(_folder, adapt: services => services.AddSingleton<IAdmissionGate>(provider =>
            ActivatorUtilities.CreateInstance<RefusingGate>(provider, moment)));
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        await AssertRefused(rig, command.Id, moment);
    }

    [Fact]
    public async Task Refusal_OfFrames_EndsTheJobAndStopsItsWorker()
    {
        await using var rig = await GridRig.Start(_folder);
        var wentOn = true;
        rig.Rendering.Script = async call =>
        {
            await call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]);
            var refusal = call.Admit(AdmissionMoment.Frames) with { Admitted = false, Rule = "test-rule", Reason = "The frames show it." };
            wentOn = await call.Video.ShotMastered(call.Epoch, ScriptedWork.ShotKey, true, refusal);
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        await AssertRefused(rig, command.Id, AdmissionMoment.Frames);
        Assert.False(wentOn);
    }

    [Fact]
    public async Task CompletedJob_WasAskedAboutAtAllFourMoments()
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);

        AdmissionMoment[] moments = [.. rig.Index.Delivered.Select(told => told.Told.Decision?.Moment).OfType<AdmissionMoment>()];
        Assert.Equal(Enum.GetValues<AdmissionMoment>(), moments);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(2)]
    public async Task Storyboard_OfAnotherLengthThanAskedFor_IsRefused(double seconds)
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner) with { Seconds = 1, Storyboard = StoryboardJson.Write(Boards.Of("long", seconds)) };
        await rig.Create(command);

        var record = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal(VideoErrors.ModerationBlocked, record.Video.Error?.Code);
        Assert.Equal("film-length", Assert.Single(rig.Index.Delivered, told => told.Told.Decision is { Admitted: false }).Told.Decision!.Rule);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task AssertRefused(GridRig rig, VideoId id, AdmissionMoment moment)
    {
        var record = await rig.Index.Until(id, VideoStage.Failed);
        await rig.Intents.Closed(id);

        Assert.Equal(VideoErrors.ModerationBlocked, record.Video.Error?.Code);
        var told = Assert.Single(rig.Index.Delivered, told => told.Told.Decision is { Admitted: false });
        Assert.Equal((moment, "test-rule"), (told.Told.Decision!.Moment, told.Told.Decision.Rule));
    }

    private sealed class RefusingGate(AdmissionMoment moment, TimeProvider time) : IAdmissionGate
    {
        public ValueTask<AdmissionDecision> Ask(AdmissionRequest request, CancellationToken cancellation)
        {
            var admitted = request.Moment != moment;
            return ValueTask.FromResult(new AdmissionDecision(admitted, request.Moment, "test-rule", "1", admitted ? null : "Not this.", time.GetUtcNow()));
        }
    }
}
