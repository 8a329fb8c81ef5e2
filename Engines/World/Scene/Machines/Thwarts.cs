using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>The seats across a boat, one for each of its crew.</summary>
internal static class Thwarts
{
    private static readonly Surface Wood = Surface.FromSrgb(SurfaceMaterial.Wood, 0xA87B48);

    /// <param name="thing">The boat.</param>
    /// <param name="body">Its hull.</param>
    /// <param name="deck">Its middle is in the frame of the hull.</param>
    /// <param name="crew">How many are aboard.</param>
    public static void Show(Thing thing, Body body, BoatDeck deck, int crew)
    {
        var breadth = deck.Beam / 2;
        if (deck.Plan == DeckPlan.Open)
        {
            var places = Math.Max(2, crew);
            for (var place = 0; place < places; place++)
            {
                Seat(thing, body, deck, deck.At(place, places).X, 0.82 * breadth);
            }
        }
        else if (deck.Plan == DeckPlan.Sail)
        {
            Seat(thing, body, deck, deck.At(0, 1).X, 0.6 * breadth);
        }
    }

    private static void Seat(Thing thing, Body body, BoatDeck deck, double x, double half) =>
        thing.Show(body, Part.Box(deck.Middle + new Vector3d(x, deck.SeatHeight - 0.025, 0), new(0.13, 0.025, half), 0.01, Wood));
}
