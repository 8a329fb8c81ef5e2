using Sora.Engines.Lexicon;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Which rig an archetype has. The first segment of its name tells the family.</summary>
internal static class RigCatalogue
{
    /// <summary>Whether it acts by itself.</summary>
    public static bool Has(Noun noun) => noun.Family is "biped" or "quadruped" or "bird" or "bat" or "fish" or "whale" or "snake" or "worm" or "snail" or "seal"
        or "reptile" or "frog" or "insect" or "spider" or "crab" or "octopus" or "jellyfish" or "starfish" or "dragon";

    /// <param name="size">Full extents as it stands: width, height, length without the tail.</param>
    /// <param name="mass">Kilograms.</param>
    public static Rig Of(Noun noun, Vector3d size, double mass) => noun.Family switch
    {
        _ when noun.Lemma is "penguin" || noun.Archetype.Contains("penguin", StringComparison.Ordinal) => Rigs.Penguin(size.Y, mass),
        _ when noun.Lemma is "frog" or "toad" => Rigs.Frog(size, mass),
        _ when noun.Archetype == "quadruped.dinosaur" => Rigs.TwoLegged(size, mass, 0.12, 0.11),
        _ when noun.Archetype == "biped.kangaroo" => Rigs.TwoLegged(size, mass, 1.0, 0.062),
        "biped" => Rigs.Person(size.Y, mass),
        "bird" when noun.Lemma is "flamingo" or "heron" or "crane" or "stork" or "ostrich" || noun.Archetype is "bird.heron" or "bird.ostrich" => Rigs.Wader(size, mass),
        "bird" when noun.Lemma is "swan" or "goose" or "pelican" => Rigs.Bird(size, mass, 0.15) with { Neck = (noun.Lemma == "swan" ? 0.52 : 0.36) * size.Y, HipHeight = 0.26 * size.Y, UpperLeg = 0.13 * size.Y, LowerLeg = 0.13 * size.Y, HeadRadius = 0.085 * size.Y },
        "bird" or "bat" => Rigs.Bird(size, mass, noun.Lemma is "owl" or "parrot" or "hawk" or "eagle" or "falcon" ? 0.95 : 0.35),
        "fish" or "whale" or "jellyfish" => Rigs.Fish(size, mass),
        "snake" or "worm" or "snail" or "seal" => Rigs.Snake(size, mass),
        "frog" => Rigs.Frog(size, mass),
        "insect" => Rigs.Insect(size, mass, 6, noun.Lemma is not ("ant" or "beetle" or "cockroach" or "flea" or "louse")),
        "spider" or "crab" or "octopus" or "starfish" => Rigs.Insect(size, mass, 8, false),
        "dragon" => Rigs.Dragon(size, mass),
        _ => Rigs.Animal(size, mass, noun),
    };
}
