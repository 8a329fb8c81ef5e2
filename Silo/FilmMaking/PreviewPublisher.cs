using Sora.Grains.Generation;
using Sora.Grains.Stores;

namespace Sora.Silo.FilmMaking;

/// <summary>
/// Puts a picture of the work in progress into the store, about once a second, beside the rendering and never in its way. One serves all shots of a
/// work: its numbers go on from shot to shot, since what is under a key never changes.
/// </summary>
internal sealed class PreviewPublisher(LeasedWork work, IBlobStore blobs, FilmProgress progress, TimeProvider time)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <summary>Older ones than the last two are removed; somebody may be fetching the last but one.</summary>
    private const int Kept = 2;

    private Task _publishing = Task.CompletedTask;
    private long? _last;
    private int _number;

    /// <summary>Takes a picture when the last one is old enough and stored.</summary>
    public void Offer(Func<byte[]?> take)
    {
        if (!_publishing.IsCompleted || (_last is { } last && time.GetElapsedTime(last) < Period) || take() is not { } jpeg)
        {
            return;
        }

        _last = time.GetTimestamp();
        var number = ++_number;
        _publishing = Task.Run(() => Publish(number, jpeg));
    }

    /// <summary>Waits until nothing is being written.</summary>
    public Task Rest() => _publishing;

    private async Task Publish(int number, byte[] jpeg)
    {
        try
        {
            // The epoch keeps the names of one worker's previews apart from those of the worker before it.
            var key = KeyOf(number);
            await blobs.Put(key, (path, cancellation) => File.WriteAllBytesAsync(path, jpeg, cancellation), CancellationToken.None);
            progress.Previewed(key);
            if (number > Kept)
            {
                await blobs.Delete(KeyOf(number - Kept), CancellationToken.None);
            }
        }
        catch (IOException)
        {
            // A film without a preview is still a film; a full disk shows itself in the film's own files.
        }
    }

    private string KeyOf(int number) => BlobKeys.Preview(work.Owner, work.Lease.Video, (work.Lease.Epoch * PreviewsPerEpoch) + number);

    /// <summary>More than a day of pictures, one a second.</summary>
    private const int PreviewsPerEpoch = 100_000;
}
