using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Client.Members;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>People's pages, and whom one follows, blocks and mutes.</summary>
internal static class PersonEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/people/{handle}", Access.Open, "A person's page.", GetPerson).Produces<ProfileJson>();
        group.App("GET", "/people/{handle}/films", Access.Open, "A person's films that the caller may see.", ListPersonFilms).Produces<ListJson<FilmJson>>();
        group.App("GET", "/people/{handle}/followers", Access.Member, "Who follows a person.", ListFollowers).Produces<ListJson<PersonJson>>();
        group.App("GET", "/people/{handle}/following", Access.Member, "Whom a person follows.", ListFollowing).Produces<ListJson<PersonJson>>();
        group.App("PUT", "/people/{handle}/follow", Access.Member, "Follows a person.", FollowPerson).Produces<ProfileJson>();
        group.App("DELETE", "/people/{handle}/follow", Access.Member, "Follows a person no more.", UnfollowPerson).Produces<ProfileJson>();
        group.App("PUT", "/people/{handle}/block", Access.Member, "Hides the two from each other.", BlockPerson).Produces<ProfileJson>();
        group.App("DELETE", "/people/{handle}/block", Access.Member, "Ends a block.", UnblockPerson).Produces<ProfileJson>();
        group.App("PUT", "/people/{handle}/mute", Access.Member, "Hides a person from the member.", MutePerson).Produces<ProfileJson>();
        group.App("DELETE", "/people/{handle}/mute", Access.Member, "Ends a mute.", UnmutePerson).Produces<ProfileJson>();
        group.App("GET", "/me/blocks", Access.Member, "Whom the member blocks.", ListBlocks).Produces<ListJson<PersonJson>>();
        group.App("GET", "/me/mutes", Access.Member, "Whom the member mutes.", ListMutes).Produces<ListJson<PersonJson>>();
    }

    private static async Task<IResult> GetPerson(string handle, HttpContext context, PeopleFinder people) =>
        await people.Find(handle, context) is { } profile ? Show(profile, context) : PeopleFinder.NoPerson(handle);

    private static async Task<IResult> ListPersonFilms(string handle, HttpContext context, PeopleFinder people, Cursors cursors, IFilmReader films)
    {
        if (await people.Find(handle, context) is not { } profile)
        {
            return PeopleFinder.NoPerson(handle);
        }

        var paging = new Paging(cursors, context, $"films of {profile.Person.Id}");
        var (asked, error) = paging.Read();
        var viewer = context.MaybeViewer()?.Id;
        return asked is null
            ? error!
            : await FilmLists.Send(paging, asked, viewer, after => films.ListByAuthor(viewer, profile.Person.Id, after, asked.Limit + 1, context.RequestAborted));
    }

    private static Task<IResult> ListFollowers(string handle, HttpContext context, PeopleFinder people, Cursors cursors, ISocialReader social) =>
        OnPerson(handle, context, people, person => PersonLists.Send(
            cursors, context, $"followers of {person}", (after, limit) => social.Followers(context.Viewer().Id, person, after, limit, context.RequestAborted)));

    private static Task<IResult> ListFollowing(string handle, HttpContext context, PeopleFinder people, Cursors cursors, ISocialReader social) =>
        OnPerson(handle, context, people, person => PersonLists.Send(
            cursors, context, $"followed by {person}", (after, limit) => social.Following(context.Viewer().Id, person, after, limit, context.RequestAborted)));

    private static Task<IResult> ListBlocks(HttpContext context, Cursors cursors, ISocialReader social) =>
        PersonLists.Send(cursors, context, "blocks", (after, limit) => social.Blocked(context.Viewer().Id, after, limit, context.RequestAborted));

    private static Task<IResult> ListMutes(HttpContext context, Cursors cursors, ISocialReader social) =>
        PersonLists.Send(cursors, context, "mutes", (after, limit) => social.Muted(context.Viewer().Id, after, limit, context.RequestAborted));

    private static Task<IResult> FollowPerson(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains) =>
        Change(handle, context, people, grains, (relations, person) => relations.Follow(person, on: true));

    private static Task<IResult> UnfollowPerson(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains) =>
        Change(handle, context, people, grains, (relations, person) => relations.Follow(person, on: false));

    private static Task<IResult> BlockPerson(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains) =>
        Change(handle, context, people, grains, (relations, person) => relations.Block(person, on: true));

    private static Task<IResult> UnblockPerson(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains) =>
        Change(handle, context, people, grains, (relations, person) => relations.Block(person, on: false));

    private static Task<IResult> MutePerson(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains) =>
        Change(handle, context, people, grains, (relations, person) => relations.Mute(person, on: true));

    private static Task<IResult> UnmutePerson(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains) =>
        Change(handle, context, people, grains, (relations, person) => relations.Mute(person, on: false));

    private static async Task<IResult> Change(string handle, HttpContext context, PeopleFinder people, IGrainFactory grains, Func<IRelationsGrain, OwnerId, Task> change)
    {
        if (await people.Find(handle, context) is not { } profile)
        {
            return PeopleFinder.NoPerson(handle);
        }

        var viewer = context.Viewer().Id;
        if (profile.Person.Id == viewer)
        {
            return ApiError.Invalid("not_yourself", "handle", "This is you; name somebody else.");
        }

        await change(grains.GetGrain<IRelationsGrain>(viewer.Value), profile.Person.Id);
        return await people.Find(profile.Person.Id, context) is { } changed ? Show(changed, context) : PeopleFinder.NoPerson(handle);
    }

    private static async Task<IResult> OnPerson(string handle, HttpContext context, PeopleFinder people, Func<OwnerId, Task<IResult>> then) =>
        await people.Find(handle, context) is { } profile ? await then(profile.Person.Id) : PeopleFinder.NoPerson(handle);

    private static IResult Show(ProfileView profile, HttpContext context) => TypedResults.Json(ProfileJson.Of(profile, context.MaybeViewer()?.Id), AppJson.Relaxed.ProfileJson);
}
