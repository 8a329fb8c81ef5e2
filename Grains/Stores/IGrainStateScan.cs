namespace Sora.Grains.Stores;

/// <summary>Finds the grains that have state, for rebuilding what is derived from it.</summary>
public interface IGrainStateScan
{
    /// <summary>Text keys of all grains that have a state of that name, in order.</summary>
    IAsyncEnumerable<string> Keys(string stateName, CancellationToken cancellation);
}
