using Sora.Engines.World.Cast;
using Sora.Engines.World.Picture;
using Sora.Engines.World.State;

namespace Sora.Engines.World;

/// <summary>
/// The engine that needs no weights: simulates the whole shot, then hears it, then pictures it frame by frame.
/// The same shot gives the same bytes on any x86-64 machine. One shot at a time; keeps its renderer between shots of one size.
/// </summary>
public sealed class WorldEngine : IEngine, IDisposable
{
    private const string Own = "world-4";

    private readonly PictureScene _scene = new();
    private Renderer? _renderer;
    private PictureFormat _size;
    private byte[] _frame = [];

    public string Name => "world";

    /// <summary>With what speech and music depend on beside this program: the synthesiser and the sound font that are installed.</summary>
    public string Version => Installed.Value;

    private static readonly Lazy<string> Installed = new(() => string.Join('+', new[] { Own, Speech.Synthesiser.Mark, Music.SoundFont.Mark }.OfType<string>()));

    /// <inheritdoc/>
    public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sink);
        var (shot, format) = (request.Shot, request.Format);
        var play = ShotPlay.Perform(shot, format, cancellation, request.StartState is { } state ? StateBytes.Read(state) : null);
        cancellation.ThrowIfCancellationRequested();
        var sound = play.ComposeSound();
        sink.Sound(sound.Stems);
        sink.Captions(sound.Captions);
        foreach (var note in play.Notes.Concat(sound.Notes))
        {
            sink.Note(note);
        }

        Prepare(format);
        var looks = play.Stage.Actors.ConvertAll(actor => ActorLooks.Of(
            actor, request.CastSeed ?? shot.Seed ?? 0, actor.Member.Cameo is { } cameo ? request.Cameos.GetValueOrDefault(cameo) : null));
        for (var i = 0; i < play.Frames.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Fill(play, looks, i);
            _renderer!.Render(_scene, _frame);
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

    public void Dispose() => _renderer?.Dispose();

    private void Fill(ShotPlay play, List<IActorLook> looks, int index)
    {
        var frame = play.Frames[index];
        _scene.Clear();
        _scene.Camera = play.Camera[index].ToPicture();
        play.Stage.Place.Draw(_scene);
        play.Stage.Water?.Draw(_scene, frame.WorldTime);
        foreach (var thing in play.Stage.Things)
        {
            thing.Draw(_scene, frame);
        }

        foreach (var vessel in play.Stage.Vessels)
        {
            vessel.Draw(_scene, frame);
        }

        foreach (var spill in play.Stage.Spills)
        {
            spill.Draw(_scene, frame);
        }

        for (var i = 0; i < looks.Count; i++)
        {
            looks[i].Draw(_scene, frame.Actors[i]);
            _scene.EndGroup();
        }
    }

    private void Prepare(PictureFormat format)
    {
        if (_renderer is null || (_size.Width, _size.Height) != (format.Width, format.Height))
        {
            _renderer?.Dispose();
            _renderer = new Renderer(format.Width, format.Height);
            _frame = new byte[format.Width * format.Height * 3 / 2];
        }

        _size = format;
    }
}
