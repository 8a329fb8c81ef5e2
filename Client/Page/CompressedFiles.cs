using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Sora.Client.Page;

/// <summary>Sends the brotli copy of a file of the page, which the build lays beside it, to browsers that take it.</summary>
internal sealed class CompressedFiles(RequestDelegate next, IFileProvider files)
{
    private const string Encoding = "br";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var copy = request.Path + "." + Encoding;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && files.GetFileInfo(copy).Exists)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            if (Takes(request))
            {
                request.Path = copy;
                context.Response.Headers.ContentEncoding = Encoding;
            }
        }

        return next(context);
    }

    private static bool Takes(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var encodings)
        && encodings.Any(encoding => encoding.Value.Equals(Encoding, StringComparison.OrdinalIgnoreCase) && encoding.Quality is null or > 0);
}
