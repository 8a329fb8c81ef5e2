using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sora.Engines.World.Speech;

/// <summary>A line as the synthesiser is asked for it.</summary>
/// <param name="Voices">Names, best first.</param>
internal sealed record Request(string Voices, double Rate, double Pitch, double Range, string Text);

/// <summary>What came back.</summary>
/// <param name="SampleRateHz">Of <paramref name="Samples"/>.</param>
/// <param name="Marks">Sample at which each phoneme begins.</param>
internal sealed record Answer(int SampleRateHz, float[] Samples, IReadOnlyList<(int Sample, string Ipa)> Marks);

/// <summary>
/// espeak-ng behind a small program of its own (Speaker): it is GPL and not linked here, and it repeats itself only in a fresh process that gets the same
/// lines in the same order. About 0.1 s a call.
/// </summary>
internal static class Synthesiser
{
    private const string Libraries = "/usr/lib";
    private const string Library = "libespeak-ng.so.1";
    private const string Program = "Sora.Speaker.dll";
    private const byte Word = 255;
    private const int MostSamples = 48_000 * 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Lazy<string?> Print = new(Fingerprint);

    /// <summary>Eight hexadecimal digits that tell the installed synthesiser from another, part of the engine's version; null where there is none.</summary>
    public static string? Mark => Print.Value;

    /// <summary>One answer for each request; null with the reason where nobody can speak.</summary>
    public static (IReadOnlyList<Answer>? Answers, string? Reason) Speak(IReadOnlyList<Request> requests, CancellationToken cancellation)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Program);
        if (!File.Exists(path))
        {
            return (null, $"{Program} is not beside the program; build it again");
        }

        var start = new ProcessStartInfo(DotNet) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(path);
        try
        {
            using var process = Process.Start(start)!;
            using var stop = cancellation.Register(() => Kill(process));
            using var late = new Timer(_ => Kill(process), null, Patience, Timeout.InfiniteTimeSpan);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var writing = Task.Run(() => Write(process.StandardInput.BaseStream, requests), CancellationToken.None);
            var answers = Read(process.StandardOutput.BaseStream, requests.Count);
            process.WaitForExit();
            writing.Wait(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return answers.Count == requests.Count ? (answers, null) : (null, FirstLine(errors.Result));
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            return (null, fault.Message);
        }
    }

    private static string? Fingerprint()
    {
        // Looked at as a file and never loaded.
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true };
        string[] found = Directory.Exists(Libraries) ? [.. Directory.EnumerateFiles(Libraries, Library, everywhere).Order(StringComparer.Ordinal)] : [];
        return found.Length > 0 ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(found[0])))[..8] : null;
    }

    /// <summary>The runtime that runs this program runs that one too.</summary>
    private static string DotNet => Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";

    private static void Write(Stream input, IReadOnlyList<Request> requests)
    {
        try
        {
            using var writer = new StreamWriter(input, new UTF8Encoding(false));
            foreach (var request in requests)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{request.Voices}\t{Math.Round(request.Rate)}\t{Math.Round(request.Pitch)}\t{Math.Round(request.Range)}\t{OneLine(request.Text)}\n"));
            }
        }
        catch (IOException)
        {
            // It has ended already; its exit says why.
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\0', ' ');

    private static List<Answer> Read(Stream output, int count)
    {
        var answers = new List<Answer>();
        using var reader = new BinaryReader(output, Encoding.UTF8, leaveOpen: true);
        try
        {
            while (answers.Count < count)
            {
                var rate = reader.ReadInt32();
                var samples = new float[Math.Clamp(reader.ReadInt32(), 0, MostSamples)];
                for (var n = 0; n < samples.Length; n++)
                {
                    samples[n] = reader.ReadInt16() / 32768f;
                }

                var marks = new List<(int, string)>();
                for (var left = reader.ReadInt32(); left > 0; left--)
                {
                    var (at, length) = (reader.ReadInt32(), reader.ReadByte());
                    if (length == Word)
                    {
                        reader.ReadInt32();
                    }
                    else
                    {
                        marks.Add((at, Encoding.UTF8.GetString(reader.ReadBytes(length))));
                    }
                }

                answers.Add(new Answer(rate, samples, marks));
            }
        }
        catch (EndOfStreamException)
        {
            // It ended early: the count tells.
        }

        return answers;
    }

    private static string FirstLine(string errors) => errors.Split('\n', 2)[0].Trim() is { Length: > 0 } line ? line : "the synthesiser ended early";

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }
}
