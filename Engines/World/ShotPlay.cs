using Sora.Engines.World.Camera;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Outcomes;
using Sora.Engines.World.Sound;
using Sora.Engines.World.Speech;
using Sora.Engines.World.State;
using Sora.Storyboards;

namespace Sora.Engines.World;

/// <summary>A shot after it was simulated: everything that picture, sound and trace read.</summary>
internal sealed record ShotPlay(Shot Shot, Stage Stage, IReadOnlyList<FrameState> Frames, CameraPose[] Camera, SimulatedShot Simulated)
{
    /// <summary>What is shown otherwise than asked for, one sentence each; usually nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What is said in it.</summary>
    public SpeechPlan Speech { get; init; } = SpeechPlan.Silent;

    /// <summary>What moves when the shot is over.</summary>
    public WorldState End => WorldState.Of(Stage);

    /// <summary>Simulates the whole shot and plans its camera.</summary>
    /// <param name="shot">What is to be seen.</param>
    /// <param name="format">Size and rate.</param>
    /// <param name="cancellation">Observed at every frame.</param>
    /// <param name="start">What it continues from; null starts afresh.</param>
    /// <param name="cameos">Voices by cameo id; null leaves everybody his own.</param>
    public static ShotPlay Perform(Shot shot, PictureFormat format, CancellationToken cancellation, WorldState? start = null, IReadOnlyDictionary<string, CameoLook>? cameos = null)
    {
        var stretch = ShotSimulation.StretchOf(shot.Look);
        var told = shot;
        shot = Scene.Staged.Staging.Complete(shot);
        var speech = SpeechPlanner.Plan(told, cancellation, cameos);
        var found = OutcomeSearch.Find(shot, cancellation);
        var stage = StageBuilder.Build(shot, found.Levers);
        start?.Enter(stage);
        var frames = ShotSimulation.Run(stage, format.FrameCount(shot.Seconds), format.FramesPerSecond, stretch, cancellation);
        speech.MoveLips(stage, frames, format.FramesPerSecond);
        var camera = CameraPlanner.Plan(stage, frames, shot, (double)format.Width / format.Height);
        return new(told, stage, frames, camera, Summarise(shot, stage, frames, camera, format, stretch)) { Notes = [.. found.Notes, .. speech.Notes, .. Plainly(stage)], Speech = speech };
    }

    /// <summary>Names what has only a plain form.</summary>
    private static IEnumerable<string> Plainly(Stage stage) => stage.Things.Where(t => t.IsGeneric).Select(t => t.Noun.Lemma).Distinct()
        .Select(lemma => $"No form of its own is known for '{lemma}': a plain one of about its size and material is shown.");

    public ComposedSound ComposeSound() => SoundStage.Compose(Simulated, Shot, Speech);

    private static SimulatedShot Summarise(Shot shot, Stage stage, List<FrameState> frames, CameraPose[] camera, PictureFormat format, double stretch)
    {
        var contacts = stage.World.Impacts.Select(i => new ContactEvent(
            i.Time * stretch, i.A, i.B, i.Impulse, i.ClosingSpeed, i.SlipSpeed, i.Point.ToSingle(), i.Normal.ToSingle(), ContactKind.Impact));
        var steps = stage.Actors.SelectMany(actor => actor.Footfalls.Select(f => new ContactEvent(
            f.Time * stretch, stage.Floor.Index, actor.FootBody(f.Leg).Index, f.Impulse, f.Speed, f.Travel, f.Point.ToSingle(), System.Numerics.Vector3.UnitY, ContactKind.Footfall)));
        return new SimulatedShot
        {
            Seconds = shot.Seconds,
            TimeStretch = stretch,
            Bodies = [.. stage.World.Bodies.Select(b => new SimulatedBody(b.Id, b.Cast, b.Shape.Kind, b.Shape.FullSize.ToSingle(), b.Mass, b.Material, b.Fill))],
            Contacts = [.. contacts.Concat(steps).Where(c => c.Time < shot.Seconds).OrderBy(c => c.Time).ThenBy(c => c.A).ThenBy(c => c.B)],
            Rubbing = [.. stage.World.Rubbing.All().Select(r => Rubbed(r, stretch))],
            Splashes =
            [
                .. stage.World.Waters.SelectMany(w => w.Splashes).OrderBy(s => s.Time).ThenBy(s => s.Body)
                    .Select(s => new SplashEvent(s.Time * stretch, s.Body, s.Volume, Math.Abs(s.Velocity.Y), s.Radius, s.Point.ToSingle(), s.Enters))
                    .Where(s => s.Time < shot.Seconds),
            ],
            Breaks =
            [
                .. stage.World.Breakables.Where(b => b.BrokenAt is not null).OrderBy(b => b.BrokenAt).ThenBy(b => b.Whole.Index)
                    .Select(b => new BreakEvent(b.BrokenAt!.Value * stretch, b.Whole.Index, b.Pieces.Count(), b.Whole.Position.ToSingle()))
                    .Where(b => b.Time < shot.Seconds),
            ],
            Bolts = stage.Place is { Weather: "storm", Room: null } place ? [.. Places.Lightning.Until(place.Seed, shot.Seconds).Select(bolt => new BoltEvent(bolt.Time, bolt.Point))] : [],
            Listener = [.. camera.Select(c => new ListenerPose(c.Position.ToSingle(), c.Rotation.ToSingle()))],
            FramesPerSecond = format.FramesPerSecond,
            Members =
            [
                .. stage.Actors.Select((actor, i) => Heard(actor.Member, frames.Select(frame => frame.Actors[i].Head.Position))),
                .. stage.Things.Select(thing => Heard(thing.Member, frames.Select(frame => frame.Bodies[thing.Main.Index].Position))),
            ],
            Acoustics = new(stage.Place.Name, stage.Place.Room is null, stage.Place.RoomSize, stage.Place.Floor, stage.Place.Walls),
        };
    }

    private static HeardMember Heard(CastMember member, IEnumerable<Vector3d> places) =>
        new(member.Id, member.Noun, member.Archetype, [.. places.Select(place => place.ToSingle())]);

    private static RubbingContact Rubbed(RubbingRecorder.Stretch r, double stretch) => new(
        r.A, r.B, r.Start * stretch, RubbingRecorder.SampleSeconds * stretch,
        [.. r.Samples.Select(s => new RubbingSample((float)s.Force, (float)s.SlipSpeed, (float)s.TravelSpeed, s.Point.ToSingle()))]);
}
