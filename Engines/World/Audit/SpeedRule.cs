using System.Globalization;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Audit;

/// <summary>
/// No body moves farther in a frame than its speed allows, and no muscle or motor starts and stops within a frame what would be a leap:
/// between two frames a driven body's speed rises above that of both by no more than a limb's acceleration gives.
/// </summary>
internal sealed class SpeedRule : IShotRule
{
    /// <summary>Metres: rounding, and what parts bodies that overlap.</summary>
    private const double Slack = 0.003;

    /// <summary>Metres a second squared at the tip of a limb: a punch or a kick reaches half of it.</summary>
    private const double LimbAcceleration = 1000;

    /// <summary>Metres a second at which a falling person ends up in air; nothing that lives and no limb of it is faster.</summary>
    private const double FastestLiving = 60;

    public IEnumerable<Violation> Check(AuditedShot shot)
    {
        for (var i = 1; i < shot.Frames; i++)
        {
            foreach (var body in shot.Bodies)
            {
                if (shot.Find(i - 1, body) is not { } before || shot.Find(i, body) is not { } after)
                {
                    continue;
                }

                var moved = (Vector3d.From(after.Position) - Vector3d.From(before.Position)).Length;
                var atFrames = Math.Max(before.Velocity.Length(), after.Velocity.Length());
                var fastest = Math.Max(Math.Max(before.Fastest, after.Fastest), atFrames) + (shot.Gravity.Length * PhysicsWorld.StepSeconds);
                if (fastest > FastestLiving && IsLimb(body))
                {
                    yield return new("speed", shot.TimeOf(i), body.Id, fastest - FastestLiving, string.Create(
                        CultureInfo.InvariantCulture, $"moves at {fastest:0.0} m/s; nothing that lives is thrown faster than {FastestLiving:0} m/s"));
                }
                else if (moved > (fastest * shot.Seconds) + Slack)
                {
                    yield return new("speed", shot.TimeOf(i), body.Id, moved - (fastest * shot.Seconds), string.Create(
                        CultureInfo.InvariantCulture, $"moves {moved:0.000} m in a frame at {fastest:0.00} m/s, which is {fastest * shot.Seconds:0.000} m"));
                }
                else if (!body.IsDynamicAt(after) && !body.IsDynamicAt(before) && after.Fastest > atFrames + (LimbAcceleration * shot.Seconds / 2))
                {
                    yield return new("speed", shot.TimeOf(i), body.Id, after.Fastest - atFrames, string.Create(
                        CultureInfo.InvariantCulture, $"leaps: {after.Fastest:0.0} m/s between two frames, {atFrames:0.0} m/s at them"));
                }
            }
        }
    }

    // Only limbs are driven and still have a mass to fall with.
    private static bool IsLimb(AuditedBody body) => body.Traced is { Motion: "driven", Mass: > 0 };
}
