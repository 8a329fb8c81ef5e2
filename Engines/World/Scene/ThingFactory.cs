using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast.Things;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Machines;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>Builds lifeless members of the cast, standing at the origin. Their descriptions are in the catalogue; what has none gets a plain form of the right size and material.</summary>
internal static class ThingFactory
{
    // Heavier or larger than this nothing pushes it: it is part of the set.
    private const double LargestMovingKg = 120;
    private const double LargestTarget = 5.9;
    private const double SlopeHeights = 9;

    // Radians by which what is jumped over is turned from lying along the way.
    private const double AcrossTheWay = 1.25;
    private const double HillHeights = 1.7;
    private const double LargestToy = 0.35;

    // Metres: a longer ship would be seen from so far that nothing else is.
    private const double LargestBoat = 34;
    private const double WreckingBall = 0.75;
    private const double PendulumBob = 0.16;
    private const double UsualMachineKg = 100;

    // Longer than wide by this it is turned across the view.
    private const double LongShare = 1.5;

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
        var material = MaterialIn(member, noun, shot);
        var size = SizeIn(member, noun, shot) * (member.Count > 1 && member.Adjectives?.Any(a => a is "size" or "different" or "unequal") == true ? copy == 0 ? LargerCopy : SmallerCopy : 1);
        var thing = new Thing(member, noun, material, size)
        {
            IsTarget = shot.Beats.Any(b => b.What == member.Id || b.Toward == member.Id || b.With == member.Id) && Math.Max(size.X, size.Y) < LargestTarget,
        };
        var id = copy == 0 ? member.Id : $"{member.Id}.{copy + 1}";
        var acts = Acts(member, shot);
        if (Tanks.IsTank(member, shot))
        {
            Tanks.Build(thing, id, shot, held => SizeIn(held, Nouns.Of(held.Noun, held.Archetype), shot));
        }
        else if (noun.Family == "boat" && Waters.WaterPlaces.KindOf(shot) is not null)
        {
            BoatBuilder.Build(thing, id, ModelOf(thing, copy, shot), CrewOf(member, shot));
        }
        else if (Masonry.Is(thing) && IsBroughtDown(member, shot))
        {
            Masonry.Build(thing, id);
        }
        else if (IsHillToGoDown(member, noun, shot))
        {
            Hills.Build(thing, id, HillHeights * (GoingTo(member, shot) is { } climber ? SizeOf(climber, Nouns.Of(climber.Noun, climber.Archetype)).Y : double.PositiveInfinity));
        }
        else if (Slopes.IsSlope(thing) && (noun.Family != "terrain" || acts))
        {
            var going = GoingTo(member, shot);
            Slopes.Build(thing, id, going is null ? double.PositiveInfinity : SlopeHeights * SizeOf(going, Nouns.Of(going.Noun, going.Archetype)).Y);
        }
        else if (noun.Archetype == "building.window")
        {
            Breaking.Panes.Build(thing, id);
        }
        else if (Swings.Is(member, shot))
        {
            Swings.Build(thing, id);
        }
        else if (Tightrope.Is(thing))
        {
            Tightrope.Build(thing, id, shot);
        }
        else
        {
            Describe(thing, id, copy, shot);
        }

