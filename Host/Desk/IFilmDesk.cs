using Sora.Grains.Ids;
using Sora.Grains.Users;
using Sora.Grains.Videos;

namespace Sora.Host.Desk;

/// <summary>Where commands hand in films and fetch them: the grid in this process, or the one that already runs on the data folder.</summary>
internal interface IFilmDesk : IAsyncDisposable
{
    /// <summary>Hands in a film; once answered it survives a crash.</summary>
    Task<VideoAnswer> Submit(FilmOrder order, CancellationToken cancellation);

    /// <summary>The film's updates until it has ended.</summary>
    IAsyncEnumerable<VideoUpdate> Watch(VideoId id, CancellationToken cancellation);

    /// <summary>Stops it.</summary>
    Task Cancel(VideoId id, CancellationToken cancellation);

    /// <summary>Copies one of its files (see <see cref="MediaVariant"/>) into a stream.</summary>
    /// <exception cref="IOException">The film has no such file.</exception>
    Task Fetch(VideoId id, string variant, Stream destination, CancellationToken cancellation);

    /// <summary>Waits until nothing is open that only this process would finish: jobs of other commands, and such as a crash cut off.</summary>
    Task Settle(CancellationToken cancellation);

    /// <summary>Makes a key and returns it.</summary>
    Task<string> MintKey(KeyOrder order, CancellationToken cancellation);

    /// <summary>Gives invite codes in the operator's name.</summary>
    /// <exception cref="IOException">Too many of the operator's codes are unused.</exception>
    Task<string[]> GiveInvites(int count, CancellationToken cancellation);
}

/// <summary>A film as the command line asks for it. The id is the caller's, so that a retry finds the first try.</summary>
/// <param name="Storyboard">Canonical JSON in place of a director's; null asks the director.</param>
internal sealed record FilmOrder(VideoId Id, string Prompt, double Seconds, int Width, int Height, long Seed, bool WithTrace, string? Storyboard = null);

/// <summary>A key as the command line asks for it.</summary>
/// <param name="Owner">Whose; null makes an owner of the key's name.</param>
internal sealed record KeyOrder(KeyTerms Terms, OwnerId? Owner);
