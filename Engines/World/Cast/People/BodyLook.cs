using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Trunk, arms and legs as flesh and cloth. Lengths in parts of the body's height.</summary>
internal sealed class BodyLook(Rig rig, Person person)
{
    private const double Cloth = 0.0045;
    private static readonly Surface SheetEye = Surface.FromSrgb(SurfaceMaterial.Matte, 0x101014);
    private readonly double _h = rig.Height;
    private readonly double _waist = (person.Female ? 0.066 : 0.078) * Math.Max(person.Girth, 0.92) * (1 + (0.10 * person.Childhood) + (0.38 * Infancy(person)));
    private readonly double _hips = (person.Female ? 0.097 : 0.088) * (0.55 + (0.45 * person.Girth)) * (1 + (0.30 * Infancy(person)));
    private readonly double _chest = (person.Female ? 0.084 : 0.098) * (0.4 + (0.6 * person.Muscle)) * (1 - (0.06 * person.Childhood) + (0.20 * Infancy(person)));
    private readonly SkirtLook _skirt = new(rig);
    private readonly LegLook _legs = new(rig, person);
    private readonly ArmLook _arms = new(rig, person);

    /// <summary>1 for a baby, less for whoever walks already, 0 from school age on.</summary>
    public static double Infancy(Person person) => Math.Clamp((person.Childhood - 0.6) / 0.4, 0, 1);

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var brush = Brush.World(scene, _h);
        var outfit = person.Outfit;
        if (person.Has("fishtail"))
        {
            FishTail.Draw(brush, pose, rig);
        }
        else
        {
            _legs.Draw(brush, pose);
        }

        DrawTrunk(scene, brush, pose);
        _arms.Draw(brush, pose);
        if (outfit.Legs is { Cut.Hem: > 0 } skirt)
        {
            _skirt.Draw(brush, pose, skirt, _hips);
        }

        if (outfit.Outer is { Cut.Hem: > 0 } outer)
        {
            _skirt.Draw(brush, pose, outer, _hips);
        }
        else if (outfit.Top is { Cut.Hem: > 0 } top)
        {
            _skirt.Draw(brush, pose, top, _hips);
        }
    }

    /// <summary>A bed sheet with two holes, as children draw ghosts.</summary>
    public void DrawSheet(PictureScene scene, ActorPose pose)
    {
        var sheet = person.Outfit.Top!.Main;
        var brush = Brush.World(scene, _h);
        brush.Begin(0.05);
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        head.Ellipsoid(new(0, 0.1, 0), new(1.15, 1.2, 1.15), sheet);
        brush.Limb(pose.Chest.Position, 0.085, pose.Pelvis.Position, 0.12, sheet);
        foreach (var arm in pose.Arms)
        {
            brush.Limb(arm.Root, 0.055, arm.Middle, 0.05, sheet);
            brush.Limb(arm.Middle, 0.05, arm.Tip, 0.04, sheet);
        }

        _skirt.DrawFolds(brush, pose, sheet);
        brush.End();
        for (var side = -1; side <= 1; side += 2)
        {
            head.Ellipsoid(new(side * 0.40, 0.2, 1.02), new(0.20, 0.32, 0.12), SheetEye);
        }

        head.Ellipsoid(new(0, -0.45, 1.06), new(0.16, 0.22 + (0.2 * pose.Face.Mouth), 0.10), SheetEye);
    }

    private void DrawTrunk(PictureScene scene, Brush brush, ActorPose pose)
    {
        var outfit = person.Outfit;
        var outer = outfit.Outer;
        var bulk = Cloth * (outer?.Cut.Bulk ?? 0);
        var shows = outer?.Main ?? person.Skin;
        var bareShoulders = outer is null || (outer.Cut.Sleeve == 0 && (outfit.Over is null || outfit.Top is null || outfit.Top.Cut.Sleeve == 0));
        var shoulders = bareShoulders ? person.Skin : outfit.Over is { Cut.Sleeve: 0 } ? outfit.Top!.Main : shows;
        var bareMidriff = outer?.Cut.Name == "swimsuit";
        var below = outer is { Cut.Hem: > 0 } || outer?.Cut.Name is "bodysuit" or "leotard" or "spacesuit" or "overalls" ? shows
            : outfit.Legs?.Main ?? person.Skin;
        double muscle = 0.5 + (0.5 * person.Muscle), old = person.Old ? 0.06 : 0;
        Brush chest = Brush.Of(scene, pose.Chest, _h), pelvis = Brush.Of(scene, pose.Pelvis, _h);
        brush.Begin(0.034);
        var middle = (pose.Pelvis.Position * 0.52) + (pose.Chest.Position * 0.48);
        var turn = QuaternionD.Nlerp(pose.Pelvis.Rotation, pose.Chest.Rotation, 0.5);
        pelvis.Ellipsoid(new(0, 0.018, -0.006), new(_hips + bulk, 0.066, 0.064 + bulk), below);
        new Brush(scene, middle, turn, _h).Ellipsoid(new(0, 0, 0.004), new(_waist + bulk, 0.115, (0.054 * (0.6 + (0.4 * person.Girth))) + bulk), bareMidriff ? person.Skin : shows);
        chest.Ellipsoid(new(0, -0.078, 0.002), new(_chest + bulk, 0.098, (0.060 * muscle) + bulk), shows);
        chest.Cone(new(0.074, -0.016, -0.006), (0.034 * muscle) + bulk, new(-0.074, -0.016, -0.006), (0.034 * muscle) + bulk, shoulders);
        if (person.Girth > 1.15 || person.Childhood >= 1)
        {
            new Brush(scene, middle, turn, _h).Ellipsoid(new(0, -0.01, 0.030), new(_waist * 0.95, 0.088, (0.066 * Math.Max(person.Girth, 1)) + bulk), shows);
        }

        if (person.Female && person.Childhood == 0)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                chest.Ellipsoid(new(side * 0.040, -0.082, 0.046 + bulk), new(0.038, 0.036, 0.030), shows);
            }
        }
        else if (outer is null)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                chest.Ellipsoid(new(side * 0.042, -0.062, 0.042 * muscle), new(0.042, 0.032, 0.022 * muscle), person.Skin);
            }
        }

        // The neck's slope to the shoulders.
        for (var side = -1; side <= 1; side += 2)
        {
            brush.Limb(pose.NeckRoot + pose.Chest.Rotation.Rotate(new Vector3d(0, 0.006 - old, -0.008) * _h), 0.026, chest.At(side * 0.068, -0.006, -0.008), 0.028 + bulk, bareShoulders ? person.Skin : shoulders);
        }

        brush.End();
    }
}
