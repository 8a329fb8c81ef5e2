using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>Actions are no relabelled copies of each other.</summary>
public sealed class DistinctMotionTests
{
    private const int Samples = 24;
    private const double Seconds = 2.8;

    // Root mean square over joints and moments, in heights of the body: two centimetres on a grown person.
    private const double Margin = 0.012;

    [Fact]
    public void Actions_OfAPerson_AreAtLeastSixtyDifferentOnes()
    {
        var distinct = new List<(string Name, Vector3d[][] Way)>();
        var copies = new List<string>();
        foreach (var name in MotionRegistry.Names)
        {
            var way = WayOf(name);
            var same = distinct.Find(d => Distance(d.Way, way) < Margin);
            if (same.Name is null)
            {
                distinct.Add((name, way));
            }
            else
            {
                copies.Add($"{name} = {same.Name}");
            }
        }

        Assert.True(distinct.Count >= 60, $"{distinct.Count} different motions; {string.Join(", ", copies)}");
    }

    [Theory]
    [InlineData("man", "march")]
    [InlineData("woman", "axel")]
    [InlineData("man", "slip")]
    [InlineData("eagle", "fly")]
    [InlineData("snake", "slither")]
    public void Motion_DoneTwice_IsTheSameToTheLastBit(string noun, string action)
    {
        Vector3d[] Once()
        {
            var (stage, actor) = Acting.Begin(noun, action);
            Acting.Run(stage, 2.2);
            return [actor.Pose.Pelvis.Position, actor.Pose.Head.Position, .. Acting.Shape(actor), .. actor.Pose.Tail];
        }

        Assert.Equal(Once(), Once());
    }

    private static Vector3d[][] WayOf(string action)
    {
        // Those who go with regard to someone need one.
        var other = action is "chase" or "flee" or "approach" or "follow" or "leave" ? "dog" : null;
        var (stage, actor) = Acting.Begin("man", action, other: other);
        return [.. Enumerable.Range(0, Samples).Select(i =>
        {
            Acting.Run(stage, Acting.At + (Seconds * (i + 1) / Samples));
            return Acting.Shape(actor);
        })];
    }

    private static double Distance(Vector3d[][] a, Vector3d[][] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < a[i].Length; j++)
            {
                sum += (a[i][j] - b[i][j]).LengthSquared;
            }
        }

        return Math.Sqrt(sum / (a.Length * a[0].Length));
    }
}
