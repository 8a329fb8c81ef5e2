using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Cast.People;

/// <summary>Arms with sleeves, hands with fingers. Lengths in parts of the body's height.</summary>
internal sealed class ArmLook(Rig rig, Person person)
{
    // Upper arm's part of the arm to the wrist.
    private const double Elbow = 0.547;
    private readonly double _muscle = (0.4 + (0.6 * person.Muscle)) * (0.85 + (0.15 * person.Girth)) * (1 + (0.10 * person.Childhood) + (0.45 * BodyLook.Infancy(person))) * (person.Female ? 0.90 : 1);

    public void Draw(Brush brush, ActorPose pose)
    {
        var outfit = person.Outfit;

        // A waistcoat leaves the shirt's sleeves to be seen.
        var wear = outfit.Over is { Cut.Sleeve: > 0 } over ? over : outfit.Top;
        for (var i = 0; i < pose.Arms.Length; i++)
        {
            DrawArm(brush, pose.Arms[i], wear);
            DrawHand(brush, pose, i, outfit.Hands);
        }
    }

    private void DrawArm(Brush brush, in LimbPose arm, Wear? wear)
    {
        double m = _muscle, sleeve = wear?.Cut.Sleeve ?? 0, bulk = 0.0045 * (wear?.Cut.Bulk ?? 0);
        brush.Begin(0.012);
        if (sleeve < 0.95)
        {
            brush.Limb(arm.Root, 0.036 * m, Vector3d.Lerp(arm.Root, arm.Middle, 0.4), 0.033 * m, person.Skin);
            brush.Limb(Vector3d.Lerp(arm.Root, arm.Middle, 0.4), 0.033 * m, arm.Middle, 0.025 * m, person.Skin);
            brush.Limb(arm.Middle, 0.026 * m, Vector3d.Lerp(arm.Middle, arm.End, 0.3), 0.027 * m, person.Skin);
        }

        if (sleeve < 0.99)
        {
            brush.Limb(Vector3d.Lerp(arm.Middle, arm.End, sleeve > 0.9 ? 0.7 : 0.3), (sleeve > 0.9 ? 0.019 : 0.027) * m, arm.End, 0.0165 * m, person.Skin);
        }

        if (wear is not null && sleeve > 0)
        {
            var main = wear.Main;
            var top = Math.Min(1, sleeve / Elbow);
            var end = Vector3d.Lerp(arm.Root, arm.Middle, top);
            brush.Limb(arm.Root, (0.037 * m) + bulk, end, ((sleeve > Elbow ? 0.027 : 0.033) * m) + (bulk * (sleeve < Elbow ? 1.8 : 1)), main);
            if (sleeve > Elbow)
            {
                var cuff = Vector3d.Lerp(arm.Middle, arm.End, (sleeve - Elbow) / (1 - Elbow));
                if (wear.Cut.Name is "robe" or "kimono" or "sheet")
                {
                    brush.Trunk(arm.Middle, 0.030 + bulk, cuff, wear.Cut.Name == "kimono" ? 0.070 : 0.052, 0.006, main);
                }
                else
                {
                    brush.Limb(arm.Middle, (0.027 * m) + bulk, cuff, (0.018 * m) + bulk, main);
                }
            }
        }

        brush.End();
        if (wear is not null && sleeve > 0.9 && wear.Cut.Name is "doublebreasted" or "bunker" or "robe" or "spacesuit" or "sailortop" or "tunic" or "coat" or "tailcoat")
        {
            var at = Vector3d.Lerp(arm.Middle, arm.End, wear.Cut.Name == "robe" ? 0.97 : 0.84);
            var half = (arm.End - arm.Middle).Normalized() * (0.008 * rig.Height);
            var width = (wear.Cut.Name == "robe" ? 0.050 : 0.021 * m) + bulk + 0.003;
            brush.Trunk(at - half, width, at + half, width, 0.003, wear.Trim);
        }

        if (wear?.Cut.Name == "armour")
        {
            brush.Limb(arm.Root + new Vector3d(0, 0.012 * rig.Height, 0), 0.052 * m, Vector3d.Lerp(arm.Root, arm.Middle, 0.25), 0.046 * m, wear.Main);
            brush.Limb(arm.Middle, 0.037 * m, arm.Middle, 0.036 * m, wear.Trim);
        }
    }

    /// <summary>A palm, a thumb and four fingers that curl as the grip closes.</summary>
    private void DrawHand(Brush brush, ActorPose pose, int index, Wear? gloves)
    {
        var arm = pose.Arms[index];
        var side = index == 0 ? 1 : -1;
        var h = rig.Height;
        var skin = gloves?.Main ?? person.Skin;
        var size = (gloves is null ? 1 : 1.18) * (person.Female ? 0.9 : 1) * (1 + (0.15 * person.Childhood));
        if (gloves?.Cut.Name == "boxinggloves")
        {
            brush.Limb(arm.End, 0.028, Vector3d.Lerp(arm.End, arm.Tip, 0.6), 0.046, skin);
            return;
        }

        var along = (arm.Tip - arm.End).Normalized(-Vector3d.UnitY);
        var ahead = pose.Chest.Rotation.Rotate(Vector3d.UnitZ);
        var above = pose.Chest.Rotation.Rotate(Vector3d.UnitY);
        var share = Math.Abs(Vector3d.Dot(along, ahead));
        var across = (ahead * (1 - share)) + (above * share);
        across = (across - (along * Vector3d.Dot(across, along))).Normalized(along.AnyPerpendicular());
        var palm = Vector3d.Cross(along, across) * -side;
        var length = Vector3d.Distance(arm.End, arm.Tip);
        var curl = Math.Clamp((1.02 - (length / rig.Hand)) / 0.32, 0, 1);
        Vector3d At(double down, double over, double inwards) => arm.End + (((along * down) + (across * over) + (palm * inwards)) * (size * h));
        brush.Begin(0.007);
        brush.Limb(arm.End, 0.0155 * size, At(0.022, 0.004, 0), 0.0165 * size, skin);
        brush.Limb(At(0.030, 0.011, 0), 0.0125 * size, At(0.030, -0.010, 0), 0.0120 * size, skin);
        for (var finger = 0; finger < 4; finger++)
        {
            var over = 0.0165 - (0.0105 * finger);
            var reach = (finger == 1 ? 0.036 : finger == 3 ? 0.026 : 0.033) * (1 - (0.35 * curl));
            var knuckle = At(0.034, over, 0);
            brush.Limb(knuckle, 0.0066 * size, At(0.034 + (reach * (1 - curl)) + (0.010 * curl), over * 1.05, 0.006 + (0.016 * curl)), 0.0052 * size, skin);
        }

        brush.Limb(At(0.012, 0.014, 0.004), 0.0085 * size, At(0.032 - (0.004 * curl), 0.026 - (0.012 * curl), 0.010 + (0.010 * curl)), 0.0062 * size, skin);
        brush.End();
    }
}
