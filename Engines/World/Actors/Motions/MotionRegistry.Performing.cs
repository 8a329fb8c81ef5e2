namespace Sora.Engines.World.Actors;

/// <content>What is done for others to see and hear.</content>
internal static partial class MotionRegistry
{
    private static void AddPerforming(Dictionary<string, Func<Rig, IMotion>> all)
    {
        void Add(string name, Func<IMotion> person, Func<IMotion> animal) => all[name] = rig => rig.UpperArm > 0 ? person() : animal();

        Add("dance", Performances.Dance, AnimalActs.Frolic);
        Add("twirl", Performances.Twirl, AnimalActs.Frolic);
        Add("fight", Performances.Fight, AnimalActs.Swipe);
        Add("fence", Performances.Fence, AnimalActs.Swipe);
        Add("wrestle", Performances.Wrestle, AnimalActs.Snap);
        Add("conduct", Performances.Conduct, AnimalActs.Paw);
        Add("drum", Performances.Drum, AnimalActs.Paw);
        Add("play", Instruments.Play, AnimalActs.Frolic);
        Add("play_on_the_way", Instruments.PlayOnTheWay, AnimalActs.Frolic);
        Add("juggle", () => new JuggleMotion(), AnimalActs.Toss);
    }
}
