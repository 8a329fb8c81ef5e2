using System.Globalization;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Client.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Search;

/// <summary>Finding films, people and tags by words, and what leads.</summary>
internal static class SearchEndpoints
{
    private const int LongestQuery = 200;
    private const int MostWords = 12;
    private const int MostLeaders = 50;

    /// <summary>Whoever looks further refines the words.</summary>
    private const int MostFound = 500;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/search", Access.Member, "Films, people or tags by words, best first.", SearchAll).Produces<ListJson<FilmJson>>();
        group.App("GET", "/leaderboards", Access.Member, "Films or creators that most was done with.", ListLeaders).Produces<ListJson<LeaderJson>>();
    }

    private static async Task<IResult> SearchAll(HttpContext context, Cursors cursors, IFilmReader films, ISocialReader social, string? q, string? kind)
    {
        if (AppBody.CheckText("q", q, 1, LongestQuery) is { } invalid)
        {
            return invalid;
        }

        var paging = new Paging(cursors, context, $"search {kind} {q}");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var viewer = context.Viewer().Id;
        var skip = asked.After is { } place ? int.Parse(place, CultureInfo.InvariantCulture) : 0;
        var words = WordsOf(q!);
        string? Next(int found) => paging.Next(found > asked.Limit && skip + asked.Limit < MostFound ? (skip + asked.Limit).ToString(CultureInfo.InvariantCulture) : null);
        switch (kind ?? "films")
        {
            case "films":
                IReadOnlyList<FilmView> found = words.Count == 0 ? [] : await films.Search(viewer, words, skip, asked.Limit + 1, context.RequestAborted);
                return TypedResults.Json(new ListJson<FilmJson>([.. found.Take(asked.Limit).Select(view => FilmJson.Of(view, viewer))], Next(found.Count)), AppJson.Relaxed.ListJsonFilmJson);
            case "people":
                IReadOnlyList<Person> people = words.Count == 0 ? [] : await social.Search(viewer, words, skip, asked.Limit + 1, context.RequestAborted);
                return TypedResults.Json(new ListJson<PersonJson>([.. people.Take(asked.Limit).Select(PersonJson.Of)], Next(people.Count)), AppJson.Relaxed.ListJsonPersonJson);
            case "tags":
                var prefix = FilmWords.Normalise(q);
                var tags = prefix.Length == 0 ? [] : await films.Tags(prefix, asked.Limit, context.RequestAborted);
                return TypedResults.Json(new ListJson<TagJson>([.. tags.Select(tag => new TagJson(tag.Tag, tag.Films))], null), AppJson.Relaxed.ListJsonTagJson);
            default:
                return ApiError.Invalid("invalid_value", "kind", $"'{ApiError.Shown(kind!)}' cannot be searched for; use films, people or tags.");
        }
    }

    private static async Task<IResult> ListLeaders(HttpContext context, IFilmReader films, ISocialReader social, TimeProvider time, string? kind, string? span)
    {
        TimeSpan? since = span switch { null or "week" => TimeSpan.FromDays(7), "month" => TimeSpan.FromDays(30), _ => null };
        if (since is null && span != "all")
        {
            return ApiError.Invalid("invalid_value", "span", $"'{ApiError.Shown(span!)}' is no span; use week, month or all.");
        }

        var from = since is { } back ? time.GetUtcNow() - back : DateTimeOffset.UnixEpoch;
        var viewer = context.Viewer().Id;
        switch (kind ?? "films")
        {
            case "films":
                var leading = await films.Leaders(viewer, from, MostLeaders, context.RequestAborted);
                return Leaders(leading.Select((leader, place) => new LeaderJson(place + 1, leader.Score, FilmJson.Of(leader.Film, viewer), null)));
            case "creators":
                var creators = await social.Leaders(viewer, from, MostLeaders, context.RequestAborted);
                return Leaders(creators.Select((leader, place) => new LeaderJson(place + 1, leader.Score, null, PersonJson.Of(leader.Person))));
            default:
                return ApiError.Invalid("invalid_value", "kind", $"'{ApiError.Shown(kind!)}' has no leaders; use films or creators.");
        }
    }

    private static IResult Leaders(IEnumerable<LeaderJson> leaders) => TypedResults.Json(new ListJson<LeaderJson>([.. leaders], null), AppJson.Relaxed.ListJsonLeaderJson);

    /// <summary>Letters and digits only: nothing that a full-text index takes for an operator is left.</summary>
    private static List<string> WordsOf(string query) =>
        [.. string.Concat(query.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];
}

internal sealed record TagJson(string Tag, int Films);

/// <summary>A place in a leaderboard.</summary>
internal sealed record LeaderJson(int Rank, long Score, FilmJson? Film, PersonJson? Person);
