using Sora.Engines.Tracing;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound.Voices;

namespace Sora.Engines.World.Sound;

/// <summary>Things that go to pieces: the crack itself and every piece that rings as its size and material let it. Where the pieces land is heard as blows.</summary>
internal static class BreakSounds
{
    private const double Seconds = 1.6;
    private const double LowestHz = 60;
    private const double HighestHz = 11_000;

    // Cracks run through a cup within milliseconds; its last pieces part a tenth of a second later.
    private const double PartingSeconds = 0.12;
    private const int MostPieces = 48;
    private const double ReferenceStrength = 1.5;

    /// <summary>Adds every breaking of the shot to the track and tells of each in the trace.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        var pitch = SlowMotion.Pitch(shot.TimeStretch);
        foreach (var (number, happened) in shot.Breaks.Index())
        {
            var whole = shot.Bodies[happened.Body];
            var hearing = ears.Hear(happened.Point, happened.Time);
            var strength = ReferenceStrength * SoundMaterial.Of(whole.Material.Name).Radiation * hearing.Near * DeterministicMath.Pow(Math.Max(whole.Mass, 1e-3), 0.35);
            var peak = ImpactSounds.LoudestPeak * strength / (1 + strength);
            if (peak * Math.Max(hearing.Left, hearing.Right) < ImpactSounds.FaintestPeak)
            {
                continue;
            }

            var voice = Synthesise(whole, happened.Pieces, pitch, NoiseSource.Derive(seed, (ulong)number));
            track.Add(voice, StereoTrack.FrameAt(happened.Time + ears.TravelSeconds(happened.Point, happened.Time)), (float)(peak * hearing.Left), (float)(peak * hearing.Right));
            trace.Add(new TracedSound(happened.Time, $"break:{whole.Id}", Decibels.Of(peak * Math.Max(hearing.Left, hearing.Right))));
        }
    }

    /// <summary>Samples from the moment of breaking, the loudest 1.</summary>
    /// <param name="pitch">Factor on every frequency.</param>
    public static float[] Synthesise(SimulatedBody whole, int pieces, double pitch, ulong seed)
    {
        var sound = SoundMaterial.Of(whole.Material.Name);
        var random = new NoiseSource(seed);
        var count = Math.Clamp(pieces, 3, MostPieces);
        var size = DeterministicMath.Pow(Math.Max((double)whole.Size.X * whole.Size.Y * whole.Size.Z / count, 1e-9), 1.0 / 3);
        var samples = Texture.Silence(Seconds / pitch);
        var crack = Math.Clamp(0.6 * pitch / sound.ContactSeconds, 400, 9_000);
        Texture.Burst(samples, 0, 1, crack / 5, crack, (0.02 + (2 * sound.NoiseSeconds)) / pitch, ref random);
        for (var i = 0; i < count; i++)
        {
            var (early, late) = (random.Between(0, 1), random.Between(0, 1));
            Ring(samples, i == 0 ? 0 : early * late * PartingSeconds / pitch, sound, size * random.Between(0.6, 1.7), pitch, random.Between(0.25, 1) / Math.Sqrt(count), ref random);
        }

        return Texture.Normalise(samples);
    }

    private static void Ring(float[] samples, double at, SoundMaterial sound, double size, double pitch, double strength, ref NoiseSource random)
    {
        var lowest = Math.Clamp(sound.ToneHz / size, LowestHz, HighestHz / 1.5) * pitch;
        for (var k = 0; k < sound.Partials.Length; k++)
        {
            var hz = lowest * sound.Partials[k] * (1 + (0.03 * random.Next()));
            if (hz < HighestHz)
            {
                // A piece that is still flying among others is damped by them.
                var struck = hz / pitch * sound.ContactSeconds;
                Texture.Strike(samples, at, strength / (Math.Sqrt(k + 1) * (1 + (4 * struck * struck))), hz, 1, 0.5 * sound.ToneSeconds / (pitch * DeterministicMath.Pow(sound.Partials[k], sound.Damping)));
            }
        }

        Texture.Burst(samples, at, strength * sound.Noise, lowest / 2, Math.Min(3 * lowest, HighestHz), sound.NoiseSeconds / pitch, ref random);
    }
}
