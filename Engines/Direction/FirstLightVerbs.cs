using System.Globalization;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>The verbs that the first-light director reads. It goes with that director; the lexicon has all verbs.</summary>
internal static class FirstLightVerbs
{
    private static readonly Dictionary<string, Verb> ByLemma = Parse("""
        Passive 0.6: fall drop tumble topple collapse sink crash break shatter splash spill land slip trip stumble
        Passive 1.2: bounce roll slide spin swing float drift blow burn melt wobble shake heel tilt lean right hang stack
        Travel 1.5: walk run jog sprint march waddle crawl wander stroll gallop trot ride drive sail swim fly glide skate ski climb cross chase follow race dash
        Travel 1.5: approach leave enter arrive come go return hurry rise descend shrink grow
        Travel 0.8: jump hop leap bound dive skip vault lift launch brake stop turn
        Act 0.8: kick throw toss hit punch push pull catch shoot pass strike knock swat tap touch poke squeeze open close cut chop slice smash
        Act 1.2: carry pick put place grab take give eat drink bite lick paint draw write read play plant water feed build wash sweep pour miss balance juggle
        Act 1.0: nod wave bow point hug kiss smile blink stretch yawn dance look watch stare search sniff
        State 1.5: stand sit lie lay sleep rest wait hold wear kneel perch
        Speak 1.5: say speak tell whisper shout yell scream sing ask reply answer murmur announce
        Voice 0.8: bark meow roar hoot chirp howl growl neigh moo quack croak cheer gasp applaud clap laugh cry ring tick rumble clink hum whistle
        """);

    // Past tense, participle and other forms that no rule gives.
    private static readonly Dictionary<string, string> Irregular = WordTable.Groups("""
        fall: fell fallen
        run: ran
        throw: threw thrown
        catch: caught
        sit: sat
        stand: stood
        hold: held
        fly: flew flown flies
        swim: swam swum
        sink: sank sunk
        spin: spun
        swing: swung
        break: broke broken
        shake: shook shaken
        hit: hit
        cut: cut
        put: put
        shoot: shot
        strike: struck
        eat: ate eaten
        drink: drank
        bite: bit bitten
        take: took taken
        give: gave given
        go: went goes
        come: came
        leave: left
        lie: lies lying
        say: said
        tell: told
        speak: spoke
        sing: sang sung
        ring: rang
        sleep: slept
        hang: hung
        rise: rose risen
        blow: blew blown
        grow: grew grown
        drive: drove driven
        ride: rode ridden
        draw: drew
        build: built
        feed: fed
        write: wrote
        """);

    /// <summary>The verb of any of its forms; null when it is not in the table.</summary>
    /// <param name="form">Lower case.</param>
    /// <param name="isBase">Whether the form is the base form, which is often a noun as well.</param>
    public static Verb? Find(string form, out bool isBase)
    {
        isBase = ByLemma.TryGetValue(form, out var verb);
        if (isBase)
        {
            return verb;
        }

        if (Irregular.TryGetValue(form, out var lemma))
        {
            return ByLemma[lemma];
        }

        foreach (var stem in Inflection.VerbStems(form))
        {
            if (ByLemma.TryGetValue(stem, out verb))
            {
                return verb;
            }
        }

        return null;
    }

    private static Dictionary<string, Verb> Parse(string table)
    {
        var verbs = new Dictionary<string, Verb>(StringComparer.Ordinal);
        foreach (var (lemma, kind) in WordTable.Lines(table).SelectMany(line => WordTable.Groups(line)))
        {
            var parts = kind.Split(' ');
            verbs[lemma] = new Verb(lemma, Enum.Parse<VerbKind>(parts[0]), double.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        return verbs;
    }
}
