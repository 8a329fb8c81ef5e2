using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>
/// Which bodies do not touch: members of one group, bodies that a joint holds together, and whatever is held by a member of a group with the
/// whole group. What is let go is ignored until it is clear, so that an opening hand does not fling it away.
/// </summary>
internal sealed class PairFilter
{
    // Metres.
    private const double Clear = 0.01;
    private readonly Dictionary<long, int> _joined = [];
    private readonly List<(Body Thing, int Group)> _held = [];
    private readonly List<(Body Thing, int Group, Body? Single)> _leaving = [];

    public bool Meets(Body a, Body b)
    {
        if (a.Group != 0 && a.Group == b.Group)
        {
            return false;
        }

        if (_joined.Count > 0 && _joined.ContainsKey(KeyOf(a, b)))
        {
            return false;
        }

        foreach (var (thing, group) in _held)
        {
            if ((thing == a && b.Group == group) || (thing == b && a.Group == group))
            {
                return false;
            }
        }

        foreach (var (thing, group, single) in _leaving)
        {
            if ((thing == a && Covers(b, group, single)) || (thing == b && Covers(a, group, single)))
            {
                return false;
            }
        }

        return true;
    }

    public void Add(Joint joint)
    {
        if (joint.Collides)
        {
            return;
        }

        var key = KeyOf(joint.A, joint.B);
        _joined[key] = _joined.GetValueOrDefault(key) + 1;
        if (joint.A.Group != joint.B.Group)
        {
            Hold(joint.A, joint.B);
            Hold(joint.B, joint.A);
        }
    }

    public void Remove(Joint joint)
    {
        if (joint.Collides)
        {
            return;
        }

        var key = KeyOf(joint.A, joint.B);
        if (--_joined[key] == 0)
        {
            _joined.Remove(key);
        }

        Release(joint.A, joint.B);
        Release(joint.B, joint.A);
    }

    /// <summary>Two that overlap already do not touch until they have come clear.</summary>
    public void LetPart(Body a, Body b) => _leaving.Add((a, 0, b));

    /// <summary>Lets what has come clear be touched again; of a group that lets go, only members that overlap the thing then are still to come clear.</summary>
    public void Settle(IReadOnlyList<Body> bodies)
    {
        for (var i = _leaving.Count - 1; i >= 0; i--)
        {
            var (thing, group, single) = _leaving[i];
            if (single is not null && Overlaps(thing, single))
            {
                continue;
            }

            _leaving.RemoveAt(i);
            if (single is null)
            {
                foreach (var other in bodies)
                {
                    if (other != thing && other.Group == group && Overlaps(thing, other))
                    {
                        _leaving.Add((thing, 0, other));
                    }
                }
            }
        }
    }

    private static bool Covers(Body body, int group, Body? single) => single is null ? body.Group == group : body == single;

    private static bool Overlaps(Body thing, Body other) => Collision.Separation(thing, other, Clear) < 0;

    private static long KeyOf(Body a, Body b) => ((long)Math.Min(a.Index, b.Index) << 32) | (uint)Math.Max(a.Index, b.Index);

    private void Hold(Body thing, Body holder)
    {
        if (holder.Group != 0)
        {
            _held.Add((thing, holder.Group));
        }
    }

    private void Release(Body thing, Body holder)
    {
        if (holder.Group != 0 && _held.Remove((thing, holder.Group)))
        {
            _leaving.Add((thing, holder.Group, null));
        }
        else if (holder.Group == 0)
        {
            _leaving.Add((thing, 0, holder));
        }
    }
}
