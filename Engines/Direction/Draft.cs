using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>A being or thing while the prompt is still being read.</summary>
internal sealed class DraftMember(string id, Noun noun)
{
    public string Id { get; } = id;

    public Noun Noun { get; } = noun;

    public int Count { get; set; } = 1;

    public List<string> Adjectives { get; } = [];

    public List<(string Noun, List<string> Adjectives)> Wears { get; } = [];

    public string? Where { get; set; }

    /// <summary>Puts a garment on, once.</summary>
    public void Wear(string noun, List<string> adjectives)
    {
        if (Wears.All(garment => garment.Noun != noun))
        {
            Wears.Add((noun, adjectives));
        }
    }
}

/// <summary>An action while the prompt is still being read.</summary>
internal sealed class DraftBeat(DraftMember who, Verb verb)
{
    public DraftMember Who { get; } = who;

    public Verb Verb { get; } = verb;

    public DraftMember? What { get; set; }

    public DraftMember? With { get; set; }

    public DraftMember? Toward { get; set; }

    public List<string> Manner { get; } = [];

    public string? Outcome { get; set; }

    /// <summary>Whether it happens during the beat before it rather than after it.</summary>
    public bool Meanwhile { get; set; }
}

/// <summary>A line of speech while the prompt is still being read.</summary>
/// <param name="AfterBeat">How many beats of the shot were read before it.</param>
internal sealed record DraftLine(DraftMember? Who, string Text, string Manner, int AfterBeat);

/// <summary>A shot while the prompt is still being read: only what the prompt says, no taste.</summary>
internal sealed class DraftShot
{
    /// <summary>Everyone and everything in the shot, in order of mention.</summary>
    public List<DraftMember> Cast { get; } = [];

    public List<DraftBeat> Beats { get; } = [];

    public List<DraftLine> Lines { get; } = [];

    public List<string> Sounds { get; } = [];

    public List<string> Texts { get; } = [];

    /// <summary>Camera, look and setting by field: framing, angle, move, style, era, monochrome, slow, lapse, time, weather, place, transition.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public string? MusicMood { get; set; }

    public string? Instrument { get; set; }

    public bool HasMusic => MusicMood is not null || Instrument is not null;
}
