using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Sora.Api.Tests.Rig;

/// <summary>Programs that use the official Node clients.</summary>
internal static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What a script of tests/Client.Tests/Sdk printed as JSON.</summary>
    public static async Task<JsonElement> Run(string script, string package, params string[] arguments)
    {
        var folder = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "Client.Tests", "Sdk"));
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules", package)), $"{package} is not installed; run: npm ci, in tests/Client.Tests/Sdk");
        using var node = Process.Start(new ProcessStartInfo("node", [script, package, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(node.ExitCode == 0, await error);
        return JsonDocument.Parse(await output).RootElement;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
