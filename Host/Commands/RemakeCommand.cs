using System.CommandLine;
using System.Text.Json;
using Sora.Engines.World;
using Sora.Grains.Ids;
using Sora.Host.Data;
using Sora.Host.Desk;
using Sora.Media;
using Sora.Storyboards;

namespace Sora.Host.Commands;

/// <summary><c>remake FILE --out FILE</c>: makes a film again from the recipe that travels in its file.</summary>
internal static class RemakeCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A film of ours (mp4)." };
        var output = new Option<string>("--out") { Description = "Where the film goes (mp4).", Required = true };
        var data = FilmOptions.Data();
        var command = new Command("remake", "Makes a film again from the recipe in its file.") { file, output, data };
        command.SetAction(async (given, cancellation) =>
        {
            var source = given.GetValue(file)!;
            var recipe = await Read(source, DataFolder.Open(given.GetValue(data)!), cancellation);
            var engine = new WorldEngine();
            if ((recipe.Engine, recipe.EngineVersion) != (engine.Name, engine.Version))
            {
                await Console.Error.WriteLineAsync($"sora: {source} was made by {recipe.Engine} {recipe.EngineVersion}, this is {engine.Name} {engine.Version}: the film will be another take of the same storyboard");
            }

            var board = recipe.Storyboard;
            var seconds = (double)board.Shots.Sum(shot => (decimal)shot.Seconds);
            var prompt = string.IsNullOrWhiteSpace(board.Prompt) ? "a film made again" : board.Prompt;
            var order = new FilmOrder(VideoId.New(), prompt, seconds, recipe.Width, recipe.Height, board.Seed, WithTrace: false, StoryboardJson.Write(board));
            return await MakeCommand.Make(order, OutputFile.Open("--out", given.GetValue(output)!, ".mp4"), [], stems: null, DataFolder.Open(given.GetValue(data)!), cancellation);
        });
        return command;
    }

    private static async Task<Recipe> Read(string file, DataFolder folder, CancellationToken cancellation)
    {
        using var tools = MediaTools.Open(new MediaOptions(folder.Temporary));
        var facts = await new MediaProbe(tools).ProbeAsync(file, cancellation, "mov");
        if (facts.Recipe is null)
        {
            throw new IOException($"{file} carries no recipe: it is no film of ours, or was re-encoded; give the file as it was made");
        }

        try
        {
            return Recipe.Read(facts.Recipe);
        }
        catch (JsonException fault)
        {
            throw new IOException($"the recipe in {file} cannot be read: {fault.Message}", fault);
        }
    }
}
