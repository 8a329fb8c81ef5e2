using System.Diagnostics;
using System.Numerics;
using Microsoft.Extensions.DependencyInjection;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.Tracing;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Silo.FilmMaking;
using Sora.Storyboards;
using Sora.TestKit;

namespace Sora.Grid.Tests.FilmMaking;

public sealed class FilmMakerTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();
    private readonly GreyEngine _engine = new();

    [Fact]
    public async Task Film_OfTwoShots_HasAllItsFiles()
    {
        await using var rig = await Start();
        var command = Command(0.5, 0.25) with { WithTrace = true };
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);

        foreach (var variant in new[] { MediaVariant.Video, MediaVariant.Thumbnail, MediaVariant.Spritesheet, MediaVariant.Captions, MediaVariant.Trace })
        {
            var stored = await rig.Blobs.Find(BlobKeys.Variant(_owner, command.Id, 1, variant), CancellationToken.None);
            Assert.True(stored?.Length > 0, variant);
        }

        Assert.Equal(18, await CountFrames(rig, command.Id));
        var trace = await ReadTrace(rig, command.Id);
        Assert.Equal(18, trace.Frames.Count);
        Assert.Equal(17 / 24.0, trace.Frames[^1].T, 9);
        Assert.Equal([0.1, 0.6], trace.Contacts.Select(contact => Math.Round(contact.T, 9)));
        Assert.Single(trace.Bodies);
        Assert.Empty(Unfinished());
    }

    /// <summary>Shots that are long for the encoder, so that each has given a preview well before it ends.</summary>
    [Fact]
    public async Task Previews_OfTwoShots_LieUnderKeysOfTheirOwn()
    {
        await using var rig = await Start(adapt: services => services.AddSingleton<IBlobStore>(provider =>
            new PreviewsSeen(provider.GetRequiredService<Sora.Silo.Storage.Blobs.FileBlobStore>())));
        _engine.AfterFrame = (number, _) =>
        {
            if (_engine.Rendered == 2 && number == 0)
            {
                rig.Clock.Advance(TimeSpan.FromSeconds(1));
            }
        };
        var command = Command(8, 9);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);

        var keys = ((PreviewsSeen)rig.Blobs).Keys;
        Assert.Equal(2, keys.Count);
        Assert.Equal(2, keys.Distinct().Count());
    }

    [Fact]
    public async Task Film_WithShotsOfAnEarlierOne_RendersOnlyWhatIsNew()
    {
        await using var rig = await Start();
        var first = Command(0.25, 0.75);
        await rig.Create(first);
        await rig.Index.Until(first.Id, VideoStage.Completed);
        Assert.Equal(2, _engine.Rendered);

        var second = Command(0.25, 0.5);
        await rig.Create(second);
        await rig.Index.Until(second.Id, VideoStage.Completed);

        Assert.Equal(3, _engine.Rendered);
        Assert.Equal(18, await CountFrames(rig, second.Id));
    }

    [Fact]
    public async Task Cancel_WhileFramesAreMade_StopsWithinOneFrameAndLeavesNothing()
    {
        await using var rig = await Start();
        var held = new Checkpoint();
        _engine.AfterFrame = (number, cancellation) =>
        {
            if (number == 3)
            {
                held.Pass(cancellation).GetAwaiter().GetResult();
            }
        };
        var command = Command(1);
        await rig.Create(command);
        await held.Reached;

        await rig.Video(command.Id).Cancel(_owner);
        await rig.Intents.Closed(command.Id);

        Assert.Equal(4, _engine.Frames);
        Assert.Empty(Unfinished());
        Assert.Empty(Directory.EnumerateFiles(_folder.Combine("media"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Crash_AfterTheFirstShot_ContinuesWithTheSecond()
    {
        var command = Command(0.25, 0.5);
        await using var crashed = await Start();
        var stuck = new Checkpoint();
        _engine.AfterFrame = (_, _) =>
        {
            if (_engine.Rendered == 2)
            {
                stuck.PassDeaf().GetAwaiter().GetResult();
            }
        };
        await crashed.Create(command);
        await stuck.Reached;

        var fresh = new GreyEngine();
        await using (var next = await Start(fresh))
        {
            await next.Index.Until(command.Id, VideoStage.Completed);
            Assert.Equal(1, fresh.Rendered);
            Assert.Equal(18, await CountFrames(next, command.Id));
        }

        stuck.Open();
    }

    [Fact]
    public async Task Trace_AskedOfAShotThatWasMadeWithout_IsMadeAndTheMasterKept()
    {
        await using var rig = await Start();
        var without = Command(0.25);
        await rig.Create(without);
        await rig.Index.Until(without.Id, VideoStage.Completed);
        var master = BlobKeys.Master(_owner, ShotKey.Of(Boards.Of("grey", 0.25).Shots[0] with { Seed = 0 }, new PictureFormat(without.Width, without.Height, 24), _engine));
        var before = await rig.Blobs.Find(master, CancellationToken.None);

        var with = Command(0.25) with { WithTrace = true };
        await rig.Create(with);
        await rig.Index.Until(with.Id, VideoStage.Completed);

        Assert.Equal(6, (await ReadTrace(rig, with.Id)).Frames.Count);
        Assert.NotNull(before);
        Assert.Equal(before, await rig.Blobs.Find(master, CancellationToken.None));
    }

    public void Dispose() => _folder.Dispose();

    private Task<GridRig> Start(GreyEngine? engine = null, Action<IServiceCollection>? adapt = null) => GridRig.Start(_folder, scripted: false, adapt: services =>
    {
        adapt?.Invoke(services);
        services.AddSingleton<IEngine>(engine ?? _engine);
        services.AddSingleton<IDirector, NoDirector>();
    });

    private CreateVideo Command(params double[] seconds) =>
        GridRig.Command(_owner) with { Storyboard = StoryboardJson.Write(Boards.Of("grey", seconds)), Seconds = seconds.Sum() };

    private string[] Unfinished() =>
        [.. Directory.EnumerateFiles(_folder.Combine("media", ".unfinished")), .. Directory.EnumerateFiles(_folder.Combine("tmp"), "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock")];

    private async Task<ShotTrace> ReadTrace(GridRig rig, VideoId id)
    {
        await using var blob = await rig.Blobs.Open(BlobKeys.Variant(_owner, id, 1, MediaVariant.Trace), CancellationToken.None);
        using var bytes = new MemoryStream();
        await blob!.CopyToAsync(bytes);
        return TraceJson.Read(bytes.ToArray());
    }

    private async Task<int> CountFrames(GridRig rig, VideoId id)
    {
        await using var blob = (FileStream?)await rig.Blobs.Open(BlobKeys.Variant(_owner, id, 1, MediaVariant.Video), CancellationToken.None);
        string[] arguments = ["-v", "error", "-count_frames", "-select_streams", "v:0", "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", blob!.Name];
        using var probe = Process.Start(new ProcessStartInfo("ffprobe", arguments) { RedirectStandardOutput = true })!;
        return int.Parse((await probe.StandardOutput.ReadToEndAsync()).Trim().TrimEnd(','), System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class NoDirector : IDirector
    {
        public DirectionResult Direct(DirectionRequest request, CancellationToken cancellation) => throw new InvalidOperationException("Every film here brings its storyboard.");
    }

    /// <summary>Grey frames, silence, and a trace with one body that meets the floor after a tenth of a second.</summary>
    private sealed class GreyEngine : IEngine
    {
        public string Name => "grey";

        public string Version => "1";

        public int Rendered { get; private set; }

        public int Frames { get; private set; }

        public Action<int, CancellationToken>? AfterFrame { get; set; }

        public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation)
        {
            Rendered++;
            var format = request.Format;
            var count = format.FrameCount(request.Shot.Seconds);
            sink.Sound([new SoundStem("effects", new float[count * SoundStem.SampleRateHz / format.FramesPerSecond * SoundStem.Channels])]);
            var frame = new byte[format.Width * format.Height * 3 / 2];
            for (var number = 0; number < count; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                Array.Fill(frame, (byte)(100 + number));
                sink.Frame(frame);
                Frames++;
                AfterFrame?.Invoke(number, cancellation);
            }

            if (request.WithTrace)
            {
                sink.Trace(Trace(format, count));
            }

            sink.Complete();
        }

        private static ShotTrace Trace(PictureFormat format, int count) => new(
            format.FramesPerSecond,
            format.Width,
            format.Height,
            [new TracedBody("ball", "ball", "sphere", Vector3.One, 1, "rubber")],
            [.. Enumerable.Range(0, count).Select(number => new TracedFrame(number / 24.0, new TracedCamera(Vector3.Zero, Quaternion.Identity, 1000), []))],
            [new TracedContact(0.1, "ball", "floor", 1, 2, Vector3.Zero)],
            []);
    }
}
