using Sora.Client.Errors;
using Sora.Client.Files;
using Sora.Grains.Characters;
using Sora.Grains.Ids;
using Sora.Grains.Outside;
using Sora.Grains.Uploads;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Videos;

/// <summary>What a create refers to beside its words: the picture that the film opens with, and the characters that the prompt calls by name.</summary>
internal sealed class CreateReferences(IUploads uploads, IOutside outside, IGrainFactory grains)
{
    private const string Param = "input_reference";
    private const int MostCharacters = 2;

    /// <param name="request">The command without them.</param>
    /// <param name="fields">As they were sent.</param>
    /// <param name="file">The picture's part; null when there is none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<(CreateVideo? Request, ApiError? Error)> Add(CreateVideo request, CreateFields fields, IFormFile? file, CancellationToken cancellation)
    {
        if ((file is null ? 0 : 1) + (fields.ImageUrl is null ? 0 : 1) + (fields.FileId is null ? 0 : 1) > 1)
        {
            return (null, ApiError.Invalid("duplicate_parameter", Param, "The picture is given in more than one way; give a file, an image_url or a file_id."));
        }

        try
        {
            var key = await Picture(request.Owner, new PictureSize(request.Width, request.Height), fields, file, cancellation);
            return await AddCharacters(key is null ? request : Opening(request, key), fields.Characters);
        }
        catch (UploadException refused)
        {
            return (null, ApiError.Invalid(refused.Code, Param, refused.Message));
        }
        catch (OutsideException refused)
        {
            return (null, ApiError.Invalid("image_unreachable", $"{Param}[image_url]", refused.Message));
        }
    }

    /// <summary>A storyboard says itself what its first shot opens with; otherwise the director's is told.</summary>
    private static CreateVideo Opening(CreateVideo request, string key)
    {
        if (request.Storyboard is null)
        {
            return request with { Opening = key };
        }

        var board = StoryboardJson.Read(request.Storyboard);
        return request with { Storyboard = StoryboardJson.Write(board with { Shots = [board.Shots[0] with { Opening = key }, .. board.Shots.Skip(1)] }) };
    }

    private async Task<string?> Picture(OwnerId owner, PictureSize size, CreateFields fields, IFormFile? file, CancellationToken cancellation)
    {
        if (file is not null)
        {
            await using var content = file.OpenReadStream();
            return (await uploads.TakePicture(owner, content, size, cancellation)).Key;
        }

        if (fields.ImageUrl is { } url)
        {
            using var content = new MemoryStream(await Fetch(url, cancellation), writable: false);
            return (await uploads.TakePicture(owner, content, size, cancellation)).Key;
        }

        if (fields.FileId is not { } id)
        {
            return null;
        }

        var known = id.StartsWith(FileEndpoints.IdPrefix, StringComparison.Ordinal) ? await uploads.FindPicture(owner, id[FileEndpoints.IdPrefix.Length..], cancellation) : null;
        return known is null ? throw new UploadException("file_not_found", $"You have no picture with the id '{ApiError.Shown(id)}'; upload it, or send it as a file.")
            : known.Size != size ? throw new UploadException("image_size_mismatch", $"The picture is {known.Size}, the film {size}; make them equal.")
            : known.Key;
    }

    private async Task<byte[]> Fetch(string url, CancellationToken cancellation)
    {
        const string Data = "data:", Base64 = ";base64,";
        if (url.StartsWith(Data, StringComparison.OrdinalIgnoreCase))
        {
            var comma = url.IndexOf(Base64, StringComparison.OrdinalIgnoreCase);
            var bytes = new byte[UploadLimits.PictureBytes];
            return comma > 0 && Convert.TryFromBase64Chars(url.AsSpan(comma + Base64.Length), bytes, out var count)
                ? bytes[..count]
                : throw new UploadException("image_url_invalid", $"The data address holds no base64 of at most {UploadLimits.PictureBytes / 1024 / 1024} MiB; send 'data:image/png;base64,…'.");
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? await outside.Fetch(address, UploadLimits.PictureBytes, cancellation)
            : throw new UploadException("image_url_invalid", $"'{ApiError.Shown(url)}' is no address of a picture; give an absolute http or https address, or a data address.");
    }

    private async Task<(CreateVideo? Request, ApiError? Error)> AddCharacters(CreateVideo request, IReadOnlyList<string> ids)
    {
        if (ids.Count > MostCharacters)
        {
            return (null, ApiError.Invalid("too_many_characters", "characters", $"{ids.Count} characters are named; name at most {MostCharacters}."));
        }

        var uses = new List<CharacterUse>();
        foreach (var id in ids)
        {
            if (!CharacterId.TryParse(id, out var known) || await grains.GetGrain<ICharacterGrain>(known.Value).Get(request.Owner) is not { } character)
            {
                return (null, ApiError.NotFound("character_not_found", $"You have no character with the id '{ApiError.Shown(id)}'; make one with POST /v1/videos/characters."));
            }

            if (!request.Prompt.Contains(character.Name, StringComparison.OrdinalIgnoreCase))
            {
                return (null, ApiError.Invalid("character_not_in_prompt", "characters", $"The prompt does not mention '{ApiError.Shown(character.Name)}'; call the character by name in it, or leave it out."));
            }

            uses.Add(new CharacterUse(character.Id, character.Name, character.Description));
        }

        return (request with { Character = uses.FirstOrDefault(), OtherCharacter = uses.Skip(1).FirstOrDefault() }, null);
    }
}
