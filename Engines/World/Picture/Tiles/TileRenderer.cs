using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Output;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Post;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// One worker's way through a tile: a list for the tile, a narrower one and a safe start for each block, a march for each packet of
/// rays, then surfaces and light of what was met. Everything it needs is kept from tile to tile.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class TileRenderer : IDisposable
{
    public const int TileSize = 32;
    private const int BlockSize = 8;
    private const int BlocksAcross = TileSize / BlockSize;
    private const int Blocks = BlocksAcross * BlocksAcross;
    private const int PacketsAcross = BlockSize / FrameView.PacketWidth;
    private const int Packets = PacketsAcross * (BlockSize / FrameView.PacketHeight);

    private const float ClosestStart = 0.05f;

    private bool mirrorsHere;
    private bool clearHere;
    private readonly PrimitiveList tileList = new();
    private readonly PrimitiveList blockList = new();
    private readonly RayPacket* packets = (RayPacket*)NativeMemory.AlignedAlloc((nuint)(Packets * sizeof(RayPacket)), 32);
    private readonly Packet3* display = (Packet3*)NativeMemory.AlignedAlloc((nuint)(Packets * sizeof(Packet3)), 32);
    private readonly EdgeShader edges = new(BlockSize * BlockSize);
    private readonly BatchShader shader = new();
    private readonly SecondaryRays secondary = new();
    private readonly GlassShader glass = new();
    private readonly BlockCones cones = new();

    /// <summary>Makes room for a frame's primitives.</summary>
    public void Reserve(FrameScene frame)
    {
        foreach (var list in (ReadOnlySpan<PrimitiveList>)[tileList, blockList])
        {
            list.Reserve(frame.Solids.Count, frame.Solids.Runs.Length);
        }

        shader.Around.Reserve(frame.Solids.Count, frame.Solids.Runs.Length);
        secondary.Reserve(frame.Solids.Count, frame.Solids.Runs.Length);
        cones.Reserve(frame.Solids.Count);
        glass.Reserve(frame.Solids.Count, frame.Solids.Runs.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Render(FrameScene frame, FrameBuffer output, int tileX, int tileY)
    {
        Culling.ByCone(frame.Solids, frame.View.ConeOf(tileX, tileY, TileSize), tileList);
        if (tileList.Count > 0)
        {
            cones.Find(frame, tileList, tileX, tileY, BlockSize, BlocksAcross, ClosestStart);
        }

        for (var block = 0; block < Blocks; block++)
        {
            var x = tileX + (block % BlocksAcross * BlockSize);
            var y = tileY + (block / BlocksAcross * BlockSize);
            if (x < output.Width && y < output.Height)
            {
                MarchBlock(frame, block, x, y);
                ShadeBlock(frame, output, x, y);
            }
        }
    }

    public void Dispose()
    {
        tileList.Dispose();
        blockList.Dispose();
        edges.Dispose();
        shader.Dispose();
        secondary.Dispose();
        glass.Dispose();
        cones.Dispose();
        NativeMemory.AlignedFree(packets);
        NativeMemory.AlignedFree(display);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarchBlock(FrameScene frame, int block, int x, int y)
    {
        ref readonly var view = ref frame.View;
        var (start, far) = (0f, 0f);
        blockList.Clear();
        if (tileList.Count > 0)
        {
            (start, far) = cones.Take(tileList, block, blockList);
        }

        for (var i = 0; i < Packets; i++)
        {
            ref var rays = ref packets[i];
            rays.Direction = view.Directions(x + (i % PacketsAcross * FrameView.PacketWidth), y + (i / PacketsAcross * FrameView.PacketHeight));
            rays.Distance = frame.Hull.Intersect(view.Eye, rays.Direction);
            rays.Water = Of(-1);
            for (var w = 0; w < frame.Waters.Count; w++)
            {
                // Within its outline there is water and no ground.
                var surface = WaterField.Intersect(frame.Waters[w], view.Eye, rays.Direction, view.PixelAngle);
                var wet = Vector256.LessThan(surface, Of(DistanceField.Nowhere));
                rays.Distance = Select(wet, surface, rays.Distance);
                rays.Water = Select(wet, Of(w), rays.Water);
            }

            rays.Hit = Floats.Zero;
            rays.EdgeCover = Floats.Zero;
            if (blockList.Count > 0 && start < far)
            {
                RayMarcher.March(blockList, view.Eye, Of(start), Min(rays.Distance, Of(far)), view.PixelAngle, ref rays);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ShadeBlock(FrameScene frame, FrameBuffer output, int x, int y)
    {
        mirrorsHere = frame.HasMirrors && Holds(mirrors: true);
        clearHere = frame.HasClear && Holds(mirrors: false);
        var bounds = PointBounds.Empty;
        for (var i = 0; i < Packets; i++)
        {
            bounds.Include(frame.View.Eye, packets[i]);
        }

        var (centre, radius) = bounds.Sphere();
        shader.Gather(frame, centre, radius);
        shader.Clear();
        for (var i = 0; i < Packets; i++)
        {
            ref var rays = ref packets[i];
            var hull = Vector256.AndNot(Vector256.LessThan(rays.Distance, Of(DistanceField.Nowhere)), rays.Hit | Wet(rays));
            shader.Add(frame, Packet3.Of(frame.View.Eye), rays.Direction, rays.Distance, rays.Hit, hull);
        }

        shader.Shade(frame);
        for (var i = 0; i < Packets; i++)
        {
            display[i] = Finish(frame, shader[i], packets[i]);
        }

        edges.Blend(frame, shader, packets, display, Packets);
        if (frame.Image is { } image)
        {
            StoreForPost(frame, image, x, y);
            return;
        }

        for (var i = 0; i < Packets; i++)
        {
            if (frame.Precipitation.Kind != PrecipitationKind.None)
            {
                display[i] = PrecipitationShader.Fall(frame, display[i], packets[i].Direction, packets[i].Distance);
            }

            DisplayEncoding.Store(
                output, x + (i % PacketsAcross * FrameView.PacketWidth), y + (i / PacketsAcross * FrameView.PacketHeight), display[i]);
        }
    }

    private void StoreForPost(FrameScene frame, PostImage image, int x, int y)
    {
        for (var i = 0; i < Packets; i++)
        {
            var (px, py) = (x + (i % PacketsAcross * FrameView.PacketWidth), y + (i / PacketsAcross * FrameView.PacketHeight));
            image.Store(px, py, display[i]);
            if (frame.WantsGeometry)
            {
                GeometryShader.Sample(frame, blockList, packets[i], out var normal, out var owner);
                image.StoreGeometry(px, py, packets[i].Distance, normal, owner);
            }
        }
    }

    /// <summary>Whether the block's rays may have met mirrors, or things that can be seen through.</summary>
    private bool Holds(bool mirrors)
    {
        for (var i = 0; i < blockList.Count; i++)
        {
            ref var look = ref blockList.Items[i]->Look;
            if (mirrors ? FrameScene.IsMirror(look) : look.RefractiveIndex > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Floats Wet(in RayPacket rays) => Vector256.AndNot(Vector256.GreaterThanOrEqual(rays.Water, Floats.Zero), rays.Hit);

    /// <summary>Adds to the light of surfaces what is mirrored or seen through them, waters and sky.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Packet3 Finish(FrameScene frame, in ShadedPacket shaded, in RayPacket rays)
    {
        var light = shaded.Light;
        if (mirrorsHere || (frame.GroundMirrors && Any(shaded.Hull)))
        {
            MirrorShader.Add(frame, secondary, shaded, ref light);
        }

        if (clearHere && Any(rays.Hit))
        {
            glass.AddBehind(frame, secondary, shader.Around.Surface, rays, ref light);
        }

        var water = Wet(rays);
        for (var w = 0; w < frame.Waters.Count; w++)
        {
            var wet = water & Vector256.Equals(rays.Water, Of(w));
            if (Any(wet))
            {
                light = Packet3.Select(wet, WaterShader.Shade(frame, frame.Waters[w], secondary, rays.Direction, rays.Distance, wet), light);
            }
        }

        var met = rays.Hit | Vector256.LessThan(rays.Distance, Of(DistanceField.Nowhere));
        if (Any(~met))
        {
            var beyond = SkyShader.Shade(frame.Sky, rays.Direction);
            light = Packet3.Select(met, light, frame.Backdrop.Count > 0 ? BackdropShader.Lay(frame, beyond, rays.Direction) : beyond);
        }

        return DisplayEncoding.ToDisplay(light, frame.Exposure);
    }
}
