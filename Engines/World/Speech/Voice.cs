namespace Sora.Engines.World.Speech;

/// <summary>How somebody speaks, in the synthesiser's terms and in what is done to its samples afterwards.</summary>
/// <param name="Variant">The synthesiser's name of a timbre, such as f3; empty is its plain voice.</param>
internal sealed record Voice(string Variant)
{
    /// <summary>Words a minute.</summary>
    public double Rate { get; init; } = 165;

    /// <summary>0 to 99; 50 is usual for the timbre.</summary>
    public double Pitch { get; init; } = 50;

    /// <summary>How lively the melody is, 0 to 99; 50 is usual, 0 a single tone.</summary>
    public double Range { get; init; } = 50;

    /// <summary>Pitch and resonances together, as size changes them: above 1 a smaller body.</summary>
    public double Shift { get; init; } = 1;

    /// <summary>Loudness beside ordinary speech, in decibels.</summary>
    public double Decibels { get; init; }

    /// <summary>0 clean, 1 metallic, as machines speak.</summary>
    public double Metal { get; init; }

    /// <summary>0 plain, 1 as hard as a shout: more of the upper partials.</summary>
    public double Effort { get; init; }

    /// <summary>Whether words are sung on notes.</summary>
    public bool Sings { get; init; }
}
