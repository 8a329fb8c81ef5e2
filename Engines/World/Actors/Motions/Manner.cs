using System.Collections.Frozen;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>How something is done, from the beat's manner and who does it.</summary>
/// <param name="Pace">Multiplies speed; 1 at ease.</param>
/// <param name="Size">Multiplies the size of gestures.</param>
/// <param name="Mood">−1 low and slumped, 1 happy and bouncing.</param>
/// <param name="Tension">0 loose, 1 tense or angry.</param>
/// <param name="Age">0 in one's prime, 1 old and bent.</param>
/// <param name="Youth">0 grown, 1 a small child.</param>
internal readonly record struct Manner(double Pace, double Size, double Mood, double Tension, double Age, double Youth)
{
    private static readonly FrozenDictionary<string, (double Pace, double Size, double Mood, double Tension)> Words = Parse("""
        slowly 0.55 0.85 0 0; slow 0.55 0.85 0 0; quickly 1.5 1 0 0.2; quick 1.5 1 0 0.2; fast 1.6 1.05 0 0.2; rapidly 1.6 1 0 0.2; hurriedly 1.5 1 0 0.4; suddenly 1.5 1.1 0 0.3
        happily 1.15 1.2 0.9 0; happy 1.15 1.2 0.9 0; joyfully 1.2 1.3 1 0; cheerfully 1.15 1.2 0.9 0; excitedly 1.35 1.35 1 0.3; playfully 1.15 1.2 0.8 0; proudly 0.95 1.1 0.6 0.2; proud 0.95 1.1 0.6 0.2
        sadly 0.65 0.7 -0.9 0; sad 0.65 0.7 -0.9 0; tiredly 0.6 0.65 -0.8 0; tired 0.6 0.65 -0.8 0; wearily 0.55 0.65 -0.9 0; exhausted 0.5 0.6 -1 0; lazily 0.6 0.8 -0.3 0; drunkenly 0.7 1.1 -0.2 0
        angrily 1.25 1.25 -0.2 1; angry 1.25 1.25 -0.2 1; furiously 1.5 1.4 -0.2 1; fiercely 1.3 1.3 0 1; violently 1.5 1.4 0 1; nervously 1.1 0.75 -0.3 0.8; nervous 1.1 0.75 -0.3 0.8
        gently 0.7 0.75 0.2 0; carefully 0.6 0.8 0 0.2; cautiously 0.55 0.8 -0.1 0.3; quietly 0.7 0.8 0 0; softly 0.7 0.8 0.1 0; gracefully 0.85 1.15 0.4 0; elegantly 0.85 1.15 0.4 0; calmly 0.8 0.9 0.1 0
        hard 1.2 1.3 0 0.7; wildly 1.4 1.5 0.4 0.4; clumsily 0.9 1.2 0 0
        """);

    public static Manner AtEase => new(1, 1, 0, 0, 0, 0);

    /// <param name="manner">The beat's words.</param>
    /// <param name="member">Whose adjectives count too.</param>
    /// <param name="height">Metres.</param>
    /// <param name="upright">Children are told by their height.</param>
    public static Manner Of(IReadOnlyList<string>? manner, CastMember member, double height, bool upright)
    {
        var result = AtEase;
        foreach (var word in (manner ?? []).Concat(member.Adjectives ?? []))
        {
            if (Words.TryGetValue(word, out var m))
            {
                result = result with
                {
                    Pace = result.Pace * m.Pace,
                    Size = result.Size * m.Size,
                    Mood = Math.Clamp(result.Mood + m.Mood, -1, 1),
                    Tension = Math.Max(result.Tension, m.Tension),
                };
            }
        }

        var old = member.Adjectives?.Contains("old") == true || member.Adjectives?.Contains("elderly") == true
            || member.Noun is "grandmother" or "grandma" or "grandfather" or "grandpa";
        return result with
        {
            Pace = Math.Clamp(result.Pace, 0.35, 2) * (old ? 0.72 : 1),
            Size = Math.Clamp(result.Size, 0.5, 1.6),
            Age = old ? 1 : 0,
            Youth = upright ? Math.Clamp((1.5 - height) / 0.7, 0, 1) : 0,
        };
    }

    private static FrozenDictionary<string, (double Pace, double Size, double Mood, double Tension)> Parse(string table)
    {
        var words = new Dictionary<string, (double, double, double, double)>(StringComparer.Ordinal);
        foreach (var entry in table.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = entry.Split(' ');
            double At(int i) => double.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture);
            words[parts[0]] = (At(1), At(2), At(3), At(4));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
