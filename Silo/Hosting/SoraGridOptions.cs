namespace Sora.Silo.Hosting;

/// <summary>How a silo takes part in the grid.</summary>
public sealed record SoraGridOptions
{
    /// <summary>The silo has one engine, which renders one shot at a time on all cores.</summary>
    public const int MostDevices = 1;

    /// <summary>Holds the databases and the media unless configured otherwise; made when absent.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Null keeps state and index in SQLite files in the data folder.</summary>
    public string? PostgreSqlConnection { get; init; }

    /// <summary>Unique among the silos of a grid and the same after a restart: part of its devices' names.</summary>
    public string SiloName { get; init; } = "local";

    /// <summary>Rendering devices: one, or none where others render. At most <see cref="MostDevices"/>.</summary>
    public int DeviceCount { get; init; } = 1;

    /// <summary>Directors that read prompts side by side.</summary>
    public int DirectorCount { get; init; } = 1;

    /// <summary>More open jobs of one owner are refused.</summary>
    public int MostOpenJobsPerOwner { get; init; } = 100;

    /// <summary>A job that has not ended by then fails.</summary>
    public TimeSpan MaximumJobAge { get; init; } = TimeSpan.FromHours(24);

    /// <summary>
    /// Whether webhooks and pictures may go to and come from private addresses: for tests, and for grids whose users may reach all of their network anyway.
    /// </summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>Films are deleted so long after their completion; null keeps them until their owner deletes them.</summary>
    public TimeSpan? FilmLifetime { get; init; }

    /// <summary>A lease of which nothing was heard for so long is lost. Shorter finds dead silos sooner, longer forgives longer pauses.</summary>
    public TimeSpan LeaseLifetime { get; init; } = TimeSpan.FromSeconds(15);
}
