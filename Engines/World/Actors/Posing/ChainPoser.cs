using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Fish and snakes: a chain behind the head. A fish beats it with a wave that grows towards the tail (Lighthill 1971, elongated body);
/// a snake's body follows the path of its head.
/// </summary>
internal sealed class ChainPoser(Rig rig, double restlessness) : Poser(rig, restlessness)
{
    private const int Points = 12;
    private readonly List<Vector3d> _path = [];

    public override void Reset() => _path.Clear();

    public override ActorPose Solve(in Root root, BodyGoals goals, Gait gait, double time)
    {
        var turn = root.Turn * goals.Hips.ToRotation();
        var at = root.At + root.Turn.Rotate(goals.Shift * Rig.LegReach) + new Vector3d(0, Rig.HipHeight + root.Lift, 0);
        return Rig.Fish ? Fish(at, turn, goals, time) : Snake(at, turn, goals, time);
    }

    private ActorPose Fish(Vector3d at, QuaternionD turn, BodyGoals goals, double time)
    {
        var length = Rig.Trunk;
        var chain = new Vector3d[Points];
        var headTurn = turn;
        for (var i = 0; i < Points; i++)
        {
            var s = i / (Points - 1.0);

            // Carangiform: little at the head, a tenth of the length at the tail.
            var grow = 0.02 + (0.10 * s * s);
            var side = goals.Tail.Wag * grow * length * DeterministicMath.Sin((2 * Math.PI * ((goals.Tail.Hz * time) - s)) + Restlessness);
            chain[i] = at + turn.Rotate(new(side + (goals.Spine.Yaw * s * s * length * 0.5), goals.Spine.Pitch * s * s * length * 0.5, (0.5 - s) * length));
            if (i == 1)
            {
                headTurn = QuaternionD.LookAlong(chain[0] - chain[1], turn.Rotate(Vector3d.UnitY));
            }
        }

        return Of(chain, headTurn, turn, goals, time, Fins(goals, chain, turn));
    }

    private ActorPose Snake(Vector3d at, QuaternionD turn, BodyGoals goals, double time)
    {
        var segment = Rig.Trunk / (Points - 1);
        var spacing = segment / 4;
        if (_path.Count == 0)
        {
            for (var i = 0; i <= Points * 4; i++)
            {
                // At rest it lies in waves.
                var back = i * spacing;
                _path.Add(at + turn.Rotate(new(0.12 * Rig.Trunk * DeterministicMath.Sin(back / Rig.Trunk * 2 * Math.PI * 1.6) * Math.Min(1, back / Rig.Trunk * 4), 0, -back)));
            }
        }

        // The raised front part shifts the head without moving the path below it.
        var onGround = at;
        if ((onGround - _path[0]).Length >= spacing)
        {
            _path.Insert(0, onGround);
            if (_path.Count > (Points * 4) + 8)
            {
                _path.RemoveAt(_path.Count - 1);
            }
        }

        var chain = new Vector3d[Points];
        var lead = (onGround - _path[0]).Length / spacing;
        for (var i = 0; i < Points; i++)
        {
            var along = (i * 4.0) - lead;
            if (along < 0)
            {
                chain[i] = Vector3d.Lerp(_path[0], onGround, lead == 0 ? 0 : -along / lead);
            }
            else
            {
                var k = Math.Min((int)along, _path.Count - 2);
                chain[i] = Vector3d.Lerp(_path[k], _path[k + 1], Math.Min(1, along - k));
            }

            // A raised head takes the first third of the body up with it.
            var front = Math.Max(0, 1 - (i / 4.0));
            chain[i] += new Vector3d(0, goals.Tail.Raise * segment * 3 * front * front, 0);
        }

        var forward = (chain[0] - chain[1]).Flat().Normalized(turn.Rotate(Vector3d.UnitZ));
        var headTurn = Gaze.Turn(QuaternionD.LookAlong(forward, Vector3d.UnitY) * goals.Head.ToRotation(), goals.Gaze * 0.6);
        return Of(chain, headTurn, turn, goals, time, []);
    }

    private LimbPose[] Fins(BodyGoals goals, Vector3d[] chain, QuaternionD turn)
    {
        var fins = new LimbPose[2];
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            var root = chain[3] + turn.Rotate(new(side * Rig.ShoulderHalfWidth, -0.15 * Rig.Height, 0));
            var (sin, cos) = DeterministicMath.SinCos(goals.Wings.Raise - 0.5);
            var tip = root + turn.Rotate(new Vector3d(side * cos * 0.7, sin, -0.7) * Rig.Wing);
            fins[i] = new(root, (root + tip) / 2, tip, root + turn.Rotate(new(side * 0.3 * Rig.Wing, -0.2 * Rig.Wing, -0.6 * Rig.Wing)));
        }

        return fins;
    }

    private ActorPose Of(Vector3d[] chain, QuaternionD headTurn, QuaternionD turn, BodyGoals goals, double time, LimbPose[] fins) => new()
    {
        Pelvis = new(chain[Points - 4], turn),
        Chest = new(chain[2], turn),
        Head = new(chain[0], headTurn),
        NeckRoot = chain[1],
        Legs = [],
        Arms = [],
        Tail = chain,
        Wings = fins,
        Face = goals.Face,
        EyesOpen = Rig.Fish ? 1 : Math.Min(goals.Face.Eyes, Gaze.Blink(time)),
    };
}
