namespace Sora.Storyboards;

/// <summary>The unit of work and of identity: one uninterrupted view.</summary>
public sealed record Shot
{
    /// <summary>Stable across remixes while the shot is unchanged.</summary>
    public required string Id { get; init; }

    /// <summary>The shot's own; null takes the film's.</summary>
    public long? Seed { get; init; }

    /// <summary>Key of the stored world state that this shot continues from; null starts afresh.</summary>
    public string? StartState { get; init; }

    /// <summary>Key of an uploaded picture that the shot opens with, dissolving into the scene; null has none.</summary>
    public string? Opening { get; init; }

    /// <summary>Key of an uploaded clip that is all that the shot shows; null lets the engine render it.</summary>
    public string? Footage { get; init; }

    /// <summary>Paths within the shot that the director chose by taste, such as camera.angle.</summary>
    public IReadOnlyList<string>? Implied { get; init; }

    /// <summary>cut, fade, dissolve or wipe; null is a cut.</summary>
    public string? Transition { get; init; }

    /// <summary>Above 0.</summary>
    public required double Seconds { get; init; }
    public required Look Look { get; init; }
    public required Camera Camera { get; init; }
    public required Setting Setting { get; init; }
    public required IReadOnlyList<CastMember> Cast { get; init; }
    public required IReadOnlyList<Beat> Beats { get; init; }
    public IReadOnlyList<SpeechLine>? Speech { get; init; }
    public IReadOnlyList<SoundCue>? Sounds { get; init; }
    public Music? Music { get; init; }
    public IReadOnlyList<TextOverlay>? Text { get; init; }
}

/// <summary>How the picture is styled.</summary>
public sealed record Look
{
    /// <summary>realistic, cinematic, anime, documentary, noir, …</summary>
    public required string Style { get; init; }
    public string? Era { get; init; }
    public bool? Monochrome { get; init; }

    /// <summary>Time stretch, at least 1; null and 1 are real time.</summary>
    public double? SlowMotion { get; init; }

    /// <summary>Time compression, at least 1.</summary>
    public double? TimeLapse { get; init; }
}

/// <summary>Where the viewer stands and looks.</summary>
public sealed record Camera
{
    /// <summary>extreme-wide, wide, medium, close-up or extreme-close-up.</summary>
    public required string Framing { get; init; }

    /// <summary>eye, low, high, overhead, dutch or pov.</summary>
    public required string Angle { get; init; }

    /// <summary>static, pan-left, pan-right, tilt-up, tilt-down, dolly-in, dolly-out, zoom-in, zoom-out, orbit, crane-up, crane-down, tracking or handheld.</summary>
    public required string Move { get; init; }

    /// <summary>Cast id that stays in frame.</summary>
    public string? Subject { get; init; }

    /// <summary>Focal length in millimetres, 35 mm equivalent.</summary>
    public double? Lens { get; init; }
}

/// <summary>Place, time of day and weather.</summary>
/// <param name="Place">An English lemma: room, street, beach, …</param>
/// <param name="Time">dawn, morning, noon, afternoon, sunset, dusk, night or day.</param>
/// <param name="Weather">clear, cloudy, rain, snow, fog, storm or wind.</param>
public sealed record Setting(string Place, string Time, string Weather)
{
    /// <summary>spring, summer, autumn or winter; null where it does not show.</summary>
    public string? Season { get; init; }
}
