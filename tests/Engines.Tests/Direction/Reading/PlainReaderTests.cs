using Xunit;

namespace Sora.Engines.Tests.Direction.Reading;

/// <summary>Who does what to what, by kind of construction; how the readings are written says <see cref="Readings"/>.</summary>
public sealed class PlainReaderTests
{
    [Theory]
    [InlineData("A boy and his dog run across a meadow", "boy + his dog | run | across: meadow")]
    [InlineData("A rubber ball falls from a shelf, bounces twice on a stone floor and rolls under a chair", "rubber ball | fall | from: shelf\nAnd: rubber ball | bounce | on: stone floor {twice}\nAnd: rubber ball | roll | under: chair")]
    [InlineData("A cook chops onions, peels carrots and stirs a pot", "cook | chop | onion*\nAnd: cook | peel | carrot*\nAnd: cook | stir | pot")]
    [InlineData("A squirrel, a fox and an owl share a pizza", "squirrel + fox + owl | share | pizza")]
    [InlineData("A truck brakes hard on a wet road and its load of barrels rolls off", "truck | brake | on: wet road {hard}\nAnd: its load of barrel* | roll_off |")]
    [InlineData("A man with a suitcase and a woman with a dog wait for a bus", "man (with: suitcase) + woman (with: dog) | wait | for: bus")]
    [InlineData("The boy takes the red ball and the girl the blue one", "boy | take | red ball\nAnd: girl | take | 1× blue one")]
    [InlineData("A man puts on his hat and his coat", "man | put_on | his hat + his coat")]
    [InlineData("The dancer neither slips nor falls", "dancer | not slip |\nAnd: dancer | not fall |")]
    public void Read_Coordination_SharesSubjectsVerbsAndObjects(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A woman carrying a basket walks past a fountain", "woman | walk | past: fountain\nRelative>0: woman | carry | basket")]
    [InlineData("A man who wears a red scarf waves", "man | wave |\nRelative>0: man | wear | red scarf")]
    [InlineData("A ball that a girl throws lands on a roof", "ball | land | on: roof\nRelative>0: girl | throw | ball")]
    [InlineData("The balloon the clown sold bursts", "balloon | burst |\nRelative>0: clown | sell | balloon")]
    [InlineData("Tom throws the ball to Jerry, who drops it", "Tom | throw | ball to: Jerry\nRelative>0: Jerry | drop | it")]
    [InlineData("A car parked on a street explodes", "car | explode |\nRelative>0:  | park | car on: street")]
    [InlineData("A cat wearing sunglasses and a scarf rides a scooter", "cat | ride | scooter\nRelative>0: cat | wear | sunglasses* + scarf")]
    [InlineData("Pan across a harbour where fishermen mend nets and gulls cry", "pan (across: harbour) | |\nWhile>0: fisherman* | mend | net*\nAnd>1: gull* | cry |")]
    [InlineData("A mother, holding a baby, waves to a train", "mother | wave | to: train\nRelative>0: mother | hold | baby")]
    [InlineData("An astronaut floats in space, holding a red balloon", "astronaut | float | in: space\nWhile>0: astronaut | hold | red balloon")]
    [InlineData("A snowball rolls down a hill, growing bigger, and smashes into a shed", "snowball | roll | down: hill\nWhile>0: snowball | grow | {big}\nAnd: snowball | smash | into: shed")]
    [InlineData("Having finished his soup, the king burps", "While>1: king | finish | his soup\nking | burp |")]
    [InlineData("Anna, a young painter, mixes colours and hums", "Anna | mix | colour*\nRelative>0: Anna | be | young painter\nAnd: Anna | hum |")]
    [InlineData("The chef tosses the pancake, which sticks to the ceiling, and shrugs", "chef | toss | pancake\nRelative>0: pancake | stick | to: ceiling\nAnd: chef | shrug |")]
    [InlineData("A barista slides a coffee to a customer, who takes a sip and smiles", "barista | slide | coffee to: customer\nRelative>0: customer | take | sip\nAnd>1: customer | smile |")]
    [InlineData("The mother duck waits for the last duckling to catch up", "mother duck | wait | for: last duckling\nPurpose>0: last duckling | catch_up |")]
    public void Read_RelativesAndParticiples_HangOnTheirNoun(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A grandmother in a red apron bakes bread", "grandmother (in: red apron) | bake | bread")]
    [InlineData("A chef in a white hat chops three carrots", "chef (in: white hat) | chop | 3× carrot*")]
    [InlineData("An old sailor dressed in a yellow raincoat lights a pipe", "old sailor (in: yellow raincoat) | light | pipe")]
    [InlineData("A man with a long white beard plays chess with a robot", "man (with: long white beard) | play | chess with: robot")]
    [InlineData("A girl walks through the forest in a red coat", "girl (in: red coat) | walk | through: forest")]
    public void Read_Clothing_HangsOnTheWearer(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("Two penguins waddle across the ice; one slips", "2× penguin* | waddle | across: ice\nAnd: 1× one | slip |")]
    [InlineData("A dozen eggs roll off a counter", "12× egg* | roll | off: counter")]
    [InlineData("Half a dozen balloons float past a window", "6× balloon* | float | past: window")]
    [InlineData("A pair of red shoes stands on a step", "2× red shoe* | stand | on: step")]
    [InlineData("Three of the children hide behind a sofa while the other counts", "3× child* | hide | behind: sofa\nWhile>0: other | count |")]
    [InlineData("Two dogs chase three cats, and one of them climbs a tree", "2× dog* | chase | 3× cat*\nAnd: 1× them | climb | tree")]
    [InlineData("Twenty-one soldiers march", "21× soldier* | march |")]
    [InlineData("The red one bounces and the blue rolls away", "1× red one | bounce |\nAnd: blue one | roll | {away}")]
    public void Read_Numbers_AreExact(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A waiter carries a tower of plates and trips over a cat", "waiter | carry | tower of plate*\nAnd: waiter | trip | over: cat")]
    [InlineData("A flock of geese flies over a lake", "flock of goose* | fly | over: lake")]
    [InlineData("A dragon sleeps on a pile of gold", "dragon | sleep | on: pile of gold")]
    [InlineData("An ice cube drops into a glass of cola with a clink and a splash", "ice cube | drop | into: glass (of: cola) with: clink with: splash")]
    public void Read_Groups_NameWhatTheyGroup(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A candle burns in front of a mirror on top of a piano", "candle | burn | in front of: mirror on top of: piano")]
    [InlineData("A bus stops between a bank and a bakery", "bus | stop | between: bank between: bakery")]
    [InlineData("A cat crawls out from under a bed", "cat | crawl_out | from under: bed")]
    [InlineData("A girl blows out five candles on a birthday cake", "girl | blow_out | 5× candle* on: birthday cake")]
    [InlineData("A street magician pulls a rabbit from a hat", "street magician | pull | rabbit from: hat")]
    [InlineData("A robot the size of a house walks toward a city", "robot (the size of: house) | walk | toward: city")]
    [InlineData("On the table lies a sleeping cat", "sleeping cat | lie | on: table")]
    [InlineData("In the distance rises a snow-covered mountain", "snow-covered mountain | rise | in: distance")]
    [InlineData("With a loud bang the cannon fires", "cannon | fire | with: loud bang")]
    [InlineData("In a forest a deer drinks", "deer | drink | in: forest")]
    public void Read_Places_KeepTheirPreposition(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A girl jumps rope, then trips and falls", "girl | jump | rope\nThen: girl | trip |\nAnd: girl | fall |")]
    [InlineData("Dominoes fall one after another", "domino* | fall | {one after another}")]
    [InlineData("A boy blows a bubble until it pops", "boy | blow | bubble\nUntil>0: it | pop |")]
    [InlineData("Before leaving, a waiter wipes the table", "Before>1: waiter | leave |\nwaiter | wipe | table")]
    [InlineData("The rope snaps before the climber reaches the top", "rope | snap |\nBefore>0: climber | reach | top")]
    [InlineData("As soon as the light turns green, the cars start moving", "After>1: light | turn | {green}\ncar* | start→move |")]
    [InlineData("After the rain stops, a rainbow appears over the village", "After>1: rain | stop |\nrainbow | appear | over: village")]
    [InlineData("A pendulum clock swings in an empty hall while snow falls outside", "pendulum clock | swing | in: empty hall\nWhile>0: snow | fall | {outside}")]
    [InlineData("If the dog barks, the cat runs away", "If>1: dog | bark |\ncat | run | {away}")]
    [InlineData("A knight strikes a bell twice", "knight | strike | bell {twice}")]
    [InlineData("A ballerina spins three times", "ballerina | spin | {3 times}")]
    public void Read_Time_LinksClauses(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A tightrope walker wobbles between two towers but does not fall", "tightrope walker | wobble | between: 2× tower*\nBut: tightrope walker | not fall |")]
    [InlineData("A man on a skateboard jumps over a bench and misses the landing", "man (on: skateboard) | jump | over: bench\nAnd: man (on: skateboard) | miss | landing")]
    [InlineData("A juggler tries to catch a pin but fails", "juggler | try→catch | pin\nBut: juggler | fail |")]
    [InlineData("A waiter tries not to laugh", "waiter | not try→laugh |")]
    [InlineData("A horse refuses to jump over the fence", "horse | refuse→jump | over: fence")]
    [InlineData("A cup almost falls off the edge", "cup | almost→fall | off: edge")]
    [InlineData("A mug is about to fall off the table", "mug | about→fall | off: table")]
    [InlineData("The arrow flies too high and lands just short of the target", "arrow | fly | {too high}\nAnd: arrow | land | just short of: target")]
    [InlineData("A skater spins without falling", "skater | spin |\nWhile>0: skater | not fall |")]
    [InlineData("A street without cars", "street (without: car*) | |")]
    [InlineData("No music, no people", "no music | |\nAnd: no people* | |")]
    [InlineData("Nobody moves", "nobody | move |")]
    [InlineData("Not a single car is on the highway", "no car | be | on: highway")]
    public void Read_FailureAndNegation_AreTold(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A man says \"Where is my hat?\" and his granddaughter replies \"On your head.\"", "man | say | “Where is my hat?”\nAnd: his granddaughter | reply | “On your head.”")]
    [InlineData("\"Who goes there?\" shouts a guard on a castle wall in the fog; an owl hoots", "guard (on: castle wall) | shout | in: fog “Who goes there?”\nAnd: owl | hoot |")]
    [InlineData("An old clockmaker who whispers \"Time is patient\" by candlelight", "old clockmaker | |\nRelative>0: old clockmaker | whisper | by: candlelight “Time is patient”")]
    [InlineData("A girl whispers, “Be quiet,” to her brother", "girl | whisper | to: her brother “Be quiet”")]
    [InlineData("MAN: \"Who are you?\"", "man | | “Who are you?”")]
    [InlineData("'I am late,' says the rabbit, looking at the boys' watch", "rabbit | say | “I am late”\nWhile>0: rabbit | look | at: boy*'s watch")]
    [InlineData("A wizard laughs: «You shall not win!»", "wizard | laugh | “You shall not win!”")]
    [InlineData("\"I know,\" she says, \"but I cannot swim.\"", "she | say | “I know”\nAnd: she | say | “but I cannot swim.”")]
    [InlineData("\"Hands up!\" a sheriff shouts. The outlaw drops his gun.", "sheriff | shout | “Hands up!”\noutlaw | drop | his gun")]
    [InlineData("A neon sign that says \"OPEN\" flickers above a diner", "neon sign | flicker | above: diner\nRelative>0: neon sign | say | “OPEN”")]
    [InlineData("The dog's owner and the boys' mother wave", "dog's owner + boy*'s mother | wave |")]
    public void Read_Dialogue_NamesSpeakerAndManner(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("A box is carried by two robots up a staircase", "2× robot* | carry | box up: staircase")]
    [InlineData("A letter is slid under a door", " | slide | letter under: door")]
    [InlineData("There are three sheep sleeping under an oak", "3× sheep* | be |\nRelative>0: 3× sheep* | sleep | under: oak")]
    public void Read_PassiveAndExistence_KeepWhoActs(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("Show a cat jumping over a fence", "cat | |\nRelative>0: cat | jump | over: fence")]
    [InlineData("Make a video of an astronaut planting a flag on the moon", "astronaut | |\nRelative>0: astronaut | plant | flag on: moon")]
    [InlineData("I want to see a dragon breathe fire at a castle", "dragon | |\nRelative>0: dragon | breathe | fire at: castle")]
    [InlineData("We see an old couple sitting on a bench, feeding pigeons", "old couple | |\nRelative>0: old couple | sit | on: bench\nWhile>0: old couple | feed | pigeon*")]
    [InlineData("Give me a clip of a horse that gallops along a beach", "horse | |\nRelative>0: horse | gallop | along: beach")]
    public void Read_Frames_FallAway(string text, string expected) => Assert.Equal(expected, Readings.Write(text));

    [Theory]
    [InlineData("Clay frog hops across lily pads and lands in the water with a plop", "clay frog | hop | across: lily pad*\nAnd: clay frog | land | in: water with: plop")]
    [InlineData("Watercolour koi swim in a pond under cherry trees", "watercolour koi* | swim | in: pond under: cherry tree*")]
    [InlineData("A sailboat heels over in a gust and rights itself", "sailboat | heel_over | in: gust\nAnd: sailboat | right | itself")]
    [InlineData("Old fisherman mends net on pier", "old fisherman | mend | net on: pier")]
    [InlineData("A crowd watches the acrobat swing from a trapeze", "crowd | watch | acrobat\nRelative>0: acrobat | swing | from: trapeze")]
    [InlineData("The wind makes the shutters rattle", "wind | make | shutter*\nRelative>0: shutter* | rattle |")]
    [InlineData("A PIRATE DIGS UP A CHEST ON AN ISLAND", "pirate | dig_up | chest on: island")]
    [InlineData("a panda eats bamboo in a forest a monkey steals it", "panda | eat | bamboo in: forest\nAnd: monkey | steal | it")]
    [InlineData("A tall, thin man and a short, fat woman dance the tango", "tall thin man + short fat woman | dance | tango")]
    [InlineData("A boy blows the candles out", "boy | blow_out | candle*")]
    [InlineData("A woman picks up a suitcase and puts it down again", "woman | pick_up | suitcase\nAnd: woman | put_down | it {again}")]
    [InlineData("A boy lets go of a balloon", "boy | let_go | of: balloon")]
    [InlineData("A well-dressed man hands a child a balloon", "well-dressed man | hand | <child> balloon")]
    [InlineData("A boy tells his sister to run", "boy | tell | his sister\nPurpose>0: his sister | run |")]
    [InlineData("Crane up from a marching band to reveal a stadium", " | crane_up | from: marching band\nPurpose>0:  | reveal | stadium")]
    [InlineData("Neon city, soft rain, a red umbrella", "neon city | |\nAnd: soft rain | |\nAnd: red umbrella | |")]
    public void Read_NounOrVerb_IsDecidedByTheClause(string text, string expected) => Assert.Equal(expected, Readings.Write(text));
}
