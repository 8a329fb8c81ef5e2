using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Sora.TestKit;

/// <summary>
/// A throw-away PostgreSQL cluster of Debian's <c>postgresql</c> package: made in a temporary folder, reachable only through a Unix socket there,
/// gone at the end, even when the test process is killed. Use as a collection fixture: it takes about two seconds to start.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "sora";
    private const int Port = 5432;
    private const string UnprivilegedAccount = "postgres";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "sora-pg-" + Guid.NewGuid().ToString("N")[..12]);
    private readonly Process _guard;
    private int _schemas;

    /// <summary>Makes the cluster and starts it; commits do not wait for the disk.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start; the message has the remedy.</exception>
    public PostgresServer()
        : this(durable: false)
    {
    }

    private PostgresServer(bool durable)
    {
        var binaries = FindBinaries();
        _guard = Start(binaries, durable ? "on" : "off");
        try
        {
            WaitUntilReady();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>A server whose commits reach the disk, for measuring.</summary>
    public static PostgresServer Durable() => new(durable: true);

    /// <summary>Makes an empty schema and gives a connection string whose search path is that schema.</summary>
    public string NewSchema()
    {
        var schema = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _schemas)}");
        using var connection = new NpgsqlConnection(ConnectionString("Pooling=false"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE SCHEMA {schema}", connection);
        command.ExecuteNonQuery();
        return ConnectionString($"Search Path={schema};Maximum Pool Size=20");
    }

    public void Dispose()
    {
        // The guard stops the server when its input ends.
        _guard.StandardInput.Close();
        if (!_guard.WaitForExit(StopLimit))
        {
            _guard.Kill(entireProcessTree: true);
        }

        _guard.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string FindBinaries()
    {
        const string versions = "/usr/lib/postgresql";
        var newest = Directory.Exists(versions)
            ? Directory.GetDirectories(versions).OrderByDescending(VersionOf).FirstOrDefault(found => File.Exists(Path.Combine(found, "bin", "initdb")))
            : null;
        return newest is null
            ? throw new InvalidOperationException($"No PostgreSQL server under {versions}; run: apt-get install -y postgresql")
            : Path.Combine(newest, "bin");

        static double VersionOf(string folder) =>
            double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0;
    }

    private string ConnectionString(string more) => string.Create(CultureInfo.InvariantCulture, $"Host={_folder};Port={Port};Username={User};Database=postgres;{more}");

    private Process Start(string binaries, string sync)
    {
        // The server refuses to run as root.
        var asRoot = Environment.IsPrivilegedProcess;
        string[] drop = asRoot ? ["setpriv", $"--reuid={UnprivilegedAccount}", $"--regid={UnprivilegedAccount}", "--clear-groups"] : [];
        string[] command = [.. drop, "/bin/sh", "-c", GuardScript, "guard", binaries, _folder, Port.ToString(CultureInfo.InvariantCulture), User, sync];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"'{command[0]}' did not start.");
    }

    /// <summary>
    /// Makes the cluster, runs the server beside itself, says "ready" and waits for the end of its input, which comes even when the test process is
    /// killed. Nothing in the cluster outlives it, so it need not reach the disk.
    /// </summary>
    private const string GuardScript =
        """
        umask 077
        mkdir "$2" || exit 1
        "$1/initdb" --pgdata="$2/data" --username="$4" --auth=trust --encoding=UTF8 --locale=C --no-sync >"$2/initdb.log" 2>&1 || { cat "$2/initdb.log" >&2; exit 1; }
        "$1/postgres" -D "$2/data" -k "$2" -p "$3" -c listen_addresses= -c fsync="$5" -c full_page_writes="$5" -c max_connections=400 >"$2/server.log" 2>&1 </dev/null &
        server=$!
        trap '' INT TERM
        until "$1/pg_isready" -q -h "$2" -p "$3"; do
          kill -0 "$server" 2>/dev/null || { cat "$2/server.log" >&2; exit 1; }
          sleep 0.05
        done
        echo ready
        cat >/dev/null
        kill -INT "$server"
        wait "$server"
        rm -rf "$2"
        """;

    private void WaitUntilReady()
    {
        var ready = _guard.StandardOutput.ReadLineAsync();
        if (!ready.Wait(StartLimit))
        {
            throw new InvalidOperationException($"PostgreSQL did not start within {StartLimit.TotalSeconds} s; see {_folder}/server.log.");
        }

        if (ready.Result != "ready")
        {
            throw new InvalidOperationException($"PostgreSQL did not start: {_guard.StandardError.ReadToEnd()}");
        }
    }
}
