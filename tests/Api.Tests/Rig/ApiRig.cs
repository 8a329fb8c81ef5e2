using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Client;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Users;
using Sora.Grid.Tests.Rig;
using Sora.Silo.EngineHost;
using Sora.Silo.Hosting;
using Sora.TestKit;

namespace Sora.Api.Tests.Rig;

/// <summary>The API on a real server over a real grid whose workers follow a script.</summary>
internal sealed class ApiRig : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ApiRig(WebApplication app, MintedKey admin)
    {
        _app = app;
        AdminKey = admin.Key;
        Owner = admin.Owner;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Admin = Client(AdminKey);
    }

    public Uri Address { get; }

    public string AdminKey { get; }

    public OwnerId Owner { get; }

    /// <summary>Sends a key with all scopes.</summary>
    public HttpClient Admin { get; }

    public IServiceProvider Services => _app.Services;

    public ScriptedWork Direction => WorkOf(WorkKind.Direct);

    public ScriptedWork Rendering => WorkOf(WorkKind.Render);

    /// <param name="folder">Holds everything; another rig on the same folder finds it.</param>
    /// <param name="time">Null is the real clock.</param>
    /// <param name="adapt">Changes services before the host is built.</param>
    /// <param name="options">Null is the usual grid.</param>
    /// <param name="client">Changes how the HTTP side behaves.</param>
    /// <param name="key">Null makes an operator's key.</param>
    /// <param name="engine">Renders real films; null scripts the work.</param>
    public static async Task<ApiRig> Start(
        TempFolder folder, TimeProvider? time = null, Action<IServiceCollection>? adapt = null, SoraGridOptions? options = null, Func<SoraClientOptions, SoraClientOptions>? client = null, MintedKey? key = null, IEngine? engine = null)
    {
        options ??= new SoraGridOptions { DataFolder = folder.Path };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSoraSilo(options);
        if (engine is null)
        {
            builder.Services.RemoveAll<IWork>();
            builder.Services.AddSingleton<IWork>(provider => ActivatorUtilities.CreateInstance<ScriptedWork>(provider, WorkKind.Direct));
            builder.Services.AddSingleton<IWork>(provider => ActivatorUtilities.CreateInstance<ScriptedWork>(provider, WorkKind.Render));
        }
        else
        {
            builder.Services.AddSingleton(engine);
            builder.Services.AddSingleton<IDirector>(new Director());
        }

        var usual = new SoraClientOptions { KeysFolder = Path.Combine(folder.Path, "keys"), PageFolder = Path.Combine(folder.Path, "no-page") };
        builder.Services.AddSoraClient(client?.Invoke(usual) ?? usual);
        adapt?.Invoke(builder.Services);
        builder.UseOrleans(silo => silo.AddSoraGrid(options));
        var app = builder.Build();
        app.MapSoraClient();
        await app.StartAsync();
        return new ApiRig(app, key ?? await app.Services.GetRequiredService<IKeyMint>().Mint(KeyTerms.Operator("operator")));
    }

    /// <summary>A client that sends this key.</summary>
    public HttpClient Client(string key)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return http;
    }

    /// <summary>Looks at a video until it has ended.</summary>
    public static async Task<JsonElement> Ended(HttpClient http, string id)
    {
        using var patience = new CancellationTokenSource(GridRig.Patience);
        using var stream = await http.GetStreamAsync($"/v1/videos/{id}/events", patience.Token);
        using var lines = new StreamReader(stream);
        while (await lines.ReadLineAsync(patience.Token) is not null)
        {
            // The stream ends with the job.
        }

        return await http.GetAsync($"/v1/videos/{id}").Json();
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private ScriptedWork WorkOf(WorkKind kind) => Services.GetServices<IWork>().OfType<ScriptedWork>().Single(work => work.Kind == kind);
}

internal static class Answers
{
    /// <summary>The body as JSON, after checking the status.</summary>
    public static async Task<JsonElement> Json(this Task<HttpResponseMessage> sending, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The body's error, after checking the status.</summary>
    public static async Task<JsonElement> Error(this Task<HttpResponseMessage> sending, HttpStatusCode expected) => (await sending.Json(expected)).GetProperty("error");

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
