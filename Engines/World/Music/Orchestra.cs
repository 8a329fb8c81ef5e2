namespace Sora.Engines.World.Music;

/// <summary>Plays a score: by FluidSynth with a sound font where both are installed, else by models of our own.</summary>
internal static class Orchestra
{
    private const int BlockFrames = 64;
    private const int DrumChannel = 9;
    private const int PanController = 10;
    private const int VolumeController = 7;

    /// <summary>Interleaved stereo of that length, 48 kHz; the loudest sample is 1 where anything is heard.</summary>
    public static float[] Play(Score score, double seconds, ulong seed)
    {
        var samples = SoundFont.File is { } font ? PlayFont(score, seconds, font) : Models.Play(score, seconds, seed);
        return Sound.Voices.Texture.Normalise(samples ?? Models.Play(score, seconds, seed));
    }

    private static unsafe float[]? PlayFont(Score score, double seconds, string font)
    {
        FluidSynth.SetLogFunction(0, 0, 0);
        FluidSynth.SetLogFunction(1, 0, 0);
        FluidSynth.SetLogFunction(2, 0, 0);
        var settings = FluidSynth.NewSettings();
        FluidSynth.SetNumber(settings, "synth.sample-rate", SoundStem.SampleRateHz);
        FluidSynth.SetNumber(settings, "synth.gain", 0.3);
        FluidSynth.SetInteger(settings, "synth.cpu-cores", 1);
        FluidSynth.SetInteger(settings, "synth.reverb.active", 0);
        FluidSynth.SetInteger(settings, "synth.chorus.active", 0);

        // Only the instruments that play are read from the 140 MB.
        FluidSynth.SetInteger(settings, "synth.dynamic-sample-loading", 1);
        var synth = FluidSynth.NewSynth(settings);
        try
        {
            if (FluidSynth.LoadSoundFont(synth, font, 1) < 0)
            {
                return null;
            }

            var events = Prepare(synth, score);
            var samples = new float[2 * (int)Math.Round(seconds * SoundStem.SampleRateHz, MidpointRounding.AwayFromZero)];
            var next = 0;
            fixed (float* start = samples)
            {
                for (var frame = 0; frame < samples.Length / 2; frame += BlockFrames)
                {
                    for (; next < events.Count && events[next].Frame < frame + BlockFrames; next++)
                    {
                        var (_, channel, key, velocity) = events[next];
                        _ = velocity > 0 ? FluidSynth.NoteOn(synth, channel, key, velocity) : FluidSynth.NoteOff(synth, channel, key);
                    }

                    FluidSynth.WriteFloat(synth, Math.Min(BlockFrames, (samples.Length / 2) - frame), start, 2 * frame, 2, start, (2 * frame) + 1, 2);
                }
            }

            return samples;
        }
        finally
        {
            FluidSynth.DeleteSynth(synth);
            FluidSynth.DeleteSettings(settings);
        }
    }

    /// <summary>Seats the parts and lists what happens when; a note that ends and begins again ends first.</summary>
    private static List<(int Frame, int Channel, int Key, int Velocity)> Prepare(nint synth, Score score)
    {
        var events = new List<(int Frame, int Channel, int Key, int Velocity)>();
        foreach (var (number, part) in score.Parts.Index())
        {
            var channel = part.Instrument.Excitation == Excitation.Drums ? DrumChannel : number;
            if (channel != DrumChannel)
            {
                FluidSynth.ProgramChange(synth, channel, part.Instrument.Program);
            }

            FluidSynth.ControlChange(synth, channel, PanController, (int)(64 + (63 * part.Pan)));
            FluidSynth.ControlChange(synth, channel, VolumeController, (int)(127 * part.Level));
            foreach (var note in part.Notes)
            {
                events.Add(((int)(note.At * SoundStem.SampleRateHz), channel, note.Pitch, Math.Clamp((int)(30 + (97 * note.Strength)), 1, 127)));
                events.Add(((int)((note.At + note.Seconds) * SoundStem.SampleRateHz), channel, note.Pitch, 0));
            }
        }

        return [.. events.OrderBy(one => one.Frame).ThenBy(one => one.Velocity).ThenBy(one => one.Channel).ThenBy(one => one.Key)];
    }
}
