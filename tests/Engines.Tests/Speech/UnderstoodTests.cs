using System.Diagnostics;
using System.Text;
using Sora.Engines.Tests.Sound;
using Sora.Engines.World.Sound;
using Sora.Engines.World.Speech;
using Sora.Storyboards;
using Xunit;
using Xunit.Abstractions;

namespace Sora.Engines.Tests.Speech;

/// <summary>
/// Whether a recogniser that knows nothing of us (pocketsphinx) picks the right one of ten sentences, nine of which differ from it by one word, over the sound of a place.
/// </summary>
public sealed class UnderstoodTests(ITestOutputHelper output)
{
    private const string Model = "/usr/share/pocketsphinx/model/en-us";
    private const double PadSeconds = 0.3;

    private static readonly (string Sentence, string[] Words)[] Templates =
    [
        ("the {0} is on the table", ["cat", "book", "lamp", "cup", "phone", "hat", "key", "ball", "shoe", "bread"]),
        ("we will meet at the {0} tomorrow", ["station", "river", "market", "church", "garden", "school", "harbor", "bridge", "castle", "office"]),
        ("please give me the {0} now", ["hammer", "letter", "money", "basket", "mirror", "bottle", "candle", "ticket", "blanket", "camera"]),
        ("i can see a {0} in the distance", ["mountain", "ship", "tower", "horse", "village", "storm", "fire", "rabbit", "soldier", "train"]),
    ];

    [Theory, Trait("Duration", "Long")]
    [InlineData("man", "")]
    [InlineData("woman", "")]
    [InlineData("boy", "")]
    [InlineData("man", "old")]
    public void Recogniser_TwentyLines_PicksTheRightSentence(string noun, string adjective)
    {
        if (!Directory.Exists(Model))
        {
            output.WriteLine("pocketsphinx is not installed: apt-get install pocketsphinx pocketsphinx-en-us");
            return;
        }

        var quiet = Count(noun, adjective, new Setting("room", "day", "clear"), under: null);
        var noisy = Count(noun, adjective, new Setting("street", "day", "clear"), under: 15);
        output.WriteLine($"{adjective} {noun}: {quiet} of 20 over room tone, {noisy} of 20 over a street 15 dB below");
        Assert.InRange(quiet, 18, 20);
        Assert.InRange(noisy, 16, 20);
    }

    private static int Count(string noun, string adjective, Setting setting, double? under)
    {
        var folder = Directory.CreateTempSubdirectory("sora-understood-").FullName;
        try
        {
            var right = 0;
            foreach (var (sentence, words) in Templates)
            {
                var said = new List<string>();
                for (var i = 0; i < words.Length; i += 2)
                {
                    said.Add(string.Format(null, sentence, words[i]));
                    WriteWave(Path.Combine(folder, $"{said.Count}.wav"), Heard(noun, adjective, char.ToUpperInvariant(said[^1][0]) + said[^1][1..] + ".", setting, under));
                }

                var grammar = $"#JSGF V1.0;\ngrammar g;\npublic <s> = {string.Join(" | ", words.Select(word => string.Format(null, sentence, word)))};\n";
                right += Recognise(folder, grammar, said.Count).Zip(said).Count(pair => pair.First == pair.Second);
            }

            return right;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The line over the place as the film has them, one channel, with 300 ms of the place before and after.</summary>
    private static float[] Heard(string noun, string adjective, string text, Setting setting, double? under)
    {
        var cast = Spoken.Someone(noun, adjective);
        var line = Spoken.Say(text, noun, "say", adjective);
        var seconds = line.Seconds + (2 * PadSeconds);
        var story = Spoken.Shot(seconds, [cast], Spoken.Line(noun + "-1", text)) with { Setting = setting };
        var plan = new SpeechPlan([line with { At = PadSeconds }], [], []);
        var sound = SoundStage.Compose(Scenes.Shot(seconds, [], Scenes.Ball("rubber"), "wood", outdoor: setting.Place == "street"), story, plan);
        var (speech, place) = (Listening.Channel(Listening.Stem(sound, "speech"), 0), Listening.Channel(Listening.Stem(sound, "ambience"), 0));
        var gain = under is { } decibels ? Listening.RootMeanSquare(speech) / Listening.RootMeanSquare(place) * Math.Pow(10, -decibels / 20) : 1;
        var mixed = speech.Zip(place, (a, b) => a + (float)(gain * b)).ToArray();
        var peak = (float)Listening.Peak(mixed);
        return Resampler.Resample(mixed.Select(sample => 0.7f * sample / peak).ToArray(), 3);
    }

    private static List<string> Recognise(string folder, string grammar, int count)
    {
        File.WriteAllText(Path.Combine(folder, "g.gram"), grammar);
        File.WriteAllLines(Path.Combine(folder, "ctl"), Enumerable.Range(1, count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        string[] arguments =
        [
            "-hmm", Model + "/en-us", "-dict", Model + "/cmudict-en-us.dict", "-jsgf", "g.gram", "-ctl", "ctl", "-cepdir", ".", "-cepext", ".wav", "-adcin", "yes", "-adchdr", "44", "-hyp", "hyp",
            "-dither", "yes", "-beam", "1e-120", "-wbeam", "1e-100", "-pbeam", "1e-120", "-lpbeam", "1e-120", "-lponlybeam", "1e-120",
        ];
        using var process = Process.Start(new ProcessStartInfo("pocketsphinx_batch", arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        return [.. File.ReadAllLines(Path.Combine(folder, "hyp")).Select(line => line[..Math.Max(0, line.LastIndexOf('(') - 1)].Trim())];
    }

    private static void WriteWave(string path, float[] samples)
    {
        using var file = new BinaryWriter(File.Create(path), Encoding.ASCII);
        file.Write("RIFF"u8);
        file.Write(36 + (2 * samples.Length));
        file.Write("WAVEfmt "u8);
        file.Write(16);
        file.Write((short)1);
        file.Write((short)1);
        file.Write(16_000);
        file.Write(32_000);
        file.Write((short)2);
        file.Write((short)16);
        file.Write("data"u8);
        file.Write(2 * samples.Length);
        foreach (var sample in samples)
        {
            file.Write((short)Math.Clamp(sample * 32_767, short.MinValue, short.MaxValue));
        }
    }
}
