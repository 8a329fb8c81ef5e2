using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>Motions that go on at once, the newest on top. Each eases in over what it covers and out again; what shares no part lives side by side.</summary>
internal sealed class MotionLayers(Actor actor)
{
    // From lying or sitting to one's feet.
    private const double RiseSeconds = 0.9;
    private const double RisenAt = 0.8;
    private readonly List<Layer> _layers = [];

    /// <summary>Names of what goes on, oldest first.</summary>
    public IEnumerable<string> Names => _layers.Select(l => l.P.Action.Action);

    /// <summary>The newest motion that still goes on; null at rest.</summary>
    public Performance? Newest => _layers.FindLast(l => !l.Ending && !l.P.Superseded)?.P;

    public IMotion Begin(PlannedAction action, Stage stage, SeededRandom random) => Begin(action, action.Create(actor.Rig), stage, random);

    public IMotion Begin(PlannedAction action, IMotion motion, Stage stage, SeededRandom random)
    {
        var layer = new Layer(motion, new Performance(actor, stage, action, SecondsOf(motion, action), random), new BodyGoals(actor.Rig.Legs.Length));
        foreach (var below in _layers)
        {
            if ((CoreOf(below.Motion) & motion.Parts) == 0)
            {
                continue;
            }

            below.P.Superseded = true;
            below.P.Over = true;
            if ((below.Motion.Parts & ~motion.Parts) == 0)
            {
                below.CoveredBy = layer;
            }
            else
            {
                below.Ending = true;
            }

            layer.P.Rising |= below.Motion.Grounded && !motion.Grounded;
        }

        _layers.Add(layer);
        motion.Enter(layer.P);
        return motion;
    }

    /// <summary>Drops everything.</summary>
    public void Clear() => _layers.Clear();

    /// <summary>All that goes on has gone on for long.</summary>
    public void Establish() => _layers.ForEach(l => l.Weight = 1);

    public void Step(double time, double dt, BodyGoals goals)
    {
        for (var i = 0; i < _layers.Count; i++)
        {
            var layer = _layers[i];
            if (layer.CoveredBy is { Ending: true })
            {
                (layer.CoveredBy, layer.Ending) = (null, true);
            }

            layer.P.Advance(dt);
            layer.P.Over |= time >= layer.P.Action.End && (layer.Motion is ITravel || !double.IsInfinity(layer.Motion.Seconds));
            layer.Scratch.CopyFrom(goals);
            layer.Ending |= !layer.Motion.Step(layer.P, layer.Scratch);
            layer.EaseChange(dt);
            var ease = layer.P.Rising ? RiseSeconds : layer.Motion.EaseIn;
            layer.Weight = layer.CoveredBy is null && layer.Ending
                ? Math.Max(0, layer.Weight - (dt / layer.Motion.EaseOut))
                : Math.Min(1, layer.Weight + (dt / ease));
            layer.P.Rising &= layer.Weight < RisenAt;
            goals.Mix(layer.Scratch, Easing.SmoothStep(layer.Weight), layer.Motion.Parts);
        }

        _layers.RemoveAll(l => (l.Ending && l.Weight <= 0) || l.CoveredBy is { Weight: >= 1 });
    }

    /// <summary>Who walks or sits goes on with it while another motion has the arms; only legs and hips are worth giving way for.</summary>
    private static BodyParts CoreOf(IMotion motion)
    {
        var lower = motion.Parts & (BodyParts.Legs | BodyParts.Hips);
        return lower == 0 ? motion.Parts : lower;
    }

    /// <summary>A beat may make an act somewhat shorter or longer than it is by nature.</summary>
    private static double SecondsOf(IMotion motion, in PlannedAction action) =>
        motion is ITravel || double.IsInfinity(motion.Seconds) ? double.PositiveInfinity
        : double.IsInfinity(action.End) ? motion.Seconds
        : Math.Clamp((action.End - action.Start) * action.Manner.Pace, 0.6 * motion.Seconds, 1.6 * motion.Seconds);

    private sealed class Layer(IMotion motion, Performance performance, BodyGoals scratch)
    {
        private readonly BodyGoals _last = new(scratch.Legs), _from = new(scratch.Legs), _mixed = new(scratch.Legs);
        private double _left, _seconds;

        public IMotion Motion => motion;

        public Performance P => performance;

        public BodyGoals Scratch => scratch;

        /// <summary>Eases from what it wanted before its motion changed to what it wants now.</summary>
        public void EaseChange(double dt)
        {
            if (P.Changing > 0)
            {
                _from.CopyFrom(_last);
                (_seconds, _left, P.Changing) = (P.Changing, P.Changing, 0);
            }

            if (_left > 0)
            {
                _left -= dt;
                _mixed.CopyFrom(_from);
                _mixed.Mix(Scratch, Easing.SmoothStep(1 - (_left / _seconds)), BodyParts.All);
                Scratch.CopyFrom(_mixed);
            }

            _last.CopyFrom(Scratch);
        }

        public double Weight { get; set; }

        public bool Ending { get; set; }

        /// <summary>What lies over all of it: it stays until that has come in.</summary>
        public Layer? CoveredBy { get; set; }
    }
}
