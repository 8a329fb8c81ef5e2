namespace Sora.Engines.World.Sound;

/// <summary>How a material sounds when it is struck. Chosen by ear and spectrum around published contact times, partials and decay times.</summary>
/// <param name="ContactSeconds">How long a touch of a light thing lasts: it is a low-pass filter on everything the blow excites.</param>
/// <param name="ToneHz">Lowest partial of a compact thing one metre across; it grows as the thing shrinks.</param>
/// <param name="ToneSeconds">Time in which that partial of a thing falls by 60 dB.</param>
/// <param name="SurfaceHz">Lowest partial of a floor or wall.</param>
/// <param name="SurfaceSeconds">Time in which that partial of a floor or wall falls by 60 dB.</param>
/// <param name="Partials">Ratios to the lowest.</param>
/// <param name="Damping">Exponent by which higher partials die sooner.</param>
/// <param name="Radiation">Part of the blow that becomes sound, 1 for hard materials.</param>
/// <param name="Noise">Share of noise in the sound, 0 to 1.</param>
/// <param name="NoiseSeconds">Time in which the noise falls by 60 dB.</param>
internal sealed record SoundMaterial(
    double ContactSeconds,
    double ToneHz,
    double ToneSeconds,
    double SurfaceHz,
    double SurfaceSeconds,
    double[] Partials,
    double Damping,
    double Radiation,
    double Noise,
    double NoiseSeconds)
{
    // Free bars and plates of wood, shells of metal, bars of glass; what is soft has hardly any partials to speak of.
    private static readonly double[] Wooden = [1, 1.56, 2.31, 3.02, 4.17, 5.49, 7.38, 9.1];
    private static readonly double[] Metallic = [1, 1.53, 2.05, 2.76, 3.42, 4.3, 5.41, 6.79, 8.21];
    private static readonly double[] Glassy = [1, 2.32, 4.25, 5.93, 8.4];
    private static readonly double[] Rocky = [1, 1.83, 2.65, 3.94, 5.3, 7.1];
    private static readonly double[] Soft = [1, 1.72, 2.6];

    private static readonly SoundMaterial Wood = new(0.00036, 170, 0.16, 88, 0.22, Wooden, 0.75, 1, 0.3, 0.03);
    private static readonly SoundMaterial Stone = new(0.00016, 270, 0.12, 170, 0.07, Rocky, 0.5, 0.9, 0.45, 0.03);
    private static readonly SoundMaterial Metal = new(0.00012, 230, 1.7, 95, 1.3, Metallic, 0.55, 1, 0.3, 0.015);
    private static readonly SoundMaterial Plastic = new(0.0007, 120, 0.11, 140, 0.09, Wooden, 0.8, 0.8, 0.3, 0.03);
    private static readonly SoundMaterial Flesh = new(0.006, 24, 0.09, 60, 0.08, Soft, 1, 0.4, 0.5, 0.05);

    private static readonly SoundMaterial Leather = new(0.0025, 42, 0.12, 60, 0.1, Soft, 0.8, 0.7, 0.4, 0.04);
    private static readonly SoundMaterial Cloth = new(0.007, 18, 0.05, 55, 0.06, Soft, 1, 0.25, 0.75, 0.06);
    private static readonly SoundMaterial Paper = new(0.003, 50, 0.05, 90, 0.05, Soft, 1, 0.35, 0.8, 0.04);

    private static readonly Dictionary<string, SoundMaterial> ByName = new(StringComparer.Ordinal)
    {
        ["wood"] = Wood,
        ["stone"] = Stone,
        ["concrete"] = Stone,
        ["asphalt"] = Stone with { ContactSeconds = 0.0003, Noise = 0.55 },
        ["brick"] = Stone,
        ["tile"] = Stone with { SurfaceHz = 260, SurfaceSeconds = 0.1, Noise = 0.3 },
        ["metal"] = Metal,
        ["steel"] = Metal,
        ["iron"] = Metal,
        ["rubber"] = new(0.0014, 46, 0.17, 60, 0.1, Soft, 0.6, 0.9, 0.32, 0.035),
        ["glass"] = new(0.0001, 185, 0.8, 160, 0.3, Glassy, 0.6, 0.9, 0.28, 0.012),
        ["plastic"] = Plastic,
        ["celluloid"] = Plastic with { ContactSeconds = 0.0003, ToneHz = 95, ToneSeconds = 0.06 },
        ["leather"] = Leather,
        ["cloth"] = Cloth,
        ["felt"] = Cloth,
        ["carpet"] = Cloth,
        ["foam"] = Cloth with { ContactSeconds = 0.01, Radiation = 0.2 },
        ["flesh"] = Flesh,
        ["fur"] = Flesh,
        ["skin"] = Flesh,
        ["grass"] = new(0.005, 30, 0.06, 58, 0.07, Soft, 1, 0.3, 0.75, 0.09),
        ["earth"] = new(0.004, 40, 0.06, 66, 0.08, Soft, 1, 0.4, 0.6, 0.06),
        ["sand"] = new(0.005, 30, 0.05, 60, 0.06, Soft, 1, 0.3, 0.85, 0.09),
        ["snow"] = new(0.008, 20, 0.05, 50, 0.05, Soft, 1, 0.22, 0.85, 0.1),
        ["ice"] = new(0.0002, 210, 0.2, 190, 0.16, Glassy, 0.6, 0.9, 0.35, 0.025),
        ["water"] = new(0.004, 60, 0.12, 110, 0.1, Soft, 0.8, 0.4, 0.85, 0.2),
        ["paper"] = Paper,
        ["cardboard"] = Paper with { ContactSeconds = 0.0015, ToneHz = 75, ToneSeconds = 0.08, Radiation = 0.5, Noise = 0.55 },
        ["ceramic"] = new(0.00014, 205, 0.5, 180, 0.12, Glassy, 0.6, 0.9, 0.2, 0.015),
    };

    /// <summary>The material of that name; what has none sounds like plastic, the least telling of all.</summary>
    public static SoundMaterial Of(string name) => ByName.GetValueOrDefault(name, Plastic);

    /// <summary>Whether the name has an entry of its own.</summary>
    public static bool Knows(string name) => ByName.ContainsKey(name);
}
