namespace Sora.Engines.Direction.Casting;

/// <summary>A being or thing of the film while the prompt is still being read; one for several alike.</summary>
/// <param name="film">The film that it is of; null outside of one.</param>
internal sealed class Entity(string id, string noun, Sense sense, FilmCast? film = null)
{
    /// <summary>Words kept of one item: more would not be valid.</summary>
    private const int MostWords = 24;
    private const int LongestWord = 60;

    public string Id { get; } = id;

    public string Noun { get; } = noun;

    public Sense Sense { get; } = sense;

    public int Count { get; set; } = 1;

    public List<string> Adjectives { get; } = [];

    /// <summary>Number of the shot that first named it, from 1.</summary>
    private readonly int _since = film?.Shots.Count ?? 0;

    // Age that a later shot gives it, and where a later shot puts it: neither holds of the shots before.
    private readonly List<(int Shot, string Adjective)> _ages = [];
    private int _onSince;

    /// <summary>What is said of it in a shot.</summary>
    public IReadOnlyList<string> AdjectivesIn(int shot) =>
        _ages.Exists(age => age.Shot <= shot) ? [.. Adjectives, .. _ages.Where(age => age.Shot <= shot).Select(age => age.Adjective).Except(Adjectives, StringComparer.Ordinal)] : Adjectives;

    /// <summary>Where it is in a shot: what only a later one says does not hold yet.</summary>
    public (string Relation, Entity Place)? OnIn(int shot) => _onSince > _since && shot < _onSince ? null : On;

    /// <inheritdoc cref="OnIn"/>
    public string? WhereIn(int shot) => On is null ? InPlace : OnIn(shot) is { } on ? $"{on.Relation} {on.Place.Id}" : null;

    public List<(string Noun, List<string> Adjectives)> Wears { get; } = [];

    /// <summary>"on shelf-1" as relation and entity.</summary>
    public (string Relation, Entity Place)? On { get; private set; }

    /// <summary>A relation to a place that is nobody of the cast.</summary>
    public string? InPlace { get; set; }

    public bool Implied { get; set; }

    /// <summary>Whose it is.</summary>
    public Entity? Owner { get; set; }

    public string? Name { get; set; }

    /// <summary>What a pronoun has shown or a noun says: he, she or it; null while it is open.</summary>
    public char? Gender { get; set; } = sense.Gender;

    public string? Where => On is { } on ? $"{on.Relation} {on.Place.Id}" : InPlace;

    public void Describe(string adjective)
    {
        if (film is not null && film.Shots.Count > _since && World.Cast.People.Grown.IsWord(adjective))
        {
            _ages.Add((film.Shots.Count, adjective));
            return;
        }

        if (adjective.Length is > 0 and <= LongestWord && Adjectives.Count < MostWords && !Adjectives.Contains(adjective))
        {
            Adjectives.Add(adjective);
        }
    }

    public void Wear(string garment, IEnumerable<string> adjectives)
    {
        if (Wears.Count < MostWords && garment.Length <= LongestWord && !Wears.Exists(worn => worn.Noun == garment))
        {
            Wears.Add((garment, [.. adjectives.Where(adjective => adjective.Length is > 0 and <= LongestWord).Take(MostWords)]));
        }
    }

    /// <summary>Puts it somewhere, unless it stands there already or a circle would come of it.</summary>
    public void Put(string relation, Entity place)
    {
        if (On is not null || InPlace is not null)
        {
            return;
        }

        for (var at = place; at is not null; at = at.On?.Place)
        {
            if (at == this)
            {
                return;
            }
        }

        On = (relation, place);
        _onSince = film?.Shots.Count ?? 0;
    }

    /// <summary>Lets another stand where this one stands.</summary>
    public void StandsLike(Entity other) => (On, InPlace) = (other.On, other.InPlace);
}
