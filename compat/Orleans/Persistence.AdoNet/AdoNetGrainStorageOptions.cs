#nullable disable
using Orleans.Storage;

namespace Orleans.Configuration;

/// <summary>Where and how grain state is kept in a relational database, whose tables and statements are there already.</summary>
public class AdoNetGrainStorageOptions : IStorageProviderSerializerOptions
{
    public const int DEFAULT_INIT_STAGE = ServiceLifecycleStage.ApplicationServices;

    public const string DEFAULT_ADONET_INVARIANT = "Microsoft.Data.SqlClient";

    /// <summary>May hold a password: never logged.</summary>
    public string ConnectionString { get; set; }

    /// <summary>Stage of the silo's start at which the statements are read.</summary>
    public int InitStage { get; set; } = DEFAULT_INIT_STAGE;

    /// <summary>Names the ADO.NET provider: here <c>System.Data.SQLite</c> (by Microsoft.Data.Sqlite) or <c>Npgsql</c>.</summary>
    public string Invariant { get; set; } = DEFAULT_ADONET_INVARIANT;

    public IGrainStorageSerializer GrainStorageSerializer { get; set; }

    /// <summary>Whether clearing removes the row instead of emptying it.</summary>
    public bool DeleteStateOnClear { get; set; }
}
