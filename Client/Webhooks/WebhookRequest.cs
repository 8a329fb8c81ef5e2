using System.Text.Json;
using Sora.Client.Errors;
using Sora.Client.Videos.Bodies;
using Sora.Grains.Outside;
using Sora.Grains.Webhooks;

namespace Sora.Client.Webhooks;

/// <summary>Reads what was asked of an endpoint, over what it has already.</summary>
internal static class WebhookRequest
{
    private const string TypesParam = "event_types";

    /// <param name="request">Its body is read.</param>
    /// <param name="known">The endpoint's present terms; null for one that is to be made.</param>
    /// <param name="outside">Knows which addresses may be used.</param>
    public static async Task<(WebhookTerms? Terms, ApiError? Error)> Read(HttpRequest request, WebhookTerms? known, IOutside outside)
    {
        var (body, error) = await BodyReader.Read(request, [TypesParam], request.HttpContext.RequestAborted);
        if (body is null)
        {
            return (null, error);
        }

        var terms = known ?? new WebhookTerms("", "", []);
        var types = new List<string>();
        foreach (var field in body)
        {
            switch (field.Name)
            {
                case "name":
                    terms = terms with { Name = field.Text };
                    break;
                case "url":
                    terms = terms with { Url = field.Text };
                    break;
                default:
                    if (!field.Name.StartsWith(TypesParam + "[", StringComparison.Ordinal))
                    {
                        return (null, ApiError.Invalid("unknown_parameter", ApiError.Shown(field.Name), $"The field '{ApiError.Shown(field.Name)}' is unknown; use name, url, {TypesParam}."));
                    }

                    types.Add(field.Text);
                    break;
            }

            if (field.Kind != JsonValueKind.String)
            {
                return (null, ApiError.Invalid("invalid_type", ApiError.Shown(field.Name), $"'{ApiError.Shown(field.Name)}' is a JSON {field.KindName}; give a text."));
            }
        }

        terms = types.Count == 0 ? terms : terms with { EventTypes = [.. types.Distinct(StringComparer.Ordinal)] };
        return (CheckName(terms.Name) ?? CheckTypes(terms.EventTypes) ?? await CheckUrl(terms.Url, outside, request.HttpContext.RequestAborted)) is { } wrong ? (null, wrong) : (terms, null);
    }

    /// <summary>An event's type that exists; its fault otherwise.</summary>
    public static ApiError? CheckType(string? type) =>
        type is not null && WebhookEvents.Types.Contains(type)
            ? null
            : ApiError.Invalid("invalid_value", "event_type", $"The event type '{ApiError.Shown(type ?? "")}' does not exist; use one of {string.Join(", ", WebhookEvents.Types)}.");

    private static ApiError? CheckName(string name) =>
        name.Length is > 0 and <= WebhookTerms.LongestName && !string.IsNullOrWhiteSpace(name) && !name.Any(char.IsControl)
            ? null
            : ApiError.Invalid("invalid_value", "name", $"The name '{ApiError.Shown(name)}' will not do; give 1 to {WebhookTerms.LongestName} printable characters.");

    private static ApiError? CheckTypes(string[] types) =>
        types.Length == 0
            ? ApiError.Invalid("missing_required_parameter", TypesParam, $"The field '{TypesParam}' is missing; list one or more of {string.Join(", ", WebhookEvents.Types)}.")
            : types.Select(CheckType).FirstOrDefault(wrong => wrong is not null) is { } unknown ? unknown with { Param = TypesParam } : null;

    private static async Task<ApiError?> CheckUrl(string url, IOutside outside, CancellationToken cancellation)
    {
        if (url.Length > WebhookTerms.LongestUrl || !Uri.TryCreate(url, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || address.UserInfo.Length > 0)
        {
            return ApiError.Invalid("invalid_value", "url", $"The url '{ApiError.Shown(url)}' will not do; give an absolute http or https address without a password, of at most {WebhookTerms.LongestUrl} characters.");
        }

        return await outside.Refuse(address, cancellation) is { } refused ? ApiError.Invalid("address_refused", "url", refused) : null;
    }
}
