using Microsoft.Extensions.DependencyInjection;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Grid.Tests.Directing;

public sealed class RefusedPromptTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Job_WhosePromptTheDirectorRefuses_FailsOnceAndSaysWhy()
    {
        await using var rig = await GridRig.Start(_folder, scripted: false, adapt: services => services.AddSingleton<IDirector, Refusing>().AddSingleton<IEngine, Idle>());
        var command = GridRig.Command(OwnerId.New());
        await rig.Create(command);

        var failed = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal(new VideoError(VideoErrors.PromptNotUnderstood, "Give it in English."), failed.Video.Error);
        Assert.Equal(1, (await rig.Stored(command.Id)).Epoch);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Refusing : IDirector
    {
        public DirectionResult Direct(DirectionRequest request, CancellationToken cancellation) => DirectionResult.Refused("Give it in English.");
    }

    private sealed class Idle : IEngine
    {
        public string Name => "idle";

        public string Version => "1";

        public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation) => throw new InvalidOperationException("What has no storyboard is not rendered.");
    }
}
