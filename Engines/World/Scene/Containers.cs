namespace Sora.Engines.World.Scene;

/// <summary>Glasses, buckets, bowls, baskets: what is open at the top and may hold something.</summary>
internal static class Containers
{
    public static bool Is(Thing thing) =>
        thing.Noun.Archetype is "vessel" or "vessel.cup" or "vessel.glass" or "vessel.bowl" or "vessel.pot" or "vessel.vase" or "vessel.jar" or "vessel.bucket" or "vessel.basket" or "vessel.tank"
        && thing.Noun.Lemma is not ("can" or "tin can");
}
