using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Cast.Animals;
using Sora.Engines.World.Cast.Figures;
using Sora.Engines.World.Cast.People;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Cast;

/// <summary>What each actor looks like, by noun, adjectives, clothes, cast id and the film's seed: the same in every shot.</summary>
internal static class ActorLooks
{
    /// <param name="actor">Whom.</param>
    /// <param name="seed">Of the film: what is not said is drawn by it and the cast id.</param>
    /// <param name="cameo">Whose looks it has; null for nobody's.</param>
    public static IActorLook Of(Actor actor, long seed, CameoLook? cameo = null)
    {
        var noun = Grown.Of(actor.Member, Nouns.Of(actor.Member.Noun, actor.Member.Archetype));
        var rig = actor.Rig;
        Surface? dyed = Adjectives.Colour(actor.Member.Adjectives) is { } colour ? new(SurfaceMaterial.Rubber, Surfaces.Linear(colour)) : null;
        if (cameo is not null && Cameos.FurOf(cameo) is { } fur)
        {
            dyed = new(SurfaceMaterial.Rubber, Surfaces.Linear(fur));
        }

        if (LivingFigures.Archetype(noun) is { } figure)
        {
            noun = noun with { Archetype = figure };
        }

        return noun.Family switch
        {
            "biped" when rig.Upright => Upright(actor, noun, dyed, new SeededRandom(seed, actor.Id + ".look"), cameo),
            "biped" when noun.Lemma.Contains("kangaroo", StringComparison.Ordinal) => new TwoLeggedBeastLook(rig, true, dyed ?? Surface.FromSrgb(SurfaceMaterial.Fur, 0xB0804E)),
            "bird" or "bat" or "biped" => new BirdLook(rig, Plumages.Of(actor.Member, noun)),
            "jellyfish" => new JellyfishLook(rig, dyed ?? Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC89AD8)),
            "fish" or "whale" => new FishLook(rig, Dyed(FishForm.Of(noun.Lemma, noun.Archetype), dyed)),
            "snake" or "worm" or "snail" or "seal" => new CrawlerLook(rig, CrawlerForm.Of(noun.Family, dyed)),
            "frog" => new FrogLook(rig, dyed ?? Surface.FromSrgb(SurfaceMaterial.Rubber, 0x4E9A2E)),
            "insect" => new InsectLook(rig, InsectForm.Of(noun.Lemma, noun.Archetype, dyed)),
            "spider" or "crab" or "octopus" or "starfish" => ManyLegs(rig, ManyLeggedLook.KindOf(noun.Family, noun.Lemma), dyed),
            "dragon" => new DragonLook(rig, dyed ?? Surface.FromSrgb(SurfaceMaterial.Rubber, 0x3E7A3A)),
            _ when noun.Archetype == "quadruped.dinosaur" => new TwoLeggedBeastLook(rig, false, dyed ?? Surface.FromSrgb(SurfaceMaterial.Rubber, 0x6A7A3E)),
            _ => new QuadrupedLook(rig, Coats.Of(actor.Member, noun) is var coat && cameo is not null && dyed is { } dye ? coat with { Fur = new(coat.Fur.Material, dye.Colour) } : coat),
        };
    }

    private static IActorLook Upright(Actor actor, Noun noun, Surface? dyed, SeededRandom random, CameoLook? cameo) => noun.Archetype switch
    {
        "biped.robot" => new RobotLook(actor.Rig, Surfaces.Of(Physics.Materials.Steel, actor.Member.Adjectives)),
        "biped.skeleton" => new SkeletonLook(actor.Rig),
        "biped.snowman" => new ToyLook(actor.Rig, Toy.Snowman, dyed),
        "biped.teddy" => new ToyLook(actor.Rig, Toy.TeddyBear, dyed),
        "biped.puppet" => new ToyLook(actor.Rig, Toy.Puppet, dyed),
        "biped.statue" => new PersonLook(actor.Rig, PersonCasting.OfStone(PersonCasting.Of(actor.Member, noun, random), Surfaces.Of(Physics.Materials.Stone, actor.Member.Adjectives))),
        _ => new PersonLook(actor.Rig, Cameos.PutOn(PersonCasting.Of(Cameos.Described(actor.Member, cameo), noun, random, actor.Copy), cameo) is var person && actor.HandsFree ? person : person with { Tool = null }),
    };

    private static ManyLeggedLook ManyLegs(Rig rig, ManyLegged kind, Surface? dyed) => new(rig, kind, dyed ?? ManyLeggedLook.SkinOf(kind));

    private static FishForm Dyed(FishForm form, Surface? dyed) => dyed is { } colour ? form with { Back = colour with { Material = SurfaceMaterial.Gloss } } : form;
}
