using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What animals do with head, legs and tail where people have hands.</summary>
internal static class AnimalActs
{
    private const double Lasting = double.PositiveInfinity;
    private const BodyParts Front = BodyParts.Spine | BodyParts.Head | BodyParts.Face | BodyParts.Wings;

    /// <summary>Head down to the grass, tearing and chewing; birds peck.</summary>
    public static IMotion Graze() => new ContactMotion(Front | BodyParts.Hips, Lasting, 1.6, (p, goals, t) =>
    {
        var peck = p.Rig.Wing > 0 ? Math.Max(0, p.Wave(1.4)) : 0.92 + (0.08 * p.Wave(0.7));
        Muzzle.To(p, goals, Food(p), peck);
        goals.Head.Yaw += 0.06 * p.Wave(0.5);
        goals.Face = goals.Face with { Mouth = 0.4 * Math.Abs(p.Wave(1.3)) };
    });

    public static IMotion Lap() => new ContactMotion(Front | BodyParts.Hips, Lasting, 1.6, (p, goals, t) =>
    {
        Muzzle.To(p, goals, Food(p), 0.96 + (0.04 * p.Wave(3)));
        goals.Face = goals.Face with { Mouth = 0.3 + (0.3 * p.Wave(3)) };
    });

    public static IMotion Sniff() => new GestureMotion(Front | BodyParts.Hips, Lasting, (p, goals) =>
    {
        Muzzle.To(p, goals, p.Actor.Position, 0.85 + (0.10 * p.Wave(2.2)));
        goals.Head.Yaw += 0.5 * p.Wave(0.45);
    });

    public static IMotion Chew() => new GestureMotion(Front | BodyParts.Hips, Lasting, (p, goals) =>
    {
        Muzzle.To(p, goals, p.Actor.Position, 0.7);
        goals.Head.Roll += 0.3 * p.Wave(1.2);
        goals.Head.Yaw += 0.25 * p.Wave(1.7);
        goals.Face = goals.Face with { Mouth = 0.5 + (0.5 * p.Wave(2.4)) };
    });

    /// <summary>A bark, a meow, a moo: the head goes up with each.</summary>
    public static IMotion Call() => new GestureMotion(Front | BodyParts.Hips, Lasting, (p, goals) =>
    {
        Greetings.Towards(p);
        var voice = Math.Max(0, p.Wave(1.5));
        voice *= voice;
        goals.Head.Pitch -= 0.42 * voice;
        goals.Hips.Pitch -= 0.10 * voice;
        goals.Face = goals.Face with { Mouth = voice };
        goals.Tail = goals.Tail with { Wag = 1.6, Raise = goals.Tail.Raise + 0.3 };
    });

    public static IMotion Howl() => new GestureMotion(Front | BodyParts.Hips, 3.2, (p, goals) =>
    {
        var up = p.Ramp(0, 0.7) * (1 - p.Ramp(2.6, 3.2));
        goals.Gaze = 1 - up;
        goals.Head.Pitch -= 1.15 * up;
        goals.Spine.Pitch -= 0.15 * up;
        goals.Face = goals.Face with { Mouth = 0.7 * up, Eyes = 1 - (0.7 * up) };
    });

    public static IMotion Yawn() => new GestureMotion(Front, 2.6, (p, goals) =>
    {
        var wide = p.Ramp(0.2, 1.0) * (1 - p.Ramp(1.7, 2.4));
        goals.Head.Pitch -= 0.30 * wide;
        goals.Face = goals.Face with { Mouth = wide, Eyes = 1 - wide };
    });

    public static IMotion Sneeze() => new GestureMotion(Front, 1.3, (p, goals) =>
    {
        double up = p.Ramp(0, 0.5), down = p.Ramp(0.55, 0.66) * (1 - p.Ramp(0.8, 1.2));
        goals.Head.Pitch += (-0.35 * up * (1 - down)) + (0.75 * down);
        goals.Face = goals.Face with { Mouth = 0.7 * down, Eyes = 1 - down };
    });

    public static IMotion Pant() => new GestureMotion(Front, Lasting, (p, goals) =>
    {
        var air = p.Wave(2.6);
        goals.Face = goals.Face with { Mouth = 0.55 + (0.15 * air), Smile = 0.8 };
        goals.Head.Pitch -= 0.08 + (0.04 * air);
        goals.Breath = 3;
    });

