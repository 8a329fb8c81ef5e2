namespace Sora.Bench.Grains;

/// <summary>A filter as the silo has one around every call: it looks and lets pass.</summary>
internal sealed class PassingFilter : IIncomingGrainCallFilter
{
    private long _seen;

    public long Seen => Volatile.Read(ref _seen);

    public Task Invoke(IIncomingGrainCallContext context)
    {
        Interlocked.Increment(ref _seen);
        return context.Invoke();
    }
}
