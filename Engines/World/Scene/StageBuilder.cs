using Sora.Engines.Direction;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Cast.Figures;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Machines;
using Sora.Engines.World.Scene.Outcomes;
using Sora.Engines.World.Scene.Setups;
using Sora.Engines.World.Scene.Waters;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>Turns a shot of a storyboard into a stage: place, things, actors, and where each begins.</summary>
internal static class StageBuilder
{
    /// <summary>Of one cast member at most so many are shown.</summary>
    private const int MostCopies = 24;

    // Metres up to the ceiling, and what a ball and a hand need above the height that is said.
    private const double RoomHeight = 2.8;
    private const double HallHeight = 5.5;
    private const double Overhead = 0.6;

    // Metres a second: Beaufort 4 and 7.
    private const double Breeze = 6.5;
    private const double Gale = 15;

    // What a sailing boat sails by on a calm day.
    private const double LightBreeze = 4.5;
    private static readonly Vector3d Abeam = new(0.35, 0, -0.94);

    /// <param name="shot">What is to be seen; its seed makes the variety.</param>
    /// <param name="levers">How things and actors set out; null takes what is usual.</param>
    public static Stage Build(Shot shot, Levers? levers = null)
    {
        (shot, var suspensions) = Suspensions.Find(Staged.Staging.Complete(shot));
        var seed = shot.Seed ?? 0;
        var (floor, colour) = FloorOf(shot);
        var wind = WindOf(shot);
        var water = WaterPlaces.Of(shot, wind);
        var shore = water is { HasLand: true, Kind.Name: not "puddle" } ? water.Kind.Shore : null;
        var place = PlaceFactory.Build(HighEnough(shot, suspensions), floor ?? shore, colour, new SeededRandom(seed, "place"), WonderOf(shot));
        var world = new PhysicsWorld { Air = AirOf(shot, place, wind) };
        var ground = world.Add(water?.Ground(water.HasLand ? place.Floor : water.Kind.Bottom) ?? new Body("floor", null, Shape.Plane, place.Floor, BodyMotion.Static));
        if (water is not null)
        {
            world.Waters.Add(water.Water);
        }

        if (place.Room is null && shot.Setting.Season is null or "spring" && shot.Cast.Any(m => m.Noun is "cherry tree" or "cherry blossom" or "sakura" || (Nouns.Of(m.Noun, m.Archetype).Family == "plant" && m.Adjectives?.Any(a => a is "cherry" or "blossoming" or "blooming") == true)))
        {
            Seasons.Blossom(place, new SeededRandom(seed, "blossom"));
        }

        if (Lighting.IsByFlame(shot, place))
        {
            place.Sky = Lighting.ByFlame(place.Sky);
        }

        foreach (var body in place.Bodies)
        {
            world.Add(body);
        }

        var stage = new Stage { World = world, Place = place, Floor = ground, Water = water, Levers = levers ?? Levers.Usual, Suspensions = suspensions, Shot = shot };
        foreach (var member in shot.Cast)
        {
            AddMember(stage, shot, member, seed);
        }

        foreach (var hill in stage.Things.Where(t => Hills.Is(t) && t.Start is not null))
        {
            hill.Cover(place.Ground);
        }

        Layout.Arrange(stage, shot);
        Floats.Arrange(stage, shot);

        // Who rides another begins where that one's back is by then.
        foreach (var actor in stage.Actors.OrderBy(a => RideMotion.MountOf(a, stage) is null ? 0 : 1))
        {
            actor.Begin(stage, shot);
        }

        Lettering.Signboards.Write(stage, shot);
        ThingSetups.Prepare(stage, shot);
        foreach (var body in stage.Things.SelectMany(t => t.Bodies).Concat(stage.Actors.SelectMany(a => a.Bodies)))
        {
            world.Add(body);
        }

        foreach (var assemble in stage.Things.SelectMany(t => t.Assembly))
        {
            assemble(world);
        }

        Vessels.FilledVessel.Fill(stage, shot);
        Breaking.Fragility.Prepare(stage, shot);

        foreach (var actor in stage.Actors)
        {
            actor.TakeUp(stage, shot);
        }

        return stage;
    }

