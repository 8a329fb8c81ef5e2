using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Sora.Bench.Chaos;

/// <summary>What the data folder says of its jobs, read past the program from its database file.</summary>
internal sealed class Ledger(ChaosPlace place)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until no job is open; false when that takes too long.</summary>
    public async Task<bool> AllAtRest(TimeProvider time)
    {
        var began = time.GetTimestamp();
        while (time.GetElapsedTime(began) < ChaosPlace.Patience)
        {
            await using var connection = Open();
            if (await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM open_jobs") == 0)
            {
                return true;
            }

            await Task.Delay(BetweenLooks, time);
        }

        return false;
    }

    /// <summary>Every video whose state is stored.</summary>
    public async Task<IReadOnlyList<StoredJob>> Jobs()
    {
        await using var connection = Open();
        var rows = await connection.QueryAsync<byte[]>("SELECT PayloadBinary FROM OrleansStorage WHERE GrainTypeString = 'video' AND PayloadBinary IS NOT NULL");
        return [.. rows.Select(StoredJob.Read)];
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(place.Data, "grains.db")};Mode=ReadOnly;Pooling=False;Default Timeout=30");
        connection.Open();
        return connection;
    }
}

/// <summary>A stored job.</summary>
/// <param name="Completions">How often it completed.</param>
internal sealed record StoredJob(string Id, string Prompt, string Stage, int Completions, IReadOnlyList<string> ShotKeys, int Leases)
{
    public static StoredJob Read(byte[] state)
    {
        using var json = JsonDocument.Parse(state);
        var root = json.RootElement;
        var command = root.GetProperty("command");
        var history = root.GetProperty("history").EnumerateArray().Where(told => !told.TryGetProperty("decision", out _)).Select(told => told.GetProperty("stage").GetString()).ToList();
        return new StoredJob(
            command.GetProperty("id").GetProperty("value").GetString()!,
            command.GetProperty("prompt").GetString()!,
            root.GetProperty("stage").GetString()!,
            history.Count(stage => stage == "Completed"),
            [.. root.GetProperty("shotKeys").EnumerateArray().Select(key => key.GetString()!)],
            history.Count(stage => stage == "Leased"));
    }
}
