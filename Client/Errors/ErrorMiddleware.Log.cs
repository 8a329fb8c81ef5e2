namespace Sora.Client.Errors;

internal static partial class ErrorMiddlewareLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The grid did not answer {Method} {Path}")]
    public static partial void GridUnavailable(this ILogger log, Exception fault, string method, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    public static partial void Failed(this ILogger log, Exception fault, string method, string path);
}
