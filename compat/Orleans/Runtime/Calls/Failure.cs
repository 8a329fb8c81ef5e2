namespace Orleans.Runtime;

/// <summary>Why a task failed.</summary>
internal static class Failure
{
    /// <summary>The exception as an await would throw it; the task has not ended well.</summary>
    public static Exception Of(Task task) =>
        task.Exception is { } exception ? exception.InnerExceptions[0] : new TaskCanceledException(task);
}
