using Orleans.Concurrency;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Social;

/// <summary>
/// What members do with one film. Likes that come while others are being written wait and are written together, in one transaction with the counter: a hot
/// film costs one flush of the disk for all who like it at a time, and its counter row has one writer.
/// </summary>
[Reentrant]
internal sealed class ReactionsGrain(ISocialWriter store, TimeProvider time) : Grain, IReactionsGrain
{
    private const int MostAtOnce = 256;

    private readonly Queue<PendingLike> _waiting = new();
    private bool _isWriting;

    private VideoId Film => new(this.GetPrimaryKeyString());

    public async Task<LikeAnswer> SetLike(OwnerId member, OwnerId author, bool liked)
    {
        var like = new PendingLike(member, liked, new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously));
        _waiting.Enqueue(like);
        if (!_isWriting)
        {
            // Nobody waits for the others' likes.
            _ = WriteAll(author);
        }

        return new LikeAnswer(liked, await like.Likes.Task);
    }

    public Task View(OwnerId member, bool counts) => store.View(Film, member, counts, time.GetUtcNow());

    public async Task Comment(NewComment comment, OwnerId author)
    {
        foreach (var person in await store.AddComment(Film, author, comment))
        {
            Wake(person);
        }
    }

    public Task<bool> DeleteComment(string id) => store.DeleteComment(Film, id);

    public Task Remixed(VideoId video, OwnerId member) => store.AddRemix(video, Film, member, time.GetUtcNow());

    public async Task RemixPublished(VideoId video, OwnerId member, OwnerId author)
    {
        if (await store.TellOfRemix(video, member, author, time.GetUtcNow()))
        {
            Wake(author);
        }
    }

    private async Task WriteAll(OwnerId author)
    {
        _isWriting = true;
        try
        {
            while (_waiting.Count > 0)
            {
                var batch = new List<PendingLike>(Math.Min(_waiting.Count, MostAtOnce));
                while (batch.Count < MostAtOnce && _waiting.TryDequeue(out var next))
                {
                    batch.Add(next);
                }

                await WriteBatch(batch, author);
            }
        }
        finally
        {
            _isWriting = false;
        }
    }

    private async Task WriteBatch(List<PendingLike> batch, OwnerId author)
    {
        try
        {
            var (likes, notified) = await store.SetLikes(Film, author, [.. batch.Select(like => (like.Member, like.Liked))], time.GetUtcNow());
            foreach (var (like, count) in batch.Zip(likes))
            {
                like.Likes.SetResult(count);
            }

            if (notified)
            {
                Wake(author);
            }
        }
        catch (Exception fault)
        {
            foreach (var like in batch)
            {
                like.Likes.SetException(fault);
            }
        }
    }

    private void Wake(OwnerId person) => _ = GrainFactory.GetGrain<INotificationsGrain>(person.Value).Wake();

    private sealed record PendingLike(OwnerId Member, bool Liked, TaskCompletionSource<int> Likes);
}
