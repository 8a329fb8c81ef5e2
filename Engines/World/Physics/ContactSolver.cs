namespace Sora.Engines.World.Physics;

/// <summary>
/// Sequential impulses (Catto, "Iterative dynamics with temporal coherence", GDC 2005) in two phases as in Guendelman, Bridson
/// and Fedkiw, "Nonconvex rigid bodies with stacking" (2003): impacts give back, resting contacts only hold.
/// </summary>
internal sealed class ContactSolver
{
    /// <summary>Metres a second of closing below which nothing bounces: twice what gravity adds in a step.</summary>
    public const double BounceThreshold = 0.08;

    /// <summary>Metres: nearer than this counts as touching.</summary>
    public const double Touch = 1e-5;

    /// <summary>Metres of overlap that are left alone, so that resting contacts stay in touch.</summary>
    private const double Slop = 2e-4;
    private const double PushShare = 0.2;
    private const double MaxPushSpeed = 1.0;
    private const double MatchDistance = 0.02;
    private const int ImpactPasses = 24;
    private const int RestingPasses = 20;
    private const int RestitutionTries = 4;

    private readonly List<ContactConstraint> _pool = [];
    private readonly Dictionary<(int, int), List<Remembered>> _memory = [];
    private readonly List<(Body Body, BodyState State)> _saved = [];
    private int _used;
    private bool _lastChance;

    public ReadOnlySpan<ContactConstraint> Constraints => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pool)[.._used];

    public void Begin() => _used = 0;

    public void Add(Body a, Body b, in ContactPoint contact)
    {
        if (_used == _pool.Count)
        {
            _pool.Add(new());
        }

        _pool[_used++].Set(a, b, contact);
    }

    /// <summary>Whether anything that touches closes fast enough to bounce.</summary>
    public bool HasImpact()
    {
        foreach (var c in Constraints)
        {
            if (IsImpact(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsImpact(ContactConstraint c) => c.Contact.Separation <= Touch && c.InitialNormalSpeed < -BounceThreshold;

    /// <summary>
    /// Resolves all impacts of this moment. Friction together with Newton's restitution can create energy (Kane's paradox);
    /// when it does, the moment is solved again with less restitution.
    /// </summary>
    public void SolveImpacts()
    {
        Save();
        var before = Energy();
        var share = 1.0;
        for (var attempt = 0; ; attempt++)
        {
            for (var pass = 0; pass < ImpactPasses; pass++)
            {
                foreach (var c in Constraints)
                {
                    if (c.Contact.Separation <= Touch)
                    {
                        c.Solve(IsImpact(c) ? -c.Restitution * share * c.InitialNormalSpeed : 0);
                    }
                }
            }

            // A driven body brings work of its own.
            if (attempt == RestitutionTries || HasDriven() || Energy() <= before * (1 + 1e-9))
            {
                return;
            }

            share = attempt == RestitutionTries - 1 ? 0 : share / 2;
            Restore();
        }
    }

    /// <summary>Holds what touches or is about to, over a step of dt whose forces are already in the velocities.</summary>
    /// <param name="dt">Seconds.</param>
    /// <param name="moves">Added velocity by body index that parts overlapping bodies, for this step only.</param>
    /// <param name="turns">The same for spin.</param>
    /// <param name="lastChance">True when no impact will be looked for: then even fast ones are stopped at the surface.</param>
    public void SolveResting(double dt, Span<Vector3d> moves, Span<Vector3d> turns, bool lastChance)
    {
        _lastChance = lastChance;
        foreach (var c in Constraints)
        {
            if (!Bounces(c) && Match(c) is { } known)
            {
                c.WarmStart(known.Normal * dt, known.Friction * dt);
            }
        }

        for (var pass = 0; pass < RestingPasses; pass++)
        {
            foreach (var c in Constraints)
            {
                if (!Bounces(c))
                {
                    c.Solve(c.Contact.Separation > 0 ? -c.Contact.Separation / dt : 0);
                }
            }
        }

        var overlaps = false;
        foreach (var c in Constraints)
        {
            overlaps |= c.Contact.Separation < -Slop;
        }

        for (var pass = 0; overlaps && pass < RestingPasses; pass++)
        {
            foreach (var c in Constraints)
            {
                var push = Math.Min(MaxPushSpeed, PushShare * (-c.Contact.Separation - Slop) / dt);
                c.SolvePush(moves, turns, c.Contact.Separation > 0 ? -c.Contact.Separation / dt : Math.Max(0, push));
            }
        }

        Remember(dt);
    }

    /// <summary>Not touching yet and fast: left for the impact that is about to come, or its bounce would be lost.</summary>
    private bool Bounces(ContactConstraint c) => !_lastChance && c.Contact.Separation > Touch && c.InitialNormalSpeed < -BounceThreshold;

    private void Remember(double dt)
    {
        foreach (var list in _memory.Values)
        {
            list.Clear();
        }

        foreach (var c in Constraints)
        {
            if (c.NormalImpulse > 0)
            {
                var key = (c.A.Index, c.B.Index);
                if (!_memory.TryGetValue(key, out var list))
                {
                    _memory.Add(key, list = []);
                }

                list.Add(new(c.Contact.Point, c.NormalImpulse / dt, c.FrictionImpulse / dt));
            }
        }
    }

    private Remembered? Match(ContactConstraint c)
    {
        if (!_memory.TryGetValue((c.A.Index, c.B.Index), out var list))
        {
            return null;
        }

        Remembered? best = null;
        var nearest = MatchDistance;
        foreach (var r in list)
        {
            var distance = Vector3d.Distance(r.Point, c.Contact.Point);
            if (distance < nearest)
            {
                (nearest, best) = (distance, r);
            }
        }

        return best;
    }

    private void Save()
    {
        _saved.Clear();
        foreach (var c in Constraints)
        {
            _saved.Add((c.A, c.A.State));
            _saved.Add((c.B, c.B.State));
        }
    }

    private void Restore()
    {
        foreach (var (body, state) in _saved)
        {
            body.State = state;
        }

        foreach (var c in Constraints)
        {
            c.Set(c.A, c.B, c.Contact);
        }
    }

    private bool HasDriven()
    {
        foreach (var c in Constraints)
        {
            if (c.A.Motion == BodyMotion.Driven || c.B.Motion == BodyMotion.Driven)
            {
                return true;
            }
        }

        return false;
    }

    private double Energy()
    {
        var sum = 0.0;
        var seen = new HashSet<int>();
        foreach (var c in Constraints)
        {
            sum += seen.Add(c.A.Index) ? c.A.KineticEnergy : 0;
            sum += seen.Add(c.B.Index) ? c.B.KineticEnergy : 0;
        }

        return sum;
    }

    /// <param name="Normal">Newtons.</param>
    /// <param name="Friction">Newtons, world vector.</param>
    private readonly record struct Remembered(Vector3d Point, double Normal, Vector3d Friction);
}
