using System.Globalization;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>
/// A storyboard while it is edited. A shot keeps its id and its seed through every change; new shots and new cast get numbers that the film
/// has not used, so that an id never comes to mean another.
/// </summary>
internal sealed class BoardDraft
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shotIds = new(StringComparer.Ordinal);

    private IReadOnlyList<Shot> _indexed = [];
    private CastIndex? _index;
    private (List<Shot> Shots, CastIndex Index)? _scoped;

    public BoardDraft(Storyboard board, long seed, CancellationToken cancellation = default)
    {
        Cancellation = cancellation;
        Original = board;
        Seed = seed;
        Shots = [.. board.Shots];
        _ids.UnionWith(board.Shots.SelectMany(shot => shot.Cast).Select(member => member.Id));
        _shotIds.UnionWith(board.Shots.Select(shot => shot.Id));
    }

    public Storyboard Original { get; }

    public long Seed { get; }

    public List<Shot> Shots { get; }

    /// <summary>What the instruction's words bring before the admission gate.</summary>
    public List<Flag> Flags { get; } = [];

    /// <summary>Everyone and everything of the film, each id once, as first shown.</summary>
    public IReadOnlyList<CastMember> Cast => Index.Members;

    public CancellationToken Cancellation { get; }

    /// <summary>Made anew only when a shot has changed.</summary>
    public CastIndex Index
    {
        get
        {
            if (_index is null || !Same(_indexed, Shots))
            {
                (_indexed, _index) = ([.. Shots], new CastIndex(Shots));
            }

            return _index;
        }
    }

    /// <summary>The same of some shots only.</summary>
    public CastIndex IndexOf(IReadOnlyList<int> scope)
    {
        var shots = scope.Select(i => Shots[i]).ToList();
        if (Same(shots, Shots))
        {
            return Index;
        }

        if (_scoped is not { } last || !Same(last.Shots, shots))
        {
            _scoped = last = (shots, new CastIndex(shots));
        }

        return last.Index;
    }

    /// <summary>Changes the shots of the scope for which the change gives another shot; says whether any was. A null means no change.</summary>
    public bool Change(ShotScope scope, Func<Shot, Shot?> change) => Change(scope.Shots, change);

    public bool Change(IEnumerable<int> shots, Func<Shot, Shot?> change)
    {
        var changed = false;
        foreach (var i in shots.ToList())
        {
            if (change(Shots[i]) is { } next && !ReferenceEquals(next, Shots[i]))
            {
                Shots[i] = next;
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>Indices of the scope's shots in which one of those is.</summary>
    public List<int> With(ShotScope scope, IReadOnlyCollection<string> ids) =>
        [.. scope.Shots.Where(i => Shots[i].Cast.Any(member => ids.Contains(member.Id)))];

    /// <summary>The next id of the noun: after dog-1 comes dog-2.</summary>
    public string NewId(string noun)
    {
        var letters = new string([.. noun.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').Take(32)]).Trim('-');
        return Next(letters.Length > 0 ? letters : "thing", _ids);
    }

    public string NewShotId() => Next("shot", _shotIds);

    /// <summary>The board as it is now; shots that are what they were are the original's objects.</summary>
    public Storyboard ToBoard(IReadOnlyList<string> unplaced)
    {
        var before = Original.Shots.ToDictionary(shot => shot.Id, StringComparer.Ordinal);
        return Original with
        {
            Shots = [.. Shots.Select(shot => before.TryGetValue(shot.Id, out var old) && (ReferenceEquals(old, shot) || StoryboardJson.Write(old) == StoryboardJson.Write(shot)) ? old : shot)],
            Flags = Flags.Count == 0 ? Original.Flags : [.. (Original.Flags ?? []).Concat(Flags).Distinct().Take(StoryboardLimits.Flags)],
            Unplaced = unplaced.Count == 0 ? Original.Unplaced : [.. (Original.Unplaced ?? []).Concat(unplaced).Distinct(StringComparer.Ordinal).Take(StoryboardLimits.Unplaced)],
        };
    }

    private static bool Same(IReadOnlyList<Shot> some, IReadOnlyList<Shot> others)
    {
        var same = some.Count == others.Count;
        for (var i = 0; same && i < some.Count; i++)
        {
            same = ReferenceEquals(some[i], others[i]);
        }

        return same;
    }

    private static string Next(string stem, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (taken.Add(id))
            {
                return id;
            }
        }
    }
}
