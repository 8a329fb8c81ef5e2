using System.Text.RegularExpressions;

namespace Sora.Bench.Chaos;

/// <summary>Knows every file that belongs into a data folder at rest; any other is stray.</summary>
internal static partial class StrayFiles
{
    /// <summary>Databases, key, log and the claim on the folder.</summary>
    private static readonly string[] Installed = ["grains.db", "grains.db-wal", "grains.db-shm", "index.db", "index.db-wal", "index.db-shm", "people.db", "people.db-wal", "people.db-shm", "owner.id", "owner.key", "sora.log", "grid.lock"];

    public static IReadOnlyList<string> Find(ChaosPlace place, IReadOnlyList<StoredJob> jobs)
    {
        var videos = jobs.Select(job => job.Id).ToHashSet(StringComparer.Ordinal);
        var shots = jobs.SelectMany(job => job.ShotKeys).ToHashSet(StringComparer.Ordinal);
        var inData = Directory.EnumerateFiles(place.Data, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(place.Data, file)).Where(IsStray);
        return [.. inData, .. Directory.EnumerateFileSystemEntries(place.Temporary)];

        bool IsStray(string file)
        {
            if (Installed.Contains(file, StringComparer.Ordinal) || file.StartsWith("keys/", StringComparison.Ordinal))
            {
                return false;
            }

            var variant = VariantFile().Match(file);
            var master = MasterFile().Match(file);
            return !(variant.Success && videos.Contains(variant.Groups[1].Value)) && !(master.Success && shots.Contains(master.Groups[1].Value));
        }
    }

    [GeneratedRegex("^media/user_[0-9a-f]{32}/(video_[0-9a-f]{32})/1/(video|thumbnail|spritesheet|captions|prints)$")]
    private static partial Regex VariantFile();

    [GeneratedRegex(@"^media/user_[0-9a-f]{32}/masters/([0-9a-f]{64})(\.(state|captions))?$")]
    private static partial Regex MasterFile();
}
