using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using NSubstitute;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;
using Sora.Grains.Users;
using Sora.Grains.Videos;

namespace Sora.Client.Tests.Fakes;

/// <summary>What a video has when it is complete.</summary>
public sealed record FinishedFilm(string Storyboard, byte[] Video, byte[] Thumbnail, byte[] Spritesheet);

/// <summary>A grid in memory that does what a test tells it: nothing happens to a video by itself.</summary>
public sealed class FakeGrid : IIndexReader
{
    private readonly ConcurrentDictionary<string, FakeVideoGrain> videos = new();
    private readonly ConcurrentDictionary<string, OwnerId> keys = new();
    private readonly ConcurrentDictionary<string, FakeMemberGrain> members = new();
    private readonly ConcurrentDictionary<string, UserProfile> profiles = new();
    private readonly TimeProvider time;
    private (Task Hold, TaskCompletionSource Reached)? held;

    public FakeGrid(TimeProvider time)
    {
        this.time = time;
        Factory = Substitute.For<IGrainFactory>();
        Factory.GetGrain<IVideoGrain>(Arg.Any<string>(), Arg.Any<string?>()).Returns(call => Video(call.ArgAt<string>(0)));
        Factory.GetGrain<IApiKeyGrain>(Arg.Any<string>(), Arg.Any<string?>()).Returns(call => Key(call.ArgAt<string>(0)));
        Factory.GetGrain<IMemberGrain>(Arg.Any<string>(), Arg.Any<string?>()).Returns(call => members.GetOrAdd(call.ArgAt<string>(0), id => new FakeMemberGrain(new OwnerId(id), time)));
        Factory.GetGrain<IUserGrain>(Arg.Any<string>(), Arg.Any<string?>()).Returns(call => User(call.ArgAt<string>(0)));
    }

    public IGrainFactory Factory { get; }

    public MemoryBlobStore Blobs { get; } = new();

    /// <summary>Not null: every call to a grain or the index fails like this.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Not null: no video is taken, for this reason.</summary>
    public Refusal? RefuseCreates { get; set; }

    /// <summary>Not null: every video is complete as soon as it is created, with this storyboard and these files.</summary>
    public FinishedFilm? FinishAtOnce { get; set; }

    /// <summary>Makes an owner and gives the key.</summary>
    public string AddOwner(string name)
    {
        var owner = OwnerId.New();
        var key = $"sk-sora-{name}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}";
        keys[Hash(key)] = owner;
        profiles[owner.Value] = new UserProfile(name, time.GetUtcNow());
        return key;
    }

    public OwnerId OwnerOf(string key) => keys[Hash(key)];

    public void Revoke(string key) => keys.TryRemove(Hash(key), out _);

    public FakeVideoGrain Video(string id) => videos.GetOrAdd(id, _ => new FakeVideoGrain(this, time));

    /// <summary>Every video that exists, in no order.</summary>
    public IReadOnlyList<Video> Videos => [.. videos.Values.Select(video => video.Current).OfType<Video>()];

    /// <summary>Videos that the index still names though the grid has them no more.</summary>
    public ConcurrentBag<(OwnerId Owner, VideoId Id)> Stale { get; } = [];

    public Task<VideoPage> ListVideos(OwnerId owner, int limit, VideoId? after, bool newestFirst, CancellationToken cancellation)
    {
        ThrowIfFaulty();
        var known = Videos.Where(video => video.Owner == owner).Select(video => (video.CreatedAt, video.Id))
            .Concat(Stale.Where(stale => stale.Owner == owner).Select(stale => (time.GetUtcNow(), stale.Id)))
            .OrderBy(video => video.Item1).ThenBy(video => video.Id.Value, StringComparer.Ordinal)
            .Select(video => video.Id).ToList();
        if (newestFirst)
        {
            known.Reverse();
        }

        var begin = after is { } last ? known.IndexOf(last) is var at and >= 0 ? at + 1 : known.Count : 0;
        var page = known.Skip(begin).Take(limit).ToList();
        return Task.FromResult(new VideoPage(page, begin + page.Count < known.Count));
    }

    public Task<IReadOnlyList<VideoId>> ListDerived(OwnerId owner, IReadOnlyList<VideoId> sources, int limit, CancellationToken cancellation)
    {
        ThrowIfFaulty();
        return Task.FromResult<IReadOnlyList<VideoId>>(
            [.. Videos.Where(video => video.Owner == owner && video.Origin?.Sources.Intersect(sources).Any() == true).OrderBy(video => video.CreatedAt).ThenBy(video => video.Id.Value, StringComparer.Ordinal).Select(video => video.Id).Take(limit)]);
    }

    /// <summary>The next create answers only when <paramref name="hold"/> is done; the result is done when it waits.</summary>
    public Task HoldNextCreate(Task hold)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        held = (hold, reached);
        return reached.Task;
    }

    public async Task WaitForCreate()
    {
        if (held is { } wait)
        {
            held = null;
            wait.Reached.SetResult();
            await wait.Hold;
        }
    }

    public void ThrowIfFaulty()
    {
        if (Fault is { } fault)
        {
            throw fault;
        }
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private IApiKeyGrain Key(string hash)
    {
        var grain = Substitute.For<IApiKeyGrain>();
        grain.GetKey().Returns(_ =>
        {
            ThrowIfFaulty();
            return Task.FromResult(keys.TryGetValue(hash, out var owner) ? new ApiKey(KeyId.Of(hash), owner, KeyTerms.Usual("key"), time.GetUtcNow(), null, null) : null);
        });
        grain.Admit(Arg.Any<KeyUse>()).Returns(_ =>
        {
            ThrowIfFaulty();
            return Task.FromResult(keys.TryGetValue(hash, out var owner) ? new KeyAdmission(KeyVerdict.Admitted, owner) : new KeyAdmission(KeyVerdict.Unknown, default));
        });
        return grain;
    }

    private IUserGrain User(string owner)
    {
        var grain = Substitute.For<IUserGrain>();
        grain.GetProfile().Returns(_ => Task.FromResult(profiles.GetValueOrDefault(owner)));
        return grain;
    }
}
