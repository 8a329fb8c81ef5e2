namespace Sora.Engines.World.Sound.Voices;

/// <summary>
/// What animals and people utter: pitches in hertz, lengths in seconds and resonances in hertz, chosen so that each has the contour, the length and the noise by which
/// it is known, and is told from the others by its features. They are not taken from recordings of single animals.
/// </summary>
internal static class Animals
{
    private static readonly Dictionary<string, Call> Calls = new(StringComparer.Ordinal)
    {
        ["meow"] = new(0.75, "0:420 0.25:690 0.6:620 1:380", "0:0.1 0.15:0.9 0.6:1 1:0") { Formants = ["0:500 0.35:1150 0.7:950 1:450", "0:2300 0.35:1750 1:1000", "3400"], Noise = "0.06", Pause = 1.1 },
        ["purr"] = new(2.6, "26", "0:0 0.1:1 0.9:1 1:0") { Formants = ["180", "420", "900"], Breadth = 0.6, Noise = "0.55", RoughHz = 26, Rough = 0.95 },
        ["bark"] = new(0.17, "0:480 0.25:640 1:260", "0:0.3 0.06:1 0.5:0.8 1:0") { Formants = ["0:700 0.3:1050 1:600", "1650", "2900"], Noise = "0:0.5 0.2:0.25 1:0.5", Jitter = 0.08, Times = 2, Pause = 0.22 },
        ["growl"] = new(1.4, "0:85 0.5:100 1:80", "0:0 0.15:0.9 0.8:1 1:0") { Formants = ["320", "850", "1900"], Noise = "0.25", RoughHz = 31, Rough = 0.8, Jitter = 0.15 },
        ["howl"] = new(2.4, "0:240 0.2:520 0.7:500 1:300", "0:0 0.12:0.9 0.75:1 1:0") { Formants = ["0:420 0.4:620 1:420", "1100"], Pure = 0.55, Noise = "0.03", VibratoHz = 4.2, Vibrato = 0.012, Pause = 0.6 },
        ["whinny"] = new(1.7, "0:700 0.12:1150 0.5:900 1:330", "0:0.2 0.1:1 0.7:0.8 1:0") { Formants = ["0:900 1:500", "1900", "3300"], Noise = "0.12", VibratoHz = 11, Vibrato = 0.11, RoughHz = 11, Rough = 0.55 },
        ["snort"] = new(0.6, "70", "0:0 0.08:1 0.4:0.5 1:0") { Formants = ["600", "1700"], Breadth = 0.7, Noise = "0.93", RoughHz = 24, Rough = 0.7 },
        ["roar"] = new(1.9, "0:95 0.2:185 0.5:160 1:70", "0:0 0.12:0.9 0.4:1 1:0") { Formants = ["0:380 0.3:640 1:330", "0:900 0.3:1350 1:850", "2400"], Noise = "0:0.45 0.3:0.3 1:0.6", RoughHz = 38, Rough = 0.75, Jitter = 0.2, Pause = 0.8 },
        ["moo"] = new(1.8, "0:95 0.2:150 0.75:145 1:110", "0:0 0.15:0.8 0.75:1 1:0") { Formants = ["0:260 0.4:520 1:420", "0:700 0.5:950", "2100"], Noise = "0.05", Jitter = 0.02, Pause = 1.2 },
        ["baa"] = new(0.95, "0:270 0.5:300 1:240", "0:0 0.08:1 0.8:0.9 1:0") { Formants = ["820", "1550", "2700"], Noise = "0.1", VibratoHz = 8.5, Vibrato = 0.05, RoughHz = 8.5, Rough = 0.75, Pause = 0.7 },
        ["oink"] = new(0.3, "0:150 0.5:230 1:140", "0:0.3 0.2:1 0.7:0.7 1:0") { Formants = ["0:480 1:780", "1400", "2500"], Noise = "0.45", RoughHz = 46, Rough = 0.85, Jitter = 0.2, Times = 3, Pause = 0.16 },
        ["squeal"] = new(1.0, "0:800 0.3:1500 1:1100", "0:0.2 0.15:1 0.8:0.9 1:0") { Formants = ["1500", "2800"], Noise = "0.2", Jitter = 0.05, RoughHz = 60, Rough = 0.3 },
        ["quack"] = new(0.2, "0:250 0.3:330 1:220", "0:0.4 0.1:1 0.6:0.8 1:0") { Formants = ["1150", "2250", "3000"], Noise = "0.08", Breadth = 0.16, RoughHz = 0, Jitter = 0.03, Times = 3, Pause = 0.14 },
        ["honk"] = new(0.34, "0:370 0.4:520 1:400", "0:0.3 0.1:1 0.8:0.9 1:0") { Formants = ["950", "1900", "2900"], Noise = "0.1", Times = 2, Pause = 0.25 },
        ["crow"] = new(2.0, "0:560 0.1:760 0.18:520 0.25:820 0.35:640 0.45:980 0.8:900 1:520", "0:0.5 0.1:0.9 0.17:0.1 0.25:0.8 0.34:0.2 0.45:1 0.85:0.9 1:0") { Formants = ["1150", "2350", "3600"], Noise = "0.08", Jitter = 0.02 },
        ["caw"] = new(0.42, "0:420 0.3:520 1:400", "0:0.3 0.1:1 0.7:0.9 1:0") { Formants = ["1250", "1900", "3100"], Noise = "0.35", RoughHz = 88, Rough = 0.7, Jitter = 0.12, Times = 3, Pause = 0.3 },
        ["cluck"] = new(0.11, "0:380 0.4:520 1:330", "0:0.4 0.15:1 1:0") { Formants = ["900", "1900"], Noise = "0.15", Times = 5, Pause = 0.21 },
        ["gobble"] = new(0.09, "0:700 0.5:560 1:640", "0:0.6 0.3:1 1:0.2") { Formants = ["1200", "2100"], Noise = "0.2", Times = 9, Pause = 0.02 },
        ["hoot"] = new(0.42, "0:320 0.3:350 1:330", "0:0 0.25:1 0.7:0.9 1:0") { Pure = 0.97, Noise = "0.02", VibratoHz = 6, Vibrato = 0.006, Times = 3, Pause = 0.3 },
        ["screech"] = new(1.1, "0:1600 0.3:2400 1:1800", "0:0.1 0.2:1 0.8:0.9 1:0") { Formants = ["2300", "3600", "5200"], Noise = "0.55", RoughHz = 110, Rough = 0.5, Jitter = 0.1 },
        ["chirp"] = new(0.09, "0:3200 0.4:4600 1:3600", "0:0 0.3:1 1:0") { Pure = 1, Noise = "0", Times = 5, Pause = 0.12 },
        ["tweet"] = new(0.16, "0:2600 0.5:3900 1:2900", "0:0 0.3:1 1:0") { Pure = 1, Noise = "0", VibratoHz = 28, Vibrato = 0.08, Times = 4, Pause = 0.17 },
        ["coo"] = new(0.8, "0:430 0.3:520 0.6:450 1:420", "0:0 0.2:0.8 0.45:0.2 0.6:1 1:0") { Pure = 0.92, Noise = "0.02", RoughHz = 22, Rough = 0.35, Pause = 0.5 },
        ["gull"] = new(0.55, "0:1100 0.25:1850 1:950", "0:0.2 0.15:1 0.7:0.8 1:0") { Formants = ["1700", "3200"], Noise = "0.08", Times = 3, Pause = 0.12 },
        ["croak"] = new(0.34, "0:120 1:105", "0:0.2 0.15:1 0.8:0.9 1:0") { Formants = ["0:620 1:900", "1750"], Noise = "0.12", RoughHz = 42, Rough = 0.97, Times = 2, Pause = 0.28 },
        ["hiss"] = new(1.1, "100", "0:0 0.1:1 0.7:0.9 1:0") { Formants = ["5200", "7800"], Breadth = 0.7, Noise = "1" },
        ["buzz"] = new(2.2, "0:210 0.3:235 0.6:205 1:228", "0:0 0.1:0.9 0.5:1 1:0") { Formants = ["450", "1300"], Breadth = 0.5, Noise = "0.1", VibratoHz = 3.1, Vibrato = 0.04, Jitter = 0.03 },
        ["cricket"] = new(0.055, "0:4500 1:4700", "0:0 0.3:1 1:0") { Pure = 1, Noise = "0", RoughHz = 120, Rough = 0.8, Times = 12, Pause = 0.09 },
        ["squeak"] = new(0.11, "0:2300 0.4:3500 1:2600", "0:0.2 0.3:1 1:0") { Pure = 0.5, Formants = ["3000"], Noise = "0.05", Times = 3, Pause = 0.14 },
        ["trumpet"] = new(1.5, "0:330 0.12:640 0.6:720 1:420", "0:0.1 0.1:1 0.75:0.95 1:0") { Formants = ["0:700 0.3:1150 1:750", "1900", "3100"], Noise = "0.28", RoughHz = 57, Rough = 0.35, Jitter = 0.06, Pause = 1 },
        ["bray"] = new(0.55, "0:240 0.5:620 0.55:210 1:190", "0:0.3 0.3:1 0.5:0.2 0.6:1 1:0") { Formants = ["900", "1800"], Noise = "0.3", RoughHz = 33, Rough = 0.4, Times = 3, Pause = 0.05 },
        ["chatter"] = new(0.1, "0:900 0.5:1400 1:1000", "0:0.3 0.3:1 1:0") { Formants = ["1300", "2600"], Noise = "0.15", Times = 8, Pause = 0.07 },
        ["whale"] = new(3.2, "0:180 0.3:420 0.5:300 0.8:620 1:240", "0:0 0.15:0.9 0.5:0.6 0.8:1 1:0") { Pure = 0.7, Formants = ["500", "1200"], Noise = "0.02", VibratoHz = 2.1, Vibrato = 0.03 },
        ["dolphin"] = new(0.5, "0:7000 0.5:13000 1:8000", "0:0 0.2:1 0.8:1 1:0") { Pure = 1, Noise = "0", Times = 2, Pause = 0.25 },
        ["bellow"] = new(1.6, "0:130 0.3:210 1:120", "0:0 0.15:1 0.7:0.9 1:0") { Formants = ["480", "1050", "2200"], Noise = "0.2", RoughHz = 18, Rough = 0.3 },

        ["laugh"] = new(0.14, "0:230 0.3:270 1:190", "0:0.2 0.25:1 1:0") { Formants = ["780", "1350", "2600"], Noise = "0:0.6 0.25:0.12 1:0.4", Times = 6, Pause = 0.07 },
        ["giggle"] = new(0.1, "0:420 0.3:520 1:380", "0:0.2 0.3:1 1:0") { Formants = ["450", "2200", "3000"], Noise = "0.2", Times = 7, Pause = 0.06 },
        ["cry"] = new(1.0, "0:380 0.2:520 0.7:460 1:330", "0:0 0.15:1 0.7:0.8 1:0") { Formants = ["850", "1400", "2900"], Noise = "0.12", VibratoHz = 6, Vibrato = 0.05, RoughHz = 7, Rough = 0.4, Times = 2, Pause = 0.35 },
        ["scream"] = new(1.3, "0:700 0.2:1250 0.8:1150 1:800", "0:0.2 0.1:1 0.85:0.95 1:0") { Formants = ["1150", "2000", "3300"], Noise = "0.15", RoughHz = 72, Rough = 0.45, Jitter = 0.05 },
        ["gasp"] = new(0.45, "200", "0:0 0.5:0.7 0.8:1 1:0") { Formants = ["0:700 1:1300", "2300"], Breadth = 0.4, Noise = "0.97" },
        ["sigh"] = new(1.1, "0:190 1:120", "0:0 0.2:1 1:0") { Formants = ["650", "1300"], Breadth = 0.3, Noise = "0.75" },
        ["yawn"] = new(1.7, "0:170 0.4:260 1:130", "0:0 0.3:1 0.8:0.7 1:0") { Formants = ["0:450 0.4:850 1:500", "1150"], Noise = "0.4" },
        ["groan"] = new(1.2, "0:125 0.5:105 1:85", "0:0 0.2:1 1:0") { Formants = ["480", "950"], Noise = "0.15", RoughHz = 26, Rough = 0.3 },
        ["snore"] = new(1.3, "62", "0:0 0.35:1 0.8:0.8 1:0") { Formants = ["330", "1000"], Breadth = 0.4, Noise = "0.6", RoughHz = 27, Rough = 0.85, Pause = 1.2 },
        ["cough"] = new(0.24, "0:190 1:130", "0:1 0.2:0.8 0.5:0.3 1:0") { Formants = ["800", "1600"], Noise = "0:0.95 0.3:0.6 1:0.8", Breadth = 0.3, Times = 2, Pause = 0.2 },
        ["sneeze"] = new(0.6, "0:260 0.35:380 1:200", "0:0 0.3:0.4 0.42:0.05 0.48:1 0.6:0.6 1:0") { Formants = ["700", "2600", "5200"], Breadth = 0.3, Noise = "0:0.3 0.45:0.97 1:0.99" },
        ["shout"] = new(0.55, "0:240 0.3:330 1:240", "0:0.2 0.15:1 0.7:0.9 1:0") { Formants = ["650", "1150", "2600"], Noise = "0.12" },
        ["hum"] = new(1.6, "0:165 0.3:185 0.6:220 1:196", "0:0 0.1:1 0.9:0.9 1:0") { Formants = ["260", "1000"], Noise = "0.02" },
        ["sing"] = new(2.0, "0:262 0.24:262 0.26:330 0.49:330 0.51:392 1:330", "0:0 0.08:1 0.9:0.9 1:0") { Formants = ["780", "1250", "2700"], Noise = "0.03", VibratoHz = 5.4, Vibrato = 0.012 },
        ["whistle"] = new(0.9, "0:1350 0.4:1750 0.5:1500 1:2050", "0:0 0.1:1 0.9:0.9 1:0") { Pure = 1, Noise = "0.03", VibratoHz = 5, Vibrato = 0.008 },
    };

