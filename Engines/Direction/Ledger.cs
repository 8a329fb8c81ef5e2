using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction;

/// <summary>One thing that words of the prompt led to.</summary>
/// <param name="Span">Characters of the prompt.</param>
/// <param name="Path">Where it stands in the storyboard.</param>
/// <param name="Value">What stands there.</param>
internal sealed record LedgerEntry(TextSpan Span, string Path, string Value);

/// <summary>Keeps account of which words led to what. Whatever no entry covers is what the director could not use.</summary>
internal sealed class Ledger
{
    private readonly List<LedgerEntry> _entries = [];

    /// <summary>In order of the prompt.</summary>
    public IEnumerable<LedgerEntry> Entries => _entries.OrderBy(entry => entry.Span.Start).ThenBy(entry => entry.Span.End);

    public void Note(TextSpan span, string path, string value) => _entries.Add(new(span, path, value));

    /// <summary>Whether each character of a text of that length is accounted for.</summary>
    public bool[] Covered(int length)
    {
        var covered = new bool[length];
        var end = 0;
        foreach (var entry in _entries.OrderBy(entry => entry.Span.Start))
        {
            // Sorted by their beginnings, so that no character is visited twice.
            for (var i = Math.Max(end, entry.Span.Start); i < Math.Min(entry.Span.End, length); i++)
            {
                covered[i] = true;
            }

            end = Math.Max(end, Math.Min(entry.Span.End, length));
        }

        return covered;
    }
}
