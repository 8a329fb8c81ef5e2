using System.Diagnostics;

namespace Sora.Media.Tests.Support;

/// <summary>Looks for living programs by what stands on their command line.</summary>
internal static class Encoders
{
    public static List<Process> Naming(string text)
    {
        var found = new List<Process>();
        foreach (var folder in Directory.GetDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)))
        {
            try
            {
                var line = File.ReadAllText(Path.Combine(folder, "cmdline"));
                if (line.StartsWith("ffmpeg", StringComparison.Ordinal) && line.Contains(text, StringComparison.Ordinal))
                {
                    found.Add(Process.GetProcessById(int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture)));
                }
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Ended while we looked.
            }
        }

        return found;
    }

    /// <summary>Stops the program where it is, without ending it.</summary>
    public static void Stall(int id)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -STOP {id}"]);
        kill.WaitForExit();
    }

    /// <summary>Whether the program is dead by then; one that nobody buried yet (state Z) is dead.</summary>
    public static bool EndsWithin(int id, TimeSpan limit) => SpinWait.SpinUntil(() => IsDead(id), limit);

    private static bool IsDead(int id)
    {
        try
        {
            var status = File.ReadAllText($"/proc/{id}/stat");
            return status[status.LastIndexOf(')') + 2] is 'Z' or 'X';
        }
        catch (IOException)
        {
            return true;
        }
    }
}
