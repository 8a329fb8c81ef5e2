using Sora.Engines.World.Picture.Output;
using Sora.Engines.World.Picture.Post;
using Sora.Engines.World.Picture.Shading;
using Sora.Engines.World.Picture.Tiles;

namespace Sora.Engines.World.Picture;

/// <summary>
/// Makes pictures of scenes: one per size, used from one thread at a time; its own workers help. A frame is the same on every
/// machine and with any number of workers.
/// </summary>
internal sealed unsafe class Renderer : IDisposable
{
    private readonly int width;
    private readonly int height;
    private readonly int tilesAcross;
    private readonly int tiles;
    private readonly Workers workers;
    private readonly TileRenderer[] tileRenderers;
    private readonly FrameBuffer buffer;
    private readonly FrameScene frame = new();
    private readonly Action<int, int> renderTile;
    private readonly Action<int, int> writeBand;
    private readonly Action<int, int> postBand;
    private PostImage? image;
    private PostPass? pass;
    private PostFrame postFrame;
    private int round;
    private byte* target;

    /// <param name="width">Pixels, even.</param>
    /// <param name="height">Pixels, even.</param>
    /// <param name="threads">How many threads share the work, the caller's included; 0 takes one per processor. The picture does not depend on it.</param>
    /// <exception cref="ArgumentException">A size that is not positive and even.</exception>
    public Renderer(int width, int height, int threads = 0)
    {
        if (width <= 0 || height <= 0 || (width | height) % 2 != 0)
        {
            throw new ArgumentException($"A picture of {width}x{height} cannot be made: width and height must be positive and even.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        (this.width, this.height) = (width, height);
        tilesAcross = (width + TileRenderer.TileSize - 1) / TileRenderer.TileSize;
        tiles = tilesAcross * ((height + TileRenderer.TileSize - 1) / TileRenderer.TileSize);
        workers = new Workers(threads == 0 ? Environment.ProcessorCount : threads);
        tileRenderers = new TileRenderer[workers.Count];
        for (var i = 0; i < tileRenderers.Length; i++)
        {
            tileRenderers[i] = new TileRenderer();
        }

        buffer = new FrameBuffer(width, height, TileRenderer.TileSize);

        // Kept, so that a frame allocates nothing.
        renderTile = RenderTile;
        writeBand = WriteBand;
        postBand = PostBand;
    }

    /// <summary>Renders one frame and returns when it is whole.</summary>
    /// <param name="scene">Not changed, and not kept.</param>
    /// <param name="i420">Planes Y, U, V one after another, no padding: width × height × 3/2 bytes; BT.709, limited range, chroma sited left.</param>
    /// <exception cref="ArgumentException">The buffer has another length.</exception>
    public void Render(PictureScene scene, Span<byte> i420) => Render(scene, [], default, i420);

    /// <summary>Renders one frame and develops it.</summary>
    /// <param name="scene">Not changed, and not kept.</param>
    /// <param name="passes">What is done to the picture, in order; without any, rendering costs no more than it did.</param>
    /// <param name="post">Which frame it is.</param>
    /// <param name="i420">As in the other overload.</param>
    public void Render(PictureScene scene, IReadOnlyList<PostPass> passes, in PostFrame post, Span<byte> i420)
    {
        ArgumentNullException.ThrowIfNull(scene);
        if (i420.Length != width * height * 3 / 2)
        {
            throw new ArgumentException($"An I420 frame of {width}x{height} has {width * height * 3 / 2} bytes, not {i420.Length}.", nameof(i420));
        }

        frame.Take(scene, width, height);
        frame.Develop(passes.Count == 0 ? null : image ??= new PostImage(width, height, TileRenderer.TileSize), passes);
        foreach (var tileRenderer in tileRenderers)
        {
            tileRenderer.Reserve(frame);
        }

        workers.Run(tiles, renderTile);
        Develop(passes, post);
        fixed (byte* start = i420)
        {
            target = start;
            workers.Run(Bands, writeBand);
            target = null;
        }
    }

    public void Dispose()
    {
        workers.Dispose();
        foreach (var tileRenderer in tileRenderers)
        {
            tileRenderer.Dispose();
        }

        frame.Dispose();
        buffer.Dispose();
        image?.Dispose();
    }

    private int Bands => (height + I420Writer.BandHeight - 1) / I420Writer.BandHeight;

    private void Develop(IReadOnlyList<PostPass> passes, in PostFrame post)
    {
        if (passes.Count == 0)
        {
            return;
        }

        postFrame = post;
        var geometry = true;
        for (var i = 0; i < passes.Count; i++)
        {
            pass = passes[i];
            if (pass.NeedsGeometry && geometry)
            {
                geometry = false;
                Margins(ofGeometry: true);
            }

            if (pass.ReadsNeighbours)
            {
                Margins(ofGeometry: false);
            }

            for (round = 0; round < pass.Rounds; round++)
            {
                workers.Run(Bands, postBand);
            }

            if (pass.WritesTarget)
            {
                image!.Swap();
            }
        }

        pass = null;
        workers.Run(Bands, postBand);
    }

    /// <summary>Gives rows what lies beyond their ends.</summary>
    private void Margins(bool ofGeometry)
    {
        for (var y = 0; y < height; y++)
        {
            image!.Extend(ofGeometry ? image.Distance : image.Red, ofGeometry ? 5 : 3, y);
        }
    }

    private void PostBand(int worker, int band)
    {
        var (from, to) = (band * I420Writer.BandHeight, Math.Min(height, (band + 1) * I420Writer.BandHeight));
        if (pass is null)
        {
            image!.WriteRows(buffer, from, to);
        }
        else
        {
            pass.Apply(image!, postFrame, round, from, to);
        }
    }

    private void RenderTile(int worker, int tile) => tileRenderers[worker].Render(
        frame, buffer, tile % tilesAcross * TileRenderer.TileSize, tile / tilesAcross * TileRenderer.TileSize);

    private void WriteBand(int worker, int band) => I420Writer.WriteBand(buffer, band, target);
}
