using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Sora.EndToEnd.Tests;

/// <summary><c>up</c> on a free port and a fresh data folder, ended with the tests.</summary>
public sealed class RunningGrid : IAsyncLifetime, IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sora-up-").FullName;
    private Process? process;

    public string Data => Path.Combine(folder, "data");

    public string Folder => folder;

    public Uri Address { get; private set; } = null!;

    /// <summary>What <c>up</c> said on stdout.</summary>
    public IReadOnlyList<string> Greeting { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var port = FreePort();
        Address = new Uri($"http://localhost:{port}");
        process = SoraProgram.Start(["up", "--port", SoraProgram.Text(port), "--data", Data]);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        Greeting = [await process.StandardOutput.ReadLineAsync() ?? "", await process.StandardOutput.ReadLineAsync() ?? ""];
    }

    public HttpClient ClientOf(string key)
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    public async Task<HttpClient> OwnerClient() => ClientOf((await File.ReadAllTextAsync(Path.Combine(Data, "owner.key"))).TrimEnd('\n'));

    public async Task DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
