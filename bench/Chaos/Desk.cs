using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Sora.Grains.Videos;

namespace Sora.Bench.Chaos;

/// <summary>Hands films in at the socket of a grid that runs, as another command on the folder does, but with an id of the caller's choice.</summary>
internal sealed class Desk(ChaosPlace place) : IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _client = new(new SocketsHttpHandler { ConnectCallback = async (_, cancellation) => await Connect(place, cancellation) })
    {
        BaseAddress = new Uri("http://desk"),
    };

    /// <summary>Waits until the grid listens.</summary>
    public async Task Ready(Victim grid, TimeProvider time)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                await (await Connect(place, CancellationToken.None)).DisposeAsync();
                return;
            }
            catch (SocketException) when (!grid.HasExited && time.GetElapsedTime(began) < ChaosPlace.Patience)
            {
                await Task.Delay(BetweenTries, time);
            }
        }
    }

    /// <summary>True once the job was acknowledged; false when the grid was killed before.</summary>
    public async Task<bool> Submit(ChaosFilm film)
    {
        try
        {
            var order = new { id = new { value = film.Id.Value }, prompt = film.Prompt, seconds = ChaosFilm.Seconds, width = ChaosFilm.Width, height = ChaosFilm.Height, seed = film.Round, withTrace = false };
            using var answer = await _client.PostAsJsonAsync("/desk/films", order);
            answer.EnsureSuccessStatusCode();
            var taken = await answer.Content.ReadFromJsonAsync<VideoAnswer>(JsonSerializerOptions.Web);
            return taken?.Video is not null ? true : throw new InvalidOperationException($"The grid refused a film: {taken?.Refusal?.Message}");
        }
        catch (Exception gone) when (gone is HttpRequestException { StatusCode: null } or IOException)
        {
            return false;
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<NetworkStream> Connect(ChaosPlace place, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(place.Socket), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
