using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Host.Desk;

/// <summary>The desk of the grid that already runs on the data folder, reached by the folder's socket.</summary>
internal sealed class SocketDesk : IFilmDesk
{
    private readonly HttpClient http;

    private SocketDesk(HttpClient http) => this.http = http;

    /// <summary>Null when nobody listens there.</summary>
    public static async Task<SocketDesk?> TryConnect(string path, CancellationToken cancellation)
    {
        try
        {
            (await Connect(path, cancellation)).Dispose();
        }
        catch (SocketException)
        {
            return null;
        }

        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (_, stop) => await Connect(path, stop),
        };
        return new SocketDesk(new HttpClient(handler) { BaseAddress = new Uri("http://localhost"), Timeout = Timeout.InfiniteTimeSpan });
    }

    public async Task<VideoAnswer> Submit(FilmOrder order, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync("/desk/films", order, cancellation);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<VideoAnswer>(cancellation))!;
    }

    public async IAsyncEnumerable<VideoUpdate> Watch(VideoId id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var answer = await http.GetAsync($"/desk/films/{id}/updates", HttpCompletionOption.ResponseHeadersRead, cancellation);
        answer.EnsureSuccessStatusCode();
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation));
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            yield return JsonSerializer.Deserialize<VideoUpdate>(line, JsonSerializerOptions.Web)!;
        }
    }

    public async Task Cancel(VideoId id, CancellationToken cancellation)
    {
        using var answer = await http.DeleteAsync($"/desk/films/{id}", cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public async Task Fetch(VideoId id, string variant, Stream destination, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync($"/desk/films/{id}/files/{variant}", HttpCompletionOption.ResponseHeadersRead, cancellation);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(destination, cancellation);
    }

    public Task Settle(CancellationToken cancellation) => Task.CompletedTask;

    public async Task<string[]> GiveInvites(int count, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync("/desk/invites", new InviteOrder(count), cancellation);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<string[]>(cancellation) ?? [];
    }

    public async Task<string> MintKey(KeyOrder order, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync("/desk/keys", order, cancellation);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(cancellation);
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async ValueTask<Stream> Connect(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
