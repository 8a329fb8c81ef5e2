using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Streaks behind fast action, along its direction, drawn anew every second frame; they leave the cast free.</summary>
/// <param name="strength">Of the brightest streak, 0 to 1.</param>
internal sealed unsafe class SpeedLinesPass(float strength) : PostPass
{
    /// <summary>Picture heights a second at which the first streaks show, and at which all do.</summary>
    private const float Slowest = 0.7f;
    private const float Fastest = 2.2f;

    public override bool NeedsGeometry => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var speed = MathF.Sqrt((frame.MotionX * frame.MotionX) + (frame.MotionY * frame.MotionY));
        if (speed <= Slowest)
        {
            return;
        }

        var amount = strength * Math.Min(1, (speed - Slowest) / (Fastest - Slowest));
        var (alongX, alongY) = (frame.MotionX / speed, -frame.MotionY / speed);
        var finer = 1 / Scale(image);
        var drawing = frame.Index / 2;
        for (var y = from; y < to; y++)
        {
            var row = image.Row(y);
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var px = (Of(x) + Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7)) * Of(finer);
                var across = Fma(px, Of(-alongY), Of(y * finer * alongX)) * Of(0.22f);
                var along = Fma(px, Of(alongX), Of(y * finer * alongY)) * Of(0.0035f);
                var lane = Noise.Hash(Vector256.Floor(across) + Of(500), Of(drawing % 50));
                var shift = Noise.Hash(Vector256.Floor(across) + Of(700), Of((drawing % 50) + 60));
                var length = Noise.Smooth(Fma(shift, Of(40), along + Of(100)), Vector256.Floor(across) + Of(900));
                var thin = One - (Vector256.Abs(Fraction(across) - Of(0.5f)) * Of(2));
                var streak = SmoothStep(0.72f, 0.86f, lane) * SmoothStep(0.35f, 0.75f, length) * thin * Of(amount);
                streak &= Vector256.Equals(Vector256.Load(image.Owner + row + x), Floats.Zero);
                for (var plane = 0; plane < 3; plane++)
                {
                    var at = image.Red + ((nuint)plane * image.Plane) + row + x;
                    Mix(Vector256.Load(at), One, streak).Store(at);
                }
            }
        }
    }
}
