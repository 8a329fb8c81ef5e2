namespace Sora.EndToEnd.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("empty", "make", "", "--out", "film.mp4")]
    [InlineData("seconds -1", "make", "a ball", "--out", "film.mp4", "--seconds", "-1")]
    [InlineData("seconds 61", "make", "a ball", "--out", "film.mp4", "--seconds", "61")]
    [InlineData("seconds nan", "make", "a ball", "--out", "film.mp4", "--seconds", "nan")]
    [InlineData("size 33x33", "make", "a ball", "--out", "film.mp4", "--size", "33x33")]
    [InlineData("size 65x64", "make", "a ball", "--out", "film.mp4", "--size", "65x64")]
    [InlineData("size huge", "make", "a ball", "--out", "film.mp4", "--size", "huge")]
    [InlineData("seed one", "make", "a ball", "--out", "film.mp4", "--seed", "one")]
    [InlineData("--out", "make", "a ball")]
    [InlineData(".mp4", "make", "a ball", "--out", "film.avi")]
    [InlineData(".mp4", "make", "a ball", "--out", "-")]
    [InlineData(".json", "make", "a ball", "--out", "film.mp4", "--trace", "trace.txt")]
    [InlineData("/nowhere", "make", "a ball", "--out", "/proc/nowhere/film.mp4")]
    [InlineData("port 70000", "up", "--port", "70000")]
    [InlineData("--speed", "make", "a ball", "--out", "film.mp4", "--speed", "2")]
    [InlineData("nosuch.json", "audit", "nosuch.json")]
    [InlineData("/dev/null", "audit", "/dev/null")]
    [InlineData("more than 256 MB", "audit", "/dev/zero")]
    [InlineData("dance", "dance")]
    public async Task WrongUsage_OneLineThatNamesTheValue_Exit2(string named, params string[] arguments)
    {
        var outcome = await SoraProgram.Run(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        var line = Assert.Single(outcome.ErrorLines);
        Assert.Contains(named, line, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("direct", "a red ball drops")]
    [InlineData("make", "a red ball drops", "--out", "never.mp4")]
    public async Task UnsafeLanguageModel_OneLineThatNamesEverySetting_Exit1(params string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["Director__Endpoint"] = "http://models.example/v1", ["Director__Model"] = " ", ["SORA_DIRECTOR_KEY"] = "sk-secret" };
        var outcome = await SoraProgram.Run(arguments, environment);

        Assert.Equal(1, outcome.ExitCode);
        var line = Assert.Single(outcome.ErrorLines);
        Assert.Contains("Director:Endpoint 'http://models.example/v1'", line, StringComparison.Ordinal);
        Assert.Contains("use https; Director:Model", line, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_PrintsOnlyTheStoryboard()
    {
        var outcome = await SoraProgram.Run("direct", "a red ball drops on a wooden floor", "--seconds", "3", "--seed", "5");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        var board = Storyboards.StoryboardJson.Read(outcome.Output);
        Assert.Equal(5, board.Seed);
        Assert.Equal(3, board.Shots.Sum(shot => shot.Seconds), 6);
        Assert.Empty(Storyboards.StoryboardValidator.Validate(board));
    }

    [Fact]
    public async Task Edit_PrintsTheBoardAndTellsTheChange()
    {
        var folder = Directory.CreateTempSubdirectory("sora-test-");
        var file = Path.Combine(folder.FullName, "board.json");
        await File.WriteAllTextAsync(file, (await SoraProgram.Run("direct", "a dog runs on a beach in the morning")).Output);

        var edited = await SoraProgram.Run("edit", file, "make it night");
        var difference = await SoraProgram.Run("edit", file, "make it night", "--diff");
        var refused = await SoraProgram.Run("edit", file, "qwertz");
        var missing = await SoraProgram.Run("edit", Path.Combine(folder.FullName, "no.json"), "make it night");

        folder.Delete(recursive: true);
        Assert.Equal("night", Storyboards.StoryboardJson.Read(edited.Output).Shots[0].Setting.Time);
        Assert.Equal("time morning → night", Assert.Single(edited.ErrorLines));
        Assert.Equal(["time morning → night", "  changed shots[shot-1].setting.time: \"morning\" to \"night\""], difference.OutputLines);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("say what should change", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("no.json", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
    }
}
