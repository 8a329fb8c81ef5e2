namespace Sora.Engines.World.Actors;

/// <content>What is done with things.</content>
internal static partial class MotionRegistry
{
    private static void AddHandling(Dictionary<string, Func<Rig, IMotion>> all)
    {
        void Add(string name, Func<IMotion> person, Func<IMotion>? animal = null) => all[name] = rig => rig.UpperArm > 0 || animal is null ? person() : animal();

        Add("hold", () => new HoldMotion());
        Add("take", () => new HoldMotion());
        Add("carry", () => new CarryMotion());
        Add("pick_up", () => new LiftMotion(overhead: false), () => new HoldMotion());
        Add("lift", () => new LiftMotion(overhead: true), () => new HoldMotion());
        Add("put", () => new PutMotion());
        Add("drop", HandOver.Drop, HandOver.Drop);
        Add("give", HandOver.Give, HandOver.Drop);
        Add("throw", () => new ThrowMotion(), AnimalActs.Toss);
        Add("shoot", () => new ThrowMotion(overhead: true), AnimalActs.Toss);
        Add("catch", () => new CatchMotion());
        Add("kick", () => new KickMotion(), AnimalActs.KickBack);
        Add("hit", Strikes.Hit, AnimalActs.Swipe);
        Add("punch", Strikes.Punch, AnimalActs.Swipe);
        Add("tap", Strikes.Tap, AnimalActs.Paw);
        Add("swing_at", Strikes.SwingAt, AnimalActs.Swipe);
        Add("push", () => new PushMotion());
        Add("pull", () => new PullMotion(), () => new PullMotion());
        Add("pour", Work.Pour);
        Add("stack", Work.Stack);
        Add("cut", Work.Cut, AnimalActs.Chew);
        Add("stir", Work.Stir);
        Add("dig", Work.Dig, AnimalActs.Dig);
        Add("wipe", Work.Wipe, AnimalActs.Swipe);
        Add("write", Work.Write);
        Add("tear", Work.Tear, AnimalActs.Chew);
        Add("build", Work.Build);
        Add("fill", Work.Pour);
        Add("play_with", Work.PlayWith, AnimalActs.Frolic);
        Add("open_something", () => Work.Door(opens: true), AnimalActs.Swipe);
        Add("close_something", () => Work.Door(opens: false), AnimalActs.Swipe);
        Add("eat", Meals.Eat, AnimalActs.Graze);
        Add("drink", Meals.Drink, AnimalActs.Lap);
        Add("feed", Meals.Feed, AnimalActs.Nuzzle);
        Add("blow", Meals.Blow, AnimalActs.Sneeze);
        Add("smell", Meals.Smell, AnimalActs.Sniff);
        Add("bite", Meals.Bite, AnimalActs.Snap);
        Add("lick", Meals.Lick, AnimalActs.Lap);
    }
}
