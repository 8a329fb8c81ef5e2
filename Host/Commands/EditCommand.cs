using System.CommandLine;
using System.Text.Json;
using Sora.Engines.Direction.Editing;
using Sora.Host.Terminal;
using Sora.Storyboards;

namespace Sora.Host.Commands;

/// <summary><c>edit STORYBOARD "INSTRUCTION"</c>: prints the changed storyboard on stdout and what changed on stderr; with <c>--diff</c> only what changed, on stdout.</summary>
internal static class EditCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var file = new Argument<string>("storyboard") { Description = "A storyboard (JSON), as direct prints it; - reads stdin." };
        var instruction = new Argument<string>("instruction") { Description = "What should change, in English: \"make it night and replace the dog with a robot\"." };
        var seed = FilmOptions.Seed();
        var diff = new Option<bool>("--diff") { Description = "Print what changes, as sentences and as paths, instead of the storyboard." };
        var command = new Command("edit", "Changes a storyboard as an instruction says, and nothing else.") { file, instruction, seed, diff };
        command.SetAction(async (given, cancellation) =>
        {
            var board = await Read(given.GetValue(file)!, cancellation);
            var result = Directors.Editor().Edit(new EditRequest(board, given.GetValue(instruction)!, given.GetValue(seed)), cancellation);
            Print(board, result, given.GetValue(diff));
            return CommandLine.Done;
        });
        return command;
    }

    private static void Print(Storyboard board, EditResult result, bool diff)
    {
        if (result.Board is not { } edited)
        {
            throw new InvalidOperationException(result.Refusal);
        }

        foreach (var note in result.Notes.Concat(result.Unplaced.Count > 0 ? [$"not understood: {string.Join(", ", result.Unplaced)}"] : []))
        {
            Console.Error.WriteLine($"sora: {OneLine.Of(note)}");
        }

        var told = diff ? Console.Out : Console.Error;
        foreach (var change in result.Changes.DefaultIfEmpty("nothing changes: it is so already"))
        {
            told.WriteLine(OneLine.Of(change));
        }

        if (!diff)
        {
            Console.WriteLine(StoryboardJson.WriteIndented(edited));
            return;
        }

        foreach (var change in StoryboardDifference.Between(board, edited))
        {
            told.WriteLine($"  {OneLine.Of(change.ToString())}");
        }
    }

    private static async Task<Storyboard> Read(string path, CancellationToken cancellation)
    {
        try
        {
            using var reader = path == StandardInput ? Console.In : new StreamReader(path);
            var text = new char[StoryboardLimits.JsonCharacters + 1];
            var length = await reader.ReadBlockAsync(text, cancellation);
            return StoryboardJson.Read(new string(text, 0, length));
        }
        catch (JsonException fault)
        {
            // The reader's own sentences name the place by path; the parser's speak of bytes, which say nothing to who gave a wrong file.
            var why = fault.InnerException is null && fault.LineNumber is null ? fault.Message : "it is not the JSON that ./sora direct prints";
            throw new UsageException($"{path} is no storyboard: {why}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"'{path}' cannot be read ({fault.Message}); give a file that ./sora direct has printed");
        }
    }
}
