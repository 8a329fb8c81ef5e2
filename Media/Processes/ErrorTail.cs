namespace Sora.Media.Processes;

/// <summary>The last lines that ffmpeg wrote to standard error; progress lines do not count. Safe for several threads.</summary>
internal sealed class ErrorTail
{
    private const int KeptLines = 3;
    private const int LongestSummary = 300;

    private readonly Queue<string> lines = [];

    public bool DiskIsFull { get; private set; }

    /// <summary>The kept lines as one.</summary>
    public string Summary
    {
        get
        {
            lock (lines)
            {
                var text = lines.Count == 0 ? "it was ended from outside" : string.Join("; ", lines);
                return text.Length <= LongestSummary ? text : text[..LongestSummary] + "…";
            }
        }
    }

    public void Add(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text.StartsWith("frame=", StringComparison.Ordinal) || text.StartsWith("size=", StringComparison.Ordinal))
        {
            return;
        }

        lock (lines)
        {
            DiskIsFull |= text.Contains("No space left on device", StringComparison.Ordinal)
                || text.Contains("File too large", StringComparison.Ordinal)
                || text.Contains("Disk quota exceeded", StringComparison.Ordinal);
            lines.Enqueue(text);
            if (lines.Count > KeptLines)
            {
                lines.Dequeue();
            }
        }
    }
}
