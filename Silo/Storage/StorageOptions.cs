namespace Sora.Silo.Storage;

/// <summary>Where a silo keeps what must survive it.</summary>
public sealed record StorageOptions
{
    /// <summary>Holds the media, and the databases unless <see cref="PostgreSqlConnection"/> is set; made when absent.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// Null keeps grain state, index and people in SQLite files in the data folder: nothing to install, one machine. Set, all go to PostgreSQL 13 or newer,
    /// into the first schema of the connection's search path. One process at a time may use a schema; a second one is refused at its start.
    /// </summary>
    public string? PostgreSqlConnection { get; init; }

    internal string GrainsFile => Path.Combine(DataFolder, "grains.db");

    internal string IndexFile => Path.Combine(DataFolder, "index.db");

    internal string PeopleFile => Path.Combine(DataFolder, "people.db");

    internal string MediaFolder => Path.Combine(DataFolder, "media");
}
