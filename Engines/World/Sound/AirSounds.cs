using System.Numerics;
using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound.Voices;

namespace Sora.Engines.World.Sound;

/// <summary>
/// The whoosh of what flies past: turbulence whose pressure grows with the cube of speed (a small body in a flow is a dipole: Curle, "The influence of solid
/// boundaries upon aerodynamic sound", 1955) and whose pitch grows with speed and falls with size.
/// </summary>
internal static class AirSounds
{
    // Slower than this it is lost in any room.
    private const double AudibleSpeed = 6;

    // Faster is not a flight but a cut in the simulation.
    private const double FastestSpeed = 120;
    private const double ReferenceSpeed = 14;
    private const double ReferenceGain = 0.05;
    private const double LoudestGain = 0.16;
    private const double CarryMetres = 2.5;
    private const int BlockSamples = 64;

    /// <summary>Adds the whoosh of everything of the cast that is fast enough and tells of each in the trace.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        foreach (var (number, member) in shot.Members.Index())
        {
            var speeds = Speeds(member.Places, shot);
            if (speeds.Length == 0 || speeds.Max() < AudibleSpeed)
            {
                continue;
            }

            var sizes = shot.Bodies.Where(body => body.Cast == member.Id).Select(body => (double)Math.Min(body.Size.X, Math.Min(body.Size.Y, body.Size.Z)));
            var samples = Synthesise(speeds, sizes.DefaultIfEmpty(0.3).Max(), shot, NoiseSource.Derive(seed, (ulong)number));
            var peak = MovingSource.Add(track, samples, 0, 1, member.Places, ears, shot.FramesPerSecond, CarryMetres);
            if (peak >= ImpactSounds.FaintestPeak)
            {
                trace.Add(new TracedSound(speeds.Index().First(frame => frame.Item >= AudibleSpeed).Index / shot.FramesPerSecond, $"air:{member.Id}", Decibels.Of(peak)));
            }
        }
    }

    /// <summary>Metres of the world a second at each frame, 0 where it is not heard.</summary>
    private static double[] Speeds(IReadOnlyList<Vector3> places, SimulatedShot shot)
    {
        var speeds = new double[places.Count];
        for (var i = 1; i < places.Count; i++)
        {
            double x = places[i].X - places[i - 1].X, y = places[i].Y - places[i - 1].Y, z = places[i].Z - places[i - 1].Z;
            var speed = Math.Sqrt((x * x) + (y * y) + (z * z)) * shot.FramesPerSecond * shot.TimeStretch;
            speeds[i] = speed is >= AudibleSpeed and <= FastestSpeed ? speed : 0;
        }

        return speeds;
    }

    private static float[] Synthesise(double[] speeds, double size, SimulatedShot shot, ulong seed)
    {
        var pitch = SlowMotion.Pitch(shot.TimeStretch);
        var samples = Texture.Silence(shot.Seconds);
        var noise = new NoiseSource(seed);
        OnePole first = new(1_000), second = new(1_000), below = new(200);
        var swell = OnePole.Coefficient(BlockSamples * 3.0);
        float gain = 0, up = 0, down = 0;
        for (var n = 0; n < samples.Length; n++)
        {
            if (n % BlockSamples == 0)
            {
                var speed = speeds[(int)Math.Clamp(n * shot.FramesPerSecond / SoundStem.SampleRateHz, 0, speeds.Length - 1)];
                var share = speed / ReferenceSpeed;
                gain += swell * ((float)Math.Min(LoudestGain, ReferenceGain * share * share * share * Math.Sqrt(Math.Clamp(size, 0.02, 1) / 0.2)) - gain);
                var hz = pitch * Math.Clamp(28 * Math.Max(speed, AudibleSpeed) / Math.Sqrt(Math.Clamp(size, 0.02, 1)), 180, 3_500);
                (up, down) = (OnePole.Coefficient(hz), OnePole.Coefficient(hz / 4));
            }

            var x = second.Low(first.Low(noise.Next(), up), up);
            samples[n] = gain * 3 * (x - below.Low(x, down));
        }

        return samples;
    }
}
