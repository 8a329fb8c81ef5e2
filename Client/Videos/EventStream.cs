using System.Globalization;
using System.Text;
using System.Text.Json;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>
/// Sends a video's updates as server-sent events until it has ended or the listener leaves. An enumeration that the grid breaks off is taken up again
/// after the last update that was seen; a listener does the same with <c>Last-Event-ID</c>.
/// </summary>
internal sealed class EventStream(IVideoGrain grain, OwnerId caller, IVideoLinks links, SoraClientOptions options, TimeProvider time)
{
    private static readonly TimeSpan BeforeAskingAgain = TimeSpan.FromMilliseconds(250);
    private static readonly byte[] KeepAlive = ": keep-alive\n\n"u8.ToArray();

    /// <summary>Returns when the stream is over. A listener that has seen everything gets 204, upon which browsers stop asking.</summary>
    /// <param name="after">Number of the last update that the listener has seen; 0 when none.</param>
    /// <param name="isOpen">Whether the video has yet to end: then the stream begins at once, though the next update may be long in coming.</param>
    public async Task Send(HttpContext context, long after, bool isOpen)
    {
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var cancellation = listening.Token;
        var response = context.Response;
        var seen = after;
        var hadEnded = false;
        if (isOpen)
        {
            Begin(response);
            await response.Body.FlushAsync(cancellation);
        }

        while (true)
        {
            await using var updates = grain.Watch(caller, seen, cancellation).GetAsyncEnumerator(cancellation);
            while (await NextWhileKeepingAlive(updates, response, listening) is { } update)
            {
                Begin(response);
                seen = update.Number;
                var ended = update.Video.Stage.IsFinal();
                await Write(response, update, ended, cancellation);
                if (ended)
                {
                    return;
                }
            }

            if ((await grain.Get(caller)).Video is not { } video)
            {
                SayNothing(response);
                return;
            }

            // Asked once more after it was known to have ended: the last update may have come between the two looks.
            if (hadEnded)
            {
                SayNothing(response);
                return;
            }

            hadEnded = video.Stage.IsFinal();
            if (!hadEnded)
            {
                await Task.Delay(BeforeAskingAgain, time, cancellation);
            }
        }
    }

    private static void Begin(HttpResponse response)
    {
        if (!response.HasStarted)
        {
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no";
        }
    }

    private static void SayNothing(HttpResponse response)
    {
        if (!response.HasStarted)
        {
            response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    /// <summary>The next update; null when there are none, or the grid broke the enumeration off.</summary>
    private async Task<VideoUpdate?> NextWhileKeepingAlive(IAsyncEnumerator<VideoUpdate> updates, HttpResponse response, CancellationTokenSource listening)
    {
        var next = updates.MoveNextAsync().AsTask();
        try
        {
            while (!await IsDone(next, listening.Token))
            {
                Begin(response);
                await response.Body.WriteAsync(KeepAlive, listening.Token);
                await response.Body.FlushAsync(listening.Token);
            }

            return await next ? updates.Current : null;
        }
        catch (EnumerationAbortedException)
        {
            return null;
        }
        finally
        {
            if (!next.IsCompleted)
            {
                // An enumerator must not be disposed of while it moves.
                await listening.CancelAsync();
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Waits for the task, at most as long as a stream may be silent.</summary>
    private async Task<bool> IsDone(Task task, CancellationToken cancellation)
    {
        try
        {
            await task.WaitAsync(options.KeepAlive, time, cancellation);
            return true;
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            return false;
        }
    }

    private async Task Write(HttpResponse response, VideoUpdate update, bool ended, CancellationToken cancellation)
    {
        var name = !ended ? "progress" : update.Video.Stage == VideoStage.Completed ? "completed" : "failed";
        var data = ended ? ProgressJson.Last(update, links) : JsonSerializer.SerializeToUtf8Bytes(ProgressJson.Of(update, links), WireJson.Relaxed.ProgressJson);
        var head = string.Create(CultureInfo.InvariantCulture, $"id: {update.Number}\nevent: {name}\ndata: ");
        await response.Body.WriteAsync(Encoding.ASCII.GetBytes(head), cancellation);
        await response.Body.WriteAsync(data, cancellation);
        await response.Body.WriteAsync("\n\n"u8.ToArray(), cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
