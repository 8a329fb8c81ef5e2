using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Sora.Client.Films;
using Sora.Grains.Films;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Page;

/// <summary>What other sites and messengers see of a film: its address with an Open Graph card, and a player that they may frame. Public and unlisted films only.</summary>
internal static class SharePages
{
    private const string Style = "html,body{margin:0;height:100%;background:#000}video{width:100%;height:100%}";

    private static readonly string EmbedPolicy =
        $"default-src 'none'; media-src 'self'; img-src 'self'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static void MapSharePages(this IEndpointRouteBuilder routes, string? folder)
    {
        routes.MapGet("/f/{id}", (string id, HttpContext context, FilmAccess access) => SendCard(id, folder, context, access));
        routes.MapGet("/embed/{id}", SendPlayer);
    }

    private static async Task<IResult> SendCard(string id, string? folder, HttpContext context, FilmAccess access)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var start = folder is null ? "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sora</title></head><body></body></html>" : await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), context.RequestAborted);
        if (await Shareable(id, context, access) is not { } film)
        {
            return TypedResults.Text(start, "text/html", Encoding.UTF8);
        }

        var root = $"{context.Request.Scheme}://{context.Request.Host}";
        var title = film.Film.Caption.Length > 0 ? film.Film.Caption : film.Film.Prompt;
        (string Name, string Value)[] properties =
        [
            ("og:type", "video.other"),
            ("og:site_name", "Sora"),
            ("og:title", title),
            ("og:description", $"A film by {film.Author.Name} (@{film.Author.Handle})"),
            ("og:url", $"{root}/f/{film.Film.Id}"),
            ("og:image", root + FilmMediaJson.PathOf(film.Film.Id, MediaVariant.Thumbnail)),
            ("og:video", root + FilmMediaJson.PathOf(film.Film.Id, MediaVariant.Video)),
            ("og:video:type", "video/mp4"),
            ("og:video:width", film.Film.Width.ToString(CultureInfo.InvariantCulture)),
            ("og:video:height", film.Film.Height.ToString(CultureInfo.InvariantCulture)),
            ("twitter:card", "player"),
            ("twitter:player", $"{root}/embed/{film.Film.Id}"),
            ("twitter:player:width", film.Film.Width.ToString(CultureInfo.InvariantCulture)),
            ("twitter:player:height", film.Film.Height.ToString(CultureInfo.InvariantCulture)),
        ];
        var head = string.Concat(properties.Select(property => $"<meta property=\"{property.Name}\" content=\"{Encoded(property.Value)}\">"));
        var body = $"<noscript><p>{Encoded(title)}</p><a href=\"{Encoded($"/embed/{film.Film.Id}")}\"><img src=\"{Encoded(FilmMediaJson.PathOf(film.Film.Id, MediaVariant.Thumbnail))}\" alt=\"{Encoded(title)}\"></a></noscript>";
        var page = start.Replace("</head>", head + "</head>", StringComparison.Ordinal).Replace("</body>", body + "</body>", StringComparison.Ordinal);
        return TypedResults.Text(page, "text/html", Encoding.UTF8);
    }

    private static async Task<IResult> SendPlayer(string id, HttpContext context, FilmAccess access)
    {
        if (await Shareable(id, context, access) is not { } film)
        {
            return FilmAccess.NoFilm(id);
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = EmbedPolicy;
        headers.Remove("X-Frame-Options");
        headers["Cross-Origin-Opener-Policy"] = "unsafe-none";
        headers.CacheControl = "no-cache";
        var page = $"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encoded(film.Film.Caption)}</title><style>{Style}</style></head>
            <body><video controls playsinline preload="metadata" poster="{FilmMediaJson.PathOf(film.Film.Id, MediaVariant.Thumbnail)}" src="{FilmMediaJson.PathOf(film.Film.Id, MediaVariant.Video)}"><track kind="captions" srclang="en" src="{FilmMediaJson.PathOf(film.Film.Id, MediaVariant.Captions)}"></video></body></html>
            """;
        return TypedResults.Text(page, "text/html", Encoding.UTF8);
    }

    /// <summary>As anybody sees it: what is shared must not depend on who is signed in.</summary>
    private static async Task<FilmView?> Shareable(string id, HttpContext context, FilmAccess access) =>
        await access.Find(id, context) is { Film.Audience: Audience.Public or Audience.Unlisted } film ? film : null;

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
