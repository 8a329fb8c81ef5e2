using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sora.Grains.Ids;

namespace Sora.Host.Desk;

/// <summary>Serves the desk to other commands on the same data folder, over the folder's own socket: whoever may enter the folder may use it.</summary>
internal static class DeskServer
{
    public static void MapDesk(this IEndpointRouteBuilder routes, Func<HttpContext, bool> cameByTheSocket)
    {
        var desk = routes.MapGroup("/desk").AddEndpointFilter(async (context, next) =>
            cameByTheSocket(context.HttpContext) ? await next(context) : TypedResults.NotFound());

        desk.MapPost("/films", (FilmOrder order, GridDesk grid, CancellationToken cancellation) => grid.Submit(order, cancellation));
        desk.MapGet("/films/{id}/updates", SendUpdates);
        desk.MapGet("/films/{id}/files/{variant}", SendFile);
        desk.MapDelete("/films/{id}", (string id, GridDesk grid, CancellationToken cancellation) => grid.Cancel(new VideoId(id), cancellation));
        desk.MapPost("/invites", (InviteOrder order, GridDesk grid, CancellationToken cancellation) => grid.GiveInvites(order.Count, cancellation));
        desk.MapPost("/keys", (KeyOrder order, GridDesk grid, CancellationToken cancellation) => grid.MintKey(order, cancellation));
    }

    private static async Task SendUpdates(string id, GridDesk grid, HttpContext context)
    {
        var cancellation = context.RequestAborted;
        await foreach (var update in grid.Watch(new VideoId(id), cancellation))
        {
            await JsonSerializer.SerializeAsync(context.Response.Body, update, JsonSerializerOptions.Web, cancellation);
            await context.Response.WriteAsync("\n", cancellation);
            await context.Response.Body.FlushAsync(cancellation);
        }
    }

    private static PushStreamHttpResult SendFile(string id, string variant, GridDesk grid, CancellationToken cancellation) =>
        TypedResults.Stream(body => grid.Fetch(new VideoId(id), variant, body, cancellation));
}

/// <summary>Asks for invite codes.</summary>
internal sealed record InviteOrder(int Count);
