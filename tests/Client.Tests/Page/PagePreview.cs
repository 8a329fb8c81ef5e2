using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sora.Client.Tests.Page;

/// <summary>The built page, served with answers out of memory: what it does is seen without a grid.</summary>
internal sealed class PagePreview : IDisposable
{
    private readonly Process process;

    private PagePreview(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="web">The page's source folder, built.</param>
    /// <param name="media">Folder of the films that the answers speak of.</param>
    public static async Task<PagePreview> Start(string web, string media)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("node", ["node_modules/vite/bin/vite.js", "preview", "--host", "127.0.0.1", "--port", $"{port}", "--strictPort"])
        {
            WorkingDirectory = web,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SORA_FIXTURES"] = media;
        var process = Process.Start(start)!;
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (line.Contains("127.0.0.1", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                return new PagePreview(process, new Uri($"http://127.0.0.1:{port}"));
            }
        }

        throw new InvalidOperationException($"The preview did not start: {said}{await process.StandardError.ReadToEndAsync()}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
