namespace Sora.Storyboards;

/// <summary>Collects changes shot by shot, and says what several shots share once.</summary>
/// <param name="shots">Shots of the newer board.</param>
internal sealed class ToldChanges(int shots)
{
    private readonly List<(string Text, bool IsOwn, List<int> Shots)> _all = [];

    /// <param name="shot">Number of the shot in the newer board, from 1.</param>
    /// <param name="isOwn">Whether it is said of that shot even when all shots share it; otherwise what holds throughout names no shot.</param>
    public void Add(int shot, string text, bool isOwn = false)
    {
        var index = _all.FindIndex(told => told.Text == text && told.IsOwn == isOwn);
        if (index >= 0)
        {
            _all[index].Shots.Add(shot);
        }
        else
        {
            _all.Add((text, isOwn, [shot]));
        }
    }

    public IEnumerable<string> Lines() => _all.Select(told => told.Shots.Distinct().Count() == shots && !told.IsOwn ? told.Text : $"{Name([.. told.Shots.Distinct()])}: {told.Text}");

    // "shot 2", "shots 1–3", "shots 1, 3"
    private static string Name(List<int> numbers) => numbers switch
    {
        [var only] => FormattableString.Invariant($"shot {only}"),
        _ when numbers[^1] - numbers[0] == numbers.Count - 1 && numbers.Count > 2 => FormattableString.Invariant($"shots {numbers[0]}–{numbers[^1]}"),
        _ => $"shots {string.Join(", ", numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)))}",
    };
}
