using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Legs in what they wear, and shoes that stand flat. Lengths in parts of the body's height.</summary>
internal sealed class LegLook(Rig rig, Person person)
{
    private static readonly Surface Sole = Surface.FromSrgb(SurfaceMaterial.Rubber, 0x1C1A18);
    private static readonly Surface PaleSole = Surface.FromSrgb(SurfaceMaterial.Rubber, 0xE8E4DC);
    private static readonly Surface Blade = Surface.FromSrgb(SurfaceMaterial.Metal, 0xC8CCD2);
    private readonly double _muscle = (0.55 + (0.45 * person.Muscle)) * (1 + (0.12 * person.Childhood) + (0.40 * BodyLook.Infancy(person))) * (0.8 + (0.2 * person.Girth));

    public void Draw(Brush brush, ActorPose pose)
    {
        var outfit = person.Outfit;
        var suit = outfit.Top is { Cut.Name: "bodysuit" or "spacesuit" } whole ? whole : null;
        var wear = outfit.Legs ?? suit;
        var overalls = outfit.Find("overalls");
        wear = overalls is not null ? overalls with { Cut = overalls.Cut with { Sleeve = 1 } } : wear;
        var under = suit is not null && outfit.Legs is not null ? suit.Main : person.Skin;
        for (var i = 0; i < pose.Legs.Length; i++)
        {
            DrawLeg(brush, pose.Legs[i], wear, outfit.Feet, under);
        }

        if (wear is { Cut.Sleeve: > 0.2, Cut.Hem: 0 })
        {
            // The seat joins the legs.
            brush.Limb(pose.Legs[0].Root, 0.052 + (0.004 * wear.Cut.Bulk), pose.Legs[1].Root, 0.052 + (0.004 * wear.Cut.Bulk), wear.Main);
        }

        foreach (var leg in pose.Legs)
        {
            DrawFoot(brush, leg, outfit.Feet);
        }
    }

    private void DrawLeg(Brush brush, in LimbPose leg, Wear? wear, Wear? feet, Surface under)
    {
        var covered = wear is null || wear.Cut.Hem > 0 ? 0 : wear.Cut.Sleeve;
        var calf = Vector3d.Lerp(leg.Middle, leg.End, 0.30);
        double m = _muscle, bulk = 0.0045 * (wear?.Cut.Bulk ?? 0);
        brush.Begin(0.016);
        if (covered < 0.99)
        {
            brush.Limb(leg.Root, 0.056 * m, leg.Middle, 0.036 * m, under);
            brush.Limb(leg.Middle, 0.035 * m, calf, 0.038 * m, under);
            brush.Limb(calf, 0.038 * m, leg.End, 0.022 * m, under);
            if (feet is { Cut.Name: "socks" })
            {
                brush.Limb(Vector3d.Lerp(leg.Middle, leg.End, 0.12), 0.040 * m, leg.End, 0.026 * m, feet.Main);
            }
        }

        if (wear is not null && covered > 0)
        {
            if (covered < 0.99)
            {
                // Shorts and briefs end with a wide edge.
                var end = Vector3d.Lerp(leg.Root, leg.Middle, Math.Min(1, covered * 2));
                brush.Limb(leg.Root, (0.058 * m) + bulk, end, ((0.057 - (0.016 * covered * 2)) * m) + (2.4 * bulk), wear.Main);
            }
            else if (wear.Cut.Name == "hakama")
            {
                brush.Trunk(leg.Root, 0.066, leg.Middle, 0.075, 0.02, wear.Main);
                brush.Trunk(leg.Middle, 0.075, Vector3d.Lerp(leg.Middle, leg.End, 0.9), 0.092, 0.01, wear.Main);
            }
            else
            {
                var tight = wear.Cut.Bulk < 0.9;
                var hem = Vector3d.Lerp(leg.Middle, leg.End, tight ? 0.98 : 0.95);
                brush.Limb(leg.Root, (0.056 * m) + bulk, leg.Middle, (0.037 * m) + bulk, wear.Main);
                if (tight)
                {
                    brush.Limb(leg.Middle, (0.035 * m) + bulk, calf, (0.038 * m) + bulk, wear.Main);
                    brush.Limb(calf, (0.038 * m) + bulk, hem, (0.022 * m) + bulk, wear.Main);
                }
                else
                {
                    brush.Limb(leg.Middle, (0.037 * m) + bulk, hem, 0.030 + bulk + (0.05 * wear.Cut.Flare), wear.Main);
                }
            }
        }

        brush.End();
        if (wear is { Cut.Sleeve: > 0.3, Cut.Name: "shorts" or "trousers" } && wear.Trim != wear.Main && wear.Trim.Colour != wear.Main.Colour * 0.62f)
        {
            DrawBand(brush, leg, wear, covered);
        }

        if (feet is { Cut.Sleeve: > 0.3, Cut.Name: "boots" or "skates" })
        {
            var top = Vector3d.Lerp(leg.End, leg.Middle, feet.Cut.Sleeve);
            brush.Trunk(top, (0.042 * m) + (0.004 * feet.Cut.Bulk), leg.End, 0.031 + (0.004 * feet.Cut.Bulk), 0.004, feet.Main);
        }
    }

