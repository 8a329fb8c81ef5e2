using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Sora.Grains.Outside;
using Sora.Grains.Stores;
using Sora.Grains.Uploads;
using Sora.Grains.Users;
using Sora.Grains.Webhooks;
using Sora.TestKit;

namespace Sora.Client.Tests.Fakes;

/// <summary>API and page on a real server on loopback, over a grid in memory.</summary>
public sealed class ClientHost : IAsyncDisposable
{
    private readonly TempFolder keys;
    private readonly WebApplication app;

    private ClientHost(WebApplication app, FakeGrid grid, TempFolder keys, RequestWatch requests)
    {
        this.app = app;
        Requests = requests;
        this.keys = keys;
        Grid = grid;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        OwnerKey = grid.AddOwner("ada");
        Http = Client(OwnerKey);
    }

    public FakeGrid Grid { get; }

    public RequestWatch Requests { get; }

    public Uri Address { get; }

    public string OwnerKey { get; }

    /// <summary>Sends the owner's key.</summary>
    public HttpClient Http { get; }

    /// <param name="page">Folder of the page; null serves none.</param>
    /// <param name="time">Null is the real clock.</param>
    /// <param name="grid">A grid that is there already; null makes one.</param>
    public static async Task<ClientHost> Start(string? page = null, TimeProvider? time = null, FakeGrid? grid = null)
    {
        var clock = time ?? TimeProvider.System;
        var keys = new TempFolder();
        grid ??= new FakeGrid(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(grid.Factory);
        builder.Services.AddSingleton<IBlobStore>(grid.Blobs);
        builder.Services.AddSingleton<IIndexReader>(grid);
        builder.Services.AddSingleton(Substitute.For<IKeyReader>());
        builder.Services.AddSingleton(Substitute.For<IKeyMint>());
        builder.Services.AddSingleton(Substitute.For<IWebhookDesk>());
        builder.Services.AddSingleton(Substitute.For<IOutside>());
        builder.Services.AddSingleton(Substitute.For<IUploads>());
        builder.Services.AddSingleton(Substitute.For<IPeopleReader>());
        builder.Services.AddSingleton(Substitute.For<IFilmReader>());
        builder.Services.AddSingleton(Substitute.For<ISocialReader>());
        builder.Services.AddSingleton(Substitute.For<IChatReader>());
        builder.Services.AddSingleton(Substitute.For<IRemixPreview>());
        builder.Services.AddSoraClient(new SoraClientOptions { KeysFolder = Path.Combine(keys.Path, "keys"), PageFolder = page ?? Path.Combine(keys.Path, "no-page") });
        var app = builder.Build();
        var requests = new RequestWatch();
        app.Use(requests.Watch);
        app.MapSoraClient();
        await app.StartAsync();
        return new ClientHost(app, grid, keys, requests);
    }

    /// <summary>A client that sends this key; none when null. Cookies are sent and followed only by <see cref="Browser"/>.</summary>
    public HttpClient Client(string? key)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return http;
    }

    /// <summary>A client that keeps cookies and says where it comes from, as the page's browser does.</summary>
    public HttpClient Browser()
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        keys.Dispose();
    }
}

internal static class Answers
{
    /// <summary>The body as JSON, after checking the status.</summary>
    public static async Task<JsonElement> Json(this Task<HttpResponseMessage> sending, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("req_", response.Headers.GetValues("x-request-id").Single(), StringComparison.Ordinal);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The body's error, after checking status and shape.</summary>
    public static async Task<JsonElement> Error(this Task<HttpResponseMessage> sending, HttpStatusCode expected)
    {
        var error = (await sending.Json(expected)).GetProperty("error");
        Assert.Equal(["message", "type", "param", "code"], error.EnumerateObject().Select(property => property.Name));
        Assert.DoesNotContain(" at Sora.", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        return error;
    }

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
