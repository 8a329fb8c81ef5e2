using Sora.Engines.World;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Outcomes;
using Xunit;

namespace Sora.Engines.Tests.Worlds;

public sealed class ShotPlayTests
{
    private static readonly PictureFormat Format = new(640, 360, 24);

    [Theory]
    [InlineData("wide", "eye", "static")]
    [InlineData("medium", "low", "dolly-in")]
    [InlineData("medium", "high", "orbit")]
    [InlineData("close-up", "eye", "tracking")]
    [InlineData("wide", "eye", "pan-right")]
    [InlineData("medium", "eye", "tilt-down")]
    [InlineData("wide", "low", "handheld")]
    [InlineData("medium", "dutch", "zoom-in")]
    [InlineData("extreme-wide", "overhead", "crane-up")]
    public void Camera_AnyFramingAndMove_KeepsTheBallInFrame(string framing, string angle, string move)
    {
        var shot = Shots.BallFromShelf() with { Camera = new() { Framing = framing, Angle = angle, Move = move, Subject = "ball" } };
        var play = ShotPlay.Perform(shot, Format, CancellationToken.None);
        var ball = play.Stage.FindThing("ball")!.Main;
        const double halfWidth = 640.0 / 360 / 2;

        for (var i = 0; i < play.Frames.Count; i++)
        {
            var (x, y, depth) = play.Camera[i].Project(play.Frames[i].Bodies[ball.Index].Position);
            var radius = play.Camera[i].Focal * ball.Shape.Radius / depth;
            Assert.True(depth > 0.2 && Math.Abs(x) + radius < halfWidth && Math.Abs(y) + radius < 0.5, $"frame {i}: {x:F2},{y:F2} at {depth:F2} m");
            Assert.True(play.Camera[i].Position.Y > 0.05, $"frame {i}: the camera is in the ground");
        }
    }

    [Fact]
    public void Ball_FromShelf_FallsAndBouncesOnTheFloorOnly()
    {
        var play = ShotPlay.Perform(Shots.BallFromShelf(4), Format, CancellationToken.None);
        var bounces = play.Simulated.Contacts.Where(c => c.Kind == ContactKind.Impact).ToList();

        Assert.True(bounces.Count >= 3);
        Assert.All(bounces, b => Assert.Equal("floor", play.Simulated.Bodies[b.A].Id));
        var e = MaterialPairs.RestitutionOf(Materials.Rubber, Materials.Wood);
        for (var i = 1; i < bounces.Count; i++)
        {
            Assert.Equal(e * bounces[i - 1].ClosingSpeed, bounces[i].ClosingSpeed, 0.02);
        }
    }

    [Fact]
    public void Ball_PastDog_GetsPastWithoutTouching()
    {
        var play = ShotPlay.Perform(Shots.BallPastDog(), Format, CancellationToken.None);
        var dog = play.Stage.FindActor("dog")!;

        Assert.True(play.Stage.FindThing("ball")!.Main.Position.X > dog.Position.X + (dog.Rig.Width / 2));
        Assert.DoesNotContain(play.Simulated.Contacts, c => c.Kind == ContactKind.Impact && play.Simulated.Bodies[c.B].Cast == "dog" && play.Simulated.Bodies[c.A].Cast == "ball");
    }

    [Fact]
    public void OutcomeSearch_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => OutcomeSearch.Find(Shots.BallPastDog(), new CancellationToken(canceled: true)));

    [Fact]
    public void Ball_InSlowMotion_TakesItsTimeAndKeepsItsSpeed()
    {
        var usual = ShotPlay.Perform(Shots.BallFromShelf(2), Format, CancellationToken.None).Simulated.Contacts;
        var board = Shots.BallFromShelf(8) with { Look = new() { Style = "realistic", SlowMotion = 4 } };
        var slow = ShotPlay.Perform(board with { Beats = [.. board.Beats.Select(b => b with { At = b.At * 4 })] }, Format, CancellationToken.None).Simulated.Contacts;

        Assert.Equal(usual[0].Time * 4, slow[0].Time, 0.1);
        Assert.Equal(usual[0].ClosingSpeed, slow[0].ClosingSpeed, 0.05);
    }

    [Theory]
    [InlineData("flurble", "room")]
    [InlineData("xylophone", "nowhere")]
    [InlineData("elephant", "space")]
    [InlineData("car", "street")]
    [InlineData("tree", "forest")]
    public void Perform_AnythingAnywhere_GivesAShot(string noun, string place)
    {
        var shot = Shots.Of(place, 0.5, [Shots.Member("it", noun) with { Count = 3 }], [Shots.Beat("it", "zorble", 0.1)]);
        var play = ShotPlay.Perform(shot, Format, CancellationToken.None);

        Assert.Equal(12, play.Frames.Count);
        Assert.All(play.Frames.SelectMany(f => f.Bodies), b => Assert.True(double.IsFinite(b.Position.LengthSquared)));
        Assert.All(play.Camera, c => Assert.True(double.IsFinite(c.Position.LengthSquared)));
    }
}
