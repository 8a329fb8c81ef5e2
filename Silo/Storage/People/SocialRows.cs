using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Silo.Storage.People;

/// <summary>Columns that name a person; null where nobody is joined.</summary>
internal record PersonColumn
{
    public string? PersonId { get; init; }

    public string? Handle { get; init; }

    public string? Name { get; init; }

    public Person? Person => PersonId is null ? null : new Person(new OwnerId(PersonId), Handle!, Name!);
}

internal sealed record ListedRow : PersonColumn
{
    public string At { get; init; } = "";
}

internal sealed record LeaderRow : PersonColumn
{
    public long Score { get; init; }
}

internal sealed record ProfileRow : PersonColumn
{
    public string Bio { get; init; } = "";

    public string JoinedAt { get; init; } = "";

    public int Followers { get; init; }

    public int FollowingCount { get; init; }

    public int Films { get; init; }

    public int Likes { get; init; }

    public bool Following { get; init; }

    public bool FollowedBy { get; init; }

    public bool Muted { get; init; }

    public bool Blocked { get; init; }
}

internal sealed record CommentRow : PersonColumn
{
    public string Id { get; init; } = "";

    public string FilmId { get; init; } = "";

    public string? FilmAuthorId { get; init; }

    public string Text { get; init; } = "";

    public string At { get; init; } = "";

    public string? ReplyTo { get; init; }

    public CommentView Comment => new(Id, new VideoId(FilmId), FilmAuthorId is null ? null : new OwnerId(FilmAuthorId), Person!, Text, Moments.FromText(At), ReplyTo);
}

internal sealed record NotificationRow : PersonColumn
{
    public string Id { get; init; } = "";

    public string Kind { get; init; } = "";

    public string At { get; init; } = "";

    public bool IsRead { get; init; }

    public string? FilmId { get; init; }

    public string? CommentId { get; init; }

    public string? ChatId { get; init; }

    public int Count { get; init; }

    public NotificationView Notification => new(Id, Kind, Moments.FromText(At), IsRead, Person, FilmId is null ? null : new VideoId(FilmId), CommentId, ChatId, Count);
}

internal sealed record ReportRow : PersonColumn
{
    public string Id { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Target { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Note { get; init; } = "";

    public string At { get; init; } = "";

    public string? FilmId { get; init; }

    public string Text { get; init; } = "";

    public string State { get; init; } = "";

    public string? Action { get; init; }

    public string? ReporterId { get; init; }

    public string? ReporterHandle { get; init; }

    public string? ReporterName { get; init; }

    public ReportView Report => new(
        Id, Kind, Target, Reason, Note, Moments.FromText(At), ReporterId is null ? null : new Person(new OwnerId(ReporterId), ReporterHandle!, ReporterName!), Person,
        FilmId is null ? null : new VideoId(FilmId), Text, State, Action);
}

internal sealed record EventRow
{
    public long Number { get; init; }

    public string Kind { get; init; } = "";

    public string About { get; init; } = "";
}

internal sealed record RangeRow
{
    public long Oldest { get; init; }

    public long Newest { get; init; }
}

internal sealed record UnreadRow
{
    public int Notifications { get; init; }

    public int Messages { get; init; }
}

internal sealed record DeedRow
{
    public string Id { get; init; } = "";

    public string About { get; init; } = "";

    public string Text { get; init; } = "";

    public string At { get; init; } = "";

    public DeedText Deed => new(Id, About, Text, Moments.FromText(At));
}
