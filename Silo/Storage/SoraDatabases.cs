using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage;

/// <summary>
/// The databases of a silo: three SQLite files, or one PostgreSQL schema for all roles, which belongs to it from <see cref="Prepare"/> until it is disposed.
/// </summary>
public sealed class SoraDatabases : IDisposable
{
    private readonly StorageOptions _options;
    private PostgreSqlClaim? _claim;

    public SoraDatabases(StorageOptions options)
    {
        _options = options;
        if (options.PostgreSqlConnection is { } connection)
        {
            Grains = Index = People = new PostgreSqlDatabase(connection);
        }
        else
        {
            Grains = new SqliteDatabase(options.GrainsFile);
            Index = new SqliteDatabase(options.IndexFile);
            People = new SqliteDatabase(options.PeopleFile);
        }
    }

    /// <summary>The name by which Orleans knows the provider.</summary>
    public string Invariant => Grains.Invariant;

    /// <summary>With which Orleans opens connections to the grain state.</summary>
    public string GrainsConnectionString => Grains.ConnectionString;

    /// <summary>Grain state and the open jobs: the truth.</summary>
    internal Database Grains { get; }

    /// <summary>The projection.</summary>
    internal Database Index { get; }

    /// <summary>What members do together, which is truth, and projections of members and films beside it, so that one query can join them.</summary>
    internal Database People { get; }

    /// <summary>To be called once, before grains or stores are used: makes what is absent, checks what is there.</summary>
    /// <exception cref="StorageException">A database is damaged, of a newer version, full, in use by another process, or does not answer. Nothing was changed in it.</exception>
    public async Task Prepare(CancellationToken cancellation)
    {
        if (_options.PostgreSqlConnection is { } connection)
        {
            _claim ??= await PostgreSqlClaim.Make(connection, Grains.Where, cancellation);
            await Grains.Prepare([.. PostgreSqlDatabase.Scripts(SchemaScript.Grains), .. PostgreSqlDatabase.Scripts(SchemaScript.Index), .. PostgreSqlDatabase.Scripts(SchemaScript.People)], cancellation);
            return;
        }

        AssertNotLost();
        await Grains.Prepare(SqliteDatabase.Scripts(SchemaScript.Grains), cancellation);
        await Index.Prepare(SqliteDatabase.Scripts(SchemaScript.Index), cancellation);
        await People.Prepare(SqliteDatabase.Scripts(SchemaScript.People), cancellation);
    }

    /// <summary>Gives the PostgreSQL schema free for another process.</summary>
    public void Dispose() => _claim?.Dispose();

    /// <summary>The grain state is made first, so an index without it means that it was lost; beginning anew then would orphan every film.</summary>
    private void AssertNotLost()
    {
        var index = new FileInfo(_options.IndexFile);
        var grains = new FileInfo(_options.GrainsFile);
        if (index is { Exists: true, Length: > 0 } && grains is not { Exists: true, Length: > 0 })
        {
            throw new StorageCorruptException(
                $"The data file '{_options.GrainsFile}' is {(grains.Exists ? "empty" : "missing")} while '{_options.IndexFile}' is not; nothing was changed. "
                + "Restore it from a backup, or use another data folder.");
        }
    }
}
