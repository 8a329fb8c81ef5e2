using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Has one timer, whose ticks come to the gate named by its key.</summary>
public interface ITimerGrain : IGrainWithStringKey
{
    Task Begin(TimeSpan dueTime, TimeSpan period, bool interleave, bool fails);

    Task StopTimer();

    Task Wait(string gate);

    Task End();
}

internal sealed class TimerGrain : Grain, ITimerGrain
{
    private IGrainTimer? _timer;
    private bool _fails;

    public Task Begin(TimeSpan dueTime, TimeSpan period, bool interleave, bool fails)
    {
        _fails = fails;
        _timer = this.RegisterGrainTimer(Tick, "state", new GrainTimerCreationOptions(dueTime, period) { Interleave = interleave });
        return Task.CompletedTask;
    }

    public Task StopTimer()
    {
        _timer!.Dispose();
        return Task.CompletedTask;
    }

    public Task Wait(string gate) => Gate.At(gate).ComeAndWait();

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Gate.At(this.GetPrimaryKeyString() + "end").Come();
        return Task.CompletedTask;
    }

    private async Task Tick(string state, CancellationToken cancellation)
    {
        await Task.Yield();
        Gate.At(this.GetPrimaryKeyString()).Come($"tick {state} {cancellation.IsCancellationRequested}");
        if (_fails)
        {
            throw new InvalidOperationException("tick");
        }
    }
}
