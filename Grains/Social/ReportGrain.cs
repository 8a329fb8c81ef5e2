using Sora.Grains.Films;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Grains.Social;

/// <summary>One report: what was reported is taken away before the report is closed, so that a crash in between leaves it open.</summary>
internal sealed class ReportGrain(ISocialWriter store, TimeProvider time) : Grain, IReportGrain
{
    public Task File(NewReport report) => store.AddReport(this.GetPrimaryKeyString(), report, time.GetUtcNow());

    public async Task<bool> Close(bool remove)
    {
        var id = this.GetPrimaryKeyString();
        if (await store.FindReport(id) is not { } report)
        {
            return false;
        }

        if (remove)
        {
            await Remove(report.Kind, report.Target, report.Film?.Value);
        }

        await store.CloseReport(id, remove ? "remove" : "dismiss", time.GetUtcNow());
        foreach (var person in new[] { report.Reporter, remove ? report.Person : null })
        {
            if (person is { } told)
            {
                _ = GrainFactory.GetGrain<INotificationsGrain>(told.Value).Wake();
            }
        }

        return true;
    }

    private Task Remove(ReportKind kind, string target, string? film) => kind switch
    {
        ReportKind.Film => GrainFactory.GetGrain<IPublicationGrain>(target).Remove(),
        ReportKind.Comment => GrainFactory.GetGrain<IReactionsGrain>(film!).DeleteComment(target),
        ReportKind.Person => GrainFactory.GetGrain<IMemberGrain>(target).Administer(role: null, tier: null, suspended: true),
        ReportKind.Message => store.DeleteMessage(target),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Say here how such a thing is removed."),
    };
}
