using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Host.Desk;

/// <summary>
/// Opens a desk on first use, and another when the process behind it has gone: a film that was handed in goes on in whichever grid runs on the
/// folder next, in the end in this process.
/// </summary>
internal sealed class ReopeningDesk(Func<CancellationToken, Task<IFilmDesk>> open) : IFilmDesk
{
    private const int MostReopenings = 5;
    private IFilmDesk? current;
    private int reopenings;

    public Task<VideoAnswer> Submit(FilmOrder order, CancellationToken cancellation) => Use(desk => desk.Submit(order, cancellation), cancellation);

    public async IAsyncEnumerable<VideoUpdate> Watch(VideoId id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        VideoUpdate? last = null;
        while (last is null || !last.Video.Stage.IsFinal())
        {
            await using var updates = (await Current(cancellation)).Watch(id, cancellation).GetAsyncEnumerator(cancellation);
            while (await Next(updates) is { } update)
            {
                last = update;
                yield return update;
            }

            // Ended by an answer, not by the end of the other process: the film has ended, or is not there any more.
            if (current is not null)
            {
                yield break;
            }
        }
    }

    public Task Cancel(VideoId id, CancellationToken cancellation) =>
        Use(async desk => { await desk.Cancel(id, cancellation); return true; }, cancellation);

    public Task Fetch(VideoId id, string variant, Stream destination, CancellationToken cancellation) =>
        Use(
            async desk =>
            {
                destination.SetLength(0);
                await desk.Fetch(id, variant, destination, cancellation);
                return true;
            },
            cancellation);

    public async Task Settle(CancellationToken cancellation) => await (await Current(cancellation)).Settle(cancellation);

    public Task<string[]> GiveInvites(int count, CancellationToken cancellation) => Use(desk => desk.GiveInvites(count, cancellation), cancellation);

    public Task<string> MintKey(KeyOrder order, CancellationToken cancellation) => Use(desk => desk.MintKey(order, cancellation), cancellation);

    public ValueTask DisposeAsync() => current?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<IFilmDesk> Current(CancellationToken cancellation) => current ??= await open(cancellation);

    private async Task<T> Use<T>(Func<IFilmDesk, Task<T>> work, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await work(await Current(cancellation));
            }
            catch (Exception fault) when (HasGone(fault) && reopenings < MostReopenings)
            {
                await Reopen();
            }
        }
    }

    private async Task<VideoUpdate?> Next(IAsyncEnumerator<VideoUpdate> updates)
    {
        try
        {
            return await updates.MoveNextAsync() ? updates.Current : null;
        }
        catch (Exception fault) when (HasGone(fault) && reopenings < MostReopenings)
        {
            await Reopen();
            return null;
        }
    }

    private async Task Reopen()
    {
        reopenings++;
        var gone = current;
        current = null;
        if (gone is not null)
        {
            await gone.DisposeAsync();
        }
    }

    /// <summary>Whether the other process is no longer there, as against an answer that it gave.</summary>
    private bool HasGone(Exception fault) =>
        current is SocketDesk && fault is HttpRequestException { StatusCode: null } or HttpIOException or SocketException or EndOfStreamException;
}
