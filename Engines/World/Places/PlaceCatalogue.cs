using Sora.Engines.World.Places.Indoors;
using Sora.Engines.World.Places.Outdoors;

namespace Sora.Engines.World.Places;

/// <summary>All places that the world builds, by name.</summary>
internal static class PlaceCatalogue
{
    private static readonly Dictionary<string, PlaceDesign> ByName =
        new PlaceDesign[][]
        {
            Towns.All, Roads.All, Shores.All, Countryside.All, Woods.All, Wilds.All, Sports.All, OldPlaces.All, Beyond.All,
            Homes.All, Eating.All, Learning.All, Shows.All, Duties.All, Labour.All, Journeys.All,
        }.SelectMany(all => all).ToDictionary(design => design.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The design of a place by its name, by another word for it, or of the place that comes nearest; null for open ground.</summary>
    public static PlaceDesign? Find(string place) =>
        ByName.GetValueOrDefault(place)
        ?? (Lexicon.Places.Find(place) is { } known ? ByName.GetValueOrDefault(known) : null)
        ?? ByName.GetValueOrDefault(Lexicon.Places.Nearest(place))
        ?? (Lexicon.Places.IsIndoors(place) ? ByName["room"] : null);
}
