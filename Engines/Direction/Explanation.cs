using System.Text;
using Sora.Engines.Direction.Reading;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Which words of a prompt led to what, what was chosen by taste, and what could not be used.</summary>
public sealed class Explanation
{
    private const int LongestWords = 44;
    private const int LongestPath = 30;

    private readonly Storyboard _board;
    private readonly List<LedgerEntry> _entries;
    private readonly string _reader;

    private Explanation(Storyboard board, List<LedgerEntry> entries, string reader) => (_board, _entries, _reader) = (board, entries, reader);

    internal static Explanation Of(Storyboard board, Ledger ledger, IReader reader) => new(board, [.. ledger.Entries.Distinct()], reader.GetType().Name);

    /// <summary>An aligned list: words of the prompt → path in the storyboard = value.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append("read by ").Append(_reader).Append('\n').Append('\n');
        var words = _entries.ConvertAll(entry => Short(_board.Prompt[entry.Span.Start..Math.Min(entry.Span.End, _board.Prompt.Length)], LongestWords));
        var width = words.Count == 0 ? 0 : words.Max(word => word.Length);
        for (var i = 0; i < _entries.Count; i++)
        {
            text.Append(words[i].PadRight(width)).Append("  →  ").Append(_entries[i].Path.PadRight(LongestPath)).Append(" = ").Append(Short(_entries[i].Value, 80)).Append('\n');
        }

        foreach (var shot in _board.Shots)
        {
            foreach (var path in shot.Implied ?? [])
            {
                text.Append("by taste".PadRight(width)).Append("  →  ").Append($"{shot.Id}.{path}".PadRight(LongestPath)).Append(" = ").Append(Value(shot, path)).Append('\n');
            }

            foreach (var added in shot.Cast.Where(member => member.Implied == true).Select(member => ($"cast[{member.Id}]", member.Noun))
                .Concat(shot.Beats.Where(beat => beat.Implied == true).Select(beat => ("beats", $"{beat.Who} {beat.Verb} {beat.What}"))))
            {
                text.Append("by taste".PadRight(width)).Append("  →  ").Append($"{shot.Id}.{added.Item1}".PadRight(LongestPath)).Append(" = ").Append(added.Item2).Append('\n');
            }
        }

        foreach (var word in _board.Unplaced ?? [])
        {
            text.Append(Short(word, LongestWords).PadRight(Math.Max(width, 1))).Append("  →  not used\n");
        }

        return text.ToString();
    }

    private static string Value(Shot shot, string path) => path switch
    {
        "look.style" => shot.Look.Style,
        "camera.framing" => shot.Camera.Framing,
        "camera.angle" => shot.Camera.Angle,
        "camera.move" => shot.Camera.Move,
        "setting.place" => shot.Setting.Place,
        "setting.time" => shot.Setting.Time,
        "setting.weather" => shot.Setting.Weather,
        _ => string.Empty,
    };

    private static string Short(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= most ? line : line[..(most - 1)] + "…";
    }
}
