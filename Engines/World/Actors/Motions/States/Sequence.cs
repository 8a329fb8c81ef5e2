using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Goes through poses one after another, each reached at its moment.</summary>
/// <param name="parts">What it takes.</param>
/// <param name="grounded">Whether its last pose is one that one must get up from.</param>
/// <param name="lasts">Keeps the last pose until something else begins.</param>
/// <param name="poses">Moments in seconds, ascending, and poses.</param>
internal sealed class Sequence(BodyParts parts, bool grounded, bool lasts, params (double At, Action<Performance, BodyGoals> Pose)[] poses) : IMotion
{
    private BodyGoals? _a, _b;

    public BodyParts Parts => parts;

    public double Seconds => lasts ? double.PositiveInfinity : poses[^1].At;

    public bool Grounded => grounded;

    public double EaseIn => poses[0].At <= 0 ? 0.05 : poses[0].At;

    public double EaseOut => 0.4;

    public bool Step(Performance p, BodyGoals goals)
    {
        _a ??= new BodyGoals(goals.Legs);
        _b ??= new BodyGoals(goals.Legs);
        var time = lasts ? p.Time : p.Phase * poses[^1].At;
        var k = 0;
        while (k + 1 < poses.Length && poses[k + 1].At <= time)
        {
            k++;
        }

        _a.CopyFrom(goals);
        poses[k].Pose(p, _a);
        if (k + 1 < poses.Length)
        {
            _b.CopyFrom(goals);
            poses[k + 1].Pose(p, _b);
            _a.Mix(_b, Easing.SmootherStep((time - poses[k].At) / (poses[k + 1].At - poses[k].At)), parts);
        }

        goals.CopyFrom(_a);
        return lasts || p.Phase < 1;
    }
}
