using Sora.Engines;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Storyboards;

namespace Sora.Silo.FilmMaking;

/// <summary>The shots of a film, each with all that its making depends on.</summary>
internal sealed record FilmPlan(PictureFormat Format, IReadOnlyList<PlannedShot> Shots)
{
    public const int FramesPerSecond = 24;

    public int FrameCount => Shots.Sum(shot => shot.FrameCount);

    public static FilmPlan Of(LeasedWork work, IEngine engine) => Of(work.Owner, work.Storyboard!, work.Width, work.Height, engine);

    public static FilmPlan Of(OwnerId owner, string storyboard, int width, int height, IEngine engine)
    {
        var board = StoryboardJson.Read(storyboard);
        var format = new PictureFormat(width, height, FramesPerSecond);
        return new FilmPlan(format, [.. board.Shots.Select(Plan)]);

        PlannedShot Plan(Shot shot)
        {
            var seeded = shot with { Seed = shot.Seed ?? board.Seed };
            var key = ShotKey.Of(seeded, format, engine, board.Seed);
            return new PlannedShot(seeded, key, BlobKeys.Master(owner, key), format.FrameCount(seeded.Seconds)) { CastSeed = board.Seed };
        }
    }
}

/// <summary>A shot with its seed filled in, its key, and where its master lies or will lie.</summary>
internal sealed record PlannedShot(Shot Shot, string Key, string MasterKey, int FrameCount)
{
    /// <summary>The film's seed: everybody looks the same in all of its shots.</summary>
    public long? CastSeed { get; init; }
}
