using Sora.Media;
using Sora.Silo.Hosting;

namespace Sora.Silo.FilmMaking;

/// <summary>The media programs of this process, opened on first use: without them the grid still answers, and says what is missing when a film is to be made.</summary>
internal sealed class MediaDesk(SoraGridOptions options) : IDisposable
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

    public void Dispose() => _tools?.Dispose();
}
