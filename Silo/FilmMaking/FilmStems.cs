using System.IO.Compression;
using Sora.Engines;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Media;

namespace Sora.Silo.FilmMaking;

/// <summary>Reads the layers from the shots' masters.</summary>
internal sealed class FilmStems(IEngine engine, IBlobStore blobs, MediaDesk media) : IFilmStems
{
    public async Task Write(OwnerId owner, string storyboard, int width, int height, Stream destination, CancellationToken cancellation)
    {
        var plan = FilmPlan.Of(owner, storyboard, width, height, engine);
        var masters = new List<LocalBlob>();
        try
        {
            foreach (var shot in plan.Shots)
            {
                masters.Add(await LocalBlob.Open(blobs, shot.MasterKey, media.Scratch, cancellation));
            }

            var stems = await new StemFiles(media.Tools).ReadAsync([.. masters.Select(master => master.Path)], cancellation);
            await using var archive = await ZipArchive.CreateAsync(destination, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
            foreach (var (name, wave) in stems)
            {
                await using var entry = await archive.CreateEntry($"{name}.wav", CompressionLevel.NoCompression).OpenAsync(cancellation);
                await entry.WriteAsync(wave, cancellation);
            }
        }
        finally
        {
            foreach (var master in masters)
            {
                await master.DisposeAsync();
            }
        }
    }
}