    /// <summary>Who says what when nothing more is said of it.</summary>
    private static readonly Dictionary<string, string> Usual = Lexicon.WordTable.Groups("""
        meow: cat kitten kitty tomcat
        bark: dog puppy hound terrier poodle fox seal corgi dachshund labrador bulldog husky
        howl: wolf coyote
        whinny: horse pony foal mare stallion unicorn zebra
        roar: lion tiger bear dinosaur dragon leopard panther jaguar monster tyrannosaurus
        moo: cow bull calf ox buffalo
        baa: sheep lamb goat ram
        oink: pig piglet boar hog
        quack: duck duckling
        honk: goose swan
        crow: rooster cock
        cluck: hen chicken
        cheep: chick
        gobble: turkey
        caw: crow raven
        hoot: owl
        screech: eagle hawk falcon parrot bat vulture
        chirp: bird sparrow robin finch canary hummingbird
        tweet: nightingale lark songbird
        coo: pigeon dove
        gull: seagull gull
        croak: frog toad
        hiss: snake viper cobra lizard crocodile alligator
        buzz: bee fly wasp mosquito bumblebee hornet beetle
        cricket: cricket grasshopper cicada
        squeak: mouse rat hamster squirrel guinea_pig rabbit
        trumpet: elephant mammoth
        bray: donkey mule
        chatter: monkey chimpanzee ape
        growl: gorilla badger raccoon wolverine
        whale: whale orca
        dolphin: dolphin
        bellow: moose elk deer stag hippopotamus rhinoceros camel walrus
    """);

