using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Machines;
using Sora.Engines.World.Scene.Staged;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Scenes;

/// <summary>Who is in a boat is in its hull and goes with it.</summary>
public sealed class CrewTests
{
    [Theory]
    [InlineData("man", 2, "row", "rowboat")]
    [InlineData("woman", 1, "paddle", "kayak")]
    [InlineData("woman", 1, "sail", "sailboat")]
    public void Crew_ThatDrivesABoat_GoesWithItsHull(string who, int count, string verb, string boat)
    {
        var stage = StageBuilder.Build(Shot("lake", [Shots.Member("crew", who) with { Count = count }, Shots.Member("boat", boat)], [Shots.Beat("crew", verb, 0.25) with { What = "boat" }]));
        var hull = stage.FindThing("boat")!.Main;
        var began = hull.Position;
        Vector3d[] seats = [.. stage.Actors.Select(a => hull.Rotation.Unrotate(a.Pose.Pelvis.Position - hull.Position))];

        Run(stage, 3);

        Assert.True((hull.Position - began).X > 1, $"it has gone {hull.Position - began}");
        Assert.Equal(count, stage.Actors.Count);
        for (var i = 0; i < count; i++)
        {
            var actor = stage.Actors[i];
            var now = hull.Rotation.Unrotate(actor.Pose.Pelvis.Position - hull.Position);
            Assert.True((now - seats[i]).Length < 0.1, $"from {seats[i]} to {now} in the hull");
            Assert.Equal(Posture.Sit, actor.Perch!.Posture);
            Assert.DoesNotContain(actor.Gear, g => g.Kind is GearKind.Boat or GearKind.Sailboat);
            Assert.Equal(verb != "sail", actor.Gear.Exists(g => g.Kind == GearKind.Oar));
        }

        if (count > 1)
        {
            Assert.True((seats[0] - seats[1]).Length > 0.6, "they sit in each other's lap");
        }
    }

    [Fact]
    public void Oars_ReachTheWater_AndLeaveIt()
    {
        var stage = StageBuilder.Build(Shot("lake", [Shots.Member("man", "man"), Shots.Member("boat", "rowboat")], [Shots.Beat("man", "row", 0.25) with { What = "boat" }]));
        double lowest = 9, highest = -9;

        Run(stage, 4, () =>
        {
            foreach (var oar in stage.Actors[0].Pose.Gear)
            {
                var blade = oar.At.Position + oar.At.Rotation.Rotate(new Vector3d(0, 0, 0.47 * oar.Length));
                (lowest, highest) = (Math.Min(lowest, blade.Y), Math.Max(highest, blade.Y));
            }
        });

        Assert.InRange(lowest, -0.8, -0.02);
        Assert.True(highest > 0.05, $"the blades come up to {highest} m only");
    }

    [Fact]
    public void Pirate_OnAShip_StandsOnItsDeck()
    {
        var stage = StageBuilder.Build(Shot("sea", [Shots.Member("pirate", "pirate", "on ship"), Shots.Member("ship", "pirate ship")], [Shots.Beat("pirate", "stand", 0.25)]));

        Run(stage, 2);

        var hull = stage.FindThing("ship")!;
        var deck = ((Boat)hull.Machine!).Deck;
        var feet = hull.Main.Rotation.Unrotate(stage.Actors[0].Pose.Legs[0].Tip - hull.Main.Position);
        Assert.Equal(Posture.Stand, stage.Actors[0].Perch!.Posture);
        Assert.InRange(feet.Y - deck, -0.1, 0.25);
    }

    [Fact]
    public void Vikings_AtSeaWithoutAShip_AreInALongship()
    {
        var shot = Staging.Complete(Shot("north sea", [Shots.Member("viking", "viking") with { Count = 3 }], []));

        var ship = Assert.Single(shot.Cast, m => m.Noun == "longship");
        Assert.Equal($"on {ship.Id}", shot.Cast[0].Where);
        Assert.Same(shot, Staging.Complete(shot));
    }

    [Fact]
    public void Viking_WhoSwims_HasNoShip()
    {
        var shot = Shot("sea", [Shots.Member("viking", "viking")], [Shots.Beat("viking", "swim", 0.25)]);

        Assert.Same(shot, Staging.Complete(shot));
    }

    private static void Run(Stage stage, double seconds, Action? look = null)
    {
        var released = 0;
        while (stage.World.Time < seconds)
        {
            released = ShotSimulation.Advance(stage, released);
            look?.Invoke();
        }
    }

    private static Shot Shot(string place, CastMember[] cast, Beat[] beats) => Shots.Of(place, 4, cast, beats);
}
