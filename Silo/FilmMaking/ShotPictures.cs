using System.Numerics;
using Sora.Engines;
using Sora.Grains.Characters;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Media.Uploads;
using Sora.Silo.Uploads;

namespace Sora.Silo.FilmMaking;

/// <summary>What a shot shows of what its owner brought: the picture that it opens with, the looks of its characters.</summary>
internal sealed class ShotPictures(IBlobStore blobs, MediaDesk media, IGrainFactory grains)
{
    /// <summary>The opening picture as a frame of the film; null when the shot has none.</summary>
    /// <exception cref="EngineException">It is not stored.</exception>
    public async Task<byte[]?> OpeningOf(PlannedShot shot, OwnerId owner, PictureFormat format, CancellationToken cancellation)
    {
        if (shot.Shot.Opening is not { } key)
        {
            return null;
        }

        if (!UploadDesk.IsKey(key) || await blobs.Find(BlobKeys.Picture(owner, key), cancellation) is null)
        {
            throw new EngineException($"The opening picture {key} of the shot {shot.Shot.Id} is not stored; send it again, or leave opening out.");
        }

        await using var stored = await LocalBlob.Open(blobs, BlobKeys.Picture(owner, key), media.Scratch, cancellation);
        await using var frame = Scratch.Empty(media.Scratch);
        await new UploadReader(media.Tools).ToFrameAsync(stored.Path, FileKind.Png, format.Width, format.Height, frame.Path, cancellation);
        return await File.ReadAllBytesAsync(frame.Path, cancellation);
    }

    /// <summary>Looks of the owner's characters that the shot's cast names; others stay as they are without.</summary>
    public async Task<IReadOnlyDictionary<string, CameoLook>> LooksOf(PlannedShot shot, OwnerId owner)
    {
        var looks = new Dictionary<string, CameoLook>(StringComparer.Ordinal);
        foreach (var named in shot.Shot.Cast.Select(member => member.Cameo).OfType<string>().Distinct())
        {
            if (CharacterId.TryParse(named, out var id) && await grains.GetGrain<ICharacterGrain>(id.Value).Get(owner) is { } character)
            {
                var colour = new Vector3((character.Colour >> 16) & 255, (character.Colour >> 8) & 255, character.Colour & 255) / 255f;
                looks[named] = new CameoLook { Hair = colour, Clothes = colour };
            }
        }

        return looks;
    }
}
