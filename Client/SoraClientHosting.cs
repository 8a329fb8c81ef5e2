using Microsoft.Extensions.DependencyInjection.Extensions;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Files;
using Sora.Client.Films;
using Sora.Client.Health;
using Sora.Client.Keys;
using Sora.Client.Members;
using Sora.Client.Metrics;
using Sora.Client.Page;
using Sora.Client.Sessions;
using Sora.Client.Social;
using Sora.Client.Videos;
using Sora.Client.Videos.Derived;
using Sora.Client.Webhooks;

namespace Sora.Client;

/// <summary>Puts the HTTP side of a node together.</summary>
public static class SoraClientHosting
{
    /// <summary>
    /// Adds all that API and page need, beside what the caller provides: <see cref="IGrainFactory"/>, <see cref="Grains.Stores.IBlobStore"/>,
    /// <see cref="Grains.Stores.IIndexReader"/>, <see cref="Grains.Stores.IKeyReader"/>, <see cref="Grains.Users.IKeyMint"/>,
    /// <see cref="Grains.Webhooks.IWebhookDesk"/>, <see cref="Grains.Outside.IOutside"/>, <see cref="Grains.Uploads.IUploads"/>. Health checks that others register are shown at <c>/healthz</c> too.
    /// </summary>
    public static IServiceCollection AddSoraClient(this IServiceCollection services, SoraClientOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddRouting();
        services.AddMetrics();
        services.AddSoraHealth();
        services.AddSingleton(options);
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<Signer>();
        services.AddSingleton<SessionReader>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<Attempts>();
        services.AddSingleton<Cursors>();
        services.AddSingleton<MeReader>();
        services.AddSingleton<FilmAccess>();
        services.AddSingleton<Publisher>();
        services.AddSingleton<DraftList>();
        services.AddSingleton<PeopleFinder>();
        services.AddSingleton<MemberEventStream>();
        services.AddSingleton<SignedLinks>();
        services.AddSingleton<RecentCreates>();
        services.AddSingleton<CreateIdentity>();
        services.AddSingleton<SourceVideos>();
        services.AddSingleton<CreateReferences>();
        services.AddSingleton<UploadedClips>();
        services.AddSingleton<ClientInstruments>();
        services.AddSingleton(_ => new MetricsCollector());
        services.AddHostedService(all => all.GetRequiredService<MetricsCollector>());
        return services;
    }

    /// <summary>Maps <c>/v1</c>, the page with its <c>/app/v1</c> and <c>/media</c>, <c>/healthz</c> and <c>/metrics</c>. What others map is left alone.</summary>
    /// <exception cref="IOException">The keys folder cannot be used.</exception>
    public static void MapSoraClient(this WebApplication app)
    {
        var page = PageFiles.Find(app.Services.GetRequiredService<SoraClientOptions>());
        app.UseWhen(IsOurs, ours =>
        {
            ours.UseMiddleware<RequestIds>();
            ours.UseMiddleware<SecurityHeaders>();
            ours.UseMiddleware<ErrorMiddleware>();
            if (page is not null)
            {
                ours.UsePageFiles(page);
            }
        });

        var all = app.MapGroup("").WithMetadata(Surface.Instance);
        var api = all.MapGroup("/v1").AddEndpointFilter<RouteGroupBuilder, RequireKey>();
        VideoEndpoints.Map(api.MapGroup("/videos"), new KeyedLinks());
        FileEndpoints.Map(api);
        KeyEndpoints.Map(api);
        WebhookEndpoints.Map(api);

        var links = app.Services.GetRequiredService<SignedLinks>();
        var own = all.MapGroup("/app/v1").AddEndpointFilter<RouteGroupBuilder, RequireSameOrigin>();
        AppEndpoints.Map(own);
        VideoEndpoints.Map(own.MapGroup("/videos").AddEndpointFilter<RouteGroupBuilder, RequireSession>(), links);

        all.MapMedia(links);
        all.MapHealth();
        all.MapMetrics();
        all.MapSharePages(page);
        all.MapPage(page);
    }

    /// <summary>What nobody has mapped is ours too; so is the framework's own answer to a wrong method, which is an endpoint but no route.</summary>
    private static bool IsOurs(HttpContext context) =>
        context.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<Surface>() is not null;

    /// <summary>Marks the endpoints that are mapped here.</summary>
    private sealed class Surface
    {
        public static readonly Surface Instance = new();
    }
}
