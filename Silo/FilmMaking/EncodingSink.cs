using Sora.Engines;
using Sora.Engines.Tracing;
using Sora.Media;
using Sora.Storyboards;

namespace Sora.Silo.FilmMaking;

/// <summary>Joins an engine to the encoder: frames go out as they come.</summary>
internal sealed class EncodingSink(MediaTools tools, MasterFormat format, string path, FilmProgress progress, PreviewPublisher previews, CancellationToken cancellation)
    : IShotSink, IDisposable
{
    private MasterWriter? _writer;
    private bool _complete;

    public ShotTrace? Traced { get; private set; }

    public void Sound(IReadOnlyList<SoundStem> stems) =>
        _writer = MasterWriter.Start(tools, format, [.. stems.Select(stem => new MasterStem(stem.Name, stem.Samples))], path, cancellation);

    public void Frame(ReadOnlySpan<byte> i420)
    {
        cancellation.ThrowIfCancellationRequested();
        Writer.Write(i420);
        progress.Made();
        previews.Offer(Writer.TakePreview);
    }

    /// <summary>What is said and heard.</summary>
    public IReadOnlyList<Caption> Heard { get; private set; } = [];

    public void Captions(IReadOnlyList<Caption> captions) => Heard = captions;

    public void Trace(ShotTrace trace) => Traced = trace;

    /// <summary>What is shown otherwise than asked for.</summary>
    public List<string> Notes { get; } = [];

    public void Note(string sentence) => Notes.Add(sentence);

    /// <summary>Null when the engine gives none.</summary>
    public byte[]? Ended { get; private set; }

    public void EndState(ReadOnlySpan<byte> state) => Ended = state.ToArray();

    public void Complete() => _complete = true;

    /// <summary>The file is whole when this returns.</summary>
    public Task Finish()
    {
        if (!_complete)
        {
            throw new EngineException("The engine ended before the shot did; try again with another seed.");
        }

        return Writer.FinishAsync(cancellation);
    }

    public void Dispose() => _writer?.Dispose();

    private MasterWriter Writer => _writer ?? throw new EngineException("The engine gave a picture before the sound; the engine is at fault.");
}
