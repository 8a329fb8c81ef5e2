using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sora.Client.Chats;
using Sora.Client.Feeds;
using Sora.Client.Films;
using Sora.Client.Members;
using Sora.Client.Search;
using Sora.Client.Sessions;
using Sora.Client.Social;
using Sora.Client.Videos;

namespace Sora.Client.App;

/// <summary>Everything of the app's API that is read or sent as JSON: snake_case, nulls explicit.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(ListJson<ListedSessionJson>))]
[JsonSerializable(typeof(InviteRequest))]
[JsonSerializable(typeof(JoinRequest))]
[JsonSerializable(typeof(WaitRequest))]
[JsonSerializable(typeof(ChangeMeRequest))]
[JsonSerializable(typeof(LibraryJson))]
[JsonSerializable(typeof(PasswordRequest))]
[JsonSerializable(typeof(EraseRequest))]
[JsonSerializable(typeof(CountRequest))]
[JsonSerializable(typeof(AdministerRequest))]
[JsonSerializable(typeof(MeJson))]
[JsonSerializable(typeof(InviteJson))]
[JsonSerializable(typeof(InviteCheckJson))]
[JsonSerializable(typeof(HandleJson))]
[JsonSerializable(typeof(ListJson<InviteJson>))]
[JsonSerializable(typeof(ListJson<WaitlistEntryJson>))]
[JsonSerializable(typeof(ListJson<ListedMemberJson>))]
[JsonSerializable(typeof(ListedMemberJson))]
[JsonSerializable(typeof(FilmTermsRequest))]
[JsonSerializable(typeof(FilmJson))]
[JsonSerializable(typeof(ListJson<FilmJson>))]
[JsonSerializable(typeof(ListJson<VideoJson>))]
[JsonSerializable(typeof(FilmLineageJson))]
[JsonSerializable(typeof(RemixRequest))]
[JsonSerializable(typeof(RemixPreviewJson))]
[JsonSerializable(typeof(ProfileJson))]
[JsonSerializable(typeof(ListJson<PersonJson>))]
[JsonSerializable(typeof(LikeJson))]
[JsonSerializable(typeof(ViewRequest))]
[JsonSerializable(typeof(CommentRequest))]
[JsonSerializable(typeof(CommentJson))]
[JsonSerializable(typeof(ListJson<CommentJson>))]
[JsonSerializable(typeof(ThroughRequest))]
[JsonSerializable(typeof(NotificationJson))]
[JsonSerializable(typeof(ListJson<NotificationJson>))]
[JsonSerializable(typeof(UnreadJson))]
[JsonSerializable(typeof(ReportRequest))]
[JsonSerializable(typeof(ReportFiledJson))]
[JsonSerializable(typeof(ReportActionRequest))]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(ListJson<ReportJson>))]
[JsonSerializable(typeof(FeedPageJson))]
[JsonSerializable(typeof(SeenRequest))]
[JsonSerializable(typeof(SteeringJson))]
[JsonSerializable(typeof(ChipsRequest))]
[JsonSerializable(typeof(WordsRequest))]
[JsonSerializable(typeof(SteeredJson))]
[JsonSerializable(typeof(AnswerRequest))]
[JsonSerializable(typeof(AnsweredJson))]
[JsonSerializable(typeof(ListJson<TagJson>))]
[JsonSerializable(typeof(ListJson<LeaderJson>))]
[JsonSerializable(typeof(OpenChatRequest))]
[JsonSerializable(typeof(MessageRequest))]
[JsonSerializable(typeof(ChatJson))]
[JsonSerializable(typeof(ListJson<ChatJson>))]
[JsonSerializable(typeof(ListJson<MessageJson>))]
internal sealed partial class AppJson : JsonSerializerContext
{
    /// <summary>Texts stay readable: answers are sent as JSON with nosniff, so nothing in them is taken for markup.</summary>
    public static AppJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
