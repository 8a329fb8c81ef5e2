using Sora.Engines.Direction;
using Sora.Engines.World;
using Sora.Engines.World.Physics;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Scenes;

/// <summary>What anybody must be able to measure in a film made from a prompt: large enough, in frame throughout, square to a level camera that stands still.</summary>
public sealed class MeasurablePromptTests
{
    private const double LeastPixels = 24;
    private const int LeastFlightFrames = 10;
    private static readonly PictureFormat Format = new(1280, 720, 24);

    [Theory]
    [InlineData("a steel ball is dropped from two metres onto a stone floor, level side view, static camera", 2.0)]
    [InlineData("a red rubber ball falls from 3 m onto a concrete floor", 3.0)]
    [InlineData("a red wooden ball drops from a height of one metre onto a tiled floor", 1.0)]
    [InlineData("a basketball is dropped from 150 cm and bounces on a wooden floor", 1.5)]
    [InlineData("a tennis ball is dropped from 1 m onto concrete", 1.0)]
    [InlineData("a glass ball falls onto a stone floor", null)]
    [InlineData("a red ball is thrown straight up and falls back down, static camera", null)]
    public void Fall_OfAPrompt_CanBeMeasured(string prompt, double? metres)
    {
        var (play, ball) = Perform(prompt);

        Seen(play, ball);
        var first = play.Simulated.Contacts.First(c => c.A == ball.Index || c.B == ball.Index);
        Assert.True(first.Time * Format.FramesPerSecond >= LeastFlightFrames, $"it flies for {first.Time:0.00} s");
        if (metres is { } height)
        {
            Assert.Equal(height, play.Frames[0].Bodies[ball.Index].Position.Y - ball.Shape.Radius, 3);
        }
    }

    [Theory]
    [InlineData("a ball is thrown horizontally at 3 m/s from 2 m height, side view", 3.0, 0.0)]
    [InlineData("a red ball is thrown at 4 m/s at 45 degrees, static camera", 2.83, 2.83)]
    public void Throw_OfAPrompt_HasTheSpeedAndAngleThatAreSaid(string prompt, double along, double up)
    {
        var (play, ball) = Perform(prompt);

        Seen(play, ball);
        var velocity = (play.Frames[4].Bodies[ball.Index].Position - play.Frames[3].Bodies[ball.Index].Position) * Format.FramesPerSecond;
        Assert.Equal(along, velocity.X, 0.05);
        Assert.Equal(up, velocity.Y + (PhysicsWorld.StandardGravity * 3.5 / Format.FramesPerSecond), 0.05);
    }

    [Theory]
    [InlineData("a red wooden block slides across ice and comes to rest", "ice")]
    [InlineData("a red steel block slides on concrete until it stops", "concrete")]
    [InlineData("a red box slides across a carpet and stops", "carpet")]
    [InlineData("a puck slides across the ice and comes to rest", "ice")]
    [InlineData("a red wooden block slides across a wooden floor and stops, static side view", "wood")]
    public void Slide_OfAPrompt_RunsOutOnTheGroundThatIsSaid(string prompt, string ground)
    {
        var (play, block) = Perform(prompt);

        Seen(play, block);
        Assert.Equal(ground, play.Stage.Place.Floor.Name);
        Assert.True(play.Frames[^1].Rates[block.Index].Velocity.Length < 0.01, "it still moves at the end");
        Assert.True(Vector3d.Distance(play.Frames[0].Bodies[block.Index].Position, play.Frames[^1].Bodies[block.Index].Position) > 0.5);
    }

    [Theory]
    [InlineData("a pendulum swings back and forth, a red ball on a 1 m string, static camera", 1.0)]
    [InlineData("a heavy red ball hangs on a two metre rope and swings", 2.0)]
    [InlineData("a red ball swings on a rope, side view", null)]
    public void Pendulum_OfAPrompt_HangsOnTheLengthThatIsSaid(string prompt, double? metres)
    {
        var (play, bob) = Perform(prompt);

        Seen(play, bob);
        var rope = Assert.Single(play.Stage.Things.SelectMany(t => t.Ropes));
        var length = Vector3d.Distance(rope.At, play.Frames[0].Bodies[bob.Index].Position);
        Assert.Equal(metres ?? length, length, 3);
        var x = play.Frames.Select(f => f.Bodies[bob.Index].Position.X - rope.At.X).ToList();
        Assert.True(x.Min() < -0.1 && x.Max() > 0.1, "it does not swing");
    }

    [Theory]
    [InlineData("two red balls collide head-on, static camera")]
    [InlineData("two steel balls of different sizes roll toward each other and collide")]
    [InlineData("a large red steel ball rolls into a small red wooden ball, static camera, side view")]
    [InlineData("a red billiard ball rolls into another red billiard ball, side view")]
    [InlineData("a heavy red ball hits a light red ball on a table")]
    public void Collision_OfAPrompt_KeepsMomentumLongEnoughToBeMeasured(string prompt)
    {
        const int frames = 4;
        const double share = 0.05;
        var (play, first) = Perform(prompt);
        var balls = play.Stage.Things.Where(t => t.Moves).SelectMany(t => t.Bodies).Take(2).ToList();
        var contact = play.Simulated.Contacts.First(c => (c.A == balls[0].Index && c.B == balls[1].Index) || (c.A == balls[1].Index && c.B == balls[0].Index));
        int before = (int)Math.Floor(contact.Time * Format.FramesPerSecond), after = before + 1;

        Seen(play, first, after + frames);
        Assert.True(before >= frames && after + frames < play.Frames.Count);
        double Momentum(Body ball, int from) => ball.Mass * (play.Frames[from + frames].Bodies[ball.Index].Position.X - play.Frames[from].Bodies[ball.Index].Position.X);
        var brought = balls.Select(b => Momentum(b, before - frames)).ToList();
        var left = balls.Select(b => Momentum(b, after)).ToList();
        Assert.InRange((left.Sum() - brought.Sum()) / brought.Sum(Math.Abs), -share, share);
    }

    private static (ShotPlay Play, Body Body) Perform(string prompt)
    {
        var shot = new Director().Direct(new(prompt, 4, 5), CancellationToken.None).Board!.Shots[0];
        var play = ShotPlay.Perform(shot, Format, CancellationToken.None);
        return (play, play.Stage.Things.First(t => t.Moves).Main);
    }

    private static void Seen(ShotPlay play, Body body, int? frames = null)
    {
        Assert.All(play.Camera, camera => Assert.Equal(play.Camera[0], camera));
        for (var i = 0; i < (frames ?? play.Frames.Count); i++)
        {
            var (x, y, depth) = play.Camera[i].Project(play.Frames[i].Bodies[body.Index].Position);
            var half = play.Camera[i].Focal * Format.Height * body.Shape.FullSize.X / depth / 2;
            Assert.True(2 * half >= LeastPixels, $"it is {2 * half:0.0} pixels wide in frame {i}");
            Assert.InRange(x * Format.Height, half - (Format.Width / 2.0), (Format.Width / 2.0) - half);
            Assert.InRange(y * Format.Height, half - (Format.Height / 2.0), (Format.Height / 2.0) - half);
        }
    }
}
