using System.Globalization;
using System.Text;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>Everyone and everything of the film: the same being keeps its id in every shot.</summary>
internal sealed class FilmCast
{
    /// <summary>More cannot be told apart on a screen.</summary>
    public const int MostEntities = 80;

    /// <summary>How many one entity may stand for, and all together; beyond it the number is cut.</summary>
    private const int MostAlike = 100;
    private const int MostTogether = 300;

    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Entity, Entity> _rest = [];
    private readonly List<Entity> _acting = [];
    private int _together;

    /// <summary>Names in the prompt of people and characters who are never shown as themselves, ascending.</summary>
    public IReadOnlyList<GateMatch> Unshown { get; init; } = [];

    /// <summary>The shots so far, the one that is being read last.</summary>
    public List<DraftShot> Shots { get; } = [];

    /// <summary>In order of their latest mention.</summary>
    public IReadOnlyList<Entity> ByMention => _entities;

    /// <summary>Subjects, the latest last.</summary>
    public IReadOnlyList<Entity> ByActing => _acting;

    /// <summary>Those who were subjects together last.</summary>
    public IReadOnlyList<Entity> Together { get; private set; } = [];

    public void Acted(IReadOnlyList<Entity> subjects)
    {
        foreach (var entity in subjects)
        {
            _acting.Remove(entity);
            _acting.Add(entity);
        }

        Together = subjects.Count > 0 ? subjects : Together;
    }

    /// <summary>Null when the film is full.</summary>
    public Entity? Add(string noun, Sense sense, int count)
    {
        if (_entities.Count >= MostEntities)
        {
            return null;
        }

        var entity = new Entity(NewId(noun), noun, sense, this) { Count = Math.Max(1, Math.Min(Math.Min(count, MostAlike), MostTogether - _together)) };
        _together += entity.Count;
        _entities.Add(entity);
        return entity;
    }

    /// <summary>Mentions one again.</summary>
    public void Touch(Entity entity)
    {
        if (_entities.Remove(entity))
        {
            _entities.Add(entity);
        }
    }

    /// <summary>Takes some out of several, in every shot that they are in, so that they can act for themselves. The several themselves when it is all of them.</summary>
    public Entity SplitOff(Entity several, int count)
    {
        if (several.Count <= count || _entities.Count >= MostEntities)
        {
            return several;
        }

        var some = new Entity(NewId(several.Noun), several.Noun, several.Sense) { Count = count, Owner = several.Owner, Implied = several.Implied };
        several.Count -= count;
        several.Adjectives.ForEach(some.Describe);
        several.Wears.ForEach(worn => some.Wear(worn.Noun, worn.Adjectives));
        some.StandsLike(several);
        _entities.Add(some);
        _rest[some] = several;
        foreach (var shot in Shots.Where(shot => shot.Cast.Contains(several)))
        {
            shot.Cast.Insert(shot.Cast.IndexOf(several) + 1, some);
            shot.Score.Double(several, some);
        }

        return some;
    }

    /// <summary>Those from whom the latest ones were taken; null when nobody was.</summary>
    public Entity? Rest() => _entities.AsEnumerable().Reverse().Select(entity => _rest.GetValueOrDefault(entity)).FirstOrDefault(rest => rest is not null);

    private string NewId(string noun)
    {
        var slug = Slug(noun);
        var number = _numbers[slug] = _numbers.GetValueOrDefault(slug) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
    }

    private static string Slug(string noun)
    {
        var slug = new StringBuilder();
        foreach (var c in noun.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length == 32)
            {
                break;
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length > 0 ? text : "thing";
    }
}
