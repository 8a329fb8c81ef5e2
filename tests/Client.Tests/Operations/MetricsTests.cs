using System.Diagnostics.Metrics;
using System.Net;
using System.Text.RegularExpressions;
using Sora.Client.Metrics;
using Sora.Client.Tests.Fakes;
using Sora.Client.Tests.Videos;

namespace Sora.Client.Tests.Operations;

public sealed partial class MetricsTests
{
    [Fact]
    public async Task Metrics_FromLoopback_CountsCreatesAndRequests()
    {
        await using var host = await ClientHost.Start();
        await CreateTests.New(host);
        using var anyone = host.Client(null);

        // A request is measured when it is over, a moment after its answer has arrived.
        string text;
        do
        {
            text = await anyone.GetStringAsync("/metrics");
        }
        while (!text.Contains("http_route=\"/v1/videos", StringComparison.Ordinal));

        Assert.Contains("sora_client_creates_total{outcome=\"accepted\"} ", text, StringComparison.Ordinal);
        Assert.Matches("""http_server_request_duration_seconds_bucket\{[^}]*http_route="/v1/videos/?"[^}]*le="\+Inf"\} [1-9]""", text);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(Exposition(), line));
    }

    [Theory]
    [InlineData("Host", "elsewhere.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    public async Task Metrics_NotAddressedToThisMachine_AreRefused(string header, string value)
    {
        await using var host = await ClientHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.TryAddWithoutValidation(header, value);
        await host.Http.SendAsync(request).Error(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Exposition_OfEachKind_IsExact()
    {
        using var meter = new Meter("Sora.Test." + Guid.NewGuid().ToString("N"));
        using var collector = new MetricsCollector(name => name == meter.Name);
        await collector.StartAsync(CancellationToken.None);
        meter.CreateCounter<int>("a.count", "{thing}", "Things\nseen.").Add(2, new KeyValuePair<string, object?>("kind", "x\"y\\z"));
        var histogram = meter.CreateHistogram("b.time", "s", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1] });
        histogram.Record(0.25);
        histogram.Record(0.5);
        histogram.Record(7);
        var level = meter.CreateUpDownCounter<long>("c.level");
        level.Add(5);
        level.Add(-2);
        meter.CreateObservableGauge("d.size", () => 42L, "By");

        Assert.Equal(
            """
            # HELP a_count_total Things seen.
            # TYPE a_count_total counter
            a_count_total{kind="x\"y\\z"} 2
            # HELP b_time_seconds 
            # TYPE b_time_seconds histogram
            b_time_seconds_bucket{le="0.5"} 2
            b_time_seconds_bucket{le="1"} 2
            b_time_seconds_bucket{le="+Inf"} 3
            b_time_seconds_sum 7.75
            b_time_seconds_count 3
            # HELP c_level 
            # TYPE c_level gauge
            c_level 3
            # HELP d_size_bytes 
            # TYPE d_size_bytes gauge
            d_size_bytes 42

            """,
            PrometheusText.Write(collector.Collect()));
    }

    [GeneratedRegex("""^(# (HELP|TYPE) [a-zA-Z_][a-zA-Z0-9_]* ?.*|[a-zA-Z_][a-zA-Z0-9_]*(\{([a-zA-Z_][a-zA-Z0-9_]*="(\\.|[^"\\])*",?)*\})? [-+0-9.eEInfNa]+)$""")]
    private static partial Regex Exposition();
}
