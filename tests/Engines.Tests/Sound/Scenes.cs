using System.Numerics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.Tests.Sound;

/// <summary>Simulations worked out by hand, so that what must be heard is known exactly.</summary>
internal static class Scenes
{
    public const double FramesPerSecond = 24;
    private const double Gravity = 9.81;

    public static readonly Setting Room = new("room", "day", "clear");
    public static readonly Setting Meadow = new("meadow", "morning", "clear");

    /// <summary>The listener stands at the origin, looks along −Z; things happen at that point.</summary>
    public static SimulatedShot Shot(
        double seconds, IReadOnlyList<ContactEvent> contacts, SimulatedBody thing, string floor, IReadOnlyList<RubbingContact>? rubbing = null, bool outdoor = false) => new()
        {
            Seconds = seconds,
            TimeStretch = 1,
            Bodies = [Floor(floor), thing],
            Contacts = contacts,
            Rubbing = rubbing ?? [],
            Listener = [.. Enumerable.Repeat(new ListenerPose(new Vector3(0, 1.5f, 4), Quaternion.Identity), (int)Math.Ceiling(seconds * FramesPerSecond))],
            FramesPerSecond = FramesPerSecond,
            Acoustics = new PlaceAcoustics(
                outdoor ? "meadow" : "room", outdoor, outdoor ? Vector3.Zero : new Vector3(6, 2.8f, 6), Made(floor), outdoor ? null : Made("plaster")),
        };

    /// <summary>Seconds that the sound of what happens at the point takes to the listener, at 343 m/s.</summary>
    public static readonly double Travel = Math.Sqrt((1.5 * 1.5) + (4 * 4)) / 343;

    /// <summary>A material of that name: sound goes by the name alone.</summary>
    private static Material Made(string name) => Materials.Plastic with { Name = name };

    public static SimulatedBody Floor(string material) => new("room.floor", null, ShapeKind.Plane, new Vector3(20, 1, 20), 0, Made(material), 1);

    public static SimulatedBody Ball(string material, float diameter = 0.22f, double mass = 0.42, double fill = 0.1) =>
        new("ball", "ball-1", ShapeKind.Sphere, new Vector3(diameter), mass, Made(material), fill);

    public static ContactEvent Hit(double time, double impulse = 3, double speed = 4, float x = 0) =>
        new(time, 0, 1, impulse, speed, 0, new Vector3(x, 0, 0), Vector3.UnitY, ContactKind.Impact);

    /// <summary>A ball that falls from a height and bounces until the speed is lost: a series of ever quicker contacts.</summary>
    public static List<ContactEvent> Bounces(double height, double restitution, double massKg, double until)
    {
        var contacts = new List<ContactEvent>();
        var speed = Math.Sqrt(2 * Gravity * height);
        for (var time = speed / Gravity; time < until && speed > 0.02; time += 2 * speed / Gravity)
        {
            contacts.Add(Hit(time, massKg * speed * (1 + restitution), speed));
            speed *= restitution;
        }

        return contacts;
    }
}
