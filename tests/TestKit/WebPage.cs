using System.Diagnostics;

namespace Sora.TestKit;

/// <summary>The page's sources and what is built of them.</summary>
public static class WebPage
{
    /// <summary>Its source folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not lie in a clone of the repository.</exception>
    public static string SourceFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var web = Path.Combine(at.FullName, "Client", "Web");
            if (File.Exists(Path.Combine(web, "package.json")))
            {
                return web;
            }
        }

        throw new DirectoryNotFoundException($"Client/Web is not above {AppContext.BaseDirectory}; run the tests from a clone of the repository.");
    }

    /// <summary>Where it is built; is built first if it was not.</summary>
    public static async Task<string> Built()
    {
        var web = SourceFolder();
        var built = Path.Combine(web, "dist");
        if (!Directory.Exists(Path.Combine(web, "node_modules", "vite")))
        {
            await Run("npm", web, "ci", "--no-audit", "--no-fund");
        }

        if (!File.Exists(Path.Combine(built, "index.html")))
        {
            await Run("npm", web, "run", "build");
        }

        return built;
    }

    /// <exception cref="InvalidOperationException">It failed; the message has all that it said.</exception>
    public static async Task Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await error}");
        }
    }
}
