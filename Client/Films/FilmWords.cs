using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Members;
using Sora.Grains.Films;

namespace Sora.Client.Films;

/// <summary>What is said of films, as it comes in.</summary>
internal static class FilmWords
{
    public static ApiError? CheckAudience(string name, string audience) => MemberWords.Parse<Audience>(audience) is null
        ? ApiError.Invalid("invalid_value", name, $"'{ApiError.Shown(audience)}' is no audience; use public, followers, unlisted or private.")
        : null;

    /// <summary>The terms, or what is wrong with them.</summary>
    public static (FilmTerms? Terms, ApiError? Error) Read(FilmTermsRequest request)
    {
        var error = (request.Audience is { } audience ? CheckAudience("audience", audience) : null)
            ?? (request.Caption is { } caption ? AppBody.CheckText("caption", caption, 0, FilmLimits.LongestCaption) : null);
        if (error is not null)
        {
            return (null, error);
        }

        string[]? tags = null;
        if (request.Tags is { } named)
        {
            tags = [.. named.Select(Normalise).Distinct()];
            if (tags.Length > FilmLimits.MostTags || Array.Exists(tags, tag => tag.Length is 0 or > FilmLimits.LongestTag))
            {
                return (null, ApiError.Invalid("invalid_value", "tags", $"Use at most {FilmLimits.MostTags} tags of 1 to {FilmLimits.LongestTag} letters, digits, - and _."));
            }
        }

        return (new FilmTerms(MemberWords.Parse<Audience>(request.Audience), request.Caption?.Trim(), tags, request.Remixing), null);
    }

    /// <summary>A tag in its one form: lower case, without a hash; empty when it is none.</summary>
    public static string Normalise(string? tag)
    {
        var plain = (tag ?? "").Trim().TrimStart('#').ToLowerInvariant();
        return plain.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_') ? plain : "";
    }
}
