using Sora.Engines;
using Sora.Grid.Tests.Rig;
using Sora.Silo.FilmMaking;
using Sora.Storyboards;

namespace Sora.Grid.Tests.FilmMaking;

public sealed class ShotKeyTests
{
    private static readonly PictureFormat Format = new(1280, 720, 24);
    private static readonly Shot Shot = Boards.Of("a ball", 4).Shots[0] with { Seed = 1 };
    private static readonly IEngine Engine = new Named("world", "1");

    [Fact]
    public void Of_EqualShots_IsEqual() => Assert.Equal(Key(Shot), Key(Shot with { }));

    [Fact]
    public void Of_AnythingThatChangesTheFrames_Differs()
    {
        string[] keys =
        [
            Key(Shot),
            Key(Shot with { Seed = 2 }),
            Key(Shot with { Seconds = 5 }),
            Key(Shot with { StartState = "state" }),
            ShotKey.Of(Shot, Format with { Width = 1278 }, Engine),
            ShotKey.Of(Shot, Format with { FramesPerSecond = 25 }, Engine),
            ShotKey.Of(Shot, Format, new Named("world", "2")),
            ShotKey.Of(Shot, Format, new Named("other", "1")),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Equal(64, key.Length));
    }

    private static string Key(Shot shot) => ShotKey.Of(shot, Format, Engine);

    private sealed class Named(string name, string version) : IEngine
    {
        public string Name => name;

        public string Version => version;

        public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation) => throw new NotSupportedException("Only named here.");
    }
}
