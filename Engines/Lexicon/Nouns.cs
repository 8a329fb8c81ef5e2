using System.Globalization;
using System.Numerics;

namespace Sora.Engines.Lexicon;

/// <summary>The nouns that first light knows, with everyday sizes and masses.</summary>
public static class Nouns
{
    // nouns | archetype | width height depth in metres | kilograms | material. An underscore stands for a space.
    private const string Table = """
        person man woman guy lady dancer runner worker | biped | 0.45 1.75 0.28 | 70 | flesh
        footballer player guard waiter waitress chef cook magician musician clockmaker walker tightrope_walker skater | biped | 0.45 1.75 0.28 | 72 | flesh
        farmer soldier knight astronaut policeman teacher doctor singer athlete sailor wizard king queen robot | biped | 0.46 1.76 0.30 | 75 | flesh
        grandmother grandma grandfather granddaughter grandson mother father hero clown pirate viking goalkeeper boxer | biped | 0.45 1.70 0.28 | 68 | flesh
        people crowd band audience everyone team choir marching_band | biped | 0.45 1.72 0.28 | 70 | flesh
        boy girl child kid | biped | 0.33 1.30 0.22 | 30 | flesh
        baby toddler | biped | 0.25 0.80 0.18 | 11 | flesh
        penguin | biped | 0.35 0.90 0.30 | 25 | flesh
        dog puppy retriever wolf | quadruped | 0.28 0.60 0.90 | 25 | flesh
        cat kitten fox rabbit hare | quadruped | 0.16 0.28 0.46 | 4.5 | flesh
        horse pony donkey zebra unicorn | quadruped | 0.55 1.60 2.30 | 480 | flesh
        cow bull ox buffalo deer stag elk moose camel | quadruped | 0.65 1.45 2.20 | 500 | flesh
        sheep goat lamb pig | quadruped | 0.40 0.75 1.10 | 55 | flesh
        lion tiger leopard bear panda | quadruped | 0.50 1.00 1.90 | 180 | flesh
        elephant | quadruped | 1.80 3.00 5.20 | 5000 | flesh
        giraffe | quadruped | 1.00 4.80 3.50 | 1200 | flesh
        mouse rat hamster squirrel frog | quadruped | 0.05 0.06 0.10 | 0.06 | flesh
        bird sparrow robin pigeon seagull owl parrot duck chicken hen | bird | 0.22 0.25 0.30 | 0.5 | flesh
        eagle hawk crow raven swan goose | bird | 0.40 0.50 0.70 | 4 | flesh
        fish koi goldfish carp salmon | fish | 0.10 0.16 0.45 | 2 | flesh
        ball football soccer_ball beach_ball basketball volleyball | ball | 0.22 0.22 0.22 | 0.42 | rubber
        tennis_ball baseball orange apple peach | ball | 0.07 0.07 0.07 | 0.10 | rubber
        ping-pong_ball marble bead | ball | 0.04 0.04 0.04 | 0.01 | plastic
        bowling_ball cannonball boulder | ball | 0.22 0.22 0.22 | 6.5 | stone
        stone rock pebble meteor | ball | 0.12 0.12 0.12 | 2.2 | stone
        balloon bubble | ball | 0.28 0.28 0.28 | 0.02 | rubber
        sphere globe pumpkin melon watermelon snowball | ball | 0.25 0.25 0.25 | 3 | plastic
        coin disc plate frisbee saucer lid | disc | 0.24 0.02 0.24 | 0.20 | ceramic
        box crate chest package parcel suitcase trunk | box | 0.40 0.35 0.40 | 6 | wood
        cube block brick | box | 0.20 0.20 0.20 | 3 | wood
        ice_cube die dice | box | 0.03 0.03 0.03 | 0.02 | ice
        book | box | 0.16 0.03 0.23 | 0.5 | paper
        domino | box | 0.024 0.048 0.008 | 0.01 | plastic
        cake loaf cheese | box | 0.25 0.12 0.25 | 1.2 | cloth
        goal gate door net hoop | box | 2.40 2.20 0.10 | 0 | metal
        wall fence | box | 4.00 1.60 0.25 | 0 | stone
        television tv radio computer laptop phone clock | box | 0.40 0.30 0.12 | 4 | plastic
        glass cup mug vase jar bowl | cylinder | 0.08 0.12 0.08 | 0.30 | glass
        bottle candle carrot pencil stick bat knife | cylinder | 0.05 0.22 0.05 | 0.25 | wood
        barrel drum bucket pot can bin | cylinder | 0.45 0.70 0.45 | 25 | wood
        pole post column pillar pendulum | cylinder | 0.15 2.50 0.15 | 0 | metal
        shelf bookshelf ledge mantelpiece | furniture.shelf | 1.00 1.20 0.30 | 0 | wood
        table desk counter workbench | furniture.table | 1.40 0.75 0.80 | 30 | wood
        chair stool armchair throne | furniture.chair | 0.45 0.90 0.45 | 6 | wood
        bench | furniture.bench | 1.50 0.45 0.40 | 30 | wood
        sofa couch bed mattress | furniture.sofa | 1.90 0.70 0.90 | 45 | cloth
        cabinet wardrobe cupboard piano fridge | furniture.cabinet | 1.00 1.60 0.55 | 60 | wood
        floor ground | floor | 8.00 0.10 8.00 | 0 | wood
        carpet rug lawn | floor | 3.00 0.02 2.00 | 0 | cloth
        stair staircase step ramp slide slope | ramp | 1.20 0.80 2.40 | 0 | wood
        car taxi truck van bus tractor jeep | vehicle.car | 1.80 1.50 4.30 | 1400 | metal
        bicycle bike motorcycle motorbike scooter | vehicle.bike | 0.50 1.05 1.75 | 14 | metal
        skateboard sled | vehicle.board | 0.20 0.11 0.80 | 2.8 | wood
        train locomotive tram | vehicle.train | 2.90 3.80 18.0 | 40000 | metal
        boat sailboat ship canoe yacht raft | vehicle.boat | 2.20 5.50 6.50 | 900 | wood
        rocket plane airplane helicopter spaceship drone | vehicle.air | 2.50 12.0 2.50 | 8000 | metal
        kite | kite | 0.90 1.10 0.02 | 0.25 | cloth
        tree oak pine palm cherry_tree apple_tree palm_tree | plant.tree | 3.50 5.50 3.50 | 0 | wood
        bush shrub plant flower sunflower cactus seed | plant | 0.50 0.60 0.50 | 0 | grass
        leaf petal feather lily_pad snowflake | leaf | 0.08 0.01 0.06 | 0.002 | paper
        house castle tower building skyscraper church lighthouse cottage barn hut | building | 7.00 9.00 7.00 | 0 | stone
        hill mound dune | hill | 24.0 5.00 24.0 | 0 | grass
        hat cap apron scarf coat jacket dress shirt shoe boot glove crown helmet | thing | 0.30 0.15 0.30 | 0.2 | cloth
        umbrella bag backpack rope flag pillow cushion teddy teddy_bear toy doll | thing | 0.30 0.30 0.30 | 0.4 | cloth
        cannon statue lamp lantern bell anvil robot_arm machine engine key sword hammer | thing | 0.35 0.45 0.35 | 4 | metal
        """;

