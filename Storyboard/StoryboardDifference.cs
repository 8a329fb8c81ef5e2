using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sora.Storyboards;

/// <summary>How a part of the storyboard changed.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>One difference between two storyboards.</summary>
/// <param name="Path">Where: shots are named by id, other lists' entries by id where they have one, words by themselves, else by index. "shots[shot-1].setting.time".</param>
/// <param name="Before">Canonical JSON of what was there; null when it was added.</param>
/// <param name="After">Canonical JSON of what is there; null when it was removed.</param>
public sealed record Change(ChangeKind Kind, string Path, string? Before, string? After)
{
    public override string ToString() => Kind switch
    {
        ChangeKind.Added => $"added {Path}: {After}",
        ChangeKind.Removed => $"removed {Path}: {Before}",
        _ => $"changed {Path}: {Before} to {After}",
    };
}

/// <summary>What differs between two storyboards, so that lineage and people can see what a remix changed.</summary>
public static class StoryboardDifference
{
    /// <summary>Every difference, in the order of the newer board; none for equal boards. A moved shot is a change of "shots.order".</summary>
    public static IReadOnlyList<Change> Between(Storyboard before, Storyboard after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<Change>();
        Compare("", JsonNode.Parse(StoryboardJson.Write(before)), JsonNode.Parse(StoryboardJson.Write(after)), changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<Change> changes)
    {
        if (before is JsonObject oldMembers && after is JsonObject newMembers)
        {
            var names = newMembers.Select(member => member.Key).Union(oldMembers.Select(member => member.Key), StringComparer.Ordinal);
            foreach (var name in names)
            {
                Compare(path.Length == 0 ? name : $"{path}.{name}", oldMembers[name], newMembers[name], changes);
            }
        }
        else if (before is JsonArray oldItems && after is JsonArray newItems)
        {
            CompareLists(path, oldItems, newItems, changes);
        }
        else if (!JsonNode.DeepEquals(before, after))
        {
            changes.Add(new Change(before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed, path, Text(before), Text(after)));
        }
    }

    private static void CompareLists(string path, JsonArray before, JsonArray after, List<Change> changes)
    {
        var oldItems = Keyed(before);
        var newItems = Keyed(after);
        foreach (var (key, item) in newItems)
        {
            Compare($"{path}[{key}]", oldItems.GetValueOrDefault(key), item, changes);
        }

        foreach (var (key, item) in oldItems.Where(item => !newItems.ContainsKey(item.Key)))
        {
            changes.Add(new Change(ChangeKind.Removed, $"{path}[{key}]", Text(item), null));
        }

        var stayed = oldItems.Keys.Where(newItems.ContainsKey).ToList();
        var now = newItems.Keys.Where(oldItems.ContainsKey).ToList();
        if (!stayed.SequenceEqual(now, StringComparer.Ordinal))
        {
            changes.Add(new Change(ChangeKind.Changed, $"{path}.order", string.Join(", ", stayed), string.Join(", ", now)));
        }
    }

    // Ids where every entry has its own, words where all differ; else indices.
    private static OrderedDictionary<string, JsonNode?> Keyed(JsonArray items)
    {
        var byId = new OrderedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = item is JsonObject member ? member["id"] as JsonValue : item is JsonValue word && word.GetValueKind() == JsonValueKind.String ? word : null;
            if (key is null || !byId.TryAdd(key.GetValue<string>(), item))
            {
                return new OrderedDictionary<string, JsonNode?>(
                    items.Select((entry, i) => KeyValuePair.Create(i.ToString(CultureInfo.InvariantCulture), entry)), StringComparer.Ordinal);
            }
        }

        return byId;
    }

    private static string? Text(JsonNode? node) => node?.ToJsonString(StoryboardJson.Canonical);
}
