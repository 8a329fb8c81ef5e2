using System.Data.Common;
using Dapper;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Full text as each database has it: SQLite's FTS5, PostgreSQL's tsvector.</summary>
internal abstract class PeopleWords
{
    public static readonly WordTable Films = new("film_words", "film_id", "english");
    public static readonly WordTable Members = new("member_words", "member_id", "simple");

    /// <summary>What is found beyond is not looked at.</summary>
    private const int MostMatches = 2_000;

    public static PeopleWords Of(Database database) => database is PostgreSqlDatabase ? new PostgreSqlWords() : new SqliteWords();

    /// <summary>Replaces what is known of an id.</summary>
    public async Task Put(DbTransaction transaction, WordTable table, string id, string words)
    {
        await Remove(transaction, table, id);
        await transaction.Connection!.ExecuteAsync(Insert(table), new { Id = id, Words = words }, transaction);
    }

    public static Task Remove(DbTransaction transaction, WordTable table, string id) =>
        transaction.Connection!.ExecuteAsync($"DELETE FROM {table.Name} WHERE {table.Key} = @Id", new { Id = id }, transaction);

    /// <summary>A subquery of a table's ids that match <c>@Words</c>, with a rank that rises with the match.</summary>
    public abstract string Matches(WordTable table);

    /// <summary>The parameter <c>@Words</c> that asks for all of the words.</summary>
    /// <param name="words">Letters and digits only, so that none is taken for an operator.</param>
    /// <param name="lastIsPrefix">Whether the last one may go on.</param>
    public abstract string Query(IReadOnlyList<string> words, bool lastIsPrefix);

    protected abstract string Insert(WordTable table);

    private sealed class SqliteWords : PeopleWords
    {
        protected override string Insert(WordTable table) => $"INSERT INTO {table.Name} ({table.Key}, words) VALUES (@Id, @Words)";

        public override string Matches(WordTable table) => $"(SELECT {table.Key}, -bm25({table.Name}) AS rank FROM {table.Name} WHERE {table.Name} MATCH @Words ORDER BY rank DESC LIMIT {MostMatches})";

        public override string Query(IReadOnlyList<string> words, bool lastIsPrefix) =>
            string.Join(' ', words.Select((word, i) => $"\"{word}\"{(lastIsPrefix && i == words.Count - 1 ? "*" : "")}"));
    }

    private sealed class PostgreSqlWords : PeopleWords
    {
        protected override string Insert(WordTable table) => $"INSERT INTO {table.Name} ({table.Key}, words) VALUES (@Id, to_tsvector('{table.Dictionary}', @Words))";

        public override string Matches(WordTable table) =>
            $"(SELECT {table.Key}, ts_rank_cd(words, q) AS rank FROM {table.Name}, to_tsquery('{table.Dictionary}', @Words) q WHERE words @@ q ORDER BY rank DESC LIMIT {MostMatches})";

        public override string Query(IReadOnlyList<string> words, bool lastIsPrefix) =>
            string.Join(" & ", words.Select((word, i) => $"'{word}'{(lastIsPrefix && i == words.Count - 1 ? ":*" : "")}"));
    }
}

/// <summary>A table of words.</summary>
/// <param name="Key">The column that holds the id.</param>
/// <param name="Dictionary">PostgreSQL's text search configuration.</param>
internal sealed record WordTable(string Name, string Key, string Dictionary);
