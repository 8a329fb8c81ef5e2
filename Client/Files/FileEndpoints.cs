using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Videos.Bodies;
using Sora.Grains.Uploads;

namespace Sora.Client.Files;

/// <summary>Pictures that are uploaded once and referred to by id. The id is the hash of what the picture shows, so the same picture has the same one.</summary>
internal sealed class FileEndpoints(IUploads uploads)
{
    public const string IdPrefix = "file_";

    public static void Map(RouteGroupBuilder api)
    {
        var endpoints = ActivatorUtilities.CreateInstance<FileEndpoints>(((IEndpointRouteBuilder)api).ServiceProvider);
        api.MapPost("/files", (Delegate)endpoints.Create).WithMetadata(new RequestSizeLimitAttribute(BodyReader.MostBytesWithPicture));
        api.MapGet("/files/{id}", endpoints.Get);
    }

    private async Task<IResult> Create(HttpContext context)
    {
        var (body, unreadable) = await BodyReader.ReadWithFiles(context.Request, nested: [], context.RequestAborted);
        if (body is null)
        {
            return unreadable!;
        }

        var (file, odd) = body.Only("file");
        if (odd is not null)
        {
            return odd;
        }

        if (body.Fields.FirstOrDefault(field => field.Name != "purpose") is { } unknown)
        {
            return ApiError.Invalid("unknown_parameter", ApiError.Shown(unknown.Name), $"The field '{ApiError.Shown(unknown.Name)}' is unknown; use file, purpose.");
        }

        if (file is null)
        {
            return ApiError.Invalid("missing_required_parameter", "file", "The file is missing; send a picture as the part 'file' of multipart/form-data.");
        }

        try
        {
            await using var content = file.OpenReadStream();
            return Shown(await uploads.TakePicture(context.Caller().Owner, content, mustBe: null, context.RequestAborted));
        }
        catch (UploadException refused)
        {
            return ApiError.Invalid(refused.Code, "file", refused.Message);
        }
    }

    private async Task<IResult> Get(string id, HttpContext context) =>
        id.StartsWith(IdPrefix, StringComparison.Ordinal) && await uploads.FindPicture(context.Caller().Owner, id[IdPrefix.Length..], context.RequestAborted) is { } picture
            ? Shown(picture)
            : ApiError.NotFound("file_not_found", $"You have no file with the id '{ApiError.Shown(id)}'.");

    private static IResult Shown(UploadedPicture picture) =>
        TypedResults.Json(new FileJson(IdPrefix + picture.Key, "file", "vision", picture.Size.Width, picture.Size.Height), WireJson.Relaxed.FileJson);
}

/// <summary>An uploaded picture.</summary>
internal sealed record FileJson(string Id, string Object, string Purpose, int Width, int Height);
