using System.Net;

namespace Sora.Silo.Outside;

/// <summary>Finds the addresses of a host.</summary>
internal interface IHostResolver
{
    /// <exception cref="System.Net.Sockets.SocketException">The name is not known, or nobody answers.</exception>
    Task<IPAddress[]> Resolve(string host, CancellationToken cancellation);
}

/// <summary>Asks the system.</summary>
internal sealed class SystemResolver : IHostResolver
{
    public Task<IPAddress[]> Resolve(string host, CancellationToken cancellation) => Dns.GetHostAddressesAsync(host, cancellation);
}
