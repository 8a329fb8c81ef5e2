using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Cast.Things;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>
/// Hulls that float by what they displace: frusta from stem to stern, weighted so that they lie at their water line and right themselves; sailing
/// boats have a fin keel with lead in it. Length runs along X, the bow at +X.
/// </summary>
internal static class BoatBuilder
{
    private static readonly Surface Keel = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x6E2420);

    // Where sections stand, −1 at the stern to 1 at the stem, and how large each is of the largest.
    private static readonly (double X, double Scale)[] Sections = [(-1, 0.62), (-0.6, 0.88), (-0.1, 1), (0.4, 0.86), (0.75, 0.5), (1, 0.08)];

    public static bool Sails(Noun noun) => noun.Archetype == "boat.sail" || IsSquareRigged(noun);

    private static bool IsLongship(Noun noun) => noun.Lemma is "longship" or "viking ship";

    private static bool IsSquareRigged(Noun noun) =>
        noun.Archetype == "boat.ship/tall" || IsLongship(noun) || noun.Lemma is "pirate ship" or "sailing ship" or "tall ship" or "galleon" or "frigate";

    /// <param name="thing">Without bodies yet.</param>
    /// <param name="id">Of its body.</param>
    /// <param name="model">What it looks like, its deck at <see cref="Model.Deck"/>.</param>
    /// <param name="crew">How many are aboard.</param>
    public static void Build(Thing thing, string id, Model model, int crew)
    {
        var form = FormOf(thing);
        double length = thing.Size.Z, beam = thing.Size.X, depth = form.Depth * (form.DepthOfBeam ? beam : thing.Size.Y);
        var parts = new List<(Shape Shape, Vector3d At, QuaternionD Turn, double Weight)>();
        for (var i = 0; i + 1 < Sections.Length; i++)
        {
            var (shape, at) = Frustum(Sections[i], Sections[i + 1], length / 2, beam / 2, depth, form.Flat);

            // Planking and load weigh little above; what is at the bottom is added below.
            parts.Add((shape, at, QuaternionD.Identity, shape.Volume * (1 - form.Ballast)));
        }

        var hull = parts.Sum(p => p.Shape.Volume);
        var bottom = new Vector3d(0.9 * length, 0.03 * depth, 0.3 * beam);
        parts.Add((Shape.Box(bottom), new(-0.03 * length, -depth * 0.9, 0), QuaternionD.Identity, hull * form.Ballast * (form.Keel > 0 ? 0.3 : 1)));
        var keel = form.Keel * beam;
        if (form.Keel > 0)
        {
            var fin = new Vector3d(0.2 * length, keel, 0.035 * beam);
            parts.Add((Shape.Box(fin), new(0, -depth - (keel / 2) + 0.02, 0), QuaternionD.Identity, hull * form.Ballast * 0.7));
        }

        for (var m = 0; m < form.Masts; m++)
        {
            var height = form.Mast * thing.Size.Y;
            parts.Add((Shape.Box(new(0.012 * height, height, 0.012 * height)), MastAt(m, form, length) + new Vector3d(0, height / 2, 0), QuaternionD.Identity, 0.006 * hull));
        }

        var (whole, centre) = Compound.Join([.. parts]);
        var mass = Water.Density * hull * form.Sunk;
        var body = new Body(id, thing.Member.Id, whole, thing.Material, BodyMotion.Dynamic, mass, Math.Clamp(mass / (thing.Material.Density * whole.Volume), 0.01, 1)) { Position = centre + new Vector3d(0, depth + keel, 0) };
        thing.Bodies.Add(body);
        thing.TopHeight = depth + keel;
        var draft = depth * Math.Sqrt(form.Sunk);
        var deck = new BoatDeck(form.Open ? DeckPlan.Open : form.Mast > 0 && !form.Square ? DeckPlan.Sail : form.Cabin > 0 ? DeckPlan.Cabin : DeckPlan.Flush, -centre, length, beam);
        var boat = new Boat(thing, new HullDrag(length, beam, draft, (0.8 * length * draft) + (0.2 * length * keel)))
        {
            Length = length,
            SailArea = form.Mast > 0 ? 0.42 * form.Mast * thing.Size.Y * length * form.SailShare : 0,
            SailHeight = form.Mast > 0 ? 0.38 * form.Mast * thing.Size.Y : 0,
            Keel = new(0, -depth - (keel / 2) - centre.Y, 0),
            Deck = -centre.Y,
            Aboard = deck,
        };
        thing.Machine = boat;
        thing.Assembly.Add(boat.Launch);
        var lift = new Vector3d(0, -(model.Deck ?? depth), 0) - centre;
        foreach (var piece in model.Pieces)
        {
            if (piece.Look is { } look)
            {
                thing.Show(body, look.Moved(lift), piece.Motion?.Moved(lift), piece.Blend);
            }
        }

        if (keel > 0)
        {
            thing.Show(body, Part.Box(new Vector3d(0, -depth - (keel / 2), 0) - centre, new(0.1 * length, keel / 2, 0.0175 * beam), 0.01 * beam, Keel));
        }

        Thwarts.Show(thing, body, deck, crew);
    }

    /// <summary>Between two sections that are scaled copies of one trapezoid: so its sides are plane.</summary>
    private static (Shape Shape, Vector3d At) Frustum((double X, double Scale) a, (double X, double Scale) b, double half, double breadth, double depth, double flat)
    {
        Vector3d Corner((double X, double Scale) s, double side, bool low) => new(s.X * half, low ? -depth * s.Scale : 0, side * breadth * s.Scale * (low ? flat : 1));
        Vector3d[] v =
        [
            Corner(a, -1, false), Corner(a, 1, false), Corner(a, 1, true), Corner(a, -1, true),
            Corner(b, -1, false), Corner(b, 1, false), Corner(b, 1, true), Corner(b, -1, true),
        ];
        return ConvexHull.Build(v, [[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]);
    }

    private static Vector3d MastAt(int number, Form form, double length) =>
        new(((form.Masts - 1) * -0.18 + (number * 0.36) + (form.Masts == 1 ? 0.08 : 0)) * length, 0, 0);

    private static Form FormOf(Thing thing) => thing.Noun.Archetype switch
    {
        _ when thing.Noun.Lemma is "raft" or "paddleboard" or "surfboard" => new(0.16, true, 0.95, 0.35, 0.2, 0, 0, 0),
        _ when IsLongship(thing.Noun) => new(0.13, false, 0.6, 0.42, 0.6, 0.05, 0.72, 1, Square: true, Open: true),
        _ when IsSquareRigged(thing.Noun) => new(0.24, false, 0.6, 0.5, 0.6, 0.06, 0.72, 3, Square: true),
        "boat.sail" => new(0.42, true, 0.45, 0.5, 0.62, 0.55, 0.86, 1, SailShare: 0.9),
        "boat.row" => new(0.62, false, 0.62, 0.28, 0.55, 0, 0, 0, Open: true),
        "boat.canoe" => new(0.8, false, 0.6, 0.26, 0.6, 0, 0, 0, Open: true),
        "boat.motor" => new(0.5, false, 0.6, 0.4, 0.5, 0, 0, 0, Cabin: 0.6),
        "boat.submarine" => new(0.9, false, 0.8, 0.85, 0.5, 0, 0, 0, Cabin: 0.3),
        "boat.ship" or "boat.ship/large" or "boat.ship/warship" or "boat.ship/fishing" => new(0.45, false, 0.75, 0.5, 0.5, 0, 0, 0, Cabin: 0.9),
        _ => new(0.45, false, 0.6, 0.38, 0.5, 0, 0, 0, Open: true),
    };

    /// <param name="Depth">Of the hull, in parts of the height, or of the beam.</param>
    /// <param name="DepthOfBeam">Which of them.</param>
    /// <param name="Flat">Breadth of the bottom over that of the deck.</param>
    /// <param name="Sunk">Part of the hull's volume that is under water.</param>
    /// <param name="Ballast">Part of the weight that lies low.</param>
    /// <param name="Keel">Depth of the fin in beams.</param>
    /// <param name="Mast">Height in parts of the whole.</param>
    private sealed record Form(
        double Depth,
        bool DepthOfBeam,
        double Flat,
        double Sunk,
        double Ballast,
        double Keel,
        double Mast,
        int Masts,
        double SailShare = 0.5,
        bool Square = false,
        bool Open = false,
        double Cabin = 0);
}
