using Sora.Engines.Direction.Casting;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Beats;

/// <summary>An action while the prompt is still being read.</summary>
internal sealed record DraftBeat(Entity Who, string Verb)
{
    private const int MostManners = 12;
    private const int LongestManner = 60;

    private readonly List<string> _manner = [];
    private readonly Lazy<Verb?> _known = new(() => Verbs.Find(Verb, out _));

    public Entity? What { get; set; }

    public Entity? With { get; set; }

    public Entity? Toward { get; set; }

    /// <summary>Where it goes when that is nobody of the cast.</summary>
    public string? TowardPlace { get; set; }

    public IReadOnlyList<string> Manner => _manner;

    public string? Outcome { get; set; }

    public bool Implied { get; init; }

    /// <summary>What the lexicon knows of the verb; null for nothing.</summary>
    public Verb? Known => _known.Value;

    public double? SaidSeconds { get; set; }

    public void Do(string manner)
    {
        if (manner.Length is > 0 and <= LongestManner && _manner.Count < MostManners && !_manner.Contains(manner))
        {
            _manner.Add(manner);
        }
    }

    /// <summary>The same done by another.</summary>
    public DraftBeat By(Entity other)
    {
        var beat = new DraftBeat(other, Verb) { What = What, With = With, Toward = Toward, TowardPlace = TowardPlace, Outcome = Outcome, Implied = Implied, SaidSeconds = SaidSeconds };
        foreach (var manner in _manner)
        {
            beat.Do(manner);
        }

        return beat;
    }
}

/// <summary>A spoken line while the prompt is still being read.</summary>
/// <param name="Who">Null for a narrator.</param>
internal sealed record DraftLine(Entity? Who, string Text, string Manner, string? Language);
