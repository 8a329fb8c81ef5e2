using Sora.Engines.Direction.Reading;
using Xunit;

namespace Sora.Engines.Tests.Direction.Reading;

/// <summary>A regression set: the reader was mended with these fifty sentences at hand, so the share of clauses that it reads right says nothing of sentences that are new to it.</summary>
public sealed class ShareReadRightTests
{
    // sentence | verb:who:what …; who and what are heads, what may also be named by a preposition
    private const string Sentences = """
        A gardener waters the roses and a bee lands on her hat | water:gardener:rose land:bee
        The twins build a sandcastle until a wave washes it away | build:twin:sandcastle wash:wave:it
        A boy who lost his kite cries under a bridge | lose:boy:kite cry:boy
        A monkey wearing a tiny fez plays the cymbals | wear:monkey:fez play:monkey:cymbal
        An otter floats on its back, cracking a shell with a stone | float:otter crack:otter:shell
        A plumber and his apprentice carry a bathtub up the stairs | carry:plumber:bathtub carry:apprentice:bathtub
        The wind rips the umbrella out of a businessman's hand | rip:wind:umbrella
        A pizza is thrown into the air by a cook and never comes down | throw:cook:pizza come:pizza
        Three frogs sit on a log; the smallest jumps off | sit:frog jump:one
        A cowboy tries to mount a horse, but the horse steps aside | mount:cowboy:horse step:horse
        A gymnast almost loses her balance on the beam, then sticks the landing | lose:gymnast:balance stick:gymnast:landing
        "We are lost," sighs an explorer with a torn map | sigh:explorer
        A captain yells "Hard to port!" while the mast breaks | yell:captain break:mast
        Two goats butt heads on a cliff and one of them slides into a bush | butt:goat:head slide:them
        Before opening the door, a burglar listens for footsteps | open:burglar:door listen:burglar
        A child hands the conductor a ticket | hand:child:ticket
        A cat knocks a vase off a shelf and looks away | knock:cat:vase look:cat
        There is a lighthouse on a rock, and waves beat against it | beat:wave
        Show me a fox trotting through fresh snow | trot:fox
        Create a clip of two robots dancing in a warehouse | dance:robot
        Truck splashes mud on a bride | splash:truck:mud
        Old tram climbs hill, bell rings, passengers chat | climb:tram:hill ring:bell chat:passenger
        The balloon the clown sold bursts | sell:clown:balloon burst:balloon
        A bricklayer whistles as he lays bricks one by one | whistle:bricklayer lay:he:brick
        A puppy chews a slipper that belongs to an angry man | chew:puppy:slipper belong:slipper
        The magician makes a coin vanish | vanish:coin
        A nurse helps an old man stand up | stand:man
        A crane lifts a container off a ship and sets it down on a truck | lift:crane:container set:crane:it
        A surfer falls off his board without letting go of the rope | fall:surfer let:surfer
        A pair of swans glides across the lake, leaving ripples behind | glide:swan leave:swan:ripple
        A judge bangs her gavel three times and the room goes quiet | bang:judge:gavel go:room
        Half of the candles go out | go:candle
        A knight in rusty armour kneels before a queen on a golden throne | kneel:knight
        A surgeon, tired and pale, removes her mask | remove:surgeon:mask
        THE GIANT STEPS OVER A VILLAGE | step:giant
        a duck leads her ducklings across the road cars stop | lead:duck:duckling stop:car
        Marie paints a portrait of her dog, who refuses to sit still | paint:marie:portrait sit:dog
        A ladder leans against a wall, a cat sleeps on its top rung | lean:ladder sleep:cat
        A grandfather tells his grandson a story by the fire | tell:grandfather:story
        Someone has left a suitcase on the platform | leave:someone:suitcase
        The ice cracks beneath a skater, who barely reaches the shore | crack:ice reach:skater:shore
        A dozen marbles roll down a chute and drop into a bucket one after another | roll:marble drop:marble
        A thief runs out of a bank carrying a bag of money | run:thief carry:thief:bag
        A mime pretends to be trapped in a box | trap::mime
        As the curtain rises, the orchestra starts to play | rise:curtain play:orchestra
        A child blows soap bubbles at a sleeping cat, which swats at them | blow:child:bubble swat:cat
        The tower of blocks wobbles, tilts and collapses | wobble:block tilt:block collapse:block
        Cars honk, a cyclist swerves and a dog barks at everyone | honk:car swerve:cyclist bark:dog
        A hat flies off a scarecrow and lands on a cow | fly:hat land:hat
        A scientist pours a green liquid into a flask, and the flask explodes | pour:scientist:liquid explode:flask
        """;

    private const double LeastShare = 0.95;

    [Fact]
    public void Read_FiftySentences_FindsWhoDoesWhatInNearlyAll()
    {
        var wrong = new List<string>();
        var clauses = 0;
        foreach (var line in Sentences.Split('\n'))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var read = new PlainReader().Read(line[..bar].Trim(), []);
            foreach (var expected in line[(bar + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                clauses++;
                if (!read.Clauses.Any(clause => Says(clause, [.. expected.Split(':'), "", ""])))
                {
                    wrong.Add($"{expected} in \"{line[..bar].Trim()}\"");
                }
            }
        }

        Assert.True(clauses - wrong.Count >= LeastShare * clauses, $"{wrong.Count} of {clauses} clauses read wrong: {string.Join("; ", wrong)}");
    }

    private static bool Says(Clause clause, string[] expected) =>
        clause.Verb?.Lemma == expected[0]
        && (expected[1].Length == 0 || clause.Subjects.Any(noun => Names(noun, expected[1])))
        && (expected[2].Length == 0 || clause.Objects.Concat(clause.Phrases.Select(phrase => phrase.Object)).Any(noun => Names(noun, expected[2])));

    private static bool Names(NounPhrase noun, string head) => noun.Head.Split(' ').Contains(head, StringComparer.OrdinalIgnoreCase);
}
