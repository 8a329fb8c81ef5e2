using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <content>Acrobatics, falls, and the ways up and down.</content>
internal static partial class MotionRegistry
{
    private static void AddAcrobatics(Dictionary<string, Func<Rig, IMotion>> all)
    {
        Tumble(all, "backflip", -Vector3d.UnitX, 1, 1.25, 0, Tumbles.Tuck);
        Tumble(all, "somersault", Vector3d.UnitX, 1, 1.15, 2.2, Tumbles.Tuck);
        Tumble(all, "axel", Vector3d.UnitY, 1.5, 1.1, 2.4, Tumbles.Spindle);
        Tumble(all, "dive", Vector3d.UnitX, 0.42, 1.0, 2.4, Tumbles.Dive);
        all["cartwheel"] = rig => rig.Upright ? new CartwheelMotion() : new JumpMotion();
        all["pirouette"] = rig => rig.Upright ? new PirouetteMotion() : new SmallMove(1.3, AllButFace, SmallMoves.BeginTurn, SmallMoves.Turn);

        all["slip"] = _ => new FallMotion(0.30, Falls.Slip, new Vector3d(0, 0.4, 0.6));
        all["trip"] = _ => new FallMotion(0.34, Falls.Trip, new Vector3d(0, -0.3, 1.2));
        all["stumble"] = _ => new FallMotion(1.2, Falls.Stumble, null);
        all["faint"] = _ => new FallMotion(1.15, Falls.Faint, new Vector3d(0.25, 0, -0.15), unconscious: true);

        // What befalls a body: it falls as bodies do.
        all["fall"] = all["tumble"] = all["crash"] = _ => new FallMotion(0.18, Falls.Trip, new Vector3d(0, 0, 0.8));
        all["collapse"] = _ => new FallMotion(0.5, Falls.Faint, new Vector3d(0, 0, -0.2), unconscious: true);
        all["spin"] = all["twirl"];
        all["bounce"] = all["hop"];
        all["float"] = all["hover"];
        all["drift"] = all["glide"];
        all["rise"] = all["take_off"];

        Person(all, "prone", () => new StanceMotion(AllButFace, 1.2, true, Risings.Prone), "lie");
        Person(all, "stand_up", () => new Sequence(AllButFace, false, false, (0, Stances.Lie), (0.75, Risings.SitUp), (1.5, Risings.Stoop), (2.3, Risings.AtEase)), "stand");
        Person(all, "push_up", () => new Sequence(AllButFace, false, false, (0, Risings.Prone), (0.8, Risings.AllFours), (1.5, Risings.Stoop), (2.3, Risings.AtEase)), "stand");
        Person(all, "wake", () => new Sequence(BodyParts.All, true, true, (0, Stances.Sleep), (0.8, Stances.Sleep), (1.6, Risings.SitUp), (2.5, Risings.Stretch), (3.4, Risings.SitUp)), "stand");
        Person(all, "sit_down", () => new SitMotion(), "sit");
        Person(all, "lie_down", () => new Sequence(AllButFace, true, true, (0.7, Risings.Lower), (1.4, Risings.SitUp), (2.2, Stances.Lie)), "lie");
    }

    private static void Tumble(Dictionary<string, Func<Rig, IMotion>> all, string name, Vector3d axis, double turns, double rise, double runUp, Action<double, BodyGoals> shape) =>
        all[name] = rig => rig.Upright ? new TumbleMotion(axis, turns, rise, runUp, shape) : name == "dive" ? new FlyMotion(FlightKind.Dive) : new JumpMotion();

    /// <summary>For people; an animal does what the other name says.</summary>
    private static void Person(Dictionary<string, Func<Rig, IMotion>> all, string name, Func<IMotion> create, string animal)
    {
        var other = all[animal];
        all[name] = rig => rig.Upright ? create() : other(rig);
    }
}
