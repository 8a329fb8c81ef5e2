using System.Net;
using System.Net.Sockets;
using Sora.Grains.Outside;
using Sora.Silo.Hosting;

namespace Sora.Silo.Outside;

/// <summary>
/// Connects to what users name. The name is resolved anew for each connection, every address that it has is looked at, and the connection goes to one of
/// those; a name that changes its address between looking and connecting gains nothing. Connections are not kept.
/// </summary>
internal sealed class OutsideHttp : IOutside, IDisposable
{
    private const int MostHeaderKibibytes = 32;
    private const string Remedy = "give an address of the public internet, or have the operator allow private ones";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IHostResolver _resolver;
    private readonly SoraGridOptions _options;
    private readonly TimeProvider _time;

    public OutsideHttp(IHostResolver resolver, SoraGridOptions options, TimeProvider time)
    {
        (_resolver, _options, _time) = (resolver, options, time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectCallback = Connect,
            PooledConnectionLifetime = TimeSpan.Zero,
            MaxResponseHeadersLength = MostHeaderKibibytes,
        };
        Http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Keeps the rules; its users bound time and size.</summary>
    public HttpClient Http { get; }

    public async Task<string?> Refuse(Uri address, CancellationToken cancellation)
    {
        try
        {
            await Resolve(address.IdnHost, cancellation);
            return null;
        }
        catch (OutsideException refused)
        {
            return refused.Message;
        }
        catch (SocketException)
        {
            // Not known now; each use asks again.
            return null;
        }
    }

    public async Task<byte[]> Fetch(Uri address, int mostBytes, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Patience, _time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var answer = await Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            if (!answer.IsSuccessStatusCode)
            {
                var hint = (int)answer.StatusCode is >= 300 and < 400 ? "redirects are not followed; give the final address" : "give one that can be fetched";
                throw new OutsideException($"'{address.Host}' answered {(int)answer.StatusCode}: {hint}.");
            }

            await using var body = await answer.Content.ReadAsStreamAsync(stop.Token);
            return await ReadBounded(body, mostBytes, address.Host, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new OutsideException($"'{address.Host}' took longer than {Patience.TotalSeconds:0} s; try again, or give another address.");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw fault.InnerException as OutsideException ?? new OutsideException($"'{address.Host}' cannot be reached; give an address that can be fetched.", fault);
        }
    }

    public void Dispose() => Http.Dispose();

    private static async Task<byte[]> ReadBounded(Stream body, int most, string host, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var piece = new byte[64 * 1024];
        int count;
        while ((count = await body.ReadAsync(piece, cancellation)) > 0)
        {
            if (read.Length + count > most)
            {
                throw new OutsideException($"What '{host}' sends is larger than {most} bytes; give a smaller file.");
            }

            read.Write(piece, 0, count);
        }

        return read.ToArray();
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(await Resolve(context.DnsEndPoint.Host, cancellation), context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Every address of the host, all of them allowed.</summary>
    private async Task<IPAddress[]> Resolve(string host, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await _resolver.Resolve(host, cancellation);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        return _options.AllowPrivateAddresses || Array.TrueForAll(addresses, AddressRules.IsPublic)
            ? addresses
            : throw new OutsideException($"'{host}' has a private or special address; {Remedy}.");
    }
}
