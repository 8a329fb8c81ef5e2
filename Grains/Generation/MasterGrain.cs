using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Generation;

/// <summary>Turns make it safe: while the file of the last user is removed, the next user waits, and then finds it gone and makes it again.</summary>
internal sealed class MasterGrain([PersistentState("master", GrainStorage.Provider)] IPersistentState<MasterUsers> users, IBlobStore blobs) : Grain, IMasterGrain
{
    public async Task Acquire(VideoId video)
    {
        if (!users.State.Videos.Contains(video))
        {
            await Write(new MasterUsers { Videos = [.. users.State.Videos, video] });
        }
    }

    public async Task Release(VideoId video)
    {
        VideoId[] left = [.. users.State.Videos.Where(user => user != video)];
        if (left.Length > 0)
        {
            await Write(new MasterUsers { Videos = left });
            return;
        }

        // The file goes first: after a crash in between the release is repeated.
        var key = this.GetPrimaryKeyString();
        await blobs.Delete(key, CancellationToken.None);
        await blobs.Delete(BlobKeys.TraceOf(key), CancellationToken.None);
        await blobs.Delete(BlobKeys.StateOf(key), CancellationToken.None);
        await blobs.Delete(BlobKeys.CaptionsOf(key), CancellationToken.None);
        if (users.RecordExists)
        {
            await users.ClearStateAsync();
        }

        DeactivateOnIdle();
    }

    private async Task Write(MasterUsers next)
    {
        var before = users.State;
        users.State = next;
        try
        {
            await users.WriteStateAsync();
        }
        catch
        {
            users.State = before;
            DeactivateOnIdle();
            throw;
        }
    }
}

/// <summary>Who uses a master.</summary>
internal sealed record MasterUsers
{
    public VideoId[] Videos { get; init; } = [];
}
