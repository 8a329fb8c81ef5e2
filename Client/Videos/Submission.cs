using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Metrics;
using Sora.Grains.Members;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>Hands commands in under the ids that their headers give them.</summary>
internal sealed class Submission(VideoAnswers answers, IGrainFactory grains, CreateIdentity identity, ClientInstruments instruments)
{
    /// <param name="request">The command but for its id.</param>
    /// <param name="context">The request that brought it.</param>
    /// <param name="then">Done once the video is taken, before the caller is told.</param>
    public async Task<IResult> Submit(CreateVideo request, HttpContext context, Func<Video, Task>? then = null)
    {
        var (command, refused) = await identity.Identify(request with { PaidBy = context.Caller().PaidBy }, context);
        if (command is null)
        {
            return refused!;
        }

        var member = grains.GetGrain<IMemberGrain>(command.Owner.Value);
        if (await member.Spend(command.Id, command.Draft) is { } overCap)
        {
            instruments.Created(overCap.Code);
            return overCap.ToError();
        }

        // Not cancelled when the caller leaves: a job is taken or not, and a retry finds it.
        var answer = await grains.GetGrain<IVideoGrain>(command.Id.Value).Create(command, CancellationToken.None);
        if (answer.Refusal is { Kind: not RefusalKind.Conflict })
        {
            await member.Unspend(command.Id);
        }

        if (answer.Video is { } taken && then is not null)
        {
            await then(taken);
        }

        instruments.Created(answer.Refusal is { } refusal ? refusal.Code : "accepted");
        return answers.Of(context, answer);
    }
}
