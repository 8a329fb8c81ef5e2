using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Videos.Derived;
using Sora.Grains.Ids;
using Sora.Grains.Outside;
using Sora.Grains.Webhooks;

namespace Sora.Client.Webhooks;

/// <summary>Webhook endpoints as their owner manages them, and what became of what was sent to them.</summary>
internal sealed class WebhookEndpoints(IGrainFactory grains, IWebhookDesk desk, IOutside outside)
{
    private const int MostBodyBytes = 64 * 1024;
    private const int DefaultLimit = 20;
    private const int MostLimit = 100;

    public static void Map(RouteGroupBuilder api)
    {
        var endpoints = ActivatorUtilities.CreateInstance<WebhookEndpoints>(((IEndpointRouteBuilder)api).ServiceProvider);
        var bounded = new RequestSizeLimitAttribute(MostBodyBytes);
        api.MapGet("/webhook_event_types", (Delegate)Types);
        var group = api.MapGroup("/webhook_endpoints");
        group.MapPost("", (Delegate)endpoints.Create).WithMetadata(bounded);
        group.MapGet("", endpoints.List);
        group.MapGet("/{id}", endpoints.Get);
        group.MapPost("/{id}", endpoints.Change).WithMetadata(bounded);
        group.MapDelete("/{id}", endpoints.Delete);
        group.MapPost("/{id}/rotate_secret", endpoints.Rotate).WithMetadata(bounded);
        group.MapPost("/{id}/test", endpoints.Test).WithMetadata(bounded);
        group.MapGet("/{id}/deliveries", endpoints.Deliveries);
        group.MapPost("/{id}/deliveries/{delivery}/replay", endpoints.Replay);
    }

    private static IResult Types() => TypedResults.Json(new WebhookTypesJson("list", WebhookEvents.Types), WireJson.Relaxed.WebhookTypesJson);

    private async Task<IResult> Create(HttpContext context)
    {
        var (terms, error) = await WebhookRequest.Read(context.Request, known: null, outside);
        if (terms is null)
        {
            return error!;
        }

        return Secret(await Grain(context).Create(terms), "");
    }

    private async Task<IResult> List(HttpContext context, string? limit, string? after)
    {
        if (!Limit(limit, out var most))
        {
            return WrongLimit(limit!);
        }

        var all = await Grain(context).List();
        var begin = after is null ? 0 : Array.FindIndex(all, endpoint => endpoint.Id.Value == after) + 1;
        var page = all.Skip(after is not null && begin == 0 ? all.Length : begin).Take(most).Select(WebhookJson.Of).ToList();
        var hasMore = page.Count > 0 && page[^1].Id != all[^1].Id.Value;
        return TypedResults.Json(new WebhookListJson("list", page, page.FirstOrDefault()?.Id, page.LastOrDefault()?.Id, hasMore), WireJson.Relaxed.WebhookListJson);
    }

    private async Task<IResult> Get(string id, HttpContext context) => await Find(id, context) is { } endpoint ? Shown(endpoint) : NoEndpoint(id);

    private async Task<IResult> Change(string id, HttpContext context)
    {
        if (await Find(id, context) is not { } endpoint)
        {
            return NoEndpoint(id);
        }

        var (terms, error) = await WebhookRequest.Read(context.Request, endpoint.Terms, outside);
        return terms is null ? error! : await Grain(context).Change(endpoint.Id, terms) is { } changed ? Shown(changed) : NoEndpoint(id);
    }

    private async Task<IResult> Delete(string id, HttpContext context) =>
        await Find(id, context) is { } endpoint && await Grain(context).Delete(endpoint.Id)
            ? TypedResults.Json(new WebhookDeletedJson(id, Deleted: true, "webhook_endpoint.deleted"), WireJson.Relaxed.WebhookDeletedJson)
            : NoEndpoint(id);

    private async Task<IResult> Rotate(string id, HttpContext context)
    {
        const string Keep = "keep_old_secret_active_for_24_hours";
        if (await Find(id, context) is not { } endpoint)
        {
            return NoEndpoint(id);
        }

        var (fields, error) = await DerivedFields.ReadOptional(context.Request, Keep);
        if (fields is null)
        {
            return error!;
        }

        return fields[Keep] is null or "true" or "false"
            ? Secret(await Grain(context).Rotate(endpoint.Id, fields[Keep] == "true"), id)
            : ApiError.Invalid("invalid_value", Keep, $"'{ApiError.Shown(fields[Keep]!)}' is neither true nor false; use one of them.");
    }

