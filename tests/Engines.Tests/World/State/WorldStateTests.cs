using Sora.Engines.World;
using Sora.Engines.World.Scene;
using Sora.Engines.World.State;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.State;

public sealed class WorldStateTests
{
    private static readonly PictureFormat Format = new(320, 180, 24);

    /// <summary>Cut in the roll, in flight, at rest, and while one thing lies on another.</summary>
    [Theory]
    [InlineData("fall", 0.25)]
    [InlineData("fall", 1.0)]
    [InlineData("fall", 2.5)]
    [InlineData("slide", 0.5)]
    [InlineData("collide", 1.0)]
    [InlineData("collide", 1.5)]
    public void Shot_CutInTwo_GoesOnBitByBit(string verb, double cut)
    {
        var whole = Whole(verb);
        var uncut = ShotPlay.Perform(whole, Format, CancellationToken.None);
        var stage = StageBuilder.Build(whole);
        var first = ShotSimulation.Run(stage, Format.FrameCount(cut), Format.FramesPerSecond, 1, CancellationToken.None);
        var state = StateBytes.Read(StateBytes.Write(WorldState.Of(stage)));

        var second = ShotPlay.Perform(whole with { Seconds = 4 - cut }, Format, CancellationToken.None, state);

        Assert.NotEqual(first[0].Bodies, second.Frames[0].Bodies);
        var from = first.Count;
        Assert.Equal(uncut.Frames.Count, from + second.Frames.Count);
        for (var i = 0; i < second.Frames.Count; i++)
        {
            Assert.Equal(uncut.Frames[from + i].Bodies, second.Frames[i].Bodies);
        }
    }

    [Fact]
    public void Shot_WithoutItsStartState_BeginsAfresh()
    {
        var whole = Whole("fall");
        var uncut = ShotPlay.Perform(whole, Format, CancellationToken.None);
        var afresh = ShotPlay.Perform(whole, Format, CancellationToken.None);

        Assert.NotEqual(uncut.Frames[48].Bodies, afresh.Frames[0].Bodies);
    }

    [Fact]
    public void Bytes_OfTheSameState_AreTheSame()
    {
        var first = StateBytes.Write(ShotPlay.Perform(Whole("fall"), Format, CancellationToken.None).End);
        var second = StateBytes.Write(ShotPlay.Perform(Whole("fall"), Format, CancellationToken.None).End);

        Assert.Equal(first, second);
        Assert.Equal(first, StateBytes.Write(StateBytes.Read(first)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(400)]
    public void Bytes_CutShort_AreRefusedInWords(int length)
    {
        var bytes = StateBytes.Write(ShotPlay.Perform(Whole("fall"), Format, CancellationToken.None).End);

        Assert.Contains("start state", Assert.Throws<EngineException>(() => StateBytes.Read(bytes.AsMemory(0, length))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_WithANumberThatIsNone_AreRefused()
    {
        var bytes = StateBytes.Write(ShotPlay.Perform(Whole("fall"), Format, CancellationToken.None).End);
        bytes.AsSpan(8 + 1 + "floor".Length, 8).Fill(0xff);

        Assert.Throws<EngineException>(() => StateBytes.Read(bytes));
    }

    private static Shot Whole(string verb) => verb switch
    {
        "fall" => Shots.BallFromShelf(4),
        "slide" => Shots.Of("ice", 4, [Shots.Member("block", "block", null, "wooden")], [Shots.Beat("block", "slide", 0.25)]),
        _ => Shots.Of("hall", 4, [Shots.Member("ball", "ball") with { Count = 2 }, Shots.Member("box", "box")], [Shots.Beat("ball", "collide", 0.25)]),
    };
}
