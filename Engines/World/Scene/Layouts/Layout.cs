using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>
/// Finds everything its first place: what the storyboard relates stands so, and nothing overlaps. The action runs along +X, seen from +Z;
/// scenery stands behind it.
/// </summary>
internal sealed class Layout
{
    private const double ScenerySize = 2.2;
    private const double SceneryDepth = -3.2;
    private const double SupportX = -0.9;
    private const double SupportZ = -0.35;
    private const double ActorZ = -0.45;
    private const double WallMargin = 0.45;
    private const double BankMargin = 0.3;

    // In widths of whoever goes down a slope beside others.
    private const double Abreast = 1.3;

    // Metres at most from a thing to what is above it; less over what is small, so that both are seen from near.
    private const double Overhead = 0.25;

    // Metres from a table's edge to what is worked on.
    private const double WorkReach = 0.26;

    // What is larger looks for room in steps of its own size, or it would not get past its like.
    private const double LargeStep = 3;
    private readonly Stage _stage;
    private readonly Shot _shot;
    private readonly Roles _roles;
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);
    private readonly List<(Extent Extent, string? For)> _taken = [];

    // What is being put on something lies within the room that this takes up: on a bed behind a cab, on a seat before a back.
    private Extent? _support;

    private Layout(Stage stage, Shot shot)
    {
        (_stage, _shot, _roles) = (stage, shot, new(stage, shot));
        foreach (var member in shot.Cast)
        {
            List<Placing> copies =
            [
                .. stage.Things.Where(t => t.Member == member && !t.IsBackdrop).Select(t => new Placing(t)),
                .. stage.Actors.Where(a => a.Member == member).Select(a => new Placing(a)),
            ];
            if (copies.Count > 0)
            {
                var looksOn = Audience.Is(member, shot);
                if (looksOn)
                {
                    Audience.Arrange(copies);
                }
                else
                {
                    Formations.Arrange(copies, Formations.Of(member, shot, copies[0].Thing?.Noun.Solid ?? string.Empty));
                }

                _groups[member.Id] = new(member, copies, looksOn);
            }
        }
    }

    public static void Arrange(Stage stage, Shot shot)
    {
        var layout = new Layout(stage, shot);

        // What others refer to first, then by how little they can move.
        var order = shot.Cast.Where(m => layout._groups.ContainsKey(m.Id)).Select(m => layout._groups[m.Id]).ToList();
        foreach (var group in order.OrderBy(layout.Depth).ThenBy(layout.Rank).ThenBy(order.IndexOf))
        {
            layout.Place(group);
        }
    }

    public static bool IsScenery(Thing thing) => !thing.Moves && !thing.IsTarget && Math.Max(thing.Size.X, thing.Size.Y) > ScenerySize;

    /// <summary>How many steps away from what stands by itself: on a plate on a table is two.</summary>
    private int Depth(Group group)
    {
        var depth = 0;
        for (var at = group; depth < _groups.Count && _groups.GetValueOrDefault(_roles.WhereOf(at.Member).Id) is { } next && next != at; at = next)
        {
            depth++;
        }

        return depth;
    }

    private int Rank(Group group) => group switch
    {
        { LooksOn: true } => 5,
        { IsScenery: true } or { First.Thing: { Start: not null, Moves: false } } => 0,
        _ when _roles.SoughtBy(group.Member) is not null && group.First.Actor is null && !_roles.Carries(group.Member.Id) => 4,
        { First.Thing.Moves: false } => 1,
        { First.Actor: not null } => 2,
        _ => 3,
    };

    private void Place(Group group)
    {
        var where = _roles.WhereOf(group.Member);
        var anchor = _groups.GetValueOrDefault(where.Id);
        if (anchor == group)
        {
            anchor = null;
        }

        if (anchor is not null && where.Relation is "on" or "in" && anchor!.First.Thing is { } support && group.First.Actor is null)
        {
            PutOn(group, support, where.IsIn);
        }
        else if (anchor is not null && where.Relation is "on" or "in" && anchor!.First.Thing is { } bearer && group.First.Actor is not null && Bear(group, bearer))
        {
            _taken.Add((group.Bounds, null));
            return;
        }
        else if (Tightrope.Between(_shot) is { } pair && (pair == group.Member || (group.First.Thing is { } rope && Tightrope.Is(rope))))
        {
            Span(group);
        }
        else if (group.LooksOn)
        {
            // Arcs about the middle of what goes on.
            var action = _groups.Values.Where(g => g is { IsPlaced: true, IsScenery: false }).Aggregate(Extent.None, (all, g) => all.With(g.Bounds));
            var middle = action.Low.X > action.High.X ? Vector3d.Zero : action.Middle.Flat();
            Settle(group, middle + group.Bounds.Middle.Flat(), sideways: false, step: 0.2);
        }
        else if (group.IsScenery && anchor is null)
        {
            Settle(group, new(0, 0, BehindWater(SceneryDepth) - (group.Bounds.Size.Z / 2)), sideways: true);
        }
        else
        {
            Stand(group, anchor, where);
        }

        foreach (var copy in group.Copies)
        {
            _taken.Add((copy.Bounds, null));
        }

        Reserve(group);
    }

    /// <summary>A rope lies along the middle of the set; what it is fastened to stands at its ends.</summary>
    private static void Span(Group group)
    {
        for (var i = 0; i < group.Copies.Count; i++)
        {
            var bounds = group.Copies[i].Bounds;
            var x = group.Copies.Count == 2 ? ((2 * i) - 1) * (Tightrope.HalfBetween + (bounds.Size.X / 2)) : 0;
            group.Copies[i].Move(new Vector3d(x, bounds.Low.Y, SupportZ) - (bounds.Middle with { Y = bounds.Low.Y }));
        }

        group.SetPlaced();
    }

    /// <summary>The depth itself, or the far bank of water that it lies in.</summary>
    private double BehindWater(double depth) =>
        _stage.Water is { HasLand: true, Water.Region: { Outline: WaterOutline.Ellipse or WaterOutline.Rectangle } region } && region.DepthAt(0, depth) > 0
            ? region.Middle.Z - region.HalfZ - BankMargin
            : depth;

    /// <summary>Keeps a travelling actor's way free of what it does not seek.</summary>
    private void Reserve(Group group)
    {
        foreach (var actor in group.Copies.Select(c => c.Actor).OfType<Actors.Actor>().Where(a => a.Travels))
        {
            var half = actor.Rig.Width / 2;
            var way = Math.Abs(actor.StartX);
            _taken.Add((new(new(-way, 0.02, actor.Position.Z - half), new(way, actor.Rig.Height, actor.Position.Z + half)), group.Member.Id));
        }
    }

    /// <summary>Actors on a thing: each on a seat of its own, or on their feet on top of it. False when it bears none, or when they are only about to sit down.</summary>
    private bool Bear(Group group, Thing bearer)
    {
        var first = _shot.Beats.Where(b => b.Who == group.Member.Id).OrderBy(b => b.At).FirstOrDefault();
        var action = first is null ? null : Actors.ActorPlan.ActionOf(first.Verb);
        if (bearer.Floor is not null || (action is "sit" && first!.Manner?.Contains("down") == true) || action is "climb" or "approach")
        {
            return false;
        }

        var others = _shot.Cast.Count(m => m != group.Member && _groups.TryGetValue(m.Id, out var g) && g is { IsPlaced: true, First.Actor: not null } && _roles.WhereOf(m).Id == bearer.Member.Id);
        var places = group.Copies.Count + _shot.Cast.Where(m => m != group.Member && _groups.TryGetValue(m.Id, out var g) && g.First.Actor is not null && _roles.WhereOf(m).Id == bearer.Member.Id).Sum(m => _groups[m.Id].Copies.Count);
        for (var i = 0; i < group.Copies.Count; i++)
        {
            var actor = group.Copies[i].Actor!;
            if (Actors.Seats.On(bearer, actor.Rig, action, others + i, places) is not { } perch)
            {
                return false;
            }

            var at = bearer is { Moves: false, Start: { } start }
                ? start + new Vector3d(0, 0, (others + i - ((places - 1) / 2.0)) * Abreast * Math.Max(actor.Rig.Width, 2 * Actors.ActorBodies.TrunkRadius(actor.Rig)))
                : perch.After(0).At;
            group.Copies[i].Move(at - group.Copies[i].Bounds.Middle with { Y = group.Copies[i].Bounds.Low.Y });
            if (perch.Seated || bearer.Moves)
            {
                actor.Mount(perch);
            }
            else
            {
                actor.StandOn(bearer, at);
            }
        }

        group.SetPlaced();
        return true;
    }

    private void PutOn(Group group, Thing support, bool inside)
    {
        var top = Extent.Of(support.Bodies);
        var size = group.Bounds.Size;
        var height = top.Low.Y + (inside && support.Floor is { } floor ? floor : support.TopHeight);
        var middle = top.Middle + new Vector3d(support.LoadX, 0, 0);

        // What will fall or roll off lies near the end that it may fall from.
        var x = _roles.LeavesItsPlace(group.Member) && !inside && support.LoadX == 0 ? top.High.X - (size.X / 2) - Math.Min(0.12, 0.1 * top.Size.X) : middle.X;
        if (support.Start is { } start)
        {
            var lowest = group.Bounds;
            group.Move(start - lowest.Middle with { Y = lowest.Low.Y });
            if (!support.Moves)
            {
                Leans.LayOn(group, support);
            }

            support.Start = start + new Vector3d(support.LoadX, 0, 0);
            return;
        }

        if (!inside && IsWorkedOnBehind(group, support))
        {
            // Within reach of who stands behind the table.
            middle = middle with { Z = Math.Min(middle.Z, top.Low.Z + WorkReach) };
        }

        var step = 0.55 * Math.Max(0.02, Math.Min(size.X, size.Z));
        _support = support.TopHeight < top.Size.Y - 1e-6 ? top : null;
        Settle(group, new(x, height, inside ? middle.Z : middle.Z), sideways: false, step, gap: 0.1 * Math.Min(size.X, 0.1));
        _support = null;
    }

    private bool IsWorkedOnBehind(Group group, Thing support) => _shot.Cast.Any(m =>
        Layouts.Where.Of(m) is { Relation: "behind" } where && where.Id == support.Member.Id && _shot.Beats.Any(b => b.Who == m.Id && b.What == group.Member.Id));

    private void Stand(Group group, Group? anchor, Where where)
    {
        var size = group.Bounds.Size;
        double x = _roles.StandsAt(group, SupportX), z = group.First switch
        {
            { Actor.Travels: true } => 0,
            { Actor: not null } => ActorZ,
            { Thing.Moves: false } => _roles.Carries(group.Member.Id) ? SupportZ : SupportZ - 0.3,
            _ => 0,
        };
        var height = 0.0;
        if (anchor is not null)
        {
            var near = anchor.Bounds;
            (x, height, z) = where.Relation switch
            {
                // Actors stand on the ground only: before what they are said to be on.
                "on" or "in" when group.First.Actor is not null => (near.Middle.X, 0, near.High.Z + (size.Z / 2) + 0.05),
                "on" or "in" => (near.Middle.X, anchor.First.Thing?.TopHeight ?? 0, near.Middle.Z),
                "behind" => (near.Middle.X, 0, near.Low.Z - (size.Z / 2) - 0.2),
                "before" => (near.Middle.X, 0, near.High.Z + (size.Z / 2) + 0.2),
                "above" when group.First.Actor is null => (near.Middle.X, near.High.Y + Math.Max(Math.Min(Overhead, near.Size.Y), 0.5 * size.Y), near.Middle.Z),
                "under" when near.Size.Y > 2.5 => (near.Middle.X + 0.9 + (size.X / 2), 0, near.High.Z + (size.Z / 2)),
                "between" => (near.Middle.X, 0, anchor.IsScenery ? near.High.Z + 0.4 + (size.Z / 2) : near.Middle.Z),
                _ => (near.Low.X - (size.X / 2) - 0.3, 0, Math.Max(z, near.Middle.Z)),
            };
        }
        else if (_roles.SoughtBy(group.Member) is { } sought && _groups.GetValueOrDefault(sought.Who) is { } seeker && seeker.IsPlaced)
        {
            (x, z) = (seeker.Bounds.Middle.X + sought.Ahead, seeker.Bounds.Middle.Z);
        }

        if (anchor is null && group.First.Thing is { Moves: false, IsTarget: true })
        {
            // Where the target stands is as free as how hard something is sent towards it.
            var lever = _stage.Levers.Of(group.Member.Id);
            (x, z) = (x + (lever.Force * 1.2), z + (lever.Shift * 0.5));
        }

        Settle(group, new(x, height, z), sideways: true);
    }

    /// <summary>Puts the group's foot at the place, or the nearest that is free: to the sides first, then back and forth.</summary>
    private void Settle(Group group, Vector3d foot, bool sideways, double? step = null, double? gap = null)
    {
        var bounds = group.Bounds;
        var home = foot - (bounds.Middle with { Y = bounds.Low.Y });
        var large = Math.Max(bounds.Size.X, bounds.Size.Z);
        var apart = step ?? (large > LargeStep ? Math.Min(2, 0.15 * large) : Math.Clamp(0.3 * Math.Min(bounds.Size.X, bounds.Size.Z), 0.03, 0.3));
        var clear = gap ?? Math.Clamp(0.25 * Math.Min(bounds.Size.X, bounds.Size.Z), 0.004, 0.3);
        const int most = 60;
        for (var row = 0; row < 9; row++)
        {
            // Backwards is where the view is free of what stands nearer.
            var z = (row % 2 == 0 ? 1 : -1) * ((row + 1) / 2) * apart * (sideways ? 2 : 1);
            for (var i = 0; i < most; i++)
            {
                var by = home + new Vector3d((i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * apart, 0, z);
                if (IsFree(group, by, clear) && (!sideways || InRoom(bounds.Moved(by))))
                {
                    group.Move(by);
                    return;
                }
            }
        }

        if (group.First.Actor is not null)
        {
            // A crowded place: an actor steps forward out of it.
            var front = _taken.Where(t => t.For is null).Select(t => t.Extent.High.Z).DefaultIfEmpty(0).Max();
            group.Move(home + new Vector3d(0, -foot.Y, Math.Max(0, front + clear + (bounds.Size.Z / 2) - foot.Z)));
            return;
        }

        // A crowded place: one above another rather than within one another.
        var height = _taken.Where(t => t.For is null && t.Extent.Meets(bounds.Moved(home) with { Low = new(bounds.Low.X + home.X, 0, bounds.Low.Z + home.Z) }, clear))
            .Select(t => t.Extent.High.Y).DefaultIfEmpty(0).Max();
        group.Move(home + new Vector3d(0, Math.Max(0, height + 0.01 - foot.Y), 0));
    }

    private bool IsFree(Group group, Vector3d by, double gap)
    {
        foreach (var copy in group.Copies)
        {
            var wanted = copy.Bounds.Moved(by);
            foreach (var (extent, owner) in _taken)
            {
                if (owner is not null && (owner == group.Member.Id || _roles.Seeks(owner, group.Member.Id) || group.First.Actor is not null))
                {
                    continue;
                }

                if (extent != _support && wanted.Meets(extent, gap))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool InRoom(Extent extent) =>
        _stage.Place.Room is not { } room
        || (extent.Low.X > room.Minimum.X + WallMargin && extent.High.X < room.Maximum.X - WallMargin && extent.Low.Z > room.Minimum.Z + Math.Max(WallMargin, _stage.Place.FurnitureDepth));
}

/// <summary>All copies of a cast member.</summary>
/// <param name="looksOn">Whether they are the <see cref="Audience"/> of the others.</param>
internal sealed class Group(CastMember member, List<Placing> copies, bool looksOn = false)
{
    public bool LooksOn => looksOn;

    public CastMember Member { get; } = member;

    public List<Placing> Copies { get; } = copies;

    public Placing First => Copies[0];

    public bool IsPlaced { get; private set; }

    public bool IsScenery => First.Thing is { } thing && Layout.IsScenery(thing);

    public Extent Bounds
    {
        get
        {
            var all = Extent.None;
            foreach (var copy in Copies)
            {
                all = all.With(copy.Bounds);
            }

            return all;
        }
    }

    public void SetPlaced() => IsPlaced = true;

    public void Move(Vector3d by)
    {
        IsPlaced = true;
        foreach (var copy in Copies)
        {
            copy.Move(by);
        }
    }
}