    private static void AddMember(Stage stage, Shot shot, CastMember member, long seed)
    {
        var noun = Nouns.Of(member.Noun, member.Archetype);
        noun = Cast.People.Grown.Of(member, LivingFigures.Of(noun, member, shot) ?? noun);

        // Ice that a shot is set on is its ground, not a lump upon it.
        if (member.Noun == "landing" || IsAround(member, noun, shot) || Grounds.Is(member, noun, shot) || Vessels.Liquids.IsHeld(member, shot) || (stage.Water is not null && WaterPlaces.IsOfWater(member.Id, shot)) || (IsNoThing(noun) && !Tanks.IsTank(member, shot)) || (shot.Cast.Count > 1 && Formations.IsFormation(member, noun)))
        {
            return;
        }

        var copies = Formations.CountOf(member, noun, shot);
        for (var copy = 0; copy < (copies == member.Count ? Math.Min(copies, MostCopies) : copies); copy++)
        {
            if (RigCatalogue.Has(noun))
            {
                stage.Actors.Add(ActorFactory.Build(member, noun, copy, seed, shot));
            }
            else
            {
                stage.Things.Add(ThingFactory.Build(member, copy, shot));
            }
        }
    }

    /// <summary>Whether it is so large that a shot set there is within it: a stadium.</summary>
    private static bool IsAround(CastMember member, Noun noun, Shot shot) =>
        noun.Family == "building" && noun.Size.X >= Taste.WholePlaceMetres && Lexicon.Places.Find(member.Noun) == Lexicon.Places.Find(shot.Setting.Place);

    /// <summary>What is no solid thing of the set: ideas and sounds, sky and weather, water, and limbs, which belong to bodies.</summary>
    private static bool IsNoThing(Noun noun) =>
        !noun.IsBuildable || noun.Family is "body" || noun.Archetype is "weather.rain" or "weather.snowflake" or "weather.wind" or "celestial.sky" || noun.Archetype is "substance.gas" or "substance.liquid" or "terrain.water" or "terrain.path"
        || noun.Lemma is "ceiling" or "sky" or "air" or "road" or "runway";

    private static (Material? Material, Surface? Colour) FloorOf(Shot shot)
    {
        foreach (var member in shot.Cast)
        {
            var noun = Nouns.Of(member.Noun, member.Archetype);
            if (ThingFactory.IsHillToGoDown(member, noun, shot))
            {
                return (ThingFactory.MaterialIn(member, noun, shot), null);
            }

            if (!Grounds.Is(member, noun, shot))
            {
                continue;
            }

            // A bare "floor" is whatever the place has underfoot.
            var named = (member.Adjectives ?? []).Select(a => Physics.Materials.Find(a) ?? Physics.Materials.Find(Adjectives.Material([a]) ?? string.Empty))
                .FirstOrDefault(m => m is not null) ?? Physics.Materials.Find(member.Noun);
            var material = named ?? (noun.Lemma is "floor" or "ground" ? null : Physics.Materials.Find(noun.Material));
            var painted = Adjectives.Colour(member.Adjectives) is not null && material is not null;
            return (material, painted ? Surfaces.Of(material!, member.Adjectives) : null);
        }

        return (Grounds.WantsSmooth(shot) ? Physics.Materials.Ice : null, null);
    }

    /// <summary>Lights of the sky that the cast names.</summary>
    private static SkyWonder WonderOf(Shot shot) =>
        shot.Cast.Any(m => m.Noun is "rainbow") ? SkyWonder.Rainbow
        : shot.Cast.Any(m => m.Noun is "aurora" or "northern lights" or "aurora borealis" or "polar lights") ? SkyWonder.NorthernLights
        : SkyWonder.None;

    /// <summary>A hall, or the open, where something is said to fall from higher or to hang on longer lines than a room has height.</summary>
    private static Setting HighEnough(Shot shot, Dictionary<string, Suspension> suspensions)
    {
        var height = shot.Cast.Select(m => (SaidQuantities.HeightOf(shot, m.Id) ?? suspensions.GetValueOrDefault(m.Id)?.Metres ?? 0)).DefaultIfEmpty(0).Max() + Overhead;
        return shot.Setting.Place != "room" || height < RoomHeight ? shot.Setting : shot.Setting with { Place = height < HallHeight ? "hall" : "plaza" };
    }

    /// <summary>None in a vacuum.</summary>
    private static Air? AirOf(Shot shot, Place place, Vector3d wind)
    {
        if (shot.Setting.Place == "vacuum" || shot.Beats.Any(b => b.Manner?.Any(m => m.Contains("vacuum", StringComparison.Ordinal)) == true))
        {
            return null;
        }

        return new Air { Wind = place.Room is null ? wind : Vector3d.Zero, Gusts = 0.4 };
    }

    /// <summary>Wind of the weather; a sailing boat gets it on its beam.</summary>
    private static Vector3d WindOf(Shot shot)
    {
        var speed = shot.Setting.Weather switch { "wind" => Breeze, "storm" => Gale, _ => 0.0 };
        var sails = shot.Cast.Any(m => BoatBuilder.Sails(Nouns.Of(m.Noun, m.Archetype)));
        return sails ? Abeam * Math.Max(speed, LightBreeze) : new Vector3d(1, 0, 0.2) * speed;
    }
}
