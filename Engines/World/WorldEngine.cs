using Sora.Engines.World.Lettering;
using Sora.Engines.World.State;

namespace Sora.Engines.World;

/// <summary>
/// The engine that needs no weights: simulates the whole shot, then hears it, then pictures it frame by frame.
/// The same shot gives the same bytes on any x86-64 machine. One shot at a time; keeps its renderer between shots of one size.
/// </summary>
public sealed class WorldEngine : IEngine, IDisposable
{
    private const string Own = "world-6";

    private readonly ShotPainter _painter = new();
    private byte[] _frame = [];

    public string Name => "world";

    /// <summary>With what speech, music and lettering depend on beside this program: the synthesiser, the sound font and the typeface that are installed.</summary>
    public string Version => Installed.Value;

    private static readonly Lazy<string> Installed = new(() => string.Join('+', new[] { Own, Speech.Synthesiser.Mark, Music.SoundFont.Mark, Typeface.Mark }.OfType<string>()));

    /// <inheritdoc/>
    public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sink);
        var (shot, format) = (request.Shot, request.Format);
        var play = ShotPlay.Perform(shot, format, cancellation, request.StartState is { } state ? StateBytes.Read(state) : null, request.Cameos);
        cancellation.ThrowIfCancellationRequested();
        var sound = play.ComposeSound();
        sink.Sound(sound.Stems);
        sink.Captions(sound.Captions);
        foreach (var note in play.Notes.Concat(sound.Notes))
        {
            sink.Note(note);
        }

        _painter.Begin(play, request);
        if (shot.Text is { Count: > 0 } && Typeface.Missing is { } missing)
        {
            sink.Note(missing);
        }

        var bytes = format.Width * format.Height * 3 / 2;
        if (_frame.Length != bytes)
        {
            _frame = new byte[bytes];
        }

        for (var i = 0; i < play.Frames.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _painter.Paint(i, format.FramesPerSecond, _frame);
            sink.Frame(_frame);
        }

        if (request.WithTrace)
        {
            sink.Trace(TraceWriter.Write(play, format, sound.Trace));
        }

        cancellation.ThrowIfCancellationRequested();
        sink.EndState(StateBytes.Write(play.End));
        sink.Complete();
    }

    public void Dispose() => _painter.Dispose();
}