    /// <summary>The water flies from nose to tail.</summary>
    public static IMotion Shake() => new GestureMotion(Front | BodyParts.Hips, 1.8, (p, goals) =>
    {
        var much = p.Ramp(0, 0.25) * (1 - p.Ramp(1.3, 1.8));
        goals.Head.Roll += 0.9 * much * p.Wave(4.2);
        goals.Spine.Roll += 0.35 * much * p.Wave(4.2, 0.12);
        goals.Hips.Roll += 0.22 * much * p.Wave(4.2, 0.25);
        goals.Face = goals.Face with { Eyes = 1 - much };
    });

    /// <summary>Forelegs ahead and low, hindquarters up.</summary>
    public static IMotion Stretch() => new GestureMotion(BodyParts.All, 2.8, (p, goals) =>
    {
        var down = p.Ramp(0.2, 1.0) * (1 - p.Ramp(2.0, 2.8));
        goals.Hips.Pitch += 0.42 * down;
        goals.Head.Pitch -= 0.50 * down;
        goals.Shift += new Vector3d(0, -0.10 * down, -0.25 * down);
        for (var i = 0; i < goals.Legs; i++)
        {
            if (p.Rig.Legs[i].Fore)
            {
                goals.Leg(i) = new() { Free = down, Swing = 1.0, Bend = 0.15 };
            }
        }
    });

    /// <summary>Now low in front, now with a leap: come and play.</summary>
    public static IMotion Frolic() => new GestureMotion(BodyParts.All, Lasting, (p, goals) =>
    {
        var t = p.Time % 1.6;
        var down = Easing.SmootherStep(t / 0.3) * (1 - Easing.SmootherStep((t - 0.7) / 0.2));
        goals.Hips.Pitch += 0.35 * down;
        goals.Head.Pitch -= 0.35 * down;
        goals.Tail = goals.Tail with { Wag = 2.2, Hz = 4, Raise = goals.Tail.Raise + 0.5 };
        goals.Face = goals.Face with { Mouth = 0.5, Smile = 1 };
        if (t is > 0.95 and < 1.05)
        {
            p.Leap(0.5, 0.2, 0.14);
        }
    });

    public static IMotion Paw() => new GestureMotion(BodyParts.Legs | BodyParts.Spine | BodyParts.Head, 2.2, (p, goals) =>
    {
        Greetings.Towards(p);
        var up = p.Ramp(0, 0.4) * (1 - p.Ramp(1.8, 2.2));
        Foreleg(p, goals, new() { Free = up, Swing = 1.35 + (0.25 * p.Wave(1.5)), Bend = 0.5 + (0.3 * p.Wave(1.5)) });
        goals.Head.Pitch -= 0.10 * up;
    });

    /// <summary>A blow with the forepaw.</summary>
    public static IMotion Swipe() => new ContactMotion(BodyParts.Legs | Front, 1.2, 1.9, (p, goals, t) =>
    {
        double up = Easing.SmootherStep(t / 0.35), hit = Easing.SmootherStep((t - 0.4) / 0.12), home = Easing.SmootherStep((t - 0.7) / 0.4);
        Foreleg(p, goals, new() { Free = up * (1 - home), Swing = 1.5 - (0.7 * hit), Spread = 0.5 * (1 - hit) - 0.2, Bend = 1.0 - (0.7 * hit) });
        goals.Spine.Yaw += 0.15 * hit * (1 - home);
    });

    /// <summary>Both hind legs fly back.</summary>
    public static IMotion KickBack() => new GestureMotion(BodyParts.All, 1.4, (p, goals) =>
    {
        double gather = p.Ramp(0, 0.35), fling = p.Ramp(0.4, 0.55) * (1 - p.Ramp(0.75, 1.2));
        goals.Hips.Pitch += 0.42 * fling;
        goals.Head.Pitch -= 0.3 * fling;
        goals.Shift += new Vector3d(0, 0.20 * fling, 0.10 * fling);
        for (var i = 0; i < goals.Legs; i++)
        {
            if (!p.Rig.Legs[i].Fore)
            {
                goals.Leg(i) = new() { Free = Math.Max(fling, 0.3 * gather * (1 - p.Ramp(0.9, 1.3))), Swing = (0.5 * gather) - (2.0 * fling), Bend = 0.7 * gather * (1 - fling) };
            }
        }
    });

