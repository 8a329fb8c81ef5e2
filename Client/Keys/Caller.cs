using Sora.Grains.Ids;

namespace Sora.Client.Keys;

/// <summary>Who asks. Set by the group's filter before any handler runs.</summary>
/// <param name="PaidBy">Fingerprint of the key whose limits count; null where none does.</param>
internal sealed record Caller(OwnerId Owner, string? PaidBy = null);

internal static class CallerExtensions
{
    /// <exception cref="InvalidOperationException">The endpoint was mapped outside a group that requires a caller.</exception>
    public static Caller Caller(this HttpContext context) =>
        context.Features.Get<Caller>() ?? throw new InvalidOperationException("The endpoint has no caller; map it in a group with a key or session filter.");
}
