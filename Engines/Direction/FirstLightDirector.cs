using System.Globalization;
using System.Text;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>
/// The built-in director for simple English: small word tables and a left-to-right reader, no network and no weights.
/// What the prompt leaves open is chosen by <see cref="Taste"/> and marked implied; words that led to nothing stand in <see cref="Storyboard.Unplaced"/>.
/// </summary>
public sealed class FirstLightDirector : IDirector
{
    private const double ShortestShotSeconds = 0.5;

    public DirectionResult Direct(DirectionRequest request, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(request.Prompt);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(request.Seconds);

        var prompt = WellFormed(request.Prompt);
        var most = (int)Math.Clamp(request.Seconds / ShortestShotSeconds, 1, StoryboardLimits.Shots);
        var texts = ShotSplitter.Split(prompt, most);
        var lengths = Lengths(request.Seconds, texts.Count);
        var registry = new CastRegistry();
        var shots = new List<Shot>();
        var unplaced = new List<string>();
        DraftMember? lastSubject = null;
        DraftShot? before = null;
        foreach (var text in texts)
        {
            var tokens = Tokenizer.Read(text);
            var draft = ShotReader.Read(tokens, registry, ref lastSubject);
            Continue(draft, before);
            shots.Add(Finish(draft, shots.Count, lengths[shots.Count], request.Seed));
            unplaced.AddRange(tokens.Where(IsUnplaced).Select(token => token.Original));
            before = draft;
        }

        return DirectionResult.Of(new Storyboard
        {
            Prompt = prompt,
            Seed = request.Seed,
            Shots = shots,
            Unplaced = unplaced.Distinct(StringComparer.Ordinal).ToList(),
        });
    }

    // Place, time, weather and look hold until the prompt says otherwise.
    private static void Continue(DraftShot draft, DraftShot? before)
    {
        foreach (var field in before is null ? [] : new[] { "place", "time", "weather", "style", "era", "monochrome" })
        {
            if (before!.Fields.TryGetValue(field, out var value))
            {
                draft.Fields.TryAdd(field, value);
            }
        }
    }

    private static Shot Finish(DraftShot draft, int index, double seconds, long seed)
    {
        var taste = new Taste(draft, (int)((ulong)seed % 1024));
        var (beats, lines) = BeatClock.Schedule(draft, seconds);
        return new Shot
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"shot-{index + 1}"),
            Seconds = seconds,
            Look = taste.Look(),
            Camera = taste.Camera(),
            Setting = taste.Setting(),
            Implied = taste.Implied,
            Transition = draft.Fields.GetValueOrDefault("transition"),
            Cast = draft.Cast.ConvertAll(ToMember),
            Beats = beats,
            Speech = lines.Count > 0 ? lines : null,
            Sounds = draft.Sounds.Count > 0 ? draft.Sounds.ConvertAll(name => new SoundCue { Name = name }) : null,
            Music = draft.HasMusic ? new Music { Mood = draft.MusicMood, Instrument = draft.Instrument } : null,
            Text = draft.Texts.Count > 0 ? draft.Texts.ConvertAll(text => new TextOverlay(text, "sign")) : null,
        };
    }

    private static CastMember ToMember(DraftMember member) => new()
    {
        Id = member.Id,
        Noun = member.Noun.Lemma,
        Archetype = member.Noun.Archetype,
        Count = member.Count,
        Adjectives = member.Adjectives.Count > 0 ? member.Adjectives : null,
        Wears = member.Wears.Count > 0 ? member.Wears.ConvertAll(garment => new Garment(garment.Noun, garment.Adjectives.Count > 0 ? garment.Adjectives : null)) : null,
        Where = member.Where,
    };

    /// <summary>Whole milliseconds that add up to the film's length exactly, as decimal fractions do.</summary>
    private static List<double> Lengths(double seconds, int shots)
    {
        var total = (decimal)seconds;
        var lengths = new List<double>();
        var start = 0m;
        for (var i = 1; i <= shots; i++)
        {
            var end = i == shots ? total : Math.Round(total * i / shots, 3);
            lengths.Add((double)(end - start));
            start = end;
        }

        return lengths;
    }

    private static bool IsUnplaced(Token token) => token switch
    {
        { Used: true } => false,
        { Kind: TokenKind.Quote } => token.Text.Length > 0,
        { IsWord: true } => !FunctionWords.IsGrammar(token.Text),
        _ => false,
    };

    // Half of a surrogate pair is no text and cannot be written as JSON; a NUL ends strings elsewhere.
    private static string WellFormed(string prompt)
    {
        var text = new StringBuilder(prompt.Length);
        foreach (var rune in prompt.EnumerateRunes())
        {
            text.Append(rune.Value == 0 ? " " : rune.ToString());
        }

        return text.ToString();
    }
}
