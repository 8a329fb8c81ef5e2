using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Generation;
using Sora.Grains.Users;

namespace Sora.Grains.Videos;

/// <summary>Who pays for a job: engine time is set aside with its key before the job is stored, and settled once it has ended; a job without a film costs nothing.</summary>
internal sealed partial class VideoGrain
{
    /// <summary>Set aside for a pixel-second of film while the pool has not measured its own: two cores take about ten seconds for one of 1280x720.</summary>
    private const double SecondsPerPixelSecond = 10.0 / (1280 * 720);

    private async Task<Refusal?> Reserve(CreateVideo command)
    {
        if (command.PaidBy is not { } payer)
        {
            return null;
        }

        var cost = CostOf(command);
        var work = await GrainFactory.GetGrain<ISchedulerGrain>(services.Models.PoolFor(command.Model)!).Estimate(cost);
        var reservation = new KeyReservation(Id, work.EngineSeconds ?? cost * SecondsPerPixelSecond, work.WaitSeconds ?? 0, services.Rules.MostOpenJobsPerOwner, TraceOf(command.Prompt));
        return await GrainFactory.GetGrain<IApiKeyGrain>(payer).Reserve(reservation);
    }

    private Task Unreserve(CreateVideo command) =>
        command.PaidBy is { } payer && _state.Command is null ? GrainFactory.GetGrain<IApiKeyGrain>(payer).Settle(Id, 0) : Task.CompletedTask;

    private Task SettleAccount() =>
        _state.Command?.PaidBy is { } payer ? GrainFactory.GetGrain<IApiKeyGrain>(payer).Settle(Id, _state.EngineSeconds) : Task.CompletedTask;

    private static double CostOf(CreateVideo command)
    {
        var (width, height) = command.Draft ? DraftSize.Of(command.Width, command.Height) : (command.Width, command.Height);
        return width * (double)height * command.Seconds;
    }

    private static int TraceOf(string prompt) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(prompt)));
}
