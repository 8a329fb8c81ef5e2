using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Sora.Client.Errors;
using Sora.Grains.Uploads;

namespace Sora.Client.Videos.Bodies;

/// <summary>Reads a body as fields from JSON or multipart, in any order, within bounds.</summary>
internal static class BodyReader
{
    /// <summary>Room for the longest prompt with every character escaped, ten times over: a prompt that is too long is told so by its length.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>More fields than any request has.</summary>
    private const int MostFields = 512;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>Longer texts are those of pictures in data addresses.</summary>
    private const int MostTextBytes = 28 * 1024 * 1024;

    /// <summary>What may come with a picture, in a part or as base64 in a text.</summary>
    public const int MostBytesWithPicture = MostTextBytes + MostBytes;

    /// <summary>What may come with a clip.</summary>
    public const int MostBytesWithClip = UploadLimits.ClipBytes + MostBytes;

    private static readonly FormOptions WithoutFiles = Form(MostBytes, MostBytes, MostBytes);

    /// <summary>Files lie in the system's temporary folder until the request is over, beyond a size that does no harm in memory.</summary>
    private static readonly FormOptions WithFiles = Form(MostBytesWithClip, MostTextBytes, memory: 1024 * 1024);

    /// <param name="request">Its body is read once.</param>
    /// <param name="nested">Names of JSON members whose own members are fields too; all others keep their JSON.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<(IReadOnlyList<BodyField>? Fields, ApiError? Error)> Read(HttpRequest request, IReadOnlyCollection<string> nested, CancellationToken cancellation) =>
        Read(request, nested, keepNulls: false, cancellation);

    /// <summary>As <see cref="Read(HttpRequest, IReadOnlyCollection{string}, CancellationToken)"/>, with files, which forms carry as parts.</summary>
    public static async Task<(Body? Body, ApiError? Error)> ReadWithFiles(HttpRequest request, IReadOnlyCollection<string> nested, CancellationToken cancellation)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            var (form, unreadable) = await ReadForm(request, WithFiles, cancellation);
            return form is null ? (null, unreadable) : (new Body(FieldsOf(form), form.Files), null);
        }

        var (fields, error) = await Read(request, nested, cancellation);
        return fields is null ? (null, error) : (new Body(fields, []), null);
    }

    /// <param name="request">Its body is read once.</param>
    /// <param name="nested">Names of JSON members whose own members are fields too; all others keep their JSON.</param>
    /// <param name="keepNulls">Whether a null is a field; otherwise it is as good as none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<(IReadOnlyList<BodyField>? Fields, ApiError? Error)> Read(
        HttpRequest request, IReadOnlyCollection<string> nested, bool keepNulls, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return (null, WrongType(request.ContentType));
        }

        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            var (form, unreadable) = await ReadForm(request, WithoutFiles, cancellation);
            return form is null ? (null, unreadable)
                : form.Files is [var file, ..] ? (null, ApiError.Invalid("unsupported_parameter", ApiError.Shown(file.Name), $"The file part '{ApiError.Shown(file.Name)}' is not taken here; leave it out."))
                : (FieldsOf(form), null);
        }

        var isJson = type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);
        return isJson ? await ReadJson(request, nested, keepNulls, cancellation) : (null, WrongType(request.ContentType));
    }

    private static ApiError WrongType(string? type) => ApiError.OfStatus(
        StatusCodes.Status415UnsupportedMediaType,
        $"The content type '{ApiError.Shown(type ?? "")}' is not read here; send application/json or multipart/form-data.");

    private static FormOptions Form(int body, int text, int memory) => new()
    {
        BufferBody = false,
        MemoryBufferThreshold = memory,
        ValueCountLimit = 32,
        KeyLengthLimit = 256,
        ValueLengthLimit = text,
        MultipartHeadersCountLimit = 8,
        MultipartHeadersLengthLimit = 4096,
        MultipartBoundaryLengthLimit = 128,
        MultipartBodyLengthLimit = body,
    };

    private static async Task<(IFormCollection? Form, ApiError? Error)> ReadForm(HttpRequest request, FormOptions bounds, CancellationToken cancellation)
    {
        try
        {
            return (await new FormFeature(request, bounds).ReadFormAsync(cancellation), null);
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, ApiError.Invalid("invalid_multipart", null, $"The multipart body cannot be read: {fault.Message}"));
        }
    }

    private static List<BodyField> FieldsOf(IFormCollection form) =>
        [.. form.SelectMany(field => field.Value, (field, value) => new BodyField(field.Key, value ?? "", JsonValueKind.String))];

    private static async Task<(IReadOnlyList<BodyField>? Fields, ApiError? Error)> ReadJson(HttpRequest request, IReadOnlyCollection<string> nested, bool keepNulls, CancellationToken cancellation)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Strict, cancellation);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, ApiError.Invalid("invalid_json", null, $"The body is a JSON {document.RootElement.ValueKind.ToString().ToLowerInvariant()}; send an object."));
            }

            var fields = new List<BodyField>();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (keepNulls && property.Value.ValueKind == JsonValueKind.Null)
                {
                    fields.Add(new BodyField(property.Name, "null", JsonValueKind.Null));
                }

                Add(fields, property.Name, property.Value, nested.Contains(property.Name));
            }

            return fields.Count <= MostFields
                ? (fields, null)
                : (null, ApiError.Invalid("too_many_fields", null, $"The body has more than {MostFields} values; send fewer."));
        }
        catch (JsonException fault)
        {
            return (null, ApiError.Invalid("invalid_json", null, $"The body is not valid JSON: {fault.Message}"));
        }
        catch (InvalidOperationException)
        {
            // A string whose escapes do not make valid UTF-16 is found only when it is read.
            return (null, ApiError.Invalid("invalid_json", null, "A text in the body contains half of a surrogate pair; escape whole characters."));
        }
    }

    private static void Add(List<BodyField> fields, string name, JsonElement value, bool deeper)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
            case JsonValueKind.Object or JsonValueKind.Array when fields.Count > MostFields:
                break;
            case JsonValueKind.String:
                fields.Add(new BodyField(name, value.GetString()!, JsonValueKind.String));
                break;
            case JsonValueKind.Object when deeper:
                foreach (var member in value.EnumerateObject())
                {
                    Add(fields, $"{name}[{member.Name}]", member.Value, deeper: true);
                }

                break;
            case JsonValueKind.Array when deeper:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Add(fields, FormattableString.Invariant($"{name}[{index++}]"), item, deeper: true);
                }

                break;
            default:
                fields.Add(new BodyField(name, value.GetRawText(), value.ValueKind));
                break;
        }
    }
}

/// <summary>What a request carries: its fields, and the files of its form.</summary>
internal sealed record Body(IReadOnlyList<BodyField> Fields, IReadOnlyList<IFormFile> Files)
{
    /// <summary>The file of that name; an error when another was sent, or two.</summary>
    public (IFormFile? File, ApiError? Error) Only(string name)
    {
        if (Files.FirstOrDefault(file => file.Name != name) is { } other)
        {
            return (null, ApiError.Invalid("unsupported_parameter", ApiError.Shown(other.Name), $"The file part '{ApiError.Shown(other.Name)}' is not taken here; leave it out, or call it '{name}'."));
        }

        return Files.Count > 1 ? (null, ApiError.Invalid("duplicate_parameter", name, $"The file '{name}' is given twice; give it once.")) : (Files.FirstOrDefault(), null);
    }
}
