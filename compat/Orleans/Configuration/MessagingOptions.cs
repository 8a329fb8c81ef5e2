using System.Diagnostics;

namespace Orleans.Configuration;

/// <summary>How calls are waited for.</summary>
public abstract class MessagingOptions
{
    private TimeSpan _responseTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long a caller waits before <see cref="TimeoutException"/>; with a debugger attached, <see cref="ResponseTimeoutWithDebugger"/>.</summary>
    public TimeSpan ResponseTimeout
    {
        get => Debugger.IsAttached ? ResponseTimeoutWithDebugger : _responseTimeout;
        set => _responseTimeout = value;
    }

    public TimeSpan ResponseTimeoutWithDebugger { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Whether calls whose callers gave up are dropped instead of run.</summary>
    public bool DropExpiredMessages { get; set; } = true;

    /// <summary>Whether a caller's timeout also cancels the running call.</summary>
    public bool CancelRequestOnTimeout { get; set; }

    /// <summary>Whether a caller who cancels waits until the grain has answered.</summary>
    public bool WaitForCancellationAcknowledgement { get; set; }

    internal TimeSpan ConfiguredResponseTimeout => _responseTimeout;
}
