using Sora.Engines.Lexicon;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>Actors of the cast, by noun and adjectives.</summary>
internal static class ActorFactory
{
    private const double RoomHalfWay = 3;

    /// <summary>Metres; smaller animals are built this long.</summary>
    private const double SmallestLength = 0.05;

    /// <param name="member">Who.</param>
    /// <param name="noun">What the lexicon knows of it.</param>
    /// <param name="copy">0 for the first of several alike.</param>
    /// <param name="seed">Of the shot.</param>
    /// <param name="shot">Its beats are what the actor does.</param>
    public static Actor Build(CastMember member, Noun noun, int copy, long seed, Shot shot)
    {
        var scale = Adjectives.Scale(member.Adjectives);
        var id = copy == 0 ? member.Id : $"{member.Id}.{copy + 1}";
        var random = new SeededRandom(seed, id);
        var grown = scale * (1 + (0.03 * (random.Next() - 0.5)));
        var mass = noun.MassKg * scale * scale * scale;

        // What crawls about smaller than a thumb could not be told in a picture.
        grown *= Math.Max(1, SmallestLength / Math.Max(noun.Size.Z, Math.Max(noun.Size.X, noun.Size.Y)));
        var rig = RigCatalogue.Of(noun, Vector3d.From(noun.Size) * grown, mass);
        rig = rig.Upright && Cast.People.Role.CarriesOnForearm(noun.Lemma) ? rig with { ForearmLevel = true } : rig;
        var plan = ActorPlan.Of(member, rig, shot.Beats, shot.Cast, ShotSimulation.StretchOf(shot.Look));
        return new Actor(id, member, rig, plan, seed) { StartX = StartOf(rig, plan, shot), Copy = copy };
    }

    /// <summary>Half the way to the left, so that it crosses the middle half way through the shot.</summary>
    private static double StartOf(Rig rig, List<PlannedAction> plan, Shot shot)
    {
        var end = shot.Seconds / ShotSimulation.StretchOf(shot.Look);
        var way = 0.0;
        for (var i = 0; i < plan.Count; i++)
        {
            if (plan[i].Create(rig) is not ITravel travel)
            {
                continue;
            }

            var stop = Math.Min(plan[i].End, i + 1 < plan.Count ? plan[i + 1].Start : end);
            way += Math.Max(0, stop - plan[i].Start) * Math.Abs(travel.SpeedOf(rig)) * plan[i].Manner.Pace;
        }

        var indoors = Lexicon.Places.IsIndoors(shot.Setting.Place);
        return -Math.Min(way / 2, indoors ? RoomHalfWay : double.PositiveInfinity);
    }
}
