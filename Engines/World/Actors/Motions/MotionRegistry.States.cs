namespace Sora.Engines.World.Actors;

/// <content>What lasts until something else begins.</content>
internal static partial class MotionRegistry
{
    private static void AddStates(Dictionary<string, Func<Rig, IMotion>> all)
    {
        all["stand"] = _ => new StandMotion();
        all["wait"] = _ => new StandMotion();
        all["look"] = _ => new LookMotion();
        all["sit"] = rig => rig.Upright ? new SitMotion() : new HaunchesMotion();
    }
}
