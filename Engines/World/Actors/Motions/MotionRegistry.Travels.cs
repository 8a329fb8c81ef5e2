namespace Sora.Engines.World.Actors;

/// <content>What goes somewhere.</content>
internal static partial class MotionRegistry
{
    private static void AddTravels(Dictionary<string, Func<Rig, IMotion>> all)
    {
        all["walk"] = _ => new WalkMotion();
        all["move"] = _ => new WalkMotion();
        all["run"] = _ => new RunMotion();
        all["jump"] = _ => new JumpMotion();
    }
}
