using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Camera;

/// <summary>
/// Plans the camera after the world was simulated, as a crew that has rehearsed: from the whole path of what must be seen follows
/// one place (or a moved one) from which nothing leaves the frame.
/// </summary>
internal static class CameraPlanner
{
    private const double FilmWidthMillimetres = 36;
    private const double Degree = Math.PI / 180;

    // Down on what swims below the surface.
    private const double IntoWater = 34 * Degree;

    // The same where trees on the bank belong to the picture.
    private const double IntoPond = 22 * Degree;

    // Clear of the ground, of walls and of things.
    private const double LeastHeight = 0.12;
    private const double Clearance = 0.35;

    // Metres to what is small, and the longest lens that makes up for them, over what the framing would take.
    private const double Nearest = 0.75;
    private const double LongestLens = 6;

    // Metres: what rises higher shows itself to a level camera.
    private const double TallEnough = 0.6;

    // Times its own extent that a subject travels before a moving camera goes along with it, and before a resting one is carried.
    private const double LongWay = 1.5;
    private const double VeryLongWay = 4;

    // Part of the picture's width that is given to where a single actor looks.
    private const double LookRoom = 0.05;

    /// <summary>One pose a frame.</summary>
    /// <param name="stage">After its shot.</param>
    /// <param name="frames">Of the shot.</param>
    /// <param name="shot">Framing, angle, move, lens.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    public static CameraPose[] Plan(Stage stage, IReadOnlyList<FrameState> frames, Shot shot, double aspect)
    {
        var subjects = new Subjects(stage, frames, shot);
        var focal = (shot.Camera.Lens ?? LensOf(shot.Camera.Framing)) / FilmWidthMillimetres * Math.Max(aspect, 1);
        var travel = subjects.Travel();

        // Nobody asked for a camera that stands still while its actors become small.
        var carried = shot.Camera.Move == "static" && shot.Implied?.Contains("camera.move") == true && subjects.HasActors && travel > VeryLongWay;
        var move = new CameraMove(carried ? "tracking" : shot.Camera.Move, shot.Seconds);
        var elevation = IsLevel(shot, subjects) ? 0 : ElevationOf(shot.Camera.Angle);
        if (subjects.AreUnderWater && shot.Implied?.Contains("camera.angle") == true)
        {
            // From lower down, the surface mirrors the sky and hides them.
            elevation = subjects.HasBankInView ? IntoPond : IntoWater;
        }

        if (subjects.Recedes && shot.Camera.Angle is "overhead" or "high")
        {
            // From above the clouds, after it.
            elevation = 0.16;
        }

        var roll = shot.Camera.Angle == "dutch" ? 12 * Degree : 0;
        var fill = FillOf(shot.Camera.Framing) * move.Margin;
        var path = move.Follows || (!move.IsStill && travel > LongWay) ? Smoothed(frames, subjects) : null;

        // A camera that goes along sees everything relative to its path, and the nearest place moves with it.
        Target[] targets = path is null
            ? [.. subjects.Throughout()]
            : [.. Enumerable.Range(0, frames.Count).SelectMany(k => subjects.At(k).Select(x => x with { Center = x.Center - path[k] }))];
        focal = LongEnough(targets, Framing.Rotation(move.Azimuth(0), elevation, roll), focal, aspect, fill);
        var poses = new CameraPose[frames.Count];
        Vector3d? still = null;
        for (var i = 0; i < poses.Length; i++)
        {
            var t = frames.Count > 1 ? (double)i / (frames.Count - 1) : 0;
            var rotation = Framing.Rotation(move.Azimuth(t), elevation + move.Elevation(t), roll);
            var position = still ?? Stand(i, t, rotation);
            still = move.IsStill ? position : null;
            var aim = (rotation * move.Turn(t)).Normalized();
            poses[i] = new(position + move.Shake(frames[i].Time), aim, focal * move.Zoom(t)) { Subject = subjects.MiddleAt(i) };
        }

        return poses;

        Vector3d Stand(int i, double t, QuaternionD rotation)
        {
            var near = Framing.Position(targets, rotation, focal, aspect, fill) + (path?[i] ?? Vector3d.Zero);
            var middle = subjects.MiddleAt(i);
            var distance = (near - middle).Length;
            var back = rotation.Rotate(Vector3d.UnitZ) * move.Extra(t, distance);
            var right = rotation.Rotate(Vector3d.UnitX);
            var side = right * (LookRoom * subjects.Facing(right) * distance * aspect / focal);
            return Clear(stage, frames[i], near + back + side, middle);
        }
    }

