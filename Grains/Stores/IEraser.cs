using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Takes a member out of everything that is no grain's state.</summary>
public interface IEraser
{
    /// <summary>Removes every row that is the member's or names it, and corrects the counters. Again changes nothing.</summary>
    Task Erase(OwnerId member, CancellationToken cancellation);

    /// <summary>Gives the space of removed rows back, so that no file holds what they said any more.</summary>
    Task Compact(CancellationToken cancellation);
}
