using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>The statements that a database's <c>OrleansQuery</c> table gives for grain state.</summary>
internal sealed record StorageStatements(string Read, string Write, string Clear, string? Delete)
{
    private const string ReadKey = "ReadFromStorageKey";
    private const string WriteKey = "WriteToStorageKey";
    private const string ClearKey = "ClearStorageKey";
    private const string DeleteKey = "DeleteStorageKey";

    private const string Query =
        $"SELECT QueryKey, QueryText FROM OrleansQuery WHERE QueryKey IN ('{ReadKey}', '{WriteKey}', '{ClearKey}', '{DeleteKey}')";

    /// <exception cref="OrleansConfigurationException">A statement that every script has is absent.</exception>
    public static async Task<StorageStatements> Load(RelationalStore store)
    {
        var rows = await store.Read(Query, _ => { }, row => (Key: row.GetString(0), Text: row.GetString(1))).ConfigureAwait(false);
        var texts = rows.ToDictionary(row => row.Key, row => row.Text);
        return new StorageStatements(Needed(texts, ReadKey), Needed(texts, WriteKey), Needed(texts, ClearKey), texts.GetValueOrDefault(DeleteKey));
    }

    private static string Needed(Dictionary<string, string> texts, string key) => texts.GetValueOrDefault(key)
        ?? throw new OrleansConfigurationException($"The table OrleansQuery has no '{key}'; run the persistence script of the database.");
}
