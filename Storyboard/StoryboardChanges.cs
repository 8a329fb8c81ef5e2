namespace Sora.Storyboards;

/// <summary>What differs between two storyboards, told to people: "shot 2: time day → night", "the dog becomes a robot".</summary>
public static class StoryboardChanges
{
    /// <summary>Sentences in the order of the newer board, without full stops; none for equal boards. What is the same in several shots is said once.</summary>
    public static IReadOnlyList<string> Between(Storyboard before, Storyboard after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var told = new ToldChanges(after.Shots.Count);
        var old = before.Shots.Select((shot, i) => (shot.Id, Shot: shot, Number: i + 1)).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var kept = after.Shots.Select(shot => shot.Id).Where(old.ContainsKey).ToList();
        foreach (var (shot, number) in after.Shots.Select((shot, i) => (shot, i + 1)))
        {
            if (old.TryGetValue(shot.Id, out var was))
            {
                new ShotChanges(was.Shot, shot, number, told).Tell();
            }
            else
            {
                told.Add(number, $"new: {Summary(shot)}", isOwn: true);
            }
        }

        var lines = told.Lines().ToList();
        lines.AddRange(before.Shots.Select((shot, i) => (shot, Number: i + 1)).Where(entry => !kept.Contains(entry.shot.Id)).Select(entry => $"shot {entry.Number} deleted ({Summary(entry.shot)})"));
        if (!before.Shots.Select(shot => shot.Id).Where(kept.Contains).SequenceEqual(kept, StringComparer.Ordinal))
        {
            lines.Add($"the order of the shots is now {string.Join(", ", after.Shots.Select(shot => old.TryGetValue(shot.Id, out var was) ? was.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "new"))}");
        }

        lines.AddRange(Film(before, after));
        return lines;
    }

    private static IEnumerable<string> Film(Storyboard before, Storyboard after)
    {
        if (before.Prompt != after.Prompt)
        {
            yield return "the prompt changed";
        }

        if (before.Seed != after.Seed)
        {
            yield return FormattableString.Invariant($"seed {before.Seed} → {after.Seed}");
        }

        foreach (var flag in (after.Flags ?? []).Except(before.Flags ?? []))
        {
            yield return $"flagged: '{flag.Word}' ({flag.Kind})";
        }

        foreach (var flag in (before.Flags ?? []).Except(after.Flags ?? []))
        {
            yield return $"no longer flagged: '{flag.Word}' ({flag.Kind})";
        }

        if ((after.Unplaced ?? []).Except(before.Unplaced ?? []).ToList() is { Count: > 0 } words)
        {
            yield return $"not understood: {string.Join(", ", words)}";
        }

        if ((before.Unplaced ?? []).Except(after.Unplaced ?? []).Any())
        {
            yield return "fewer words are marked as not understood";
        }
    }

    private static string Summary(Shot shot)
    {
        var who = shot.Cast.Take(3).Select(member => Phrase.Of(member));
        var what = shot.Beats.Take(3).Select(beat => beat.Verb);
        return string.Join(", ", who.Concat(what).DefaultIfEmpty(shot.Setting.Place));
    }
}
