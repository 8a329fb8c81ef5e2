using Npgsql;
using Sora.TestKit;

namespace Sora.Silo.Tests.TestKit;

[Collection(PostgresCollection.Name)]
public sealed class PostgresServerTests(PostgresServer server)
{
    [Fact]
    public async Task NewSchema_TwoSchemas_DoNotSeeEachOther()
    {
        await using var one = new NpgsqlConnection(server.NewSchema());
        await using var other = new NpgsqlConnection(server.NewSchema());
        await one.OpenAsync();
        await other.OpenAsync();

        await using var make = new NpgsqlCommand("CREATE TABLE only_here (id int)", one);
        await make.ExecuteNonQueryAsync();

        await using var look = new NpgsqlCommand("SELECT to_regclass('only_here')::text", other);
        Assert.Equal(DBNull.Value, await look.ExecuteScalarAsync());
    }
}
