using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Silo.Hosting;
using Sora.TestKit;

namespace Sora.Grid.Tests.Recovery;

public sealed class FilmJanitorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Film_WhoseTimeIsOver_IsDeleted_AndAYoungerOneStays()
    {
        var owner = OwnerId.New();
        await using var rig = await GridRig.Start(_folder, options: new SoraGridOptions { DataFolder = _folder.Path, FilmLifetime = TimeSpan.FromMinutes(55) });
        var old = await Make(rig, owner);
        Assert.Equal(old.CompletedAt + TimeSpan.FromMinutes(55), old.ExpiresAt);
        rig.Clock.Advance(TimeSpan.FromMinutes(10));
        var young = await Make(rig, owner);

        var gone = rig.Intents.Closed(old.Id);
        rig.Clock.Advance(TimeSpan.FromMinutes(50));

        await gone;
        Assert.NotNull((await rig.Video(young.Id).Get(owner)).Video);
    }

    [Fact]
    public async Task Film_OfAGridThatKeepsFilms_NeverExpires()
    {
        var owner = OwnerId.New();
        await using var rig = await GridRig.Start(_folder);
        Assert.Null((await Make(rig, owner)).ExpiresAt);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<Video> Make(GridRig rig, OwnerId owner)
    {
        var command = GridRig.Command(owner);
        await rig.Create(command);
        return (await rig.Index.Until(command.Id, VideoStage.Completed)).Video;
    }
}
