using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene;

/// <summary>A rope or rod as it is seen: straight between a point of one body and a point of another.</summary>
/// <param name="From">Body of the first end; null for a point of the world.</param>
/// <param name="At">In that body's frame, or in the world.</param>
/// <param name="To">Body of the other end.</param>
/// <param name="End">In that body's frame.</param>
/// <param name="Radius">Metres.</param>
internal sealed record RopeLook(Body? From, Vector3d At, Body To, Vector3d End, double Radius, Surface Surface)
{
    public void Draw(PictureScene scene, FrameState frame)
    {
        var to = frame.Bodies[To.Index];
        var b = to.Position + to.Rotation.Rotate(End);
        var a = At;
        if (From is not null)
        {
            var from = frame.Bodies[From.Index];
            a = from.Position + from.Rotation.Rotate(At);
        }

        Part.Cone(a, Radius, b, Radius, Surface).Draw(scene, Vector3d.Zero, QuaternionD.Identity);
    }
}
