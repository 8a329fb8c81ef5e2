namespace Sora.Engines.World.Physics;

/// <summary>Two bodies that may meet in this step, and the forces at their last contact points, from which the solver starts.</summary>
internal sealed class Pair(Body a, Body b)
{
    // Points farther apart than this are not the same contact.
    private const double MatchDistance = 0.02;
    private const int MostRemembered = 32;

    private readonly List<Remembered> _known = [];

    /// <summary>The one of lower index.</summary>
    public Body A { get; } = a;

    public Body B { get; } = b;

    /// <summary>Coulomb's coefficient of the two materials.</summary>
    public double Friction { get; } = MaterialPairs.FrictionOf(a.Material, b.Material);

    /// <summary>Newton's coefficient of the two materials.</summary>
    public double Restitution { get; } = MaterialPairs.RestitutionOf(a.Material, b.Material);

    public double Rolling { get; } = MaterialPairs.RollingOf(a.Material, b.Material);

    /// <summary>Step in which both were last near.</summary>
    public long Seen { get; set; }

    public void Forget() => _known.Clear();

    /// <summary>The forces at its last contact points.</summary>
    public IEnumerable<ContactMemory> Memory => _known.Select(r => new ContactMemory(A.Index, B.Index, r.Point, r.Normal, r.Friction));

    public void Recall(in ContactMemory memory) => _known.Add(new(memory.Point, memory.Normal, memory.Friction));

    public void Remember(ContactConstraint c, double dt)
    {
        if (_known.Count < MostRemembered)
        {
            _known.Add(new(c.Contact.Point, c.NormalImpulse / dt, c.FrictionImpulse / dt));
        }
    }

    /// <summary>Starts the constraint from the forces at the nearest known point, if one is near.</summary>
    public void WarmStart(ContactConstraint c, double dt)
    {
        var nearest = MatchDistance * MatchDistance;
        var best = -1;
        for (var i = 0; i < _known.Count; i++)
        {
            var distance = (_known[i].Point - c.Contact.Point).LengthSquared;
            if (distance < nearest)
            {
                (nearest, best) = (distance, i);
            }
        }

        if (best >= 0)
        {
            c.WarmStart(_known[best].Normal * dt, _known[best].Friction * dt);
        }
    }

    /// <param name="Normal">Newtons.</param>
    /// <param name="Friction">Newtons, world vector.</param>
    private readonly record struct Remembered(Vector3d Point, double Normal, Vector3d Friction);
}

/// <summary>Forces at a contact point, newtons, between the bodies of those indices.</summary>
internal readonly record struct ContactMemory(int A, int B, Vector3d Point, double Normal, Vector3d Friction);
