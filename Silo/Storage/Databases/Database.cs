using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;

namespace Sora.Silo.Storage.Databases;

/// <summary>One database and how to work with it. All work runs off the caller's scheduler, since SQLite's calls block until the disk has answered.</summary>
internal abstract class Database
{
    /// <summary>The provider's name as Orleans knows it.</summary>
    public abstract string Invariant { get; }

    public abstract string ConnectionString { get; }

    /// <summary>File or server, as the user knows it; no secrets.</summary>
    public abstract string Where { get; }

    /// <summary>Brings the schemas up to date and makes sure that what is committed is safe. Changes nothing in a database that it does not understand.</summary>
    /// <exception cref="StorageException">It is damaged, of a newer version, full, or does not answer.</exception>
    public abstract Task Prepare(IReadOnlyList<SchemaScript> scripts, CancellationToken cancellation);

    /// <summary>Reads with one connection.</summary>
    public Task<T> Read<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => Guarded(
        async () =>
        {
            await using var connection = await Open(cancellation);
            return await work(connection);
        },
        cancellation);

    /// <summary>Values of a query's first column, one row at a time.</summary>
    public async IAsyncEnumerable<string> Stream(string query, object parameters, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        var rows = connection.QueryUnbufferedAsync<string>(query, parameters).GetAsyncEnumerator(cancellation);
        await using (rows)
        {
            while (await Guarded(async () => await rows.MoveNextAsync(), cancellation))
            {
                yield return rows.Current;
            }
        }
    }

    /// <summary>Does all of the work or none of it. When it returns, the work is on the disk.</summary>
    public virtual Task<T> Write<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellation) => Guarded(
        async () =>
        {
            await using var connection = await Open(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            var result = await work(transaction);
            await transaction.CommitAsync(cancellation);
            return result;
        },
        cancellation);

    /// <summary>Waits until the caller may write, where writers take turns; the turn ends when the result is disposed of.</summary>
    public virtual Task<IDisposable> EnterWriter(CancellationToken cancellation) => Task.FromResult<IDisposable>(NoTurn.Instance);

    /// <summary>Completes a condition so that the value before it is one of an array parameter's, as this database spells it; at most 1,000 values.</summary>
    public abstract string OneOf(string upToValue, string parameter);

    /// <summary>Gives the space of removed rows back, so that the files hold nothing of them.</summary>
    public abstract Task Compact(CancellationToken cancellation);

    /// <summary>Opens a connection with the database's settings.</summary>
    public abstract Task<DbConnection> Open(CancellationToken cancellation);

    private Task<T> Guarded<T>(Func<Task<T>> work, CancellationToken cancellation) => Task.Run(
        async () =>
        {
            try
            {
                return await work();
            }
            catch (Exception fault) when (fault is not StorageException && StorageFaults.Explain(fault, Where) is not null)
            {
                throw StorageFaults.Explain(fault, Where)!;
            }
        },
        cancellation);

    /// <summary>Where nobody waits for anybody.</summary>
    private sealed class NoTurn : IDisposable
    {
        public static readonly NoTurn Instance = new();

        public void Dispose()
        {
            // Nothing was taken.
        }
    }
}
