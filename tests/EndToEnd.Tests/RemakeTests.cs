using System.Diagnostics;

namespace Sora.EndToEnd.Tests;

public sealed class RemakeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sora-remake-").FullName;

    [Fact]
    public async Task Remake_OfAFilm_GivesTheSameFramesAndSamples()
    {
        var (film, again) = (Path.Combine(_folder, "film.mp4"), Path.Combine(_folder, "again.mp4"));
        var made = await SoraProgram.Run("make", "a red ball falls from a shelf onto a wooden floor and bounces", "--out", film, "--seconds", "0.5", "--size", "160x96", "--seed", "7", "--data", Path.Combine(_folder, "one"));
        Assert.True(made.ExitCode == 0, made.Error);

        var remade = await SoraProgram.Run("remake", film, "--out", again, "--data", Path.Combine(_folder, "two"));

        Assert.True(remade.ExitCode == 0, remade.Error);
        Assert.Equal(await Hashes(film), await Hashes(again));
    }

    [Fact]
    public async Task Remake_OfWhatCarriesNoRecipe_SaysSoInOneLine()
    {
        var foreign = Path.Combine(_folder, "foreign.mp4");
        await Ffmpeg($"-f lavfi -i testsrc2=size=64x64:rate=10 -t 1 -c:v libx264 {foreign}");
        var remade = await SoraProgram.Run("remake", foreign, "--out", Path.Combine(_folder, "again.mp4"), "--data", Path.Combine(_folder, "data"));
        Assert.Equal(1, remade.ExitCode);
        Assert.Contains("carries no recipe", Assert.Single(remade.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<string> Hashes(string film) => Ffmpeg($"-i {film} -map 0 -f streamhash -hash sha256 -");

    private static async Task<string> Ffmpeg(string arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("ffmpeg", $"-v error -nostdin -y {arguments}") { RedirectStandardOutput = true })!;
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(0, program.ExitCode);
        return output;
    }
}
