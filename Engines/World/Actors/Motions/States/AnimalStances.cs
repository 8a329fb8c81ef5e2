
namespace Sora.Engines.World.Actors;

/// <summary>The same states on four legs and more.</summary>
internal static class AnimalStances
{
    public static IMotion Of(string state, double easeIn) => state switch
    {
        "lie" or "sleep" => new StanceMotion(BodyParts.All, easeIn, true, state == "sleep" ? Curl : Lie),
        "crouch" or "kneel" => new StanceMotion(BodyParts.Lower | BodyParts.Head, easeIn, false, Crouch),
        "balance" => new StanceMotion(BodyParts.Lower | BodyParts.Spine | BodyParts.Head, easeIn, false, Rear),
        _ => new StandMotion(),
    };

    /// <summary>On the belly, legs folded, head up.</summary>
    private static void Lie(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, Low(p.Rig), 0);
        Fold(p, goals);
    }

    /// <summary>Rolled on the side, head on the ground, tail about it.</summary>
    private static void Curl(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, Low(p.Rig) - 0.02, 0);
        goals.Hips = new(0, 0, 0.55);
        goals.Spine = new(0.05 + (0.02 * p.Wave(0.22)), 0.7, 0);
        goals.Head = new(1.25, 0.5, -0.3);
        goals.Gaze = 0;
        goals.Breath = 2.5;
        goals.Tail = new(0, 1, -0.9);
        goals.Face = goals.Face with { Eyes = 0 };
        Fold(p, goals);
    }

    /// <summary>Fore end down, haunches up.</summary>
    private static void Crouch(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, -0.25, -0.05);
        goals.Hips = new(0.38, 0, 0);
        goals.Head = new(-0.2, 0, 0);
        goals.Tail = goals.Tail with { Wag = 1.6, Raise = 0.3 };
    }

    /// <summary>Up on the hind legs.</summary>
    private static void Rear(Performance p, BodyGoals goals)
    {
        var wobble = p.Wave(0.8);
        goals.Hips = new(-1.0, 0, 0.05 * wobble);
        goals.Shift = new(0, 0.36, -0.30);
        goals.Head = new(0.7, 0, 0);
        for (var i = 0; i < goals.Legs; i++)
        {
            if (p.Rig.Legs[i].Fore)
            {
                goals.Leg(i) = new() { Free = 1, Swing = 0.6 + (0.15 * wobble), Bend = 1.6, Point = 0.9 };
            }
        }
    }

    private static void Fold(Performance p, BodyGoals goals)
    {
        for (var i = 0; i < goals.Legs; i++)
        {
            goals.Leg(i) = p.Rig.Legs[i].Fore
                ? new() { Free = 1, Swing = 0.95, Spread = 0.12, Bend = -0.62, Point = 1.3 }
                : new() { Free = 1, Swing = 1.15, Spread = 0.25, Bend = 2.35, Point = 1.0 };
        }
    }

    private static double Low(Rig rig) => ((0.9 * rig.HipHalfWidth) + (0.07 * rig.Height) - rig.HipHeight) / rig.LegReach;
}
