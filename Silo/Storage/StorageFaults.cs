using Microsoft.Data.Sqlite;
using Npgsql;

namespace Sora.Silo.Storage;

/// <summary>Tells what a database's or file system's exception means to the user, whichever layer it came through.</summary>
public static class StorageFaults
{
    // https://www.sqlite.org/rescode.html
    private const int SqliteReadOnly = 8;
    private const int SqliteIoError = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    // errno of Linux, which .NET puts into IOException.HResult.
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;

    /// <summary>The fault in our own terms; null when the exception is none of storage's.</summary>
    /// <param name="fault">As caught; its inner exceptions are looked at too.</param>
    /// <param name="where">File, folder or database, as the user knows it.</param>
    public static StorageException? Explain(Exception fault, string where)
    {
        for (var at = fault; at is not null; at = at.InnerException)
        {
            switch (at)
            {
                case StorageException known:
                    return known;
                case SqliteException sqlite when ExplainSqlite(sqlite, where) is { } explained:
                    return explained;
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                    return new StorageFullException(where, fault);
                case NpgsqlException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.InvalidPassword }:
                    return new StorageException($"The database {where} does not answer ({at.Message}); start it, or correct the connection string.", fault);
                case IOException io when IsFull(io):
                    return new StorageFullException(where, fault);
            }
        }

        return null;
    }

    /// <summary>Whether the file system had no room, or the user no quota.</summary>
    internal static bool IsFull(Exception fault) => fault is IOException { HResult: NoSpaceLeft or QuotaExceeded };

    internal static StorageCorruptException Corrupt(string file, string detail, Exception? inner = null) => new(
        $"The data file '{file}' is damaged ({detail}); nothing was changed. Restore it from a backup, or move it away to begin anew without it.",
        inner);

    private static StorageException? ExplainSqlite(SqliteException fault, string where) => fault.SqliteErrorCode switch
    {
        SqliteFull => new StorageFullException(where, fault),
        SqliteCorrupt or SqliteNotADatabase => Corrupt(where, fault.SqliteErrorCode == SqliteCorrupt ? "its pages do not fit together" : "it is no SQLite database", fault),
        SqliteReadOnly => new StorageException($"The data file '{where}' cannot be written; make it and its folder writable for this user.", fault),
        SqliteCannotOpen => new StorageException($"The data file '{where}' cannot be opened; make sure that its folder exists and is writable for this user.", fault),
        SqliteIoError => new StorageException($"The data file '{where}' cannot be read or written ({fault.Message}); check the disk.", fault),
        _ => null,
    };
}
