using System.Globalization;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>What the storyboard gives in units: heights, speeds and angles among a beat's manners ("from 2 m", "at 3 m/s", "at 45 degrees"), lengths among adjectives ("1.5 m").</summary>
internal static class SaidQuantities
{
    /// <summary>Metres that it falls before it meets what is below; null when nothing is said.</summary>
    public static double? Height(Beat beat) => Of(beat, "from ", " m", 0.05, 30);

    /// <summary>The same, by any beat of the shot that befalls it.</summary>
    public static double? HeightOf(Shot shot, string id) => shot.Beats.Where(b => b.Who == id || b.What == id).Select(Height).FirstOrDefault(height => height is not null);

    /// <summary>Metres a second.</summary>
    public static double? Speed(Beat beat) => Of(beat, "at ", " m/s", 0.05, 40);

    /// <summary>Radians above the level.</summary>
    public static double? Angle(Beat beat) => Of(beat, "at ", " degrees", 1, 89) * Math.PI / 180;

    /// <summary>Metres.</summary>
    public static double? Length(CastMember member) => Value(member.Adjectives, string.Empty, " m", 0.02, 30);

    private static double? Of(Beat beat, string before, string after, double least, double most) => Value(beat.Manner, before, after, least, most);

    private static double? Value(IReadOnlyList<string>? words, string before, string after, double least, double most)
    {
        foreach (var word in words ?? [])
        {
            if (word.StartsWith(before, StringComparison.Ordinal) && word.EndsWith(after, StringComparison.Ordinal) && word.Length > before.Length + after.Length
                && double.TryParse(word.AsSpan(before.Length, word.Length - before.Length - after.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return Math.Clamp(value, least, most);
            }
        }

        return null;
    }
}
