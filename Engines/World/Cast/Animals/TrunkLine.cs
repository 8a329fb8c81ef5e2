using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>An animal's trunk as a line from the hips (0) to the shoulders (1) with a thickness, on whose surface marks are set.</summary>
internal readonly struct TrunkLine(ActorPose pose, double height, double deep, double waist, double over = 0)
{
    public Vector3d Up { get; } = QuaternionD.Nlerp(pose.Pelvis.Rotation, pose.Chest.Rotation, 0.5).Rotate(Vector3d.UnitY);

    /// <summary>To the animal's left.</summary>
    public Vector3d Side { get; } = QuaternionD.Nlerp(pose.Pelvis.Rotation, pose.Chest.Rotation, 0.5).Rotate(Vector3d.UnitX);

    /// <summary>Z along the trunk, Y up.</summary>
    public QuaternionD Turn { get; } = QuaternionD.LookAlong(pose.Chest.Position - pose.Pelvis.Position, QuaternionD.Nlerp(pose.Pelvis.Rotation, pose.Chest.Rotation, 0.5).Rotate(Vector3d.UnitY));

    /// <summary>Metres from hips to shoulders.</summary>
    public double Length { get; } = Vector3d.Distance(pose.Chest.Position, pose.Pelvis.Position);

    public Vector3d At(double along) => pose.Pelvis.Position + ((pose.Chest.Position - pose.Pelvis.Position) * along) + (Up * over);

    /// <summary>Half thickness, in heights of the shoulders.</summary>
    public double Radius(double along)
    {
        var t = Math.Clamp(along, 0, 1);
        return deep * (t < 0.5 ? 0.94 + ((waist - 0.94) * t * 2) : waist + ((1 - waist) * ((t * 2) - 1)));
    }

    /// <summary>A point of the surface.</summary>
    /// <param name="up">−1 the belly, 1 the back.</param>
    /// <param name="side">+1 left, −1 right.</param>
    /// <param name="out1">Distance from the line in parts of the thickness there.</param>
    public Vector3d On(double along, double up, int side, double out1)
    {
        up = Math.Clamp(up, -1, 1);
        var radius = Radius(along) * height * out1;
        return At(along) + (Up * (up * radius)) + (Side * (side * Math.Sqrt(1 - (up * up)) * radius));
    }

    /// <summary>A band around the trunk.</summary>
    public void Ring(Brush brush, double along, double half, Surface surface)
    {
        var r = Radius(along) * 1.012;
        var way = Turn.Rotate(Vector3d.UnitZ) * (half * height);
        brush.Trunk(At(along) - way, r, At(along) + way, r, 0.004, surface);
    }
}
