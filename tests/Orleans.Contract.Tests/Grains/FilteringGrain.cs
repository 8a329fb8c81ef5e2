namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Filters its own calls.</summary>
public interface IFilteringGrain : IGrainWithStringKey
{
    Task<string> Say(string text);
}

internal sealed class FilteringGrain : Grain, IFilteringGrain, IIncomingGrainCallFilter
{
    public Task<string> Say(string text) => Task.FromResult(text);

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        context.Result = $"[{context.Result}]";
    }
}
