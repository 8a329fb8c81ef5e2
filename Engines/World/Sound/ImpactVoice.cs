using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>
/// The sound of one blow: the partials of both bodies, as far as the blow's length lets them be excited, and a burst of noise from the surfaces.
/// After van den Doel, Kry and Pai, "FoleyAutomatic" (2001).
/// </summary>
internal static class ImpactVoice
{
    private const double EndDecibels = 72;
    private const double LowestHz = 38;
    private const double HighestHz = 11_000;
    private const double LargestSurfacelessMetres = 2.2;
    private const double NoiseAttackSeconds = 0.0004;
    private const double HollowBelow = 0.5;
    private const float Faintest = 1e-9f;
    private const double SixtyDecibels = 6.907755278982137;

    /// <summary>Samples from the moment of contact, a multiple of eight of them, and the gain that brings their peak to 1.</summary>
    /// <param name="seed">Of this blow: no two sound quite alike. The pitch of a body is its own and the same in every blow.</param>
    /// <param name="pitch">Factor on every frequency: below 1 in slow motion.</param>
    public static (float[] Samples, float Gain) Synthesise(SimulatedBody a, SimulatedBody b, double closingSpeed, ulong seed, double pitch = 1)
    {
        var (soundA, soundB) = (SoundMaterial.Of(a.Material.Name), SoundMaterial.Of(b.Material.Name));
        var contact = ContactSeconds(soundA, soundB, Lighter(a, b), closingSpeed);
        var modes = new List<Mode>();
        var random = new NoiseSource(seed);
        AddModes(modes, a, soundA, contact, pitch, ref random);
        AddModes(modes, b, soundB, contact, pitch, ref random);

        // Partials that start fainter are gone sooner.
        var strongest = modes.Max(mode => mode.Amplitude);
        var lengths = modes.ConvertAll(mode => ModalKernel.Length(mode.Seconds, Math.Max(0, EndDecibels + Decibels.Of(mode.Amplitude / strongest))));
        var noiseSeconds = ((soundA.NoiseSeconds * soundA.Noise) + (soundB.NoiseSeconds * soundB.Noise)) / (soundA.Noise + soundB.Noise) / pitch;
        var buffer = new float[Math.Max(ModalKernel.Length(noiseSeconds, EndDecibels), lengths.Max())];
        for (var i = 0; i < modes.Count; i++)
        {
            ModalKernel.Add(buffer.AsSpan(0, lengths[i]), modes[i]);
        }

        AddNoise(buffer, ModalKernel.Peak(buffer) * Math.Max(soundA.Noise, soundB.Noise), noiseSeconds, contact / pitch, ref random);
        return (buffer, 1 / Math.Max(ModalKernel.Peak(buffer), Faintest));
    }

    /// <summary>Length of the touch: the softer body decides; heavy things stay longer, fast ones shorter (Hertz: mass to the 2/5, speed to the −1/5).</summary>
    private static double ContactSeconds(SoundMaterial a, SoundMaterial b, double massKg, double speed)
    {
        var light = Math.Sqrt((a.ContactSeconds * a.ContactSeconds) + (b.ContactSeconds * b.ContactSeconds));
        var mass = Math.Clamp(massKg, 0.02, 50);
        return light * DeterministicMath.Pow(mass / 0.4, 0.2) * DeterministicMath.Pow(Math.Clamp(speed, 0.3, 20) / 3, -0.2);
    }

    private static double Lighter(SimulatedBody a, SimulatedBody b) => a.Mass <= 0 ? b.Mass : b.Mass <= 0 ? a.Mass : Math.Min(a.Mass, b.Mass);

    private static void AddModes(List<Mode> modes, SimulatedBody body, SoundMaterial sound, double contact, double pitch, ref NoiseSource random)
    {
        var size = DeterministicMath.Pow((double)body.Size.X * body.Size.Y * body.Size.Z, 1.0 / 3);
        var isSurface = body.Shape == ShapeKind.Plane || body.Mass <= 0 || size > LargestSurfacelessMetres;
        var hollow = body.Fill < HollowBelow && !isSurface;
        var lowest = isSurface ? sound.SurfaceHz : sound.ToneHz / Math.Max(size, 0.01) * (hollow ? 0.8 : 1);
        var seconds = isSurface ? sound.SurfaceSeconds : sound.ToneSeconds * (hollow ? 1.25 : 1);
        var own = new NoiseSource(NoiseSource.Derive(0, body.Id));
        for (var k = 0; k < sound.Partials.Length; k++)
        {
            var ratio = sound.Partials[k];
            var hz = Math.Max(lowest, LowestHz) * ratio * (1 + (0.03 * own.Next()));
            var strength = sound.Radiation * random.Between(0.6, 1) / Math.Sqrt(k + 1) / (1 + (4 * hz * hz * contact * contact));
            if (pitch * hz <= HighestHz)
            {
                modes.Add(new Mode(pitch * hz, strength, seconds / (pitch * DeterministicMath.Pow(ratio, sound.Damping))));
            }
        }

        if (lowest * sound.Partials[0] > HighestHz)
        {
            // Too small to be heard ringing: a tick at the top of what there is.
            modes.Add(new Mode(pitch * HighestHz, sound.Radiation / (1 + (4 * HighestHz * HighestHz * contact * contact)), 0.01));
        }
    }

    private static void AddNoise(Span<float> buffer, double amplitude, double seconds, double contact, ref NoiseSource random)
    {
        var centre = Math.Clamp(1.2 / contact, 250, 9_000);
        var (low1, low2, high) = (new OnePole(centre), new OnePole(centre), new OnePole(centre / 4));
        var decay = (float)DeterministicMath.Exp(-SixtyDecibels / (seconds * SoundStem.SampleRateHz));
        var attack = OnePole.Coefficient(1 / (2 * Math.PI * NoiseAttackSeconds));

        // White noise loses level in the filters: about the square root of the part of the band that is left.
        var envelope = (float)(amplitude * Math.Sqrt(SoundStem.SampleRateHz / (4 * centre)));
        var rise = 0f;
        var length = Math.Min(buffer.Length, ModalKernel.Length(seconds, EndDecibels));
        for (var n = 0; n < length; n++)
        {
            rise += attack * (1 - rise);
            buffer[n] += envelope * rise * high.High(low2.Low(low1.Low(random.Next())));
            envelope *= decay;
        }
    }
}
