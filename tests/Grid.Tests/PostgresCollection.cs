using Sora.TestKit;

namespace Sora.Grid.Tests;

/// <summary>Tests that share one server; each takes a schema of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
