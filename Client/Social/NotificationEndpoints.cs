using System.Globalization;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Metrics;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>What members are told, as a list and as a stream.</summary>
internal static class NotificationEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/notifications", Access.Member, "What the member was told.", ListNotifications).Produces<ListJson<NotificationJson>>();
        group.App("POST", "/notifications/read", Access.Member, "The member has seen a notification and all before it.", ReadNotifications).Accepts<ThroughRequest>("application/json").Produces(StatusCodes.Status204NoContent);
        group.App("GET", "/events", Access.Member, "What happens, as it happens (server-sent events).", StreamEvents);
    }

    private static async Task<IResult> ListNotifications(HttpContext context, Cursors cursors, ISocialReader social)
    {
        var paging = new Paging(cursors, context, "notifications");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var found = await social.Notifications(context.Viewer().Id, ListPlaces.Read(asked.After), asked.Limit + 1, context.RequestAborted);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? ListPlaces.Write(page[^1].CreatedAt, page[^1].Id) : null;
        return TypedResults.Json(new ListJson<NotificationJson>([.. page.Select(NotificationJson.Of)], paging.Next(next)), AppJson.Relaxed.ListJsonNotificationJson);
    }

    private static async Task<IResult> ReadNotifications(HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.ThroughRequest);
        if (request?.Through is not { } through)
        {
            return invalid ?? AppBody.Missing("through");
        }

        return SocialIds.IsSound(through, SocialIds.Notification) && await grains.GetGrain<INotificationsGrain>(context.Viewer().Id.Value).MarkRead(through)
            ? TypedResults.NoContent()
            : ApiError.NotFound("notification_not_found", $"You have no notification '{ApiError.Shown(through)}'; see the list of them.");
    }

    private static async Task<IResult> StreamEvents(HttpContext context, MemberEventStream stream, ClientInstruments instruments)
    {
        var last = context.Request.Headers["Last-Event-ID"].ToString();
        long after = 0;
        if (last.Length > 0 && !long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            return ApiError.Invalid("invalid_value", "Last-Event-ID", $"The Last-Event-ID '{ApiError.Shown(last)}' is no event of ours; send the last id received, or none.");
        }

        instruments.StreamOpened();
        try
        {
            await stream.Send(context, last.Length > 0 ? after : null);
        }
        finally
        {
            instruments.StreamClosed();
        }

        return TypedResults.Empty;
    }
}
