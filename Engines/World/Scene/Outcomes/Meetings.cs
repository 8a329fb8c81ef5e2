using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>The one touches the other.</summary>
internal sealed class Hits(string mover, string target) : Outcome
{
    protected override Verdict Judge(Watch watch)
    {
        Came(1 / (1 + watch.Gap(mover, target)));
        return watch.Touches(mover, target) ? Verdict.Met : Verdict.Open;
    }
}

/// <summary>The one never touches the other.</summary>
internal sealed class Misses(string mover, string target) : Outcome
{
    protected override Verdict Judge(Watch watch)
    {
        Came(watch.Time / 10);
        return watch.Touches(mover, target) ? Verdict.Failed : Verdict.Open;
    }

    protected override bool JudgeAtEnd(Watch watch) => true;
}

/// <summary>It comes so near that it is there.</summary>
internal sealed class Reaches(string mover, string target) : Outcome
{
    private const double There = 0.3;

    protected override Verdict Judge(Watch watch)
    {
        var gap = watch.Gap(mover, target);
        Came(1 / (1 + gap));
        return gap < There ? Verdict.Met : Verdict.Open;
    }
}

/// <summary>It gets beyond the other without touching it.</summary>
internal sealed class Passes(string mover, string target) : Outcome
{
    // Metres of daylight between the two when the way past is done.
    private const double Beyond = 0.25;
    private Vector3d? _from;

    protected override Verdict Judge(Watch watch)
    {
        if (watch.Main(mover) is not { } body)
        {
            return Verdict.Failed;
        }

        _from ??= body.Position;
        if (watch.Touches(mover, target))
        {
            return Verdict.Failed;
        }

        var extent = watch.Extent(target);
        var way = (extent.Middle - _from.Value).Flat().Normalized(Vector3d.UnitX);
        var reach = (Math.Abs(way.X) * extent.Size.X / 2) + (Math.Abs(way.Z) * extent.Size.Z / 2);
        var past = Vector3d.Dot(body.Position - extent.Middle, way) - reach - Beyond;
        Came(1 / (1 + Math.Max(0, -past)));
        return past > 0 ? Verdict.Met : Verdict.Open;
    }
}

/// <summary>It goes over the other: above it while it crosses, and then beyond.</summary>
internal sealed class GoesOver(string mover, string target) : Outcome
{
    private Vector3d? _from;

    protected override Verdict Judge(Watch watch)
    {
        if (watch.Main(mover) is not { } body)
        {
            return Verdict.Failed;
        }

        _from ??= body.Position;
        var own = watch.Extent(mover);
        var extent = watch.Extent(target);
        var way = (extent.Middle - _from.Value).Flat().Normalized(Vector3d.UnitX);
        var reach = (Math.Abs(way.X) * extent.Size.X / 2) + (Math.Abs(way.Z) * extent.Size.Z / 2);
        var along = Vector3d.Dot(body.Position - extent.Middle, way);
        if (watch.Touches(mover, target))
        {
            return Verdict.Failed;
        }

        if (along < -reach)
        {
            Came(0.5 / (1 + (-reach - along)));
            return Verdict.Open;
        }

        if (along > reach)
        {
            return Verdict.Met;
        }

        Came(0.5 + (0.4 / (1 + Math.Max(0, extent.High.Y - own.Low.Y))));
        return own.Low.Y > extent.High.Y ? Verdict.Open : Verdict.Failed;
    }
}

/// <summary>It is below the other's top and within its outline from above: under a chair, in a bucket or a goal.</summary>
internal sealed class Within(string mover, string target, double seconds, bool isBelow = false) : Outcome
{
    private double? _since;

    protected override Verdict Judge(Watch watch)
    {
        if (watch.Main(mover) is not { } body)
        {
            return Verdict.Failed;
        }

        var extent = watch.Extent(target);
        var p = body.Position;
        if (isBelow && watch.Stage.FindThing(target) is { } roof)
        {
            // Under a chair is under its seat.
            extent = extent with { High = extent.High with { Y = extent.Low.Y + roof.TopHeight } };
        }

        var off = Vector3d.Max(Vector3d.Max(extent.Low - p, p - extent.High), Vector3d.Zero);
        Came(1 / (1 + off.Length));
        if (off.Flat().Length > 0 || p.Y > extent.High.Y)
        {
            _since = null;
            return Verdict.Open;
        }

        _since ??= watch.Time;
        return watch.Time - _since >= seconds ? Verdict.Met : Verdict.Open;
    }
}

/// <summary>It comes down on top of the other.</summary>
internal sealed class LandsOn(string mover, string target) : Outcome
{
    protected override Verdict Judge(Watch watch)
    {
        Came(0.9 / (1 + watch.Gap(mover, target)));
        foreach (var impact in watch.Fresh)
        {
            if (!watch.Is(impact, mover, target))
            {
                continue;
            }

            // The normal points from A to B; the lower of the two must be the target.
            var up = watch.CastOf(impact.A) == target ? impact.Normal.Y : -impact.Normal.Y;
            return up > 0.35 ? Verdict.Met : Verdict.Failed;
        }

        return Verdict.Open;
    }
}

/// <summary>It comes to rest before the other, near it and without touching it.</summary>
internal sealed class StopsShort(string mover, string target) : Outcome
{
    private const double Near = 0.6;
    private const double Still = 0.03;
    private bool _moved;

    protected override Verdict Judge(Watch watch)
    {
        if (watch.Main(mover) is not { } body || watch.Touches(mover, target))
        {
            return Verdict.Failed;
        }

        var speed = body.Velocity.Length;
        _moved |= speed > 0.2;
        if (!_moved || speed > Still)
        {
            return Verdict.Open;
        }

        var gap = watch.Gap(mover, target);
        Came(1 / (1 + gap));
        return gap < Near && gap > 0 ? Verdict.Met : Verdict.Failed;
    }
}
