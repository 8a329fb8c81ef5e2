using System.Globalization;
using Sora.Client.Errors;

namespace Sora.Client.App;

/// <summary>A page as it was asked for.</summary>
/// <param name="After">The place where the page before ended; null begins.</param>
internal sealed record PageAsked(int Limit, string? After)
{
    public const int DefaultLimit = 20;
    public const int MostLimit = 50;
}

/// <summary>Reads and writes pages of one list for one reader.</summary>
internal sealed class Paging(Cursors cursors, HttpContext context, string list)
{
    private string Reader => context.MaybeViewer()?.Id.Value ?? "";

    public (PageAsked? Asked, ApiError? Error) Read(int usual = PageAsked.DefaultLimit, int most = PageAsked.MostLimit)
    {
        var limit = usual;
        var text = context.Request.Query["limit"].ToString();
        if (text.Length > 0 && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit < 1 || limit > most))
        {
            return (null, ApiError.Invalid("invalid_value", "limit", $"The limit '{ApiError.Shown(text)}' is out of range; use 1 to {most}."));
        }

        var cursor = context.Request.Query["cursor"].ToString();
        var (after, error) = cursors.Read(Reader, list, cursor.Length == 0 ? null : cursor);
        return error is null ? (new PageAsked(limit, after), null) : (null, error);
    }

    public string? Next(string? place) => cursors.Write(Reader, list, place);
}

/// <summary>One page of a list.</summary>
/// <param name="NextCursor">Null when nothing follows.</param>
internal sealed record ListJson<T>(string Object, IReadOnlyList<T> Data, string? NextCursor)
{
    public ListJson(IReadOnlyList<T> data, string? nextCursor)
        : this("list", data, nextCursor)
    {
    }
}
