using System.Runtime.CompilerServices;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Social;

/// <summary>Wakes a member's streams; what they tell is read from the store, so that nothing is lost with an activation.</summary>
internal sealed class NotificationsGrain(ISocialReader reader, ISocialWriter writer) : Grain, INotificationsGrain
{
    private const int MostAtOnce = 100;

    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private OwnerId Member => new(this.GetPrimaryKeyString());

    public Task Wake()
    {
        var changed = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.SetResult();
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<MemberEvent> Watch(long? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (oldest, newest) = await reader.EventRange(Member, cancellation);
        var at = after ?? newest;
        if (after is not null && (after > newest || after < oldest - 1))
        {
            at = newest;
            yield return new MemberEvent(newest, MemberEventKind.Reset, "");
        }
        else
        {
            yield return new MemberEvent(at, MemberEventKind.Begin, "");
        }

        while (true)
        {
            var changed = _changed.Task;
            var events = await reader.Events(Member, at, MostAtOnce, cancellation);
            foreach (var told in events)
            {
                at = told.Number;
                yield return told;
            }

            if (events.Count < MostAtOnce)
            {
                await changed.WaitAsync(cancellation);
            }
        }
    }

    public async Task<bool> MarkRead(string through)
    {
        var found = await writer.MarkRead(Member, through);
        if (found)
        {
            await Wake();
        }

        return found;
    }
}
