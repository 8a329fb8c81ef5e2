using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Videos.Bodies;
using Sora.Grains.Characters;
using Sora.Grains.Ids;
using Sora.Grains.Uploads;

namespace Sora.Client.Characters;

/// <summary>
/// Characters: animals, objects and drawings that films can have by name. Whoever sends a clip attests that it shows no human being and that the rights are theirs; a human
/// being is captured as a cameo, with consent that is proven.
/// </summary>
internal sealed class CharacterEndpoints(IUploads uploads, IGrainFactory grains, TimeProvider time)
{
    private const string Person = "person";

    private static readonly string[] Subjects = ["animal", "object", "drawing", Person];

    public static void Map(RouteGroupBuilder group)
    {
        var endpoints = ActivatorUtilities.CreateInstance<CharacterEndpoints>(((IEndpointRouteBuilder)group).ServiceProvider);
        group.MapPost("/characters", (Delegate)endpoints.Create).WithMetadata(new RequestSizeLimitAttribute(BodyReader.MostBytesWithClip));
        group.MapGet("/characters/{id}", endpoints.Get);
    }

    private async Task<IResult> Create(HttpContext context)
    {
        var (body, unreadable) = await BodyReader.ReadWithFiles(context.Request, nested: [], context.RequestAborted);
        if (body is null)
        {
            return unreadable!;
        }

        var (clip, odd) = body.Only("video");
        var (fields, error) = Read(body.Fields);
        if (odd is not null || fields is null)
        {
            return odd ?? error!;
        }

        if (clip is null)
        {
            return ApiError.Invalid("missing_required_parameter", "video", "The file 'video' is missing; send a clip of the character as multipart/form-data.");
        }

        try
        {
            await using var content = clip.OpenReadStream();
            var seen = await uploads.LookAtClip(content, context.RequestAborted);
            var id = CharacterId.New();
            var made = await grains.GetGrain<ICharacterGrain>(id.Value).Create(
                new Character(id, context.Caller().Owner, fields["name"], fields.GetValueOrDefault("description"), seen.Colour, time.GetUtcNow()));
            return Shown(made);
        }
        catch (UploadException refused)
        {
            return ApiError.Invalid(refused.Code, "video", refused.Message);
        }
    }

    private async Task<IResult> Get(string id, HttpContext context) =>
        CharacterId.TryParse(id, out var known) && await grains.GetGrain<ICharacterGrain>(known.Value).Get(context.Caller().Owner) is { } character
            ? Shown(character)
            : ApiError.NotFound("character_not_found", $"You have no character with the id '{ApiError.Shown(id)}'.");

    private static IResult Shown(Character character) => TypedResults.Json(CharacterJson.Of(character), WireJson.Relaxed.CharacterJson);

    private static (Dictionary<string, string>? Fields, ApiError? Error) Read(IReadOnlyList<BodyField> body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in body)
        {
            var shown = ApiError.Shown(field.Name);
            var most = field.Name switch { "name" => Character.LongestName, "description" => Character.LongestDescription, "subject" => Person.Length + 1, _ => 0 };
            if (most == 0)
            {
                return (null, ApiError.Invalid("unknown_parameter", shown, $"The field '{shown}' is unknown; use name, video, description, subject."));
            }

            if (!fields.TryAdd(field.Name, field.Text))
            {
                return (null, ApiError.Invalid("duplicate_parameter", shown, $"The field '{shown}' is given twice; give it once."));
            }

            if (field.Text.Length > most || string.IsNullOrWhiteSpace(field.Text) || field.Text.Any(char.IsControl))
            {
                return (null, ApiError.Invalid("invalid_value", shown, $"The {shown} '{ApiError.Shown(field.Text)}' will not do; give 1 to {most} printable characters."));
            }
        }

        if (!fields.ContainsKey("name"))
        {
            return (null, ApiError.Invalid("missing_required_parameter", "name", "The field 'name' is missing; say what prompts will call the character."));
        }

        return fields.GetValueOrDefault("subject") switch
        {
            null => (fields, null),
            Person => (null, ApiError.Invalid("human_likeness", "subject", "A human being is no character; capture a cameo in the app, where the person proves consent.")),
            var subject when Subjects.Contains(subject) => (fields, null),
            var subject => (null, ApiError.Invalid("invalid_value", "subject", $"The subject '{ApiError.Shown(subject)}' does not exist; use one of {string.Join(", ", Subjects)}.")),
        };
    }
}
