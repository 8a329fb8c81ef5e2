using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Feeds;

/// <summary>A member's feed; one call at a time, so that two pages of one browser cannot make the same part twice.</summary>
internal sealed class FeedGrain(
    [PersistentState("feed", GrainStorage.Provider)] IPersistentState<FeedState> stored, IFeedSource source, ISocialWriter social, TimeProvider time) : Grain, IFeedGrain
{
    private readonly FeedOrders _orders = new(source, time);
    private FeedPart? _last;

    private OwnerId Member => new(this.GetPrimaryKeyString());

    public async Task<FeedPart> Begin(bool personalised) => _last = await _orders.Begin(Member, stored.State.Steering, personalised);

    public async Task<FeedPart?> Read(string feed, int part, bool personalised) => _last is { } last && last.Feed == feed && last.Number == part
        ? last
        : await _orders.Read(Member, feed, part, stored.State.Steering, personalised) is { } read ? _last = read : null;

    public Task Seen(VideoId[] films) => social.Seen(Member, films);

    public Task<FeedTopic[]> GetSteering() => Task.FromResult(stored.State.Steering);

    public async Task Forget()
    {
        await stored.ClearStateAsync();
        stored.State = new FeedState();
        DeactivateOnIdle();
    }

    public Task SetSteering(FeedTopic[] topics) => stored.Write(stored.State with { Steering = topics }, DeactivateOnIdle);
}

/// <summary>What is durable of a feed.</summary>
internal sealed record FeedState
{
    public FeedTopic[] Steering { get; init; } = [];
}
