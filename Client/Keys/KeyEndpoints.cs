using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Users;

namespace Sora.Client.Keys;

/// <summary>Keys as the operator manages them, and what a key has used, for everybody.</summary>
internal sealed class KeyEndpoints(IGrainFactory grains, IKeyReader index, IKeyMint mint, TimeProvider time)
{
    private const int MostBodyBytes = 16 * 1024;
    private const int DefaultLimit = 20;
    private const int MostLimit = 100;
    private const int UsualDays = 30;

    public static void Map(RouteGroupBuilder api)
    {
        var endpoints = ActivatorUtilities.CreateInstance<KeyEndpoints>(((IEndpointRouteBuilder)api).ServiceProvider);
        var bounded = new RequestSizeLimitAttribute(MostBodyBytes);
        var keys = api.MapGroup("/keys").WithMetadata(NeedsScope.Admin);
        keys.MapPost("", (Delegate)endpoints.Create).WithMetadata(bounded);
        keys.MapGet("", endpoints.List);
        keys.MapGet("/{id}", endpoints.Get);
        keys.MapPost("/{id}", endpoints.Change).WithMetadata(bounded);
        keys.MapDelete("/{id}", endpoints.Revoke);
        keys.MapGet("/{id}/usage", endpoints.UsageOf);
        api.MapGet("/usage", endpoints.OwnUsage);
    }

    private async Task<IResult> Create(HttpContext context)
    {
        var (request, error) = await KeyRequest.Read(context.Request, known: null, time.GetUtcNow());
        if (request is null)
        {
            return error!;
        }

        if (request.Owner is { } named && await grains.GetGrain<IUserGrain>(named.Value).GetProfile() is null)
        {
            return ApiError.NotFound("owner_not_found", $"No owner has the id '{named}'; give one that a key has, or 'new'.");
        }

        var minted = await mint.Mint(request.Terms, request.NewOwner ? null : request.Owner ?? context.Caller().Owner);
        var key = await Grain(ApiKeys.Fingerprint(minted.Key)!).GetKey();
        return TypedResults.Json(KeyJson.Of(key!, time.GetUtcNow()) with { Key = minted.Key }, WireJson.Relaxed.KeyJson);
    }

    private async Task<IResult> List(HttpContext context, string? limit, string? after, string? owner)
    {
        var most = DefaultLimit;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > MostLimit))
        {
            return ApiError.Invalid("invalid_value", "limit", $"The limit '{ApiError.Shown(limit)}' is out of range; use 1 to {MostLimit}.");
        }

        KeyId? last = null;
        if (after is not null)
        {
            if (!KeyId.TryParse(after, out var id))
            {
                return ApiError.Invalid("invalid_value", "after", $"'{ApiError.Shown(after)}' is no id of a key; use the last_id of the page before.");
            }

            last = id;
        }

        OwnerId? whose = null;
        if (owner is not null)
        {
            if (!OwnerId.TryParse(owner, out var id))
            {
                return ApiError.Invalid("invalid_value", "owner", $"'{ApiError.Shown(owner)}' is no id of an owner; leave it out for all keys.");
            }

            whose = id;
        }

        var page = await index.List(whose, most, last, context.RequestAborted);
        var keys = (await Task.WhenAll(page.Fingerprints.Select(fingerprint => Grain(fingerprint).GetKey()))).OfType<ApiKey>().Select(key => KeyJson.Of(key, time.GetUtcNow())).ToList();
        return TypedResults.Json(new KeyListJson("list", keys, keys.FirstOrDefault()?.Id, keys.LastOrDefault()?.Id, page.HasMore), WireJson.Relaxed.KeyListJson);
    }

    private Task<IResult> Get(string id, HttpContext context) => OnKey(id, context, async grain =>
        await grain.GetKey() is { } key ? TypedResults.Json(KeyJson.Of(key, time.GetUtcNow()), WireJson.Relaxed.KeyJson) : NoKey(id));

    private Task<IResult> Change(string id, HttpContext context) => OnKey(id, context, async grain =>
    {
        if (await grain.GetKey() is not { RevokedAt: null } key)
        {
            return NoKey(id);
        }

        var (request, error) = await KeyRequest.Read(context.Request, key.Terms, time.GetUtcNow());
        return request is null ? error!
            : await grain.Change(request.Terms) is { } changed ? TypedResults.Json(KeyJson.Of(changed, time.GetUtcNow()), WireJson.Relaxed.KeyJson)
            : NoKey(id);
    });

    private Task<IResult> Revoke(string id, HttpContext context) => OnKey(id, context, async grain =>
        await grain.Revoke() ? TypedResults.Json(new KeyRevokedJson(id, "key.deleted", Deleted: true), WireJson.Relaxed.KeyRevokedJson) : NoKey(id));

    private Task<IResult> UsageOf(string id, HttpContext context, string? from, string? until) => OnKey(id, context, grain => Usage(grain, KeyId.Of(grain.GetPrimaryKeyString()), from, until, context));

    private Task<IResult> OwnUsage(HttpContext context, string? from, string? until)
    {
        var fingerprint = context.Caller().PaidBy!;
        return Usage(Grain(fingerprint), KeyId.Of(fingerprint), from, until, context);
    }

    private async Task<IResult> Usage(IApiKeyGrain grain, KeyId id, string? from, string? until, HttpContext context)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (!Day(until, today, out var last) || !Day(from, last.AddDays(1 - UsualDays), out var first))
        {
            return ApiError.Invalid("invalid_value", "from", $"'{ApiError.Shown(from ?? "")}' to '{ApiError.Shown(until ?? "")}' are no days; give them as YYYY-MM-DD (UTC).");
        }

        if (await grain.GetKey() is not { } key)
        {
            return NoKey(id.Value);
        }

        var standing = await grain.GetStanding();
        var days = await index.Usage(id, first, last, context.RequestAborted);
        var budget = key.Terms.Limits.BudgetEngineSeconds is { } all
            ? new BudgetJson(all, standing.SpentEngineSeconds, standing.ReservedEngineSeconds, Math.Max(0, all - standing.SpentEngineSeconds - standing.ReservedEngineSeconds))
            : null;
        var usage = new UsageJson(
            "usage", id.Value, Text(first), Text(last), standing.Requests, standing.OpenJobs, days.Sum(day => day.Completed), days.Sum(day => day.Failed), days.Sum(day => day.FilmSeconds), days.Sum(day => day.EngineSeconds),
            KeyLimitsJson.Of(key.Terms.Limits), budget, [.. days.Select(DayJson.Of)]);
        return TypedResults.Json(usage, WireJson.Relaxed.UsageJson);
    }

    private async Task<IResult> OnKey(string id, HttpContext context, Func<IApiKeyGrain, Task<IResult>> then) =>
        KeyId.TryParse(id, out var key) && await index.Find(key, context.RequestAborted) is { } fingerprint ? await then(Grain(fingerprint)) : NoKey(id);

    private IApiKeyGrain Grain(string fingerprint) => grains.GetGrain<IApiKeyGrain>(fingerprint);

    private static ApiError NoKey(string id) => ApiError.NotFound("key_not_found", $"No key that is in use has the id '{ApiError.Shown(id)}'; see the list of keys.");

    private static bool Day(string? text, DateOnly usual, out DateOnly day)
    {
        day = usual;
        return text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
