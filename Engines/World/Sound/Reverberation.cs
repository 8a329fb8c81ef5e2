using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>
/// What a room adds: a feedback delay network of eight lines with a Householder matrix (Jot and Chaigne 1991), damped above by the air and the walls.
/// Soft and late enough that no blow is heard twice. Cost: about 60 operations a sample.
/// </summary>
internal static class Reverberation
{
    private const int Lines = 8;
    private const float Wet = 0.11f;
    private const double SpeedOfSound = 343;
    private const double SixtyDecibels = 6.907755278982137;
    private const double HardWallSeconds = 0.55;
    private const double SoftWallSeconds = 0.25;
    private const double ReferenceRoomMetres = 5;

    // Lengths relative to the room's mean edge; no two share a simple ratio.
    private static readonly double[] Paths = [0.83, 1.07, 1.31, 1.52, 1.79, 2.03, 2.33, 2.69];

    /// <summary>Adds the room's answer to what is in the track; nothing outdoors.</summary>
    public static void Apply(StereoTrack track, PlaceAcoustics place)
    {
        if (place.Outdoor || !(place.RoomSize.X > 0 && place.RoomSize.Y > 0 && place.RoomSize.Z > 0))
        {
            return;
        }

        var edge = Math.Clamp(DeterministicMath.Pow((double)place.RoomSize.X * place.RoomSize.Y * place.RoomSize.Z, 1.0 / 3), 2, 30);
        var wall = place.Walls is { } walls ? SoundMaterial.Of(walls.Name).Radiation : 0.8;
        var seconds = (SoftWallSeconds + ((HardWallSeconds - SoftWallSeconds) * wall)) * Math.Sqrt(edge / ReferenceRoomMetres);
        var delays = Array.ConvertAll(Paths, path => new float[(int)(path * edge / SpeedOfSound * SoundStem.SampleRateHz)]);
        var gains = Array.ConvertAll(delays, delay => (float)DeterministicMath.Exp(-SixtyDecibels * delay.Length / (seconds * SoundStem.SampleRateHz)));
        var damping = new OnePole[Lines];
        Array.Fill(damping, new OnePole(4_200));
        Run(track.Samples, delays, gains, damping);
    }

    private static void Run(float[] samples, float[][] delays, float[] gains, OnePole[] damping)
    {
        Span<float> heard = stackalloc float[Lines];
        Span<int> at = stackalloc int[Lines];
        for (var n = 0; n < samples.Length; n += 2)
        {
            var sum = 0f;
            for (var line = 0; line < Lines; line++)
            {
                heard[line] = gains[line] * damping[line].Low(delays[line][at[line]]);
                sum += heard[line];
            }

            var reflected = sum * (2f / Lines);
            var input = new Vector2(samples[n], samples[n + 1]);
            var (left, right) = (0f, 0f);
            for (var line = 0; line < Lines; line++)
            {
                var isLeft = (line & 1) == 0;
                delays[line][at[line]] = (isLeft ? input.X : input.Y) + heard[line] - reflected;
                at[line] = at[line] + 1 == delays[line].Length ? 0 : at[line] + 1;
                left += isLeft ? heard[line] : 0;
                right += isLeft ? 0 : heard[line];
            }

            samples[n] += Wet * left;
            samples[n + 1] += Wet * right;
        }
    }
}
