namespace Sora.Client;

/// <summary>How the HTTP side of a node behaves.</summary>
public sealed record SoraClientOptions
{
    /// <summary>
    /// Holds the secret that sessions and media addresses are signed with; made when absent. Nodes that answer for each other share it; a new one
    /// signs everybody out.
    /// </summary>
    public required string KeysFolder { get; init; }

    /// <summary>
    /// The built page (index.html and its assets). Null looks for <c>wwwroot</c> beside the program, then for <c>Client/Web/dist</c> in the
    /// folders above it. Where there is none, the API is served alone.
    /// </summary>
    public string? PageFolder { get; init; }

    /// <summary>What pollers are told to wait between two looks at an open job. Shorter shows progress sooner, longer costs fewer requests.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>An event stream is never silent for longer, so that proxies keep it and dead peers are noticed.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A sign-in on the page lasts so long after its last use.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromDays(14);
}
