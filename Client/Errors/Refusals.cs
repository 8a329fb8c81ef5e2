using Sora.Grains.Videos;

namespace Sora.Client.Errors;

/// <summary>What the grid refuses, as HTTP says it.</summary>
internal static class Refusals
{
    public static ApiError ToError(this Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.NotFound => ApiError.NotFound(refusal.Code, refusal.Message),
        RefusalKind.Conflict => Of(refusal, StatusCodes.Status409Conflict, "invalid_request_error") with { ShouldRetry = false },
        RefusalKind.TooMany => Of(refusal, StatusCodes.Status429TooManyRequests, "rate_limit_error") with { ShouldRetry = refusal.RetryAfterSeconds is null ? false : null, RetryAfterSeconds = refusal.RetryAfterSeconds },
        RefusalKind.Forbidden => Of(refusal, StatusCodes.Status403Forbidden, "invalid_request_error"),

        // What is missing was named by the request: asking again will not bring it.
        RefusalKind.Unavailable when refusal.Param is not null => Of(refusal, StatusCodes.Status400BadRequest, "invalid_request_error"),
        RefusalKind.Unavailable => Of(refusal, StatusCodes.Status503ServiceUnavailable, "server_error") with { ShouldRetry = true },
        _ => Of(refusal, StatusCodes.Status400BadRequest, "invalid_request_error"),
    };

    private static ApiError Of(Refusal refusal, int status, string type) => new(status, type, refusal.Code, refusal.Param, refusal.Message);
}
