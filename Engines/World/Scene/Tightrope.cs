using Sora.Engines.Lexicon;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A rope drawn tight along X: between the two towers, trees or poles that are said, else between two masts, each with a platform.</summary>
internal static class Tightrope
{
    private const double Length = 5.2;
    private const double Height = 2.3;

    // Between two towers, and where it is made fast, of their height and metres at most.
    private const double LongLength = 7;
    private const double FastenedAt = 0.72;
    private const double Highest = 9;
    private const double RopeRadius = 0.015;
    private const double MastHalf = 0.06;
    private static readonly Surface Mast = Surface.FromSrgb(SurfaceMaterial.Wood, 0x7A5230);
    private static readonly Surface Rope = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xD8CBA8);

    /// <summary>Metres from the middle to what it is fastened to.</summary>
    public static double HalfBetween => LongLength / 2;

    public static bool Is(Thing thing) => IsRope(thing.Member);

    /// <summary>What it goes between: two of a kind that stand; null for masts of its own.</summary>
    public static CastMember? Between(Shot shot) =>
        shot.Cast.Any(IsRope) ? shot.Cast.FirstOrDefault(m => m.Count == 2 && m.Where is null && Nouns.Of(m.Noun, m.Archetype) is { Family: "building" or "plant", Size.Y: > 3 }) : null;

    public static void Build(Thing thing, string id, Shot shot)
    {
        void Add(string name, Vector3d at, Vector3d size, Surface look)
        {
            var body = new Body(name, thing.Member.Id, Shape.Box(size), Physics.Materials.Wood, BodyMotion.Static) { Position = at };
            thing.Bodies.Add(body);
            thing.Show(body, Part.Box(Vector3d.Zero, size / 2, 0.004, look));
        }

        if (Between(shot) is { } pair)
        {
            var height = Math.Min(Highest, FastenedAt * Nouns.Of(pair.Noun, pair.Archetype).Size.Y);
            Add(id, new(0, height - RopeRadius, 0), new(LongLength, 2 * RopeRadius, 2 * RopeRadius), Rope);
            thing.TopHeight = height;
            return;
        }

        Add(id, new(0, Height - RopeRadius, 0), new(Length, 2 * RopeRadius, 2 * RopeRadius), Rope);
        foreach (var (name, side) in new[] { ("left", -1), ("right", 1) })
        {
            Add($"{id}.{name}", new(side * (Length / 2), Height / 2, 0), new(2 * MastHalf, Height, 2 * MastHalf), Mast);
            Add($"{id}.{name}.platform", new(side * ((Length / 2) + 0.3), Height - 0.03, 0), new(0.6, 0.06, 0.7), Mast);
        }

        thing.TopHeight = Height;
    }

    private static bool IsRope(CastMember member) => member.Noun is "tightrope" or "highwire" or "high wire";
}
