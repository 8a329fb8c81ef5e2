using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>Bees, butterflies, ants, beetles and their like: three parts, six legs, feelers, the wings of their kind. Lengths in parts of the trunk's length.</summary>
internal sealed class InsectLook(Rig rig, InsectForm form) : IActorLook
{
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x1A0E0C);
    private static readonly Surface Gauze = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD8E4EC);
    private static readonly Surface Black = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x161416);
    private readonly double _l = rig.Trunk;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _l);
        var turn = QuaternionD.LookAlong(pose.Chest.Position - pose.Pelvis.Position, pose.Chest.Rotation.Rotate(Vector3d.UnitY));
        var body = new Brush(scene, (pose.Chest.Position + pose.Pelvis.Position) / 2, turn, _l);
        var head = Brush.Of(scene, pose.Head, _l * form.Head);
        DrawLegs(brush, pose);
        DrawBody(body);
        DrawHead(head, pose);
        if (form.Butterfly)
        {
            DrawButterfly(body, pose);
        }
        else
        {
            DrawWings(brush, pose);
        }
    }

    private void DrawBody(Brush body)
    {
        var g = form.Girth;
        if (form.Shell)
        {
            body.Cap(new(0, 0.02, -0.05), new(0.52, 0.46, 0.68), new(0, -1, 0), 0.05, form.Back);
            body.Box(new(0, 0.42, -0.05), new(0.012, 0.06, 0.55), 0.01, Black);
            for (var i = 0; i < 6; i++)
            {
                body.Ellipsoid(new((i % 2 == 0 ? 1 : -1) * (0.24 + (0.05 * (i / 2 % 2))), 0.34 - (0.03 * Math.Abs((i / 2) - 1)), 0.28 - (0.30 * (i / 2))), new(0.10, 0.08, 0.10), Black);
            }

            body.Ellipsoid(new(0, 0.04, 0.52), new(0.32, 0.24, 0.22), Black);
            return;
        }

        body.Ellipsoid(new(0, 0.02, 0.28), new(0.22 * g, 0.21 * g, 0.26), form.Fuzzy ? form.Back : form.Front);
        if (form.Waist)
        {
            body.Cone(new(0, 0, 0.08), 0.06, new(0, 0, -0.08), 0.06, form.Front);
            body.Ellipsoid(new(0, 0.03, -0.46), new(0.26 * g, 0.25 * g, 0.42), form.Back);
        }
        else
        {
            body.Ellipsoid(new(0, -0.02, -0.36), new(0.25 * g, 0.24 * g, 0.50), form.Back);
        }

        for (var i = 0; i < (form.Striped ? 4 : 0); i++)
        {
            var z = -0.10 - (0.19 * i);
            var around = Math.Sqrt(Math.Max(0.05, 1 - ((z + 0.36) / 0.50 * ((z + 0.36) / 0.50))));
            body.Ellipsoid(new(0, -0.02, z), new(0.262 * g * around, 0.252 * g * around, 0.055), Black);
        }

        if (form.Striped)
        {
            body.Cone(new(0, -0.04, -0.82), 0.05, new(0, -0.08, -1.0), 0.008, Black);
        }
    }

    private void DrawLegs(Brush brush, ActorPose pose)
    {
        foreach (var leg in pose.Legs)
        {
            brush.Limb(leg.Root, 0.045, leg.Middle, 0.035, form.Front);
            brush.Limb(leg.Middle, 0.035, leg.End, 0.022, form.Front);
            brush.Limb(leg.End, 0.022, leg.Tip, 0.015, form.Front);
        }
    }

    private void DrawHead(Brush head, ActorPose pose)
    {
        head.Ellipsoid(new(0, 0, 0), new(1, 0.92, 0.95), form.Front);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Ellipsoid(new(side * 0.70, 0.18, 0.45), new(0.40, 0.52, 0.45), Eye);
            var wave = 0.15 * DeterministicMath.Sin((2.3 * pose.Time) + side);
            head.Cone(new(side * 0.30, 0.65, 0.55), 0.09, new(side * 0.70, 1.45 + wave, 1.0), 0.07, form.Front);
            head.Cone(new(side * 0.70, 1.45 + wave, 1.0), 0.07, new(side * 1.05, 1.75 + wave, 1.75), form.Butterfly ? 0.16 : 0.05, form.Front);
            if (form.Waist)
            {
                head.Cone(new(side * 0.35, -0.30, 0.75), 0.13, new(side * 0.12, -0.45, 1.35), 0.04, form.Front);
            }
        }
    }

    private void DrawWings(Brush brush, ActorPose pose)
    {
        foreach (var wing in pose.Wings)
        {
            var way = (wing.End - wing.Root).Normalized();
            var chord = wing.Tip - wing.Root;
            var at = new Brush(brush.Scene, Vector3d.Lerp(wing.Root, wing.End, 0.52), QuaternionD.LookAlong(way, Vector3d.Cross(way, chord)), _l);
            at.Box(Vector3d.Zero, new(0.15, 0.012, 0.52 * Vector3d.Distance(wing.Root, wing.End) / _l), 0.012, Gauze);
        }
    }

    /// <summary>Two great panes on each side, dark at the edge, with a spot.</summary>
    private void DrawButterfly(Brush body, ActorPose pose)
    {
        var beat = 0.55 + (0.45 * DeterministicMath.Sin(2 * Math.PI * 1.6 * pose.Time));
        if (pose.Wings.Length > 0)
        {
            var out1 = (pose.Wings[0].End - pose.Wings[0].Root).Normalized();
            beat = 0.25 + DeterministicMath.Atan2(out1.Y, Math.Abs(Vector3d.Dot(out1, body.Turn.Rotate(Vector3d.UnitX))) + 0.3);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var pane = body.Within(new(side * 0.10, 0.12, 0.15), QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * beat));
            Disc(pane, side * 0.72, 0.45, 0.60, 0.018, Black);
            Disc(pane, side * 0.68, 0.42, 0.47, 0.030, form.Back);
            Disc(pane, side * 0.52, -0.42, 0.46, 0.018, Black);
            Disc(pane, side * 0.49, -0.39, 0.34, 0.030, form.Back);
            Disc(pane, side * 1.00, 0.62, 0.11, 0.040, Gauze);
            Disc(pane, side * 0.62, -0.50, 0.10, 0.040, Gauze);
        }
    }

    private static void Disc(Brush pane, double x, double z, double radius, double half, Surface surface) =>
        pane.Frustum(new(x, -half, z), radius, new(x, half, z), radius, 0.012, surface);
}

