using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Sora.Engines.World;
using Xunit;

namespace Sora.Engines.Tests.Worlds;

public sealed class TraceSchemaTests
{
    private static readonly JsonSerializerOptions AsTraced = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new Numbers<Vector3>(v => [v.X, v.Y, v.Z]), new Numbers<Quaternion>(q => [q.X, q.Y, q.Z, q.W]) },
    };

    [Fact]
    public void Trace_OfAShot_FollowsItsSchema()
    {
        var trace = TraceOf(Shots.BallPastDog(1.5));

        Assert.Empty(JsonSchemaCheck.Faults(Schema(), trace));
        Assert.NotEmpty(trace["contacts"]!.AsArray());
        Assert.NotEmpty(trace["sounds"]!.AsArray());
    }

    [Fact]
    public void Schema_TraceWithAFault_NamesIt()
    {
        var trace = TraceOf(Shots.BallFromShelf(0.5));
        trace["frames"]![0]!["camera"]!.AsObject().Remove("focal");
        trace["bodies"]![0]!["shape"] = "cone";

        var faults = JsonSchemaCheck.Faults(Schema(), trace);

        Assert.Contains(faults, f => f.Contains("$.frames[0].camera", StringComparison.Ordinal) && f.Contains("focal", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("$.bodies[0].shape", StringComparison.Ordinal));
    }

    [Fact]
    public void Trace_EveryBodyAndContact_IsKnown()
    {
        var sink = new RecordingSink();
        using var engine = new WorldEngine();
        engine.Render(new(Shots.BallPastDog(1.5), new(64, 64, 24), WithTrace: true), sink, CancellationToken.None);
        var trace = sink.Traced!;
        var ids = trace.Bodies.Select(b => b.Id).ToHashSet();

        Assert.Equal(trace.Bodies.Count, ids.Count);
        Assert.All(trace.Contacts, c => Assert.True(ids.Contains(c.A) && ids.Contains(c.B)));
        Assert.All(trace.Frames, f => Assert.Equal(ids, f.Bodies.Select(b => b.Id).ToHashSet()));
        Assert.Equal(Enumerable.Range(0, 36).Select(i => i / 24.0), trace.Frames.Select(f => f.T));
    }

    private static JsonNode TraceOf(Storyboards.Shot shot)
    {
        var sink = new RecordingSink();
        using var engine = new WorldEngine();
        engine.Render(new(shot, new(64, 64, 24), WithTrace: true), sink, CancellationToken.None);
        return JsonSerializer.SerializeToNode(sink.Traced, AsTraced)!;
    }

    private static JsonNode Schema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sora.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Sora.sln is above none of the test's folders.");
        }

        return JsonNode.Parse(File.ReadAllText(Path.Combine(folder.FullName, "docs", "trace.schema.json")))!;
    }

    private sealed class Numbers<T>(Func<T, float[]> split) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Traces are only written here.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, split(value));
    }
}
