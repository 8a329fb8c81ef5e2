using Sora.Engines.World.Cast.People;

namespace Sora.Engines.World.Actors;

/// <summary>Plays what the beat names, as such an instrument is played; keys where nothing else is said.</summary>
internal static class Instruments
{
    public static IMotion Play() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, double.PositiveInfinity, (p, goals) =>
    {
        goals.Spine.Roll += 0.05 * p.Wave(0.45);
        goals.Head.Pitch += 0.10 + (0.04 * p.Wave(0.9));
        Hold(p, goals);
    });

    /// <summary>The same while the legs go on with something else, such as a march.</summary>
    public static IMotion PlayOnTheWay() => new GestureMotion(BodyParts.Upper, double.PositiveInfinity, Hold);

    private static void Hold(Performance p, BodyGoals goals)
    {
        switch (FamilyOf(p))
        {
            case Family.Bowed:
                Bow(p, goals);
                break;
            case Family.Plucked:
                Strum(p, goals);
                break;
            case Family.Blown:
                Blow(p, goals);
                break;
            case Family.Struck:
                Strike(p, goals);
                break;
            case Family.Clashed:
                Clash(p, goals);
                break;
            default:
                Keys(p, goals);
                break;
        }
    }

    private enum Family
    {
        Keys,
        Bowed,
        Plucked,
        Blown,
        Struck,
        Clashed,
    }

    private static Family FamilyOf(Performance p)
    {
        var noun = Holding.ThingOf(p)?.Member.Noun ?? p.Stage.FindThing(p.Action.With)?.Member.Noun
            ?? Role.Find(p.Actor.Member.Noun, p.Actor.Member.Adjectives)?.ToolOf(p.Actor.Copy) ?? "";
        return noun switch
        {
            "violin" or "fiddle" or "viola" or "cello" => Family.Bowed,
            "guitar" or "banjo" or "ukulele" or "lute" or "mandolin" or "bass" or "harp" or "electric guitar" => Family.Plucked,
            "flute" or "trumpet" or "saxophone" or "clarinet" or "horn" or "recorder" or "bugle" or "harmonica" or "trombone" or "sousaphone" or "tuba" or "oboe" or "whistle" or "bagpipe" => Family.Blown,
            "drum" or "xylophone" or "gong" or "tambourine" or "bongo" => Family.Struck,
            "cymbal" or "cymbals" => Family.Clashed,
            _ => Family.Keys,
        };
    }

    private static void Keys(Performance p, BodyGoals goals)
    {
        goals.Lean(0.12 + (0.05 * p.Wave(0.3)));
        goals.LeftArm = Hands.Chest(0.28 + (0.14 * p.Wave(0.4)), -0.50 + (0.05 * Math.Abs(p.Wave(2.7))), 0.62, 0.3);
        goals.RightArm = Hands.Chest(-0.24 + (0.20 * p.Wave(0.55, 0.2)), -0.50 + (0.05 * Math.Abs(p.Wave(3.4, 0.3))), 0.62, 0.3);
        goals.Head.Pitch += 0.18;
    }

    /// <summary>The bow goes across the strings at the left shoulder; the left hand stops them.</summary>
    private static void Bow(Performance p, BodyGoals goals)
    {
        var draw = p.Wave(0.75);
        goals.Head.Roll -= 0.26;
        goals.Head.Yaw += 0.42;
        goals.LeftArm = Hands.Chest(0.50, 0.02, 0.62, 0.7) with { Twist = 0.6 };
        goals.RightArm = Hands.Chest(-0.06 - (0.30 * draw), -0.02 - (0.10 * draw), 0.56, 0.9) with { Spread = 1.1 };
        goals.Spine.Yaw -= 0.06 * draw;
    }

    private static void Strum(Performance p, BodyGoals goals)
    {
        var strum = p.Wave(1.8);
        goals.LeftArm = Hands.Chest(0.66, -0.24 + (0.05 * p.Wave(0.5)), 0.40, 0.8);
        goals.RightArm = Hands.Chest(-0.10, -0.54 + (0.10 * strum), 0.36, 0.5) with { Spread = 0.8, Wrist = 0.3 * strum };
        goals.Head.Yaw += 0.25;
        goals.Head.Pitch += 0.14;
    }

    private static void Blow(Performance p, BodyGoals goals)
    {
        goals.LeftArm = Hands.Head(0.12, -0.95 + (0.04 * p.Wave(3)), 2.2, 0.8) with { Spread = 0.8 };
        goals.RightArm = Hands.Head(-0.10, -1.5 + (0.04 * p.Wave(3.6)), 3.0, 0.8) with { Spread = 0.8 };
        goals.Head.Pitch -= 0.16;
        goals.Lean(-0.04 + (0.06 * p.Wave(0.4)));
        goals.Face = goals.Face with { Mouth = 0.1, Smile = -0.2 };
    }

    private static void Strike(Performance p, BodyGoals goals)
    {
        double left = Math.Max(0, p.Wave(2.0)), right = Math.Max(0, p.Wave(2.0, 0.5));
        goals.LeftArm = Hands.Chest(0.18, -0.46 + (0.28 * left), 0.54, 0.9);
        goals.RightArm = Hands.Chest(-0.18, -0.46 + (0.28 * right), 0.54, 0.9);
    }

    /// <summary>Two discs before the breast, apart and together.</summary>
    private static void Clash(Performance p, BodyGoals goals)
    {
        var apart = 0.10 + (0.22 * Math.Abs(p.Wave(0.9)));
        goals.LeftArm = Hands.Chest(apart, -0.06, 0.60, 0.9) with { Spread = 0.7 };
        goals.RightArm = Hands.Chest(-apart, -0.06, 0.60, 0.9) with { Spread = 0.7 };
    }
}
