using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;

namespace Sora.Client.Page;

/// <summary>The media types of the page's files; a compressed copy is of the type of what it is a copy of.</summary>
internal sealed class PageFileTypes : IContentTypeProvider
{
    private const string CopyEnding = ".br";

    private readonly FileExtensionContentTypeProvider _types = new();

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        _types.TryGetContentType(subpath.EndsWith(CopyEnding, StringComparison.Ordinal) ? subpath[..^CopyEnding.Length] : subpath, out contentType);
}
