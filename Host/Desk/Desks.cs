using Sora.Host.Data;

namespace Sora.Host.Desk;

/// <summary>Finds the desk of a data folder.</summary>
internal static class Desks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// The grid that runs on the folder, or else one started in this process. A grid that is just starting or just ending is waited for.
    /// </summary>
    /// <exception cref="IOException">Another process holds the folder but does not answer.</exception>
    public static async Task<IFilmDesk> Open(DataFolder folder, TimeProvider time, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            if (folder.TryClaim() is { } claim)
            {
                return await LocalGrid.Start(folder, claim, cancellation);
            }

            if (await SocketDesk.TryConnect(folder.Socket, cancellation) is { } running)
            {
                return running;
            }

            if (time.GetElapsedTime(began) > Patience)
            {
                throw new IOException($"{folder.Path} is in use by another process that does not answer; end it, or give another --data");
            }

            await Task.Delay(BetweenTries, time, cancellation);
        }
    }
}
