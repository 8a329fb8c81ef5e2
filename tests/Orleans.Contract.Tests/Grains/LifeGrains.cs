using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Tells of its life at the gate named by its key.</summary>
public interface ILifeGrain : IGrainWithStringKey
{
    Task<Guid> GetActivation();

    Task End();

    Task EndAndWait(string gate);

    Task Stay(TimeSpan time);

    Task<Guid> GetScope();

    Task<bool> IsScopeShared();
}

/// <summary>Fails to begin as often as the gate named by its key says.</summary>
public interface IFailingLifeGrain : IGrainWithStringKey
{
    Task<string> Say(string text);
}

internal sealed class LifeGrain(ScopedService scoped, ScopedService sameScoped) : Grain, ILifeGrain, IDisposable
{
    private readonly Guid _activation = Guid.NewGuid();

    private Gate Gate => Gate.At(this.GetPrimaryKeyString());

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Gate.Come("begins");
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Gate.Come($"ends: {reason.ReasonCode}");
    }

    public Task<Guid> GetActivation() => Task.FromResult(_activation);

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task EndAndWait(string gate)
    {
        DeactivateOnIdle();
        await Gate.At(gate).ComeAndWait();
        Gate.Come("done");
    }

    public Task Stay(TimeSpan time)
    {
        DelayDeactivation(time);
        return Task.CompletedTask;
    }

    public Task<Guid> GetScope() => Task.FromResult(scoped.Id);

    public Task<bool> IsScopeShared() => Task.FromResult(ReferenceEquals(scoped, sameScoped));

    public void Dispose() => Gate.Come(scoped.IsDisposed ? "disposed too late" : "disposed");
}

internal sealed class FailingLifeGrain : Grain, IFailingLifeGrain
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        var gate = Gate.At(this.GetPrimaryKeyString());
        gate.Come("begins");
        if (gate.Notes.Length == 1)
        {
            throw new InvalidOperationException("cannot begin");
        }
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Gate.At(this.GetPrimaryKeyString()).Come("ends");
        return Task.CompletedTask;
    }

    public Task<string> Say(string text) => Task.FromResult(text);
}
