using System.Numerics;
using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>Motors of whatever drives through the picture: revolutions follow speed through the gears, load follows acceleration, pitch the way to the camera (Doppler).</summary>
internal static class EngineSounds
{
    private const double Moving = 0.4;
    private const double CarryMetres = 9;
    private const double SmoothSeconds = 0.25;
    private const double IdleRevolutions = 850;
    private const double ShiftRevolutions = 3_400;
    private const double FullAcceleration = 3;

    // Metres a second at a thousand revolutions, gear by gear.
    private static readonly double[] Gears = [2.1, 3.8, 5.6, 7.6, 10];

    private static readonly Motor[] Motors =
    [
        new("vehicle.car", 4, 1, -16, null),
        new("vehicle.truck", 6, 0.6, -13, null),
        new("vehicle.tractor", 3, 0.6, -13, null),
        new("vehicle.bus", 6, 0.6, -13, null),
        new("vehicle.train", 1, 1, -9, "train"),
        new("vehicle.motorcycle", 2, 1.5, -14, null),
        new("vehicle.tank", 8, 0.6, -10, null),
        new("aircraft.plane", 6, 0.7, -12, null),
        new("aircraft.helicopter", 1, 1, -10, "helicopter"),
        new("aircraft.drone", 2, 2.5, -20, null),
        new("aircraft.rocket", 1, 1, -4, "rocket"),
        new("aircraft.spaceship", 1, 1, -8, "rocket"),
        new("boat.motorboat", 4, 0.9, -14, null),
    ];

    /// <summary>Adds the motor of every vehicle that moves and that no named sound speaks for.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, IReadOnlySet<string> spokenFor, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        foreach (var member in shot.Members.Where(member => !spokenFor.Contains(member.Id)))
        {
            if (MotorOf(member) is not { } motor || Speeds(member.Places, shot) is not { } speeds || speeds.Max() < Moving)
            {
                continue;
            }

            var samples = Make(motor, member, shot, speeds, NoiseSource.Derive(seed, member.Id));
            var peak = MovingSource.Add(track, Texture.Faded(samples, 0.05, 0.02), 0, (float)Decibels.Amplitude(motor.Level), member.Places, ears, shot.FramesPerSecond, CarryMetres);
            trace.Add(new TracedSound(0, $"engine:{member.Id}", Decibels.Of(peak)));
        }
    }

    private static Motor? MotorOf(HeardMember member)
    {
        var kind = member.Archetype ?? "";
        return Lexicon.Nouns.Of(member.Noun, member.Archetype).Class is "aircraft.plane/glider" ? null
            : Motors.FirstOrDefault(motor => kind == motor.Kind || kind.StartsWith(motor.Kind + ".", StringComparison.Ordinal));
    }

    private static float[] Make(Motor motor, HeardMember member, SimulatedShot shot, double[] speeds, ulong seed)
    {
        if (motor.Sound is { } name)
        {
            return Foley.Find(name)!.Make(shot.Seconds, seed);
        }

        int FrameAt(double time) => (int)Math.Clamp(time * shot.FramesPerSecond, 0, speeds.Length - 1);
        double Load(double time)
        {
            var frame = FrameAt(time);
            var before = Math.Max(0, frame - (int)(SmoothSeconds * shot.FramesPerSecond));
            return Math.Clamp(0.2 + ((speeds[frame] - speeds[before]) / SmoothSeconds / FullAcceleration), 0.1, 1);
        }

        return EngineVoice.Make(shot.Seconds, time => motor.Pace * Revolutions(speeds[FrameAt(time)]) * Doppler(member.Places, shot, FrameAt(time)), Load, motor.Cylinders, seed);
    }

    /// <summary>The lowest gear that does not race.</summary>
    public static double Revolutions(double speed)
    {
        var revolutions = IdleRevolutions;
        foreach (var gear in Gears)
        {
            revolutions = Math.Max(IdleRevolutions, 1_000 * speed / gear);
            if (revolutions < ShiftRevolutions)
            {
                break;
            }
        }

        return Math.Min(revolutions, 7_000);
    }

    private static double Doppler(IReadOnlyList<Vector3> places, SimulatedShot shot, int frame)
    {
        var next = Math.Min(frame + 1, places.Count - 1);
        double Away(int at) => Distance(places[at], shot.Listener[Math.Min(at, shot.Listener.Count - 1)].Position);
        var closing = (Away(frame) - Away(next)) * shot.FramesPerSecond;
        return MovingSource.SpeedOfSound / (MovingSource.SpeedOfSound - Math.Clamp(closing, -150, 150));
    }

    private static double[]? Speeds(IReadOnlyList<Vector3> places, SimulatedShot shot)
    {
        if (places.Count < 2)
        {
            return null;
        }

        var raw = Enumerable.Range(0, places.Count).Select(i => Distance(places[Math.Min(i + 1, places.Count - 1)], places[i]) * shot.FramesPerSecond * shot.TimeStretch).ToArray();
        raw[^1] = raw[^2];
        var span = Math.Max(1, (int)(SmoothSeconds * shot.FramesPerSecond));
        return [.. raw.Select((_, i) => raw[Math.Max(0, i - span)..Math.Min(raw.Length, i + span + 1)].Average())];
    }

    private static double Distance(Vector3 a, Vector3 b)
    {
        double x = a.X - b.X, y = a.Y - b.Y, z = a.Z - b.Z;
        return Math.Sqrt((x * x) + (y * y) + (z * z));
    }

    /// <summary>A kind of motor.</summary>
    /// <param name="Kind">Archetype, with all below it.</param>
    /// <param name="Pace">Revolutions beside a car's.</param>
    /// <param name="Sound">A named sound that stands for it; null for a combustion engine.</param>
    private sealed record Motor(string Kind, int Cylinders, double Pace, double Level, string? Sound);
}
