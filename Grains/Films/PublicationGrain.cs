using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Grains.Films;

/// <summary>What is public of a video. It awaits no other grain, so whoever deletes a video may await it.</summary>
internal sealed partial class PublicationGrain(
    [PersistentState(GrainStorage.PublicationState, GrainStorage.Provider)] IPersistentState<PublicationState> stored,
    IPeopleWriter index,
    IPendingProjections pending,
    TimeProvider time,
    ILogger<PublicationGrain> logger) : Grain, IPublicationGrain
{
    private PublicationState State => stored.State;

    private VideoId Id => new(this.GetPrimaryKeyString());

    public async Task<FilmAnswer> Publish(PublishFilm command)
    {
        if (State.Standing is PublicationStanding.Deleted or PublicationStanding.Removed || command.Video is not { Stage: VideoStage.Completed })
        {
            LeaveWhenNothing();
            return new FilmAnswer(null, State.Standing switch
            {
                PublicationStanding.Deleted => VideoRefusals.NotFound(Id),
                PublicationStanding.Removed => FilmRefusals.Removed(Id),
                _ => FilmRefusals.NotReady(Id),
            });
        }

        var now = time.GetUtcNow();
        var terms = command.Terms;
        var film = State.Film ?? new Film(
            Id, command.Video.Owner, Audience.Public, "", [], Remixing: true, now, command.Video.Prompt, command.Video.Seconds, command.Video.Width, command.Video.Height, command.Video.Revision);
        await Commit(State with { Standing = PublicationStanding.Published, Film = Changed(film, terms), Lineage = command.Lineage });
        return new FilmAnswer(State.Film, null);
    }

    public async Task<FilmAnswer> Change(OwnerId author, FilmTerms terms)
    {
        if (!IsPublishedBy(author))
        {
            LeaveWhenNothing();
            return new FilmAnswer(null, FilmRefusals.NotFound(Id));
        }

        await Commit(State with { Film = Changed(State.Film!, terms) });
        return new FilmAnswer(State.Film, null);
    }

    public async Task<bool> Unpublish(OwnerId author)
    {
        if (!IsPublishedBy(author))
        {
            LeaveWhenNothing();
            return false;
        }

        await Commit(State with { Standing = PublicationStanding.Draft });
        return true;
    }

    public async Task<bool> Remove()
    {
        if (State.Standing != PublicationStanding.Published)
        {
            LeaveWhenNothing();
            return false;
        }

        await Commit(State with { Standing = PublicationStanding.Removed });
        return true;
    }

    public Task Delete() => State.Standing == PublicationStanding.Deleted
        ? Task.CompletedTask
        : Commit(new PublicationState { Standing = PublicationStanding.Deleted, Version = State.Version });

    public Task<Film?> Get()
    {
        LeaveWhenNothing();
        return Task.FromResult(State.Standing == PublicationStanding.Published ? State.Film : null);
    }

    public async Task<bool> Reproject()
    {
        if (State.Version == 0)
        {
            await pending.Remove(GrainStorage.PublicationState, Id.Value);
            LeaveWhenNothing();
            return false;
        }

        await Project();
        return true;
    }

    private static Film Changed(Film film, FilmTerms terms) => film with
    {
        Audience = terms.Audience ?? film.Audience,
        Caption = terms.Caption ?? film.Caption,
        Tags = terms.Tags ?? film.Tags,
        Remixing = terms.Remixing ?? film.Remixing,
    };

    private bool IsPublishedBy(OwnerId author) => State is { Standing: PublicationStanding.Published, Film: { } film } && film.Author == author;

    /// <summary>Makes a change durable and tells the index; an index that cannot be told now is told by the next sweep.</summary>
    private async Task Commit(PublicationState next)
    {
        await pending.Add(GrainStorage.PublicationState, Id.Value);
        await stored.Write(next with { Version = State.Version + 1 }, DeactivateOnIdle);
        try
        {
            await Project();
        }
        catch (Exception fault)
        {
            LogNotProjected(fault, Id);
        }
    }

    private async Task Project()
    {
        await index.Put(new FilmRecord(Id, State.Standing.ToString().ToLowerInvariant(), State.Film, State.Lineage, State.Version));
        await pending.Remove(GrainStorage.PublicationState, Id.Value);
    }

    /// <summary>Guessed ids must not fill the memory.</summary>
    private void LeaveWhenNothing()
    {
        if (State.Version == 0)
        {
            DeactivateOnIdle();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Video}: the index of films could not be told and is told again within a minute")]
    private partial void LogNotProjected(Exception fault, VideoId video);
}
