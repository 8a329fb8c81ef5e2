using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.Grains;

/// <summary>Notes the calls of whoever asks for it in the request context, refuses some, and replaces the result of others.</summary>
internal sealed class NotingFilter : IIncomingGrainCallFilter
{
    public const string NoteAt = "note at";
    public const string Refuse = "refuse";
    public const string Replace = "replace";

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (RequestContext.Get(NoteAt) is not string gate)
        {
            await context.Invoke();
            return;
        }

        Gate.At(gate).Come($"before {context.InterfaceMethod.Name} of {context.Grain.GetType().Name} {context.TargetId.Key} by {context.SourceId?.ToString() ?? "nobody"}");
        if (RequestContext.Get(Refuse) is string reason)
        {
            throw new UnauthorizedAccessException(reason);
        }

        try
        {
            await context.Invoke();
            if (RequestContext.Get(Replace) is string replacement)
            {
                context.Result = replacement;
            }

            Gate.At(gate).Come($"after {context.ImplementationMethod.Name}: {context.Result}");
        }
        catch (InvalidOperationException exception)
        {
            Gate.At(gate).Come($"failed: {exception.Message}");
            throw;
        }
    }
}
