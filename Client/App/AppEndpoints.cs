using Sora.Client.Chats;
using Sora.Client.Feeds;
using Sora.Client.Films;
using Sora.Client.Members;
using Sora.Client.Search;
using Sora.Client.Sessions;
using Sora.Client.Social;

namespace Sora.Client.App;

/// <summary>All of the app's API beside the page's copies of the video endpoints. docs/designs/app-api.md is the contract.</summary>
internal static class AppEndpoints
{
    /// <param name="group">Under <c>/app/v1</c>, checked for its origin.</param>
    public static void Map(RouteGroupBuilder group)
    {
        SessionEndpoints.Map(group);
        JoinEndpoints.Map(group);
        MeEndpoints.Map(group);
        ExportEndpoint.Map(group);
        OperatorEndpoints.Map(group);
        FilmEndpoints.Map(group);
        LineageEndpoints.Map(group);
        RemixEndpoints.Map(group);
        PersonEndpoints.Map(group);
        ReactionEndpoints.Map(group);
        NotificationEndpoints.Map(group);
        ReportEndpoints.Map(group);
        FeedEndpoints.Map(group);
        SearchEndpoints.Map(group);
        ChatEndpoints.Map(group);
    }
}
