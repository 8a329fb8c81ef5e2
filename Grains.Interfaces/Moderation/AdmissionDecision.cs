namespace Sora.Grains.Moderation;

/// <summary>What the admission gate said, when, and by which rule.</summary>
/// <param name="Admitted">False ends the job, at no charge.</param>
/// <param name="Moment">When it was asked.</param>
/// <param name="Rule">Name of the rule that decided; the rule that all passed when admitted.</param>
/// <param name="RuleVersion">Version of the rule set.</param>
/// <param name="Reason">For the user when refused: the value and the remedy; null when admitted.</param>
/// <param name="At">When it was decided.</param>
[GenerateSerializer, Immutable, Alias("sora.AdmissionDecision")]
public sealed record AdmissionDecision(
    [property: Id(0)] bool Admitted,
    [property: Id(1)] AdmissionMoment Moment,
    [property: Id(2)] string Rule,
    [property: Id(3)] string RuleVersion,
    [property: Id(4)] string? Reason,
    [property: Id(5)] DateTimeOffset At);

/// <summary>Moments at which the gate is asked.</summary>
[GenerateSerializer, Alias("sora.AdmissionMoment")]
public enum AdmissionMoment
{
    /// <summary>The storyboard is written, nothing is queued yet.</summary>
    Submit,

    /// <summary>A device is about to begin.</summary>
    Lease,

    /// <summary>A shot's frames exist.</summary>
    Frames,

    /// <summary>The film exists, nobody has seen it yet.</summary>
    Publish,
}
