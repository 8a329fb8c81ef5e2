using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>How many a noun phrase shows.</summary>
internal static class Plurals
{
    private const int SmallThings = 5;
    private const int LargeThings = 3;
    private const float LargestSmallKg = 5;
    private const int Few = 3;
    private const int Several = 5;
    private const int Many = 12;
    private const int Crowd = 30;

    private static readonly HashSet<string> Groups = WordTable.Set("flock herd swarm crowd pack school shoal colony army group fleet row line troop gang pile heap stack tower load pride litter");

    /// <summary>The number said, or else about as many as the words let one think of.</summary>
    public static int Count(NounPhrase phrase, Sense sense)
    {
        if (phrase.Count is { } said)
        {
            return said;
        }

        var usual = sense.MassKg is > 0 and < LargestSmallKg && !sense.IsAnimate ? SmallThings : LargeThings;
        return phrase.Determiner switch
        {
            "few" or "a few" => Few,
            "several" or "some" when phrase.IsPlural => Several,
            "many" or "countless" or "dozens" => Many,
            "hundreds" or "thousands" => Crowd,
            "both" => 2,
            _ when phrase.Group is { } group && Groups.Contains(group) && phrase.IsPlural => Math.Max(usual, Several),
            "each" or "every" => usual,
            _ when phrase.IsPlural && !sense.IsMass && sense.Members == 1 => usual,
            _ => sense.Members,
        };
    }
}
