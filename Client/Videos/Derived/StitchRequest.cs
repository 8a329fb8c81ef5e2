using System.Text.Json;
using Sora.Client.Errors;
using Sora.Client.Videos.Bodies;
using Sora.Grains.Videos;

namespace Sora.Client.Videos.Derived;

/// <summary>A video to take shots from.</summary>
/// <param name="Shots">Ids in the order wanted; null takes all.</param>
internal sealed record StitchPiece(string Id, IReadOnlyList<string>? Shots);

/// <summary>Reads <c>{"videos": ["video_…", {"id": "video_…", "shots": ["shot-2", "shot-1"]}]}</c>: the order is the film's, and a video may stand in it more than once.</summary>
internal static class StitchRequest
{
    private const string Param = "videos";
    private const string Remedy = "give 1 to 64 videos, each an id or an object with 'id' and, if not all shots are wanted, 'shots'";

    public static async Task<(IReadOnlyList<StitchPiece>? Pieces, ApiError? Error)> Read(HttpRequest request)
    {
        var (body, error) = await BodyReader.Read(request, nested: [], request.HttpContext.RequestAborted);
        if (body is null)
        {
            return (null, error);
        }

        if (body.FirstOrDefault(field => field.Name != Param) is { } other)
        {
            return (null, ApiError.Invalid("unknown_parameter", ApiError.Shown(other.Name), $"The field '{ApiError.Shown(other.Name)}' is unknown; use {Param}."));
        }

        if (body is not [{ Kind: JsonValueKind.Array or JsonValueKind.String } field])
        {
            return (null, Wrong("missing"));
        }

        try
        {
            using var document = JsonDocument.Parse(field.Text);
            return Pieces(document.RootElement);
        }
        catch (JsonException)
        {
            return (null, Wrong("no JSON"));
        }
    }

    private static (IReadOnlyList<StitchPiece>? Pieces, ApiError? Error) Pieces(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < 1 or > VideoOrigin.MostSources)
        {
            return (null, Wrong("no list of that length"));
        }

        var pieces = new List<StitchPiece>();
        foreach (var item in list.EnumerateArray())
        {
            if (Piece(item) is not { } piece)
            {
                return (null, Wrong($"not readable at {ApiError.Shown(item.GetRawText())}"));
            }

            pieces.Add(piece);
        }

        return (pieces, null);
    }

    private static StitchPiece? Piece(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return new StitchPiece(item.GetString()!, null);
        }

        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String
            || item.EnumerateObject().Any(member => member.Name is not ("id" or "shots")))
        {
            return null;
        }

        if (!item.TryGetProperty("shots", out var shots))
        {
            return new StitchPiece(id.GetString()!, null);
        }

        return shots.ValueKind == JsonValueKind.Array && shots.EnumerateArray().All(shot => shot.ValueKind == JsonValueKind.String)
            ? new StitchPiece(id.GetString()!, [.. shots.EnumerateArray().Select(shot => shot.GetString()!)])
            : null;
    }

    private static ApiError Wrong(string why) => ApiError.Invalid("invalid_value", Param, $"The field '{Param}' is {why}; {Remedy}.");
}
