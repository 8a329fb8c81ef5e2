using System.Globalization;
using Sora.Client.Errors;

namespace Sora.Client.App;

/// <summary>Counts attempts by what they are about (an address, a handle, a member) in windows of fixed length. Kept in memory: a restart forgives.</summary>
internal sealed class Attempts(TimeProvider time)
{
    /// <summary>More keys than that at a time are an attack; the oldest windows go then.</summary>
    private const int MostKeys = 50_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Window> windows = [];

    /// <summary>Null when the attempt may go on; it is counted then.</summary>
    /// <param name="rule">Of what kind.</param>
    /// <param name="key">About what.</param>
    public ApiError? Take(AttemptRule rule, string key)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (windows.Count >= MostKeys)
            {
                Sweep(now);
            }

            var name = $"{rule.Name} {key}";
            if (!windows.TryGetValue(name, out var window) || window.Ends <= now)
            {
                windows[name] = window = new Window(now + rule.Length);
            }

            return ++window.Count <= rule.Most ? null : TooMany(rule, window.Ends - now);
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var over in windows.Where(entry => entry.Value.Ends <= now).Select(entry => entry.Key).ToList())
        {
            windows.Remove(over);
        }

        if (windows.Count >= MostKeys)
        {
            windows.Clear();
        }
    }

    private static ApiError TooMany(AttemptRule rule, TimeSpan left)
    {
        var seconds = Math.Ceiling(left.TotalSeconds);
        return new ApiError(
            StatusCodes.Status429TooManyRequests,
            "rate_limit_error",
            "too_many_requests",
            null,
            string.Create(CultureInfo.InvariantCulture, $"More than {rule.Most} {rule.Name} in {rule.Length.TotalMinutes:0.#} minutes; try again in {seconds} seconds."))
        { RetryAfterSeconds = (int)seconds, ShouldRetry = false };
    }

    private sealed class Window(DateTimeOffset ends)
    {
        public DateTimeOffset Ends { get; } = ends;

        public int Count { get; set; }
    }
}

/// <summary>How often something may be tried.</summary>
/// <param name="Name">In the plural, for the message.</param>
internal sealed record AttemptRule(string Name, int Most, TimeSpan Length)
{
    public static readonly AttemptRule SignIn = new("sign-ins", 15, TimeSpan.FromMinutes(5));
    public static readonly AttemptRule Join = new("tries to join", 30, TimeSpan.FromMinutes(10));
    public static readonly AttemptRule LookUp = new("look-ups", 120, TimeSpan.FromMinutes(5));
    public static readonly AttemptRule Wait = new("entries in the waitlist", 5, TimeSpan.FromMinutes(10));
    public static readonly AttemptRule Comment = new("comments", 30, TimeSpan.FromMinutes(5));
    public static readonly AttemptRule Message = new("messages", 60, TimeSpan.FromMinutes(5));
    public static readonly AttemptRule Report = new("reports", 30, TimeSpan.FromMinutes(60));
}
