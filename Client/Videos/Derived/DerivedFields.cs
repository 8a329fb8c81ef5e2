using System.Text.Json;
using Sora.Client.Errors;
using Sora.Client.Videos.Bodies;

namespace Sora.Client.Videos.Derived;

/// <summary>The fields of a request that makes a video of others, each read once and by name.</summary>
internal sealed class DerivedFields
{
    private readonly Dictionary<string, BodyField> _fields;

    private DerivedFields(Dictionary<string, BodyField> fields) => _fields = fields;

    /// <summary>The text of a field; null when it was not sent.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name)?.Text;

    public static DerivedFields Empty { get; } = new([]);

    /// <param name="request">Its body is read.</param>
    /// <param name="known">Names that it may have; <c>video[id]</c> stands for the member of an object, too. Numbers are taken where one is expected by name.</param>
    public static async Task<(DerivedFields? Fields, ApiError? Error)> Read(HttpRequest request, params IReadOnlyList<string> known)
    {
        var (body, error) = await BodyReader.Read(request, ["video"], request.HttpContext.RequestAborted);
        return body is null ? (null, error) : Of(body, known);
    }

    /// <summary>As <see cref="Read"/>, with a clip that may have been sent as the file <c>video</c>.</summary>
    public static async Task<(DerivedFields? Fields, IFormFile? Clip, ApiError? Error)> ReadWithClip(HttpRequest request, params IReadOnlyList<string> known)
    {
        var (body, error) = await BodyReader.ReadWithFiles(request, ["video"], request.HttpContext.RequestAborted);
        if (body is null)
        {
            return (null, null, error);
        }

        var (clip, odd) = body.Only("video");
        var (fields, wrong) = odd is null ? Of(body.Fields, known) : (null, odd);
        return (fields, clip, wrong);
    }

    private static (DerivedFields? Fields, ApiError? Error) Of(IReadOnlyList<BodyField> body, IReadOnlyList<string> known)
    {
        var fields = new Dictionary<string, BodyField>(StringComparer.Ordinal);
        foreach (var field in body)
        {
            var shown = ApiError.Shown(field.Name);
            if (!known.Contains(field.Name))
            {
                return (null, ApiError.Invalid("unknown_parameter", shown, $"The field '{shown}' is unknown; use {string.Join(", ", known)}."));
            }

            if (field.Kind != JsonValueKind.String && !FitsName(field))
            {
                return (null, ApiError.Invalid("invalid_type", shown, $"'{shown}' is a JSON {field.KindName}; give a text."));
            }

            if (!fields.TryAdd(field.Name, field))
            {
                return (null, ApiError.Invalid("duplicate_parameter", shown, $"The field '{shown}' is given twice; give it once."));
            }
        }

        return (new DerivedFields(fields), null);
    }

    private static bool FitsName(BodyField field) => field.Kind switch
    {
        JsonValueKind.Number => field.Name is "seconds" or "seed",
        JsonValueKind.True or JsonValueKind.False => field.Name.StartsWith("keep_", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>As <see cref="Read"/>, where all fields may be left out, and the body with them.</summary>
    public static async Task<(DerivedFields? Fields, ApiError? Error)> ReadOptional(HttpRequest request, params IReadOnlyList<string> known) =>
        request.ContentLength is null or 0 && request.ContentType is null ? (Empty, null) : await Read(request, known);
}
