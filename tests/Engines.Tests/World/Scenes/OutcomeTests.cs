using Sora.Engines.Tests.Worlds.Audit;
using Sora.Engines.World.Audit;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Outcomes;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Scenes;

public sealed class OutcomeTests
{
    public static TheoryData<string, int> Kinds
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kind in new[] { "past", "under", "into", "onto", "knock", "collapse", "off", "bounce" })
            {
                for (var seed = 1; seed <= 3; seed++)
                {
                    data.Add(kind, seed);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Find_WhatCanComeTrue_ComesTrueInTheShotAndHoldsTheAudit(string kind, int seed)
    {
        var shot = Shot(kind) with { Seed = seed };
        var found = OutcomeSearch.Find(shot, CancellationToken.None);
        Assert.Empty(found.Notes);

        var stage = Run(shot, found.Levers);
        Assert.True(IsSo(kind, stage), $"{kind}: the search says that it comes true, the world at the end does not");
        var violations = TraceAudit.Check(Traces.Of(shot));
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void Find_Twice_GivesTheSameLevers()
    {
        var shot = Shot("under");
        Assert.Equal(OutcomeSearch.Find(shot, CancellationToken.None).Levers.Of("ball"), OutcomeSearch.Find(shot, CancellationToken.None).Levers.Of("ball"));
    }

    [Fact]
    public void Find_WhatCannotComeTrue_SaysSo()
    {
        // A feather's weight of a ball against a block of stone.
        var shot = Shots.Of("room", 3, [Shots.Member("ball", "ping-pong ball"), Shots.Member("block", "block", null, "stone", "huge")], [Shots.Beat("ball", "knock", 0.3) with { What = "block" }]);
        Assert.NotEmpty(OutcomeSearch.Find(shot, CancellationToken.None).Notes);
        Assert.NotEmpty(Traces.Of(shot).Shots[0].Notes!);
    }

    private static Shot Shot(string kind) => kind switch
    {
        "past" => Shots.BallPastDog(5),
        "under" => Shots.Of(
            "room", 6, [Shots.Member("ball", "ball", "on shelf"), Shots.Member("shelf", "shelf"), Shots.Member("chair", "chair")],
            [Shots.Beat("ball", "fall", 0.25), Shots.Beat("ball", "roll", 1.9) with { Toward = "chair", Manner = ["under"] }]),
        "into" => Shots.Of("room", 3, [Shots.Member("ball", "tennis ball"), Shots.Member("bucket", "bucket")], [Shots.Beat("ball", "fall", 0.25) with { Toward = "bucket", Manner = ["into"] }]),
        "onto" => Shots.Of("room", 3, [Shots.Member("ball", "ball"), Shots.Member("box", "box")], [Shots.Beat("ball", "fall", 0.25) with { Toward = "box" }]),
        "knock" => Shots.Of("room", 4, [Shots.Member("ball", "bowling ball"), Shots.Member("pin", "bowling pin")], [Shots.Beat("ball", "knock", 0.3) with { What = "pin" }, Shots.Beat("ball", "roll", 0.2) with { Toward = "pin", Manner = ["into"] }]),
        "collapse" => Shots.Of("park", 4, [Shots.Member("ball", "ball", null, "wrecking"), Shots.Member("wall", "wall", null, "brick")], [Shots.Beat("ball", "swing", 0.2) with { Toward = "wall", Manner = ["into"] }]),
        "off" => Shots.Of("room", 3, [Shots.Member("box", "book", "on table"), Shots.Member("table", "table")], [Shots.Beat("box", "fall", 0.4) with { Toward = "table", Manner = ["off"] }]),
        _ => Shots.Of("room", 4, [Shots.Member("ball", "ball")], [Shots.Beat("ball", "bounce", 0.2) with { Manner = ["twice"] }]),
    };

    private static Stage Run(Shot shot, Levers levers)
    {
        var stage = StageBuilder.Build(shot, levers);
        var released = 0;
        while (stage.World.Time < shot.Seconds)
        {
            released = ShotSimulation.Advance(stage, released);
        }

        return stage;
    }

    /// <summary>Told from the end of the shot and its impacts, not from the predicates that the search uses.</summary>
    private static bool IsSo(string kind, Stage stage)
    {
        var ball = stage.FindThing("ball")?.Main;
        bool Touched(string other) => stage.World.Impacts.Any(i =>
            (stage.World.Bodies[i.A] == ball && stage.World.Bodies[i.B].Cast == other) || (stage.World.Bodies[i.B] == ball && stage.World.Bodies[i.A].Cast == other));
        return kind switch
        {
            "past" => !Touched("dog") && ball!.Position.X > stage.FindActor("dog")!.Position.X,
            "under" => ball!.Position.X > Extent.Of(stage.FindThing("chair")!.Bodies).Low.X,
            "into" => Vector3d.Distance(ball!.Position.Flat(), stage.FindThing("bucket")!.Main.Position.Flat()) < 0.15 && ball.Position.Y < 0.3,
            "onto" => Touched("box"),
            "knock" => stage.FindThing("pin")!.Main is var pin && pin.Rotation.Rotate(Vector3d.UnitY).Y < 0.6,
            "collapse" => stage.FindThing("wall")!.Bodies.Count(b => b.Rotation.Rotate(Vector3d.UnitY).Y < 0.7) > 3,
            "off" => Extent.Of(stage.FindThing("box")!.Bodies).High.Y < 0.5,
            _ => stage.World.Impacts.Count(i => stage.World.Bodies[i.A] == ball || stage.World.Bodies[i.B] == ball) >= 2,
        };
    }
}
