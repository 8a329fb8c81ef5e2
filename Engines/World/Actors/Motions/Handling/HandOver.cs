using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Letting go: by opening the hand, or into somebody else's.</summary>
internal static class HandOver
{
    /// <summary>The hand opens; gravity does the rest. The hand stays a moment where it was.</summary>
    public static IMotion Drop() => new GestureMotion(BodyParts.Arms | BodyParts.Face | BodyParts.Head, 1.6, (p, goals) =>
    {
        Holding.Before(p, goals, ahead: 0.12);
        if (p.Time < 0.35)
        {
            return;
        }

        p.Actor.Grips.Of(Holding.ThingOf(p))?.Open(p.Stage);
        var jerk = p.Ramp(0.35, 0.6);
        goals.RightArm = Hands.Chest(-0.30, -0.34 + (0.10 * jerk), 0.50, 0);
        goals.LeftArm = Hands.Chest(0.30, -0.34 + (0.10 * jerk), 0.50, 0);
        goals.Head.Pitch += 0.40 * jerk;
        goals.Face = goals.Face with { Mouth = 0.5 * jerk, Brow = jerk };
    });

    /// <summary>Holds it out until the other has it.</summary>
    public static IMotion Give() => new ContactMotion(BodyParts.Upper, 2.6, 1.9, (p, goals, t) =>
    {
        var out1 = Easing.SmootherStep((t - 0.1) / 0.6) * (1 - Easing.SmootherStep((t - 2.0) / 0.6));
        var grip = p.Actor.Grips.Of(Holding.ThingOf(p));
        goals.RightArm = Hands.Chest(-0.14, -0.36 + (0.14 * out1), 0.45 + (0.42 * out1), grip is null ? 0.1 : 0.6);
        goals.LeftArm = grip is { Kind: GripKind.Both } ? Hands.Chest(0.14, -0.36 + (0.14 * out1), 0.45 + (0.42 * out1), 0.5) : goals.LeftArm;
        goals.Lean(0.14 * out1);
        Greetings.Smile(goals, 0.5);
        if (t < 0.5 || grip is null || (p.Stage.FindActor(p.Action.Toward) ?? p.Stage.FindActor(p.Action.With)) is not { } receiver)
        {
            return;
        }

        // The other comes and takes it out of the hand.
        if (Grips.CanHold(receiver, grip.Thing) && !receiver.Doing.Contains("take"))
        {
            receiver.Do(new(p.Stage.World.Time, double.PositiveInfinity, "take", grip.Thing.Member.Id, null, null, Manner.AtEase, null), p.Stage);
        }
    }, toReceiver: true);
}
