using System.Collections.Concurrent;

namespace Sora.Orleans.Contract.Tests.Hosting;

/// <summary>A meeting point of a test and the grains it calls, found by name: grains say that they have come, and wait until the test lets them on.</summary>
internal sealed class Gate
{
    private static readonly ConcurrentDictionary<string, Gate> Known = new();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _come = new(0);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _notes = new();

    /// <summary>What the grains wrote down, in order.</summary>
    public string[] Notes => [.. _notes];

    public static Gate At(string name) => Known.GetOrAdd(name, static _ => new Gate());

    /// <summary>For grains: says that it is here.</summary>
    public void Come(string? note = null)
    {
        if (note is not null)
        {
            _notes.Enqueue(note);
        }

        _come.Release();
    }

    /// <summary>For grains: says that it is here and waits to be let on.</summary>
    public Task ComeAndWait(string? note = null)
    {
        Come(note);
        return _open.Task;
    }

    /// <summary>For tests: waits until somebody has come.</summary>
    public async Task WaitForOne() => Assert.True(await _come.WaitAsync(Patience), "Nobody came.");

    /// <summary>For tests: whether nobody has come, now.</summary>
    public bool IsEmpty => _come.CurrentCount == 0;

    /// <summary>Lets everybody on, also those that come later.</summary>
    public void Open() => _open.TrySetResult();
}
