using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;

namespace Sora.Client.App;

/// <summary>How endpoints of the app are mapped: each says whom it lets in, what it is called and what it answers.</summary>
internal static class AppRoutes
{
    /// <param name="group">Under <c>/app/v1</c>.</param>
    /// <param name="method">HTTP method.</param>
    /// <param name="pattern">Route pattern.</param>
    /// <param name="access">Whom it lets in.</param>
    /// <param name="summary">One sentence for the API's description.</param>
    /// <param name="handler">Its name is the operation's.</param>
    public static RouteHandlerBuilder App(this RouteGroupBuilder group, string method, string pattern, Access access, string summary, Delegate handler) => group
        .MapMethods(pattern, [method], handler)
        .WithMetadata(access, new RequestSizeLimitAttribute(AppBody.MostBytes))
        .AddEndpointFilter<RouteHandlerBuilder, AccessFilter>()
        .WithName($"App{handler.Method.Name}")
        .WithTags("App")
        .WithSummary(summary)
        .ProducesProblemShape();

    private static RouteHandlerBuilder ProducesProblemShape(this RouteHandlerBuilder builder) => builder.Produces<ErrorEnvelope>(StatusCodes.Status400BadRequest, "application/json");
}
