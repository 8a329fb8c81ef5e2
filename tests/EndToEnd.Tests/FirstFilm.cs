using System.Text.Json;

namespace Sora.EndToEnd.Tests;

/// <summary>The README's film, made once for all tests that look at it.</summary>
public sealed class FirstFilm : IAsyncLifetime
{
    public const string Prompt = "a red ball falls from a shelf onto a wooden floor and bounces";
    public const int Width = 640;
    public const int Height = 360;
    public const int FramesPerSecond = 24;
    public const double Seconds = 4;

    private readonly string folder = Directory.CreateTempSubdirectory("sora-film-").FullName;

    public string Path => System.IO.Path.Combine(folder, "film.mp4");

    public string Data => System.IO.Path.Combine(folder, "data");

    internal Outcome Outcome { get; private set; } = null!;

    internal JsonElement Trace { get; private set; }

    public async Task InitializeAsync()
    {
        var trace = System.IO.Path.Combine(folder, "trace.json");
        Outcome = await SoraProgram.Run("make", Prompt, "--out", Path, "--size", $"{Width}x{Height}", "--trace", trace, "--data", Data);
        Assert.True(Outcome.ExitCode == 0, Outcome.Error);
        Trace = JsonDocument.Parse(await File.ReadAllTextAsync(trace)).RootElement;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