    private static readonly Dictionary<string, string> Names = Lexicon.WordTable.Groups("""
        meow: miaow mew
        bark: barking woof yap yelp bay
        howl: howling
        whinny: neigh whinnying
        growl: snarl growling
        roar: roaring
        moo: low mooing
        baa: bleat bleating
        oink: grunt
        quack: quacking
        crow: cock-a-doodle-doo crowing
        chirp: chirping cheep peep
        tweet: twitter birdsong warble sing_of_bird
        croak: ribbit croaking
        hoot: hooting
        screech: squawk
        buzz: buzzing drone_of_bees
        trumpet: trumpeting
        squeak: squeaking
        laugh: laughter laughing chuckle cackle
        cry: sob weep wail sobbing crying
        scream: shriek screaming
        groan: moan grumble
        gasp: pant breath breathing
        shout: yell holler
        hum: humming
        caw: cawing
    """);

    /// <summary>The call of that name; null when no being utters it.</summary>
    public static Call? Find(string name) => Calls.GetValueOrDefault(Names.GetValueOrDefault(name, name));

    /// <summary>What a being of that noun utters; null when it is silent or unknown.</summary>
    public static string? CallOf(string noun) => Usual.GetValueOrDefault(noun) is { } call ? (call == "cheep" ? "chirp" : call) : null;

    /// <summary>Every call by name.</summary>
    public static IReadOnlyDictionary<string, Call> All => Calls;
}
