using System.Globalization;
using System.Text;
using System.Text.Json;
using Sora.Client.App;
using Sora.Client.Chats;
using Sora.Client.Members;
using Sora.Client.Sessions;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>
/// Sends what a member is told as server-sent events until the page leaves or its session ends, which is looked at before each event and whenever the stream would
/// fall silent. An enumeration that the grid breaks off is taken up again after the last event that was seen.
/// </summary>
internal sealed class MemberEventStream(IGrainFactory grains, ISocialReader social, IChatReader chats, SessionReader sessions, SoraClientOptions options, TimeProvider time)
{
    private static readonly TimeSpan BeforeAskingAgain = TimeSpan.FromMilliseconds(250);

    /// <param name="context">Of the page.</param>
    /// <param name="after">Number of the last event that it saw; null begins now.</param>
    public async Task Send(HttpContext context, long? after)
    {
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var member = context.Viewer().Id;
        while (true)
        {
            await using var events = grains.GetGrain<INotificationsGrain>(member.Value).Watch(after, listening.Token).GetAsyncEnumerator(listening.Token);
            var (told, isOver) = await Next(events, context, listening);
            for (; told is not null; (told, isOver) = await Next(events, context, listening))
            {
                if (await sessions.Find(context.Request) is null)
                {
                    return;
                }

                after = told.Number;
                await Write(context, member, told, listening.Token);
            }

            if (isOver)
            {
                return;
            }

            await Task.Delay(BeforeAskingAgain, time, listening.Token);
        }
    }

    /// <summary>The next event; null when the grid broke the enumeration off, or the session is over.</summary>
    private async Task<(MemberEvent? Told, bool IsOver)> Next(IAsyncEnumerator<MemberEvent> events, HttpContext context, CancellationTokenSource listening)
    {
        var next = events.MoveNextAsync().AsTask();
        try
        {
            while (!await IsDone(next, listening.Token))
            {
                if (await sessions.Find(context.Request) is null)
                {
                    return (null, IsOver: true);
                }

                await context.Response.Body.WriteAsync(": keep-alive\n\n"u8.ToArray(), listening.Token);
                await context.Response.Body.FlushAsync(listening.Token);
            }

            return (await next ? events.Current : null, IsOver: false);
        }
        catch (EnumerationAbortedException)
        {
            return (null, IsOver: false);
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

    private async Task Write(HttpContext context, OwnerId member, MemberEvent told, CancellationToken cancellation)
    {
        switch (told.Kind)
        {
            case MemberEventKind.Notification when await social.Notification(member, told.About, cancellation) is { } notification:
                await Write(context, told.Number, "notification", JsonSerializer.SerializeToUtf8Bytes(NotificationJson.Of(notification), AppJson.Relaxed.NotificationJson), cancellation);
                await WriteUnread(context, member, told.Number, cancellation);
                break;
            case MemberEventKind.Message when await chats.Message(member, told.About, cancellation) is { } message:
                await Write(context, told.Number, "message", JsonSerializer.SerializeToUtf8Bytes(MessageJson.Of(message), AppJson.Relaxed.MessageJson), cancellation);
                await WriteUnread(context, member, told.Number, cancellation);
                break;
            case MemberEventKind.Begin or MemberEventKind.Unread:
                // Counted only once the place in the events stands: what happens after the count is then told.
                await WriteUnread(context, member, told.Number, cancellation);
                break;
            case MemberEventKind.Reset:
                await Write(context, told.Number, "reset", "{}"u8.ToArray(), cancellation);
                await WriteUnread(context, member, told.Number, cancellation);
                break;
        }
    }

    private async Task WriteUnread(HttpContext context, OwnerId member, long number, CancellationToken cancellation)
    {
        var (notifications, messages) = await social.Unread(member, cancellation);
        await Write(context, number, "unread", JsonSerializer.SerializeToUtf8Bytes(new UnreadJson(notifications, messages), AppJson.Relaxed.UnreadJson), cancellation);
    }

    private static async Task Write(HttpContext context, long number, string name, byte[] data, CancellationToken cancellation)
    {
        var body = context.Response.Body;

        // Without a number the browser keeps the last one it saw.
        var head = number > 0 ? string.Create(CultureInfo.InvariantCulture, $"id: {number}\nevent: {name}\ndata: ") : $"event: {name}\ndata: ";
        await body.WriteAsync(Encoding.ASCII.GetBytes(head), cancellation);
        await body.WriteAsync(data, cancellation);
        await body.WriteAsync("\n\n"u8.ToArray(), cancellation);
        await body.FlushAsync(cancellation);
    }
}
