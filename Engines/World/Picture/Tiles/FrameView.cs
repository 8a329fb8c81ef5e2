using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>The camera of one frame, in numbers that turn pixels into rays.</summary>
internal readonly struct FrameView
{
    /// <summary>A packet is four pixels wide and two high.</summary>
    public const int PacketWidth = 4;
    public const int PacketHeight = 2;

    public readonly Vector3 Eye;

    /// <summary>Angle that one pixel spans in the middle of the picture, radians: also metres a pixel at one metre.</summary>
    public readonly float PixelAngle;
    private readonly Vector3 right;
    private readonly Vector3 up;
    private readonly Vector3 ahead;
    private readonly float middleX;
    private readonly float middleY;

    public FrameView(in PictureCamera camera, int width, int height)
    {
        var (x, y, z) = ExactVector.Rows(camera.Rotation);
        Eye = camera.Position;
        PixelAngle = 1 / (camera.FocalLength * height);
        right = new Vector3(x.X, y.X, z.X) * PixelAngle;
        up = new Vector3(x.Y, y.Y, z.Y) * PixelAngle;
        ahead = -new Vector3(x.Z, y.Z, z.Z);
        (middleX, middleY) = (width * 0.5f, height * 0.5f);
    }

    /// <summary>Unit direction through a point of the picture, in pixels from its upper left corner.</summary>
    public Vector3 Direction(float x, float y) => ExactVector.Normalize(ahead + (right * (x - middleX)) + (up * (middleY - y)));

    /// <summary>Unit directions through the eight pixels whose upper left one is (x, y).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Packet3 Directions(int x, int y)
    {
        var u = Vector256.Create(0.5f, 1.5f, 2.5f, 3.5f, 0.5f, 1.5f, 2.5f, 3.5f) + Of(x - middleX);
        var v = Of(middleY - y) - Vector256.Create(0.5f, 0.5f, 0.5f, 0.5f, 1.5f, 1.5f, 1.5f, 1.5f);
        var d = Packet3.MultiplyAdd(Packet3.Of(right), u, Packet3.MultiplyAdd(Packet3.Of(up), v, Packet3.Of(ahead)));
        return d * (One / d.Length());
    }

    /// <summary>The cone around a square of pixels.</summary>
    public Cone ConeOf(int x, int y, int size)
    {
        var axis = Direction(x + (size * 0.5f), y + (size * 0.5f));
        var cos = 1f;
        for (var corner = 0; corner < 4; corner++)
        {
            cos = MathF.Min(cos, ExactVector.Dot(axis, Direction(x + ((corner & 1) * size), y + ((corner >> 1) * size))));
        }

        return new Cone(Eye, axis, cos, MathF.Sqrt(MathF.Max(0, 1 - (cos * cos))), PixelAngle);
    }
}
