using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Silo.Webhooks;

internal sealed partial class WebhookCourier
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "What is due to webhook endpoints could not be looked up and is looked up again within a minute")]
    private partial void LogCannotLook(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Delivery}: how the try ended could not be written; it will be sent again")]
    private partial void LogCannotTell(Exception fault, string delivery);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Delivery} to {Endpoint} was given up after {Attempts} tries: {Fault}")]
    private partial void LogGivenUp(string delivery, WebhookId endpoint, int attempts, string fault);
}
