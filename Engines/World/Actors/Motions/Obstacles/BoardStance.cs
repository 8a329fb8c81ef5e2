namespace Sora.Engines.World.Actors;

/// <summary>Sideways on a board, knees soft, arms out for balance.</summary>
internal static class BoardStance
{
    /// <param name="crouch">In leg reaches.</param>
    public static void Write(Performance p, BodyGoals goals, double crouch)
    {
        var h = p.Rig.Height;
        var sway = p.Wave(0.4);
        goals.Shift = new(-0.02, -crouch - 0.02, 0.02);
        goals.Hips = new(0.15 + (0.6 * crouch), -1.1, 0);
        goals.Spine = new(0.15 + (0.6 * crouch), 0.5, 0.06 * sway);
        goals.Head = new(-0.25 - crouch, 0.55, 0);
        goals.LeftArm = new() { Swing = 0.3, Spread = 0.95 + (0.2 * sway), Bend = 0.4 };
        goals.RightArm = new() { Swing = 0.15, Spread = 1.05 - (0.2 * sway), Bend = 0.5 };
        goals.Leg(0) = Rides.Foot(0, 0, 0.13 * h, p);
        goals.Leg(1) = Rides.Foot(0, 0, -0.14 * h, p);
    }
}
