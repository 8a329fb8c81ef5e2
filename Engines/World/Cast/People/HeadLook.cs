using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Skull, neck, ears and nose; the rest of the head is drawn by those who know it. Lengths in radii of the head.</summary>
internal sealed class HeadLook(Rig rig, Person person)
{
    private readonly FaceLook _face = new(person);
    private readonly HairLook _hair = new(rig, person);
    private readonly double _soft = person.Female ? 1 : 0;
    private readonly double _child = person.Childhood;

    public void Draw(PictureScene scene, ActorPose pose)
    {
        var head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        var face = Moods.Over(person.Mood, pose.Face);
        var mask = person.Outfit.Head?.Cut.Name;
        if (mask is "knighthelm" or "spacehelmet")
        {
            HatLook.Draw(head, person, person.Outfit.Head!);
            DrawNeck(scene, head, pose);
            return;
        }

        DrawSkull(scene, head, pose, face);
        _face.Draw(head, face, pose);
        _hair.Draw(head, pose);
        if (person.Outfit.Head is { } hat)
        {
            HatLook.Draw(head, person, hat);
        }
    }

    private void DrawNeck(PictureScene scene, Brush head, ActorPose pose)
    {
        var body = Brush.World(scene, rig.Height);
        var thick = (person.Female ? 0.027 : 0.033 * (0.5 + (0.5 * person.Muscle))) * (0.7 + (0.3 * person.Girth));
        body.Limb(pose.NeckRoot - (pose.Chest.Rotation.Rotate(Vector3d.UnitY) * (0.02 * rig.Height)), thick * 1.1, head.At(0, -0.42, -0.16), thick, person.Skin);
    }

    private void DrawSkull(PictureScene scene, Brush head, ActorPose pose, in Face face)
    {
        var skin = person.Skin;
        var jaw = JawDrop(face);
        head.Begin(0.30);
        DrawNeck(scene, head, pose);
        if (person.Has("alienhead"))
        {
            head.Ellipsoid(new(0, 0.55, -0.15), new(1.15, 1.15, 1.25), skin);
            head.Cone(new(0, -0.1, 0.30), 0.62, new(0, -0.95, 0.52), 0.16, skin);
            head.End();
            return;
        }

        // A child's face is small under a big forehead.
        head.Ellipsoid(new(0, 0.22, -0.08), new(0.85, 0.92, 0.98), skin);
        head.Ellipsoid(new(0, (-0.34 + (0.06 * _child)) - (0.08 * jaw), 0.20 - (0.02 * jaw)), new(0.68 - (0.03 * _soft) + (0.06 * _child) + (0.10 * (person.Girth - 1)), 0.60 - (0.06 * _child) + (0.05 * jaw), 0.62), skin);
        head.Sphere(new(0, -0.80 + (0.12 * _child) - (0.17 * jaw), 0.46 - (0.04 * jaw)), 0.25 - (0.04 * _soft), skin);
        if (_child > 0 || person.Girth > 1.2 || face.Smile > 0.6)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                head.Sphere(new(side * 0.42, -0.34 + (0.06 * Math.Max(0, face.Smile)), 0.50), 0.26, skin);
            }
        }

        head.End();
        if (person.Face is null)
        {
            DrawNose(head, face);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            head.Ellipsoid(new(side * 0.87, 0.0, -0.06), new(0.10, 0.22, 0.15), skin);
            head.Ellipsoid(new(side * 0.94, 0.02, -0.03), new(0.04, 0.13, 0.08), skin with { Colour = skin.Colour * 0.72f });
            if (person.Has("pointedears"))
            {
                head.Cone(new(side * 0.90, 0.08, -0.06), 0.11, new(side * 1.28, 0.62, -0.22), 0.02, skin);
            }

            if (person.Has("horns"))
            {
                head.Cone(new(side * 0.38, 0.98, 0.22), 0.15, new(side * 0.62, 1.55, 0.30), 0.03, Surface.FromSrgb(SurfaceMaterial.Gloss, 0x2A1A16));
            }
        }
    }

    private void DrawNose(Brush head, in Face face)
    {
        var size = (person.Female ? 0.82 : 1) * (1 - (0.35 * _child)) * (person.Old ? 1.12 : 1);
        var up = 0.05 * face.Sneer;
        if (person.Has("rednose"))
        {
            head.Sphere(new(0, -0.22, 1.02), 0.22, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE02A20));
            return;
        }

        head.Begin(0.12);
        head.Cone(new(0, 0.08, 0.85), 0.060 * size, new(0, -0.19 + up, 0.90 + (0.045 * size)), 0.092 * size, person.Skin);
        if (face.Sneer > 0.5)
        {
            head.Cone(new(-0.06, 0.10, 0.87), 0.035, new(0.06, 0.10, 0.87), 0.035, person.Skin);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            head.Sphere(new(side * 0.075 * size, -0.215 + up, 0.885), 0.066 * size, person.Skin);
        }

        head.End();
    }

    /// <summary>How far the jaw hangs.</summary>
    public static double JawDrop(in Face face) => Math.Clamp(face.Lips is { } lips ? lips.Open * (1 - lips.Closure) : face.Mouth, 0, 1);
}
