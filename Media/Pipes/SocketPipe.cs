using System.Net.Sockets;

namespace Sora.Media.Pipes;

/// <summary>
/// One end of a pipe to ffmpeg: a Unix socket in a folder that we own. FFMpegCore's own pipes lie in the system's temporary folder under names that
/// cannot be told from other programs', so nobody could sweep them after a kill.
/// </summary>
internal sealed class SocketPipe : IDisposable
{
    private readonly string path;
    private readonly Socket listener;

    public SocketPipe(MediaTools tools)
    {
        path = tools.NextSocket();
        listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen(1);
    }

    /// <summary>Address for ffmpeg.</summary>
    public string Url => "unix:" + path;

    /// <summary>Waits for ffmpeg; its name on disk goes as soon as nobody needs it any more.</summary>
    public async Task<Socket> ConnectAsync(CancellationToken cancellation)
    {
        var connection = await listener.AcceptAsync(cancellation).ConfigureAwait(false);
        File.Delete(path);
        return connection;
    }

    /// <summary>Sends all and closes. Ends quietly when ffmpeg closes first: its exit status tells why.</summary>
    public async Task SendAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces, CancellationToken cancellation)
    {
        try
        {
            using var connection = await ConnectAsync(cancellation).ConfigureAwait(false);
            await foreach (var piece in pieces.WithCancellation(cancellation).ConfigureAwait(false))
            {
                for (var rest = piece; !rest.IsEmpty;)
                {
                    rest = rest[await connection.SendAsync(rest, SocketFlags.None, cancellation).ConfigureAwait(false)..];
                }
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }

    /// <summary>Hands over what ffmpeg sends until it closes; the memory is valid during the call only.</summary>
    public async Task ReceiveAsync(Action<ReadOnlyMemory<byte>> take, CancellationToken cancellation)
    {
        const int ChunkBytes = 64 * 1024;
        try
        {
            using var connection = await ConnectAsync(cancellation).ConfigureAwait(false);
            var chunk = new byte[ChunkBytes];
            while (await connection.ReceiveAsync(chunk, SocketFlags.None, cancellation).ConfigureAwait(false) is > 0 and var count)
            {
                take(chunk.AsMemory(0, count));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }

    public void Dispose()
    {
        listener.Dispose();
        File.Delete(path);
    }
}
