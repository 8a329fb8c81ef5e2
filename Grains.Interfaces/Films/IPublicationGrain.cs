using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Films;

/// <summary>What is public of one video. Key: the <see cref="VideoId"/>'s text. Nothing is, until its author publishes it.</summary>
[Alias("sora.IPublicationGrain")]
public interface IPublicationGrain : IGrainWithStringKey
{
    /// <summary>Shows the video to its audience. Published already: the same as a change of all that is named.</summary>
    [Alias("Publish")]
    Task<FilmAnswer> Publish(PublishFilm command);

    /// <summary>Changes what is named; a film that is not the author's or not published is not found.</summary>
    [Alias("Change")]
    Task<FilmAnswer> Change(OwnerId author, FilmTerms terms);

    /// <summary>Makes it a draft again; what others did with it stays. False when there is no such film of the author's.</summary>
    [Alias("Unpublish")]
    Task<bool> Unpublish(OwnerId author);

    /// <summary>Takes it out of public by a moderator's decision: its author cannot publish it again. False when it is not published.</summary>
    [Alias("Remove")]
    Task<bool> Remove();

    /// <summary>The video was deleted: only a tombstone without author and words stays. Again changes nothing.</summary>
    [Alias("Delete")]
    Task Delete();

    /// <summary>Null unless it is published.</summary>
    [AlwaysInterleave, Alias("Get")]
    Task<Film?> Get();

    /// <summary>Writes the record into the index again; false when nothing was ever published.</summary>
    [Alias("Reproject")]
    Task<bool> Reproject();
}