    /// <summary>A stripe around, of firemen's trousers and boxers' shorts.</summary>
    private void DrawBand(Brush brush, in LimbPose leg, Wear wear, double covered)
    {
        var at = covered < 0.99 ? Vector3d.Lerp(leg.Root, leg.Middle, (covered * 2) - 0.12) : Vector3d.Lerp(leg.Middle, leg.End, 0.55);
        var along = covered < 0.99 ? (leg.Middle - leg.Root).Normalized() : (leg.End - leg.Middle).Normalized();
        var half = along * (0.010 * rig.Height);
        var radius = (covered < 0.99 ? 0.050 : 0.040) * _muscle;
        brush.Trunk(at - half, radius + 0.012, at + half, radius + 0.012, 0.003, wear.Trim);
    }

    private void DrawFoot(Brush brush, in LimbPose leg, Wear? feet)
    {
        var h = rig.Height;
        var bare = feet is null || feet.Cut.Name is "barefoot" or "sandals";
        var upper = bare ? person.Skin : feet!.Cut.Name == "socks" ? Sole : feet.Main;
        var big = feet?.Cut.Name == "bigshoes" ? 1.5 : feet?.Cut.Name == "flippers" ? 1.0 : 1;
        var forward = (leg.Tip - leg.End).Normalized(Vector3d.UnitZ);
        var shin = (leg.Middle - leg.End).Normalized(Vector3d.UnitY);
        var side = Vector3d.Cross(shin, forward).Normalized(Vector3d.UnitX);
        var up = Vector3d.Cross(forward, side);
        var sole = leg.End - (up * (0.036 * h));
        var toe = sole + (forward * (0.098 * h * big));
        brush.Begin(0.014);
        brush.Limb(leg.End, 0.024, leg.End - (up * (0.010 * h)) - (forward * (0.012 * h)), 0.026, upper);
        brush.Limb(leg.End - (up * (0.014 * h)) - (forward * (0.012 * h)), 0.025, Vector3d.Lerp(leg.End, toe, 0.72) + (up * (0.002 * h)), 0.024 * big, upper);
        brush.Limb(Vector3d.Lerp(leg.End, toe, 0.6), 0.022 * big, toe + (up * (0.018 * h)), 0.020 * big, upper);
        brush.End();
        var turn = QuaternionD.FromAxes(side, up, Vector3d.Cross(side, up));
        var frame = new Brush(brush.Scene, sole + (forward * (0.042 * h * big)), turn, h);
        switch (feet?.Cut.Name)
        {
            case "flippers":
                frame.Box(new(0, -0.004, 0.075), new(0.048, 0.006, 0.075), 0.005, feet.Main);
                break;
            case "skates":
                frame.Box(new(0, -0.016, 0), new(0.006, 0.016, 0.075), 0.003, Blade);
                break;
            case "barefoot" or null:
                break;
            default:
                frame.Box(new(0, -0.003, 0.002), new(0.029 * big, 0.007, 0.070 * big), 0.006, feet!.Cut.Name is "sneakers" ? PaleSole : Sole);
                break;
        }
    }
}
