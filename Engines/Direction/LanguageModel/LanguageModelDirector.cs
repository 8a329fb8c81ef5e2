using OpenAI.Chat;
using Sora.Storyboards;

namespace Sora.Engines.Direction.LanguageModel;

/// <summary>
/// Has a language model read the prompt, checks what it answers, has it repaired once, and falls back to another director with a note. Reads any language
/// that the model does. Unlike the built-in director it may answer the same request differently: the storyboard, which is stored, is what makes a film repeatable.
/// </summary>
/// <param name="options">Sound by <see cref="LanguageModelOptions.Validate"/>.</param>
/// <param name="builtIn">Stands in, and always has its own say on what the admission gate must look at.</param>
public sealed class LanguageModelDirector(LanguageModelOptions options, IDirector builtIn, TimeProvider time) : IDirector, IDisposable
{
    private readonly ChatEndpoint _endpoint = new(options);

    public DirectionResult Direct(DirectionRequest request, CancellationToken cancellation)
    {
        var own = builtIn.Direct(request, cancellation);
        try
        {
            // Directors run on a thread of their own, which may wait; only asynchronous reads can be cut off when a model trickles.
            var board = Ask(request, cancellation).GetAwaiter().GetResult();
            var found = own.Board is { } read ? read.Flags : Director.Flags(request.Prompt);
            return DirectionResult.Of(board with { Flags = Join(board.Flags, found) });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            return FallBack(own, FormattableString.Invariant($"the language model at {options.Host} did not answer within {options.Timeout.TotalSeconds} seconds (Director:TimeoutSeconds)"));
        }
        catch (LanguageModelException fault)
        {
            return FallBack(own, fault.Message);
        }
    }

    public void Dispose() => _endpoint.Dispose();

    private async Task<Storyboard> Ask(DirectionRequest request, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        var talk = Briefing.Open(request);
        var answer = await _endpoint.Ask(talk, either.Token).ConfigureAwait(false);
        var (board, faults, place) = ModelAnswer.Read(answer, request);
        if (board is null)
        {
            talk.Add(new AssistantChatMessage(answer));
            talk.Add(Briefing.AskForRepair(faults));
            (board, _, place) = ModelAnswer.Read(await _endpoint.Ask(talk, either.Token).ConfigureAwait(false), request);
        }

        return board ?? throw new LanguageModelException($"the language model at {options.Host} wrote no sound storyboard, not even when told its faults; the first of them is in {place}");
    }

    // The note travels with the board, too: the film's owner should learn why it was read by another than the one configured.
    private static DirectionResult FallBack(DirectionResult own, string reason)
    {
        var note = $"{char.ToUpperInvariant(reason[0])}{reason[1..]}. The built-in director read the prompt.";
        return own.Board is { } board
            ? DirectionResult.Of(board with { Unplaced = [.. (board.Unplaced ?? []).Take(StoryboardLimits.Unplaced - 1), $"({note})"] }, [.. own.Notes, note])
            : DirectionResult.Refused($"{own.Refusal} A language model is configured, but {reason}.");
    }

    private static List<Flag>? Join(IReadOnlyList<Flag>? told, IReadOnlyList<Flag>? found)
    {
        List<Flag> all = [.. (found ?? []).Concat(told ?? []).Distinct().Take(StoryboardLimits.Flags)];
        return all.Count > 0 ? all : null;
    }
}
