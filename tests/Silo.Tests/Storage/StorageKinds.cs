namespace Sora.Silo.Tests.Storage;

/// <summary>The databases that every storage test runs on.</summary>
public sealed class StorageKinds : TheoryData<string>
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    public StorageKinds()
    {
        Add(Sqlite);
        Add(PostgreSql);
    }
}
