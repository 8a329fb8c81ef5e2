using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Sound;
using Sora.Engines.World.Sound.Voices;

namespace Sora.Engines.World.Music;

/// <summary>
/// Instruments by physical models: a plucked string (Karplus and Strong 1983), struck bars by modes, a bowed string and a blown pipe as waveguides with a
/// friction curve and a reed (McIntyre, Schumacher and Woodhouse 1983; Smith 1986). For where there is no sound font, and for what a musician in the picture touches.
/// </summary>
internal static class Models
{
    private const int Rate = SoundStem.SampleRateHz;
    private const double ReleaseSeconds = 0.08;

    /// <summary>Interleaved stereo of that length.</summary>
    public static float[] Play(Score score, double seconds, ulong seed)
    {
        var output = new float[2 * (int)Math.Round(seconds * Rate, MidpointRounding.AwayFromZero)];
        foreach (var part in score.Parts)
        {
            var (right, left) = DeterministicMath.SinCos(Math.PI / 4 * (1 + part.Pan));
            foreach (var (number, note) in part.Notes.Index())
            {
                var one = part.Instrument.Excitation == Excitation.Drums
                    ? Drum(note, NoiseSource.Derive(seed, (ulong)number))
                    : Note(part.Instrument.Excitation, HzOf(note.Pitch), note.Seconds, NoiseSource.Derive(seed, (ulong)number));
                var gain = part.Level * (0.3 + (0.7 * note.Strength));
                var start = (int)(note.At * Rate);
                for (var n = 0; n < one.Length && start + n < output.Length / 2; n++)
                {
                    output[2 * (start + n)] += (float)(gain * left) * one[n];
                    output[(2 * (start + n)) + 1] += (float)(gain * right) * one[n];
                }
            }
        }

        return output;
    }

    /// <summary>Equal temperament, A4 = 440 Hz.</summary>
    public static double HzOf(int pitch) => 440 * DeterministicMath.Pow(2, (pitch - 69) / 12.0);

    /// <summary>One note, the loudest sample 1.</summary>
    public static float[] Note(Excitation excitation, double hz, double seconds, ulong seed)
    {
        var samples = Texture.Silence(excitation is Excitation.Pluck or Excitation.Strike ? Math.Max(seconds, 0.15) + 0.4 : seconds + ReleaseSeconds);
        switch (excitation)
        {
            case Excitation.Pluck:
                Pluck(samples, hz, seed);
                break;
            case Excitation.Bow:
                Bow(samples, hz, seconds);
                break;
            case Excitation.Blow:
                Blow(samples, hz, seconds, seed);
                break;
            default:
                Texture.Strike(samples, 0, 1, hz, 1, 1.8, 2.003 * hz, 0.45, 1.1, 3.01 * hz, 0.22, 0.7, 4.03 * hz, 0.14, 0.45, 6.1 * hz, 0.06, 0.2);
                break;
        }

        Texture.Normalise(samples);
        return Texture.Faded(samples, 0.001, excitation is Excitation.Pluck or Excitation.Strike ? 0.25 : 0.03);
    }

    /// <summary>A string that is let go: its noise goes round and loses its upper partials.</summary>
    private static void Pluck(float[] samples, double hz, ulong seed)
    {
        var period = (Rate / hz) - 0.5;
        var whole = (int)period;
        var part = (float)(period - whole);
        var line = new float[whole + 1];
        var noise = new NoiseSource(seed);
        var soft = new OnePole(Math.Min(9_000, 12 * hz));
        for (var n = 0; n < line.Length; n++)
        {
            line[n] = soft.Low(noise.Next());
        }

        var loss = (float)DeterministicMath.Exp(-6.907755278982137 / (hz * Math.Clamp(500 / hz, 0.8, 4)));
        var (at, last) = (0, 0f);
        for (var n = 0; n < samples.Length; n++)
        {
            // Two neighbours of the delay stand for a fraction of a sample; their mean with the last is the loss at the bridge.
            var next = at + 1 == line.Length ? 0 : at + 1;
            var delayed = (part * line[at]) + ((1 - part) * line[next]);
            samples[n] = delayed;
            line[at] = loss * 0.5f * (delayed + last);
            last = delayed;
            at = next;
        }
    }

