using System.Net;
using System.Net.Sockets;

namespace Sora.EndToEnd.Tests;

/// <summary>What a user meets when the machine is not as it should be.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sora-folder-").FullName;

    private string Data => Path.Combine(folder, "data");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task CorruptDatabase_OneLineThatNamesTheFile_NothingOverwritten()
    {
        Directory.CreateDirectory(Data);
        Assert.Equal(0, (await SoraProgram.Run("key", "ann", "--data", Data)).ExitCode);
        var database = Directory.GetFiles(Data, "*.db").First();
        foreach (var companion in Directory.GetFiles(Data, "*.db-*"))
        {
            File.Delete(companion);
        }

        var garbage = Enumerable.Range(0, 20_000).Select(i => (byte)(i * 37)).ToArray();
        await File.WriteAllBytesAsync(database, garbage);

        var outcome = await SoraProgram.Run("make", "a ball", "--out", Path.Combine(folder, "film.mp4"), "--data", Data);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(Path.GetFileName(database), Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(garbage, await File.ReadAllBytesAsync(database));
    }

    [Fact]
    public async Task DataIsAFile_OneLine()
    {
        await File.WriteAllTextAsync(Data, "not a folder");

        var outcome = await SoraProgram.Run("make", "a ball", "--out", Path.Combine(folder, "film.mp4"), "--data", Data);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(Data, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatHoldsOtherThingsAndIsOpen_IsRefusedAndLeftAlone()
    {
        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "letter.txt"), "hello");
        File.SetUnixFileMode(Data, Open);

        var outcome = await SoraProgram.Run("key", "ann", "--data", Data);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(Data, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Open, File.GetUnixFileMode(Data));
    }

    [Fact]
    public async Task LostKey_IsReplaced_AndOpensTheSameFilms()
    {
        await using var grid = new RunningGrid();
        var made = await SoraProgram.Run("make", "a ball", "--out", Path.Combine(folder, "film.mp4"), "--data", grid.Data, "--size", "64x64", "--seconds", "0.5");
        Assert.True(made.ExitCode == 0, made.Error);
        var lost = await File.ReadAllTextAsync(Path.Combine(grid.Data, "owner.key"));
        File.Delete(Path.Combine(grid.Data, "owner.key"));

        await grid.InitializeAsync();

        Assert.NotEqual(lost, await File.ReadAllTextAsync(Path.Combine(grid.Data, "owner.key")));
        using var owner = await grid.OwnerClient();
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"/v1/videos/{made.OutputLines[0]}")).StatusCode);
    }

    [Fact]
    public async Task DraftsOfKilledCommands_AreSwept_ThoseOfLivingOnesStay()
    {
        Directory.CreateDirectory(Path.Combine(Data, "tmp"));
        File.SetUnixFileMode(Data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var killed = Path.Combine(Data, "tmp", "draft-99999999-a");
        var living = Path.Combine(Data, "tmp", $"draft-{Environment.ProcessId}-b");
        await File.WriteAllTextAsync(killed, "");
        await File.WriteAllTextAsync(living, "");

        Assert.Equal(0, (await SoraProgram.Run("key", "ann", "--data", Data)).ExitCode);

        Assert.False(File.Exists(killed));
        Assert.True(File.Exists(living));
    }

    [Fact]
    public async Task NoFfmpeg_OneLineThatSaysHowToGetIt()
    {
        var bin = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        File.CreateSymbolicLink(Path.Combine(bin, "dotnet"), await Which("dotnet"));

        var outcome = await SoraProgram.Run(
            ["make", "a ball", "--out", Path.Combine(folder, "film.mp4"), "--data", Data, "--size", "64x64", "--seconds", "0.5"],
            new Dictionary<string, string?> { ["PATH"] = bin });

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("apt-get install ffmpeg", outcome.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PortTaken_OneLineThatNamesThePort()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var outcome = await SoraProgram.Run("up", "--port", SoraProgram.Text(port), "--data", Data);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"port {port} is taken", outcome.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    private static async Task<string> Which(string program) =>
        System.Text.Encoding.UTF8.GetString(await SoraProgram.Tool("which", program)).Trim();
}
