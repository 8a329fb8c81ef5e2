namespace Orleans.Runtime;

/// <summary>Whose turn runs here.</summary>
internal static class RuntimeContext
{
    /// <summary>Null outside turns, also in work that a grain handed to the thread pool.</summary>
    public static Activation? Current => (TaskScheduler.Current as ActivationScheduler)?.Activation;
}
