using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fracture;

/// <summary>
/// A body that goes to pieces when it is struck harder than it can bear. Its pieces are cut beforehand and wait, inactive, where it is. When it breaks it has
/// passed on no more of the blow than it could bear, and its pieces take over its place, velocity and angular momentum. What held it fast lets go of it.
/// </summary>
internal sealed class Breakable
{
    // What cracks give back of what the blow took: pieces fly apart by a part of it, and no faster than a part of the blow.
    private const double SpreadOfLoss = 0.5;
    private const double SpreadOfBlow = 0.12;

    // Stiffness in pascal of two hard things that meet, and how much longer than theirs a contact can last.
    private const double HardStiffness = 3.5e10;
    private const double LongestContact = 40;

    // Metres: what reaches no farther from its middle is small.
    private const double SmallReach = 0.05;

    // Splinters of one thing slip past each other: wedged among their like they would cost more than all else, and jam.
    private const int GroupOfPieces = 0x08000000;
    private readonly List<(Body Body, Shard Shard)> _pieces = [];

    /// <param name="world">The pieces are added to it at once, so that every body has its index from the start.</param>
    /// <param name="whole">A dynamic box.</param>
    /// <param name="pieces">How many, 2 to 64.</param>
    /// <param name="impulse">Newton seconds that it can just bear; see <see cref="BearableImpulse"/>.</param>
    /// <param name="random">Where it cracks.</param>
    public Breakable(PhysicsWorld world, Body whole, int pieces, double impulse, SeededRandom random)
        : this(world, whole, Shard.Of(whole.Shape, pieces, null, random), impulse)
    {
    }

    /// <param name="world">The pieces are added to it at once.</param>
    /// <param name="whole">Dynamic, or held fast, with a mass.</param>
    /// <param name="shards">What it goes to; together they have its mass.</param>
    /// <param name="impulse">Newton seconds that it can just bear from something hard.</param>
    /// <exception cref="ArgumentException">It has no mass, or there are no pieces.</exception>
    public Breakable(PhysicsWorld world, Body whole, IReadOnlyList<Shard> shards, double impulse)
    {
        if (whole.Mass <= 0 || shards.Count == 0)
        {
            throw new ArgumentException($"'{whole.Id}' has {whole.Mass} kg and {shards.Count} pieces: give it a mass and pieces", nameof(whole));
        }

        (Whole, Impulse) = (whole, impulse);
        var volume = shards.Sum(s => s.Shape.Volume);

        // Flat sides in place of round ones move the middle of all by a hair; it must be the whole's.
        var middle = shards.Aggregate(Vector3d.Zero, (sum, s) => sum + (s.At * (s.Shape.Volume / volume)));
        foreach (var shard in shards)
        {
            var piece = new Body($"{whole.Id}.piece{_pieces.Count + 1}", whole.Cast, shard.Shape, whole.Material, BodyMotion.Dynamic, whole.Mass * shard.Shape.Volume / volume, Math.Max(0.5, whole.Fill)) { Active = false, Group = GroupOfPieces | whole.Index };
            _pieces.Add((world.Add(piece), shard with { At = shard.At - middle }));
        }

        Follow();
    }

    public Body Whole { get; }

    public double Impulse { get; }

    public IEnumerable<Body> Pieces => _pieces.Select(p => p.Body);

    public IEnumerable<(Body Body, Shard Shard)> Shards => _pieces;

    /// <summary>Seconds of the world; null while it is whole.</summary>
    public double? BrokenAt { get; private set; }

    /// <summary>
    /// Impulse that a plate bears: the bending strength σ gives the force σ·t² on its middle (Roark's plate on its rim, within a factor of 2), for about the
    /// millisecond that a hard contact lasts (Goldsmith, Impact, 1960). Strengths: float glass 45 MPa (EN 572), pottery 30, brick 4, ice 1.5.
    /// </summary>
    public static double BearableImpulse(Material material, double thickness)
    {
        var strength = material.Name switch
        {
            "glass" => 45e6,
            "ceramic" or "tile" => 30e6,
            "stone" or "concrete" => 8e6,
            "brick" => 4e6,
            "ice" => 1.5e6,
            _ => double.PositiveInfinity,
        };
        return strength * thickness * thickness * 1e-3;
    }