    private async Task<IResult> Test(string id, HttpContext context)
    {
        if (await Find(id, context) is not { } endpoint)
        {
            return NoEndpoint(id);
        }

        var (fields, error) = await DerivedFields.Read(context.Request, "event_type");
        if (fields is null)
        {
            return error!;
        }

        var type = fields["event_type"];
        if (WebhookRequest.CheckType(type) is { } unknown)
        {
            return unknown;
        }

        var (status, fault) = await desk.Test(context.Caller().Owner, endpoint.Id, type!, context.RequestAborted);
        return status is { } answered
            ? TypedResults.Json(new WebhookTestJson("webhook_endpoint.test", id, type!, Success: true, answered), WireJson.Relaxed.WebhookTestJson)
            : ApiError.Invalid("endpoint_unreachable", "url", fault!);
    }

    private async Task<IResult> Deliveries(string id, string? status, string? limit, string? after, HttpContext context)
    {
        if (await Find(id, context) is not { } endpoint)
        {
            return NoEndpoint(id);
        }

        if (!Limit(limit, out var most))
        {
            return WrongLimit(limit!);
        }

        DeliveryStatus? wanted = status switch { "pending" => DeliveryStatus.Pending, "delivered" => DeliveryStatus.Delivered, "dead" => DeliveryStatus.Dead, _ => null };
        if (status is not null && wanted is null)
        {
            return ApiError.Invalid("invalid_value", "status", $"The status '{ApiError.Shown(status)}' does not exist; use pending, delivered or dead, or none for all.");
        }

        var page = await desk.List(context.Caller().Owner, endpoint.Id, wanted, most, after, context.RequestAborted);
        var shown = page.Deliveries.Select(DeliveryJson.Of).ToList();
        return TypedResults.Json(new DeliveryListJson("list", shown, shown.FirstOrDefault()?.Id, shown.LastOrDefault()?.Id, page.HasMore), WireJson.Relaxed.DeliveryListJson);
    }

    private async Task<IResult> Replay(string id, string delivery, HttpContext context) =>
        await Find(id, context) is not { } endpoint ? NoEndpoint(id)
        : await desk.Replay(context.Caller().Owner, endpoint.Id, delivery, context.RequestAborted) is { } again ? TypedResults.Json(DeliveryJson.Of(again), WireJson.Relaxed.DeliveryJson)
        : ApiError.NotFound("delivery_not_found", $"The endpoint has no delivery '{ApiError.Shown(delivery)}'; see its list of deliveries.");

    private IWebhooksGrain Grain(HttpContext context) => grains.GetGrain<IWebhooksGrain>(context.Caller().Owner.Value);

    private async Task<WebhookEndpoint?> Find(string id, HttpContext context) => WebhookId.TryParse(id, out var endpoint) ? await Grain(context).Get(endpoint) : null;

    private static IResult Shown(WebhookEndpoint endpoint) => TypedResults.Json(WebhookJson.Of(endpoint), WireJson.Relaxed.WebhookJson);

    private static IResult Secret(WebhookAnswer answer, string id) =>
        answer.Endpoint is { } endpoint ? TypedResults.Json(WebhookJson.Of(endpoint) with { SigningSecret = answer.Secret }, WireJson.Relaxed.WebhookJson)
        : answer.Refusal?.ToError() ?? NoEndpoint(id);

    private static bool Limit(string? text, out int limit)
    {
        limit = DefaultLimit;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MostLimit);
    }

    private static ApiError WrongLimit(string text) => ApiError.Invalid("invalid_value", "limit", $"The limit '{ApiError.Shown(text)}' is out of range; use 1 to {MostLimit}.");

    private static ApiError NoEndpoint(string id) => ApiError.NotFound("webhook_endpoint_not_found", $"You have no webhook endpoint with the id '{ApiError.Shown(id)}'; see their list.");
}
