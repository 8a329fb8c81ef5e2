using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>What tells one swimmer from another.</summary>
/// <param name="Deep">Height of the body in parts of the rig's.</param>
/// <param name="Wide">Width in parts of the height.</param>
internal sealed record FishForm(Surface Back, Surface Belly, Surface Mark, double Deep, double Wide)
{
    /// <summary>A tail that beats up and down, no scales: whales and dolphins.</summary>
    public bool Fluke { get; init; }

    /// <summary>A triangle on the back.</summary>
    public bool Sail { get; init; }

    public bool Patches { get; init; }

    /// <summary>Barbels at the mouth.</summary>
    public bool Barbels { get; init; }

    /// <summary>A pointed snout over a mouth of teeth.</summary>
    public bool Teeth { get; init; }

    /// <summary>A snout like a bottle's neck.</summary>
    public bool Beak { get; init; }

    /// <summary>A great square head.</summary>
    public bool GreatHead { get; init; }

    public double TailSize { get; init; } = 1;

    public static FishForm Of(string lemma, string archetype) => lemma switch
    {
        "whale" or "blue whale" or "humpback" or "sperm whale" => Make(0x3E5468, 0xC8D2D8, 0x2E4050, 1.45, 0.95) with { Fluke = true, GreatHead = true },
        "dolphin" or "porpoise" => Make(0x7A8C9C, 0xE4EAEE, 0x5A6C7C, 0.92, 0.80) with { Fluke = true, Sail = true, Beak = true },
        "orca" or "killer whale" => Make(0x16181C, 0xF4F4F2, 0xF4F4F2, 1.0, 0.85) with { Fluke = true, Sail = true, Patches = true },
        "shark" or "great white shark" or "hammerhead" => Make(0x6E7C88, 0xE8ECEE, 0x4E5A66, 0.85, 0.75) with { Sail = true, Teeth = true, TailSize = 1.25 },
        "koi" or "carp" => Make(0xE8561A, 0xF8F6F0, 0xFBF6EC, 0.95, 0.62) with { Patches = true, Barbels = true },
        "goldfish" => Make(0xF08A1E, 0xF8B040, 0xF8C868, 1.05, 0.65) with { TailSize = 1.6 },
        "clownfish" => Make(0xF07A1E, 0xF08A2E, 0xF8F4EC, 1.05, 0.55) with { Patches = true },
        "tuna" or "bluefin" => Make(0x2A4A78, 0xD8DEE4, 0x1E3450, 0.95, 0.72),
        "salmon" or "trout" => Make(0x7A8A78, 0xF0D8CC, 0xC86A5A, 0.85, 0.55),
        _ => archetype.StartsWith("whale.dolphin", StringComparison.Ordinal) ? Of("dolphin", string.Empty)
            : archetype.StartsWith("whale", StringComparison.Ordinal) ? Of("whale", string.Empty)
            : archetype.StartsWith("fish.shark", StringComparison.Ordinal) ? Of("shark", string.Empty)
            : Make(0x7A94A8, 0xE0E8EC, 0x5A7488, 0.95, 0.55),
    };

    private static FishForm Make(int back, int belly, int mark, double deep, double wide) =>
        new(Surface.FromSrgb(SurfaceMaterial.Gloss, back), Surface.FromSrgb(SurfaceMaterial.Gloss, belly), Surface.FromSrgb(SurfaceMaterial.Gloss, mark), deep, wide);
}

