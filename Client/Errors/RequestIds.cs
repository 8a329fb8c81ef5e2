using System.Security.Cryptography;

namespace Sora.Client.Errors;

/// <summary>Gives every request an id that stands in its answer and in the log lines it causes.</summary>
internal sealed class RequestIds(RequestDelegate next, ILogger<RequestIds> log)
{
    public const string Header = "x-request-id";
    private const int RandomBytes = 16;

    /// <summary>Puts the request's id on its answer.</summary>
    public static void Stamp(HttpContext context) => context.Response.Headers[Header] = context.TraceIdentifier;

    public async Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = "req_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        Stamp(context);
        using (log.BeginScope(context.TraceIdentifier))
        {
            await next(context);
        }
    }
}
