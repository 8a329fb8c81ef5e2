using Sora.Grains.Generation;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;
using Sora.Storyboards;

namespace Sora.Grid.Tests.Rig;

/// <summary>Work whose steps a test writes; by default it succeeds at once.</summary>
internal sealed class ScriptedWork(WorkKind kind, IGrainFactory grains, TimeProvider time) : IWork
{
    public const string ShotKey = "0000000000000000000000000000000000000000000000000000000000000001";

    public WorkKind Kind => kind;

    public Func<WorkCall, Task> Script { get; set; } = kind == WorkKind.Direct ? Direct : Render;

    public Task Do(LeasedWork work, ISlot slot, CancellationToken cancellation) =>
        Script(new WorkCall(work, grains.GetGrain<IVideoWorkGrain>(work.Lease.Video.Value), slot, time, cancellation));

    public static Task Direct(WorkCall call) => call.Video.Directed(call.Epoch, StoryboardJson.Write(Boards.OneShot(call.Work.Prompt, call.Work.Seconds)));

    public static async Task Render(WorkCall call)
    {
        if (await call.Video.Rendering(call.Epoch, [ShotKey])
            && await call.Video.ShotMastered(call.Epoch, ShotKey, true, call.Admit(AdmissionMoment.Frames))
            && await call.Video.Assembling(call.Epoch))
        {
            await call.Video.Complete(call.Epoch);
        }
    }
}

/// <summary>One lease as its script sees it.</summary>
internal sealed record WorkCall(LeasedWork Work, IVideoWorkGrain Video, ISlot Slot, TimeProvider Time, CancellationToken Cancellation)
{
    public int Epoch => Work.Lease.Epoch;

    public AdmissionDecision Admit(AdmissionMoment moment) => new(true, moment, "scripted", "1", null, Time.GetUtcNow());
}
