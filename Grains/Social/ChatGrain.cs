using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Grains.Social;

/// <summary>One chat: one message at a time, so that two first messages cannot cross.</summary>
internal sealed class ChatGrain(IChatWriter store, TimeProvider time) : Grain, IChatGrain
{
    /// <summary>Chats with new people that one may begin in a day.</summary>
    private const int MostNewADay = 20;

    private string Chat => this.GetPrimaryKeyString();

    public async Task<Refusal?> Write(NewMessage message, MessagePolicy policy)
    {
        switch (await store.Write(Chat, message, policy, MostNewADay, time.GetUtcNow()))
        {
            case ChatVerdict.Written:
                Wake(message.To);
                Wake(message.From);
                return null;
            case ChatVerdict.Closed:
                return new Refusal(RefusalKind.Forbidden, "messages_closed", null, "This person takes no messages from you; perhaps write a comment.");
            case ChatVerdict.Pending:
                return new Refusal(RefusalKind.Forbidden, "request_pending", null, "Your request has yet to be accepted; until then one message is all.");
            default:
                return new Refusal(RefusalKind.TooMany, "too_many_recipients", null, $"You began {MostNewADay} chats with new people today; go on tomorrow.");
        }
    }

    public Task<bool> Accept(OwnerId member) => store.Accept(Chat, member);

    public async Task<bool> Read(OwnerId member)
    {
        var found = await store.Mark(Chat, member, cleared: false, time.GetUtcNow());
        if (found)
        {
            Wake(member);
        }

        return found;
    }

    public Task<bool> Clear(OwnerId member) => store.Mark(Chat, member, cleared: true, time.GetUtcNow());

    private void Wake(OwnerId person) => _ = GrainFactory.GetGrain<INotificationsGrain>(person.Value).Wake();
}
