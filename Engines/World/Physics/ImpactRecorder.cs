using System.Runtime.InteropServices;

namespace Sora.Engines.World.Physics;

/// <summary>Keeps every impact, one entry a pair and moment, and the first touch of those that meet too gently to bounce.</summary>
internal sealed class ImpactRecorder
{
    // A pair that touched within this many seconds is still the same contact.
    private const double SameContactSeconds = 0.05;

    private readonly List<Impact> _all = [];
    private int _ordered;
    private readonly Dictionary<(int, int), double> _lastTouch = [];
    private readonly Dictionary<(int A, int B), Sum> _sums = [];
    private readonly List<KeyValuePair<(int A, int B), Sum>> _sorted = [];

    public IReadOnlyList<Impact> All => _all;

    /// <summary>After the impacts of a moment were solved.</summary>
    public void Record(double time, ReadOnlySpan<ContactConstraint> constraints)
    {
        Gather(constraints, onlyImpacts: true);
        foreach (var (key, sum) in Sorted())
        {
            if (sum.Impulse > 0)
            {
                _all.Add(sum.ToImpact(time, key));
                _lastTouch[key] = time;
            }
        }
    }

    /// <summary>After resting contacts were solved: a touch that no impact announced is one too.</summary>
    public void RecordQuiet(double time, ReadOnlySpan<ContactConstraint> constraints)
    {
        Gather(constraints, onlyImpacts: false);
        foreach (var (key, sum) in Sorted())
        {
            if (!_lastTouch.TryGetValue(key, out var last) || time - last > SameContactSeconds)
            {
                // What lay there from the start has not met.
                if (time > 0 && sum.Closing > 0)
                {
                    _all.Add(sum.ToImpact(time, key));
                }
            }

            _lastTouch[key] = time;
        }
    }

    /// <summary>Islands tell their impacts one after the other: the step's are put in order of time.</summary>
    public void EndStep()
    {
        if (_all.Count - _ordered > 1)
        {
            CollectionsMarshal.AsSpan(_all)[_ordered..].Sort(static (p, q) => p.Time != q.Time ? p.Time.CompareTo(q.Time) : p.A != q.A ? p.A.CompareTo(q.A) : p.B.CompareTo(q.B));
        }

        _ordered = _all.Count;
    }

    /// <summary>By pair, for dictionaries have no order of their own.</summary>
    private List<KeyValuePair<(int A, int B), Sum>> Sorted()
    {
        _sorted.Clear();
        foreach (var entry in _sums)
        {
            _sorted.Add(entry);
        }

        _sorted.Sort(static (p, q) => p.Key.A != q.Key.A ? p.Key.A.CompareTo(q.Key.A) : p.Key.B.CompareTo(q.Key.B));
        return _sorted;
    }

    private void Gather(ReadOnlySpan<ContactConstraint> constraints, bool onlyImpacts)
    {
        _sums.Clear();
        foreach (var c in constraints)
        {
            if (c.NormalImpulse <= 0 || (onlyImpacts && !ContactSolver.IsImpact(c)))
            {
                continue;
            }

            var key = (c.A.Index, c.B.Index);
            _sums[key] = _sums.GetValueOrDefault(key).With(c);
        }
    }

    private readonly record struct Sum(double Impulse, double Closing, double Slip, Vector3d Weighted, Vector3d Normals, Vector3d Rub)
    {
        public Sum With(ContactConstraint c) => new(
            Impulse + c.NormalImpulse,
            Math.Max(Closing, -c.InitialNormalSpeed),
            Math.Max(Slip, c.InitialSlipSpeed),
            Weighted + (c.Contact.Point * c.NormalImpulse),
            Normals + (c.Contact.Normal * c.NormalImpulse),
            Rub + c.FrictionImpulse);

        public Impact ToImpact(double time, (int A, int B) key) =>
            new(time, key.A, key.B, Impulse, Closing, Slip, Weighted / Impulse, Normals.Normalized(Vector3d.UnitY)) { Rub = Rub };
    }
}
