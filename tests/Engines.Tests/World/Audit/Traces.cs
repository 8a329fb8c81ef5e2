using Sora.Engines.Direction;
using Sora.Engines.Tracing;
using Sora.Engines.World;
using Sora.Storyboards;

namespace Sora.Engines.Tests.Worlds.Audit;

/// <summary>Traces of simulated shots, without the pictures.</summary>
internal static class Traces
{
    private static readonly PictureFormat Format = new(320, 180, 24);

    public static ShotTrace Of(params Shot[] shots) => TraceMerger.Merge([.. shots.Select(shot => Of(shot, Format))]);

    public static ShotTrace Of(Shot shot, PictureFormat format) => TraceWriter.Write(ShotPlay.Perform(shot, format, CancellationToken.None), format, []);

    /// <summary>What a prompt becomes, all its shots.</summary>
    public static ShotTrace OfPrompt(string prompt, double seconds = 4, long seed = 0)
    {
        var board = new Director().Direct(new(prompt, seconds, seed), default).Board!;
        return Of([.. board.Shots.Select(shot => shot with { Seed = shot.Seed ?? board.Seed })]);
    }

    /// <summary>The same trace with one body's pose changed in some frames.</summary>
    public static ShotTrace With(this ShotTrace trace, string id, Func<int, TracedPose, TracedPose?> change) => trace with
    {
        Frames =
        [
            .. trace.Frames.Select((frame, i) => frame with
            {
                Bodies = [.. frame.Bodies.Select(pose => pose.Id == id ? change(i, pose) : pose).OfType<TracedPose>()],
            }),
        ],
    };
}
