namespace Sora.TestKit;

/// <summary>The browser that tests drive: Debian's, or the one that SORA_CHROMIUM names.</summary>
public static class Chromium
{
    public static readonly IReadOnlyList<string> Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string Program => Environment.GetEnvironmentVariable("SORA_CHROMIUM") ?? "/usr/bin/chromium";
}
