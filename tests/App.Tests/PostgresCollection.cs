using Sora.TestKit;

namespace Sora.App.Tests;

/// <summary>Tests that share one server; each takes a schema of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}

/// <summary>The databases that the app's stories run on.</summary>
public sealed class Databases : TheoryData<string>
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    public Databases()
    {
        Add(Sqlite);
        Add(PostgreSql);
    }
}
