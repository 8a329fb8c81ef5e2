using System.Globalization;
using System.Text.RegularExpressions;
using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.Quantities;

/// <summary>Finds quantities with units before the sentences are read, so that a metre is never taken for a thing.</summary>
internal static partial class QuantityReader
{
    private const double MetresInFoot = 0.3048;
    private const string Number = @"(?<number>\d{1,4}(?:\.\d{1,3})?|half(?: an?)?|one and a half|two and a half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty[- ]five|fifty|sixty)";
    private const string Length = @"(?<unit>metres?|meters?|m|centimetres?|centimeters?|cm|millimetres?|millimeters?|mm|feet|foot|ft|inch(?:es)?)";

    /// <summary>In order of the text; spans do not overlap.</summary>
    public static IReadOnlyList<Quantity> Find(string text)
    {
        var found = new List<Quantity>();
        Add(Heights().Matches(text), match => $"from {InMetres(match)} m", ofThing: false);
        Add(Speeds().Matches(text), match => $"at {InMetresASecond(match)} m/s", ofThing: false);
        Add(Angles().Matches(text), match => $"at {Said(ValueOf(match))} degrees", ofThing: false);
        Add(Extents().Matches(text), match => $"{InMetres(match)} m", ofThing: true);
        return [.. found.OrderBy(quantity => quantity.Span.Start)];

        void Add(MatchCollection matches, Func<Match, string> say, bool ofThing)
        {
            foreach (Match match in matches)
            {
                var span = new TextSpan(match.Index, match.Index + match.Length);
                if (ValueOf(match) > 0 && !found.Exists(other => other.Span.Start < span.End && span.Start < other.Span.End))
                {
                    found.Add(new(say(match), span, ofThing));
                }
            }
        }
    }

    private static string InMetres(Match match) => Said(ValueOf(match) * UnitOf(match.Groups["unit"].Value.ToLowerInvariant()));

    private static double UnitOf(string unit) => unit switch
    {
        "feet" or "foot" or "ft" => MetresInFoot,
        "inch" or "inches" => MetresInFoot / 12,
        _ when unit.StartsWith('c') => 0.01,
        _ when unit is "mm" || unit.StartsWith("milli", StringComparison.Ordinal) => 0.001,
        _ => 1,
    };

    private static string InMetresASecond(Match match) => Said(ValueOf(match) * (match.Groups["unit"].Value.ToLowerInvariant() switch
    {
        "km/h" or "kph" or "kmh" => 1 / 3.6,
        "mph" => 0.44704,
        _ => 1,
    }));

    private static double ValueOf(Match match)
    {
        var number = match.Groups["number"].Value.ToLowerInvariant();
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
            : number is "a" or "an" ? 1
            : number is "one and a half" ? 1.5
            : number is "two and a half" ? 2.5
            : number.StartsWith("half", StringComparison.Ordinal) ? 0.5
            : Numerals.Value(number.Replace(' ', '-')) ?? 0;
    }

    private static string Said(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bfrom\s+(?:(?:a|the)\s+)?(?:height\s+of\s+)?(?:about\s+|exactly\s+|around\s+)?" + Number + @"[\s-]*" + Length + @"\b(?:\s+(?:high|height|up|above\s+the\s+(?:floor|ground)|off\s+the\s+(?:floor|ground)))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heights();

    [GeneratedRegex(@"\b(?:at|with)\s+(?:a\s+speed\s+of\s+)?" + Number + @"\s*(?<unit>m/s|km/h|kph|kmh|mph|met(?:re|er)s?\s+(?:per|a)\s+second)(?=\W|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speeds();

    [GeneratedRegex(@"\bat\s+(?:an?\s+)?(?:angle\s+of\s+)?" + Number + @"[\s-]*(?:degrees?|°)(?:\s+angle)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Angles();

    [GeneratedRegex(@"(?<![\w.])(?!an?\s+m\b)" + Number + @"[\s-]*" + Length + @"\b(?:[\s-](?:long|tall|wide|high|thick|deep|diameter))?(?=[\s-]+[a-z])(?!\s+(?:lens|prime|away|back|apart|film|shot|to|from|into|over|across|before|above)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extents();
}
