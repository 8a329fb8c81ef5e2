using Sora.Grains.Feeds;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Grains.Members;

/// <summary>How a member leaves without a trace: first out of sight, then piece by piece, the record last. Every step may be repeated.</summary>
internal sealed partial class MemberGrain
{
    private const int VideosAtOnce = 100;

    public async Task<bool> Erase()
    {
        if (State.Handle is not { } handle)
        {
            LeaveWhenNobody();
            return false;
        }

        if (!State.Erasing)
        {
            await pending.Add(MemberState.Name, Id.Value);
            await stored.Write(State with { Erasing = true, Sessions = [], PasswordHash = null }, DeactivateOnIdle);
        }

        await EraseVideos();
        await GrainFactory.GetGrain<IFeedGrain>(Id.Value).Forget();
        foreach (var code in State.Invites.Append(State.JoinedBy).OfType<string>())
        {
            await InviteOf(code).Forget(Id);
        }

        await GrainFactory.GetGrain<IHandleGrain>(HandleKeys.Of(handle)).Release(Id);
        await stored.ClearStateAsync();
        stored.State = new MemberState();

        // The intent goes with the rows, so that it is there until all is gone.
        await eraser.Erase(Id, CancellationToken.None);
        await eraser.Compact(CancellationToken.None);
        DeactivateOnIdle();
        return true;
    }

    private async Task EraseVideos()
    {
        VideoPage page;
        do
        {
            page = await videos.ListVideos(Id, VideosAtOnce, after: null, newestFirst: true, CancellationToken.None);
            foreach (var video in page.Ids)
            {
                await GrainFactory.GetGrain<IVideoGrain>(video.Value).Delete(Id);
            }
        }
        while (page.Ids.Count > 0);
    }
}
