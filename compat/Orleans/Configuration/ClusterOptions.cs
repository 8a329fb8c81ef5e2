namespace Orleans.Configuration;

/// <summary>Which service this is, and which of its clusters. Stored state belongs to the service.</summary>
public class ClusterOptions
{
    public const string DefaultClusterId = "default";

    public const string DefaultServiceId = "default";

    public string ClusterId { get; set; } = DefaultClusterId;

    public string ServiceId { get; set; } = DefaultServiceId;
}
