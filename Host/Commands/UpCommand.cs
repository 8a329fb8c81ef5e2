using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Console;
using Sora.Client;
using Sora.Host.Data;

namespace Sora.Host.Commands;

/// <summary><c>up</c>: serves page and API until it is told to stop.</summary>
internal static class UpCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "TCP port on localhost, 1 to 65535.",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65_535)
                {
                    result.AddError($"--port {text}: give a number from 1 to 65535");
                }

                return number;
            },
        };
        var data = FilmOptions.Data();
        var command = new Command("up", "Serves the page and the API.") { port, data };
        command.SetAction((given, cancellation) => Serve(given.GetValue(port), given.GetValue(data)!, cancellation));
        return command;
    }

    private static async Task<int> Serve(int port, string data, CancellationToken cancellation)
    {
        ProveFree(port);
        var folder = DataFolder.Open(data);
        await using var claim = folder.TryClaim()
            ?? throw new IOException($"a grid already runs on {folder.Path}; stop it, or give another --data");
        var builder = GridApplication.CreateBuilder(folder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        builder.Logging.AddSimpleConsole(line => line.SingleLine = true);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSoraClient(new SoraClientOptions { KeysFolder = Path.Combine(folder.Path, "keys") });
        await using var application = GridApplication.Build(builder);
        application.MapSoraClient();

        await application.StartAsync(cancellation);
        var key = application.Services.GetRequiredService<OwnerKey>();
        await key.Owner();
        Console.WriteLine($"Sora is at http://localhost:{port}");
        Console.WriteLine($"{(key.WasWritten ? "A key was written" : "The owner's key is")} in {folder.OwnerKeyFile}: it signs in to the page and opens the API.");
        await application.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    /// <summary>Asked before anything starts, so that the answer is one line and not the server's trace.</summary>
    private static void ProveFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
        }
        catch (SocketException fault) when (fault.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            var why = fault.SocketErrorCode == SocketError.AccessDenied ? "may not be opened by this user" : "is taken";
            throw new IOException($"port {port} {why}; give another with --port", fault);
        }
    }
}
