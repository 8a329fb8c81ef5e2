using System.Numerics;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>What goes over clothes: fronts, ties, belts, aprons, capes, bags, spectacles, wings. Lengths in parts of the body's height, about the head in its radii.</summary>
internal sealed class ExtrasLook(Rig rig, Person person)
{
    private static readonly Surface Gold = Surface.FromSrgb(SurfaceMaterial.Metal, 0xE0A526);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xF2F0EB);
    private static readonly Surface Black = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x141416);
    private static readonly Surface Lens = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x101418);
    private static readonly Surface Pane = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x6FA8C0);
    private readonly double _h = rig.Height;
    private readonly double _chest = (person.Female ? 0.084 : 0.098) * (0.4 + (0.6 * person.Muscle));
    private readonly double _front = 0.060 * (0.5 + (0.5 * person.Muscle)) + (0.0045 * (person.Outfit.Outer?.Cut.Bulk ?? 0));
    private readonly double _belly = (0.054 * (0.6 + (0.4 * person.Girth))) + (person.Girth > 1.15 ? 0.040 : 0);
    private readonly double _bust = person.Female && person.Childhood == 0 ? 0.014 : 0;
    private readonly Polygon _shirtFront = new(new Vector2(-0.040f, 0.004f) * (float)rig.Height, new Vector2(0.040f, 0.004f) * (float)rig.Height, new Vector2(0, -0.140f) * (float)rig.Height);
    private readonly CapeLook _cape = new(rig);
    private readonly WingsLook _wings = new();

    public void Draw(PictureScene scene, ActorPose pose)
    {
        Brush chest = Brush.Of(scene, pose.Chest, _h), pelvis = Brush.Of(scene, pose.Pelvis, _h), head = Brush.Of(scene, pose.Head, rig.HeadRadius);
        var waist = new Brush(scene, (pose.Pelvis.Position * 0.62) + (pose.Chest.Position * 0.38), QuaternionD.Nlerp(pose.Pelvis.Rotation, pose.Chest.Rotation, 0.4), _h);
        DrawPattern(chest, waist);
        DrawFront(chest, waist, pelvis);
        DrawNeck(chest, pose);
        DrawWaist(waist, pelvis);
        DrawApron(chest, waist, pelvis, pose);
        DrawBack(chest, pose);
        DrawEyes(head);
        DrawMarks(chest, head, pose);
        if (person.Tool is { } tool)
        {
            ToolLook.Draw(scene, rig, pose, tool);
        }
    }

    /// <summary>Stripes and checks as thin discs that stand out of the trunk by a hair.</summary>
    private void DrawPattern(Brush chest, Brush waist)
    {
        var wear = person.Outfit.Top is { Pattern: not null } top ? top : person.Outfit.Outer;
        if (wear is not { Pattern: "striped" or "checked" or "rainbow" or "spotted" or "camouflage" })
        {
            return;
        }

        var bulk = 0.0045 * (person.Outfit.Outer?.Cut.Bulk ?? 1);
        if (wear.Pattern is "spotted" or "camouflage")
        {
            for (var i = 0; i < 12; i++)
            {
                var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * 2.4);
                chest.Ellipsoid(new(sin * _chest * 0.9, -0.02 - (0.0125 * i), cos * _front * 0.92), new(0.020, 0.014, 0.020), wear.Trim);
            }

            return;
        }

        for (var i = 0; i < 4; i++)
        {
            var y = 0.032 - (0.032 * i);
            var around = Math.Sqrt(1 - (y / 0.098 * y / 0.098));
            chest.Ellipsoid(new(0, -0.078 + y, 0.002), new((_chest + bulk) * around * 1.03, 0.008, (_front * around) + 0.003 + (i == 1 ? _bust * 1.4 : 0)), wear.Trim);
        }

        waist.Ellipsoid(new(0, 0.025, 0.004), new(0.082 * Math.Max(1, person.Girth * 0.9), 0.008, _belly + bulk + 0.003), wear.Trim);
        if (wear.Pattern == "checked")
        {
            for (var i = -1; i <= 1; i++)
            {
                chest.Ellipsoid(new(i * 0.045, -0.085, 0.002), new(0.006, 0.088, (_front * (1 - (0.10 * i * i))) + 0.004 + (_bust * (i == 0 ? 0.3 : 1.4))), wear.Trim);
            }
        }
    }

    private void DrawFront(Brush chest, Brush waist, Brush pelvis)
    {
        var outfit = person.Outfit;
        var z = _front + _bust;
        var over = outfit.Over ?? outfit.Top;
        switch (over?.Cut.Name)
        {
            case "suit" or "tailcoat" or "jacket" or "labcoat" or "coat" or "waistcoat":
                var inner = over.Cut.Name == "suit" && outfit.Find("waistcoat") is { } under ? under : outfit.Top;
                chest.Prism(new(0, -0.004, z - 0.008), QuaternionD.Identity, _shirtFront, 0.014, 0.002, inner?.Main ?? White);
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(side * 0.042, -0.002, z - 0.010), 0.008, new(side * 0.005, -0.138, z + 0.002), 0.006, over.Cut.Name is "labcoat" or "tailcoat" ? over.Trim : over.Main with { Colour = over.Main.Colour * 0.72f });
                }

                if (over.Cut.Name is "labcoat" or "tailcoat" or "coat")
                {
                    // Open below: what is worn under it shows in a strip.
                    chest.Cone(new(0, -0.138, z - 0.004), 0.008, pelvis.Origin == default ? Vector3d.Zero : new(0, -0.24, z - 0.006), 0.010, over.Main with { Colour = over.Main.Colour * 0.6f });
                }

                break;
            case "doublebreasted" or "kimono" or "sailortop":
                Buttons(chest, z, over);
                break;
            case "overalls":
                chest.Box(new(0, -0.10, z - 0.006), new(0.054, 0.056, 0.013), 0.008, over.Main);
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(side * 0.050, -0.055, z), 0.010, new(side * 0.058, 0.022, 0.0), 0.010, over.Main);
                    chest.Sphere(new(side * 0.046, -0.060, z + 0.008), 0.007, Gold);
                }

                break;
            case "hivis" or "bunker":
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(side * 0.052, -0.135, z - 0.012), 0.010, new(side * 0.058, 0.016, 0.022), 0.010, over.Trim);
                }

                waist.Ellipsoid(new(0, 0.030, 0.004), new(0.089 * Math.Max(1, person.Girth * 0.9), 0.012, _belly + 0.014), over.Trim);
                break;
            case "tabard":
                chest.Box(new(0, -0.085, z - 0.002), new(0.012, 0.070, 0.010), 0.004, over.Trim);
                chest.Box(new(0, -0.065, z - 0.002), new(0.046, 0.012, 0.010), 0.004, over.Trim);
                break;
            case "spacesuit":
                chest.Box(new(0, -0.085, z + 0.004), new(0.050, 0.038, 0.020), 0.008, over.Trim);
                chest.Sphere(new(0.022, -0.075, z + 0.024), 0.009, Surface.FromSrgb(SurfaceMaterial.Glow, 0xD03020));
                chest.Sphere(new(-0.018, -0.075, z + 0.024), 0.009, Surface.FromSrgb(SurfaceMaterial.Gloss, 0x2A60D0));
                break;
            case "lamellar":
                for (var i = 0; i < 4; i++)
                {
                    chest.Ellipsoid(new(0, -0.035 - (0.034 * i), 0.002), new(_chest * 1.06, 0.006, z + 0.006), over.Trim);
                }

                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Box(new(side * 0.128, -0.055, 0), new(0.012, 0.062, 0.050), 0.008, QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * 0.18), over.Main);
                }

                break;
            case "pelt":
                chest.Cone(new(0.075, 0.012, 0.0), 0.040, new(-0.02, -0.12, z - 0.02), 0.03, over.Main);
                break;
            case "tunic" or "robe" when person.Has("longbeard") || over.Cut.Name == "robe":
                chest.Cone(new(0, -0.01, z - 0.006), 0.009, new(0, -0.165, z - 0.004), 0.010, over.Trim);
                break;
        }

        if (person.Has("number"))
        {
            Seven(chest, z, over!.Trim, 1);
            Seven(chest, -z, over.Trim, -1);
        }

        if (person.Has("emblem") || person.Outfit.Wears("bodysuit") && person.Has("hero"))
        {
            chest.Ellipsoid(new(0, -0.065, z), new(0.040, 0.030, 0.012), over!.Trim);
            chest.Ellipsoid(new(0, -0.060, z + 0.008), new(0.012, 0.020, 0.008), Surface.FromSrgb(SurfaceMaterial.Gloss, 0xC82A2A));
        }

        if (outfit.Head?.Cut.Name == "policecap" && over?.Cut.Name == "shirt")
        {
            chest.Sphere(new(0.045, -0.065, z - 0.004), 0.013, Gold);
            for (var side = -1; side <= 1; side += 2)
            {
                chest.Box(new(side * 0.092, 0.022, 0), new(0.026, 0.006, 0.018), 0.004, over.Trim);
            }
        }
    }

    private static void Buttons(Brush chest, double z, Wear over)
    {
        var columns = over.Cut.Name == "doublebreasted" ? 2 : 0;
        for (var i = 0; i < 3 * columns; i++)
        {
            var side = i % 2 == 0 ? 1 : -1;
            chest.Sphere(new(side * (0.034 - (0.004 * (i / 2))), -0.045 - (0.045 * (i / 2)), z - 0.002 - (0.004 * (i / 2))), 0.009, over.Trim);
        }

        if (over.Cut.Name == "kimono")
        {
            chest.Cone(new(0.045, 0.004, z - 0.014), 0.012, new(-0.030, -0.150, z - 0.004), 0.012, White);
            chest.Cone(new(-0.045, 0.004, z - 0.014), 0.012, new(0.004, -0.080, z), 0.012, White);
        }

        if (over.Cut.Name == "sailortop")
        {
            for (var side = -1; side <= 1; side += 2)
            {
                chest.Cone(new(side * 0.055, 0.014, 0.010), 0.020, new(0, -0.085, z), 0.010, over.Trim);
            }

            chest.Box(new(0, -0.02, -z + 0.004), new(0.075, 0.045, 0.010), 0.006, over.Trim);
        }
    }

    /// <summary>The number of a player in two strokes.</summary>
    private static void Seven(Brush chest, double z, Surface ink, int side)
    {
        chest.Cone(new(-side * 0.026, -0.045, z), 0.009, new(side * 0.026, -0.045, z), 0.009, ink);
        chest.Cone(new(side * 0.026, -0.045, z), 0.009, new(-side * 0.006, -0.125, z - (side * 0.004)), 0.009, ink);
    }

    private void DrawNeck(Brush chest, ActorPose pose)
    {
        var wear = person.Outfit.Neck;
        var z = _front + _bust;
        if (wear is null)
        {
            if (person.Outfit.Outer is { Cut.Name: "shirt" or "hoodie" or "sweater" or "doublebreasted" or "bunker" or "coat" } collar)
            {
                chest.Torus(chest.Local(pose.NeckRoot) + new Vector3d(0, 0.006, 0.004), 0.036, collar.Cut.Name is "hoodie" or "coat" or "bunker" ? 0.016 : 0.011, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + 0.25), collar.Cut.Name == "doublebreasted" ? collar.Trim : collar.Main);
            }

            if (person.Outfit.Wears("hoodie"))
            {
                chest.Ellipsoid(new(0, 0.010, -0.052), new(0.062, 0.052, 0.034), person.Outfit.Find("hoodie")!.Main);
            }

            return;
        }

        switch (wear.Cut.Name)
        {
            case "tie":
                chest.Sphere(new(0, 0.002, z - 0.004), 0.014, wear.Main);
                chest.Cone(new(0, -0.010, z + 0.002), 0.009, new(0, -0.115, z + 0.004), 0.015, wear.Main);
                break;
            case "bowtie":
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(0, 0.008, z - 0.006), 0.008, new(side * 0.032, 0.008, z - 0.010), 0.018, wear.Main);
                }

                break;
            case "scarf":
                chest.Torus(new(0, 0.026, 0.002), 0.046, 0.024, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + 0.2), wear.Main);
                chest.Box(new(0.030, -0.075, z - 0.004), new(0.020, 0.080, 0.010), 0.008, wear.Main);
                break;
            case "neckerchief":
                chest.Torus(new(0, 0.022, 0.004), 0.044, 0.015, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + 0.3), wear.Main);
                chest.Cone(new(0, 0.000, z - 0.008), 0.022, new(0, -0.050, z), 0.008, wear.Main);
                break;
            case "ruff":
                for (var i = 0; i < 9; i++)
                {
                    var (sin, cos) = Mathematics.DeterministicMath.SinCos(i * 2 * Math.PI / 9);
                    chest.Ellipsoid(new(0.066 * sin, 0.026, 0.004 + (0.062 * cos)), new(0.030, 0.018, 0.030), wear.Main);
                }

                break;
            case "jabot":
                chest.Ellipsoid(new(0, -0.010, z - 0.004), new(0.026, 0.034, 0.016), wear.Main);
                chest.Ellipsoid(new(0, -0.055, z + 0.002), new(0.034, 0.034, 0.014), wear.Main);
                break;
            case "beads":
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(side * 0.046, 0.012, 0.020), 0.007, new(0, -0.105, z + 0.002), 0.007, wear.Main);
                }

                chest.Box(new(0, -0.118, z + 0.004), new(0.006, 0.022, 0.005), 0.002, wear.Main);
                chest.Box(new(0, -0.112, z + 0.004), new(0.016, 0.006, 0.005), 0.002, wear.Main);
                break;
            case "stethoscope":
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(side * 0.042, 0.022, 0.010), 0.0075, new(side * 0.040, -0.085, z + 0.002), 0.0075, Black);
                }

                chest.Cone(new(0.040, -0.085, z + 0.002), 0.0075, new(0.010, -0.125, z + 0.004), 0.0075, Black);
                chest.Sphere(new(-0.040, -0.100, z + 0.004), 0.017, Surface.FromSrgb(SurfaceMaterial.Metal, 0xC8CCD2));
                break;
        }
    }

    private void DrawWaist(Brush waist, Brush pelvis)
    {
        if (person.Outfit.Waist is { } belt)
        {
            var wide = (belt.Cut.Name == "sash" ? 0.022 : 0.014) * (person.Outfit.Wears("coat") ? 1.3 : 1);
            var around = (person.Female ? 0.074 : 0.082) * Math.Max(1, person.Girth * 0.88);
            waist.Ellipsoid(new(0, -0.020, 0.004), new(around + 0.014, wide, _belly + 0.016), belt.Main);
            waist.Box(new(0, -0.020, _belly + 0.016), new(0.018, 0.015, 0.008), 0.004, Gold);
        }
    }

    private void DrawApron(Brush chest, Brush waist, Brush pelvis, ActorPose pose)
    {
        if (person.Outfit.Apron is not { } apron)
        {
            return;
        }

        var knees = ((pose.Legs[0].Middle * 0.85) + (pose.Legs[0].Root * 0.15) + (pose.Legs[1].Middle * 0.85) + (pose.Legs[1].Root * 0.15)) / 2;
        var front = pelvis.Turn.Rotate(Vector3d.UnitZ);
        var ahead = Math.Max(Vector3d.Dot(pose.Legs[0].Middle - knees, front), Vector3d.Dot(pose.Legs[1].Middle - knees, front));
        Vector3d top = waist.At(0, -0.005, _belly + 0.016), low = knees + (front * (Math.Max(0, ahead) + (0.058 * _h)));
        var along = (top - low).Normalized(Vector3d.UnitY);
        var side = pelvis.Turn.Rotate(Vector3d.UnitX);
        var facing = Vector3d.Cross(side, along).Normalized(front);
        var sheet = new Brush(chest.Scene, (top + low) / 2, QuaternionD.FromAxes(Vector3d.Cross(along, facing), along, facing), _h);
        sheet.Box(Vector3d.Zero, new(0.088 * Math.Max(1, person.Girth * 0.9), Vector3d.Distance(top, low) / 2 / _h, 0.007), 0.006, apron.Main);
        waist.Ellipsoid(new(0, -0.010, 0.004), new((0.080 * Math.Max(1, person.Girth * 0.9)) + 0.012, 0.012, _belly + 0.014), apron.Main);
        if (apron.Cut.Name == "apron")
        {
            chest.Box(new(0, -0.105, _front + _bust - 0.002), new(0.056, 0.058, 0.010), 0.006, apron.Main);
        }
    }

    private void DrawBack(Brush chest, ActorPose pose)
    {
        switch (person.Outfit.Back)
        {
            case { Cut.Name: "cape" or "ermine" } cape:
                _cape.Draw(chest, pose, cape, person.Has("highcollar"));
                break;
            case { Cut.Name: "furcollar" } fur:
                for (var i = 0; i < 7; i++)
                {
                    var (sin, cos) = Mathematics.DeterministicMath.SinCos((i - 3) * 0.8);
                    chest.Sphere(new(0.096 * sin, 0.008, -0.004 - (0.055 * cos)), 0.042, fur.Main);
                }

                break;
            case { Cut.Name: "backpack" or "lifepack" } pack:
                var big = pack.Cut.Name == "lifepack" ? 1.2 : 1;
                chest.Box(new(0, -0.085, -_front - 0.045), new(0.075 * big, 0.105 * big, 0.050), 0.022, pack.Main);
                for (var side = -1; side <= 1; side += 2)
                {
                    chest.Cone(new(side * 0.060, 0.026, 0.0), 0.011, new(side * 0.062, -0.110, _front - 0.014), 0.010, pack.Main);
                }

                break;
            case { Cut.Name: "airtank" } tank:
                chest.Cone(new(0, 0.02, -_front - 0.035), 0.042, new(0, -0.20, -_front - 0.035), 0.042, tank.Main);
                chest.Cone(new(0, 0.065, -_front - 0.03), 0.016, new(0, 0.09, -_front - 0.03), 0.016, Black);
                break;
            case { Cut.Name: "satchel" } bag:
                chest.Cone(new(0.07, 0.026, 0.0), 0.010, new(-0.09, -0.22, 0.02), 0.010, bag.Main);
                chest.Box(new(-0.125, -0.27, 0), new(0.030, 0.055, 0.070), 0.012, bag.Main);
                break;
        }
    }

    private void DrawEyes(Brush head)
    {
        if (person.Outfit.Eyes is not { } wear)
        {
            return;
        }

        for (var side = -1; side <= 1; side += 2)
        {
            Vector3d at = new(side * 0.36, 0.09, 0.86);
            switch (wear.Cut.Name)
            {
                case "glasses":
                    head.Torus(at, 0.25, 0.032, QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.20), wear.Main);
                    head.Cone(new(side * 0.60, 0.12, 0.78), 0.03, new(side * 0.88, 0.10, -0.05), 0.03, wear.Main);
                    break;
                case "sunglasses":
                    head.Ellipsoid(at, new(0.29, 0.22, 0.10), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.25), Lens);
                    head.Cone(new(side * 0.60, 0.14, 0.74), 0.03, new(side * 0.88, 0.10, -0.05), 0.03, Lens);
                    break;
                case "mask":
                    head.Ellipsoid(at + new Vector3d(0, 0.02, -0.06), new(0.36, 0.20, 0.10), QuaternionD.FromAxisAngle(Vector3d.UnitY, side * 0.35), Lens);
                    break;
            }
        }

        switch (wear.Cut.Name)
        {
            case "glasses" or "sunglasses":
                head.Cone(new(-0.12, 0.12, 0.95), 0.03, new(0.12, 0.12, 0.95), 0.03, wear.Cut.Name == "glasses" ? wear.Main : Lens);
                break;
            case "goggles":
                head.Ellipsoid(new(0, 0.10, 0.74), new(0.68, 0.27, 0.24), Pane);
                head.Torus(new(0, 0.12, -0.06), 0.92, 0.07, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), wear.Main);
                break;
            case "divemask":
                head.Box(new(0, 0.08, 0.86), new(0.66, 0.40, 0.18), 0.14, wear.Main);
                head.Box(new(0, 0.10, 0.99), new(0.54, 0.28, 0.09), 0.10, Pane);
                head.Torus(new(0, 0.10, -0.06), 0.95, 0.08, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), wear.Main);
                head.Cone(new(0, -0.55, 0.95), 0.14, new(0.30, -0.55, 0.95), 0.12, wear.Main);
                head.Cone(new(0.30, -0.55, 0.95), 0.12, new(1.02, 0.15, 0.25), 0.09, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8C52A));
                head.Cone(new(1.02, 0.15, 0.25), 0.09, new(1.02, 1.75, -0.05), 0.09, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE8C52A));
                break;
            case "dummy":
                head.Ellipsoid(new(0, -0.52, 0.88), new(0.26, 0.17, 0.05), wear.Main);
                head.Torus(new(0, -0.60, 0.98), 0.13, 0.035, QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.5), wear.Main);
                break;
            case "eyepatch":
                head.Ellipsoid(new(0.36, 0.10, 0.84), new(0.24, 0.24, 0.08), QuaternionD.FromAxisAngle(Vector3d.UnitY, 0.25), wear.Main);
                head.Cone(new(0.40, 0.25, 0.82), 0.03, new(-0.55, 0.72, 0.60), 0.03, wear.Main);
                break;
        }
    }

    private void DrawMarks(Brush chest, Brush head, ActorPose pose)
    {
        if (person.Has("halo"))
        {
            head.Torus(new(0, 1.72, -0.15), 0.72, 0.075, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) - 0.2), Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFD860));
        }

        if (person.Has("featherwings") || person.Has("butterflywings") || person.Has("batwings"))
        {
            _wings.Draw(chest, pose, person);
        }

        if (person.Has("whiteface") && person.Has("rednose"))
        {
            for (var side = -1; side <= 1; side += 2)
            {
                head.Ellipsoid(new(side * 0.50, -0.34, 0.64), new(0.17, 0.17, 0.08), Surface.FromSrgb(SurfaceMaterial.Skin, 0xE05A50));
            }
        }

        if (person.Has("wrapped"))
        {
            for (var i = 0; i < 7; i++)
            {
                head.Torus(new(0, 0.85 - (0.26 * i), -0.02), Math.Sqrt(Math.Max(0.1, 0.92 - ((0.5 - (0.22 * i)) * (0.5 - (0.22 * i))))) * 0.9, 0.10, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + (i % 2 == 0 ? 0.18 : -0.15)), White with { Colour = new(0.62f, 0.55f, 0.42f) });
            }
        }

        if (person.Outfit.Wears("santahat") || (person.Outfit.Find("coat") is { } coat && coat.Trim.Colour.X > 0.8f))
        {
            chest.Cone(new(0, 0.0, _front + _bust - 0.002), 0.016, new(0, -0.23, _front + (person.Girth > 1.15 ? 0.042 : 0)), 0.018, White);
        }
    }
}
