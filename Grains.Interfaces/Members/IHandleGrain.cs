using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Members;

/// <summary>One handle and whose it is. Key: <see cref="HandleKeys.Of"/>.</summary>
[Alias("sora.IHandleGrain")]
public interface IHandleGrain : IGrainWithStringKey
{
    /// <summary>
    /// Holds the handle for a member that is about to be written; false when it is another's. A reservation that was neither confirmed nor released
    /// lapses, unless the member bears the handle by then.
    /// </summary>
    [Alias("Reserve")]
    Task<bool> Reserve(OwnerId member);

    /// <summary>The member bears the handle for good.</summary>
    [Alias("Confirm")]
    Task Confirm(OwnerId member);

    /// <summary>The member bears it no more. Another's handle is left alone.</summary>
    [Alias("Release")]
    Task Release(OwnerId member);

    /// <summary>Whose it is; null when it is free or only reserved.</summary>
    [ReadOnly, Alias("GetMember")]
    Task<OwnerId?> GetMember();

    /// <summary>Whether somebody could join under it now.</summary>
    [Alias("IsFree")]
    Task<bool> IsFree();
}

/// <summary>Grain keys of handles.</summary>
public static class HandleKeys
{
    /// <param name="handle">In its one form (<see cref="Handles.Normalise"/>).</param>
    public static string Of(string handle) => "handle_" + handle;
}
