using Sora.Grains.Generation;
using Sora.Grains.Moderation;

namespace Sora.Grains.Videos;

/// <summary>
/// The side of a video that its workers see. Every call carries the epoch of the worker's lease; a stale one is refused by false (or null), upon
/// which the worker stops and leaves no trace. Key: the <see cref="Ids.VideoId"/>'s text.
/// </summary>
[Alias("sora.IVideoWorkGrain")]
public interface IVideoWorkGrain : IGrainWithStringKey
{
    /// <summary>The lease begins; null when the job does not wait for it (any more).</summary>
    [Alias("Begin")]
    Task<LeasedWork?> Begin(Lease lease);

    /// <summary>The lease lives, and how far the work is.</summary>
    [Alias("Report")]
    Task<bool> Report(int epoch, WorkProgress progress);

    /// <summary>The storyboard is written; ends the direction lease.</summary>
    [Alias("Directed")]
    Task<bool> Directed(int epoch, string storyboard);

    /// <summary>Rendering begins.</summary>
    /// <param name="shotKeys">Keys of all the film's shots, in order; kept so that their masters are found when the video is deleted.</param>
    [Alias("Rendering")]
    Task<bool> Rendering(int epoch, string[] shotKeys);

    /// <summary>A shot has its master, made or found, and the gate has seen its frames.</summary>
    /// <param name="made">False when it was found.</param>
    [Alias("ShotMastered")]
    Task<bool> ShotMastered(int epoch, string shotKey, bool made, AdmissionDecision frames);

    /// <summary>A shot shows something otherwise than asked for.</summary>
    /// <param name="notes">For people, one sentence each; they take the place of what was noted of that shot before.</param>
    [Alias("Noted")]
    Task<bool> Noted(int epoch, string shotKey, string[] notes);

    /// <summary>All shots are there; the film is being put together.</summary>
    [Alias("Assembling")]
    Task<bool> Assembling(int epoch);

    /// <summary>All files lie in the store. True for the one worker whose film is the video's.</summary>
    [Alias("Complete")]
    Task<bool> Complete(int epoch);

    /// <summary>The work failed.</summary>
    [Alias("Fail")]
    Task Fail(int epoch, WorkFailure failure);

    /// <summary>The worker has stopped and will write no more: because it was told to, or (while the lease lives) to give it back.</summary>
    [Alias("Release")]
    Task Release(int epoch);

    /// <summary>
    /// Takes up an open job where its record says it stands. Leases of the silo's earlier sessions are over; a video that was never acknowledged, or
    /// whose deletion was cut off, is cleared away.
    /// </summary>
    /// <param name="silo">Name of the silo that asks.</param>
    /// <param name="session">Its present run.</param>
    [Alias("Recover")]
    Task Recover(string silo, string session);

    /// <summary>Writes the video's whole record into the index again; false when it was deleted, of which the index knows nothing.</summary>
    [Alias("Reproject")]
    Task<bool> Reproject();
}

/// <summary>How far a worker is.</summary>
/// <param name="Step">Frames done.</param>
/// <param name="Steps">Frames in all.</param>
/// <param name="EtaSeconds">Until the film is complete; null while it cannot be told.</param>
/// <param name="PreviewKey">Blob of the newest preview.</param>
[GenerateSerializer, Immutable, Alias("sora.WorkProgress")]
public sealed record WorkProgress([property: Id(0)] int Step, [property: Id(1)] int Steps, [property: Id(2)] double? EtaSeconds, [property: Id(3)] string? PreviewKey);

/// <summary>Why a work failed.</summary>
/// <param name="MayRetry">True when the engine failed and may do better; false when another try would meet the same obstacle.</param>
/// <param name="Error">For the user.</param>
[GenerateSerializer, Immutable, Alias("sora.WorkFailure")]
public sealed record WorkFailure([property: Id(0)] bool MayRetry, [property: Id(1)] VideoError Error);