    /// <summary>After each step: breaks it when one of the step's impacts was too much. True in the step in which it breaks.</summary>
    public bool Check(PhysicsWorld world, int firstImpact)
    {
        // What an earlier shot broke is in pieces already.
        if (BrokenAt is not null || !Whole.Active)
        {
            return false;
        }

        Follow();
        for (var i = firstImpact; i < world.Impacts.Count; i++)
        {
            var impact = world.Impacts[i];
            if (impact.A != Whole.Index && impact.B != Whole.Index)
            {
                continue;
            }

            var other = world.Bodies[impact.A == Whole.Index ? impact.B : impact.A];
            var bears = Impulse * ContactSeconds(other.Material);
            if (impact.Impulse > bears)
            {
                GiveBack(world, firstImpact, impact, other, bears);
                Break(impact, bears);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How much longer than a hard contact one with that material lasts, and so how much more impulse goes to the same force: the fourth root of the
    /// stiffness of the pair, between Hertz's two fifths for solids and what plates give way themselves (a ball stays on a window for 5 to 10 ms).
    /// </summary>
    private double ContactSeconds(Material other)
    {
        var pair = 1 / ((1 / Whole.Material.Stiffness) + (1 / other.Stiffness));
        return Math.Clamp(Math.Sqrt(Math.Sqrt(HardStiffness / pair)), 1, LongestContact);
    }

    /// <summary>
    /// What breaks pushes no harder than it bears: the rest of the blow did not happen, to neither of the two. A blow by several corners is several
    /// impacts of the step, of which each gives back the same share.
    /// </summary>
    private void GiveBack(PhysicsWorld world, int firstImpact, in Impact blow, Body other, double bears)
    {
        bool IsOfBlow(in Impact i) => i.A == Math.Min(Whole.Index, other.Index) && i.B == Math.Max(Whole.Index, other.Index);
        var all = 0.0;
        for (var i = firstImpact; i < world.Impacts.Count; i++)
        {
            all += IsOfBlow(world.Impacts[i]) ? world.Impacts[i].Impulse : 0;
        }

        // What lay jammed between two passed the blow on to the other side at once: no more comes back than brings the two together as they came.
        var isWhole = blow.B == Whole.Index;
        var ease = Whole.InverseMass + (other.Active ? other.InverseMass : 0);
        var parting = Vector3d.Dot(Whole.Velocity - other.Velocity, blow.Normal) * (isWhole ? 1 : -1);
        var most = ease > 0 ? Math.Max(0, parting + blow.ClosingSpeed) / (ease * all) : 1;
        var share = Math.Min(1 - (bears / Math.Max(all, blow.Impulse)), most);
        if (Whole.IsDynamic && !other.IsDynamic && Whole.Shape.BoundingRadius < SmallReach)
        {
            // Splinters smaller than their way in a step would go through the floor: they lie where they are instead.
            var away = Vector3d.Dot(Whole.Velocity, blow.Normal) * (isWhole ? 1 : -1);
            share = Math.Clamp(away * Whole.Mass / all, 0, share);
        }

        for (var i = firstImpact; i < world.Impacts.Count; i++)
        {
            var impact = world.Impacts[i];
            if (!IsOfBlow(impact))
            {
                continue;
            }

            // Friction goes with what pressed: the same share of both keeps the other's speed between that before the blow and that after it.
            var push = ((impact.Normal * impact.Impulse) + impact.Rub) * (impact.B == Whole.Index ? share : -share);
            if (Whole.IsDynamic)
            {
                Whole.ApplyImpulse(-push, impact.Point - Whole.Position);
            }

            if (other.IsDynamic && other.Active)
            {
                other.ApplyImpulse(push, impact.Point - other.Position);
                other.Wake();
            }
        }
    }

    private void Break(in Impact impact, double bears)
    {
        BrokenAt = impact.Time;
        Follow();
        var momentum = Whole.AngularMomentum;
        Symmetric3 inertia = default;
        foreach (var (piece, _) in _pieces)
        {
            inertia += piece.Inertia.Rotated(piece.Rotation) + Symmetric3.Parallel(piece.Mass, piece.Position - Whole.Position);
        }

        var isHeld = !Whole.IsDynamic;
        var spin = isHeld ? Vector3d.Zero : inertia.Inverse() * momentum;

        // The blow that it bore was its frame's until now.
        var velocity = isHeld ? impact.Normal * ((impact.B == Whole.Index ? bears : -bears) / Whole.Mass) : Whole.Velocity;
        var spread = Spread(impact, bears);
        foreach (var (piece, _) in _pieces)
        {
            var arm = piece.Position - Whole.Position;
            piece.Velocity = velocity + Vector3d.Cross(spin, arm) + (arm * spread);
            piece.Spin = spin;
            piece.Active = true;

            // What was held fast has all its energy from its frame and the blow.
            piece.Work = isHeld ? piece.KineticEnergy + (piece.Mass * PhysicsWorld.StandardGravity * piece.Position.Y) : Whole.Work * piece.Mass / Whole.Mass;
            piece.Wake();
        }

        Whole.Active = false;
    }

    /// <summary>Metres a second for each metre from the middle at which pieces fly apart: it adds no momentum and no spin.</summary>
    private double Spread(in Impact impact, double bears)
    {
        var lost = Math.Max(0, bears * (impact.ClosingSpeed - (bears / (2 * Whole.Mass))));
        var energy = Math.Min(SpreadOfLoss * lost, SpreadOfBlow * 0.5 * Whole.Mass * impact.ClosingSpeed * impact.ClosingSpeed);
        var second = _pieces.Sum(p => p.Body.Mass * (p.Body.Position - Whole.Position).LengthSquared);
        return second > 0 ? Math.Sqrt(2 * energy / second) : 0;
    }

    private void Follow()
    {
        foreach (var (piece, shard) in _pieces)
        {
            piece.Position = Whole.Position + Whole.Rotation.Rotate(shard.At);
            piece.Rotation = (Whole.Rotation * shard.Turn).Normalized();
        }
    }
}
