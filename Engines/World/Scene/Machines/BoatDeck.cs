using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>How a boat is laid out for those aboard.</summary>
internal enum DeckPlan
{
    /// <summary>Thwarts from side to side, one behind the other.</summary>
    Open,

    /// <summary>A seat by the tiller, abaft the boom; others before the mast.</summary>
    Sail,

    /// <summary>A cabin abaft the middle: a foredeck.</summary>
    Cabin,

    /// <summary>Free from end to end.</summary>
    Flush,
}

/// <summary>Where in a boat its crew sits and stands.</summary>
/// <param name="Plan">How it is laid out.</param>
/// <param name="Middle">Of the deck, in the frame of the hull's body.</param>
/// <param name="Length">Metres.</param>
/// <param name="Beam">Metres.</param>
internal sealed record BoatDeck(DeckPlan Plan, Vector3d Middle, double Length, double Beam)
{
    // Metres: what a rower needs behind the next one, and what those who stand keep between them.
    private const double OarRoom = 1.0;
    private const double StandRoom = 1.1;

    // In parts of the length from the middle.
    private const double Cockpit = -0.05;
    private const double Tiller = -0.32;
    private const double BeforeTheMast = 0.2;
    private const double Foredeck = 0.16;

    /// <summary>Of the side above the deck, metres.</summary>
    public double Rail => Plan == DeckPlan.Sail ? 0.05 * Beam : Math.Clamp(0.15 * Beam, 0.1, 0.7);

    /// <summary>Of a seat above the deck, metres.</summary>
    public double SeatHeight => Plan switch { DeckPlan.Open => Math.Min(0.22, Rail), DeckPlan.Sail => 0.3, _ => 0 };

    /// <summary>The place for whoever does that.</summary>
    /// <param name="boat">Whose deck it is.</param>
    /// <param name="rig">Of whoever is to be there.</param>
    /// <param name="action">First thing done, or null.</param>
    /// <param name="onFeet">Whether that is done standing.</param>
    /// <param name="place">Which of those aboard, from 0.</param>
    /// <param name="places">How many there are.</param>
    public Perch PlaceOf(Thing boat, Rig rig, string? action, bool onFeet, int place, int places)
    {
        var sits = rig.Upright && !onFeet && (Plan == DeckPlan.Open || action is "row" or "sit" or "sit_down" || (Plan == DeckPlan.Sail && place == 0));
        var (x, z) = At(place, places);

        // Rowers look back to where they come from, paddlers ahead.
        var back = action == "row" && !IsPaddled(boat);
        return new(boat, boat.Main, Middle + new Vector3d(x, sits ? SeatHeight : 0, z), (back ? -1 : 1) * Math.PI / 2, sits ? Posture.Sit : Posture.Stand);
    }

    /// <summary>Whether it is driven by paddles instead of oars.</summary>
    public static bool IsPaddled(Thing boat) => boat.Noun.Archetype == "boat.canoe" || boat.Noun.Lemma is "raft" or "paddleboard";

    /// <summary>Metres along and across from the deck's middle.</summary>
    public (double X, double Z) At(int place, int places)
    {
        // Two abreast where there is room.
        var abreast = places > 1 ? ((place % 2) - 0.5) * 0.3 * Beam : 0;
        return Plan switch
        {
            DeckPlan.Open => ((Cockpit * Length) + ((((places - 1) / 2.0) - place) * Math.Min(OarRoom, 0.7 * Length / places)), 0),
            DeckPlan.Sail when place == 0 => (Tiller * Length, 0),
            DeckPlan.Sail => ((BeforeTheMast * Length) + (0.6 * (place - 1)), 0),
            DeckPlan.Cabin => ((Foredeck * Length) + (place / 2 * StandRoom), abreast),
            _ => ((-Cockpit * Length) - (place / 2 * StandRoom), abreast),
        };
    }
}