        if (noun.Lemma == "ice cube" && thing.Moves)
        {
            // Seen over an edge a cube is a cube; seen square it is a sheet of paper.
            thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.5) * QuaternionD.FromAxisAngle(Vector3d.UnitY, 0.7));
            thing.Shift(new(0, -Layouts.Extent.Of(thing.Bodies).Low.Y, 0));
        }

        if (shot.Setting.Season is { } season && noun.Archetype.StartsWith("plant.tree", StringComparison.Ordinal))
        {
            thing.Recolour((surface, i) => Places.Seasons.Of(surface, season, i));
        }

        if (!thing.Moves && noun.Family != "furniture" && IsCleared(member, shot) && Layouts.Extent.Of(thing.Bodies) is var extent && extent.Size.X > LongShare * extent.Size.Z)
        {
            // A fence is jumped across; a little aslant it is still seen from its side.
            thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitY, AcrossTheWay));
        }

        return thing;
    }

    private static bool IsCleared(CastMember member, Shot shot) =>
        shot.Beats.Any(b => b.Toward == member.Id && b.Verb is "jump" or "leap" or "vault" or "hop" or "bound" or "spring" && b.Manner?.Contains("over") == true);

    private static bool Acts(CastMember member, Shot shot) =>
        shot.Beats.Any(b => b.Who == member.Id || b.What == member.Id || b.With == member.Id || b.Toward == member.Id) || shot.Cast.Any(m => Layouts.Where.Of(m).Id == member.Id);

    /// <summary>Whether it is a hill on which something happens, and no scenery.</summary>
    public static bool IsHillToGoDown(CastMember member, Noun noun, Shot shot) => noun.Archetype == "terrain.hill" && Acts(member, shot) && Waters.WaterPlaces.KindOf(shot) is null;

    /// <summary>What it is made of in that shot.</summary>
    public static Material MaterialIn(CastMember member, Noun noun, Shot shot) =>
        // Balls of no said kind that run into each other are hard ones: rubber would climb up on rubber.
        IsWrecker(member) ? Physics.Materials.Steel
            : member.Noun == "ball" && !IsMaterialSaid(member) && Grounds.MeetsABall(member, shot) ? Physics.Materials.Plastic
            : noun.Archetype == "terrain.hill" && !IsMaterialSaid(member) ? Hills.Cover(shot.Setting.Place, shot.Setting.Weather)
            : MaterialOf(member, noun);

    /// <summary>The first that goes to it, up or down.</summary>
    private static CastMember? GoingTo(CastMember member, Shot shot) =>
        shot.Beats.Where(b => (b.Toward ?? b.What) == member.Id && b.Who != member.Id).Select(b => shot.Cast.FirstOrDefault(m => m.Id == b.Who)).FirstOrDefault(m => m is not null);

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
        // A water glass holds water and is of glass.
        foreach (var adjective in (member.Adjectives ?? []).Where(a => a != "water" || noun.Family != "vessel"))
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

    /// <summary>As the catalogue describes it, or a plain form.</summary>
    private static void Describe(Thing thing, string id, int copy, Shot shot)
    {
        var (member, noun) = (thing.Member, thing.Noun);
        var model = ModelOf(thing, copy, shot);
        var inWater = Tanks.Holds(member, shot) is not null || Waters.WaterPlaces.IsIn(member, shot);

        // A ball to play with is hollow; one that is said to be of stone or steel shall sink as such. What else is in water is solid.
        var isSolid = inWater && (noun.Solid == "ball" ? thing.Material.Density > Physics.Fluids.Water.Density && Named(noun.Material) != thing.Material : noun.Family != "vessel");
        double WeightOf(double volume) => isSolid ? thing.Material.Density * volume : Weigh(thing, volume).Mass;
        var volume = model.Pieces.Sum(p => p.Touch?.Shape.Volume ?? 0);
        var isDriven = model.Wheels.Count > 0 || noun.Family == "aircraft";
        var moves = isDriven || inWater || (!model.IsBackdrop && !IsPartOfTheSet(noun, shot, member) && noun.MassKg > 0 && (noun.Family == "ball" || WeightOf(volume) <= LargestMovingKg));
        ThingAssembly.Assemble(thing, id, model, moves, isDriven ? _ => DrivenMass(thing) : WeightOf);
        if (isDriven)
        {
            var startsThere = noun.Archetype is "aircraft.rocket" or "aircraft.balloon";
            thing.Machine ??= new Flyer(thing);
            thing.StartX = startsThere ? 0 : StartOf(thing, shot);
        }
        else if (moves && !thing.IsVehicle && thing.Size.Z > LongShare * thing.Size.X && !model.IsBalanced && !model.IsLengthwise)
        {
            // What is long lies across the view, where it is recognised.
            thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2));
        }
    }

    private static Model ModelOf(Thing thing, int copy, Shot shot)
    {
        var member = thing.Member;
        var model = new Model(thing.Noun, member.Adjectives, thing.Material, thing.Size, new SeededRandom(shot.Seed ?? 0, $"{member.Id}/{copy}"))
        {
            IsSeenInto = shot.Cast.Any(m => Layouts.Where.Of(m) is { IsIn: true } where && where.Id == member.Id) || shot.Beats.Any(b => b.Toward == member.Id && b.Who != member.Id),
            IsCutOpen = thing.Material.Name == "glass" && Vessels.Liquids.In(thing, shot) is not null,
        };
        (Catalogue.Find(thing.Noun, member.Adjectives) ?? Plain.Generic)(model);
        return model;
    }

    /// <summary>What stands fast unless a beat brings it down.</summary>
    private static bool IsPartOfTheSet(Noun noun, Shot shot, CastMember member) =>
        (noun.Archetype != "building.brick" && noun.Family is "building" or "plant") || (noun.Family == "furniture" && !IsUpset(member, shot));

    /// <summary>Whether a beat tips a piece of furniture over or takes it up.</summary>
    private static bool IsUpset(CastMember member, Shot shot) => shot.Beats.Any(b =>
        (b.Who == member.Id && BeatVerbs.OfThing(b) is ThingAction.Topple or ThingAction.Collapse or ThingAction.Fall)
        || (b.What == member.Id && b.Verb is "topple" or "knock" or "kick" or "tip" or "overturn" or "flip" or "throw" or "carry" or "lift" or "push" or "pull"));

    private static double DrivenMass(Thing thing)
    {
        var scale = thing.Size.Z / Math.Max(1e-6, thing.Noun.Size.Z);
        return (thing.Noun.MassKg > 0 ? thing.Noun.MassKg : UsualMachineKg) * scale * scale * scale;
    }

    private static int CrewOf(CastMember boat, Shot shot) =>
        shot.Cast.Where(m => Layouts.Where.Of(m) is { Relation: "on" or "in" } where && where.Id == boat.Id && Actors.RigCatalogue.Has(Nouns.Of(m.Noun, m.Archetype))).Sum(m => m.Count);
}