    /// <summary>Two lengths of string from the bow, a lossy bridge, and friction that holds at low slip and lets go at high.</summary>
    private static void Bow(float[] samples, double hz, double seconds)
    {
        var total = (Rate / hz) - 0.6;
        var bridge = new Delay(total * 0.13);
        var neck = new Delay(total * 0.87);
        var (loss, body, vibrato) = (0f, new Resonator(Math.Max(280, hz), 900), 0.0);
        for (var n = 0; n < samples.Length; n++)
        {
            var push = 0.22f * Envelope(n / (double)Rate, 0.07, seconds);
            vibrato = 1 + (0.004 * Math.Min(1, n / (0.4 * Rate)) * DeterministicMath.Sin(2 * Math.PI * 5.3 * n / Rate));
            loss += 0.62f * (bridge.Out - loss);
            var (fromBridge, fromNut) = (-0.96f * loss, -neck.Out);
            var slip = push - (fromBridge + fromNut);
            var grip = Math.Abs(slip * 3.2f) + 0.75f;
            var friction = Math.Min(1, 1 / (grip * grip * grip * grip));
            var given = slip * friction;
            neck.Next(fromBridge + given, total * 0.87 * vibrato);
            bridge.Next(fromNut + given, total * 0.13);
            samples[n] = (0.6f * bridge.Out) + (1.4f * body.Next(bridge.Out));
        }
    }

    /// <summary>A pipe that is open at its end and closed by a reed.</summary>
    private static void Blow(float[] samples, double hz, double seconds, ulong seed)
    {
        var pipe = new Delay(Rate / hz / 2);
        var (noise, last) = (new NoiseSource(seed), 0f);
        for (var n = 0; n < samples.Length; n++)
        {
            var breath = 0.9f * Envelope(n / (double)Rate, 0.04, seconds) * (1 + (0.04f * noise.Next()) + (0.02f * (float)DeterministicMath.Sin(2 * Math.PI * 5 * n / Rate)));
            var back = -0.95f * 0.5f * (pipe.Out + last);
            last = pipe.Out;
            var difference = back - breath;
            var reed = Math.Clamp(0.7f - (0.3f * difference), -1, 1);
            pipe.Next(breath + (difference * reed), (Rate / hz / 2) - 0.45);
            samples[n] = pipe.Out;
        }
    }

    private static float Envelope(double at, double attack, double seconds) =>
        (float)(Math.Min(1, at / attack) * (at < seconds ? 1 : Math.Max(0, 1 - ((at - seconds) / ReleaseSeconds))));

    private static float[] Drum(Note note, ulong seed)
    {
        var random = new NoiseSource(seed);
        var samples = Texture.Silence(0.9);
        switch (note.Pitch)
        {
            case 36:
                Texture.Tone(samples, 0, 0.28, new Curve("0:150 0.15:62 1:48"), new Curve("0:1 1:0"), 1);
                break;
            case 38:
                Texture.Burst(samples, 0, 0.6, 900, 7_000, 0.16, ref random);
                Texture.Strike(samples, 0, 0.7, 186, 1, 0.12, 331, 0.6, 0.09);
                break;
            case 41 or 47:
                Texture.Strike(samples, 0, 1, note.Pitch == 41 ? 82 : 124, 1, 0.5, note.Pitch == 41 ? 130 : 197, 0.5, 0.3);
                break;
            case 37 or 76:
                Texture.Strike(samples, 0, 0.8, 1_180, 1, 0.05, 2_350, 0.6, 0.04);
                break;
            case 49:
                Texture.Burst(samples, 0, 0.5, 2_500, 12_000, 0.8, ref random);
                break;
            default:
                Texture.Burst(samples, 0, 0.3, 6_000, 14_000, note.Pitch == 51 ? 0.25 : 0.05, ref random);
                break;
        }

        return samples;
    }

    /// <summary>A delay of a length that may move, read between two samples.</summary>
    private sealed class Delay(double length)
    {
        private readonly float[] _line = new float[(int)(length * 1.05) + 8];
        private int _at;

        public float Out { get; private set; }

        public void Next(float x, double samples)
        {
            _line[_at] = x;
            var back = _at - samples + 1;
            back += back < 0 ? _line.Length : 0;
            var first = (int)back;
            var part = (float)(back - first);
            var second = first + 1 == _line.Length ? 0 : first + 1;
            Out = ((1 - part) * _line[first % _line.Length]) + (part * _line[second]);
            _at = _at + 1 == _line.Length ? 0 : _at + 1;
        }
    }
}
