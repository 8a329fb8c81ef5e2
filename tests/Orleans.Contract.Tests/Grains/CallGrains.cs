using Orleans.Concurrency;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Fails, waits, and looks at what came with a call.</summary>
public interface ICallGrain : IGrainWithStringKey
{
    Task<string> Say(string text);

    Task Fail(string message);

    Task<string> SayByAnother(string other, string text);

    Task<string?> GetContext(string name);

    Task<string?> GetContextOfAnother(string other, string name);

    Task ChangeContext(string name, string value);

    [OneWay]
    Task WaitUnheard(string gate);

    [ResponseTimeout("00:00:00.2000000")]
    Task WaitBriefly(string gate);

    Task<bool> WaitUntilCancelled(string gate, CancellationToken cancellation);

    Task Wait(string gate, CancellationToken cancellation);

    Task<bool> IsOnOwnTurnAfterAwait();
}

internal sealed class CallGrain(IGrainContext context) : Grain, ICallGrain
{
    public Task<string> Say(string text) => Task.FromResult(text);

    public async Task Fail(string message)
    {
        await Task.Yield();
        throw new InvalidOperationException(message);
    }

    public Task<string> SayByAnother(string other, string text) => GrainFactory.GetGrain<ICallGrain>(other).Say(text);

    public Task<string?> GetContext(string name) => Task.FromResult(RequestContext.Get(name) as string);

    public async Task<string?> GetContextOfAnother(string other, string name)
    {
        await Task.Yield();
        return await GrainFactory.GetGrain<ICallGrain>(other).GetContext(name);
    }

    public Task ChangeContext(string name, string value)
    {
        RequestContext.Set(name, value);
        return Task.CompletedTask;
    }

    public Task WaitUnheard(string gate) => Gate.At(gate).ComeAndWait();

    public Task WaitBriefly(string gate) => Gate.At(gate).ComeAndWait();

    public async Task<bool> WaitUntilCancelled(string gate, CancellationToken cancellation)
    {
        var cancelled = new TaskCompletionSource();
        await using var registration = cancellation.Register(cancelled.SetResult);
        Gate.At(gate).Come();
        await cancelled.Task;
        Gate.At(gate).Come(TaskScheduler.Current == TaskScheduler.Default ? "outside" : "inside");
        return true;
    }

    public async Task Wait(string gate, CancellationToken cancellation) => await Gate.At(gate).ComeAndWait(gate).WaitAsync(cancellation);

    public async Task<bool> IsOnOwnTurnAfterAwait()
    {
        var scheduler = TaskScheduler.Current;
        await Task.Run(() => Assert.Same(TaskScheduler.Default, TaskScheduler.Current));
        return ReferenceEquals(scheduler, TaskScheduler.Current) && scheduler != TaskScheduler.Default && ReferenceEquals(context, GrainContext);
    }
}
