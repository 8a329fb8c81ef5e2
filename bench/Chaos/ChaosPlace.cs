namespace Sora.Bench.Chaos;

/// <summary>The folders of one run, removed at the end.</summary>
internal sealed class ChaosPlace : IDisposable
{
    /// <summary>After which something that should happen has not.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _root = Directory.CreateTempSubdirectory("sora-chaos-").FullName;

    public ChaosPlace()
    {
        Directory.CreateDirectory(Data);
        Directory.CreateDirectory(Temporary);
    }

    public string Data => Path.Combine(_root, "data");

    /// <summary>The program's temporary folder.</summary>
    public string Temporary => Path.Combine(_root, "tmp");

    public string Socket => Path.Combine(Data, "grid.sock");

    public string Out(ChaosFilm film) => Path.Combine(_root, $"{film.SeedText}.mp4");

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
