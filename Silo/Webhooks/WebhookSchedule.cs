using System.Security.Cryptography;
using System.Text;

namespace Sora.Silo.Webhooks;

/// <summary>When a delivery is tried again: after 5 s, then twice as long each time up to 4 h, for 72 h in all. Times are shortened by up to a tenth, so that what failed together does not come back together.</summary>
internal static class WebhookSchedule
{
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(72);

    private const double FirstSeconds = 5;
    private const double MostSeconds = 4 * 3600;
    private const double Spread = 0.1;

    /// <summary>Null when it is given up.</summary>
    /// <param name="delivery">Its id, from which the shortening follows.</param>
    /// <param name="attempts">Tries so far, at least 1.</param>
    /// <param name="createdAt">Since when it is tried.</param>
    /// <param name="now">When the last try ended.</param>
    public static DateTimeOffset? Next(string delivery, int attempts, DateTimeOffset createdAt, DateTimeOffset now)
    {
        var seconds = Math.Min(MostSeconds, FirstSeconds * Math.Pow(2, Math.Min(attempts - 1, 30)));
        var draw = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{delivery}/{attempts}")))[0] / 255.0;
        var next = now + TimeSpan.FromSeconds(seconds * (1 - (Spread * draw)));
        var end = createdAt + GivenUpAfter;
        return now >= end ? null : next < end ? next : end;
    }
}
