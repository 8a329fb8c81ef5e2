using System.Text;
using Sora.Grains.Generation;
using Sora.Grains.Moderation;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;

namespace Sora.App.Tests.Rig;

/// <summary>Makes films of a few bytes at once, so that what is done with films can be tested without rendering any.</summary>
internal sealed class InstantFilms(IGrainFactory grains, IBlobStore blobs, TimeProvider time) : IWork
{
    public const string Content = "the film of ";

    public WorkKind Kind => WorkKind.Render;

    public async Task Do(LeasedWork work, ISlot slot, CancellationToken cancellation)
    {
        var video = grains.GetGrain<IVideoWorkGrain>(work.Lease.Video.Value);
        var key = work.Lease.Video.Value["video_".Length..];
        foreach (var variant in new[] { MediaVariant.Video, MediaVariant.Thumbnail, MediaVariant.Spritesheet, MediaVariant.Captions })
        {
            var bytes = Encoding.UTF8.GetBytes($"{Content}{work.Lease.Video} {variant}");
            await blobs.Put(BlobKeys.Variant(work.Owner, work.Lease.Video, work.Revision, variant), (path, stop) => File.WriteAllBytesAsync(path, bytes, stop), cancellation);
        }

        var admitted = new AdmissionDecision(true, AdmissionMoment.Frames, "instant", "1", null, time.GetUtcNow());
        if (await video.Rendering(work.Lease.Epoch, [key + key])
            && await video.ShotMastered(work.Lease.Epoch, key + key, made: true, admitted)
            && await video.Assembling(work.Lease.Epoch))
        {
            await video.Complete(work.Lease.Epoch);
        }
    }
}
