using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Machines;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>Builds lifeless members of the cast, standing at the origin. What it does not know gets an honest box of the right size and material.</summary>
internal static class ThingFactory
{
    // Heavier or larger than this nothing pushes it: it is part of the set.
    private const double LargestMovingKg = 120;
    private const double LargestTarget = 5.9;
    private const double SlopeHeights = 9;
    private const double LargestToy = 0.35;

    // Metres: a longer ship would be seen from so far that nothing else is.
    private const double LargestBoat = 34;
    private const double WreckingBall = 0.75;
    private const double PendulumBob = 0.16;
    private const double EdgeShare = 0.06;

    // Of two of different sizes.
    private const double LargerCopy = 1.25;
    private const double SmallerCopy = 0.8;

    // Of what such a thing weighs usually.
    private const double LightShare = 0.4;

    /// <param name="member">Noun and adjectives.</param>
    /// <param name="copy">0 for the first of several alike.</param>
    /// <param name="shot">Whose beats say what it must be able to do.</param>
    public static Thing Build(CastMember member, int copy, Shot shot)
    {
        var noun = Nouns.Of(member.Noun, member.Archetype);
        // Balls of no said kind that run into each other are hard ones: rubber would climb up on rubber.
        var material = IsWrecker(member) ? Physics.Materials.Steel
            : member.Noun == "ball" && !IsMaterialSaid(member) && Grounds.MeetsABall(member, shot) ? Physics.Materials.Plastic
            : MaterialOf(member, noun);
        var size = SizeIn(member, noun, shot) * (member.Count > 1 && member.Adjectives?.Any(a => a is "size" or "different" or "unequal") == true ? copy == 0 ? LargerCopy : SmallerCopy : 1);
        var thing = new Thing(member, noun, material, size)
        {
            IsTarget = shot.Beats.Any(b => b.What == member.Id || b.Toward == member.Id || b.With == member.Id) && Math.Max(size.X, size.Y) < LargestTarget,
        };
        var id = copy == 0 ? member.Id : $"{member.Id}.{copy + 1}";
        var acts = shot.Beats.Any(b => b.Who == member.Id || b.What == member.Id || b.With == member.Id || b.Toward == member.Id)
            || shot.Cast.Any(m => Layouts.Where.Of(m).Id == member.Id);
        if (Tanks.IsTank(member, shot))
        {
            Tanks.Build(thing, id, shot, held => SizeIn(held, Nouns.Of(held.Noun, held.Archetype), shot));
        }
        else if (noun.Family == "vehicle" && noun.Archetype is not ("vehicle.sled" or "vehicle.board/ski" or "vehicle.board/surfboard"))
        {
            VehicleBuilder.Build(thing, id);
            thing.StartX = StartOf(thing, shot);
        }
        else if (noun.Family == "boat" && Waters.WaterPlaces.KindOf(shot) is not null)
        {
            BoatBuilder.Build(thing, id);
        }
        else if (noun.Family == "aircraft" && noun.Archetype != "aircraft.kite")
        {
            Flyer.Build(thing, id);
            thing.StartX = noun.Archetype is "aircraft.rocket" or "aircraft.balloon" ? 0 : StartOf(thing, shot);
        }
        else if (Masonry.Is(thing) && IsBroughtDown(member, shot))
        {
            Masonry.Build(thing, id);
        }
        else if (Slopes.IsSlope(thing) && (noun.Family != "terrain" || acts))
        {
            var going = shot.Beats.Where(b => (b.Toward ?? b.What) == member.Id && b.Who != member.Id).Select(b => shot.Cast.FirstOrDefault(m => m.Id == b.Who)).FirstOrDefault(m => m is not null);
            Slopes.Build(thing, id, going is null ? double.PositiveInfinity : SlopeHeights * SizeOf(going, Nouns.Of(going.Noun, going.Archetype)).Y);
        }
        else if (noun.Archetype == "building.window")
        {
            Breaking.Panes.Build(thing, id);
        }
        else if (noun.Archetype == "sport.goal" || noun.Lemma == "goal")
        {
            Slopes.BuildGoal(thing, id);
        }
        else if (Tightrope.Is(thing))
        {
            Tightrope.Build(thing, id);
        }
        else if (Containers.Is(thing))
        {
            var (mass, _) = Weigh(thing, thing.Size.X * thing.Size.Y * thing.Size.Z * 0.2);
            Containers.Build(thing, id, mass, isSeenInto: thing.Material.Name == "glass" && Vessels.Liquids.In(thing, shot) is not null);
        }
        else if (noun.Family == "furniture")
        {
            Furniture.Build(thing, id);
        }
        else if ((noun.Archetype != "building.brick" && noun.Family is "building" or "plant" or "vehicle" or "boat" or "aircraft") || noun is { Family: "terrain", MassKg: 0 })
        {
            Landmarks.Build(thing, id);
        }
        else if (noun.Solid == "ball" || noun.Lemma == "pendulum")
        {
            BuildBall(thing, id, Waters.WaterPlaces.IsIn(member, shot));
        }
        else
        {
            BuildSolid(thing, id, Tanks.Holds(member, shot) is not null || Waters.WaterPlaces.IsIn(member, shot));
        }

        return thing;
    }

