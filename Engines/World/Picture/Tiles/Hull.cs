using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>What rays meet without marching: the ground, and the walls and ceiling of a room seen from inside.</summary>
internal readonly struct Hull(in GroundPlane ground, RoomShell? room)
{
    /// <summary>Beyond this the ground is the horizon.</summary>
    private const float HorizonDistance = 400;

    public readonly float GroundHeight = ground.Height;
    public readonly bool IsRoom = room is not null;
    private readonly Vector3 low = room?.Minimum ?? default;
    private readonly Vector3 high = room?.Maximum ?? default;

    /// <summary>The same for rays that start at points of their own.</summary>
    public Floats Intersect(in Packet3 origin, in Packet3 direction)
    {
        var toGround = (Of(GroundHeight) - origin.Y) / direction.Y;
        if (!IsRoom)
        {
            var meets = Vector256.LessThan(direction.Y, Of(-1e-4f)) & Vector256.GreaterThan(toGround, Floats.Zero)
                & Vector256.LessThan(toGround, Of(HorizonDistance));
            return Select(meets, toGround, Of(DistanceField.Nowhere));
        }

        var rising = Vector256.GreaterThan(direction.Y, Floats.Zero);
        var y = Ahead(Select(rising, (Of(high.Y) - origin.Y) / direction.Y, toGround));
        var x = Ahead((Select(Vector256.GreaterThan(direction.X, Floats.Zero), Of(high.X), Of(low.X)) - origin.X) / direction.X);
        var z = Ahead((Select(Vector256.GreaterThan(direction.Z, Floats.Zero), Of(high.Z), Of(low.Z)) - origin.Z) / direction.Z);
        return Min(y, Min(x, z));
    }

    /// <summary>Distance along each ray, <see cref="DistanceField.Nowhere"/> where there is only sky.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Floats Intersect(Vector3 origin, in Packet3 direction)
    {
        var toGround = (Of(GroundHeight) - Of(origin.Y)) / direction.Y;
        if (!IsRoom)
        {
            var meets = Vector256.LessThan(direction.Y, Of(-1e-4f)) & Vector256.GreaterThan(toGround, Floats.Zero)
                & Vector256.LessThan(toGround, Of(HorizonDistance));
            return Select(meets, toGround, Of(DistanceField.Nowhere));
        }

        var rising = Vector256.GreaterThan(direction.Y, Floats.Zero);
        var y = Ahead(Select(rising, (Of(high.Y) - Of(origin.Y)) / direction.Y, toGround));
        var x = Ahead((Select(Vector256.GreaterThan(direction.X, Floats.Zero), Of(high.X), Of(low.X)) - Of(origin.X)) / direction.X);
        var z = Ahead((Select(Vector256.GreaterThan(direction.Z, Floats.Zero), Of(high.Z), Of(low.Z)) - Of(origin.Z)) / direction.Z);
        return Min(y, Min(x, z));
    }

    /// <summary>Distance from points inside to the nearest of ground, walls and ceiling.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Floats Distance(in Packet3 p)
    {
        var d = p.Y - Of(GroundHeight);
        if (IsRoom)
        {
            d = Min(d, Of(high.Y) - p.Y);
            d = Min(d, Min(p.X - Of(low.X), Of(high.X) - p.X));
            d = Min(d, Min(p.Z - Of(low.Z), Of(high.Z) - p.Z));
        }

        return d;
    }

    /// <summary>Which surface a point on the hull belongs to: masks for floor, ceiling, walls across X and walls across Z.</summary>
    public void Faces(in Packet3 p, out Floats floor, out Floats ceiling, out Floats acrossX, out Floats acrossZ, out Packet3 normal)
    {
        var up = new Packet3(Floats.Zero, One, Floats.Zero);
        if (!IsRoom)
        {
            floor = Vector256<float>.AllBitsSet;
            ceiling = acrossX = acrossZ = Floats.Zero;
            normal = up;
            return;
        }

        var toFloor = Vector256.Abs(p.Y - Of(GroundHeight));
        var toCeiling = Vector256.Abs(Of(high.Y) - p.Y);
        var toX = Min(Vector256.Abs(p.X - Of(low.X)), Vector256.Abs(Of(high.X) - p.X));
        var toZ = Min(Vector256.Abs(p.Z - Of(low.Z)), Vector256.Abs(Of(high.Z) - p.Z));
        var nearest = Min(Min(toFloor, toCeiling), Min(toX, toZ));
        floor = Vector256.LessThanOrEqual(toFloor, nearest);
        ceiling = Vector256.AndNot(Vector256.LessThanOrEqual(toCeiling, nearest), floor);
        acrossX = Vector256.AndNot(Vector256.LessThanOrEqual(toX, nearest), floor | ceiling);
        acrossZ = Vector256.AndNot(Vector256<float>.AllBitsSet, floor | ceiling | acrossX);
        var inward = new Packet3(
            Select(Vector256.LessThan(p.X, Of((low.X + high.X) * 0.5f)), One, -One),
            Select(floor, One, -One),
            Select(Vector256.LessThan(p.Z, Of((low.Z + high.Z) * 0.5f)), One, -One));
        normal = new Packet3(inward.X & acrossX, inward.Y & (floor | ceiling), inward.Z & acrossZ);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Ahead(Floats t) => Select(Vector256.GreaterThan(t, Floats.Zero), t, Of(DistanceField.Nowhere));
}
