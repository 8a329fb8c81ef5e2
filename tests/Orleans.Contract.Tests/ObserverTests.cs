using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Utilities;
using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class ObserverTests(SiloFixture silo)
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    private INewsGrain Grain => silo.Grains.GetGrain<INewsGrain>(_key);

    [Fact]
    public async Task Observer_IsToldInOrder()
    {
        const int Count = 50;
        var observer = new Observer(_key);
        var reference = silo.Grains.CreateObjectReference<INewsObserver>(observer);
        await Grain.Subscribe(reference);
        for (var i = 0; i < Count; i++)
        {
            await Grain.Publish($"{i}");
        }

        for (var i = 0; i < Count; i++)
        {
            await Gate.At(_key).WaitForOne();
        }

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"{i}"), Gate.At(_key).Notes);
        silo.Grains.DeleteObjectReference<INewsObserver>(reference);
        GC.KeepAlive(observer);
    }

    [Fact]
    public async Task Observer_Answers()
    {
        var observer = new Observer(_key);
        var reference = silo.Grains.CreateObjectReference<INewsObserver>(observer);
        Assert.Equal("no why", await Grain.Ask(reference, "why"));
        GC.KeepAlive(observer);
    }

    [Fact]
    public async Task Observer_SubscribedTwice_IsOne_AndUnsubscribedIsNone()
    {
        var observer = new Observer(_key);
        var reference = silo.Grains.CreateObjectReference<INewsObserver>(observer);
        await Grain.Subscribe(reference);
        await Grain.Subscribe(reference);
        Assert.Equal(1, await Grain.Publish("news"));
        await Grain.Unsubscribe(reference);
        Assert.Equal(0, await Grain.Publish("more"));
        GC.KeepAlive(observer);
    }

    [Fact]
    public async Task Observer_Deleted_IsToldNoMore()
    {
        var observer = new Observer(_key);
        var reference = silo.Grains.CreateObjectReference<INewsObserver>(observer);
        silo.Grains.DeleteObjectReference<INewsObserver>(reference);
        await Grain.Subscribe(reference);
        await Grain.Publish("unheard");
        Assert.True(Gate.At(_key).IsEmpty);
        GC.KeepAlive(observer);
    }

    [Fact]
    public void ObserverManager_ForgetsWhoIsNotSeenForLong()
    {
        var now = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var manager = new ObserverManager<string, string>(TimeSpan.FromMinutes(1), NullLogger.Instance) { GetDateTime = () => now };
        manager.Subscribe("a", "A");
        now += TimeSpan.FromSeconds(50);
        manager.Subscribe("b", "B");
        now += TimeSpan.FromSeconds(20);
        var told = new List<string>();
        manager.Notify(told.Add);
        Assert.Equal(["B"], told);
        Assert.Equal(1, manager.Count);
    }

    [Fact]
    public async Task ObserverManager_ForgetsWhoCannotBeTold()
    {
        var manager = new ObserverManager<string, string>(TimeSpan.FromMinutes(1), NullLogger.Instance);
        manager.Subscribe("a", "A");
        manager.Subscribe("b", "B");
        await manager.Notify(each => each == "A" ? Task.FromException(new InvalidOperationException()) : Task.CompletedTask);
        Assert.Equal(["B"], manager.ToArray());
    }

    private sealed class Observer(string gate) : INewsObserver
    {
        public void Tell(string news) => Gate.At(gate).Come(news);

        public Task<string> Ask(string question) => Task.FromResult($"no {question}");
    }
}
