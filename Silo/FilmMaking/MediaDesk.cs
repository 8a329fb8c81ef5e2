using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Media;
using Sora.Silo.Hosting;

namespace Sora.Silo.FilmMaking;

/// <summary>
/// The media programs of this process. Opened at the start, which sweeps what a killed process left; where one is missing the grid still answers, and
/// says what is missing when a film is to be made.
/// </summary>
internal sealed partial class MediaDesk(SoraGridOptions options, ILogger<MediaDesk> logger) : IHostedService, IDisposable
{
    private readonly Lock _gate = new();
    private MediaTools? _tools;

    /// <exception cref="MediaToolMissingException">A program is not installed; the message says how to get it.</exception>
    public MediaTools Tools
    {
        get
        {
            lock (_gate)
            {
                return _tools ??= MediaTools.Open(new MediaOptions(Path.Combine(options.DataFolder, "tmp")));
            }
        }
    }

    /// <summary>Where copies of stored files lie while a program reads them.</summary>
    public string Scratch => Path.Combine(options.DataFolder, "tmp", "blobs");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(Scratch))
            {
                Directory.Delete(Scratch, recursive: true);
            }

            _ = Tools;
        }
        catch (MediaException fault)
        {
            LogUnusable(fault.Message);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _tools?.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "No films can be made yet: {Reason}")]
    private partial void LogUnusable(string reason);
}
