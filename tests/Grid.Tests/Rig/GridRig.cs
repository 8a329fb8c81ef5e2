using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans.Storage;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;
using Sora.Silo.Hosting;
using Sora.Silo.Storage;
using Sora.TestKit;

namespace Sora.Grid.Tests.Rig;

/// <summary>
/// A whole grid on real stores, with a clock that stands still and, unless a test brings an engine, scripted workers. Abandoning a rig and starting
/// another on the same folder is a crash: the first one's clock is never moved again and its workers never answer.
/// </summary>
internal sealed class GridRig : IAsyncDisposable
{
    /// <summary>Only bounds how long a broken test hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IHost _host;

    private GridRig(IHost host, ManualTimeProvider clock)
    {
        _host = host;
        Clock = clock;
    }

    public ManualTimeProvider Clock { get; }

    public IServiceProvider Services => _host.Services;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public IndexProbe Index => (IndexProbe)Services.GetRequiredService<IIndexWriter>();

    public IntentsProbe Intents => (IntentsProbe)Services.GetRequiredService<IOpenJobs>();

    public IBlobStore Blobs => Services.GetRequiredService<IBlobStore>();

    public ScriptedWork Direction => WorkOf(WorkKind.Direct);

    public ScriptedWork Rendering => WorkOf(WorkKind.Render);

    public static async Task<GridRig> Start(
        TempFolder folder, string? postgreSql = null, ManualTimeProvider? clock = null, Action<IServiceCollection>? adapt = null, bool scripted = true, SoraGridOptions? options = null)
    {
        clock ??= new ManualTimeProvider();
        options ??= new SoraGridOptions { DataFolder = folder.Path };
        options = options with { PostgreSqlConnection = postgreSql };
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSoraSilo(options);
        Decorate<IIndexWriter>(builder.Services, inner => new IndexProbe(inner));
        Decorate<IOpenJobs>(builder.Services, inner => new IntentsProbe(inner));
        if (scripted)
        {
            builder.Services.RemoveAll<IWork>();
            builder.Services.AddSingleton<IWork>(provider => ActivatorUtilities.CreateInstance<ScriptedWork>(provider, WorkKind.Direct));
            builder.Services.AddSingleton<IWork>(provider => ActivatorUtilities.CreateInstance<ScriptedWork>(provider, WorkKind.Render));
        }

        adapt?.Invoke(builder.Services);
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        var host = builder.Build();
        await host.StartAsync();
        return new GridRig(host, clock);
    }

    public static CreateVideo Command(OwnerId owner, VideoId? id = null) =>
        new(id ?? VideoId.New(), owner, "sora-2", "a red ball falls on a floor", 1, 128, 96, 0, null, false);

    public IVideoGrain Video(VideoId id) => Grains.GetGrain<IVideoGrain>(id.Value);

    public IVideoWorkGrain Work(VideoId id) => Grains.GetGrain<IVideoWorkGrain>(id.Value);

    /// <summary>The video's record as it lies in the store.</summary>
    public async Task<VideoState> Stored(VideoId id)
    {
        var state = new GrainState<VideoState> { State = new VideoState() };
        await Services.GetRequiredKeyedService<IGrainStorage>(GrainStorage.Provider).ReadStateAsync(VideoState.Name, Work(id).GetGrainId(), state);
        return state.State;
    }

    public async Task<Video> Create(CreateVideo command)
    {
        var answer = await Video(command.Id).Create(command, CancellationToken.None);
        Assert.Null(answer.Refusal);
        return answer.Video!;
    }

    /// <summary>Frees what a crash frees by itself: the claim on a PostgreSQL schema.</summary>
    public void Abandon() => Services.GetRequiredService<SoraDatabases>().Dispose();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static void Decorate<T>(IServiceCollection services, Func<T, T> decorate)
        where T : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(inner);
        services.AddSingleton(provider => decorate((T)ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!)));
    }

    private ScriptedWork WorkOf(WorkKind kind) => Services.GetServices<IWork>().OfType<ScriptedWork>().Single(work => work.Kind == kind);
}
