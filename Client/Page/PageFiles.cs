using Microsoft.Extensions.FileProviders;

namespace Sora.Client.Page;

/// <summary>Serves the built page: its files as they are, its start for every other address that is none of the API's.</summary>
internal static class PageFiles
{
    private const string StartFile = "index.html";
    private const string Missing = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Sora: the page is missing</title>
        <h1>The page is not built</h1>
        <p>The API works: see <code>/v1/videos</code>. To have the page as well, install Node 20.19 or newer and start <code>./sora up</code> again,
        or build it by hand: <code>cd Client/Web &amp;&amp; npm ci &amp;&amp; npm run build</code>.</p>
        </html>
        """;

    private static readonly PathString[] ApiPaths = ["/v1", "/app", "/media"];

    /// <summary>Where the page lies; null when it is not built.</summary>
    public static string? Find(SoraClientOptions options)
    {
        if (options.PageFolder is { } named)
        {
            return HasStart(named) ? Path.GetFullPath(named) : null;
        }

        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (HasStart(beside))
        {
            return beside;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory).Parent; folder is not null; folder = folder.Parent)
        {
            var built = Path.Combine(folder.FullName, "Client", "Web", "dist");
            if (HasStart(built))
            {
                return built;
            }
        }

        return null;
    }

    public static void UsePageFiles(this IApplicationBuilder app, string folder)
    {
        var files = new PhysicalFileProvider(folder);
        app.UseMiddleware<CompressedFiles>(files);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = new PageFileTypes(),
            OnPrepareResponse = file =>
            {
                // Whatever lies under assets has its hash in its name.
                var hashed = file.Context.Request.Path.StartsWithSegments("/assets");
                file.Context.Response.Headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
            },
        });
    }

    public static IEndpointConventionBuilder MapPage(this IEndpointRouteBuilder routes, string? folder) =>
        routes.MapMethods("{*path:nonfile}", [HttpMethods.Get, HttpMethods.Head], context => SendStart(context, folder)).WithOrder(int.MaxValue);

    private static async Task SendStart(HttpContext context, string? folder)
    {
        if (Array.Exists(ApiPaths, path => context.Request.Path.StartsWithSegments(path)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        if (folder is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsync(Missing, context.RequestAborted);
            return;
        }

        await context.Response.SendFileAsync(Path.Combine(folder, StartFile), context.RequestAborted);
    }

    private static bool HasStart(string folder) => File.Exists(Path.Combine(folder, StartFile));
}
