using Sora.Engines.World.Actors;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>Which of those with eight limbs.</summary>
internal enum ManyLegged
{
    Spider,
    Crab,
    Lobster,
    Octopus,
    Starfish,
}

/// <summary>Spiders, crabs and octopuses. Lengths in parts of the trunk's length.</summary>
internal sealed class ManyLeggedLook(Rig rig, ManyLegged kind, Surface skin) : IActorLook
{
    private static readonly Surface Eye = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x0C0A0A);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xF4F2EC);
    private readonly double _l = rig.Trunk;
    private readonly Surface _pale = skin with { Colour = (skin.Colour * 0.6f) + new System.Numerics.Vector3(0.25f) };

    public static ManyLegged KindOf(string family, string lemma) => family switch
    {
        "crab" => lemma is "lobster" or "shrimp" or "prawn" or "crayfish" ? ManyLegged.Lobster : ManyLegged.Crab,
        "octopus" => ManyLegged.Octopus,
        "starfish" => ManyLegged.Starfish,
        _ => ManyLegged.Spider,
    };

    public static Surface SkinOf(ManyLegged kind) => kind switch
    {
        ManyLegged.Crab or ManyLegged.Lobster => Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD8482A),
        ManyLegged.Octopus => Surface.FromSrgb(SurfaceMaterial.Rubber, 0xB84A6A),
        ManyLegged.Starfish => Surface.FromSrgb(SurfaceMaterial.Rubber, 0xE8862A),
        _ => Surface.FromSrgb(SurfaceMaterial.Fur, 0x2A2220),
    };

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _l);
        var turn = QuaternionD.LookAlong(pose.Chest.Position - pose.Pelvis.Position, pose.Chest.Rotation.Rotate(Vector3d.UnitY));
        var body = new Brush(scene, (pose.Chest.Position + pose.Pelvis.Position) / 2, turn, _l);
        switch (kind)
        {
            case ManyLegged.Octopus:
                DrawOctopus(brush, body, pose);
                break;
            case ManyLegged.Crab or ManyLegged.Lobster:
                DrawCrab(brush, body, pose);
                break;
            case ManyLegged.Starfish:
                DrawStarfish(body);
                break;
            default:
                DrawSpider(brush, body, pose);
                break;
        }
    }

    private void DrawSpider(Brush brush, Brush body, ActorPose pose)
    {
        foreach (var leg in pose.Legs)
        {
            brush.Limb(leg.Root, 0.085, leg.Middle, 0.060, skin);
            brush.Limb(leg.Middle, 0.060, Vector3d.Lerp(leg.Middle, leg.End, 0.55), 0.045, skin);
            brush.Limb(Vector3d.Lerp(leg.Middle, leg.End, 0.55), 0.045, leg.End, 0.022, skin);
        }

        body.Ellipsoid(new(0, 0.02, 0.30), new(0.30, 0.22, 0.36), skin);
        body.Ellipsoid(new(0, 0.14, -0.52), new(0.50, 0.46, 0.60), skin);
        body.Ellipsoid(new(0, 0.44, -0.50), new(0.16, 0.20, 0.34), Surface.FromSrgb(SurfaceMaterial.Fur, 0xA8381E));
        for (var i = 0; i < 8; i++)
        {
            var side = i % 2 == 0 ? 1 : -1;
            body.Sphere(new(side * (0.06 + (0.07 * (i / 2 % 2))), 0.16 + (0.06 * (i / 4)), 0.60 - (0.07 * (i / 4))), 0.042, i < 4 ? White : Eye);
            body.Sphere(new(side * (0.065 + (0.07 * (i / 2 % 2))), 0.17 + (0.06 * (i / 4)), 0.63 - (0.07 * (i / 4))), 0.026, Eye);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            body.Cone(new(side * 0.08, -0.02, 0.62), 0.06, new(side * 0.06, -0.18, 0.72), 0.02, Eye);
            body.Cone(new(side * 0.16, 0.0, 0.58), 0.045, new(side * 0.22, 0.02, 0.86), 0.035, skin);
        }
    }

    private void DrawCrab(Brush brush, Brush body, ActorPose pose)
    {
        var crab = kind == ManyLegged.Crab;
        foreach (var leg in pose.Legs)
        {
            brush.Limb(leg.Root, 0.075, leg.Middle, 0.065, skin);
            brush.Limb(leg.Middle, 0.060, leg.End, 0.020, skin);
        }

        if (crab)
        {
            body.Ellipsoid(new(0, 0.06, 0), new(0.92, 0.34, 0.62), skin);
            body.Ellipsoid(new(0, -0.05, 0.06), new(0.80, 0.26, 0.55), _pale);
        }
        else
        {
            body.Ellipsoid(new(0, 0.04, 0.20), new(0.30, 0.26, 0.55), skin);
            for (var i = 0; i < 5; i++)
            {
                body.Ellipsoid(new(0, 0.02 - (0.02 * i), -0.35 - (0.20 * i)), new(0.27 - (0.025 * i), 0.21 - (0.02 * i), 0.16), skin);
            }

            for (var i = -1; i <= 1; i++)
            {
                body.Ellipsoid(new(0.18 * i, -0.08, -1.42), new(0.12, 0.03, 0.20), QuaternionD.FromAxisAngle(Vector3d.UnitY, -0.5 * i), skin);
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var snap = 0.10 + (0.08 * DeterministicMath.Sin((1.7 * pose.Time) + side));
            Vector3d shoulder = new(side * (crab ? 0.78 : 0.26), 0.0, 0.42), elbow = new(side * (crab ? 1.30 : 0.62), 0.12, 0.85), wrist = new(side * (crab ? 0.98 : 0.50), 0.22, 1.20);
            body.Cone(shoulder, 0.12, elbow, 0.12, skin);
            body.Cone(elbow, 0.12, wrist, 0.15, skin);
            body.Ellipsoid(wrist + new Vector3d(0, 0, 0.18), new(0.20, 0.17, 0.30), skin);
            body.Cone(wrist + new Vector3d(side * 0.08, 0, 0.36), 0.11, wrist + new Vector3d(side * (0.02 + snap), 0.02, 0.78), 0.03, skin);
            body.Cone(wrist + new Vector3d(-side * 0.08, 0, 0.36), 0.09, wrist + new Vector3d(-side * (0.02 + snap), 0.02, 0.72), 0.03, skin);
            body.Cone(new(side * 0.20, 0.28, 0.50), 0.045, new(side * 0.24, 0.55, 0.58), 0.04, skin);
            body.Sphere(new(side * 0.24, 0.60, 0.60), 0.085, White);
            body.Sphere(new(side * 0.24, 0.61, 0.66), 0.055, Eye);
            if (!crab)
            {
                body.Cone(new(side * 0.10, 0.15, 0.75), 0.03, new(side * 0.60, 0.75, 1.6), 0.012, skin);
            }
        }
    }

    private void DrawOctopus(Brush brush, Brush body, ActorPose pose)
    {
        body.Begin(0.2);
        var breath = 1 + (0.03 * DeterministicMath.Sin(1.9 * pose.Time));
        body.Ellipsoid(new(0, 0.95, -0.22), new(0.58 * breath, 0.72 * breath, 0.62 * breath), skin);
        body.Ellipsoid(new(0, 0.30, 0.05), new(0.46, 0.38, 0.46), skin);
        for (var i = 0; i < pose.Legs.Length; i++)
        {
            var leg = pose.Legs[i];
            var side = (leg.End - body.Origin).Flat().Normalized(Vector3d.UnitZ);
            var across = Vector3d.Cross(Vector3d.UnitY, side) * ((i % 2 == 0 ? 0.20 : -0.20) * _l * DeterministicMath.Sin((1.3 * pose.Time) + i));
            var mid = Vector3d.Lerp(body.Origin, leg.End, 0.5) + new Vector3d(0, 0.10 * _l, 0) + across;
            var curl = leg.End + (side * (0.30 * _l)) + new Vector3d(0, 0.16 * _l, 0) - across;
            brush.Limb(body.At(0, 0.10, 0), 0.20, mid, 0.145, skin);
            brush.Limb(mid, 0.145, leg.End + new Vector3d(0, 0.06 * _l, 0), 0.085, skin);
            brush.Limb(leg.End + new Vector3d(0, 0.06 * _l, 0), 0.085, curl, 0.03, skin);
        }

        body.End();
        for (var i = 0; i < 16; i++)
        {
            var leg = pose.Legs[i / 2];
            brush.Limb(Vector3d.Lerp(body.Origin, leg.End, 0.62 + (0.22 * (i % 2))), 0.075, Vector3d.Lerp(body.Origin, leg.End, 0.62 + (0.22 * (i % 2))), 0.07, _pale);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            body.Sphere(new(side * 0.34, 0.52, 0.32), 0.17, skin);
            body.Sphere(new(side * 0.38, 0.54, 0.40), 0.13, White);
            body.Ellipsoid(new(side * 0.41, 0.54, 0.50), new(0.08, 0.05, 0.05), Eye);
        }
    }

    private void DrawStarfish(Brush body)
    {
        body.Begin(0.25);
        for (var i = 0; i < 5; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(i * 2 * Math.PI / 5);
            body.Cone(Vector3d.Zero, 0.28, new(0.95 * sin, -0.05, 0.95 * cos), 0.10, skin);
        }

        body.End();
    }
}
