using System.Runtime.CompilerServices;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;
using Sora.Grains.Users;
using Sora.Grains.Videos;
using Sora.Host.Data;
using Sora.Silo.FilmMaking;

namespace Sora.Host.Desk;

/// <summary>The desk of the grid in this process. Films belong to whoever holds the data folder's owner key.</summary>
internal sealed class GridDesk(IGrainFactory grains, IBlobStore blobs, OwnerKey ownerKey, IKeyMint mint, IFilmStems stems) : IFilmDesk
{
    /// <summary>What is fetched by this name is an archive of the layers of the film's sound.</summary>
    public const string Stems = "stems";

    /// <summary>The model's name on the command line's films; any engine of the default pool makes them.</summary>
    private const string Model = "sora-2";

    public async Task<VideoAnswer> Submit(FilmOrder order, CancellationToken cancellation)
    {
        var owner = await ownerKey.Owner();
        var command = new CreateVideo(order.Id, owner, Model, order.Prompt, order.Seconds, order.Width, order.Height, order.Seed, order.Storyboard, order.WithTrace);
        return await Grain(order.Id).Create(command, cancellation);
    }

    public async IAsyncEnumerable<VideoUpdate> Watch(VideoId id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var owner = await ownerKey.Owner();
        long seen = 0;
        var ended = false;
        while (!ended)
        {
            await using var updates = Grain(id).Watch(owner, seen, cancellation).GetAsyncEnumerator(cancellation);
            while (await Next(updates) is { } update)
            {
                seen = update.Number;
                ended = update.Video.Stage.IsFinal();
                yield return update;
            }

            if (!ended)
            {
                var video = (await Grain(id).Get(owner)).Video;
                if (video is null)
                {
                    yield break;
                }

                ended = video.Stage.IsFinal();
                if (ended)
                {
                    yield return new VideoUpdate(seen, video, QueuePlace: null, Step: 0, Steps: 0, EtaSeconds: null, PreviewKey: null);
                }
            }
        }
    }

    public async Task Cancel(VideoId id, CancellationToken cancellation) => await Grain(id).Cancel(await ownerKey.Owner());

    public async Task Fetch(VideoId id, string variant, Stream destination, CancellationToken cancellation)
    {
        var owner = await ownerKey.Owner();
        var video = (await Grain(id).Get(owner)).Video ?? throw new IOException($"{id} is not there any more");
        if (variant == Stems)
        {
            var board = await Grain(id).GetStoryboard(owner) ?? throw new IOException($"{id} has no storyboard");
            await stems.Write(owner, board, video.Width, video.Height, destination, cancellation);
            return;
        }

        await using var file = await blobs.Open(BlobKeys.Variant(owner, id, video.Revision, variant), cancellation)
            ?? throw new IOException($"{id} has no {variant}");
        await file.CopyToAsync(destination, cancellation);
    }

    public Task Settle(CancellationToken cancellation) => Task.CompletedTask;

    public async Task<string> MintKey(KeyOrder order, CancellationToken cancellation) => (await mint.Mint(order.Terms, order.Owner)).Key;

    public async Task<string[]> GiveInvites(int count, CancellationToken cancellation)
    {
        var given = await grains.GetGrain<IMemberGrain>((await ownerKey.Owner()).Value).GiveInvites(count);
        return given is null
            ? throw new IOException($"more than {MemberLimits.MostOperatorInvites} invite codes would be given; withdraw some that nobody has used")
            : [.. given.Select(invite => invite.Code)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private IVideoGrain Grain(VideoId id) => grains.GetGrain<IVideoGrain>(id.Value);

    /// <summary>An enumeration that the grid broke off ends here; the caller asks again from where it was.</summary>
    private static async Task<VideoUpdate?> Next(IAsyncEnumerator<VideoUpdate> updates)
    {
        try
        {
            return await updates.MoveNextAsync() ? updates.Current : null;
        }
        catch (EnumerationAbortedException)
        {
            return null;
        }
    }
}
