using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Places;
using Sora.Engines.World.Scene.Outcomes;
using Sora.Engines.World.Scene.Waters;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>Everything of a shot at its first moment, and what will be let go when.</summary>
internal sealed class Stage
{
    public required PhysicsWorld World { get; init; }

    public required Place Place { get; init; }

    public required Body Floor { get; init; }

    /// <summary>The sea, lake, river, pond or pool of the place; null on dry land.</summary>
    public WaterBody? Water { get; init; }

    /// <summary>What is played: with all that the storyboard takes for granted.</summary>
    public required Shot Shot { get; init; }

    public List<Thing> Things { get; } = [];

    /// <summary>What runs out of what breaks.</summary>
    public List<Breaking.Spill> Spills { get; } = [];

    /// <summary>What has liquid in it.</summary>
    public List<Vessels.FilledVessel> Vessels { get; } = [];

    public List<Actor> Actors { get; } = [];

    /// <summary>By time.</summary>
    public List<Release> Releases { get; } = [];

    /// <summary>What drives, lifts and blows, in the order in which it acts.</summary>
    public List<IDrive> Drives { get; } = [];

    /// <summary>What the search for outcomes has chosen.</summary>
    public Levers Levers { get; init; } = Levers.Usual;

    /// <summary>By what things hang, by cast id.</summary>
    public IReadOnlyDictionary<string, Suspension> Suspensions { get; init; } = new Dictionary<string, Suspension>();

    /// <summary>The thing of that cast id; the first of several; null when it is no thing.</summary>
    public Thing? FindThing(string? castId) => castId is null ? null : Things.Find(t => t.Member.Id == castId);

    /// <summary>The actor of that cast id; the first of several; null when it is none.</summary>
    public Actor? FindActor(string? castId) => castId is null ? null : Actors.Find(a => a.Member.Id == castId);

    /// <summary>Where the cast member is now: an actor's chest, a thing's main body; null when there is none.</summary>
    public Vector3d? Locate(string? castId) => FindActor(castId)?.Pose.Head.Position ?? FindThing(castId)?.Main.Position;
}

/// <summary>A body that hung still is let go with a velocity of its own: from then on only physics moves it.</summary>
/// <param name="Time">Seconds of the world.</param>
internal readonly record struct Release(double Time, Body Body, Vector3d Velocity, Vector3d Spin);

/// <summary>A force that the world has beside gravity, contacts and joints: a motor, a propeller, a gust.</summary>
internal interface IDrive
{
    /// <summary>Sets motors and adds forces for the coming step.</summary>
    /// <param name="time">Seconds of the world.</param>
    void Step(double time);
}
