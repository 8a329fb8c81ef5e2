using Sora.Grains.Ids;

namespace Sora.Client.Videos;

/// <summary>
/// Remembers for a while which id each create got, so that a retry without an idempotency key finds its first try, also while that is still
/// under way. Kept in memory: after a restart <see cref="CreateIdentity"/> asks the index instead.
/// </summary>
internal sealed class RecentCreates(TimeProvider time)
{
    /// <summary>The SDKs give up within two tries; people who repeat a command after a broken connection take longer.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    /// <summary>Beyond it the oldest are forgotten: about 3 MB.</summary>
    private const int MostRemembered = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Remembered> creates = [];
    private readonly Queue<(string Content, Remembered Entry)> order = [];

    /// <summary>The id of the same create before it, if this one repeats it: told by the caller, or because the answer to that one never arrived.</summary>
    public VideoId? Find(string content, bool isRetry)
    {
        lock (gate)
        {
            Forget();
            return creates.TryGetValue(content, out var entry) && (isRetry || entry.Undelivered) ? entry.Id : null;
        }
    }

    /// <summary>From now on a retry of this content means this id.</summary>
    public void Remember(string content, VideoId id)
    {
        lock (gate)
        {
            Forget();
            var entry = new Remembered(id, time.GetUtcNow());
            creates[content] = entry;
            order.Enqueue((content, entry));
        }
    }

    /// <summary>Says whether the answer to that create reached the caller.</summary>
    public void Answered(string content, VideoId id, bool delivered)
    {
        lock (gate)
        {
            if (creates.TryGetValue(content, out var entry) && entry.Id == id)
            {
                entry.Undelivered = !delivered;
            }
        }
    }

    private void Forget()
    {
        var oldest = time.GetUtcNow() - Memory;
        while (order.TryPeek(out var first) && (first.Entry.At < oldest || order.Count > MostRemembered))
        {
            order.Dequeue();
            if (creates.TryGetValue(first.Content, out var entry) && ReferenceEquals(entry, first.Entry))
            {
                creates.Remove(first.Content);
            }
        }
    }

    private sealed class Remembered(VideoId id, DateTimeOffset at)
    {
        public VideoId Id { get; } = id;

        public DateTimeOffset At { get; } = at;

        public bool Undelivered { get; set; }
    }
}
