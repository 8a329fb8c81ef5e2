using System.Net;
using System.Net.Sockets;

namespace Sora.Bench;

/// <summary>Ports of the loopback interface.</summary>
internal static class FreePort
{
    /// <summary>One that nobody listened on a moment ago.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
