namespace Sora.Engines.World.Sound.Voices;

/// <summary>One utterance of a living thing: a source at a pitch, roughened, and the resonances of its throat and mouth. Curves run over its length.</summary>
/// <param name="Seconds">How long it lasts.</param>
/// <param name="Pitch">Hertz.</param>
/// <param name="Level">0 to 1.</param>
internal sealed record Call(double Seconds, string Pitch, string Level)
{
    /// <summary>Resonances in hertz, one curve each; none leaves the source as it is.</summary>
    public string[] Formants { get; init; } = [];

    /// <summary>Their bandwidth as a share of their frequency.</summary>
    public double Breadth { get; init; } = 0.12;

    /// <summary>Share of breath in the source, 0 to 1.</summary>
    public string Noise { get; init; } = "0.05";

    /// <summary>0 a buzz rich in partials, 1 a pure tone.</summary>
    public double Pure { get; init; }

    /// <summary>How often a second the source is choked, and how far, 0 to 1: growls, croaks, bleats.</summary>
    public double RoughHz { get; init; }

    public double Rough { get; init; }

    /// <summary>How often a second the pitch swings, and by which share.</summary>
    public double VibratoHz { get; init; }

    public double Vibrato { get; init; }

    /// <summary>Share by which single periods differ.</summary>
    public double Jitter { get; init; } = 0.01;

    /// <summary>Seconds from the end of one to the beginning of the next when it is said again; 0 is said once.</summary>
    public double Pause { get; init; }

    /// <summary>How many belong together.</summary>
    public int Times { get; init; } = 1;
}
