using System.Globalization;

namespace Sora.Host.Terminal;

/// <summary>Appends warnings and faults, with their traces, to one bounded file: what a one-line message on the terminal leaves out.</summary>
internal sealed class FileLog(string path) : ILoggerProvider
{
    private const long MostBytes = 4 << 20;
    private readonly Lock gate = new();

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private void Append(string line)
    {
        lock (gate)
        {
            try
            {
                if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                {
                    File.Move(path, path + ".old", overwrite: true);
                }

                File.AppendAllText(path, line);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // A full disk must not turn a warning into a fault.
            }
        }
    }

    private sealed class Writer(FileLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                var at = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
                log.Append($"{at} {logLevel} {category}: {formatter(state, exception)}{(exception is null ? "" : Environment.NewLine + exception)}{Environment.NewLine}");
            }
        }
    }
}

/// <summary>Registers the file log.</summary>
internal static class FileLogging
{
    public static ILoggingBuilder AddFileLog(this ILoggingBuilder logging, string path)
    {
        logging.AddProvider(new FileLog(path));
        return logging;
    }
}
