using System.Runtime.Intrinsics;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Film that does not sit still in the gate: the whole picture moves by a pixel or so.</summary>
/// <param name="pixels">Largest shift at 720 lines.</param>
internal sealed unsafe class WeavePass(float pixels) : PostPass
{
    public override bool ReadsNeighbours => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var reach = pixels * Scale(image);
        var (right, down) = (reach * Slow(frame.Index, 1), reach * Slow(frame.Index, 2));
        var (wholeX, wholeY) = ((int)MathF.Floor(right), (int)MathF.Floor(down));
        var (partX, partY) = (Of(right - wholeX), Of(down - wholeY));
        for (var y = from; y < to; y++)
        {
            var (above, below, target) = (image.Row(y + wholeY), image.Row(y + wholeY + 1), image.Row(y));
            for (var plane = 0; plane < 3; plane++)
            {
                var source = image.Red + ((nuint)plane * image.Plane);
                var result = image.TargetRed + ((nuint)plane * image.Plane);
                for (var x = 0; x < image.Width; x += Floats.Count)
                {
                    var top = Mix(Vector256.Load(source + above + x + wholeX), Vector256.Load(source + above + x + wholeX + 1), partX);
                    var bottom = Mix(Vector256.Load(source + below + x + wholeX), Vector256.Load(source + below + x + wholeX + 1), partX);
                    Mix(top, bottom, partY).Store(result + target + x);
                }
            }
        }
    }

    /// <summary>Half of it a jump from frame to frame, half of it slow.</summary>
    private static float Slow(int frame, int purpose)
    {
        var part = frame % 6 / 6f;
        var slow = Wander.At(frame / 6, purpose) + (part * (Wander.At((frame / 6) + 1, purpose) - Wander.At(frame / 6, purpose)));
        return (0.6f * slow) + (0.4f * Wander.At(frame, purpose + 10));
    }
}
