using System.Net.Sockets;

namespace Sora.Host.Terminal;

/// <summary>Turns an exception into the one line that a user needs: the value and the remedy.</summary>
internal static class Fault
{
    public static string Explain(Exception fault)
    {
        var root = Unwrap(fault);
        return root switch
        {
            IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException or TimeoutException => OneLine.Of(root.Message),
            SocketException socket => OneLine.Of($"the grid cannot be reached ({socket.SocketErrorCode}); start the command again"),
            _ => OneLine.Of(root.Message.Length > 0 ? root.Message : root.GetType().Name),
        };
    }

    private static Exception Unwrap(Exception fault) =>
        fault is AggregateException { InnerException: { } inner } ? Unwrap(inner) : fault;
}