/// <summary>Fish, sharks, whales and dolphins: a spindle of stretched balls along the chain, fins, and the tail of its kind. Lengths in parts of the body's height.</summary>
internal sealed class FishLook(Rig rig, FishForm form) : IActorLook
{
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x0C0C0E);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F2EC);
    private static readonly Surface Mouth = Surface.FromSrgb(SurfaceMaterial.Matte, 0x4A1A1E);
    private readonly double _h = rig.Height;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var chain = pose.Tail;
        var up = pose.Pelvis.Rotation.Rotate(Vector3d.UnitY);
        var n = chain.Length;
        var brush = Brush.World(scene, _h);
        brush.Begin(0.22);
        for (var i = 0; i + 1 < n - 1; i += 1)
        {
            var s = (i + 0.5) / (n - 2.0);
            var along = chain[i] - chain[i + 1];
            var at = new Brush(scene, (chain[i] + chain[i + 1]) / 2, QuaternionD.LookAlong(along, up), _h);
            var half = Profile(s) * form.Deep;
            var length = (along.Length / _h * 0.95) + (0.10 * half);
            at.Ellipsoid(new(0, 0.04 * half, 0), new(half * form.Wide, half, length), form.Back);
            if (i < n - 4)
            {
                at.Ellipsoid(new(0, -0.24 * half, 0), new(half * form.Wide * 0.93, half * 0.80, length), form.Belly);
            }
        }

        brush.End();
        DrawTail(brush, chain, up);
        DrawFins(brush, pose, up);
        DrawMarks(scene, chain, up);
        DrawHead(scene, pose, up);
    }

    /// <summary>Half height of the body from nose (0) to tail (1).</summary>
    private double Profile(double s) => form.GreatHead
        ? 0.50 * Math.Min(1, 0.62 + (1.6 * s)) * Math.Max(0.16, 1 - DeterministicMath.Pow(Math.Max(0, s - 0.25) / 0.78, 1.6))
        : form.Teeth || form.Beak
            ? 0.46 * Math.Min(1, 0.42 + (2.0 * s)) * Math.Max(0.13, 1 - DeterministicMath.Pow(Math.Max(0, s - 0.30) / 0.74, 1.5))
            : 0.48 * Math.Min(1, 0.50 + (1.9 * s)) * Math.Max(0.20, 1 - DeterministicMath.Pow(Math.Max(0, s - 0.30) / 0.78, 1.7));

    private void DrawTail(Brush brush, Vector3d[] chain, Vector3d up)
    {
        Vector3d end = chain[^2], back = (chain[^1] - chain[^2]).Normalized();
        var side = Vector3d.Cross(up, back);
        var across = form.Fluke ? side : up;
        var flat = form.Fluke ? up : side;
        var size = form.TailSize * (form.GreatHead ? 1.7 : 1);
        for (var i = -1; i <= 1; i += 2)
        {
            var longer = form.Teeth && i > 0 ? 1.3 : 1;
            var way = ((back * 0.62) + (across * (i * 0.85))).Normalized();
            var at = new Brush(brush.Scene, end + (way * (0.36 * size * longer * _h)), QuaternionD.LookAlong(way, flat), _h);
            at.Ellipsoid(Vector3d.Zero, new(0.15 * size, 0.035, 0.42 * size * longer), form.Fluke || form.Teeth ? form.Back : form.Mark.Colour == form.Belly.Colour ? form.Back : form.Patches ? form.Back : form.Mark);
        }

        brush.Limb(chain[^3], 0.10, end, 0.07, form.Back);
    }

    private void DrawFins(Brush brush, ActorPose pose, Vector3d up)
    {
        var chain = pose.Tail;
        var back = (chain[6] - chain[4]).Normalized();
        var dorsal = form.Sail ? 0.42 : 0.28;
        if (!form.GreatHead)
        {
            var way = ((up * 0.9) + (back * 0.55)).Normalized();
            var at = new Brush(brush.Scene, chain[4] + (up * ((0.42 * form.Deep * _h) + (0.10 * _h))) + (back * (0.05 * _h)), QuaternionD.LookAlong(way, Vector3d.Cross(way, back)), _h);
            if (form.Sail)
            {
                at.Ellipsoid(new(0, 0, 0.04), new(0.24, 0.04, dorsal), form.Back);
            }
            else
            {
                at.Ellipsoid(Vector3d.Zero, new(0.42, 0.025, dorsal), form.Patches ? form.Back : form.Mark);
            }
        }

        foreach (var fin in pose.Wings)
        {
            var way = (fin.End - fin.Root).Normalized();
            var at = new Brush(brush.Scene, Vector3d.Lerp(fin.Root, fin.End, 0.55), QuaternionD.LookAlong(way, up), _h);
            at.Ellipsoid(Vector3d.Zero, new(0.13, 0.03, 0.58 * Vector3d.Distance(fin.Root, fin.End) / _h), form.Fluke || form.Teeth ? form.Back : form.Mark.Colour == form.Back.Colour ? form.Belly : form.Back);
        }
    }

    private void DrawMarks(PictureScene scene, Vector3d[] chain, Vector3d up)
    {
        if (!form.Patches)
        {
            return;
        }

        // From the second link on, alternately left and right of the back.
        foreach (var (i, lift, side, size) in ((int, double, int, double)[])[(1, 0.55, 1, 0.26), (3, 0.70, -1, 0.30), (4, 0.35, 1, 0.30), (6, 0.55, 1, 0.24), (7, 0.45, -1, 0.24), (2, 0.2, -1, 0.20)])
        {
            var along = chain[i] - chain[i + 1];
            var turn = QuaternionD.LookAlong(along, up);
            var half = Profile((i + 0.5) / (chain.Length - 2.0)) * form.Deep;
            var at = new Brush(scene, (chain[i] + chain[i + 1]) / 2, turn, _h);
            var wide = Math.Sqrt(1 - (lift * lift)) * half * form.Wide * side;
            at.Ellipsoid(new(wide * 0.9, lift * half * 0.93, 0), new(0.13, 0.16, size), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -side * 0.6), form.Mark);
        }
    }

    private void DrawHead(PictureScene scene, ActorPose pose, Vector3d up)
    {
        var head = Brush.Of(scene, pose.Head, _h);
        var half = Profile(0.06) * form.Deep;
        for (var side = -1; side <= 1; side += 2)
        {
            var size = form.GreatHead ? 0.032 : form.Fluke || form.Teeth ? 0.045 : 0.085;
            Vector3d at = new(side * half * form.Wide * 0.92, form.GreatHead ? -0.10 : 0.10, form.GreatHead ? -0.45 : -0.10);
            head.Sphere(at, size * 1.25, form.Fluke || form.Teeth ? Eye : White);
            head.Sphere(at + new Vector3d(side * size * 0.55, 0, size * 0.25), size * 0.85, Eye);
            if (form.Barbels)
            {
                head.Cone(new(side * 0.08, -0.16, 0.16), 0.02, new(side * 0.16, -0.30, 0.24), 0.01, form.Mark);
            }

            if (form.Teeth)
            {
                for (var i = 0; i < 3; i++)
                {
                    head.Cone(new(side * half * form.Wide * 0.98, -0.02, -0.42 - (0.10 * i)), 0.012, new(side * half * form.Wide * 1.06, -0.20, -0.48 - (0.10 * i)), 0.010, Eye);
                }
            }

            if (form.GreatHead)
            {
                head.Cone(new(side * half * form.Wide * 0.85, -0.20, -0.45), 0.02, new(side * 0.10, -0.14, 0.36), 0.02, form.Mark);
            }
        }

        if (form.Teeth)
        {
            head.Cone(new(0, 0.05, 0.05), 0.20, new(0, 0.06, 0.50), 0.07, form.Back);
            head.Ellipsoid(new(0, -0.18, 0.12), new(0.17, 0.05, 0.15), Mouth);
            for (var i = -2; i <= 2; i++)
            {
                head.Cone(new(0.055 * i, -0.13, 0.25 - (0.02 * i * i)), 0.022, new(0.055 * i, -0.20, 0.25 - (0.02 * i * i)), 0.004, White);
            }
        }
        else if (form.Beak)
        {
            head.Cone(new(0, -0.08, 0.10), 0.13, new(0, -0.12, 0.55), 0.065, form.Back);
            head.Cone(new(0, -0.15, 0.08), 0.11, new(0, -0.18, 0.52), 0.05, form.Belly);
        }
        else if (!form.GreatHead)
        {
            head.Ellipsoid(new(0, -0.06, 0.16 + (0.05 * pose.Face.Mouth)), new(0.07, 0.045 + (0.03 * pose.Face.Mouth), 0.06), form.Belly);
        }
    }
}
