using System.Text;

namespace Sora.Bench.Chaos;

/// <summary>Looks for encoders that work on the data folder, whoever their parent is now.</summary>
internal static class Encoders
{
    private static readonly TimeSpan MayOutlive = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Command lines of those that are there a second after the kill.</summary>
    public static async Task<IReadOnlyList<string>> Outliving(ChaosPlace place, TimeProvider time)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            var found = Find(place.Data);
            if (found.Count == 0 || time.GetElapsedTime(began) > MayOutlive)
            {
                return found;
            }

            await Task.Delay(BetweenLooks, time);
        }
    }

    private static List<string> Find(string folder)
    {
        var found = new List<string>();
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            try
            {
                var command = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(process, "cmdline"))).Replace('\0', ' ');
                if (command.Contains("ffmpeg", StringComparison.Ordinal) && command.Contains(folder, StringComparison.Ordinal))
                {
                    found.Add(command);
                }
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It ended while it was looked at, or is not ours.
            }
        }

        return found;
    }
}
