using Sora.Engines.World.Cast;
using Sora.Engines.World.Lettering;
using Sora.Engines.World.Looks.Styles;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World;

/// <summary>Pictures a simulated shot, frame by frame, in its look. Keeps its renderer between shots of one size; one shot at a time.</summary>
internal sealed class ShotPainter : IDisposable
{
    private readonly PictureScene _scene = new();
    private Renderer? _renderer;
    private (int Width, int Height) _size;
    private ShotPlay? _play;
    private FilmLook _look = new();
    private List<IActorLook> _actors = [];
    private TitleOverlay? _titles;

    /// <summary>Takes a shot to be painted.</summary>
    /// <param name="play">Simulated, with its camera planned.</param>
    /// <param name="request">Format of the frames that follow, and by what the cast's looks are drawn.</param>
    /// <param name="look">Null takes the look that the shot asks for.</param>
    public void Begin(ShotPlay play, ShotRequest request, FilmLook? look = null)
    {
        var format = request.Format;
        if (_renderer is null || _size != (format.Width, format.Height))
        {
            _renderer?.Dispose();
            _renderer = new Renderer(format.Width, format.Height);
        }

        _size = (format.Width, format.Height);
        _play = play;
        _titles = new TitleOverlay(play.Shot.Text, format.Width, format.Height, play.Shot.Seconds);
        _look = look ?? FilmLooks.Of(play.Shot.Look);
        _actors = play.Stage.Actors.ConvertAll(actor => ActorLooks.Of(
            actor, request.CastSeed ?? play.Shot.Seed ?? 0, actor.Member.Cameo is { } cameo ? request.Cameos.GetValueOrDefault(cameo) : null));
    }

    /// <summary>Paints one frame of the shot that was begun.</summary>
    /// <param name="frame">0 to the shot's last.</param>
    /// <param name="framesPerSecond">Of the film.</param>
    /// <param name="i420">Width × height × 3/2 bytes.</param>
    public void Paint(int frame, double framesPerSecond, Span<byte> i420)
    {
        var play = _play ?? throw new InvalidOperationException("No shot was begun.");
        var shown = _look.Shown(frame, framesPerSecond);
        Fill(play, shown);
        Light();
        _renderer!.Render(_scene, _look.Passes, Post(play, frame, shown, framesPerSecond), i420);
        _titles?.Draw(i420, frame / framesPerSecond);
    }

    public void Dispose() => _renderer?.Dispose();

    private void Fill(ShotPlay play, int index)
    {
        var frame = play.Frames[index];
        _scene.Clear();
        _scene.Camera = play.Camera[index].ToPicture();
        play.Stage.Place.Draw(_scene, frame.WorldTime);
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

        for (var i = 0; i < _actors.Count; i++)
        {
            _actors[i].Draw(_scene, frame.Actors[i]);
            _scene.EndGroup();
        }
    }

    private void Light()
    {
        _scene.Shading = _look.Shading;
        _scene.Exposure *= _look.Exposure;
        if (_look.Light is { } light)
        {
            _scene.Sky = light(_scene.Sky);
        }
    }

    private static PostFrame Post(ShotPlay play, int frame, int shown, double framesPerSecond)
    {
        var (pose, before) = (play.Camera[shown], play.Camera[Math.Max(shown - 1, 0)]);
        var step = pose.Rotation.Unrotate(pose.Subject - before.Subject) * (framesPerSecond * pose.Focal / Math.Max(pose.Focus, 0.1));
        return new(frame, frame / framesPerSecond, (float)pose.Focus, (float)pose.Focal, (float)step.X, (float)step.Y);
    }
}
