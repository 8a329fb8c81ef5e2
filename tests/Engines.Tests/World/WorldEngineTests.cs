using Sora.Engines.World;
using Xunit;

namespace Sora.Engines.Tests.Worlds;

public sealed class WorldEngineTests
{
    private static readonly PictureFormat Small = new(96, 54, 24);

    // A change here changes what the same shot gives: bump WorldEngine.Version with it.
    [Theory]
    [InlineData("shelf", "9d93c4789831070e", "c76ebfab8a7cee90")]
    [InlineData("dog", "fa83b30ab37687d8", "7f2ce01aa64b1521")]
    [InlineData("walk", "c32eff57dd344cfa", "3d040e45a7925ae4")]
    public void Render_SameShot_GivesTheGoldenBytes(string name, string picture, string sound)
    {
        var shot = name switch
        {
            "shelf" => Shots.BallFromShelf(1),
            "dog" => Shots.BallPastDog(1),
            _ => Shots.Acting("woman", "walk", "park", 1),
        };
        var sink = new RecordingSink();
        using var engine = new WorldEngine();
        engine.Render(new(shot, Small), sink, CancellationToken.None);

        Assert.Equal((picture, sound), sink.Hashes());
    }

    [Fact]
    public void Render_WithTrace_HandsOverInOrderAndInFull()
    {
        var sink = new RecordingSink();
        using var engine = new WorldEngine();
        engine.Render(new(Shots.BallFromShelf(0.5), Small, WithTrace: true), sink, CancellationToken.None);

        Assert.Equal(["sound", .. Enumerable.Repeat("frame", 12), "trace", "complete"], sink.Calls);
        Assert.All(sink.Stems, stem => Assert.Equal(24_000 * SoundStem.Channels, stem.Samples.Length));
        Assert.All(sink.Frames, frame => Assert.Equal(96 * 54 * 3 / 2, frame.Length));
    }

    [Fact]
    public void Render_NobodyInTheShot_ShowsThePlace()
    {
        var sink = new RecordingSink();
        using var engine = new WorldEngine();
        engine.Render(new(Shots.Of("beach", 0.25, [], []), Small), sink, CancellationToken.None);

        Assert.Equal(["sound", .. Enumerable.Repeat("frame", 6), "complete"], sink.Calls);
    }

    [Fact]
    public void Render_CancelledAtAFrame_StopsThereAndCompletesNothing()
    {
        using var cancel = new CancellationTokenSource();
        var sink = new RecordingSink { OnFrame = n => CancelAt(n, cancel) };
        using var engine = new WorldEngine();

        Assert.Throws<OperationCanceledException>(() => engine.Render(new(Shots.BallFromShelf(1), Small), sink, cancel.Token));

        Assert.Equal(["sound", "frame", "frame", "frame"], sink.Calls);
    }

    [Fact]
    public void Render_BallThatFalls_IsSeenWhereTheTraceSaysItIs()
    {
        var format = new PictureFormat(320, 180, 12);
        var sink = new RecordingSink();
        using var engine = new WorldEngine();
        engine.Render(new(Shots.BallFromShelf(), format, WithTrace: true), sink, CancellationToken.None);

        for (var i = 0; i < sink.Frames.Count; i++)
        {
            var frame = sink.Traced!.Frames[i];
            var seen = RedPixels.Centroid(sink.Frames[i], format.Width, format.Height);
            var expected = RedPixels.Project(frame.Camera, frame.Bodies.Single(b => b.Id == "ball").Position, format.Width, format.Height);
            Assert.True(seen.Count > 20, $"frame {i}: {seen.Count} red pixels");
            Assert.True(Math.Abs(seen.X - expected.X) < 2 && Math.Abs(seen.Y - expected.Y) < 2, $"frame {i}: seen at {seen.X:F1},{seen.Y:F1}, traced at {expected.X:F1},{expected.Y:F1}");
        }
    }

    private static void CancelAt(int frame, CancellationTokenSource cancel)
    {
        if (frame == 3)
        {
            cancel.Cancel();
        }
    }
}
