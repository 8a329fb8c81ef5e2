using System.Runtime.CompilerServices;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Counts, in several ways.</summary>
public interface ICountGrain : IGrainWithStringKey
{
    IAsyncEnumerable<int> Count(int to, CancellationToken cancellation);

    /// <summary>Waits at the gate before each but the first.</summary>
    IAsyncEnumerable<int> CountAtGate(string gate, CancellationToken cancellation);

    IAsyncEnumerable<int> CountAndFail(int to);

    Task<string> Say(string text);

    Task End();
}

internal sealed class CountGrain : Grain, ICountGrain
{
    public async IAsyncEnumerable<int> Count(int to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var i = 0; i < to; i++)
        {
            if (i % 7 == 6)
            {
                await Task.Yield();
            }

            yield return i;
        }
    }

    public async IAsyncEnumerable<int> CountAtGate(string gate, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return 0;
        try
        {
            for (var i = 1; ; i++)
            {
                await Gate.At(gate).ComeAndWait().WaitAsync(cancellation);
                yield return i;
            }
        }
        finally
        {
            Gate.At(gate + "end").Come("ended");
        }
    }

    public async IAsyncEnumerable<int> CountAndFail(int to)
    {
        for (var i = 0; i < to; i++)
        {
            yield return i;
        }

        await Task.Yield();
        throw new InvalidOperationException("counted enough");
    }

    public Task<string> Say(string text) => Task.FromResult(text);

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
