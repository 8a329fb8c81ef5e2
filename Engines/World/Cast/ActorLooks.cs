using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Cast;

/// <summary>What each actor looks like, by noun, adjectives, clothes and seed.</summary>
internal static class ActorLooks
{
    public static IActorLook Of(Actor actor, long seed)
    {
        var noun = Nouns.Of(actor.Member.Noun, actor.Member.Archetype);
        var random = new SeededRandom(seed, actor.Id + ".look");
        return actor.Rig.Upright
            ? new PersonLook(actor.Rig, Wardrobe.Of(actor.Member, noun, random))
            : new AnimalLook(actor.Rig, AnimalCoats.Of(actor.Member, noun));
    }
}
