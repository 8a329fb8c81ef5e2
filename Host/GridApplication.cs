using Microsoft.AspNetCore.Server.Kestrel.Core;
using Sora.Engines;
using Sora.Engines.World;
using Sora.Host.Data;
using Sora.Host.Desk;
using Sora.Host.Terminal;
using Sora.Silo.Hosting;

namespace Sora.Host;

/// <summary>Composes one process that hosts everything: grains, engines, and the desk on the data folder's socket.</summary>
internal static class GridApplication
{
    /// <summary>Within it grains deactivate and engines hand their work back.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(8);

    public static WebApplicationBuilder CreateBuilder(DataFolder folder)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var options = new SoraGridOptions
        {
            DataFolder = folder.Path,
            PostgreSqlConnection = builder.Configuration["Sora:PostgreSql"],
            FilmLifetime = builder.Configuration.GetValue<double?>("Sora:FilmLifetimeHours") is { } hours and > 0 ? TimeSpan.FromHours(hours) : null,
            AllowPrivateAddresses = builder.Configuration["Sora:AllowPrivateAddresses"] is "true",
        };

        builder.Logging.ClearProviders().AddFileLog(folder.LogFile);
        builder.Services.AddSoraSilo(options);
        builder.Services.AddSingleton<IEngine, WorldEngine>();
        builder.Services.AddSingleton(Directors.Create(builder.Configuration, TimeProvider.System));
        builder.Services.AddSingleton(Directors.Editor());
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton<OwnerKey>();
        builder.Services.AddSingleton<GridDesk>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        builder.WebHost.ConfigureKestrel(kestrel => ListenOnSocket(kestrel, folder));
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var application = builder.Build();
        application.MapDesk(CameByTheSocket);
        return application;
    }

    private static void ListenOnSocket(KestrelServerOptions kestrel, DataFolder folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Socket)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        // Whoever starts a grid holds the folder's claim, so a socket that is still there belongs to a process that was killed.
        File.Delete(folder.Socket);
        kestrel.ListenUnixSocket(folder.Socket);
    }

    /// <summary>Requests do not carry the connection's end point, but only a TCP connection has an address.</summary>
    private static bool CameByTheSocket(HttpContext context) => context.Connection.LocalIpAddress is null;
}
