using Sora.Engines.World.Physics;
using Xunit.Abstractions;

namespace Sora.EndToEnd.Tests.Measured;

/// <summary>Physics as anybody can measure it: from the pixels of a finished film.</summary>
public sealed class MeasuredTests(ITestOutputHelper log)
{
    private const double LeastBallPixels = 24;
    private const int LeastFlightFrames = 10;
    private const double StandardGravity = 9.81;

    // The body's own pose still changes a little within a phase, and its limbs are measured as capsules and not as flesh.
    private const double SpinTolerance = 0.10;

    [Theory]
    [InlineData(1)]
    public Task Fall_SeenFromTheSide_HasGravityAndTheTablesRestitution(int draw) => MeasureFall(draw);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public Task Fall_MoreDraws_HasGravityAndTheTablesRestitution(int draw) => MeasureFall(draw);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public Task Slide_UntilItStops_HasTheTablesFriction(int draw) => MeasureSlide(draw);

    [Theory]
    [InlineData(1)]
    public Task Collision_OfTwoBalls_KeepsMomentum(int draw) => MeasureCollision(draw);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public Task Collision_MoreDraws_KeepsMomentum(int draw) => MeasureCollision(draw);

    [Theory]
    [InlineData(1)]
    public Task Pendulum_Swinging_HasThePeriodOfItsLength(int draw) => MeasurePendulum(draw);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public Task Pendulum_MoreDraws_HasThePeriodOfItsLength(int draw) => MeasurePendulum(draw);

    [Fact]
    public async Task Fall_OfAPrompt_HasGravityAndTheTablesRestitution() =>
        Judge(await Film.OfPrompt("a red ball falls from a shelf onto a stone floor, static camera", 3, 5), Rubber, Materials.Stone);

    [Fact]
    public async Task Slide_OfAPrompt_HasTheTablesFriction() =>
        JudgeSlide(await Film.OfPrompt("a red wooden block slides across ice and stops, static camera", 4, 5), Materials.Wood, Materials.Ice);

    [Fact]
    [Trait("Duration", "Long")]
    public async Task Fall_OfAPromptWithAHeight_FallsFromThere()
    {
        var film = await Film.OfPrompt("a red wooden ball is dropped from two metres onto a stone floor, static side view", 3, 3);
        var ball = film.Red.Select(red => red.MaxBy(r => r.Area)).ToList();
        var size = film.Trace.Bodies.First(b => b.Shape == "sphere").Size.X;
        var fallen = (ball.Max(b => b.Y) - ball[0].Y) * size / Readings.Diameter(ball);
        log.WriteLine($"it falls {fallen:0.000} m");

        // At the frame next to the contact it is at most a frame's way above the floor.
        Assert.InRange(fallen, 2 - 0.28, 2 * 1.02);
        Judge(film, Materials.Wood, Materials.Stone);
    }

    [Fact]
    [Trait("Duration", "Long")]
    public async Task Pendulum_OfAPrompt_HasThePeriodOfTheSaidLength()
    {
        var film = await Film.OfPrompt("a red ball swings on a 1 m rope, static camera", 6, 3);
        var size = film.Trace.Bodies.First(b => b.Shape == "sphere").Size.X;
        var (period, _, amplitude) = Readings.Swing([.. film.Red.Select(red => red.MaxBy(r => r.Area))], size);
        var expected = 2 * Math.PI * Math.Sqrt((1 + (2.0 / 3 * size * size / 4)) / StandardGravity) * (1 + (amplitude * amplitude / 16));
        log.WriteLine($"{period:0.000} s for {expected:0.000} s ({period / expected - 1:P1})");

        Assert.InRange(period, 0.98 * expected, 1.02 * expected);
    }

