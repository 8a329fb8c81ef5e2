namespace Orleans.StandIn;

/// <summary>
/// Switches of the stand-in alone, for tests; read from the configuration section <see cref="Section"/>, so that code which sets them builds against the real packages too.
/// </summary>
internal sealed class StandInOptions
{
    public const string Section = "Orleans:StandIn";

    /// <summary>Passes every argument and result through bytes made of [Id] members only, so that a forgotten one shows up.</summary>
    public bool ThroughCodec { get; set; }

    /// <summary>Elements after which every enumeration is aborted, as if its activation had ended; 0 for never.</summary>
    public int AbortEnumerationsAfter { get; set; }

    /// <summary>Elements that travel together at most; 0 leaves it to the consumer.</summary>
    public int EnumerationBatch { get; set; }
}
