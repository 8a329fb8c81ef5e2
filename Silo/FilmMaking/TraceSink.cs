using Sora.Engines;
using Sora.Engines.Tracing;

namespace Sora.Silo.FilmMaking;

/// <summary>Keeps the trace only: the pictures are in a master already.</summary>
internal sealed class TraceSink(CancellationToken cancellation) : IShotSink
{
    public ShotTrace? Traced { get; private set; }

    public void Sound(IReadOnlyList<SoundStem> stems)
    {
        // In the master.
    }

    public void Frame(ReadOnlySpan<byte> i420) => cancellation.ThrowIfCancellationRequested();

    public void Trace(ShotTrace trace) => Traced = trace;

    public List<string> Notes { get; } = [];

    public void Note(string sentence) => Notes.Add(sentence);

    public void Complete()
    {
        // The trace came before.
    }
}
