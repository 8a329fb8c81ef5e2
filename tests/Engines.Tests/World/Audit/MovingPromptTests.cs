using System.Numerics;
using Sora.Engines.World.Audit;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Audit;

/// <summary>Prompts in which something goes by its own weight: what is seen to move moves as physics has it.</summary>
public sealed class MovingPromptTests
{
    [Theory]
    [InlineData("A penguin slides down a snowy hill and bumps into a snowman")]
    [InlineData("Three penguins slide down a snowy hill")]
    [InlineData("A boy slides down a grassy hill and laughs")]
    [InlineData("A girl rides a sledge down a snowy hill")]
    [InlineData("A skier skis down a snowy hill")]
    [InlineData("A wooden crate slides down a steel ramp and knocks over three bottles")]
    [InlineData("A monkey throws a banana at a tourist")]
    [InlineData("A basketball player jumps and throws the ball into the basket")]
    [InlineData("A motorcycle crashes into a pile of cardboard boxes")]
    public void Check_OtherPrompt_HoldsEveryRule(string prompt)
    {
        var violations = TraceAudit.Check(Traces.OfPrompt(prompt));
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void Slide_OfAPenguinDownAHill_GainsSpeedOnItsBellyAndMeetsTheSnowman()
    {
        var trace = Traces.OfPrompt("A penguin slides down a snowy hill and bumps into a snowman");

        var met = trace.Contacts.First(c => $"{c.A} {c.B}".Contains("snowman", StringComparison.Ordinal) && $"{c.A} {c.B}".Contains("penguin", StringComparison.Ordinal));
        var way = trace.Frames.Where(f => f.T > 0.3 && f.T < met.T).Select(f => f.Bodies.Single(b => b.Id == "penguin-1.trunk")).ToList();
        double top = way[0].Position.Y, lowest = way.Min(p => p.Position.Y), fastest = way.Max(p => p.Velocity.Length());
        Assert.True(top - lowest > 0.5, $"it came down {top - lowest:0.00} m");

        // Nothing but its weight drives it.
        var start = way[0].Velocity.LengthSquared();
        Assert.InRange(fastest * fastest, start + 1, start + (2 * 9.81 * (top - lowest)) + 0.2);
        Assert.All(way, pose => Assert.True(MathF.Abs(Vector3.Transform(Vector3.UnitY, pose.Rotation).Y) < 0.75f, "it lies at length"));
    }

    [Fact]
    public void Swing_WithAGirlOnIt_HasThePeriodOfItsLength()
    {
        var trace = Traces.OfPrompt("A girl swings on a swing under an oak tree");

        var bar = trace.Frames[0].Bodies.Single(b => b.Id == "swing-1.bar").Position;
        var seat = trace.Frames.Select(f => (f.T, X: f.Bodies.Single(b => b.Id == "swing-1").Position.X - bar.X, Pose: f.Bodies.Single(b => b.Id == "swing-1"))).ToList();
        var crossings = new List<double>();
        for (var i = 1; i < seat.Count; i++)
        {
            if (seat[i - 1].X < 0 && seat[i].X >= 0)
            {
                crossings.Add(seat[i - 1].T + ((seat[i].T - seat[i - 1].T) * -seat[i - 1].X / (seat[i].X - seat[i - 1].X)));
            }
        }

        double length = Vector3.Distance(bar, seat[0].Pose.Position), widest = Math.Asin(seat.Max(s => Math.Abs(s.X)) / length);
        var expected = 2 * Math.PI * Math.Sqrt(length / 9.81) * (1 + (widest * widest / 16));
        Assert.True(crossings.Count >= 2, "it swings to and fro");
        Assert.Equal(expected, crossings[1] - crossings[0], 0.03 * expected);
        var hips = trace.Frames[^1].Bodies.Single(b => b.Id == "girl-1.trunk").Position;
        Assert.InRange(Vector3.Distance(hips, seat[^1].Pose.Position), 0, 0.6);
    }

    [Fact]
    public void Fall_OfDominoesInASpiral_GoesAllTheWayRound()
    {
        var trace = Traces.OfPrompt("Dominoes fall in a spiral on a black table, overhead shot");

        bool IsDomino(string id) => id.StartsWith("domino-1", StringComparison.Ordinal);
        var first = trace.Frames[0].Bodies.Where(b => IsDomino(b.Id)).ToList();
        Assert.True(first.Count >= 24, $"{first.Count} dominoes");
        float wide = first.Max(b => b.Position.X) - first.Min(b => b.Position.X), deep = first.Max(b => b.Position.Z) - first.Min(b => b.Position.Z);
        Assert.InRange(deep / wide, 0.6f, 1.6f);
        var standing = trace.Frames[^1].Bodies.Where(b => IsDomino(b.Id) && Vector3.Transform(Vector3.UnitY, b.Rotation).Y > 0.7f).Select(b => b.Id);
        Assert.Empty(standing);
    }
}
