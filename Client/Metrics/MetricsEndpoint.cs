using System.Net;
using Sora.Client.Errors;

namespace Sora.Client.Metrics;

/// <summary>
/// <c>/metrics</c>, for this machine only: the peer is on loopback (or came by a local socket), no proxy passed the request on, and it was addressed to
/// loopback, so that a name which another site points here does not open it to a browser.
/// </summary>
internal static class MetricsEndpoint
{
    private static readonly string[] ForwardingHeaders = ["Forwarded", "X-Forwarded-For", "X-Real-IP"];

    public static IEndpointConventionBuilder MapMetrics(this IEndpointRouteBuilder routes) => routes.MapGet("/metrics", Get);

    private static IResult Get(HttpContext context, MetricsCollector collector) => IsLocal(context)
        ? TypedResults.Text(PrometheusText.Write(collector.Collect()), PrometheusText.ContentType)
        : ApiError.Forbidden("not_local", "Metrics are given to this machine only; ask http://localhost on it.");

    private static bool IsLocal(HttpContext context)
    {
        var peer = context.Connection.RemoteIpAddress;
        var host = context.Request.Host.Host;
        return (peer is null || IPAddress.IsLoopback(peer))
            && (host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
            && !Array.Exists(ForwardingHeaders, context.Request.Headers.ContainsKey);
    }
}
