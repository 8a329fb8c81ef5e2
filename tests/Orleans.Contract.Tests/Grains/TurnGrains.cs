using Orleans.Concurrency;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Waits at gates, by several rules of interleaving.</summary>
public interface ITurnGrain : IGrainWithStringKey
{
    Task Wait(string gate);

    [ReadOnly]
    Task WaitReading(string gate);

    [AlwaysInterleave]
    Task WaitInterleaving(string gate);

    /// <summary>How many calls were in it at once, at most.</summary>
    [AlwaysInterleave]
    Task<int> GetMostAtOnce();

    /// <summary>Adds one, with awaits in between that would lose updates if turns overlapped.</summary>
    Task Add();

    Task<int> GetCount();

    Task Append(int number);

    Task<List<int>> GetNumbers();
}

/// <summary>The same, reentrant.</summary>
public interface IReentrantTurnGrain : ITurnGrain;

internal class TurnGrain : Grain, ITurnGrain
{
    private readonly List<int> _numbers = [];
    private int _inside;
    private int _most;
    private int _count;

    public Task Wait(string gate) => Enter(gate);

    public Task WaitReading(string gate) => Enter(gate);

    public Task WaitInterleaving(string gate) => Enter(gate);

    public Task<int> GetMostAtOnce() => Task.FromResult(_most);

    public async Task Add()
    {
        for (var i = 0; i < 5; i++)
        {
            await Task.Yield();
            _count++;
        }
    }

    public Task<int> GetCount() => Task.FromResult(_count);

    public Task Append(int number)
    {
        _numbers.Add(number);
        return Task.CompletedTask;
    }

    public Task<List<int>> GetNumbers() => Task.FromResult(_numbers);

    private async Task Enter(string gate)
    {
        _most = Math.Max(_most, ++_inside);
        await Gate.At(gate).ComeAndWait();
        _inside--;
    }
}

[Reentrant]
internal sealed class ReentrantTurnGrain : TurnGrain, IReentrantTurnGrain;
