namespace Sora.Client.Sessions;

/// <summary>Tells our own page's requests from those that another site makes a browser send.</summary>
internal static class SameOrigin
{
    /// <summary>
    /// Whether a change may come from here: what the browser says of the sender (Sec-Fetch-Site) and the Origin must both be ours where they are sent,
    /// and one of them must be: every browser sends Origin with a change.
    /// </summary>
    public static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var ours = $"{request.Scheme}://{request.Host}";
        return (site.Length > 0 || origin.Length > 0)
            && (site.Length == 0 || site == "same-origin")
            && (origin.Length == 0 || origin.Equals(ours, StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsChange(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
}
