using Sora.Client.App;
using Sora.Client.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>Pages of people by time.</summary>
internal static class PersonLists
{
    public static async Task<IResult> Send(Cursors cursors, HttpContext context, string list, Func<Place?, int, Task<IReadOnlyList<ListedPerson>>> read)
    {
        var paging = new Paging(cursors, context, list);
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var found = await read(ListPlaces.Read(asked.After), asked.Limit + 1);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? ListPlaces.Write(page[^1].Since, page[^1].Person.Id.Value) : null;
        return TypedResults.Json(new ListJson<PersonJson>([.. page.Select(listed => PersonJson.Of(listed.Person))], paging.Next(next)), AppJson.Relaxed.ListJsonPersonJson);
    }
}

/// <summary>Places in lists by time, as cursors hold them.</summary>
internal static class ListPlaces
{
    public static Place? Read(string? text) => text?.Split('\n') is [var at, var id] ? new Place(Places.Moment(at), id) : null;

    public static string Write(DateTimeOffset at, string id) => $"{Places.Text(at)}\n{id}";
}
