using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene;

/// <summary>A rope drawn tight between two masts, each with a platform, along X.</summary>
internal static class Tightrope
{
    private const double Length = 5.2;
    private const double Height = 2.3;
    private const double RopeRadius = 0.015;
    private const double MastHalf = 0.06;
    private static readonly Surface Mast = Surface.FromSrgb(SurfaceMaterial.Wood, 0x7A5230);
    private static readonly Surface Rope = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xD8CBA8);

    public static bool Is(Thing thing) => thing.Member.Noun is "tightrope" or "highwire" or "high wire";

    public static void Build(Thing thing, string id)
    {
        void Add(string name, Vector3d at, Vector3d size, Surface look)
        {
            var body = new Body(name, thing.Member.Id, Shape.Box(size), Physics.Materials.Wood, BodyMotion.Static) { Position = at };
            thing.Bodies.Add(body);
            thing.Show(body, Part.Box(Vector3d.Zero, size / 2, 0.004, look));
        }

        Add(id, new(0, Height - RopeRadius, 0), new(Length, 2 * RopeRadius, 2 * RopeRadius), Rope);
        foreach (var (name, side) in new[] { ("left", -1), ("right", 1) })
        {
            Add($"{id}.{name}", new(side * (Length / 2), Height / 2, 0), new(2 * MastHalf, Height, 2 * MastHalf), Mast);
            Add($"{id}.{name}.platform", new(side * ((Length / 2) + 0.3), Height - 0.03, 0), new(0.6, 0.06, 0.7), Mast);
        }

        thing.TopHeight = Height;
    }
}
