using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Sora.Speaker;

// Reads lines "voices TAB rate TAB pitch TAB range TAB text" from stdin (voices: names set apart by commas, the first that exists is taken) and writes
// for each line to stdout, little-endian: int32 samples a second, int32 count and int16 samples, int32 count and marks (int32 sample, uint8 length,
// UTF-8 phoneme; length 255 and an int32 text position mark a word). Exit 3 where libespeak-ng is not installed.
const int missing = 3;
try
{
    var rate = Espeak.Initialize(Espeak.Retrieval, 0, null, Espeak.PhonemeEvents | Espeak.PhonemesAsIpa);
    if (rate <= 0)
    {
        Console.Error.WriteLine("espeak-ng has no data: install espeak-ng-data");
        return missing;
    }

    Lines.Speak(rate);
    return 0;
}
catch (DllNotFoundException)
{
    Console.Error.WriteLine("libespeak-ng.so.1 is missing: install espeak-ng");
    return missing;
}

internal static unsafe class Lines
{
    private static readonly List<short> Samples = [];
    private static readonly MemoryStream Marks = new();
    private static int marks;

    public static void Speak(int rate)
    {
        Espeak.SetSynthCallback(&Take);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new BinaryWriter(Console.OpenStandardOutput());
        while (input.ReadLine() is { } line)
        {
            Speak(line.Split('\t', 5));
            output.Write(rate);
            output.Write(Samples.Count);
            output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(Samples)));
            output.Write(marks);
            output.Write(Marks.GetBuffer().AsSpan(0, (int)Marks.Length));
            Samples.Clear();
            Marks.SetLength(0);
            marks = 0;
        }
    }

    private static void Speak(string[] parts)
    {
        foreach (var voice in parts[0].Split(','))
        {
            if (Espeak.SetVoiceByName(voice) == 0)
            {
                break;
            }
        }

        _ = Espeak.SetParameter(Espeak.Rate, int.Parse(parts[1], null), 0);
        _ = Espeak.SetParameter(Espeak.Pitch, int.Parse(parts[2], null), 0);
        _ = Espeak.SetParameter(Espeak.Range, int.Parse(parts[3], null), 0);
        Espeak.SeedNoise(1);
        var text = Encoding.UTF8.GetBytes(parts[4] + "\0");
        fixed (byte* start = text)
        {
            _ = Espeak.Synth(start, (nuint)text.Length, 0, Espeak.CharacterPosition, 0, Espeak.Utf8, null, null);
        }

        _ = Espeak.Synchronize();
    }

    [UnmanagedCallersOnly]
    private static int Take(short* samples, int count, Espeak.Event* events)
    {
        for (; events->Type != Espeak.EventEnd; events++)
        {
            if (events->Type is Espeak.EventPhoneme or Espeak.EventWord)
            {
                Mark(ref Unsafe.AsRef<Espeak.Event>(events));
            }
        }

        if (samples != null)
        {
            Samples.AddRange(new ReadOnlySpan<short>(samples, count));
        }

        return 0;
    }

    private static void Mark(ref Espeak.Event happened)
    {
        const byte word = 255;
        Marks.Write(BitConverter.GetBytes(happened.Sample));
        if (happened.Type == Espeak.EventWord)
        {
            Marks.WriteByte(word);
            Marks.Write(BitConverter.GetBytes(happened.TextPosition));
        }
        else
        {
            var name = MemoryMarshal.CreateReadOnlySpan(ref happened.Name[0], 8);
            var length = name.IndexOf((byte)0);
            name = length < 0 ? name : name[..length];
            Marks.WriteByte((byte)name.Length);
            Marks.Write(name);
        }

        marks++;
    }
}
