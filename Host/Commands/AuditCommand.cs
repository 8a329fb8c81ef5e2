using System.CommandLine;
using System.Text.Json;
using Sora.Engines.Tracing;
using Sora.Engines.World.Audit;
using Sora.Host.Terminal;

namespace Sora.Host.Commands;

/// <summary><c>audit TRACE</c>: holds a trace against physics. Exit 0 when it holds, 1 with one violation a line on stdout, 2 when it cannot be read.</summary>
internal static class AuditCommand
{
    /// <summary>A minute of film with 400 bodies has 150 MB.</summary>
    private const long MostBytes = 256_000_000;

    public static Command Create()
    {
        var file = new Argument<string>("trace") { Description = "What make wrote with --trace (JSON)." };
        var command = new Command("audit", "Checks a trace against physics.") { file };
        command.SetAction(given =>
        {
            var path = given.GetValue(file)!;
            var violations = Check(path);
            foreach (var violation in violations)
            {
                Console.WriteLine(OneLine.Of(violation.ToString()));
            }

            return violations.Count == 0 ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }

    /// <exception cref="UsageException">There is no such file, or it is no trace.</exception>
    private static IReadOnlyList<Violation> Check(string path)
    {
        try
        {
            return TraceAudit.Check(TraceJson.Read(Load(path)));
        }
        catch (JsonException)
        {
            throw new UsageException($"{path} is no trace: it is not the JSON that make writes with --trace (docs/trace.schema.json)");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path} is no trace that can be audited: {fault.Message}");
        }
    }

    /// <summary>Reads no more than is allowed, whatever the file says of its length.</summary>
    private static byte[] Load(string path)
    {
        using var file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var piece = new byte[81_920];
        for (int count; (count = file.Read(piece)) > 0;)
        {
            bytes.Write(piece, 0, count);
            if (bytes.Length > MostBytes)
            {
                throw new FormatException($"it has more than {MostBytes / 1_000_000} MB");
            }
        }

        return bytes.ToArray();
    }
}
