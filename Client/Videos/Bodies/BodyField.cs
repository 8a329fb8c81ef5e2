using System.Text.Json;

namespace Sora.Client.Videos.Bodies;

/// <summary>A field of a request, however it was sent. What lies deeper has its path for a name, as forms have it: <c>video[id]</c>, <c>videos[0][id]</c>.</summary>
/// <param name="Text">A text as it is, a number or a structure as its JSON; a form's value.</param>
/// <param name="Kind">Of the JSON value; a form's values are strings.</param>
internal sealed record BodyField(string Name, string Text, JsonValueKind Kind)
{
    /// <summary>The kind in words: "array", "number".</summary>
    public string KindName => Kind.ToString().ToLowerInvariant();
}
