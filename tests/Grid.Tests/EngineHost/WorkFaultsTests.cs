using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Sora.Engines;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Silo.EngineHost;
using Sora.Silo.Storage;

namespace Sora.Grid.Tests.EngineHost;

public sealed class WorkFaultsTests
{
    public static TheoryData<Exception> GridFaults =>
    [
        new TimeoutException("slow"),
        new OrleansException("away"),
        new IOException("hiccup"),
        new StorageException("The database does not answer."),
        new OrleansException("wrapped", new StorageException("The database does not answer.")),
    ];

    [Theory]
    [MemberData(nameof(GridFaults))]
    public async Task GridFault_UnderAWork_IsLeftToTheLapseOfItsLease(Exception fault)
    {
        var video = await Run(fault);

        await video.DidNotReceiveWithAnyArgs().Fail(default, default!);
        await video.DidNotReceiveWithAnyArgs().Release(default);
    }

    [Fact]
    public async Task EngineFault_UnderAWork_IsAFailure()
    {
        var video = await Run(new EngineException("The ball has no mass; give it one."));

        await video.Received(1).Fail(7, new WorkFailure(MayRetry: true, new VideoError(VideoErrors.EngineFailed, "The ball has no mass; give it one.")));
    }

    [Fact]
    public async Task FullDisk_InsideAGridFault_EndsTheJobWithTheRemedy()
    {
        var full = new StorageFullException("/data");

        var video = await Run(new OrleansException("internal detail", full));

        await video.Received(1).Fail(7, new WorkFailure(MayRetry: false, new VideoError(VideoErrors.StorageFull, full.Message)));
    }

    /// <summary>Has a device do work that throws, and gives the video that it was for.</summary>
    private static async Task<IVideoWorkGrain> Run(Exception fault)
    {
        var video = Substitute.For<IVideoWorkGrain>();
        var grains = Substitute.For<IGrainFactory>();
        var work = new ScriptedWork(WorkKind.Render, grains, TimeProvider.System) { Script = _ => Task.FromException(fault) };
        var lease = new Lease(VideoId.New(), WorkKind.Render, 1, 7, "here/cpu:0", "session");
        grains.GetGrain<IVideoWorkGrain>(lease.Video.Value).Returns(video);
        using var slot = new EngineSlot(lease.Device, Pools.World, work, grains, NullLogger<EngineSlot>.Instance);

        Assert.True(slot.TryStart(new LeasedWork(lease, OwnerId.New(), "a ball", 1, 128, 96, 0, null, false, 1)));
        await slot.Close();
        return video;
    }
}