/// <summary>What tells one insect from another.</summary>
internal sealed record InsectForm(Surface Back, Surface Front, double Girth, double Head)
{
    public bool Striped { get; init; }

    public bool Waist { get; init; }

    public bool Butterfly { get; init; }

    public bool Fuzzy { get; init; }

    /// <summary>Round wing cases with spots.</summary>
    public bool Shell { get; init; }

    public static InsectForm Of(string lemma, string archetype, Surface? dyed)
    {
        var form = lemma switch
        {
            "bee" or "bumblebee" or "wasp" => Make(0xF2B822, 0x2A2220, 1.25, 0.22) with { Striped = true, Fuzzy = true },
            "butterfly" or "moth" => Make(0xF08A1E, 0x1E1A1A, 0.55, 0.16) with { Butterfly = true },
            "ant" or "termite" => Make(0x5A1E14, 0x6A2418, 0.95, 0.26) with { Waist = true },
            "ladybird" or "ladybug" => Make(0xD02A1E, 0x161416, 1, 0.20) with { Shell = true },
            "beetle" or "cockroach" or "firefly" => Make(0x3A2A1A, 0x1E1814, 1.2, 0.20),
            "dragonfly" => Make(0x2A8AA8, 0x2A6A78, 0.55, 0.24),
            "fly" or "mosquito" => Make(0x2A2E34, 0x22262A, 1.05, 0.24),
            _ => archetype.Contains("bee", StringComparison.Ordinal) && !archetype.Contains("beetle", StringComparison.Ordinal) ? Of("bee", string.Empty, null)
                : archetype.Contains("butterfly", StringComparison.Ordinal) ? Of("butterfly", string.Empty, null)
                : archetype.Contains("ant", StringComparison.Ordinal) && !archetype.Contains("mantis", StringComparison.Ordinal) ? Of("ant", string.Empty, null)
                : Make(0x4A6A2A, 0x3A5A22, 0.8, 0.22),
        };
        return dyed is { } colour ? form with { Back = colour } : form;
    }

    private static InsectForm Make(int back, int front, double girth, double head) =>
        new(Surface.FromSrgb(SurfaceMaterial.Gloss, back), Surface.FromSrgb(SurfaceMaterial.Gloss, front), girth, head);
}
