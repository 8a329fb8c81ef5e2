using System.Buffers.Text;
using System.Text;
using Sora.Client.Errors;
using Sora.Client.Keys;

namespace Sora.Client.App;

/// <summary>Places in lists as they leave the house: signed for one reader and one list, so that neither is told more by changing them.</summary>
internal sealed class Cursors(Signer signer)
{
    private const string Purpose = "sora.cursor.1";
    private const int Longest = 1024;

    /// <param name="reader">Id of the member; empty for nobody.</param>
    /// <param name="list">Name of the list, with what it is about.</param>
    /// <param name="place">Null when nothing follows, which gives null.</param>
    public string? Write(string reader, string list, string? place) =>
        place is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(place)) + "." + signer.Sign(Purpose, $"{reader}\n{list}\n{place}");

    /// <summary>The place that a cursor means; null without one. The error says that it was none given out for this reader and list.</summary>
    public (string? Place, ApiError? Error) Read(string reader, string list, string? cursor)
    {
        if (cursor is null)
        {
            return (null, null);
        }

        var dot = cursor.IndexOf('.', StringComparison.Ordinal);
        if (cursor.Length <= Longest && dot > 0 && Base64Url.IsValid(cursor.AsSpan(0, dot)))
        {
            var place = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor.AsSpan(0, dot)));
            if (signer.Verify(Purpose, $"{reader}\n{list}\n{place}", cursor[(dot + 1)..]))
            {
                return (place, null);
            }
        }

        return (null, ApiError.NotFound("cursor_not_found", $"The cursor '{ApiError.Shown(cursor)}' is none of this list's; use a next_cursor as it was given out, or none."));
    }
}
