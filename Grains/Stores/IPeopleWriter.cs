using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Members;

namespace Sora.Grains.Stores;

/// <summary>Writes what the index of people says of grains' states. Every call may come again, and late.</summary>
public interface IPeopleWriter
{
    /// <summary>Replaces the row when the record's version is newer.</summary>
    Task Put(MemberRecord record);

    /// <summary>Replaces the row, its tags, words and edges when the record's version is newer.</summary>
    Task Put(FilmRecord record);

    /// <summary>Empties the tables that are projections, to be built again.</summary>
    Task Truncate(CancellationToken cancellation);
}

/// <summary>A member as the index knows it.</summary>
/// <param name="Version">Of the grain's state.</param>
public sealed record MemberRecord(Member Member, long Version);

/// <summary>A film as the index knows it.</summary>
/// <param name="State">draft, published, removed or deleted.</param>
/// <param name="Film">Null of a deleted one.</param>
/// <param name="Version">Of the grain's state.</param>
public sealed record FilmRecord(VideoId Id, string State, Film? Film, LineageEdge[] Lineage, long Version);
