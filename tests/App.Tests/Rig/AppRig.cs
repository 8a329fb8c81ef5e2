using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Client;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.World;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Silo.EngineHost;
using Sora.Silo.Hosting;
using Sora.Silo.Storage;
using Sora.TestKit;

namespace Sora.App.Tests.Rig;

/// <summary>The whole program in this process on a port of its own: HTTP, grains, stores and director; only films are made in an instant.</summary>
internal sealed class AppRig : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AppRig(WebApplication app, OwnerId operatorId)
    {
        _app = app;
        Operator = operatorId;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public OwnerId Operator { get; }

    public IServiceProvider Services => _app.Services;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public static async Task<AppRig> Start(TempFolder folder, string? postgreSql = null)
    {
        var options = new SoraGridOptions { DataFolder = folder.Combine("data"), PostgreSqlConnection = postgreSql };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IEngine, WorldEngine>();
        builder.Services.AddSingleton<IDirector>(new Director());
        builder.Services.AddSoraSilo(options);
        builder.Services.Remove(builder.Services.Last(service => service.ServiceType == typeof(IWork) && service.ImplementationType?.Name == "FilmMaker"));
        builder.Services.AddSingleton<IWork, InstantFilms>();
        builder.Services.AddSoraClient(new SoraClientOptions { KeysFolder = folder.Combine("keys"), PageFolder = folder.Combine("no-page"), PollInterval = TimeSpan.FromMilliseconds(20) });
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        var app = builder.Build();
        app.MapSoraClient();
        await app.StartAsync();
        var operatorId = new OwnerId("user_" + new string('0', 31) + "1");
        await app.Services.GetRequiredService<IGrainFactory>().GetGrain<IMemberGrain>(operatorId.Value).Found("boss", MemberRole.Operator);
        return new AppRig(app, operatorId);
    }

    /// <summary>A fresh invite code of the operator's.</summary>
    public async Task<string> Invite() => (await Grains.GetGrain<IMemberGrain>(Operator.Value).GiveInvites(1))![0].Code;

    /// <summary>A browser that nobody is signed in with.</summary>
    public Visitor Visit() => new(Address);

    /// <summary>Somebody who has joined.</summary>
    public async Task<Visitor> Join(string handle)
    {
        var visitor = Visit();
        await visitor.Post("/members", new { code = await Invite(), handle, password = "a long password", birth_date = "1990-05-01" });
        return visitor;
    }

    /// <summary>A member with another role.</summary>
    public async Task<Visitor> Join(string handle, MemberRole role)
    {
        var visitor = await Join(handle);
        await Grains.GetGrain<IMemberGrain>(await visitor.Id()).Administer(role, null, null);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Frees what a crash frees by itself: the claim on a PostgreSQL schema.</summary>
    public void Abandon() => Services.GetRequiredService<SoraDatabases>().Dispose();
}
