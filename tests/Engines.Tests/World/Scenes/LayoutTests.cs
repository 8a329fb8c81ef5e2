using Sora.Engines.Direction;
using Sora.Engines.Tests.Worlds.Audit;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Scenes;

public sealed class LayoutTests
{
    private const double Allowed = 0.003;

    public static TheoryData<string> Prompts
    {
        get
        {
            var data = DevelopmentPrompts.All();
            foreach (var more in new[]
            {
                "Five candles on a cake on a table", "A tower of six plates on a table beside a lamp", "Twelve dominoes stand in a row", "Three dogs and four cats in a room",
                "A cat under a table and a book on it", "A ball in a bucket on a chair", "Two cars, a truck and a bus on a road", "A vase beside a clock behind a globe on a shelf",
            })
            {
                data.Add(more);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Prompts))]
    public void Arrange_AnyPrompt_NothingOverlapsAtTheStart(string prompt)
    {
        foreach (var shot in new Director().Direct(new(prompt, 6, 1), CancellationToken.None).Board!.Shots)
        {
            var stage = StageBuilder.Build(shot with { Seed = 1 });
            var bodies = stage.World.Bodies;
            for (var a = 0; a < bodies.Count; a++)
            {
                for (var b = a + 1; b < bodies.Count; b++)
                {
                    var depth = MayMeet(bodies[a], bodies[b]) && !IsHeld(stage, bodies[a], bodies[b]) ? -Collision.Separation(bodies[a], bodies[b], 0.01) : 0;
                    Assert.True(depth < Allowed, $"{bodies[a].Id} and {bodies[b].Id} overlap by {depth * 1000:F1} mm");
                }
            }
        }
    }

    [Fact]
    public void Arrange_OnAndUnder_AreWhereTheySay()
    {
        var shot = Shots.Of("room", 2, [Shots.Member("table", "table"), Shots.Member("book", "book", "on table"), Shots.Member("box", "box", "under table"), Shots.Member("lamp", "lamp", "beside table")], []);
        var stage = StageBuilder.Build(shot);
        Extent Of(string id) => Extent.Of(stage.FindThing(id)!.Bodies);

        Assert.Equal(Of("table").High.Y, Of("book").Low.Y, 0.005);
        Assert.InRange(Of("book").Middle.X, Of("table").Low.X, Of("table").High.X);
        Assert.InRange(Of("lamp").Low.Y, -0.005, 0.005);
        Assert.False(Of("lamp").Meets(Of("table"), 0));
    }

    /// <summary>What is in a hand lies within its holder's limbs as far as physics is concerned.</summary>
    private static bool IsHeld(Stage stage, Body a, Body b) =>
        stage.Actors.Exists(actor => (a.Cast == actor.Member.Id && b.Cast is not null && actor.Grips.Holds(b.Cast)) || (b.Cast == actor.Member.Id && a.Cast is not null && actor.Grips.Holds(a.Cast)));

    private static bool MayMeet(Body a, Body b) =>
        a.Active && b.Active && (a.IsDynamic || b.IsDynamic) && (a.Group == 0 || a.Group != b.Group);
}
