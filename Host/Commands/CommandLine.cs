using System.CommandLine;
using Sora.Host.Terminal;

namespace Sora.Host.Commands;

/// <summary>The command line: exit 0 done, 1 failed, 2 wrong usage. Results go to stdout, everything else to stderr, faults in one line.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Misused = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Sora makes films of sentences on your own machines.")
        {
            MakeCommand.Create(),
            RemakeCommand.Create(),
            DirectCommand.Create(),
            EditCommand.Create(),
            AuditCommand.Create(),
            UpCommand.Create(),
            KeyCommand.Create(),
            InviteCommand.Create(),
            RebuildIndexCommand.Create(),
            DoctorCommand.Create(),
        };

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Misuse(parsed.UnmatchedTokens is [var token, ..] ? $"'{token}' is not understood; see ./sora help" : parsed.Errors[0].Message);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
        }
        catch (UsageException wrong)
        {
            return Misuse(wrong.Message);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("sora: stopped");
            return Failed;
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine($"sora: {Fault.Explain(fault)}");
            return Failed;
        }
    }

    private static int Misuse(string message)
    {
        Console.Error.WriteLine($"sora: {OneLine.Of(message)}");
        return Misused;
    }
}

/// <summary>The command was called wrongly; the message names the value and the remedy.</summary>
internal sealed class UsageException(string message) : Exception(message);
