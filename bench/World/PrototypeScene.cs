using System.Numerics;
using Sora.Engines.World.Picture;

namespace Sora.Bench.World;

/// <summary>The prototype's scene for our renderer: the same primitives, groups, camera, sun, sky colours, ground pattern and haze.</summary>
internal static class PrototypeScene
{
    private const int PersonParts = 16;
    private const int PartsOfBoth = 30;

    private static readonly SkyLight Sky = new()
    {
        SunDirection = Vector3.Normalize(new Vector3(0.55f, 0.75f, 0.42f)),
        SunColour = new Vector3(1.35f, 1.22f, 1.0f),
        ZenithColour = new Vector3(0.22f, 0.45f, 0.85f),
        HorizonColour = new Vector3(0.75f, 0.84f, 0.95f),
        AmbientAbove = new Vector3(0.40f, 0.50f, 0.68f),
        AmbientBelow = new Vector3(0.20f, 0.20f, 0.16f),
        SunSoftness = 1f / 18,
    };

    public static void Fill(PictureScene target, global::Scene source)
    {
        target.Clear();
        target.Sky = Sky;
        target.Fog = new Fog(0.02f);
        target.Room = null;
        target.Exposure = 1.5f;
        target.Ground = new GroundPlane(0, new Surface(SurfaceMaterial.Checker, new Vector3(0.30f, 0.42f, 0.24f)));
        target.Camera = PictureCamera.LookAt(source.Eye, source.Eye + source.Fw, source.Focal * 0.5f);
        for (var i = 0; i < source.P.Length; i++)
        {
            if (i < global::Scene.NC && i % PartsOfBoth is 0 or PersonParts)
            {
                target.BeginGroup(global::Scene.K);
            }
            else if (i == global::Scene.NC)
            {
                target.EndGroup();
            }

            target.Add(Convert(source.P[i]));
        }

        target.EndGroup();
    }

    private static Primitive Convert(in Prim p)
    {
        var surface = new Surface(SurfaceMaterial.Gloss, p.Col);
        return p.Type switch
        {
            0 => Primitive.Capsule(p.A, p.B, p.R, surface),
            1 => Primitive.Sphere(p.A, p.R, surface),
            2 => Primitive.Box(p.A, Quaternion.CreateFromAxisAngle(Vector3.UnitY, MathF.Atan2(-p.S, p.C)), p.B + new Vector3(p.R), p.R, surface),
            _ => Primitive.Torus(p.A, Quaternion.Identity, p.X, p.R, surface),
        };
    }
}
