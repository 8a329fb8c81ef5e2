using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Silo.Storage.People;

/// <summary>A row of <see cref="FilmSql.View"/>.</summary>
internal sealed record FilmRow
{
    public string Id { get; init; } = "";

    public string AuthorId { get; init; } = "";

    public string Audience { get; init; } = "";

    public string Caption { get; init; } = "";

    public bool Remixing { get; init; }

    public string PublishedAt { get; init; } = "";

    public string Prompt { get; init; } = "";

    public double Seconds { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public int Revision { get; init; }

    public string Handle { get; init; } = "";

    public string Name { get; init; } = "";

    public int Likes { get; init; }

    public int Comments { get; init; }

    public int Remixes { get; init; }

    public int Views { get; init; }

    public bool Liked { get; init; }

    public bool FollowingAuthor { get; init; }

    public bool Seen { get; init; }

    /// <summary>Only where a list is ordered by it.</summary>
    public long Score { get; init; }

    public Person Author => new(new OwnerId(AuthorId), Handle, Name);

    public FilmView With(string[] tags, FilmParent? parent, IReadOnlyList<Person> credits) => new(
        new Film(
            new VideoId(Id), new OwnerId(AuthorId), Enum.Parse<Audience>(Audience, ignoreCase: true), Caption, tags, Remixing, Moments.FromText(PublishedAt), Prompt, Seconds, Width, Height, Revision),
        Author, Likes, Comments, Remixes, Views, Liked, FollowingAuthor, Seen, parent, credits);
}
