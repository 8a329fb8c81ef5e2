namespace Sora.Client.Videos.Lineage;

/// <summary>A video's family: what it came of and what came of it.</summary>
/// <param name="Id">The video that was asked for.</param>
/// <param name="Nodes">Every video of <paramref name="Edges"/>, the oldest first.</param>
/// <param name="HasMore">Whether the family goes on beyond what is listed.</param>
internal sealed record LineageJson(string Object, string Id, IReadOnlyList<LineageNodeJson> Nodes, IReadOnlyList<LineageEdgeJson> Edges, bool HasMore);

/// <summary>One video. Of a deleted one only the id is known.</summary>
internal sealed record LineageNodeJson(string Id, bool Deleted, string? Prompt, string? Status, string? Seconds, long? CreatedAt);

/// <summary>One video was made of another.</summary>
/// <param name="Kind">remix, edit, extension, prequel, reroll, stitch or finish.</param>
/// <param name="Changes">What the child's storyboard has otherwise, as sentences; null while one of the two has none, or is gone.</param>
internal sealed record LineageEdgeJson(string Parent, string Child, string Kind, IReadOnlyList<string>? Changes);
