namespace Sora.Grains.Outside;

/// <summary>
/// The way to addresses that users name. Private, link-local, loopback and other special addresses are refused after the name was resolved, on every
/// use; the connection goes to the very address that was looked at; redirects are not followed.
/// </summary>
public interface IOutside
{
    /// <summary>Null when the address may be used as far as can be told now; otherwise why not, for the user.</summary>
    Task<string?> Refuse(Uri address, CancellationToken cancellation);

    /// <summary>Fetches a file.</summary>
    /// <param name="address">Absolute, http or https.</param>
    /// <param name="mostBytes">More is refused.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OutsideException">Refused, too large, too slow, or not there; the message is for the user.</exception>
    Task<byte[]> Fetch(Uri address, int mostBytes, CancellationToken cancellation);
}

/// <summary>An address that a user named could not be used; the message names it and the remedy.</summary>
public sealed class OutsideException(string message, Exception? inner = null) : Exception(message, inner);
