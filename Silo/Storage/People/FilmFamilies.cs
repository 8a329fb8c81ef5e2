using System.Data.Common;
using Dapper;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Walks family trees by generation, up and down at once: one query a generation.</summary>
internal sealed class FilmFamilies(Database database)
{
    /// <summary>Ids that one query asks for.</summary>
    private const int Width = 1_000;

    private readonly string _up = $"SELECT child_id AS Child, parent_id AS Parent, place AS Place, kind AS Kind, changes AS Changes FROM lineage WHERE {database.OneOf("child_id", "Ids")}";
    private readonly string _down = $"SELECT child_id AS Child, parent_id AS Parent, place AS Place, kind AS Kind, changes AS Changes FROM lineage WHERE {database.OneOf("parent_id", "Ids")} ORDER BY child_id";

    /// <summary>Every node that can be reached, nearest first, up to <paramref name="most"/>, and the edges between them.</summary>
    public async Task<(IReadOnlyList<string> Nodes, IReadOnlyList<LineageEdge> Edges, bool HasMore)> Walk(DbConnection connection, VideoId id, int most, CancellationToken cancellation)
    {
        var nodes = new List<string> { id.Value };
        var known = new HashSet<string>(nodes);
        var edges = new Dictionary<(string Child, int Place), EdgeRow>();
        for (var begin = 0; begin < nodes.Count;)
        {
            var generation = nodes.Skip(begin).Take(Width).ToArray();
            begin += generation.Length;
            foreach (var query in new[] { _up, _down })
            {
                foreach (var edge in await connection.QueryAsync<EdgeRow>(new CommandDefinition(query, new { Ids = generation }, cancellationToken: cancellation)))
                {
                    edges[(edge.Child, edge.Place)] = edge;
                    foreach (var end in new[] { edge.Parent, edge.Child }.Where(known.Add))
                    {
                        nodes.Add(end);
                    }
                }
            }

            if (nodes.Count > most)
            {
                var kept = nodes.Take(most).ToHashSet();
                return ([.. kept], [.. edges.Values.Where(edge => kept.Contains(edge.Child) && kept.Contains(edge.Parent)).Select(edge => edge.Edge)], HasMore: true);
            }
        }

        return (nodes, [.. edges.Values.Select(edge => edge.Edge)], HasMore: false);
    }

    /// <summary>Leaves out what is hidden and connects nothing; where an end is not shown, what changed is not told.</summary>
    public static FilmFamily Arrange(VideoId id, IReadOnlyList<string> nodes, IReadOnlyList<LineageEdge> edges, IReadOnlyList<FilmView> shown, IReadOnlySet<string> deleted, bool hasMore)
    {
        var visible = shown.Select(film => film.Film.Id.Value).ToHashSet();
        var kept = nodes.ToHashSet();
        var byChild = edges.ToLookup(edge => edge.Child.Value);
        var byParent = edges.ToLookup(edge => edge.Parent.Value);
        for (var leaves = new Queue<string>(nodes.Where(IsIdle)); leaves.TryDequeue(out var leaf);)
        {
            if (kept.Remove(leaf))
            {
                foreach (var parent in byChild[leaf].Select(edge => edge.Parent.Value).Where(parent => kept.Contains(parent) && IsIdle(parent)))
                {
                    leaves.Enqueue(parent);
                }
            }
        }

        var told = edges.Where(edge => kept.Contains(edge.Child.Value) && kept.Contains(edge.Parent.Value))
            .Select(edge => visible.Contains(edge.Child.Value) && visible.Contains(edge.Parent.Value) ? edge : edge with { Changes = null });
        return new FilmFamily(
            shown,
            kept.Where(deleted.Contains).Select(node => new VideoId(node)).ToHashSet(),
            kept.Where(node => !deleted.Contains(node) && !visible.Contains(node)).Select(node => new VideoId(node)).ToHashSet(),
            [.. told],
            hasMore);

        // Nothing that is shown came of it.
        bool IsIdle(string node) => node != id.Value && !visible.Contains(node) && !byParent[node].Any(edge => kept.Contains(edge.Child.Value));
    }

    private sealed record EdgeRow
    {
        public string Child { get; init; } = "";

        public string Parent { get; init; } = "";

        public int Place { get; init; }

        public string Kind { get; init; } = "";

        public string? Changes { get; init; }

        public LineageEdge Edge => new(new VideoId(Child), new VideoId(Parent), Place, Enum.Parse<OriginKind>(Kind, ignoreCase: true), Changes?.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
