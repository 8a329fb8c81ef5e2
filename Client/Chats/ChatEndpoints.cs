using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Client.Social;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Client.Chats;

/// <summary>Direct messages.</summary>
internal static class ChatEndpoints
{
    private const int MostChats = 100;
    private const int LongestText = 2_000;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/chats", Access.Member, "The member's chats.", ListChats).Produces<ListJson<ChatJson>>();
        group.App("POST", "/chats", Access.Member, "Writes to a person.", OpenChat).Accepts<OpenChatRequest>("application/json").Produces<ChatJson>();
        group.App("GET", "/chats/{id}/messages", Access.Member, "What was written in a chat.", ListMessages).Produces<ListJson<MessageJson>>();
        group.App("POST", "/chats/{id}/messages", Access.Member, "Writes in a chat.", WriteMessage).Accepts<MessageRequest>("application/json").Produces<MessageJson>();
        group.App("POST", "/chats/{id}/accept", Access.Member, "Takes a request.", AcceptChat).Produces<ChatJson>();
        group.App("POST", "/chats/{id}/read", Access.Member, "The member has read a chat.", ReadChat).Produces(StatusCodes.Status204NoContent);
        group.App("DELETE", "/chats/{id}", Access.Member, "Puts a chat away, or declines a request.", ClearChat).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListChats(HttpContext context, IChatReader chats, string? box)
    {
        if (box is not (null or "open" or "requests"))
        {
            return ApiError.Invalid("invalid_value", "box", $"'{ApiError.Shown(box)}' is no box; use open or requests.");
        }

        var found = await chats.List(context.Viewer().Id, box == "requests", MostChats, context.RequestAborted);
        return TypedResults.Json(new ListJson<ChatJson>([.. found.Select(ChatJson.Of)], null), AppJson.Relaxed.ListJsonChatJson);
    }

    private static async Task<IResult> OpenChat(HttpContext context, PeopleFinder people, FilmAccess access, Attempts attempts, IGrainFactory grains, IChatReader chats)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.OpenChatRequest);
        if ((invalid ?? (request!.Handle is null ? AppBody.Missing("handle") : null)) is { } error)
        {
            return error;
        }

        if (await people.Find(request!.Handle!, context) is not { Relation.Blocked: false } profile)
        {
            return PeopleFinder.NoPerson(request.Handle!);
        }

        var me = context.Viewer().Id;
        if (profile.Person.Id == me)
        {
            return ApiError.Invalid("not_yourself", "handle", "This is you; name somebody else.");
        }

        var (_, refused) = await Write(context, access, attempts, grains, profile.Person.Id, request.Text, request.FilmId);
        return refused is not null ? refused : await Show(ChatKeys.Of(me, profile.Person.Id), context, chats);
    }

    private static async Task<IResult> ListMessages(string id, HttpContext context, Cursors cursors, IChatReader chats)
    {
        var me = context.Viewer().Id;
        if (await Find(id, context, chats) is null)
        {
            return NoChat(id);
        }

        var paging = new Paging(cursors, context, $"messages of {id}");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var found = await chats.Messages(me, id, ListPlaces.Read(asked.After), asked.Limit + 1, context.RequestAborted);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? ListPlaces.Write(page[^1].CreatedAt, page[^1].Id) : null;
        return TypedResults.Json(new ListJson<MessageJson>([.. page.Select(MessageJson.Of)], paging.Next(next)), AppJson.Relaxed.ListJsonMessageJson);
    }

    private static async Task<IResult> WriteMessage(string id, HttpContext context, FilmAccess access, Attempts attempts, IGrainFactory grains, IChatReader chats)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.MessageRequest);
        if (request is null)
        {
            return invalid!;
        }

        if (await Find(id, context, chats) is not { } chat)
        {
            return NoChat(id);
        }

        var (written, refused) = await Write(context, access, attempts, grains, chat.With.Id, request.Text, request.FilmId);
        return refused is not null ? refused
            : await chats.Message(context.Viewer().Id, written!, context.RequestAborted) is { } message ? TypedResults.Json(MessageJson.Of(message), AppJson.Relaxed.MessageJson)
            : NoChat(id);
    }

    private static async Task<IResult> AcceptChat(string id, HttpContext context, IGrainFactory grains, IChatReader chats) =>
        await Find(id, context, chats) is not null && await grains.GetGrain<IChatGrain>(id).Accept(context.Viewer().Id) ? await Show(id, context, chats) : NoChat(id);

    private static async Task<IResult> ReadChat(string id, HttpContext context, IGrainFactory grains, IChatReader chats) =>
        await Find(id, context, chats) is not null && await grains.GetGrain<IChatGrain>(id).Read(context.Viewer().Id) ? TypedResults.NoContent() : NoChat(id);

    private static async Task<IResult> ClearChat(string id, HttpContext context, IGrainFactory grains, IChatReader chats) =>
        await Find(id, context, chats) is not null && await grains.GetGrain<IChatGrain>(id).Clear(context.Viewer().Id) ? TypedResults.NoContent() : NoChat(id);

    private static async Task<(string? Id, ApiError? Refused)> Write(HttpContext context, FilmAccess access, Attempts attempts, IGrainFactory grains, OwnerId to, string? text, string? film)
    {
        var me = context.Viewer().Id;
        if ((AppBody.CheckText("text", text, 1, LongestText) ?? attempts.Take(AttemptRule.Message, me.Value)) is { } error)
        {
            return (null, error);
        }

        if (film is not null && await access.Find(film, context) is null)
        {
            return (null, FilmAccess.NoFilm(film));
        }

        var policy = (await grains.GetGrain<IMemberGrain>(to.Value).Get())?.Settings.DirectMessages ?? MessagePolicy.Nobody;
        var message = new NewMessage(SocialIds.New(SocialIds.Message), me, to, text!.Trim(), film is null ? null : new VideoId(film));
        return await grains.GetGrain<IChatGrain>(ChatKeys.Of(me, to)).Write(message, policy) is { } refusal ? (null, refusal.ToError()) : (message.Id, null);
    }

    private static async Task<ChatView?> Find(string id, HttpContext context, IChatReader chats) =>
        SocialIds.IsSound(id, SocialIds.Chat) ? await chats.Find(context.Viewer().Id, id, context.RequestAborted) : null;

    private static async Task<IResult> Show(string id, HttpContext context, IChatReader chats) =>
        await chats.Find(context.Viewer().Id, id, context.RequestAborted) is { } chat ? TypedResults.Json(ChatJson.Of(chat), AppJson.Relaxed.ChatJson) : NoChat(id);

    private static ApiError NoChat(string id) => ApiError.NotFound("chat_not_found", $"You have no chat '{ApiError.Shown(id)}'; see the list of your chats.");
}
