using Sora.Engines;

namespace Sora.Api.Tests.Rig;

/// <summary>Renders at once: stripes whose place and width follow from the shot's seed, so that films differ, and move a little.</summary>
internal sealed class StripedEngine : IEngine
{
    public string Name => "striped";

    public string Version => "1";

    public List<ShotRequest> Rendered { get; } = [];

    public void Render(ShotRequest request, IShotSink sink, CancellationToken cancellation)
    {
        Rendered.Add(request);
        var format = request.Format;
        var count = format.FrameCount(request.Shot.Seconds);
        sink.Sound([new SoundStem("effects", new float[count * SoundStem.SampleRateHz / format.FramesPerSecond * SoundStem.Channels])]);
        var frame = new byte[format.Width * format.Height * 3 / 2];
        var draw = new Random((int)(request.Shot.Seed ?? 0) + 1);
        var (across, down) = (60 + draw.Next(200), 60 + draw.Next(200));
        for (var number = 0; number < count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var y = 0; y < format.Height; y++)
            {
                var row = frame.AsSpan(y * format.Width, format.Width);
                for (var x = 0; x < row.Length; x++)
                {
                    row[x] = (byte)(60 + ((((x + number) / across) + (y / down)) % 3 * 60));
                }
            }

            frame.AsSpan(format.Width * format.Height).Fill(128);
            sink.Frame(frame);
        }

        sink.Complete();
    }
}
