using System.Numerics;
using Sora.Engines.Tracing;
using Sora.Engines.World.Audit;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Audit;

public sealed class TraceAuditTests
{
    public static TheoryData<string> Prompts => DevelopmentPrompts.All();

    /// <summary>Violations that are known and not mended yet, by the beginning of the prompt: rule and bodies. What holds by now fails here and is to be taken out.</summary>
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["1920s silent film look"] = ["speed plate-1.piece", "penetration waiter-1.right.forearm+plate-1.piece22"],
    };

    [Theory]
    [MemberData(nameof(Prompts))]
    public void Check_DevelopmentPrompt_HoldsEveryRule(string prompt)
    {
        var violations = TraceAudit.Check(Traces.OfPrompt(prompt));
        var known = Known.FirstOrDefault(k => prompt.StartsWith(k.Key, StringComparison.Ordinal)).Value ?? [];
        bool Is(Violation violation, string one) => $"{violation.Rule} {violation.Subject}".StartsWith(one, StringComparison.Ordinal);
        var fresh = violations.Where(v => !known.Any(one => Is(v, one))).ToList();
        Assert.True(fresh.Count == 0, string.Join('\n', fresh));
        Assert.All(known, one => Assert.True(violations.Any(v => Is(v, one)), $"'{one}' is mended: take it out of {nameof(Known)}"));
    }

    [Fact]
    public void Check_TwoShotsInTwoPlaces_Holds()
    {
        var trace = Traces.Of(Shots.BallFromShelf(1), Shots.BallFromShelf(1) with { Id = "shot-2", Setting = new("beach", "day", "clear") });

        AssertHolds(trace);
        Assert.Equal(["shot-1", "shot-2"], trace.Shots.Select(s => s.Id));
        Assert.Contains(trace.Bodies, b => b.Id == "room.left");
        Assert.Single(trace.Bodies, b => b.Id == "ball");
    }

    [Fact]
    public void Check_SlowMotion_Holds() => AssertHolds(Traces.Of(Shots.BallFromShelf(8) with { Look = new() { Style = "realistic", SlowMotion = 3.7 } }));

    [Fact]
    public void Check_BodyThatLeaps_IsASpeedViolation() =>
        AssertFinds("speed", "ball", Traces.Of(Shots.BallFromShelf(1)).With("ball", (i, pose) => i < 12 ? pose : pose with { Position = pose.Position + new Vector3(0.2f, 0, 0) }));

    [Fact]
    public void Check_LimbThatLeaps_IsASpeedViolation()
    {
        var trace = Traces.Of(Shots.Acting("woman", "walk", "park", 1));
        AssertHolds(trace);
        AssertFinds("speed", "actor.head", trace.With("actor.head", (i, pose) => i != 12 ? pose : pose with { Fastest = 60 }));
    }

    [Fact]
    public void Check_BallSunkIntoTheFloor_IsAPenetration() =>
        AssertFinds("penetration", "ball+shelf", Traces.Of(Shots.BallFromShelf(1)).With("ball", (_, pose) => pose with { Position = pose.Position - new Vector3(0, 0.02f, 0) }));

    [Fact]
    public void Check_BallThatGainsSpeed_IsAnEnergyViolation() =>
        AssertFinds("energy", "ball", Traces.Of(Shots.BallFromShelf(1)).With("ball", (i, pose) => i < 15 ? pose : pose with { Velocity = pose.Velocity * 1.05f }));

    [Fact]
    public void Check_BallWhoseWorkIsHidden_IsAnEnergyViolation() =>
        AssertFinds("energy", "ball", Traces.Of(Shots.BallFromShelf(1)).With("ball", (_, pose) => pose with { Work = 0 }));

    [Fact]
    public void Check_BallThatIsLost_IsMissed() =>
        AssertFinds("existence", "ball", Traces.Of(Shots.BallFromShelf(1)).With("ball", (i, pose) => i < 10 ? pose : null));

    [Fact]
    public void Check_BallFromNowhere_IsNoticed() =>
        AssertFinds("existence", "ball", Traces.Of(Shots.BallFromShelf(1)).With("ball", (i, pose) => i < 10 ? null : pose));

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Check_ThingThatBreaks_GoesOnAsPiecesOfItsMass(bool whole, int violations)
    {
        var trace = Broken(whole ? 0.5f : 0.3f);

        Assert.Equal(violations, TraceAudit.Check(trace).Count(v => v.Rule == "existence"));
    }

    [Fact]
    public void Check_BallsThatMeetInTheAir_KeepTheirMomentum()
    {
        AssertHolds(Collision(1));
        AssertFinds("momentum", "a+b", Collision(0.97f));
    }

    [Fact]
    public void Check_BallThatIsAnotherInTheNextShot_IsACastViolation()
    {
        var second = Shots.BallFromShelf(1) with { Id = "shot-2", Cast = [Shots.Member("ball", "ball", "on shelf", "red", "big"), .. Shots.BallFromShelf().Cast.Skip(1)] };

        AssertFinds("cast", "ball", Traces.Of(Shots.BallFromShelf(1), second));
    }

    [Theory]
    [InlineData("listed twice")]
    [InlineData("no shots")]
    [InlineData("not listed")]
    [InlineData("no motion")]
    public void Check_TraceThatContradictsItself_SaysWhere(string fault)
    {
        var trace = Traces.Of(Shots.BallFromShelf(0.25));
        trace = fault switch
        {
            "listed twice" => trace with { Bodies = [.. trace.Bodies, trace.Bodies[0]] },
            "no shots" => trace with { Shots = [] },
            "not listed" => trace with { Bodies = [.. trace.Bodies.Skip(1)] },
            _ => trace with { Bodies = [.. trace.Bodies.Select(b => b with { Motion = null })] },
        };

        Assert.Contains(fault, Assert.Throws<FormatException>(() => TraceAudit.Check(trace)).Message, StringComparison.Ordinal);
    }

    private static void AssertHolds(ShotTrace trace)
    {
        var violations = TraceAudit.Check(trace);
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    private static void AssertFinds(string rule, string subject, ShotTrace trace) => Assert.Contains(TraceAudit.Check(trace), v => v.Rule == rule && v.Subject == subject);

    /// <summary>Two balls of 1 kg and 2 kg meet in the air at 1/48 s and bounce off each other; the second one's speed afterwards is scaled.</summary>
    private static ShotTrace Collision(float scale)
    {
        TracedBody Ball(string id, float mass) => new(id, id, "sphere", new(0.2f), mass, "rubber") { Motion = "dynamic", Inertia = Round(0.004f * mass) };
        TracedPose At(string id, float x, float speed, int frame) => new(id, new(x, 5 - (9.81f * frame * frame / 24 / 24 / 2), 0), Quaternion.Identity) { Velocity = new(speed, -9.81f * frame / 24, 0), Fastest = 4 };

        // Elastic: 3 and −1 m/s become −7/3 and 5/3.
        return Frames([Ball("a", 1), Ball("b", 2)], [
            [At("a", -0.1625f, 3, 0), At("b", 0.1208f, -1, 0)],
            [At("a", -0.1486f, -7 / 3f, 1), At("b", 0.1347f, 5 / 3f * scale, 1)],
        ]) with
        { Contacts = [new(1 / 48.0, "a", "b", 5.3f, 4, new(0, 5, 0))] };
    }

    private static ShotTrace Broken(float mass)
    {
        TracedBody Body(string id, float kilograms, string? of = null) => new(id, "vase", "box", new(0.1f), kilograms, "ceramic") { Motion = "dynamic", Inertia = Round(0.01f), PieceOf = of };
        TracedPose At(string id, float x) => new(id, new(x, 0.05f, 0), Quaternion.Identity);
        return Frames([Body("vase", 1), Body("vase.1", mass, "vase"), Body("vase.2", 0.5f, "vase")], [[At("vase", 0)], [At("vase.1", -0.06f), At("vase.2", 0.06f)]]);
    }

    private static TracedInertia Round(float moment) => new(moment, moment, moment, 0, 0, 0);

    private static ShotTrace Frames(TracedBody[] bodies, TracedPose[][] poses) => new(
        24, 320, 180, bodies, [.. poses.Select((p, i) => new TracedFrame(i / 24.0, new(Vector3.UnitZ, Quaternion.Identity, 300), p))], [], [])
    {
        Shots = [new("shot-1", poses.Length, 1, new(0, -9.81f, 0), [])],
    };
}