    [Theory]
    [InlineData("two red steel balls of different sizes roll toward each other and collide, static camera")]
    public async Task Collision_OfUnequalBallsOfAPrompt_KeepsMomentum(string prompt)
    {
        var film = await Film.OfPrompt(prompt, 3, 3);
        var balls = film.Trace.Bodies.Where(b => b.Shape == "sphere").OrderBy(b => film.Trace.Frames[0].Bodies.First(p => p.Id == b.Id).Position.X).ToList();
        var gained = Readings.MomentumGained(film.Red, balls[0].Mass, balls[1].Mass, balls[0].Size.X, balls[1].Size.X);
        log.WriteLine($"{balls[0].Mass:0.00} kg on {balls[1].Mass:0.00} kg: momentum gained {gained:P1}");

        Assert.True(balls[0].Mass / balls[1].Mass is < 0.8f or > 1.25f, "they weigh the same");
        Assert.InRange(gained, -0.05, 0.05);
    }

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData("a red wooden block floats in a glass tank of water, static side view", "wood")]
    public async Task Float_OfAPrompt_LiesAsDeepAsItsMaterialWeighs(string prompt, string material)
    {
        var film = await Film.OfPrompt(prompt, 3, 3);
        var block = film.Trace.Bodies.First(b => b.Shape == "box" && b.Motion == "dynamic");
        Assert.Equal(material, block.Material);
        var draughts = film.Red.Zip(film.Water).TakeLast(24).Where(f => f.First.Count > 0 && f.Second is not null)
            .Select(f => Readings.Draught(f.First.MaxBy(r => r.Area), f.Second!.Value, block.Size.X, block.Size.Y)).Order().ToList();
        var draught = draughts[draughts.Count / 2];
        var expected = Materials.Find(material)!.Density / 1000;
        log.WriteLine($"{material}: {draught:0.000} below the water for {expected:0.000} ({draught / expected - 1:P1})");

        Assert.InRange(draught, 0.95 * expected, 1.05 * expected);
    }

    [Theory]
    [InlineData("a block of ice floats in a tank of water", 3)]
    public Task Float_OfIce_LiesAsDeepAsIceWeighs(string prompt, int seed) => MeasureIce(prompt, seed);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData("an ice cube floats in a tank of water, static side view", 1)]
    [InlineData("a big block of ice floats in a glass tank full of water, static camera", 2)]
    [InlineData("side view of a cube of ice floating in a clear tank of water", 4)]
    [InlineData("an ice block floats in an aquarium", 5)]
    [InlineData("a small chunk of ice floats in a water tank", 6)]
    public Task Float_OfIceInOtherWords_LiesAsDeepAsIceWeighs(string prompt, int seed) => MeasureIce(prompt, seed);

    [Theory]
    [InlineData("a gymnast in a red shirt and blue trousers does a backflip in an empty hall, static side view", 1)]
    public Task Somersault_Tucked_SpinsFasterByAsMuchAsItsInertiaIsLess(string prompt, int seed) => MeasureSpin(prompt, seed);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData("a gymnast in a red shirt and blue trousers does a somersault in an empty hall, static camera", 2)]
    [InlineData("a tall man in a red shirt and blue trousers does a backflip in a hall", 3)]
    [InlineData("an acrobat wearing a red sweater and blue jeans performs a front flip in a hall, static side view", 4)]
    [InlineData("a woman in a red shirt and blue trousers does a somersault in a hall", 5)]
    public Task Somersault_OfOthers_SpinsFasterByAsMuchAsItsInertiaIsLess(string prompt, int seed) => MeasureSpin(prompt, seed);

    [Theory]
    [Trait("Duration", "Long")]
    [InlineData("high", 1)]
    [InlineData("high", 2)]
    [InlineData("low", 3)]
    [InlineData("dutch", 4)]
    public async Task Fall_SeenFromATiltedCamera_HasGravityOnceUnprojected(string angle, int draw)
    {
        var shot = Experiments.Fall(draw);
        var film = await Film.OfShot(shot with { Camera = shot.Camera with { Angle = angle } });
        var body = film.Body("ball");
        var poses = film.Trace.Frames.Select(f => f.Bodies.First(b => b.Id == body.Id)).ToList();
        var contact = film.Trace.Contacts.First(c => (c.A == body.Id || c.B == body.Id) && (c.A == "floor" || c.B == "floor")).T;
        var from = poses.FindIndex(p => poses[0].Position.Y - p.Position.Y > 0.02);
        var path = Enumerable.Range(from, (int)(contact * Film.FramesPerSecond) - from).Select(i =>
        {
            var seen = film.Red[i].MaxBy(r => r.Area);
            return (i * Film.FrameSeconds, Unprojection.OntoPlane(film.Trace.Frames[i].Camera, seen.X, seen.Y, poses[i].Position.Z).Y);
        }).ToList();
        var gravity = -2 * Fit.Parabola(path).C;
        log.WriteLine($"{angle}, {path.Count} frames: g {gravity:0.000} ({gravity / StandardGravity - 1:P1})");

        Assert.True(path.Count >= LeastFlightFrames, $"it is seen to fly for {path.Count} frames");
        Assert.InRange(gravity, 0.97 * StandardGravity, 1.03 * StandardGravity);
    }

    private static Material Rubber => Materials.Rubber;

    private async Task MeasureSpin(string prompt, int seed)
    {
        var film = await Film.OfPrompt(prompt, 3, seed);
        var cast = film.Trace.Bodies.First(b => b.Id.EndsWith(".trunk", StringComparison.Ordinal)).Cast!;
        var inertia = Enumerable.Range(0, film.Trace.Frames.Count).Select(i => Tumbling.Inertia(film.Trace, i, cast)).ToList();
        var (tucked, open) = Tumbling.Phases(film.Trace, cast, inertia);
        double fast = Tumbling.Rate(film.Clothes, tucked), slow = Tumbling.Rate(film.Clothes, open);
        var expected = Tumbling.Mean(inertia, open) / Tumbling.Mean(inertia, tucked);
        log.WriteLine($"{prompt}: {fast:0.00} rad/s tucked (frames {tucked}), {slow:0.00} open (frames {open}): {fast / slow:0.00} times for {expected:0.00} ({fast / slow / expected - 1:P1})");

        Assert.True(expected > 2, $"its inertia goes down only to {1 / expected:P0}");
        Assert.InRange(fast / slow, (1 - SpinTolerance) * expected, (1 + SpinTolerance) * expected);
    }

    private async Task MeasureIce(string prompt, int seed)
    {
        var film = await Film.OfPrompt(prompt, 3, seed);
        var block = film.Trace.Bodies.First(b => b.Material == "ice" && b.Motion == "dynamic");
        var seen = film.Ice.TakeLast(24).OfType<(Outline Block, double WaterRow)>().ToList();
        Assert.True(seen.Count >= 20, $"the ice is told from the water in {seen.Count} of the last 24 frames");
        var draughts = seen.ConvertAll(f => Readings.DraughtBelow(f.Block, f.WaterRow, block.Size.X, block.Size.Y));
        draughts.Sort();
        var (draught, expected) = (draughts[draughts.Count / 2], Materials.Ice.Density / 1000);
        log.WriteLine($"{prompt}: {seen[0].Block.Right - seen[0].Block.Left:0} px wide, {draught:0.000} below the water for {expected:0.000} ({draught / expected - 1:P1})");

        Assert.InRange(draught, 0.95 * expected, 1.05 * expected);
    }

    private async Task MeasureFall(int draw)
    {
        var film = await Film.OfShot(Experiments.Fall(draw));
        Judge(film, Experiments.MaterialOf(film, "ball"), Experiments.Ground(film));
    }

    private async Task MeasureSlide(int draw)
    {
        var film = await Film.OfShot(Experiments.Slide(draw));
        JudgeSlide(film, Experiments.MaterialOf(film, "block"), Experiments.Ground(film));
    }

    private async Task MeasureCollision(int draw)
    {
        var film = await Film.OfShot(Experiments.Collision(draw));
        var (first, second) = (film.Body("balls"), film.Trace.Bodies.Last(b => b.Cast == "balls"));
        var gained = Readings.MomentumGained(film.Red, first.Mass, second.Mass, first.Size.X, second.Size.X);
        log.WriteLine($"{first.Material} {first.Mass:0.0} kg on {second.Material} {second.Mass:0.0} kg: momentum gained {gained:P1}");

        Assert.InRange(gained, -0.05, 0.05);
    }

    private async Task MeasurePendulum(int draw)
    {
        var film = await Film.OfShot(Experiments.Pendulum(draw));
        var size = film.Body("bob").Size.X;
        var (period, length, amplitude) = Readings.Swing([.. film.Red.Select(red => red.MaxBy(r => r.Area))], size);

        // A thin shell's own moment about its middle, and the first term of the amplitude's series.
        var reduced = length + (2.0 / 3 * size * size / 4 / length);
        var expected = 2 * Math.PI * Math.Sqrt(reduced / StandardGravity) * (1 + (amplitude * amplitude / 16));
        log.WriteLine($"{length:0.000} m, {amplitude * 180 / Math.PI:0.0} degrees: {period:0.000} s for {expected:0.000} s ({period / expected - 1:P1})");

        Assert.InRange(period, 0.98 * expected, 1.02 * expected);
    }

    private void Judge(Film film, Material material, Material ground)
    {
        var ball = film.Red.Select(red => red.MaxBy(r => r.Area)).ToList();
        Assert.True(Readings.Diameter(ball) >= LeastBallPixels, $"the ball has {Readings.Diameter(ball):0.0} pixels");
        var size = film.Trace.Bodies.First(b => b.Shape == "sphere" && b.Motion == "dynamic").Size.X;
        var flights = Readings.Flights(ball);
        var gravity = Readings.Gravity(ball, flights[0], size);
        var restitution = Readings.Restitution(ball, flights[0], flights[1]);
        var table = MaterialPairs.RestitutionOf(material, ground);
        log.WriteLine($"{material.Name} on {ground.Name}, {Readings.Diameter(ball):0.0} px, {flights[0].To - flights[0].From + 1} frames: g {gravity:0.000} ({gravity / StandardGravity - 1:P1}), e {restitution:0.000} for {table:0.000} ({restitution / table - 1:P1})");

        Assert.True(flights[0].To - flights[0].From + 1 >= LeastFlightFrames, $"it is seen to fly for {flights[0].To - flights[0].From + 1} frames");
        Assert.InRange(gravity, 0.97 * StandardGravity, 1.03 * StandardGravity);
        Assert.InRange(restitution, 0.95 * table, 1.05 * table);
    }

    private void JudgeSlide(Film film, Material material, Material ground)
    {
        var block = film.Red.Select(red => red.MaxBy(r => r.Area)).ToList();
        var friction = Readings.Friction(block, film.Trace.Bodies.First(b => b.Shape == "box" && b.Motion == "dynamic").Size.X);
        var table = MaterialPairs.FrictionOf(material, ground);
        log.WriteLine($"{material.Name} on {ground.Name}: friction {friction:0.0000} for {table:0.0000} ({friction / table - 1:P1})");

        Assert.InRange(friction, 0.92 * table, 1.08 * table);
    }
}
