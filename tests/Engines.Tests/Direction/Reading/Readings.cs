using System.Text;
using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Tests.Direction.Reading;

/// <summary>Writes readings in one line each, so that tests can say what they expect.</summary>
internal static class Readings
{
    /// <summary>
    /// "who | verb | what" for each clause, the link before it when there is one: "While>0: snow | fall |". A recipient stands as "&lt;her&gt;", phrases behind the objects,
    /// adverbs in braces, a quotation in quotation marks; "not", the governing verb and the particle go with the verb: "not fall", "try→catch", "blow_out".
    /// </summary>
    public static string Write(string text) => Write(new PlainReader().Read(text, []));

    /// <inheritdoc cref="Write(string)"/>
    public static string Write(ReadText read) => string.Join("\n", read.Clauses.Select(clause => Write(clause, read)));

    private static string Write(Clause clause, ReadText read)
    {
        var line = new StringBuilder();
        if (clause.Link != ClauseLink.None)
        {
            line.Append(clause.Link).Append(clause.Governor is { } governor ? $">{governor}" : "").Append(": ");
        }

        line.AppendJoin(" + ", clause.Subjects.Select(Write)).Append(" |");
        if (clause.Verb is { } verb)
        {
            line.Append(verb.Negated ? " not" : "").Append(' ').Append(verb.Modal is { } modal ? modal + "→" : "").Append(verb.Lemma).Append(verb.Particle is { } particle ? "_" + particle : "");
        }

        line.Append(" |");
        Add(clause.Recipient is { } recipient ? $"<{Write(recipient)}>" : "");
        Add(string.Join(" + ", clause.Objects.Select(Write)));
        foreach (var phrase in clause.Phrases)
        {
            Add($"{phrase.Preposition}: {Write(phrase.Object)}");
        }

        Add(clause.Adverbs.Count > 0 ? "{" + string.Join(", ", clause.Adverbs.Select(word => word.Lemma)) + "}" : "");
        Add(clause.Quotation is { } quotation ? $"“{read.Quotations[quotation].Text}”" : "");
        return line.ToString();

        void Add(string part) => line.Append(part.Length > 0 ? " " : "").Append(part);
    }

    private static string Write(NounPhrase noun)
    {
        var words = new List<string>();
        if (noun.Determiner is "no" or "same" or "other" or "another" or "every" or "each" or "some" or "many" or "all")
        {
            words.Add(noun.Determiner);
        }

        if (noun.Possessor is { } owner)
        {
            words.Add(Write(owner) + (owner.IsPronoun ? "" : "'s"));
        }

        if (noun.Count is { } count)
        {
            words.Add(count + "×");
        }

        words.AddRange(noun.Adjectives);
        if (noun.Group is { } group)
        {
            words.Add(group + " of");
        }

        words.Add(noun.Head + (noun.IsPlural && !noun.IsPronoun ? "*" : ""));
        return string.Join(' ', words) + string.Concat(noun.Phrases.Select(phrase => $" ({phrase.Preposition}: {Write(phrase.Object)})"));
    }
}