    public static IMotion Scratch() => new GestureMotion(BodyParts.All, Lasting, (p, goals) =>
    {
        var hind = Array.FindIndex(p.Rig.Legs, l => !l.Fore && l.Side < 0);
        goals.Hips = new(-0.5, 0, 0.12);
        goals.Shift += new Vector3d(0, -0.28, 0);
        goals.Head.Pitch += 0.45;
        goals.Head.Roll -= 0.4;
        goals.Head.Yaw -= 0.5;
        goals.Gaze = 0;
        if (hind >= 0)
        {
            goals.Leg(hind) = new() { Free = 1, Swing = 1.7 + (0.16 * p.Wave(5)), Spread = 0.45, Bend = 0.9 + (0.3 * p.Wave(5)) };
        }
    });

    /// <summary>Forepaws in turn throw the earth back.</summary>
    public static IMotion Dig() => new GestureMotion(BodyParts.All, Lasting, (p, goals) =>
    {
        goals.Hips.Pitch += 0.36;
        goals.Head.Pitch += 0.45;
        goals.Gaze = 0;
        goals.Shift += new Vector3d(0, -0.08, -0.06);
        for (var i = 0; i < goals.Legs; i++)
        {
            if (p.Rig.Legs[i].Fore)
            {
                var stroke = p.Wave(2.4, p.Rig.Legs[i].Side > 0 ? 0 : 0.5);
                goals.Leg(i) = new() { Free = 1, Swing = 0.45 + (0.75 * stroke), Bend = 0.7 + (0.5 * p.Wave(2.4, p.Rig.Legs[i].Side > 0 ? 0.25 : 0.75)) };
            }
        }
    });

    public static IMotion Snap() => new ContactMotion(Front | BodyParts.Hips, 1.2, 1.7, (p, goals, t) =>
    {
        double back = Easing.SmootherStep(t / 0.3), bite = Easing.SmootherStep((t - 0.34) / 0.12) * (1 - Easing.SmootherStep((t - 0.7) / 0.4));
        goals.Shift += new Vector3d(0, 0, (-0.10 * back * (1 - bite)) + (0.30 * bite));
        goals.Head.Pitch += (-0.35 * back * (1 - bite)) + (0.10 * bite);
        goals.Face = goals.Face with { Mouth = back - (0.8 * bite), Brow = -1 };
    });

    /// <summary>Rubs its head against whom it likes.</summary>
    public static IMotion Nuzzle() => new ContactMotion(Front | BodyParts.Hips, 2.4, 1.7, (p, goals, t) =>
    {
        if (p.Target is { } target)
        {
            Muzzle.To(p, goals, target, 0.8);
        }

        goals.Head.Roll += 0.45 * p.Wave(0.7);
        goals.Head.Yaw += 0.25 * p.Wave(0.9);
        goals.Face = goals.Face with { Eyes = 0.2, Smile = 0.8 };
    });

    public static IMotion Toss() => new GestureMotion(Front | BodyParts.Hips, 1.4, (p, goals) =>
    {
        double down = p.Ramp(0, 0.45) * (1 - p.Ramp(0.5, 0.7)), up = p.Ramp(0.5, 0.7) * (1 - p.Ramp(0.9, 1.4));
        goals.Head.Pitch += (0.5 * down) - (0.9 * up);
        if (p.Time > 0.62 && p.Actor.Grips.Of(Holding.ThingOf(p)) is { } grip)
        {
            grip.Open(p.Stage);
            grip.Thing.Main.Launch(Aim.Velocity(p, grip.Thing.Main.Position, grip.Thing) * 0.7);
        }
    });

    private static Vector3d Food(Performance p) => p.Target ?? (p.Actor.Position + (p.Actor.Mover.Forward * p.Rig.Trunk));

    private static void Foreleg(Performance p, BodyGoals goals, LegGoal goal)
    {
        var fore = Array.FindIndex(p.Rig.Legs, l => l.Fore && l.Side < 0);
        if (fore >= 0)
        {
            goals.Leg(fore) = goal;
        }
    }
}
