using Sora.Engines.Direction.Beats;
using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.FilmLanguage;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>A shot while the prompt is still being read: what the prompt says, no taste yet.</summary>
internal sealed class DraftShot(int number)
{
    private const int MostFields = 24;

    private readonly List<(string Place, int Rank)> _places = [];

    /// <summary>From 1.</summary>
    public int Number { get; } = number;

    /// <summary>Everyone and everything in the shot, in order of mention.</summary>
    public List<Entity> Cast { get; } = [];

    public Score Score { get; } = new();

    public List<SoundCue> Sounds { get; } = [];

    public Music? Music { get; set; }

    public List<TextOverlay> Texts { get; } = [];

    /// <summary>Camera, look and setting by field, the first mention of each; see <see cref="FilmSetting"/>.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Grading words, in order.</summary>
    public List<string> Grades { get; } = [];

    /// <summary>Whom the words that the camera's phrase leads to name.</summary>
    public Entity? Subject { get; set; }

    /// <summary>The prompt says that there is none.</summary>
    public bool NoMusic { get; set; }

    public bool NoPeople { get; set; }

    public bool NoSpeech { get; set; }

    /// <summary>Where it is set, by what the prompt says of places; null when it says nothing.</summary>
    public string? Place => Fields.GetValueOrDefault("place") ?? _places.OrderByDescending(candidate => candidate.Rank).Select(candidate => candidate.Place).FirstOrDefault();

    /// <summary>Something that may be where the shot is set; of several the surest counts, and of equals the first.</summary>
    public void MayBeSetIn(string place, int rank)
    {
        if (_places.Count < MostFields && place.Length <= StoryboardLimits.NameCharacters)
        {
            _places.Add((place, rank));
        }
    }

    public void Enter(Entity entity)
    {
        if (!Cast.Contains(entity))
        {
            Cast.Add(entity);
        }
    }

    /// <summary>The prompt says that there is none of it.</summary>
    public void Forbid(string noun)
    {
        NoMusic |= SoundNames.IsMusic(noun) || noun is "sound";
        NoPeople |= noun is "people" or "person" or "human" or "crowd" or "one";
        NoSpeech |= SoundNames.IsSpeech(noun);
    }

    public string Path(string tail) => $"shot-{Number}.{tail}";
}
