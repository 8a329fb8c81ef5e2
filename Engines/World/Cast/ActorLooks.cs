using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Cast.People;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Cast;

/// <summary>What each actor looks like, by noun, adjectives, clothes and seed.</summary>
internal static class ActorLooks
{
    public static IActorLook Of(Actor actor, long seed)
    {
        var noun = Nouns.Of(actor.Member.Noun, actor.Member.Archetype);
        var random = new SeededRandom(seed, actor.Id + ".look");
        var rig = actor.Rig;
        return rig.Upright ? new PersonLook(rig, PersonCasting.Of(actor.Member, noun, random))
            : rig.Legs.Length == 4 && rig.Wing == 0 && !rig.Hops ? new AnimalLook(rig, AnimalCoats.Of(actor.Member, noun))
            : new GreyModel(rig, PlainCoats.Of(actor.Member, noun));
    }
}
