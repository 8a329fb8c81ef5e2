using System.Collections.Frozen;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>The small words of English, which no lexicon of things and deeds lists, with the ways to take them.</summary>
internal static class ClosedClass
{
    // tag cost number: words. A word may stand in several lines.
    private const string Table = """
        Determiner 0 Singular: a an another each every either neither
        Determiner 0 Any: the no any some such what whichever same other which enough
        Determiner 0 Singular: this that
        Determiner 0 Plural: these those many several few both all various
        Determiner 0 Any: more most half much a_lot_of lots_of plenty_of loads_of a_bit_of a_little_bit_of a_great_many
        Possessive 0 Any: his its their my our your
        Possessive 0 Any: her
        Possessive 0 Any: whose
        ObjectPronoun 1 Singular: her
        ObjectPronoun 0 Singular: him me
        ObjectPronoun 0 Plural: them us
        ObjectPronoun 0 Any: himself herself itself themselves myself yourself ourselves each_other one_another
        Pronoun 0 Singular: he she it everyone everybody someone somebody something everything nothing nobody no-one no_one anyone anybody anything
        Pronoun 0 Plural: they we i you
        Pronoun 1 Singular: one another this that
        Pronoun 1 Singular: each
        Pronoun 2 Any: other all both none others some many few several these those half either neither mine theirs hers yours
        Number 1 Any: one
        Noun 4 Singular: can
        Noun 1 Singular: left right back front top bottom side
        Noun 0 Singular: black white red blue green yellow pink purple grey gray brown orange gold silver
        Be 0 Singular: is
        Be 0 Plural: are am
        Be 0 Any: was were
        Base 0 None: be have do
        Past 0 None: been had done
        Present 0 None: being having doing
        Have 0 Singular: has
        Have 0 Plural: have
        Have 0 Any: had
        Do 0 Singular: does
        Do 0 Plural: do
        Do 0 Any: did
        Modal 0 Any: can could will would shall should may might must
        To 0 None: to in_order_to so_as_to
        Preposition 1 None: to
        Not 0 None: not never
        Not 1 None: neither
        Preposition 0 None: in on at by with from into onto toward towards over under underneath below above beside behind past across through along around
        Preposition 0 None: between off of out up down near inside outside for against beneath among amongst about within without during after before until till
        Preposition 0 None: throughout atop amid amidst beyond via upon round opposite despite except alongside unlike per since besides aboard astride
        Preposition 1 None: as than like
        Preposition 0 None: in_front_of on_top_of next_to out_of away_from close_to because_of instead_of inside_of outside_of ahead_of along_with together_with according_to
        Preposition 0 None: the_size_of the_shape_of the_colour_of the_color_of up_to due_to on_to in_to as_well_as just_short_of short_of in_the_middle_of in_the_centre_of in_the_center_of at_the_edge_of on_the_edge_of
        Preposition 0 None: at_the_top_of at_the_bottom_of at_the_foot_of at_the_end_of on_the_side_of on_the_back_of by_the_side_of at_the_side_of in_back_of to_the_left_of to_the_right_of
        Preposition 0 None: on_the_left_of on_the_right_of in_the_direction_of off_of by_means_of in_the_midst_of face_to_face_with
        Particle 1 None: off out up down over in on around along through by past across about
        Adverb 0 None: away back together apart forward forwards backward backwards upward upwards downward downwards sideways ashore aside upstairs downstairs indoors outdoors overhead
        Adverb 0 None: here nearby home everywhere somewhere anywhere upside_down side_by_side one_after_another one_after_the_other one_by_one again_and_again over_and_over
        Adverb 0 None: all_at_once at_once at_first at_last in_turn for_a_moment at_the_same_time once_more once_again no_longer face_to_face hand_in_hand in_unison in_a_row
        Adverb 0 None: from_side_to_side back_and_forth up_and_down to_and_fro round_and_round on_and_on a_bit a_lot at_all in_place by_itself of_course step_by_step
        Adverb 0 None: once twice thrice now soon again always often sometimes still also too very so just only even almost nearly barely hardly ever already suddenly finally eventually
        Adverb 0 None: quite rather really perhaps maybe instead meanwhile afterwards afterward later today tomorrow yesterday tonight first slightly right_away far high low hard fast close
        Adverb 1 None: there early late long straight deep loud right left well alone otherwise else ahead inside outside below above behind
        Adverb 1 None: before around
        Adverb 2 None: as then
        Conjunction 0 None: and or but nor & yet plus then
        Conjunction 0 None: and_then but_then before_finally and_finally and_also as_well and_so and_now rather_than
        Subordinator 0 None: while because until till when whenever whilst if although though unless once since where wherever as_soon_as so_that as_if as_though
        Subordinator 0 None: in_case even_though just_as the_moment as_long_as after_which during_which upon_which even_as only_to
        Subordinator 1 None: before after as
        Subordinator 3 None: so that like
        Relative 0 None: who whom which that
        There 0 None: there
        """;

    private static readonly Dictionary<string, string> AuxiliaryForms = WordTable.Groups("""
        be: been being
        have: had having
        do: done doing
        """);

    private static readonly FrozenDictionary<string, Candidate[]> ByWord = Parse();

    // First word of the phrases of several words, with their words, longest first.
    private static readonly FrozenDictionary<string, string[][]> PhrasesByFirstWord = ByWord.Keys
        .Where(word => word.Contains(' ', StringComparison.Ordinal))
        .Select(word => word.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The ways to take a small word; null when it is none.</summary>
    public static Candidate[]? Find(string word) => ByWord.GetValueOrDefault(word);

    /// <summary>Joins "in front of" and the like to one word.</summary>
    public static List<Token> JoinPhrases(List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var words = tokens[i].Kind == TokenKind.Word && PhrasesByFirstWord.TryGetValue(tokens[i].Text, out var phrases)
                ? Array.Find(phrases, phrase => Stands(phrase, tokens, i))
                : null;
            if (words is null)
            {
                joined.Add(tokens[i++]);
                continue;
            }

            joined.Add(tokens[i] with { Text = string.Join(' ', words), Span = new(tokens[i].Span.Start, tokens[i + words.Length - 1].Span.End) });
            i += words.Length;
        }

        return joined;
    }

    private static bool Stands(string[] phrase, List<Token> tokens, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (at + i >= tokens.Count || tokens[at + i].Kind != TokenKind.Word || tokens[at + i].Text != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, Candidate[]> Parse()
    {
        var found = new Dictionary<string, List<Candidate>>(StringComparer.Ordinal);
        foreach (var line in WordTable.Lines(Table))
        {
            foreach (var (word, way) in WordTable.Groups(line))
            {
                var parts = way.Split(' ');
                var tag = Enum.Parse<Tag>(parts[0]);
                var lemma = tag switch { Tag.Be => "be", Tag.Have => "have", Tag.Do => "do", _ => AuxiliaryForms.GetValueOrDefault(word, word) };
                if (!found.TryGetValue(word, out var ways))
                {
                    found.Add(word, ways = []);
                }

                ways.Add(new(tag, lemma, parts[1][0] - '0', Enum.Parse<Agreement>(parts[2])));
            }
        }

        return found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
