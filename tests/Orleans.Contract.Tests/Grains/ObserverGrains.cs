using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Utilities;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Is told of news.</summary>
public interface INewsObserver : IGrainObserver
{
    void Tell(string news);

    Task<string> Ask(string question);
}

/// <summary>Tells its observers.</summary>
public interface INewsGrain : IGrainWithStringKey
{
    Task Subscribe(INewsObserver observer);

    Task Unsubscribe(INewsObserver observer);

    Task<int> Publish(string news);

    Task<string> Ask(INewsObserver observer, string question);
}

internal sealed class NewsGrain : Grain, INewsGrain
{
    private readonly ObserverManager<INewsObserver> _observers = new(TimeSpan.FromHours(1), NullLogger.Instance);

    public Task Subscribe(INewsObserver observer)
    {
        _observers.Subscribe(observer, observer);
        return Task.CompletedTask;
    }

    public Task Unsubscribe(INewsObserver observer)
    {
        _observers.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    public Task<int> Publish(string news)
    {
        _observers.Notify(observer => observer.Tell(news));
        return Task.FromResult(_observers.Count);
    }

    public Task<string> Ask(INewsObserver observer, string question) => observer.Ask(question);
}
