using Sora.Client.Errors;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>What a video would take, told before it is asked for.</summary>
/// <param name="Fits">Whether it would be taken now.</param>
/// <param name="QueuePlace">1 is next; null when it would not be taken.</param>
/// <param name="WaitSeconds">Until it begins; null while the grid has not measured a film yet.</param>
/// <param name="EngineSeconds">A device's time for it, which is its cost; null while the grid has not measured a film yet.</param>
/// <param name="EtaSeconds">Until it would be complete.</param>
/// <param name="Error">Why it would be refused; null when it fits.</param>
internal sealed record EstimateJson(string Object, bool Fits, int? QueuePlace, double? WaitSeconds, double? EngineSeconds, double? EtaSeconds, ErrorBody? Error)
{
    public static EstimateJson Of(VideoEstimate estimate)
    {
        var work = estimate.Work;
        var error = estimate.Refusal?.ToError();
        return new EstimateJson(
            "video.estimate", work is not null, work?.Place, work?.WaitSeconds, work?.EngineSeconds, work?.WaitSeconds + work?.EngineSeconds, error is null ? null : new ErrorBody(error.Message, error.Type, error.Param, error.Code));
    }
}
