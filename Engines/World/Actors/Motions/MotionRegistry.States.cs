namespace Sora.Engines.World.Actors;

/// <content>What lasts until something else begins.</content>
internal static partial class MotionRegistry
{
    private static void AddStates(Dictionary<string, Func<Rig, IMotion>> all)
    {
        all["stand"] = _ => new StandMotion();
        all["look"] = _ => new LookMotion();
        all["sit"] = rig => rig.Upright ? new SitMotion() : new HaunchesMotion();
        State(all, "search", BodyParts.Upper, 0.4, false, Stances.Search);
        State(all, "wait", AllButFace, 0.5, false, Stances.Wait);
        State(all, "kneel", AllButFace, 0.8, true, Stances.Kneel);
        State(all, "crouch", AllButFace, 0.6, true, Stances.Crouch);
        State(all, "lean", AllButFace, 0.6, false, Stances.Lean);
        State(all, "balance", AllButFace, 0.6, false, Stances.Balance);
        State(all, "sway", AllButFace, 0.4, false, Stances.Sway);
        State(all, "lie", AllButFace, 1.3, true, Stances.Lie);
        State(all, "sleep", BodyParts.All, 1.5, true, Stances.Sleep);
    }

    /// <summary>Made for people; an animal lies, crouches or stands instead.</summary>
    private static void State(Dictionary<string, Func<Rig, IMotion>> all, string name, BodyParts parts, double easeIn, bool grounded, Action<Performance, BodyGoals> pose) =>
        all[name] = rig => rig.Upright ? new StanceMotion(parts, easeIn, grounded, pose) : AnimalStances.Of(name, easeIn);
}