    private static readonly Dictionary<string, Noun> ByLemma = Parse();

    /// <summary>Longest noun in the table, counted in words.</summary>
    public const int LongestInWords = 2;

    /// <summary>The noun with that lemma; null when it is not in the table.</summary>
    public static Noun? Find(string lemma) => ByLemma.GetValueOrDefault(lemma);

    /// <summary>Every noun of the table.</summary>
    public static IReadOnlyCollection<Noun> All => ByLemma.Values;

    /// <summary>What a noun outside the table is taken for: a person where it is formed like a trade, else a thing of a box's size.</summary>
    public static Noun Guess(string lemma) =>
        lemma.Length > 4 && LooksLikeATrade(lemma) ? Find("person")! with { Lemma = lemma } : new Noun(lemma, "thing", new Vector3(0.3f), 3, Materials.Plastic);

    private static bool LooksLikeATrade(string lemma) =>
        lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal)
        || lemma.EndsWith("ist", StringComparison.Ordinal) || lemma.EndsWith("ician", StringComparison.Ordinal);

    private static Dictionary<string, Noun> Parse()
    {
        var nouns = new Dictionary<string, Noun>(StringComparer.Ordinal);
        foreach (var line in WordTable.Lines(Table))
        {
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            var size = columns[2].Split(' ').Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            var mass = float.Parse(columns[3], CultureInfo.InvariantCulture);
            foreach (var word in columns[0].Split(' '))
            {
                var lemma = word.Replace('_', ' ');
                nouns[lemma] = new Noun(lemma, columns[1], new Vector3(size[0], size[1], size[2]), mass, columns[4]);
            }
        }

        return nouns;
    }
}
