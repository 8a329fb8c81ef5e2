using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Sora.Client.Health;

/// <summary><c>/healthz</c>: 200 while everything that a video needs works, 503 otherwise. Says which check failed; why is in the log.</summary>
internal static class HealthEndpoint
{
    public static IHealthChecksBuilder AddSoraHealth(this IServiceCollection services)
    {
        services.AddSingleton<BlobCheck>();
        return services.AddHealthChecks().AddCheck<GridCheck>("grid").AddCheck<IndexCheck>("index").AddCheck<BlobCheck>("blobs");
    }

    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { ResponseWriter = Write });

    private static Task Write(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(entry => entry.Key, entry => Word(entry.Value.Status));
        return context.Response.WriteAsJsonAsync(new HealthJson(Word(report.Status), checks), WireJson.Relaxed.HealthJson, cancellationToken: context.RequestAborted);
    }

    private static string Word(HealthStatus status) => status == HealthStatus.Healthy ? "ok" : "failed";
}

internal sealed record HealthJson(string Status, Dictionary<string, string> Checks);
