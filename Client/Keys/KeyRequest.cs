using System.Globalization;
using System.Text.Json;
using Sora.Client.Errors;
using Sora.Client.Videos.Bodies;
using Sora.Grains.Ids;
using Sora.Grains.Users;

namespace Sora.Client.Keys;

/// <summary>What was asked of a key, read over what it has already.</summary>
/// <param name="Owner">Whose it is to be; null when none was named.</param>
/// <param name="NewOwner">Whether it begins an owner of its own.</param>
internal sealed record KeyRequest(KeyTerms Terms, OwnerId? Owner, bool NewOwner)
{
    private const string Fields = "name, scopes, expires_at, requests_per_minute, concurrency, budget_engine_seconds";
    private const string NewOwnerWord = "new";

    /// <param name="request">Its body is read.</param>
    /// <param name="known">The key's present terms; null for a key that is to be made, which must have a name and may have an owner.</param>
    /// <param name="now">An end before it is refused.</param>
    public static async Task<(KeyRequest? Request, ApiError? Error)> Read(HttpRequest request, KeyTerms? known, DateTimeOffset now)
    {
        var (body, error) = await BodyReader.Read(request, ["scopes"], keepNulls: true, request.HttpContext.RequestAborted);
        if (body is null)
        {
            return (null, error);
        }

        var read = new KeyRequest(known ?? KeyTerms.Usual(""), null, NewOwner: false);
        var scopes = KeyScopes.None;
        foreach (var field in body)
        {
            (read, error) = field.Name.StartsWith("scopes", StringComparison.Ordinal) ? read.WithScope(field, ref scopes) : read.With(field, isNew: known is null, now);
            if (error is not null)
            {
                return (null, error);
            }
        }

        if (string.IsNullOrWhiteSpace(read.Terms.Name))
        {
            return (null, ApiError.Invalid("missing_required_parameter", "name", "The field 'name' is missing; say what the key is for."));
        }

        return (scopes == KeyScopes.None ? read : read with { Terms = read.Terms with { Scopes = scopes } }, null);
    }

    private (KeyRequest Request, ApiError? Error) WithScope(BodyField field, ref KeyScopes scopes)
    {
        var (_, scope) = Array.Find(KeyScopeNames.All, one => one.Name == field.Text);
        scopes |= scope;
        return (this, scope != KeyScopes.None ? null : ApiError.Invalid("invalid_value", "scopes", $"The scope '{ApiError.Shown(field.Text)}' does not exist; list one or more of {string.Join(", ", KeyScopeNames.All.Select(one => one.Name))}."));
    }

    private (KeyRequest Request, ApiError? Error) With(BodyField field, bool isNew, DateTimeOffset now)
    {
        var limits = Terms.Limits;
        switch (field.Name)
        {
            case "name":
                var sound = field.Kind == JsonValueKind.String && field.Text.Length <= KeyTerms.LongestName && !string.IsNullOrWhiteSpace(field.Text) && !field.Text.Any(char.IsControl);
                return sound ? (this with { Terms = Terms with { Name = field.Text } }, null) : Wrong(field, $"give 1 to {KeyTerms.LongestName} printable characters");
            case "expires_at":
                return Moment(field) is not { } moment ? Wrong(field, "give Unix seconds in the future, or null for never")
                    : moment == default ? (this with { Terms = Terms with { ExpiresAt = null } }, null)
                    : moment > now ? (this with { Terms = Terms with { ExpiresAt = moment } }, null)
                    : Wrong(field, "give Unix seconds in the future, or null for never");
            case "requests_per_minute":
                return Whole(field, out var rate) ? (WithLimits(limits with { RequestsPerMinute = rate }), null) : Wrong(field, $"give 1 to {KeyTerms.MostOfALimit}, or null for no limit");
            case "concurrency":
                return Whole(field, out var jobs) ? (WithLimits(limits with { Concurrency = jobs }), null) : Wrong(field, $"give 1 to {KeyTerms.MostOfALimit}, or null for no limit");
            case "budget_engine_seconds":
                return Budget(field, out var budget) ? (WithLimits(limits with { BudgetEngineSeconds = budget }), null) : Wrong(field, "give 0 or more seconds, or null for no limit");
            case "owner" when isNew && field.Text == NewOwnerWord:
                return (this with { NewOwner = true }, null);
            case "owner" when isNew:
                return OwnerId.TryParse(field.Text, out var owner) ? (this with { Owner = owner }, null) : Wrong(field, $"give the id of an owner, '{NewOwnerWord}' for a new one, or leave it out for your own");
            default:
                return (this, ApiError.Invalid("unknown_parameter", ApiError.Shown(field.Name), $"The field '{ApiError.Shown(field.Name)}' is unknown; use {Fields}{(isNew ? ", owner" : "")}."));
        }
    }

    private KeyRequest WithLimits(KeyLimits limits) => this with { Terms = Terms with { Limits = limits } };

    private (KeyRequest Request, ApiError? Error) Wrong(BodyField field, string remedy) =>
        (this, ApiError.Invalid("invalid_value", field.Name, $"The {field.Name} '{ApiError.Shown(field.Text)}' will not do; {remedy}."));

    /// <summary>The default moment stands for null; null for what is none.</summary>
    private static DateTimeOffset? Moment(BodyField field) =>
        field.Kind == JsonValueKind.Null ? default(DateTimeOffset)
        : long.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : null;

    private static bool Whole(BodyField field, out int? value)
    {
        value = int.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= KeyTerms.MostOfALimit ? number : null;
        return value is not null || field.Kind == JsonValueKind.Null;
    }

    private static bool Budget(BodyField field, out double? value)
    {
        value = double.TryParse(field.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1e12 ? number : null;
        return value is not null || field.Kind == JsonValueKind.Null;
    }
}
