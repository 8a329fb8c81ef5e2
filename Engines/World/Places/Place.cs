using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places;

/// <summary>Where a shot happens: ground, walls, light, and the props behind the action.</summary>
internal sealed class Place
{
    /// <summary>The storyboard's lemma.</summary>
    public required string Name { get; init; }

    public required Material Floor { get; init; }

    public required Surface Ground { get; init; }

    public required SkyLight Sky { get; init; }

    public float FogDensity { get; init; }

    public float Exposure { get; init; } = 1;

    /// <summary>Null in the open.</summary>
    public RoomShell? Room { get; init; }

    public Material? Walls { get; init; }

    /// <summary>What is seen but never touched.</summary>
    public List<Part> Props { get; } = [];

    /// <summary>What stands in the way too, such as walls.</summary>
    public List<Body> Bodies { get; } = [];

    public Vector3 RoomSize => Room is { } room ? room.Maximum - room.Minimum : Vector3.Zero;

    public void Draw(PictureScene scene)
    {
        scene.Ground = new(0, Ground);
        scene.Sky = Sky;
        scene.Room = Room;
        scene.Fog = new(FogDensity);
        scene.Exposure = Exposure;
        foreach (var prop in Props)
        {
            prop.Draw(scene, Vector3d.Zero, QuaternionD.Identity);
        }
    }
}
