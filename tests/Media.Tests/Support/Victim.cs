using System.Diagnostics;

namespace Sora.Media.Tests.Support;

/// <summary>This test assembly run as a program of its own (see Program.cs).</summary>
internal sealed class Victim : IDisposable
{
    private readonly Process process;

    /// <param name="shellPrefix">Commands for the shell before it becomes the program, such as limits.</param>
    public Victim(string shellPrefix, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"{shellPrefix} exec dotnet \"$0\" \"$@\"", typeof(Victim).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The runtime maps its code through a file that a size limit would forbid.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        process = Process.Start(start)!;
    }

    public int Id => process.Id;

    /// <summary>Returns when the program says that its encoder works.</summary>
    public void WaitUntilBegun()
    {
        if (process.StandardOutput.ReadLine() != "begun")
        {
            throw new InvalidOperationException($"The program did not begin: {process.StandardError.ReadToEnd()}");
        }
    }

    /// <summary>kill -9, this process only.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: false);
        process.WaitForExit();
    }

    /// <summary>What it wrote to standard output until its end.</summary>
    public string ReadToEnd()
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
