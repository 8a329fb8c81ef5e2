using System.Numerics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Shading;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>For the points of a block: which lamps light them, and what may stand between.</summary>
internal sealed class LampNeighbours : IDisposable
{
    private readonly PrimitiveList[] between = [.. Enumerable.Range(0, FrameLights.Most).Select(_ => new PrimitiveList())];
    private readonly PointLight[] lamps = new PointLight[FrameLights.Most];

    public int Count { get; private set; }

    public ref readonly PointLight Lamp(int index) => ref lamps[index];

    public PrimitiveList Between(int index) => between[index];

    public void Reserve(int primitives, int runs)
    {
        foreach (var list in between)
        {
            list.Reserve(primitives, runs);
        }
    }

    public void Clear() => Count = 0;

    public void Find(FrameScene frame, Vector3 centre, float radius)
    {
        Count = 0;
        foreach (ref readonly var lamp in frame.Lights.All)
        {
            var distance = MathF.Max(ExactVector.Length(lamp.Position - centre) - radius, 0.05f);
            var strongest = MathF.Max(lamp.Intensity.X, MathF.Max(lamp.Intensity.Y, lamp.Intensity.Z));
            if (strongest > frame.Lights.Least * distance * distance)
            {
                lamps[Count] = lamp;
                Culling.Between(frame.Solids, centre, radius, lamp.Position, lamp.Radius, between[Count]);
                Count++;
            }
        }
    }

    public void Dispose()
    {
        foreach (var list in between)
        {
            list.Dispose();
        }
    }
}
