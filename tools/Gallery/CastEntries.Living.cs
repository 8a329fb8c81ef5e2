namespace Sora.Gallery;

/// <content>People, animals, and figures that act.</content>
internal static partial class CastEntries
{
    private static IEnumerable<CastEntry> Living() => [.. People(), .. Faces(), .. Animals(), .. Figures()];

    private static IEnumerable<CastEntry> People() =>
    [
        .. Named("baby", "toddler", "boy", "girl", "teenager", "man", "woman", "grandmother", "grandfather"),
        new("heavy man") { Noun = "man", Adjectives = ["fat", "bald"] },
        new("muscular man") { Noun = "man", Adjectives = ["muscular"] },
        new("woman in a red coat") { Noun = "woman", Wears = ["red coat", "white hat"] },
        new("woman in a dress") { Noun = "woman", Adjectives = ["blonde"], Wears = ["blue dress"] },
        .. Named(
            "chef", "palace guard", "security guard", "knight", "police officer", "firefighter", "doctor", "nurse", "astronaut", "pirate", "viking", "king", "queen", "magician", "wizard",
            "witch", "waiter", "footballer", "basketball player", "boxer", "ballerina", "figure skater", "cowboy", "samurai", "ninja", "monk", "nun", "judge", "soldier",
            "sailor", "pilot", "businessman", "farmer", "miner", "painter", "clown", "superhero", "bride", "angel", "zombie", "mermaid", "alien", "elf", "dwarf", "fairy",
            "ghost", "vampire", "santa", "caveman", "scuba diver"),
    ];

    private static IEnumerable<CastEntry> Faces() =>
    [
        .. new[] { "boy", "girl", "baby", "man", "woman", "grandmother", "grandfather" }.Select(name => new CastEntry($"{name}'s face") { Noun = name, Bust = true }),
        .. new[] { "happy", "angry", "scared", "surprised", "sad", "disgusted", "calm" }.Select(mood => new CastEntry($"{mood} face") { Noun = "woman", Adjectives = [mood], Bust = true }),
    ];

    private static IEnumerable<CastEntry> Animals() => Named(
        "cat", "corgi", "bulldog", "labrador", "dachshund", "poodle", "husky", "horse", "cow", "elephant", "rabbit", "fox", "squirrel", "bear", "polar bear", "panda",
        "penguin", "parrot", "owl", "duck", "koi", "whale", "frog", "snake", "spider", "dragon", "lion", "tiger", "zebra", "giraffe", "pig", "sheep", "goat", "deer",
        "monkey", "mouse", "hamster", "wolf", "kangaroo", "camel", "crocodile", "turtle", "eagle", "flamingo", "chicken", "swan", "shark", "dolphin", "octopus", "crab",
        "jellyfish", "bee", "butterfly", "ant", "snail", "tyrannosaurus", "unicorn");

    private static IEnumerable<CastEntry> Figures() =>
    [
        .. Named("robot", "skeleton"),

        // Things come to life when they do something.
        .. new[] { "statue", "snowman", "teddy bear", "doll", "puppet" }.Select(name => new CastEntry(name) { Does = "wave", After = 1.2 }),
    ];
}
