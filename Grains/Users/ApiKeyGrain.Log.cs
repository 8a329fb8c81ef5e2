using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Grains.Users;

internal sealed partial class ApiKeyGrain
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Key}: when it was last used could not be written and is tried again")]
    private partial void LogNotCounted(Exception fault, KeyId key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Key}: whether its jobs exist could not be asked and is asked again")]
    private partial void LogNotAsked(Exception fault, KeyId key);
}