    /// <summary>Small things are looked at from where a tripod can stand, through a longer lens.</summary>
    private static double LongEnough(Target[] targets, QuaternionD rotation, double focal, double aspect, double fill)
    {
        var back = rotation.Rotate(Vector3d.UnitZ);
        var front = targets.Length == 0 ? double.NegativeInfinity : targets.Max(t => Vector3d.Dot(t.Center, back) + t.Radius);
        var longer = focal;
        while (targets.Length > 0 && longer < LongestLens * focal && Vector3d.Dot(Framing.Position(targets, rotation, longer, aspect, fill), back) - front < Nearest)
        {
            longer *= 1.12;
        }

        return longer;
    }

    private static double LensOf(string framing) => framing switch
    {
        "extreme-wide" => 24,
        "wide" => 30,
        "medium" => 38,
        "close-up" => 60,
        "extreme-close-up" => 85,
        _ => 35,
    };

    /// <summary>How much of the frame the subjects may take up.</summary>
    private static double FillOf(string framing) => framing switch
    {
        "extreme-wide" => 0.45,
        "wide" => 0.72,
        "medium" => 0.86,
        "close-up" => 0.90,
        "extreme-close-up" => 0.94,
        _ => 0.8,
    };

    /// <summary>
    /// A tripod at eye level stands square to the action and looks level, so that uprights are parallel and what falls in the plane of the action
    /// keeps its size. What goes on near the ground only is looked down on a little, or the floor would be a line.
    /// </summary>
    private static bool IsLevel(Shot shot, Subjects subjects) =>
        shot.Camera is { Angle: "eye", Move: "static" } && (subjects.LooksIntoWater || subjects.Throughout().Any(t => t.Center.Y + t.Radius > TallEnough));

    private static double ElevationOf(string angle) => angle switch
    {
        "low" => -9 * Degree,
        "high" => 32 * Degree,
        "overhead" => 78 * Degree,
        "dutch" => 6 * Degree,
        _ => 7 * Degree,
    };

    /// <summary>The subjects' middle over a window of a second or so, from before and after: an operator who knows what comes.</summary>
    private static Vector3d[] Smoothed(IReadOnlyList<FrameState> frames, Subjects subjects)
    {
        var raw = Enumerable.Range(0, frames.Count).Select(subjects.MiddleAt).ToArray();
        var window = Math.Max(1, frames.Count / 5);
        var result = new Vector3d[raw.Length];
        for (var i = 0; i < raw.Length; i++)
        {
            var sum = Vector3d.Zero;
            for (var k = -window; k <= window; k++)
            {
                sum += raw[Math.Clamp(i + k, 0, raw.Length - 1)];
            }

            // Only along the ground: a bouncing ball must not make the camera bounce.
            result[i] = (sum / ((2 * window) + 1)).Flat();
        }

        return result;
    }

    /// <summary>Above the ground, and drawn towards the subject until it stands in nothing.</summary>
    private static Vector3d Clear(Stage stage, FrameState frame, Vector3d position, Vector3d subject)
    {
        // Along the surface in a glass on the floor, however low that is.
        var least = Math.Min(LeastHeight, stage.Things.Select(t => t.WaterLine?.Y ?? LeastHeight).DefaultIfEmpty(LeastHeight).Min());
        position = position with { Y = Math.Max(least, position.Y) };
        for (var step = 0; step < 20 && Inside(stage, frame, position); step++)
        {
            position = Vector3d.Lerp(position, subject, 0.05) with { Y = Math.Max(least, position.Y) };
        }

        return position;
    }

    private static bool Inside(Stage stage, FrameState frame, Vector3d position)
    {
        foreach (var body in stage.Things.SelectMany(t => t.Bodies).Concat(stage.Actors.SelectMany(a => a.Bodies)))
        {
            var pose = frame.Bodies[body.Index];
            var local = pose.Rotation.Unrotate(position - pose.Position).Abs();
            var reach = body.Shape.IsRound ? new Vector3d(1, 1, 1) * body.Shape.BoundingRadius : body.Shape.Half;
            if (local.X < reach.X + Clearance && local.Y < reach.Y + Clearance && local.Z < reach.Z + Clearance)
            {
                return true;
            }
        }

        return false;
    }
}
