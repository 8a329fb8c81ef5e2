using System.CommandLine;
using Sora.Engines.Direction;
using Sora.Host.Terminal;
using Sora.Storyboards;

namespace Sora.Host.Commands;

/// <summary><c>direct "PROMPT"</c>: prints the storyboard, and nothing else, on stdout; with <c>--explain</c> which words led to what in it.</summary>
internal static class DirectCommand
{
    public static Command Create()
    {
        var prompt = FilmOptions.Prompt();
        var seconds = FilmOptions.Seconds();
        var seed = FilmOptions.Seed();
        var explain = new Option<bool>("--explain") { Description = "Prints which words led to what instead, as the built-in director reads them." };
        var command = new Command("direct", "Prints only the storyboard (JSON).") { prompt, seconds, seed, explain };
        command.SetAction(async (given, cancellation) =>
        {
            var request = new DirectionRequest(given.GetValue(prompt)!, given.GetValue(seconds), given.GetValue(seed));
            if (given.GetValue(explain))
            {
                var (read, why) = new Director().Explain(request, cancellation);
                Console.Write((why ?? throw new UsageException(read.Refusal!)).Write());
                return CommandLine.Done;
            }

            var director = Directors.Create(Directors.Configuration(), TimeProvider.System);
            var result = await Task.Run(() => director.Direct(request, cancellation), cancellation);
            foreach (var note in result.Notes)
            {
                Console.Error.WriteLine($"sora: {OneLine.Of(note)}");
            }

            Console.WriteLine(StoryboardJson.WriteIndented(result.Board ?? throw new UsageException(result.Refusal!)));
            return CommandLine.Done;
        });
        return command;
    }
}