    private static bool IsPin(Noun noun) => noun.Lemma is "bowling pin" or "pin" or "skittle" or "ninepin";

    public static bool IsWrecker(CastMember member) => member.Noun.StartsWith("wrecking", StringComparison.Ordinal) || member.Adjectives?.Contains("wrecking") == true;

    /// <summary>As the noun and its adjectives have it; a toy or model of something large fits on a table, and a wrecking ball is none to play with.</summary>
    private static Vector3d SizeOf(CastMember member, Noun noun)
    {
        var size = Vector3d.From(noun.Size) * Adjectives.Scale(member.Adjectives);
        var largest = Math.Max(size.X, Math.Max(size.Y, size.Z));
        if (noun.Family == "boat" && largest > LargestBoat)
        {
            return size * (LargestBoat / largest);
        }

        return IsPin(noun) ? new(0.12, 0.38, 0.12)
            : noun.Lemma == "pendulum" ? new(PendulumBob, PendulumBob, PendulumBob)
            : IsWrecker(member) ? new(WreckingBall, WreckingBall, WreckingBall)
            : member.Adjectives?.Any(a => a is "toy" or "miniature" or "model" or "tiny") == true && largest > LargestToy ? size * (LargestToy / largest)
            : size;
    }

    private static Vector3d SizeIn(CastMember member, Noun noun, Shot shot) =>
        Tanks.Holds(member, shot) is null ? SizeOf(member, noun) : Tanks.SizeOf(noun, SizeOf(member, noun));

    /// <summary>So that a drive is half way in the middle of the shot, or the braking happens there.</summary>
    private static double? StartOf(Thing thing, Shot shot)
    {
        var (member, length) = (thing.Member, thing.Size.Z);
        var stretch = ShotSimulation.StretchOf(shot.Look);
        var beats = shot.Beats.Where(b => b.Who == member.Id).Select(b => new ThingBeat(BeatVerbs.OfThing(b), b.At / stretch, b)).ToList();
        if (beats.Find(b => b.Action == ThingAction.Brake) is { Beat: not null } brake)
        {
            return -Vehicle.SpeedOf(brake, length) * brake.At;
        }

        return beats.Exists(b => b.Action is ThingAction.Drive or ThingAction.Roll or ThingAction.Meet or ThingAction.Fly)
            ? -Vehicle.SpeedOf(beats.Find(b => b.Action != ThingAction.None), length) * shot.Seconds / stretch / 2
            : null;
    }

    /// <summary>Whether the beats have it fall, or something strike it.</summary>
    private static bool IsBroughtDown(CastMember member, Shot shot) => shot.Beats.Any(b =>
        (b.Who == member.Id && BeatVerbs.OfThing(b) is ThingAction.Topple or ThingAction.Collapse or ThingAction.Break or ThingAction.Fall)
        || ((b.What == member.Id || b.Toward == member.Id) && (Outcomes.OutcomeReader.IsBlow(b) || BeatVerbs.OfThing(b) is ThingAction.Swing or ThingAction.Meet)));

