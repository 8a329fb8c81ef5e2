namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Calls itself by way of another.</summary>
public interface IChainGrain : IGrainWithStringKey
{
    /// <summary>Goes to the other, which comes back here.</summary>
    Task<string> GoAround(string other, bool allow);

    /// <summary>Comes back to whoever sent it.</summary>
    [ResponseTimeout("00:00:05")]
    Task<string> Return(string to);

    [ResponseTimeout("00:00:00.3000000")]
    Task<string> Answer();
}

internal sealed class ChainGrain : Grain, IChainGrain
{
    public async Task<string> GoAround(string other, bool allow)
    {
        var next = GrainFactory.GetGrain<IChainGrain>(other);
        if (!allow)
        {
            return await next.Return(this.GetPrimaryKeyString());
        }

        using (RequestContext.AllowCallChainReentrancy())
        {
            return await next.Return(this.GetPrimaryKeyString());
        }
    }

    public Task<string> Return(string to) => GrainFactory.GetGrain<IChainGrain>(to).Answer();

    public Task<string> Answer() => Task.FromResult($"back at {this.GetPrimaryKeyString()}");
}
