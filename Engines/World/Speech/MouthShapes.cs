using Sora.Storyboards;

namespace Sora.Engines.World.Speech;

/// <summary>
/// Mouth shapes of phonemes, after the classes of the MPEG-4 visemes (ISO/IEC 14496-2, table C.1), and when the lips reach and leave them.
/// </summary>
internal static class MouthShapes
{
    // Lips are where a sound needs them before it is heard: p, t and k are silent until they open.
    private const double SilentClosureSeconds = 0.045;
    private const double ShortestHoldSeconds = 0.02;
    private const double EaseShare = 0.3;
    private const double LongestEaseSeconds = 0.035;

    // After the last sound and before the first the mouth needs this long.
    private const double OpeningSeconds = 0.09;

    private static readonly Viseme Pressed = new(0, 0.1, 0.1, 1);
    private static readonly Viseme Bitten = new(0.12, 0.3, 0, 0.35);
    private static readonly Viseme Neutral = new(0.3, 0.2, 0, 0);

    private static readonly Dictionary<char, Viseme> Shapes = new()
    {
        ['p'] = Pressed,
        ['b'] = Pressed,
        ['m'] = Pressed,
        ['f'] = Bitten,
        ['v'] = Bitten,
        ['ɱ'] = Bitten,
        ['w'] = new(0.14, 0, 0.95, 0),
        ['ʍ'] = new(0.14, 0, 0.95, 0),
        ['ʋ'] = new(0.14, 0.2, 0.3, 0.3),
        ['ɥ'] = new(0.14, 0, 0.9, 0),
        ['u'] = new(0.2, 0, 1, 0),
        ['ʊ'] = new(0.26, 0, 0.8, 0),
        ['ʉ'] = new(0.2, 0, 0.9, 0),
        ['y'] = new(0.18, 0, 0.95, 0),
        ['ʏ'] = new(0.22, 0, 0.85, 0),
        ['o'] = new(0.45, 0, 0.85, 0),
        ['ɔ'] = new(0.55, 0, 0.75, 0),
        ['ɒ'] = new(0.65, 0, 0.6, 0),
        ['ø'] = new(0.35, 0, 0.8, 0),
        ['œ'] = new(0.45, 0, 0.7, 0),
        ['a'] = new(0.85, 0.35, 0, 0),
        ['ɑ'] = new(0.9, 0.2, 0, 0),
        ['æ'] = new(0.75, 0.55, 0, 0),
        ['ʌ'] = new(0.6, 0.25, 0, 0),
        ['ɐ'] = new(0.6, 0.25, 0, 0),
        ['ə'] = new(0.35, 0.2, 0, 0),
        ['ɜ'] = new(0.35, 0.1, 0.3, 0),
        ['ɚ'] = new(0.35, 0.1, 0.35, 0),
        ['ɝ'] = new(0.35, 0.1, 0.4, 0),
        ['e'] = new(0.45, 0.6, 0, 0),
        ['ɛ'] = new(0.5, 0.5, 0, 0),
        ['i'] = new(0.2, 1, 0, 0),
        ['ɪ'] = new(0.28, 0.7, 0, 0),
        ['ɨ'] = new(0.28, 0.5, 0, 0),
        ['j'] = new(0.18, 0.8, 0, 0),
        ['ɹ'] = new(0.22, 0, 0.45, 0),
        ['r'] = new(0.25, 0.2, 0.1, 0),
        ['ʃ'] = new(0.18, 0, 0.55, 0),
        ['ʒ'] = new(0.18, 0, 0.55, 0),
        ['s'] = new(0.1, 0.55, 0, 0),
        ['z'] = new(0.1, 0.55, 0, 0),
        ['t'] = new(0.14, 0.35, 0, 0),
        ['d'] = new(0.16, 0.35, 0, 0),
        ['n'] = new(0.18, 0.3, 0, 0),
        ['l'] = new(0.28, 0.3, 0, 0),
        ['ɫ'] = new(0.28, 0.2, 0, 0),
        ['θ'] = new(0.18, 0.3, 0, 0),
        ['ð'] = new(0.18, 0.3, 0, 0),
        ['k'] = new(0.3, 0.2, 0, 0),
        ['ɡ'] = new(0.3, 0.2, 0, 0),
        ['ŋ'] = new(0.28, 0.2, 0, 0),
        ['h'] = new(0.35, 0.2, 0, 0),
        ['x'] = new(0.3, 0.2, 0, 0),
    };

    /// <summary>How the mouth of one speaker moves through all of their lines.</summary>
    public static VisemeTrack Track(string who, IEnumerable<SpokenLine> lines)
    {
        var keys = new List<VisemeKey>();
        foreach (var line in lines.OrderBy(line => line.At))
        {
            AddLine(keys, line);
        }

        return new VisemeTrack(who, keys);
    }

    /// <summary>The shapes that a phoneme goes through: a diphthong two, others one.</summary>
    public static IReadOnlyList<Viseme> Of(string ipa)
    {
        var shapes = ipa.Where(Shapes.ContainsKey).Select(letter => Shapes[letter]).Distinct().Take(2).ToList();
        return shapes.Count > 0 ? shapes : [Neutral];
    }

    private static void AddLine(List<VisemeKey> keys, SpokenLine line)
    {
        var spoken = line.Phonemes.Where(phoneme => phoneme.Ipa.Length > 0).ToList();
        for (var i = 0; i < spoken.Count; i++)
        {
            var (start, end) = (spoken[i].Start, spoken[i].End);
            if (i == 0 || spoken[i - 1].End < start - OpeningSeconds)
            {
                Add(keys, line.At + start - OpeningSeconds, line.At + start - OpeningSeconds, Viseme.Rest, "");
            }

            AddPhoneme(keys, line.At, start, end, spoken[i].Ipa);
            if (i == spoken.Count - 1 || spoken[i + 1].Start > end + OpeningSeconds)
            {
                Add(keys, line.At + end + OpeningSeconds, line.At + end + OpeningSeconds, Viseme.Rest, "");
            }
        }
    }

    private static void AddPhoneme(List<VisemeKey> keys, double at, double start, double end, string ipa)
    {
        var shapes = Of(ipa);
        if (shapes[0] == Pressed)
        {
            // b and m are voiced behind closed lips; p is a silence that ends with its mark.
            var voiced = ipa[0] is 'b' or 'm';
            Add(keys, at + start - (voiced ? 0 : SilentClosureSeconds), at + (voiced ? start + Math.Max(ShortestHoldSeconds, (ipa[0] == 'm' ? 0.85 : 0.6) * (end - start)) : start), Pressed, ipa);
            return;
        }

        var part = (end - start) / shapes.Count;
        for (var k = 0; k < shapes.Count; k++)
        {
            var ease = Math.Min(LongestEaseSeconds, EaseShare * part);
            Add(keys, at + start + (k * part) + ease, at + start + ((k + 1) * part) - ease, shapes[k], ipa);
        }
    }

    /// <summary>What is pressed keeps its time; everything else makes way for it.</summary>
    private static void Add(List<VisemeKey> keys, double at, double until, Viseme shape, string ipa)
    {
        while (keys.Count > 0 && keys[^1].Until > at)
        {
            var last = keys[^1];
            keys.RemoveAt(keys.Count - 1);
            if (last.At < at - ShortestHoldSeconds || last.Shape == Pressed)
            {
                keys.Add(last with { Until = Math.Max(last.At, Math.Min(last.Until, at)) });
                at = Math.Max(at, keys[^1].Until);
                break;
            }
        }

        keys.Add(new VisemeKey(at, Math.Max(at, until), shape, ipa));
    }
}
