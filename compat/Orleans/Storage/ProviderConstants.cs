namespace Orleans.Providers;

/// <summary>Names of providers that are taken when none is given.</summary>
public static class ProviderConstants
{
    public const string DEFAULT_STORAGE_PROVIDER_NAME = "Default";
}
