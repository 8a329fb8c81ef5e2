namespace Sora.Grains.Stores;

/// <summary>How grains write their state.</summary>
internal static class StateWrites
{
    /// <summary>Makes the next state durable. When that fails, whether it was written is unknown: the grain leaves, and its next activation reads what is true.</summary>
    public static async Task Write<T>(this IPersistentState<T> stored, T next, Action leave)
    {
        var before = stored.State;
        stored.State = next;
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = before;
            leave();
            throw;
        }
    }
}
