using Sora.Engines.World;
using Sora.Engines.World.Physics;
using Sora.Engines.World.State;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.State;

public sealed class ContinuedActorTests
{
    private static readonly PictureFormat Format = new(320, 180, 24);

    [Fact]
    public void Walker_InTheNextShot_GoesOnFromWhereItWasAsFastAsItWent()
    {
        var first = Perform(Shots.Acting("man", "walk", "park", 2), null);
        var second = Perform(Shots.Acting("man", "walk", "park", 2) with { Id = "shot-2" }, first.End);

        var (before, after) = (first.Stage.Actors[0], second.Frames[0].Actors[0]);
        Assert.True(Vector3d.Distance(before.Position, after.Pelvis.Position.Flat()) < 0.1, $"it leaps from {before.Position} to {after.Pelvis.Position}");
        Assert.True(Vector3d.Distance(first.Frames[0].Actors[0].Pelvis.Position, after.Pelvis.Position) > 0.5, "it begins where the first shot began");
        var speed = (second.Frames[4].Actors[0].Pelvis.Position - after.Pelvis.Position).Flat().Length * Format.FramesPerSecond / 4;
        Assert.InRange(speed, 0.7 * before.Mover.Speed, 1.3 * before.Mover.Speed);
    }

    [Fact]
    public void Fallen_InTheNextShot_LiesWhereItFell()
    {
        var first = Perform(Shots.Acting("man", "faint", "park", 2.5), null);
        Assert.True(first.Stage.Actors[0].Fallen, "it stands");
        var second = Perform(Shots.Acting("man", "sleep", "park", 1) with { Id = "shot-2", Beats = [] }, first.End);

        Assert.True(second.Frames[0].Actors[0].Head.Position.Y < 0.6, $"its head is {second.Frames[0].Actors[0].Head.Position.Y:0.00} m up");
        Assert.True(Vector3d.Distance(first.Frames[^1].Actors[0].Chest.Position, second.Frames[0].Actors[0].Chest.Position) < 0.15);
    }

    private static ShotPlay Perform(Shot shot, WorldState? start)
    {
        var state = start is null ? null : StateBytes.Read(StateBytes.Write(start));
        return ShotPlay.Perform(shot, Format, CancellationToken.None, state);
    }
}
