namespace Sora.Engines.World.Actors;

/// <content>What goes somewhere.</content>
internal static partial class MotionRegistry
{
    private const BodyParts AllButFace = BodyParts.All & ~BodyParts.Face;

    private static void AddTravels(Dictionary<string, Func<Rig, IMotion>> all)
    {
        all["walk"] = all["move"] = rig => OnFoot(rig, () => new WalkMotion());
        all["run"] = rig => OnFoot(rig, () => new RunMotion());
        all["take_off"] = _ => new TakeOffMotion();
        all["trot"] = _ => new GaitMotion(BodyParts.Arms | BodyParts.Head, 3.4, new(GaitPattern.Trot, Stride: 0.8, Lift: 0.8), Bearings.Trot);
        all["gallop"] = _ => new GaitMotion(AllButFace, 12, new(GaitPattern.Gallop, Stride: 1.1), Bearings.Gallop);
        all["sneak"] = rig => new GaitMotion(AllButFace, 0.22, new(GaitPattern.Walk, Stride: 0.95, Lift: rig.Upright ? 2.4 : 1.6, Duty: 0.7), Bearings.Sneak);
        all["limp"] = _ => new GaitMotion(BodyParts.All, 0.35, new(GaitPattern.Walk, Stride: 0.8, Limp: 0.14), Bearings.Limp);
        all["march"] = _ => new GaitMotion(AllButFace, 0.95, new(GaitPattern.Walk, Stride: 0.85, Lift: 3.6), Bearings.March);
        all["waddle"] = _ => new GaitMotion(AllButFace, 0.28, new(GaitPattern.Walk, Stride: 0.55, Lift: 0.8, Width: 1.7, ToeOut: 0.55), Bearings.Waddle);
        all["stagger"] = _ => new GaitMotion(BodyParts.All, 0.35, new(GaitPattern.Walk, Stride: 0.8, Width: 1.8, ToeOut: 0.2), Bearings.Stagger);
        all["crawl"] = rig => rig.Upright ? new HandsAndKnees() : new GaitMotion(AllButFace, 0.2, new(GaitPattern.Walk, Stride: 0.7), Bearings.Sneak);
        all["climb"] = rig => rig.Upright ? new ClimbMotion() : new WalkMotion();
        all["slither"] = _ => new SlitherMotion();
        all["swim"] = _ => new SwimMotion();
        all["fly"] = _ => new FlyMotion(FlightKind.Fly);
        all["glide"] = _ => new FlyMotion(FlightKind.Glide);
        all["hover"] = _ => new FlyMotion(FlightKind.Hover);
        all["ride"] = rig => rig.Upright ? new RideMotion() : new WalkMotion();
        Glides(all, "ski", 6, Rides.Ski);
        Glides(all, "skate", 3.2, Rides.Skate);
        Glides(all, "surf", 4.5, Rides.Surf);
        Glides(all, "skateboard", 3.4, Rides.Skateboard);
        Glides(all, "sail", 2.2, Rides.Sail);
        Glides(all, "drive", 5, Rides.Drive);
        all["slide_down"] = _ => new SlideMotion();
        all["row"] = rig => rig.Upright ? new Gliding(1.5, Rides.Row, backwards: true) : new SwimMotion();
        all["chase"] = _ => new Pursuit(PursuitKind.Chase);
        all["flee"] = _ => new Pursuit(PursuitKind.Flee);
        all["approach"] = _ => new Pursuit(PursuitKind.Approach);
        all["follow"] = _ => new Pursuit(PursuitKind.Follow);
        all["leave"] = _ => new Pursuit(PursuitKind.Leave);
        all["jump"] = _ => new JumpMotion();
        all["hop"] = _ => new HopMotion();
        all["leap"] = _ => new LeapMotion();
        all["jump_over"] = _ => new JumpOverMotion();
        all["trip_over"] = _ => new TripOverMotion();
        all["miss_landing"] = _ => new MissLandingMotion();
        all["hop_across"] = _ => new HopAcrossMotion();
        all["vault"] = rig => rig.Upright ? new VaultMotion() : new LeapMotion();
        all["turn"] = _ => new SmallMove(1.3, AllButFace, SmallMoves.BeginTurn, SmallMoves.Turn);
        all["stop"] = _ => new SmallMove(0.9, AllButFace, null, SmallMoves.Stop);
        all["dodge"] = _ => new SmallMove(1.0, AllButFace, null, SmallMoves.Dodge);
        all["land"] = _ => new SmallMove(1.3, AllButFace, SmallMoves.BeginLand, SmallMoves.Land);
        all["twirl"] = rig => rig.Upright ? new SmallMove(1.6, AllButFace, null, SmallMoves.Twirl) : new WalkMotion();
    }

    /// <summary>Fish swim, snakes slither, frogs hop; all others walk.</summary>
    private static IMotion OnFoot(Rig rig, Func<IMotion> walk) =>
        rig.Fish ? new SwimMotion() : rig.Limbless ? new SlitherMotion() : rig.Hops ? new HopMotion() : walk();

    private static void Glides(Dictionary<string, Func<Rig, IMotion>> all, string name, double speed, Action<Performance, BodyGoals> ride) =>
        all[name] = rig => rig.Upright ? new Gliding(speed, ride) : new RunMotion();
}
