namespace Sora.Client.Sessions;

/// <summary>The cookie that a session lives in. Over https its name has the prefix that keeps other hosts and plain http from setting it.</summary>
internal static class SessionCookie
{
    private const string PlainName = "sora_session";
    private const string SecureName = "__Host-sora_session";

    public static string? Read(HttpRequest request) => request.Cookies[Name(request)];

    public static void Write(HttpContext context, string value, TimeSpan lifetime) =>
        context.Response.Cookies.Append(Name(context.Request), value, Options(context.Request, lifetime));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name(context.Request), Options(context.Request, lifetime: null));

    private static string Name(HttpRequest request) => request.IsHttps ? SecureName : PlainName;

    private static CookieOptions Options(HttpRequest request, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
        Path = "/",
        MaxAge = lifetime,
        IsEssential = true,
    };
}
