using System.Globalization;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>What it costs that one part of speech follows another: 0 for the usual, 9 for what English does not do.</summary>
internal static class TagCosts
{
    public const int Tags = (int)Tag.There + 1;

    // tag before > cost: tags after. What is not listed costs 4.
    private const string Table = """
        Stop > 0: Stop Comma Quote Plural Name Pronoun Possessive Determiner Number Adjective Preposition Subordinator There Relative
        Stop > 1: Noun Adverb Present Conjunction
        Stop > 2: Base Finite Be Have Do
        Stop > 3: Past Not To Modal Particle ObjectPronoun
        Comma > 0: Stop Comma Quote Plural Name Pronoun Possessive Determiner Number Adjective Preposition Subordinator There Relative Conjunction Finite Be Have Do Modal Adverb Not
        Comma > 1: Noun Present Past Base
        Comma > 2: To ObjectPronoun Particle
        Quote > 0: Stop Comma Quote Finite Be Determiner Name Pronoun Possessive Conjunction Subordinator Preposition Plural Number Adverb Have Do Modal Present Particle
        Quote > 1: Noun Adjective Relative Past There To
        Noun > 0: Stop Comma Quote Finite Be Have Do Modal Preposition Conjunction Relative Subordinator Genitive
        Noun > 1: Noun Plural Present Adverb Particle To Not
        Noun > 2: Past There
        Noun > 3: Name Base
        Noun > 5: Determiner Possessive Adjective Pronoun
        Noun > 9: ObjectPronoun
        Plural > 0: Stop Comma Quote Finite Be Have Do Modal Preposition Conjunction Relative Subordinator Genitive
        Plural > 1: Present Adverb Particle To Not
        Plural > 2: Past There
        Plural > 3: Noun Plural Name Base
        Plural > 5: Determiner Possessive Adjective Pronoun
        Plural > 9: ObjectPronoun
        Name > 0: Stop Comma Quote Finite Be Have Do Modal Preposition Conjunction Relative Subordinator Genitive Name
        Name > 1: Present Adverb Particle To Not Plural
        Name > 2: Past Noun
        Pronoun > 0: Stop Comma Quote Finite Be Have Do Modal Conjunction Subordinator Adverb
        Pronoun > 1: Preposition Relative Not Particle To
        Pronoun > 2: Present Past
        Pronoun > 6: Determiner Possessive Adjective
        Pronoun > 8: Noun Plural
        ObjectPronoun > 0: Stop Comma Quote Preposition Conjunction Subordinator Particle Adverb To
        ObjectPronoun > 1: Determiner Present Possessive Number Adjective
        ObjectPronoun > 2: Base Plural
        ObjectPronoun > 3: Noun Past
        ObjectPronoun > 6: Finite Be Have Do Modal
        Possessive > 0: Noun Plural Adjective Number
        Possessive > 1: Name
        Possessive > 2: Present Past
        Possessive > 9: Stop Comma Finite Be Have Do Modal Preposition Conjunction Subordinator Determiner To Base Particle
        Genitive > 0: Noun Plural Adjective Number
        Genitive > 1: Name
        Genitive > 2: Present Past Adverb
        Genitive > 9: Finite Be Have Do Modal Preposition Conjunction Subordinator Determiner To Base Particle
        Determiner > 0: Noun Plural Adjective Number
        Determiner > 1: Name Determiner
        Determiner > 2: Present Past
        Determiner > 6: Adverb
        Determiner > 3: Pronoun Possessive
        Determiner > 9: Stop Comma Finite Be Have Do Modal Preposition Conjunction Subordinator To Base Particle Not
        Number > 0: Plural Adjective
        Number > 1: Number
        Number > 2: Noun Present Past
        Number > 3: Stop Comma
        Adjective > 0: Noun Plural Adjective
        Adjective > 1: Conjunction Name
        Adjective > 2: Stop Comma Present Number To Subordinator
        Adjective > 3: Past Adverb Preposition
        Adjective > 5: Finite Be Have Do Modal
        Adjective > 9: Base
        Adverb > 0: Stop Comma Quote Finite Be Have Do Modal Preposition Conjunction Adjective Present Past Base Subordinator Adverb
        Adverb > 1: Determiner Number Possessive Particle Plural Pronoun Name To
        Adverb > 2: ObjectPronoun Not
        Adverb > 3: Noun
        Finite > 0: Stop Comma Quote Determiner Possessive Number Preposition Particle Adverb ObjectPronoun Conjunction Name To Subordinator Plural
        Finite > 1: Adjective
        Finite > 2: Noun Present Relative Pronoun
        Finite > 3: Past
        Finite > 7: Finite Be Have Do Modal Base
        Base > 0: Stop Comma Quote Determiner Possessive Number Preposition Particle Adverb ObjectPronoun Conjunction Name To Subordinator
        Base > 1: Plural Adjective
        Base > 2: Noun Present Relative Pronoun
        Base > 3: Past
        Base > 7: Finite Be Have Do Modal Base
        Present > 0: Stop Comma Quote Determiner Possessive Number Preposition Particle Adverb ObjectPronoun Conjunction Name To Subordinator Plural
        Present > 1: Adjective
        Present > 2: Noun Present Relative Pronoun Be
        Present > 4: Finite
        Present > 3: Past
        Present > 7: Base
        Past > 0: Stop Comma Quote Preposition Particle Adverb Conjunction To Subordinator
        Past > 1: Determiner Possessive Number Plural Name Adjective
        Past > 2: Noun Present Relative ObjectPronoun
        Past > 3: Past Finite Be
        Past > 7: Base
        Be > 0: Present Past Adjective Determiner Possessive Preposition Not Adverb Number
        Be > 1: Plural To Name Particle
        Be > 2: Noun Comma Stop Pronoun Conjunction Quote
        Be > 9: Finite Base Be
        Have > 0: Past Determiner Possessive Number Adjective
        Have > 1: Not Plural Adverb To Name
        Have > 2: Noun ObjectPronoun
        Have > 9: Finite Base Be
        Do > 0: Not Base Determiner Possessive Number Adverb
        Do > 1: Plural Adjective ObjectPronoun
        Do > 2: Noun
        Do > 9: Finite Be
        Modal > 0: Base Not Adverb
        Modal > 2: Pronoun
        Modal > 9: Finite Be
        To > 0: Base
        To > 1: Adverb
        To > 9: Finite Be Noun Plural Determiner Stop Comma Adjective Preposition Present
        Not > 0: Base Present Past To
        Not > 1: Determiner Adjective Adverb Finite Preposition
        Preposition > 0: Determiner Possessive Plural Name ObjectPronoun Number Adjective
        Preposition > 1: Noun Present Pronoun
        Preposition > 2: Past Quote
        Preposition > 3: Preposition Adverb Subordinator Relative
        Preposition > 5: Stop Comma Conjunction
        Preposition > 9: Finite Be Have Do Modal Base To Particle
        Particle > 0: Stop Comma Conjunction Preposition Adverb Subordinator
        Particle > 1: To Quote Particle
        Particle > 2: Determiner Possessive Number Present ObjectPronoun Plural Name Finite
        Particle > 3: Noun Adjective
        Conjunction > 0: Determiner Possessive Number Plural Adjective Finite Be Have Do Modal Pronoun Name Quote Adverb Preposition Not
        Conjunction > 1: Noun Present Past Base Conjunction Subordinator ObjectPronoun There Particle
        Conjunction > 2: To
        Subordinator > 0: Determiner Possessive Number Plural Adjective Pronoun Name There
        Subordinator > 1: Noun Present Adverb Preposition
        Subordinator > 2: Past
        Subordinator > 3: Stop Comma
        Subordinator > 6: Finite Be Base
        Relative > 0: Finite Be Have Do Modal Pronoun Name Adverb
        Relative > 1: Determiner Possessive Noun Plural Number
        Relative > 9: Stop Comma Preposition
        There > 0: Be
        There > 1: Modal Have
        There > 2: Finite
        There > 9: Noun Plural Determiner Stop Comma
        """;

    private const int Unlisted = 4;

    private static readonly byte[] ByPair = Parse();

    /// <summary>0 to 9.</summary>
    public static int Between(Tag before, Tag after) => ByPair[((int)before * Tags) + (int)after];

    private static byte[] Parse()
    {
        var costs = new byte[Tags * Tags];
        Array.Fill(costs, (byte)Unlisted);
        foreach (var line in WordTable.Lines(Table))
        {
            var arrow = line.IndexOf('>', StringComparison.Ordinal);
            var before = Enum.Parse<Tag>(line.AsSpan(0, arrow).Trim());
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var cost = byte.Parse(line.AsSpan(arrow + 1, colon - arrow - 1), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
            foreach (var after in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                costs[((int)before * Tags) + (int)Enum.Parse<Tag>(after)] = cost;
            }
        }

        return costs;
    }
}
