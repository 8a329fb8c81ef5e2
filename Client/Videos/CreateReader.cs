using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Sora.Client.Errors;

namespace Sora.Client.Videos;

/// <summary>Reads a create from JSON or multipart, in any order of fields, within bounds.</summary>
internal static class CreateReader
{
    /// <summary>Room for the longest prompt with every character escaped, ten times over: a prompt that is too long is told so by its length.</summary>
    public const int MostBodyBytes = 2 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    private static readonly FormOptions Bounded = new()
    {
        BufferBody = false,
        MemoryBufferThreshold = MostBodyBytes,
        ValueCountLimit = 32,
        KeyLengthLimit = 256,
        ValueLengthLimit = MostBodyBytes,
        MultipartHeadersCountLimit = 8,
        MultipartHeadersLengthLimit = 4096,
        MultipartBoundaryLengthLimit = 128,
        MultipartBodyLengthLimit = MostBodyBytes,
    };

    public static async Task<(CreateFields? Fields, ApiError? Error)> Read(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return (null, WrongType(request.ContentType));
        }

        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadForm(request, cancellation);
        }

        var isJson = type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);
        return isJson ? await ReadJson(request, cancellation) : (null, WrongType(request.ContentType));
    }

    private static ApiError WrongType(string? type) => ApiError.OfStatus(
        StatusCodes.Status415UnsupportedMediaType,
        $"The content type '{ApiError.Shown(type ?? "")}' is not read here; send application/json or multipart/form-data.");

    private static async Task<(CreateFields? Fields, ApiError? Error)> ReadForm(HttpRequest request, CancellationToken cancellation)
    {
        IFormCollection form;
        try
        {
            form = await new FormFeature(request, Bounded).ReadFormAsync(cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, ApiError.Invalid("invalid_multipart", null, $"The multipart body cannot be read: {fault.Message}"));
        }

        var fields = new CreateFields();
        foreach (var (name, values) in form)
        {
            foreach (var value in values)
            {
                if (fields.With(name, value, out fields) is { } error)
                {
                    return (null, error);
                }
            }
        }

        return form.Files is [var file, ..]
            ? (null, ApiError.Invalid("unsupported_parameter", ApiError.Shown(file.Name), $"The file part '{ApiError.Shown(file.Name)}' is not offered by this server; leave it out."))
            : (fields, null);
    }

    private static async Task<(CreateFields? Fields, ApiError? Error)> ReadJson(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Strict, cancellation);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement)
                : (null, ApiError.Invalid("invalid_json", null, $"The body is a JSON {document.RootElement.ValueKind.ToString().ToLowerInvariant()}; send an object."));
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

    private static (CreateFields? Fields, ApiError? Error) ReadObject(JsonElement body)
    {
        var fields = new CreateFields();
        foreach (var property in body.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            var numberAllowed = property.NameEquals("seconds") || property.NameEquals("seed");
            var value = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number when numberAllowed => property.Value.GetRawText(),
                _ => null,
            };
            if (fields.With(property.Name, value ?? "", out fields) is { } error)
            {
                return (null, error);
            }

            if (value is null)
            {
                var expected = numberAllowed ? "an integer" : "a text";
                return (null, ApiError.Invalid("invalid_type", property.Name, $"'{property.Name}' is a JSON {property.Value.ValueKind.ToString().ToLowerInvariant()}; give {expected}."));
            }
        }

        return (fields, null);
    }
}
