using System.Diagnostics;

namespace Sora.Media.Tests.Support;

/// <summary>A folder that goes with the test, tools that live in it, and the programs themselves to look at what came out.</summary>
public sealed class Workbench : IDisposable
{
    public Workbench()
    {
        Folder = Directory.CreateTempSubdirectory("media-tests-").FullName;
        Tools = MediaTools.Open(new MediaOptions(Temporary));
    }

    public string Folder { get; }

    public string Temporary => Path.Combine(Folder, "tmp");

    public MediaTools Tools { get; }

    public string File(string name) => Path.Combine(Folder, name);

    public async Task<string> MasterAsync(string name, MasterFormat format, IReadOnlyList<MasterStem> stems, Action<byte[], int>? paint = null)
    {
        var path = File(name);
        using var writer = MasterWriter.Start(Tools, format, stems, path);
        var frame = new byte[format.FrameBytes];
        for (var number = 0; number < format.FrameCount; number++)
        {
            if (paint is null)
            {
                Pictures.Moving(frame, format, number);
            }
            else
            {
                paint(frame, number);
            }

            writer.Write(frame);
        }

        await writer.FinishAsync(CancellationToken.None);
        return path;
    }

    public async Task<string> FilmAsync(string name, params string[] masters)
    {
        var film = File(name);
        await new FilmAssembler(Tools).AssembleAsync(masters, film, new FilmMetadata("A film", "made in a test"), null, CancellationToken.None);
        return film;
    }

    /// <summary>All frames of a film, one after another, as I420.</summary>
    public byte[] Frames(string film) => Run("ffmpeg", ["-v", "error", "-i", film, "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-"]);

    /// <summary>A sound track as interleaved stereo.</summary>
    public float[] Sound(string film, int track = 0)
    {
        var bytes = Run("ffmpeg", ["-v", "error", "-i", film, "-map", $"0:a:{track}", "-f", "f32le", "-ac", "2", "-ar", "48000", "-"]);
        return System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(bytes).ToArray();
    }

    public static byte[] Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }

    public void Dispose()
    {
        Tools.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
