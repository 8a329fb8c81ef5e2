using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Reads the tables <c>members</c> and <c>waitlist</c>.</summary>
internal sealed class PeopleReader(SoraDatabases databases) : IPeopleReader
{
    /// <summary>Whoever floods the waitlist fills no disk.</summary>
    private const int MostWaiting = 100_000;

    private const string Listed =
        """
        SELECT id AS Id, handle AS Handle, name AS Name, role AS Role, tier AS Tier, joined_at AS JoinedAt, suspended AS Suspended FROM members
        WHERE handle >= @First AND handle < @Last AND handle > @After ORDER BY handle LIMIT @Limit
        """;

    private const string Waiting =
        """
        SELECT email AS Email, note AS Note, created_at AS CreatedAt FROM waitlist
        WHERE (created_at, email) > (@At, @Email) ORDER BY created_at, email LIMIT @Limit
        """;

    private const string AddWaiting =
        """
        INSERT INTO waitlist (email, note, created_at)
        SELECT @Email, @Note, @CreatedAt WHERE (SELECT COUNT(*) FROM waitlist) < @MostWaiting
        ON CONFLICT (email) DO NOTHING
        """;

    /// <summary>After every character of a handle.</summary>
    private const string Beyond = "~";

    private readonly Database _database = databases.People;

    public async Task<IReadOnlyList<Person>> Find(IReadOnlyCollection<OwnerId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var parameters = new { Ids = ids.Select(id => id.Value).Distinct().ToArray() };
        var rows = await Query<PersonRow>(_database.OneOf("SELECT id AS Id, handle AS Handle, name AS Name FROM members WHERE id", nameof(parameters.Ids)), parameters, cancellation);
        return [.. rows.Select(row => row.Person)];
    }

    public async Task<IReadOnlyList<ListedMember>> List(string prefix, string? after, int limit, CancellationToken cancellation)
    {
        var rows = await Query<MemberRow>(Listed, new { First = prefix, Last = prefix + Beyond, After = after ?? "", Limit = limit }, cancellation);
        return [.. rows.Select(row => new ListedMember(row.Person, Enum.Parse<MemberRole>(row.Role), Enum.Parse<MemberTier>(row.Tier), Moments.FromText(row.JoinedAt), row.Suspended))];
    }

    public async Task<IReadOnlyList<WaitlistEntry>> Waitlist(WaitlistEntry? after, int limit, CancellationToken cancellation)
    {
        var from = new { At = after is null ? "" : Moments.ToText(after.CreatedAt), Email = after?.Email ?? "", Limit = limit };
        var rows = await Query<WaitRow>(Waiting, from, cancellation);
        return [.. rows.Select(row => new WaitlistEntry(row.Email, row.Note, Moments.FromText(row.CreatedAt)))];
    }

    public Task<bool> Wait(WaitlistEntry entry, CancellationToken cancellation) => _database.Write(
        async transaction =>
        {
            var row = new { Email = SqlText.Storable(entry.Email), Note = SqlText.Storable(entry.Note), CreatedAt = Moments.ToText(entry.CreatedAt), MostWaiting };
            return await transaction.Connection!.ExecuteAsync(AddWaiting, row, transaction) > 0
                || await transaction.Connection!.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM waitlist WHERE email = @Email)", row, transaction);
        },
        cancellation);

    private Task<IEnumerable<T>> Query<T>(string query, object parameters, CancellationToken cancellation) =>
        _database.Read(connection => connection.QueryAsync<T>(new CommandDefinition(query, parameters, cancellationToken: cancellation)), cancellation);

    private record PersonRow
    {
        public string Id { get; init; } = "";

        public string Handle { get; init; } = "";

        public string Name { get; init; } = "";

        public Person Person => new(new OwnerId(Id), Handle, Name);
    }

    private sealed record MemberRow : PersonRow
    {
        public string Role { get; init; } = "";

        public string Tier { get; init; } = "";

        public string JoinedAt { get; init; } = "";

        public bool Suspended { get; init; }
    }

    private sealed record WaitRow
    {
        public string Email { get; init; } = "";

        public string Note { get; init; } = "";

        public string CreatedAt { get; init; } = "";
    }
}
