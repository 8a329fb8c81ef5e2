using Microsoft.AspNetCore.Http;

namespace Sora.Client.Tests.Fakes;

/// <summary>Lets a test wait for what the server notices of its requests.</summary>
public sealed class RequestWatch
{
    /// <summary>Released once for each request whose caller has left.</summary>
    public SemaphoreSlim Aborted { get; } = new(0);

    /// <summary>Released once for each request that is over, all callbacks included.</summary>
    public SemaphoreSlim Finished { get; } = new(0);

    internal Task Watch(HttpContext context, RequestDelegate next)
    {
        context.RequestAborted.Register(() => Aborted.Release());

        // Callbacks run last in, first out.
        context.Response.OnCompleted(() =>
        {
            Finished.Release();
            return Task.CompletedTask;
        });
        return next(context);
    }
}
