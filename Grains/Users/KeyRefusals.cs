using System.Globalization;
using Sora.Grains.Videos;

namespace Sora.Grains.Users;

/// <summary>The expected noes of a key, worded for the user.</summary>
internal static class KeyRefusals
{
    public static Refusal TooManyOpenJobs(int most, TimeSpan wait) => new(
        RefusalKind.TooMany, "too_many_open_jobs", null, string.Create(CultureInfo.InvariantCulture, $"{most} of the key's jobs are open, which is the most at a time; come back in {wait.TotalSeconds:0.###} s, or cancel one."))
    {
        RetryAfterSeconds = wait.TotalSeconds,
    };

    public static Refusal OverBudget(double budget, double taken, double asked) => new(
        RefusalKind.TooMany, "insufficient_quota", null, string.Create(CultureInfo.InvariantCulture, $"The job needs about {asked:0.#} engine seconds, and {taken:0.#} of the key's {budget:0.#} are spent or set aside; ask for less, wait for an open job, or have the operator raise the budget."));
}
