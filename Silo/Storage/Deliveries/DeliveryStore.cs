using System.Globalization;
using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Webhooks;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.Deliveries;

/// <summary>The table <c>webhook_deliveries</c>, beside the grain state.</summary>
internal sealed class DeliveryStore(SoraDatabases databases) : IDeliveries
{
    private const string Columns = "id, endpoint_id, owner_id, event_id, event_type, payload, status, attempts, created_at, due_at, last_status, last_fault";

    private const string Insert =
        $"""
        INSERT INTO webhook_deliveries ({Columns})
        VALUES (@Id, @Endpoint, @Owner, @EventId, @EventType, @Payload, @Status, @Attempts, @CreatedAt, @DueAt, @LastStatus, @LastFault)
        ON CONFLICT (id) DO NOTHING
        """;

    private const string Change =
        "UPDATE webhook_deliveries SET status = @Status, attempts = @Attempts, created_at = @CreatedAt, due_at = @DueAt, last_status = @LastStatus, last_fault = @LastFault WHERE id = @Id";

    private const string IsDue =
        $"""
        SELECT {Columns} FROM
            (SELECT {Columns}, ROW_NUMBER() OVER (PARTITION BY endpoint_id ORDER BY due_at, id) AS place FROM webhook_deliveries WHERE status = 'Pending' AND due_at <= @Now) AS waiting
        WHERE place <= @PerEndpoint ORDER BY due_at, id LIMIT @Rows
        """;

    private readonly Database _database = databases.Grains;

    public Task Add(IReadOnlyList<WebhookDelivery> deliveries, CancellationToken cancellation) =>
        _database.Write(transaction => transaction.Connection!.ExecuteAsync(Insert, deliveries.Select(RowOf), transaction), cancellation);

    public Task<IReadOnlyList<WebhookDelivery>> Due(DateTimeOffset now, int perEndpoint, int limit, CancellationToken cancellation) =>
        Query(IsDue, new { Now = Moments.ToText(now), PerEndpoint = perEndpoint, Rows = limit }, cancellation);

    public async Task<DateTimeOffset?> NextDue(CancellationToken cancellation)
    {
        var due = await _database.Read(connection => connection.ExecuteScalarAsync<string?>("SELECT MIN(due_at) FROM webhook_deliveries WHERE status = 'Pending'"), cancellation).ConfigureAwait(false);
        return due is null ? null : Moments.Read(due);
    }

    public Task Update(WebhookDelivery delivery, CancellationToken cancellation) =>
        _database.Write(transaction => transaction.Connection!.ExecuteAsync(Change, RowOf(delivery), transaction), cancellation);

    public Task RemoveAll(WebhookId endpoint, CancellationToken cancellation) =>
        _database.Write(transaction => transaction.Connection!.ExecuteAsync("DELETE FROM webhook_deliveries WHERE endpoint_id = @Value", new { endpoint.Value }, transaction), cancellation);

    public Task Forget(DateTimeOffset createdBefore, CancellationToken cancellation) => _database.Write(
        transaction => transaction.Connection!.ExecuteAsync("DELETE FROM webhook_deliveries WHERE status <> 'Pending' AND created_at < @Before", new { Before = Moments.ToText(createdBefore) }, transaction),
        cancellation);

    /// <summary>One of an owner's; null when there is none.</summary>
    public async Task<WebhookDelivery?> Find(OwnerId owner, WebhookId endpoint, string id, CancellationToken cancellation) =>
        (await Query($"SELECT {Columns} FROM webhook_deliveries WHERE id = @Id AND owner_id = @Owner AND endpoint_id = @Endpoint", new { Id = id, Owner = owner.Value, Endpoint = endpoint.Value }, cancellation)).FirstOrDefault();

    /// <summary>One page, newest first.</summary>
    public async Task<DeliveryPage> List(OwnerId owner, WebhookId endpoint, DeliveryStatus? status, int limit, string? after, CancellationToken cancellation)
    {
        var query =
            $"""
            SELECT {Columns} FROM webhook_deliveries WHERE endpoint_id = @Endpoint AND owner_id = @Owner
            {(status is null ? "" : "AND status = @Status")}
            {(after is null ? "" : "AND (created_at, id) < (SELECT created_at, id FROM webhook_deliveries WHERE id = @After)")}
            ORDER BY created_at DESC, id DESC LIMIT @Rows
            """;
        var found = await Query(query, new { Endpoint = endpoint.Value, Owner = owner.Value, Status = status?.ToString(), After = after, Rows = limit + 1 }, cancellation).ConfigureAwait(false);
        return new DeliveryPage([.. found.Take(limit)], found.Count > limit);
    }

    private async Task<IReadOnlyList<WebhookDelivery>> Query(string query, object parameters, CancellationToken cancellation) => await _database.Read(
        async connection =>
        {
            // Both databases spell the types of columns otherwise, so rows are read by place.
            await using var rows = await connection.ExecuteReaderAsync(new CommandDefinition(query, parameters, cancellationToken: cancellation));
            var found = new List<WebhookDelivery>();
            while (await rows.ReadAsync(cancellation))
            {
                found.Add(new WebhookDelivery(
                    rows.GetString(0), new WebhookId(rows.GetString(1)), new OwnerId(rows.GetString(2)), rows.GetString(3), rows.GetString(4), rows.GetString(5), Enum.Parse<DeliveryStatus>(rows.GetString(6)),
                    Convert.ToInt32(rows.GetValue(7), CultureInfo.InvariantCulture), Moments.Read(rows.GetString(8)), Moments.Read(rows.GetString(9)),
                    rows.IsDBNull(10) ? null : Convert.ToInt32(rows.GetValue(10), CultureInfo.InvariantCulture), rows.IsDBNull(11) ? null : rows.GetString(11)));
            }

            return found;
        },
        cancellation).ConfigureAwait(false);

    private static object RowOf(WebhookDelivery delivery) => new
    {
        delivery.Id,
        Endpoint = delivery.Endpoint.Value,
        Owner = delivery.Owner.Value,
        delivery.EventId,
        delivery.EventType,
        delivery.Payload,
        Status = delivery.Status.ToString(),
        delivery.Attempts,
        CreatedAt = Moments.ToText(delivery.CreatedAt),
        DueAt = Moments.ToText(delivery.DueAt),
        delivery.LastStatus,
        LastFault = delivery.LastFault is { } fault ? SqlText.Storable(fault) : null,
    };
}
