using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>
/// Sequential impulses (Catto, "Iterative dynamics with temporal coherence", GDC 2005) in two phases as in Guendelman, Bridson
/// and Fedkiw, "Nonconvex rigid bodies with stacking" (2003): impacts give back, resting contacts only hold. Works on one island at a time.
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
    private const int ImpactPasses = 24;
    private const int RestingPasses = 20;

    // Few contacts may have many passes: a body on a board on small wheels needs them, and they cost little.
    private const int MostPasses = 100;
    private const int PassesTimesContacts = 1500;
    private const int RestitutionTries = 4;

    // A crowd gets fewer passes: its errors even out, warm starts carry them on, and its cost would grow with every moment.
    private const int Crowd = 200;
    private const int CrowdImpactPasses = 6;
    private const int CrowdRestingPasses = 8;
    private const int CrowdPushPasses = 4;

    // A pass that changes no speed by more than this is the last.
    private const double SettledSpeed = 2e-6;
    private const double SettledImpactSpeed = 1e-10;
    private const double SettledCrowdSpeed = 1e-3;

    // What acted between two impacts a moment apart is no force to start the next step from.
    internal const double LeastRemembered = PhysicsWorld.StepSeconds / 4;

    private readonly List<ContactConstraint> _pool = [];
    private readonly JointSolver _joints = new();
    private readonly List<BodyState> _saved = [];
    private Island _island = new();
    private int _used;
    private bool _lastChance;

    public ReadOnlySpan<ContactConstraint> Constraints => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pool)[.._used];

    private bool IsCrowd => _used > Crowd;

    private int Passes(int usual) => Math.Clamp(PassesTimesContacts / Math.Max(1, _used), usual, MostPasses);

    public void Begin(Island island)
    {
        _island = island;
        _used = 0;
    }

    /// <summary>The same points again, with the speeds that the impacts have left.</summary>
    public void Renew()
    {
        foreach (var c in Constraints)
        {
            c.Renew();
            c.Reach = Touch;
        }
    }

    /// <param name="pair">Whose contact it is.</param>
    /// <param name="contact">Its geometry.</param>
    /// <param name="ahead">Seconds within which what closes counts as touching already; 0 for what touches now.</param>
    public void Add(Pair pair, in ContactPoint contact, double ahead = 0)
    {
        if (_used == _pool.Count)
        {
            _pool.Add(new());
        }

        var constraint = _pool[_used++];
        constraint.Set(pair, contact);
        constraint.Reach = Math.Max(Touch, -constraint.InitialNormalSpeed * ahead);
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

    public static bool IsImpact(ContactConstraint c) => c.Contact.Separation <= c.Reach && c.InitialNormalSpeed < -BounceThreshold;

    /// <summary>
    /// Resolves all impacts of this moment. Friction together with Newton's restitution can create energy (Kane's paradox);
    /// when it does, the moment is solved again with less restitution.
    /// </summary>
    /// <param name="time">Seconds of the world, for joints that break.</param>
    public void SolveImpacts(double time)
    {
        Save();
        _joints.Begin(_island.Joints, PhysicsWorld.StepSeconds);
        var before = Energy();
        var share = 1.0;
        var tries = IsCrowd ? 1 : RestitutionTries;
        for (var attempt = 0; ; attempt++)
        {
            _joints.PrepareImpact();
            for (var pass = 0; pass < (IsCrowd ? CrowdImpactPasses : Passes(ImpactPasses)); pass++)
            {
                var change = 0.0;
                foreach (var c in Constraints)
                {
                    if (c.Contact.Separation <= c.Reach)
                    {
                        change = Math.Max(change, c.Solve(IsImpact(c) ? -c.Restitution * share * c.InitialNormalSpeed : 0));
                    }
                }

                if (Math.Max(change, _joints.Solve(pass, 0)) < (IsCrowd ? SettledCrowdSpeed : SettledImpactSpeed))
                {
                    break;
                }
            }

            // A driven body brings work of its own.
            if (attempt == tries || HasDriven() || Energy() <= before * (1 + 1e-9))
            {
                _joints.ChargeWork();
                _joints.Break(time);
                return;
            }

            share = attempt == tries - 1 ? 0 : share / 2;
            Restore();
        }
    }

    /// <summary>Holds what touches or is about to, over a step of dt whose forces are already in the velocities.</summary>
    /// <param name="dt">Seconds.</param>
    /// <param name="time">Seconds of the world, for joints that break.</param>
    /// <param name="lastChance">True when no impact will be looked for: then even fast ones are stopped at the surface.</param>
    public void SolveResting(double dt, double time, bool lastChance)
    {
        _lastChance = lastChance;
        foreach (var c in Constraints)
        {
            if (!Bounces(c))
            {
                c.Pair.WarmStart(c, dt);
            }
        }

        _joints.Begin(_island.Joints, dt);
        _joints.PrepareResting(dt);
        for (var pass = 0; pass < (IsCrowd ? CrowdRestingPasses : Passes(RestingPasses)); pass++)
        {
            var change = 0.0;
            foreach (var c in Constraints)
            {
                if (!Bounces(c))
                {
                    change = Math.Max(change, c.Solve(c.Contact.Separation > 0 ? -c.Contact.Separation / dt : 0));
                }
            }

            if (Math.Max(change, _joints.Solve(pass, dt)) < (IsCrowd ? SettledCrowdSpeed : SettledSpeed))
            {
                break;
            }
        }

        _joints.ChargeWork();
        _joints.Remember(dt);
        _joints.Break(time);
        SolvePush(dt);
        if (dt < LeastRemembered)
        {
            return;
        }

        foreach (var pair in _island.Pairs)
        {
            pair.Forget();
        }

        foreach (var c in Constraints)
        {
            if (c.NormalImpulse > 0)
            {
                c.Pair.Remember(c, dt);
            }
        }
    }

    private void SolvePush(double dt)
    {
        var overlaps = _joints.HasErrors();
        foreach (var c in Constraints)
        {
            overlaps |= c.Contact.Separation < -Slop;
        }

        for (var pass = 0; overlaps && pass < (IsCrowd ? CrowdPushPasses : RestingPasses); pass++)
        {
            var change = 0.0;
            foreach (var c in Constraints)
            {
                var push = Math.Min(MaxPushSpeed, PushShare * (-c.Contact.Separation - Slop) / dt);
                change = Math.Max(change, c.SolvePush(c.Contact.Separation > 0 ? -c.Contact.Separation / dt : Math.Max(0, push)));
            }

            if (!_joints.IsEmpty)
            {
                _joints.SolvePush(dt);
            }

            if (change < (IsCrowd ? SettledCrowdSpeed : SettledSpeed))
            {
                break;
            }
        }
    }

    /// <summary>Not touching yet and fast: left for the impact that is about to come, or its bounce would be lost.</summary>
    private bool Bounces(ContactConstraint c) => !_lastChance && c.Contact.Separation > Touch && c.InitialNormalSpeed < -BounceThreshold;

    private void Save()
    {
        _saved.Clear();
        foreach (var body in _island.Bodies)
        {
            _saved.Add(body.State);
        }
    }

    private void Restore()
    {
        for (var i = 0; i < _saved.Count; i++)
        {
            _island.Bodies[i].State = _saved[i];
        }

        foreach (var c in Constraints)
        {
            c.Set(c.Pair, c.Contact);
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
        foreach (var body in _island.Bodies)
        {
            sum += body.KineticEnergy;
        }

        return sum;
    }
}
