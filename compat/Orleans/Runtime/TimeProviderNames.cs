namespace Orleans.Runtime;

/// <summary>Keys by which single areas of the runtime may be given a clock of their own.</summary>
public static class TimeProviderNames
{
    public const string ActivationManagement = "Orleans.ActivationManagement";

    public const string Grains = "Orleans.Grains";
}
