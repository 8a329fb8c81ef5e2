using Sora.Engines.Direction.Casting;

namespace Sora.Engines.Direction.Beats;

/// <summary>What begins together.</summary>
internal sealed class Measure
{
    public List<DraftBeat> Beats { get; } = [];

    public List<DraftLine> Lines { get; } = [];
}

/// <summary>What happens in a shot, in order: measures follow each other, what stands in one begins at once.</summary>
internal sealed class Score
{
    /// <summary>A storyboard may hold a few more; what lies beyond nobody could follow.</summary>
    private const int MostBeats = 200;
    private const int MostLines = 60;

    private readonly List<Measure> _measures = [];

    public IReadOnlyList<Measure> Measures => _measures;

    public IEnumerable<DraftBeat> Beats => _measures.SelectMany(measure => measure.Beats);

    public IEnumerable<DraftLine> Lines => _measures.SelectMany(measure => measure.Lines);

    public DraftBeat? Last => _measures.SelectMany(measure => measure.Beats).LastOrDefault();

    public int BeatCount { get; private set; }

    public int LineCount { get; private set; }

    public bool IsFull => BeatCount >= MostBeats || LineCount >= MostLines;

    /// <summary>A new measure after the others, or before a given one.</summary>
    public Measure Begin(Measure? before = null)
    {
        var measure = new Measure();
        var at = before is null ? -1 : _measures.IndexOf(before);
        _measures.Insert(at < 0 ? _measures.Count : at, measure);
        return measure;
    }

    /// <summary>False when there is no room for it.</summary>
    public bool Add(Measure measure, DraftBeat beat)
    {
        if (BeatCount >= MostBeats)
        {
            return false;
        }

        measure.Beats.Add(beat);
        BeatCount++;
        return true;
    }

    public bool Add(Measure measure, DraftLine line)
    {
        if (LineCount >= MostLines)
        {
            return false;
        }

        measure.Lines.Add(line);
        LineCount++;
        return true;
    }

    /// <summary>What one did, another does as well.</summary>
    public void Double(Entity one, Entity other)
    {
        foreach (var measure in _measures)
        {
            foreach (var beat in measure.Beats.Where(beat => beat.Who == one).ToList())
            {
                Add(measure, beat.By(other));
            }
        }
    }
}
