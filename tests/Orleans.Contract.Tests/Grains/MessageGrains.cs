using System.Collections.Immutable;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Can be changed, and so must be copied.</summary>
[GenerateSerializer, Alias("contract.Mutable")]
public sealed class MutableMessage
{
    [Id(0)]
    public string Text { get; set; } = "";

    [Id(1)]
    public List<MutableMessage> Inner { get; set; } = [];

    [Id(2)]
    public Dictionary<string, int[]> Numbers { get; set; } = [];
}

/// <summary>Says that it never changes.</summary>
[GenerateSerializer, Immutable, Alias("contract.Immutable")]
public sealed record ImmutableMessage([property: Id(0)] string Text, [property: Id(1)] ImmutableArray<int> Numbers, [property: Id(2)] ImmutableMessage? Next);

/// <summary>Keeps what it gets.</summary>
public interface IMessageGrain : IGrainWithStringKey
{
    Task Keep(MutableMessage message);

    Task<MutableMessage?> GetKept();

    Task<string> Describe();

    Task<ImmutableMessage> Echo(ImmutableMessage message);

    ValueTask<int?> EchoNumber(int? number);

    Task<(string Text, int[] Numbers)> EchoTuple((string Text, int[] Numbers) tuple);
}

internal sealed class MessageGrain : Grain, IMessageGrain
{
    private MutableMessage? _kept;

    public Task Keep(MutableMessage message)
    {
        _kept = message;
        return Task.CompletedTask;
    }

    public Task<MutableMessage?> GetKept() => Task.FromResult(_kept);

    public Task<string> Describe() => Task.FromResult($"{_kept!.Text} {_kept.Inner.Count} {string.Join(',', _kept.Numbers.Select(each => $"{each.Key}={string.Join('+', each.Value)}"))}");

    public Task<ImmutableMessage> Echo(ImmutableMessage message) => Task.FromResult(message);

    public ValueTask<int?> EchoNumber(int? number) => new(number);

    public Task<(string Text, int[] Numbers)> EchoTuple((string Text, int[] Numbers) tuple) => Task.FromResult(tuple);
}
