using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Waters;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Scenes;

/// <summary>What floats, sinks, swims and sails in the waters of places.</summary>
public sealed class WaterTests
{
    [Theory]
    [InlineData("wooden", "block", 0.65)]
    [InlineData("ice", "block", 0.917)]
    [InlineData("steel", "block", 1)]
    [InlineData("stone", "block", 1)]
    public void Thing_InALake_LiesAsDeepAsItsMaterialWeighs(string material, string noun, double sunk)
    {
        var stage = StageBuilder.Build(Shot("lake", 6, [Shots.Member("block", noun, "in lake", material)], []));

        var body = stage.FindThing("block")!.Main;
        var shares = new List<double>();

        Run(stage, 6, () =>
        {
            var surface = stage.Water!.Water.Surface.At(body.Position.X, body.Position.Z, stage.World.Time).Height;
            shares.Add(Submersion.Below(Placed.Of(body), surface).Volume / body.Shape.Volume);
        });

        Assert.Equal(sunk, shares.Skip(shares.Count / 2).Average(), 0.03);
        if (sunk == 1)
        {
            Assert.True(Extent.Of([body]).Low.Y < -0.9 * stage.Water!.Water.Region.Depth, $"it lies on the floor, not at {body.Position}");
        }
    }

    [Fact]
    public void Boat_HeeledByHand_RightsItself()
    {
        var stage = StageBuilder.Build(Shot("lake", 12, [Shots.Member("boat", "sailboat", null)], []));
        var hull = stage.FindThing("boat")!.Main;
        hull.Rotation = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 6);

        Run(stage, 12);

        // A light wind on the sails leaves a few degrees.
        Assert.True(hull.Rotation.Rotate(Vector3d.UnitY).Y > 0.985, $"its mast stands at {hull.Rotation.Rotate(Vector3d.UnitY)}");
        Assert.InRange(hull.Position.Y, -2.5, 1.5);
    }

    [Fact]
    public void Sailboat_InAGust_HeelsFarAndComesUpAgain()
    {
        var shot = Shot("sea", 8, [Shots.Member("boat", "sailboat", null)], [Beat(1, "boat", "heel"), Beat(3, "boat", "right")]) with { Setting = new Setting("sea", "sunset", "wind") };
        var stage = StageBuilder.Build(shot);
        var hull = stage.FindThing("boat")!.Main;
        double before = 0, most = 0;

        Run(stage, 8, () =>
        {
            var heel = Math.Acos(Math.Clamp(hull.Rotation.Rotate(Vector3d.UnitY).Y, -1, 1)) * 180 / Math.PI;
            before = stage.World.Time < 1 ? Math.Max(before, heel) : before;
            most = Math.Max(most, heel);
        });

        var after = Math.Acos(Math.Clamp(hull.Rotation.Rotate(Vector3d.UnitY).Y, -1, 1)) * 180 / Math.PI;
        Assert.InRange(most, 20, 70);
        Assert.True(after < most / 2, $"{before:0} to {most:0} and {after:0} degrees");
    }

    [Fact]
    public void Fish_InAPond_SwimsBelowItsSurface_AndAPersonStandsBesideIt()
    {
        var stage = StageBuilder.Build(Shot("pond", 3, [Shots.Member("koi", "koi", null), Shots.Member("girl", "girl", null)], [Beat(0.2, "koi", "swim"), Beat(0.2, "girl", "wave")]));

        Run(stage, 3, () => Assert.True(stage.Actors[0].Pose.Head.Position.Y < stage.Water!.Level, $"the koi is at {stage.Actors[0].Pose.Head.Position}"));

        Assert.True(stage.Water!.HasLand);
        Assert.True(stage.Water.Water.Region.DepthAt(stage.Actors[0].Position.X, stage.Actors[0].Position.Z) > 0.2);
        Assert.False(stage.Water.Water.Covers(stage.Actors[1].Position));
    }

    [Fact]
    public void Stone_FallenIntoAPond_TellsItsSplashOnce_AndMakesRings()
    {
        var stage = StageBuilder.Build(Shot("pond", 2, [Shots.Member("stone", "ball", null, "stone")], [Beat(0.2, "stone", "fall", "pond")]));

        Run(stage, 2);

        var splash = Assert.Single(stage.Water!.Water.Splashes);
        Assert.True(splash is { Enters: true, Volume: > 0 } && splash.Velocity.Y < -2, splash.ToString());
        Assert.NotEmpty(WaterRings.At(stage.Water.Water, splash.Time + 0.4));
        Assert.True(stage.FindThing("stone")!.Main.Position.Y < 0);
    }

    [Fact]
    public void Surface_OfAWindySea_HasTheHeightOfItsFormula_AndItsSlopesAreItsDerivative()
    {
        var surface = new WaterSurface(0.5, Wave.Raised(new(8, 0, 3), 20_000, 9, 3));
        double sum = 0, count = 0;
        for (var x = -200.0; x < 200; x += 3.1)
        {
            for (var t = 0.0; t < 40; t += 1.3)
            {
                var (height, slopeX, slopeZ, rise) = surface.At(x, 0.3 * x, t);
                (sum, count) = (sum + ((height - 0.5) * (height - 0.5)), count + 1);
                const double D = 1e-5;
                Assert.Equal((surface.At(x + D, 0.3 * x, t).Height - height) / D, slopeX, 1e-3);
                Assert.Equal((surface.At(x, (0.3 * x) + D, t).Height - height) / D, slopeZ, 1e-3);
                Assert.Equal((surface.At(x, 0.3 * x, t + D).Height - height) / D, rise, 1e-3);
            }
        }

        // Four standard deviations are the significant height: 0.8 m at 8.5 m/s over 20 km (Shore Protection Manual).
        Assert.InRange(4 * Math.Sqrt(sum / count), 0.55, 1.0);
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

    private static Beat Beat(double at, string who, string verb, string? toward = null) => Shots.Beat(who, verb, at) with { Toward = toward };

    private static Shot Shot(string place, double seconds, CastMember[] cast, Beat[] beats) => Shots.Of(place, seconds, cast, beats) with { Seed = 5 };
}
