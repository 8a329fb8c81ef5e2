using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.Index;

/// <summary>
/// Writes the tables <c>videos</c>, <c>video_sources</c> and <c>admission_decisions</c>. All hold only what grain state holds too, so that building them anew gives the same
/// rows. Idempotent by (video, number): a row takes only newer records, a decision is written once. What was removed leaves its place in
/// <c>removed_videos</c>, and what it cost in <c>video_charges</c>; these are never emptied: nothing else knows it.
/// </summary>
internal sealed class IndexWriter(SoraDatabases databases) : IIndexWriter
{
    private const string Upsert =
        """
        INSERT INTO videos (id, owner_id, created_at, completed_at, stage, model, prompt, seconds, width, height, seed, revision, remixed_from, error_code, last_event)
        VALUES (@Id, @Owner, @CreatedAt, @CompletedAt, @Stage, @Model, @Prompt, @Seconds, @Width, @Height, @Seed, @Revision, @RemixedFrom, @ErrorCode, @LastEvent)
        ON CONFLICT (id) DO UPDATE SET
            owner_id = excluded.owner_id, created_at = excluded.created_at, completed_at = excluded.completed_at, stage = excluded.stage,
            model = excluded.model, prompt = excluded.prompt, seconds = excluded.seconds, width = excluded.width, height = excluded.height,
            seed = excluded.seed, revision = excluded.revision, remixed_from = excluded.remixed_from, error_code = excluded.error_code,
            last_event = excluded.last_event
        WHERE excluded.last_event > videos.last_event
        """;

    private const string AddDecision =
        """
        INSERT INTO admission_decisions (video_id, number, owner_id, moment, admitted, rule, rule_version, reason, decided_at)
        VALUES (@Id, @Number, @Owner, @Moment, @Admitted, @Rule, @RuleVersion, @Reason, @DecidedAt)
        ON CONFLICT (video_id, number) DO NOTHING
        """;

    private const string AddSource =
        """
        INSERT INTO video_sources (video_id, place, source_id, owner_id, kind) VALUES (@Id, @Place, @Source, @Owner, @Kind)
        ON CONFLICT (video_id, place) DO NOTHING
        """;

    private const string Charge =
        """
        INSERT INTO video_charges (video_id, key_id, owner_id, day, stage, film_seconds, engine_seconds)
        VALUES (@Id, @Key, @Owner, @Day, @Stage, @FilmSeconds, @EngineSeconds)
        ON CONFLICT (video_id) DO NOTHING
        """;

    private const string Old = "SELECT id, owner_id FROM videos WHERE stage = 'Completed' AND completed_at < @Moment ORDER BY completed_at LIMIT @Rows";

    private const string RemoveButKeepPlace =
        """
        INSERT INTO removed_videos (id, owner_id, created_at) SELECT id, owner_id, created_at FROM videos WHERE id = @Value
        ON CONFLICT (id) DO UPDATE SET owner_id = excluded.owner_id, created_at = excluded.created_at;
        DELETE FROM admission_decisions WHERE video_id = @Value;
        DELETE FROM video_sources WHERE video_id = @Value;
        DELETE FROM videos WHERE id = @Value
        """;

    private readonly Database _database = databases.Index;

    public Task Apply(VideoRecord record, IReadOnlyList<VideoEvent> events, CancellationToken cancellation) => _database.Write(
        async transaction =>
        {
            var connection = transaction.Connection!;
            await connection.ExecuteAsync(Upsert, RowOf(record), transaction);
            await connection.ExecuteAsync(AddDecision, RowsOf(record, events), transaction);
            await connection.ExecuteAsync(AddSource, SourcesOf(record.Video), transaction);
            await connection.ExecuteAsync(Charge, ChargeOf(record), transaction);
            return 0;
        },
        cancellation);

    public Task Remove(VideoId video, CancellationToken cancellation) => _database.Write(
        transaction => transaction.Connection!.ExecuteAsync(RemoveButKeepPlace, new { video.Value }, transaction),
        cancellation);

    public async Task<IReadOnlyList<(VideoId Video, OwnerId Owner)>> CompletedBefore(DateTimeOffset moment, int limit, CancellationToken cancellation)
    {
        var rows = await _database.Read(
            connection => connection.QueryAsync<(string Id, string Owner)>(new CommandDefinition(Old, new { Moment = Moments.ToText(moment), Rows = limit }, cancellationToken: cancellation)),
            cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => (new VideoId(row.Id), new OwnerId(row.Owner)))];
    }

    public Task Truncate(CancellationToken cancellation) => _database.Write(
        transaction => transaction.Connection!.ExecuteAsync("DELETE FROM admission_decisions; DELETE FROM video_sources; DELETE FROM api_keys; DELETE FROM videos", transaction: transaction),
        cancellation);

    private static object RowOf(VideoRecord record)
    {
        var video = record.Video;
        return new
        {
            Id = video.Id.Value,
            Owner = video.Owner.Value,
            CreatedAt = Moments.ToText(video.CreatedAt),
            CompletedAt = video.CompletedAt is { } completed ? Moments.ToText(completed) : null,
            Stage = video.Stage.ToString(),
            Model = SqlText.Storable(video.Model),
            Prompt = SqlText.Storable(video.Prompt),
            video.Seconds,
            video.Width,
            video.Height,
            video.Seed,
            video.Revision,
            RemixedFrom = video.RemixedFrom?.Value,
            ErrorCode = video.Error?.Code,
            record.LastEvent,
        };
    }

    private static object[] ChargeOf(VideoRecord record) =>
        record is not { PaidBy: { } key, Video: { CompletedAt: { } ended } video }
            ? []
            : [new { Id = video.Id.Value, Key = key.Value, Owner = video.Owner.Value, Day = Moments.ToDay(ended), Stage = video.Stage.ToString(), FilmSeconds = video.Stage == VideoStage.Completed ? video.Seconds : 0, record.EngineSeconds }];

    private static object[] SourcesOf(Video video) =>
        video.Origin is not { } origin ? [] : [.. origin.Sources.Select((source, place) => new { Id = video.Id.Value, Place = place, Source = source.Value, Owner = video.Owner.Value, Kind = origin.Kind.ToString() })];

    private static object[] RowsOf(VideoRecord record, IReadOnlyList<VideoEvent> events) =>
    [
        .. from happened in events
           where happened.Decision is not null
           let decision = happened.Decision
           select new
           {
               Id = record.Video.Id.Value,
               happened.Number,
               Owner = record.Video.Owner.Value,
               Moment = decision.Moment.ToString(),
               decision.Admitted,
               decision.Rule,
               decision.RuleVersion,
               Reason = decision.Reason is null ? null : SqlText.Storable(decision.Reason),
               DecidedAt = Moments.ToText(decision.At),
           },
    ];
}
