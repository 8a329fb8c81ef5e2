using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sora.EndToEnd.Tests;

/// <summary>Commands and callers beside a grid that runs.</summary>
public sealed class RunningGridTests(RunningGrid grid) : IClassFixture<RunningGrid>
{
    private static readonly string[] Small = ["--size", "64x64", "--seconds", "0.5"];

    [Fact]
    public void Up_SaysWhereItIsAndWhereTheKeyIs()
    {
        Assert.Contains(grid.Address.ToString().TrimEnd('/'), grid.Greeting[0], StringComparison.Ordinal);
        var file = Path.Combine(grid.Data, "owner.key");
        Assert.Contains(file, grid.Greeting[1], StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Matches("^[A-Za-z0-9_-]+\n$", File.ReadAllText(file));
    }

    [Fact]
    public async Task Make_UsesTheGridThatRuns()
    {
        var output = Path.Combine(grid.Folder, "beside.mp4");

        var outcome = await SoraProgram.Run(["make", "a ball bounces", "--out", output, "--data", grid.Data, .. Small]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.True(new FileInfo(output).Length > 0);
        using var owner = await grid.OwnerClient();
        var video = await owner.GetFromJsonAsync<JsonElement>($"/v1/videos/{outcome.OutputLines[0]}");
        Assert.Equal("completed", video.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Up_OnAFolderInUse_OneLine()
    {
        var outcome = await SoraProgram.Run("up", "--port", "5999", "--data", grid.Data);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(grid.Data, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherOwnersKey_Sees404Everywhere_AndChangesNothing()
    {
        using var owner = await grid.OwnerClient();
        var made = await SoraProgram.Run(["make", "a ball", "--out", Path.Combine(grid.Folder, "mine.mp4"), "--data", grid.Data, .. Small]);
        var id = made.OutputLines[0];
        var minted = await SoraProgram.Run("key", "bob", "--data", grid.Data);
        Assert.Equal(0, minted.ExitCode);
        using var other = grid.ClientOf(Assert.Single(minted.OutputLines));

        foreach (var path in new[] { "", "/content", "/content?variant=thumbnail", "/events", "/storyboard" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/v1/videos/{id}{path}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/v1/videos/{id}/cancel", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/v1/videos/{id}")).StatusCode);
        Assert.Empty((await other.GetFromJsonAsync<JsonElement>("/v1/videos")).GetProperty("data").EnumerateArray());
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"/v1/videos/{id}/content")).StatusCode);
    }

    [Fact]
    public async Task Make_WhoseFilmIsDeletedMeanwhile_EndsAndSaysSo()
    {
        using var owner = await grid.OwnerClient();
        using var make = SoraProgram.Start(["make", "a ball", "--out", Path.Combine(grid.Folder, "gone.mp4"), "--data", grid.Data, "--seconds", "60"]);
        var error = make.StandardError.ReadToEndAsync();
        var id = await make.StandardOutput.ReadLineAsync();

        Assert.Equal(HttpStatusCode.OK, (await owner.DeleteAsync($"/v1/videos/{id}")).StatusCode);
        await make.WaitForExitAsync();

        Assert.Equal(1, make.ExitCode);
        Assert.Matches("deleted|cancelled", (await error).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    [Fact]
    public async Task Desk_IsNotReachableByTcp()
    {
        using var owner = await grid.OwnerClient();

        var answer = await owner.PostAsJsonAsync("/desk/keys", new { name = "eve" });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
