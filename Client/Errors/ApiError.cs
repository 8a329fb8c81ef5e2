using System.Globalization;

namespace Sora.Client.Errors;

/// <summary>A no in the API's shape: <c>{"error":{"message","type","param","code"}}</c>. The message names the value and the remedy.</summary>
internal sealed record ApiError(int Status, string Type, string Code, string? Param, string Message) : IResult
{
    private const string InvalidRequest = "invalid_request_error";

    /// <summary>What the SDKs are told about trying again; null leaves it to the status.</summary>
    public bool? ShouldRetry { get; init; }

    /// <summary>When to come back; null says nothing.</summary>
    public double? RetryAfterSeconds { get; init; }

    public static ApiError Invalid(string code, string? param, string message) => new(StatusCodes.Status400BadRequest, InvalidRequest, code, param, message);

    public static ApiError NotFound(string code, string message) => new(StatusCodes.Status404NotFound, InvalidRequest, code, null, message);

    public static ApiError Unauthorized(string message) =>
        new(StatusCodes.Status401Unauthorized, InvalidRequest, "invalid_api_key", null, message);

    public static ApiError Forbidden(string code, string message) => new(StatusCodes.Status403Forbidden, InvalidRequest, code, null, message);

    /// <param name="retryAfterSeconds">Whoever comes back then is let through.</param>
    public static ApiError TooMany(string code, string message, double retryAfterSeconds) =>
        new(StatusCodes.Status429TooManyRequests, "rate_limit_error", code, null, string.Create(CultureInfo.InvariantCulture, $"{message} Come back in {retryAfterSeconds:0.###} s."))
        {
            RetryAfterSeconds = retryAfterSeconds,
        };

    /// <summary>No such video, or another owner's: indistinguishable.</summary>
    public static ApiError NoVideo(string id) => NotFound("video_not_found", $"No video has the id '{Shown(id)}'; see the list of your videos.");

    /// <summary>For a status that stands on its own.</summary>
    public static ApiError OfStatus(int status, string message) =>
        new(status, status >= StatusCodes.Status500InternalServerError ? "server_error" : InvalidRequest, CodeOf(status), null, message);

    /// <summary>A value of the request as it may be repeated in a message: shortened.</summary>
    public static string Shown(string value)
    {
        const int Most = 64;
        return value.Length <= Most ? value : string.Create(CultureInfo.InvariantCulture, $"{value.AsSpan(0, Most)}…");
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (ShouldRetry is { } again)
        {
            response.Headers["x-should-retry"] = again ? "true" : "false";
        }

        if (RetryAfterSeconds is { } seconds)
        {
            // The SDKs read the exact one first; everybody else knows the whole seconds.
            response.Headers["retry-after-ms"] = Math.Ceiling(seconds * 1000).ToString("0", CultureInfo.InvariantCulture);
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(seconds)).ToString("0", CultureInfo.InvariantCulture);
        }

        if (Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        var body = new ErrorEnvelope(new ErrorBody(Message, Type, Param, Code));
        return response.WriteAsJsonAsync(body, WireJson.Relaxed.ErrorEnvelope, cancellationToken: httpContext.RequestAborted);
    }

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "not_found",
        StatusCodes.Status405MethodNotAllowed => "method_not_allowed",
        StatusCodes.Status413PayloadTooLarge => "body_too_large",
        StatusCodes.Status415UnsupportedMediaType => "unsupported_media_type",
        StatusCodes.Status416RangeNotSatisfiable => "range_not_satisfiable",
        StatusCodes.Status503ServiceUnavailable => "grid_unavailable",
        >= StatusCodes.Status500InternalServerError => "internal_error",
        _ => "bad_request",
    };
}

internal sealed record ErrorEnvelope(ErrorBody Error);

internal sealed record ErrorBody(string Message, string Type, string? Param, string Code);
