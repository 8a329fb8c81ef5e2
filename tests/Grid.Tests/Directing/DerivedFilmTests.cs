using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Storyboards;
using Sora.TestKit;

namespace Sora.Grid.Tests.Directing;

/// <summary>Films that are made of films, through the real director and the real media programs.</summary>
public sealed class DerivedFilmTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();
    private readonly PlainEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Remix_OfOneShot_RendersThatShotOnly()
    {
        await using var rig = await Start();
        var source = await Made(rig, Film() with { Prompt = "Shot 1: a red ball falls on a floor. Shot 2: a dog sleeps." });
        var board = (await rig.Video(source.Id).GetStoryboard(_owner))!;
        _engine.Rendered.Clear();

        var remix = await Made(rig, Derived(source, OriginKind.Remix, "make the second shot night", board));

        var changed = StoryboardJson.Read((await rig.Video(remix.Id).GetStoryboard(_owner))!);
        Assert.Equal(changed.Shots[1].Id, Assert.Single(_engine.Rendered).Shot.Id);
        Assert.Equal("night", changed.Shots[1].Setting.Time);
        Assert.Equal(StoryboardJson.Write(StoryboardJson.Read(board).Shots[0]), StoryboardJson.Write(changed.Shots[0]));
        Assert.Equal((source.Id, OriginKind.Remix), (remix.RemixedFrom, remix.Origin!.Kind));
    }

    [Fact]
    public async Task Remix_ThatChangesTheLength_SaysTheNewLength()
    {
        await using var rig = await Start();
        var source = await Made(rig, Film());

        var remix = await Made(rig, Derived(source, OriginKind.Remix, "twice as long", (await rig.Video(source.Id).GetStoryboard(_owner))!));

        Assert.Equal(2 * source.Seconds, remix.Seconds, 3);
        Assert.Equal((int)(48 * source.Seconds), await CountFrames(rig, remix.Id));
    }

    [Fact]
    public async Task Extension_GoesOnFromTheWorldWhereItWas()
    {
        await using var rig = await Start();
        var source = await Made(rig, Film());
        var board = (await rig.Video(source.Id).GetStoryboard(_owner))!;
        _engine.Rendered.Clear();

        var longer = await Made(rig, Derived(source, OriginKind.Extension, "the ball rolls away", board) with { Seconds = source.Seconds + 1 });

        var added = Assert.Single(_engine.Rendered);
        Assert.Equal("end of " + StoryboardJson.Read(board).Shots[^1].Id, Encoding.UTF8.GetString(added.StartState!.Value.Span));
        Assert.Equal(source.Seconds + 1, longer.Seconds, 3);
        Assert.Equal((int)(24 * longer.Seconds), await CountFrames(rig, longer.Id));
    }

    [Fact]
    public async Task Extension_OfASourceThatWasDeletedMeanwhile_IsWhole()
    {
        await using var rig = await Start();
        var source = await Made(rig, Film());
        var command = Derived(source, OriginKind.Extension, "the ball rolls away", (await rig.Video(source.Id).GetStoryboard(_owner))!) with { Seconds = source.Seconds + 1 };
        await rig.Video(source.Id).Delete(_owner);

        Assert.Equal(source.Seconds + 1, (await Made(rig, command)).Seconds, 3);
    }

    [Fact]
    public async Task Draft_IsSmall_AndFinishedInFullFromTheSameStoryboard()
    {
        await using var rig = await Start();
        var draft = await Made(rig, Film() with { Width = 1280, Height = 720, Draft = true });
        Assert.All(_engine.Rendered, request => Assert.Equal((854, 480), (request.Format.Width, request.Format.Height)));
        _engine.Rendered.Clear();
        var board = (await rig.Video(draft.Id).GetStoryboard(_owner))!;

        var film = await Made(rig, Derived(draft, OriginKind.Finish, draft.Prompt, board) with { SourceBoard = null, Storyboard = board });

        Assert.All(_engine.Rendered, request => Assert.Equal((1280, 720), (request.Format.Width, request.Format.Height)));
        Assert.Equal(board, await rig.Video(film.Id).GetStoryboard(_owner));
    }

    [Theory]
    [InlineData(OriginKind.Remix, null, null)]
    [InlineData(OriginKind.Reroll, "{}", null)]
    [InlineData(OriginKind.Stitch, null, "{}")]
    public async Task Create_WithoutTheStoryboardItNeeds_IsRefused(OriginKind kind, string? source, string? given)
    {
        await using var rig = await Start();
        var command = Film() with { Origin = new VideoOrigin(kind, [VideoId.New()]), SourceBoard = source, Storyboard = given };

        var answer = await rig.Video(command.Id).Create(command, CancellationToken.None);

        Assert.Equal(RefusalKind.Invalid, answer.Refusal?.Kind);
    }

    private CreateVideo Film() => GridRig.Command(_owner);

    private CreateVideo Derived(Video source, OriginKind kind, string prompt, string board) => new(
        VideoId.New(), _owner, source.Model, prompt, source.Seconds, source.Width, source.Height, source.Seed, null, false, new VideoOrigin(kind, [source.Id]), board);

    private Task<GridRig> Start() => GridRig.Start(_folder, scripted: false, adapt: services => services.AddSingleton<IDirector>(new Director()).AddSingleton<IEngine>(_engine));

    private static async Task<Video> Made(GridRig rig, CreateVideo command)
    {
        await rig.Create(command);
        var ended = await rig.Index.Until(command.Id, record => record.Video.Stage.IsFinal());
        Assert.True(ended.Video.Stage == VideoStage.Completed, ended.Video.Error?.Message);
        return ended.Video;
    }

    private async Task<int> CountFrames(GridRig rig, VideoId id)
    {
        await using var blob = (FileStream?)await rig.Blobs.Open(BlobKeys.Variant(_owner, id, 1, MediaVariant.Video), CancellationToken.None);
        string[] arguments = ["-v", "error", "-count_frames", "-select_streams", "v:0", "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", blob!.Name];
        using var probe = Process.Start(new ProcessStartInfo("ffprobe", arguments) { RedirectStandardOutput = true })!;
        return int.Parse((await probe.StandardOutput.ReadToEndAsync()).Trim().TrimEnd(','), CultureInfo.InvariantCulture);
    }

    /// <summary>Grey frames and silence; the world at a shot's end is that shot's id.</summary>
    private sealed class PlainEngine : IEngine
    {
        public string Name => "plain";

        public string Version => "1";

        public List<ShotRequest> Rendered { get; } = [];

        public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation)
        {
            Rendered.Add(request);
            var format = request.Format;
            var count = format.FrameCount(request.Shot.Seconds);
            sink.Sound([new SoundStem("effects", new float[count * SoundStem.SampleRateHz / format.FramesPerSecond * SoundStem.Channels])]);
            var frame = new byte[format.Width * format.Height * 3 / 2];
            Array.Fill(frame, (byte)128);
            for (var number = 0; number < count; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                sink.Frame(frame);
            }

            sink.EndState(Encoding.UTF8.GetBytes("end of " + request.Shot.Id));
            sink.Complete();
        }
    }
}