    private static bool IsMaterialSaid(CastMember member) =>
        (member.Adjectives ?? []).Any(a => Physics.Materials.Find(a) is not null || Named(Adjectives.Material([a])) is not null);

    /// <summary>The material that the adjectives name, or what such a thing is usually made of.</summary>
    public static Material MaterialOf(CastMember member, Noun noun)
    {
        foreach (var adjective in member.Adjectives ?? [])
        {
            if ((Physics.Materials.Find(adjective) ?? Named(Adjectives.Material([adjective]))) is { } said)
            {
                return said;
            }
        }

        return Named(noun.Material) ?? Physics.Materials.Plastic;
    }

    private static Material? Named(string? name) => name is null ? null : Physics.Materials.Find(name);

    /// <summary>Mass of such a thing at that size and material, kilograms.</summary>
    private static (double Mass, double Fill) Weigh(Thing thing, double volume)
    {
        var solid = thing.Material.Density * volume;
        var usual = Named(thing.Noun.Material) ?? thing.Material;
        var scale = Adjectives.Scale(thing.Member.Adjectives);
        scale *= thing.Member.Count > 1 ? (float)(thing.Size.X / SizeOf(thing.Member, thing.Noun).X) : 1;
        double everyday = IsWrecker(thing.Member) ? 0 : thing.Noun.MassKg * scale * scale * scale * thing.Material.Density / usual.Density;
        var mass = everyday > 0 ? Math.Min(everyday, solid) : solid;
        mass *= thing.Member.Adjectives?.Contains("heavy") == true ? solid / mass : thing.Member.Adjectives?.Any(a => a is "light" or "lightweight") == true ? LightShare : 1;
        return (mass, Math.Clamp(mass / solid, 0.001, 1));
    }

    private static void BuildBall(Thing thing, string id, bool inWater)
    {
        var radius = thing.Size.X / 2;
        var shape = Shape.Sphere(radius);

        // A ball to play with is hollow; one that is said to be of stone or steel shall sink as such.
        var solid = inWater && thing.Material.Density > Physics.Fluids.Water.Density && Named(thing.Noun.Material) != thing.Material;
        var (mass, fill) = solid ? (thing.Material.Density * shape.Volume, 1) : Weigh(thing, shape.Volume);
        var body = new Body(id, thing.Member.Id, shape, thing.Material, BodyMotion.Dynamic, mass, fill) { Position = new(0, radius, 0) };
        thing.Bodies.Add(body);
        thing.Show(body, Part.Sphere(Vector3d.Zero, radius, Surfaces.Of(thing.Material, thing.Member.Adjectives)));
    }

    /// <summary>What is in water is what its material weighs, all through, and moves.</summary>
    private static void BuildSolid(Thing thing, string id, bool inWater)
    {
        var size = thing.Size;
        var isRound = thing.Noun.Solid is "cylinder" or "disc" || IsPin(thing.Noun);
        var shape = isRound ? Shape.Cylinder(size.X / 2, size.Y) : Shape.Box(size);
        var (mass, fill) = inWater && thing.Noun.Family != "vessel" ? (thing.Material.Density * shape.Volume, 1) : Weigh(thing, shape.Volume);
        var stands = !inWater && (thing.Noun.MassKg == 0 || mass > LargestMovingKg);
        var body = new Body(id, thing.Member.Id, shape, thing.Material, stands ? BodyMotion.Static : BodyMotion.Dynamic, stands ? 0 : mass, fill)
        {
            Position = new(0, size.Y / 2, 0),
        };
        thing.Bodies.Add(body);
        var surface = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        var edge = Math.Min(size.X, Math.Min(size.Y, size.Z)) * EdgeShare;
        thing.Show(body, isRound
            ? Part.Cylinder(Vector3d.Zero, size.X / 2, size.Y / 2, edge, QuaternionD.Identity, surface)
            : Part.Box(Vector3d.Zero, size / 2, edge, surface));
    }
}
