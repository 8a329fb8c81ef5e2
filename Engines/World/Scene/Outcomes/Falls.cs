using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>It comes off what it was on.</summary>
internal sealed class ComesOff(string mover, string support) : Outcome
{
    protected override Verdict Judge(Watch watch)
    {
        var own = watch.Extent(mover);
        var top = watch.Extent(support).High.Y;
        Came(0.9 / (1 + Math.Max(0, own.High.Y - top)));
        return own.High.Y < top ? Verdict.Met : Verdict.Open;
    }
}

/// <summary>It rebounds at least so many times.</summary>
internal sealed class Bounces(string mover, int times) : Outcome
{
    private const double LeastSpeed = 0.25;
    private int _count;

    protected override Verdict Judge(Watch watch)
    {
        foreach (var impact in watch.Fresh)
        {
            _count += (watch.CastOf(impact.A) == mover || watch.CastOf(impact.B) == mover) && Math.Abs(impact.Normal.Y) > 0.5 && impact.ClosingSpeed > LeastSpeed ? 1 : 0;
        }

        // The bounce is seen when it leaves the ground again.
        Came((double)_count / (times + 1));
        return _count > times ? Verdict.Met : Verdict.Open;
    }

    protected override bool JudgeAtEnd(Watch watch) => _count >= times;
}

/// <summary>What stood lies: a body is over on its side or off its place by half its height.</summary>
internal sealed class Topples(string target, bool wanted) : Outcome
{
    private const double UprightCosine = 0.6;
    private List<(Body Body, Vector3d At, Vector3d Up)>? _start;

    protected override Verdict Judge(Watch watch)
    {
        _start ??= [.. watch.Stage.Things.Where(t => t.Member.Id == target).SelectMany(t => t.Bodies).Where(b => b.IsDynamic).Select(b => (b, b.Position, b.Rotation.Unrotate(Vector3d.UnitY)))];
        var most = 0.0;
        foreach (var (body, at, up) in _start)
        {
            var tilt = 1 - Vector3d.Dot(body.Rotation.Rotate(up), Vector3d.UnitY);
            var drop = (at.Y - body.Position.Y) / Math.Max(1e-3, body.Shape.Half.Y);
            most = Math.Max(most, Math.Max(tilt / (1 - UprightCosine), drop));
        }

        Came(wanted ? most * 0.9 : watch.Time / 10);
        return most < 1 ? Verdict.Open : wanted ? Verdict.Met : Verdict.Failed;
    }

    protected override bool JudgeAtEnd(Watch watch) => !wanted;
}

/// <summary>It goes to pieces, or does not.</summary>
internal sealed class Breaks(string target, bool wanted) : Outcome
{
    protected override Verdict Judge(Watch watch)
    {
        var world = watch.Stage.World;
        var hardest = 0.0;
        foreach (var breakable in world.Breakables)
        {
            if (breakable.Whole.Cast != target)
            {
                continue;
            }

            if (breakable.BrokenAt is not null)
            {
                return wanted ? Verdict.Met : Verdict.Failed;
            }

            foreach (var impact in watch.Fresh)
            {
                hardest = Math.Max(hardest, impact.A == breakable.Whole.Index || impact.B == breakable.Whole.Index ? impact.Impulse / breakable.Impulse : 0);
            }
        }

        Came(wanted ? 0.9 * hardest / (1 + hardest) : 0);
        return Verdict.Open;
    }

    protected override bool JudgeAtEnd(Watch watch) => !wanted;
}
