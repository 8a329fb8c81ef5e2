using Sora.Grains.Ids;

namespace Sora.Grains.Moderation;

/// <summary>Says whether a job may go on. Asked at every <see cref="AdmissionMoment"/>; each answer is recorded with the video.</summary>
public interface IAdmissionGate
{
    /// <summary>Decides. Throws only when it cannot: the moment is then asked again.</summary>
    ValueTask<AdmissionDecision> Ask(AdmissionRequest request, CancellationToken cancellation);
}

/// <summary>What the gate is shown.</summary>
/// <param name="Storyboard">Canonical JSON.</param>
/// <param name="ShotKey">Whose frames are meant, at <see cref="AdmissionMoment.Frames"/>.</param>
public sealed record AdmissionRequest(
    AdmissionMoment Moment,
    OwnerId Owner,
    VideoId Video,
    string Prompt,
    double Seconds,
    int Width,
    int Height,
    string Storyboard,
    string? ShotKey = null);
