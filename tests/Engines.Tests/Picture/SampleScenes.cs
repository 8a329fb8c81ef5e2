using System.Numerics;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Picture;

namespace Sora.Engines.Tests.Picture;

/// <summary>Scenes to look at and to hash: a room, a meadow, an evening.</summary>
internal static class SampleScenes
{
    private static readonly Surface Skin = Surface.FromSrgb(SurfaceMaterial.Skin, 0xE0A582);
    private static readonly Surface Shirt = Surface.FromSrgb(SurfaceMaterial.Cloth, 0x2F6FA8);
    private static readonly Surface Trousers = Surface.FromSrgb(SurfaceMaterial.Cloth, 0x3A3F4A);
    private static readonly Surface Shoes = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x6B2A1E);
    private static readonly Surface Hair = Surface.FromSrgb(SurfaceMaterial.Fur, 0x4A3020);
    private static readonly Surface Coat = Surface.FromSrgb(SurfaceMaterial.Fur, 0xB07A45);
    private static readonly Surface PaleCoat = Surface.FromSrgb(SurfaceMaterial.Fur, 0xE8D5B5);
    private static readonly Surface Dark = Surface.FromSrgb(SurfaceMaterial.Gloss, 0x181414);

    /// <summary>A wooden floor, a shelf with books, a red rubber ball, a dog and a person.</summary>
    public static void Room(PictureScene scene, float seconds)
    {
        scene.Clear();
        scene.Sky = Daylight.Indoors;
        scene.Fog = default;
        scene.Exposure = 1;
        scene.Ground = new GroundPlane(0, Surface.FromSrgb(SurfaceMaterial.Wood, 0xB98A5E));
        scene.Room = new RoomShell(
            new Vector3(-3.2f, 0, -2.6f), new Vector3(3.2f, 2.8f, 5f),
            Surface.FromSrgb(SurfaceMaterial.Matte, 0xD9D2C3), Surface.FromSrgb(SurfaceMaterial.Matte, 0xF0EEE8));
        scene.Camera = PictureCamera.LookAt(new Vector3(0.35f, 1.35f, 4.3f), new Vector3(0.05f, 0.72f, 0), 1.05f);
        Shelf(scene, new Vector3(-1.7f, 0, -2.3f));
        var fall = MathF.Abs(MathF.IEEERemainder(seconds, 1.2f));
        scene.Add(Primitive.Sphere(
            new Vector3(0.1f, 0.12f + (1.1f * fall), 0.9f), 0.12f, Quaternion.CreateFromAxisAngle(Vector3.UnitZ, 0.5f + seconds),
            Surface.FromSrgb(SurfaceMaterial.Rubber, 0xC8201C)));
        Dog(scene, new Vector3(1.1f, 0, 0.3f), seconds);
        Person(scene, new Vector3(-0.85f, 0, -0.6f), seconds);
        scene.Add(Primitive.Cylinder(new Vector3(2.2f, 0.26f, -1.6f), Quaternion.Identity, 0.26f, 0.26f, 0.04f, Surface.FromSrgb(SurfaceMaterial.Cloth, 0x6C8C6A)));
        scene.Add(Primitive.Torus(
            new Vector3(2.2f, 0.58f, -1.6f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 1.35f), 0.11f, 0.035f, Surface.FromSrgb(SurfaceMaterial.Metal, 0xE8C27A)));
    }

    /// <summary>Grass under a blue sky with clouds.</summary>
    public static void Meadow(PictureScene scene, float seconds)
    {
        scene.Clear();
        scene.Sky = Daylight.Noon with { CloudOffset = new Vector2(seconds * 0.01f, 0) };
        scene.Fog = new Fog(0.009f);
        scene.Exposure = 1;
        scene.Room = null;
        scene.Ground = new GroundPlane(0, Surface.FromSrgb(SurfaceMaterial.Grass, 0x6E8F3C));
        scene.Camera = PictureCamera.LookAt(new Vector3(0.4f, 1.3f, 5f), new Vector3(0.1f, 0.95f, 0), 1.05f);
        Dog(scene, new Vector3(0.9f, 0, 0.6f), seconds);
        Person(scene, new Vector3(-0.9f, 0, 0), seconds);
        scene.Add(Primitive.Sphere(new Vector3(0.05f, 0.14f, 1.1f), 0.14f, Surface.FromSrgb(SurfaceMaterial.Rubber, 0xC8201C)));
        for (var i = 0; i < 5; i++)
        {
            Tree(scene, new Vector3(-14 + (6.5f * i), 0, -12 - (4 * (i * 7 % 4))));
        }
    }

    /// <summary>The meadow's company before a low sun, on sand.</summary>
    public static void Evening(PictureScene scene, float seconds)
    {
        Meadow(scene, seconds);
        scene.Sky = Daylight.Sunset;
        scene.Fog = new Fog(0.02f);
        scene.Ground = new GroundPlane(0, Surface.FromSrgb(SurfaceMaterial.Sand, 0xC9AE86));
    }

    /// <summary>Every solid that is not in the other scenes, on a stone floor.</summary>
    public static void Solids(PictureScene scene, float seconds)
    {
        Room(scene, seconds);
        scene.Clear();
        scene.Ground = new GroundPlane(0, Surface.FromSrgb(SurfaceMaterial.Stone, 0xA8A49C));
        scene.Camera = PictureCamera.LookAt(new Vector3(0.2f, 1.5f, 4.2f), new Vector3(0, 0.45f, 0), 1.1f);
        var leaning = Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.5f + seconds);
        Surface Of(int colour, SurfaceMaterial material = SurfaceMaterial.Gloss) => Surface.FromSrgb(material, colour);
        var cup = new Polygon(
            new(0, -0.3f), new(0.14f, -0.3f), new(0.16f, -0.2f), new(0.16f, 0), new(0.2f, 0.15f), new(0.28f, 0.3f), new(0.26f, 0.3f),
            new(0.18f, 0.15f), new(0.14f, 0), new(0.14f, -0.22f), new(0, -0.26f));
        scene.Add(Primitive.Lathe(new(-1.5f, 0.31f, 0.4f), leaning, cup, 0.006f, Of(0x2F7F86)));
        scene.Add(Primitive.Arc(new(-1.5f, 0.31f, 0.4f), leaning * Quaternion.CreateFromAxisAngle(Vector3.UnitZ, 1.4f), 0.28f, 0.02f, 0.9f, Of(0xE8C27A, SurfaceMaterial.Metal)));
        scene.Add(Primitive.Ellipsoid(new(-0.7f, 0.25f, 0.6f), leaning, new(0.4f, 0.25f, 0.18f), Of(0xC8201C)));
        scene.Add(Primitive.Frustum(new(0, 0.4f, 0), Quaternion.Identity, 0.4f, 0, 0.4f, 0.01f, Of(0xE07020, SurfaceMaterial.Rubber)));
        scene.Add(Primitive.Frustum(new(0.8f, 0.3f, 0.6f), Quaternion.Identity, 0.16f, 0.26f, 0.3f, 0.02f, Of(0x8A5A34, SurfaceMaterial.Wood)));
        scene.Add(Primitive.Prism(new(1.6f, 0.5f, 0), leaning, Polygon.Star(5, 0.5f, 0.22f), 0.09f, 0.02f, Of(0xE8C23A)));
        scene.Add(Primitive.Prism(new(0, 0.13f, 1.3f), leaning, new Polygon(new(-0.3f, -0.12f), new(0.3f, -0.12f), new(0.3f, 0.12f)), 0.18f, 0.01f, Of(0x3E6B4A)));
        scene.Add(Primitive.Prism(new(-0.9f, 0.55f, -0.8f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 1.57f), Polygon.Regular(6, 0.3f), 0.55f, 0.02f, Of(0x98948C, SurfaceMaterial.Stone)));
        scene.Add(Primitive.Sphere(new(0.9f, 0, 1.4f), 0.22f, leaning, Of(0x4C7A33)).Cut(Vector3.UnitY, 0.12f));
        scene.Add(Primitive.Torus(new(-0.9f, 0.02f, 1.6f), Quaternion.Identity, 0.2f, 0.06f, Of(0xD8D8DC, SurfaceMaterial.Metal)).Cut(-Vector3.UnitY, 0.02f));
    }

    /// <summary>A glass of water before an arrow, an empty glass, ice, a drink, a mirror ball.</summary>
    public static void Clear(PictureScene scene, float seconds)
    {
        Room(scene, seconds);
        scene.Clear();
        scene.Camera = PictureCamera.LookAt(new Vector3(0, 1.02f, 1.15f), new Vector3(0, 0.885f, 0), 1.9f);
        Surface Of(int colour, SurfaceMaterial material) => Surface.FromSrgb(material, colour);
        scene.Add(Primitive.Box(new(0, 0.775f, 0), Quaternion.Identity, new(0.7f, 0.025f, 0.4f), 0.005f, Of(0x8A5A34, SurfaceMaterial.Wood)));
        var tumbler = new Polygon(new(0, 0), new(0.034f, 0), new(0.04f, 0.15f), new(0.037f, 0.15f), new(0.032f, 0.008f), new(0, 0.008f));
        scene.Add(Primitive.Lathe(new(0, 0.80f, 0), Quaternion.Identity, tumbler, 0.001f, Of(0xF2F8F8, SurfaceMaterial.Glass)));
        scene.Add(Primitive.Frustum(new(0, 0.865f, 0), Quaternion.Identity, 0.0325f, 0.0365f, 0.055f, 0.001f, Of(0xB8DCE8, SurfaceMaterial.Water)));
        scene.Add(Primitive.Box(new(0, 0.89f, -0.16f), Quaternion.Identity, new(0.16f, 0.09f, 0.003f), 0.001f, Of(0xF4F0E8, SurfaceMaterial.Matte)));
        scene.Add(Primitive.Prism(
            new(0, 0.89f, -0.155f), Quaternion.Identity,
            new Polygon(new(-0.1f, -0.012f), new(0.03f, -0.012f), new(0.03f, -0.04f), new(0.1f, 0), new(0.03f, 0.04f), new(0.03f, 0.012f), new(-0.1f, 0.012f)), 0.003f, 0.001f,
            Of(0xC8201C, SurfaceMaterial.Matte)));
        scene.Add(Primitive.Lathe(new(-0.2f, 0.80f, 0.05f), Quaternion.Identity, tumbler, 0.001f, Of(0xF2F8F8, SurfaceMaterial.Glass)));
        scene.Add(Primitive.Lathe(new(0.2f, 0.80f, 0.02f), Quaternion.Identity, tumbler, 0.001f, Of(0xF2F8F8, SurfaceMaterial.Glass)));
        scene.Add(Primitive.Frustum(new(0.2f, 0.85f, 0.02f), Quaternion.Identity, 0.0325f, 0.0360f, 0.042f, 0.001f, Of(0x6A2C10, SurfaceMaterial.Liquid)));
        scene.Add(Primitive.Box(new(-0.34f, 0.825f, 0.1f), Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.6f), new(0.025f), 0.006f, Of(0xE4F2F8, SurfaceMaterial.Ice)));
        scene.Add(Primitive.Sphere(new(0.36f, 0.85f, 0), 0.05f, Of(0xD8D8DC, SurfaceMaterial.Metal)));
        scene.Add(Primitive.Sphere(new(-0.09f, 0.82f, 0.14f), 0.02f, Of(0x2B4C7A, SurfaceMaterial.Gloss)));
        Person(scene, new Vector3(-0.5f, 0, -1.2f), seconds);
    }

    /// <summary>A wet street at night: a lamp, a lit window, puddles that mirror them.</summary>
    public static void Lamps(PictureScene scene, float seconds)
    {
        Meadow(scene, seconds);
        scene.Clear();
        scene.Sky = Daylight.Night;
        scene.Fog = new Fog(0.004f);
        scene.Ground = new GroundPlane(0, Surface.FromSrgb(SurfaceMaterial.Asphalt, 0x55565A), 0.7f);
        scene.Camera = PictureCamera.LookAt(new Vector3(0.4f, 1.3f, 5f), new Vector3(0.1f, 1.05f, 0), 1.05f);
        Person(scene, new Vector3(-0.9f, 0, 0), seconds);
        Dog(scene, new Vector3(0.9f, 0, 0.6f), seconds);
        scene.Add(Primitive.Cylinder(new(1.9f, 1.5f, -1), Quaternion.Identity, 0.05f, 1.5f, 0.01f, Dark));
        scene.Add(Primitive.Sphere(new(1.9f, 3.1f, -1), 0.16f, Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFD9A0)));
        scene.Add(Primitive.Box(new(-3, 2, -4), Quaternion.Identity, new(2, 2, 0.3f), 0.02f, Surface.FromSrgb(SurfaceMaterial.Stone, 0x8C6A5A)));
        scene.Add(Primitive.Box(new(-2.4f, 1.6f, -3.7f), Quaternion.Identity, new(0.4f, 0.5f, 0.02f), 0.01f, Surface.FromSrgb(SurfaceMaterial.Glow, 0x9AE0FF)));
        scene.Lights.Add(new PointLight(new(0.4f, 0.5f, 1.4f), new(0.5f, 0.12f, 0.3f), 0.05f));
    }

    private static void Shelf(PictureScene scene, Vector3 at)
    {
        var wood = Surface.FromSrgb(SurfaceMaterial.Wood, 0x8A5A34);
        void Board(float x, float y, float z, float hx, float hy, float hz) =>
            scene.Add(Primitive.Box(at + new Vector3(x, y, z), Quaternion.Identity, new Vector3(hx, hy, hz), 0.008f, wood));
        Board(-0.62f, 0.85f, 0, 0.02f, 0.85f, 0.17f);
        Board(0.62f, 0.85f, 0, 0.02f, 0.85f, 0.17f);
        for (var i = 0; i < 4; i++)
        {
            Board(0, 0.08f + (0.53f * i), 0, 0.62f, 0.018f, 0.17f);
        }

        ReadOnlySpan<int> colours = [0x8C2F2B, 0x2B4C7A, 0xD0B060, 0x3E6B4A, 0x6A3D6A, 0xC8C0B0];
        for (var i = 0; i < 22; i++)
        {
            var (level, place) = (i / 11, i % 11);
            var height = 0.13f + (0.035f * (i * 5 % 4));
            var tilt = place == 10 ? Quaternion.CreateFromAxisAngle(Vector3.UnitZ, 0.22f) : Quaternion.Identity;
            scene.Add(Primitive.Box(
                at + new Vector3(-0.52f + (0.075f * place), 0.098f + (0.53f * (level + 1)) + height, 0.02f), tilt, new Vector3(0.026f + (0.006f * (i % 3)), height, 0.12f), 0.006f,
                Surface.FromSrgb(SurfaceMaterial.Cloth, colours[i * 7 % colours.Length])));
        }

        scene.Add(Primitive.Sphere(at + new Vector3(0.42f, 1.82f, 0), 0.13f, Surface.FromSrgb(SurfaceMaterial.Metal, 0xD8D8DC)));
        scene.Add(Primitive.Cylinder(at + new Vector3(-0.3f, 1.81f, 0), Quaternion.Identity, 0.09f, 0.12f, 0.03f, Surface.FromSrgb(SurfaceMaterial.Gloss, 0x2F7F86)));
    }

    private static void Tree(PictureScene scene, Vector3 at)
    {
        var leaves = Surface.FromSrgb(SurfaceMaterial.Fur, 0x4C7A33);
        scene.Add(Primitive.RoundCone(at, 0.28f, at + new Vector3(0.1f, 2.4f, 0), 0.16f, Surface.FromSrgb(SurfaceMaterial.Wood, 0x6B4A2E)));
        scene.BeginGroup(0.5f);
        scene.Add(Primitive.Sphere(at + new Vector3(0, 3.1f, 0), 1.1f, leaves));
        scene.Add(Primitive.Sphere(at + new Vector3(0.8f, 2.8f, 0.3f), 0.8f, leaves));
        scene.Add(Primitive.Sphere(at + new Vector3(-0.8f, 2.7f, 0.1f), 0.85f, leaves));
        scene.Add(Primitive.Sphere(at + new Vector3(0.1f, 3.8f, 0), 0.8f, leaves));
        scene.EndGroup();
    }

    private static void Person(PictureScene scene, Vector3 at, float seconds)
    {
        var swing = MathF.Abs(MathF.IEEERemainder(seconds, 1f)) - 0.25f;
        void Limb(float ax, float ay, float az, float ra, float bx, float by, float bz, float rb, Surface surface) =>
            scene.Add(Primitive.RoundCone(at + new Vector3(ax, ay, az), ra, at + new Vector3(bx, by, bz), rb, surface));
        scene.BeginGroup(0.06f);
        Limb(0, 0.98f, 0, 0.145f, 0, 1.12f, 0, 0.135f, Trousers);
        Limb(0, 1.16f, 0, 0.14f, 0, 1.36f, 0, 0.165f, Shirt);
        Limb(-0.13f, 1.42f, 0, 0.095f, 0.13f, 1.42f, 0, 0.095f, Shirt);
        Limb(0, 1.46f, 0, 0.06f, 0, 1.56f, 0.01f, 0.055f, Skin);
        for (var side = -1; side <= 1; side += 2)
        {
            var step = side * swing * 0.5f;
            Limb(side * 0.2f, 1.42f, 0, 0.065f, side * 0.27f, 1.16f, -step * 0.5f, 0.05f, Shirt);
            Limb(side * 0.27f, 1.16f, -step * 0.5f, 0.045f, side * 0.25f, 0.92f, 0.10f - step, 0.035f, Skin);
            Limb(side * 0.25f, 0.90f, 0.11f - step, 0.045f, side * 0.25f, 0.84f, 0.14f - step, 0.035f, Skin);
            Limb(side * 0.09f, 0.95f, 0, 0.10f, side * 0.10f, 0.52f, 0.03f + (step * 0.5f), 0.07f, Trousers);
            Limb(side * 0.10f, 0.52f, 0.03f + (step * 0.5f), 0.065f, side * 0.10f, 0.12f, step, 0.05f, Trousers);
            Limb(side * 0.10f, 0.055f, step - 0.02f, 0.055f, side * 0.11f, 0.05f, step + 0.15f, 0.045f, Shoes);
        }

        scene.EndGroup();
        scene.BeginGroup(0.03f);
        Limb(0, 1.64f, 0.01f, 0.085f, 0, 1.71f, 0, 0.105f, Skin);
        Limb(0, 1.645f, 0.10f, 0.014f, 0, 1.665f, 0.095f, 0.010f, Skin);
        Limb(-0.03f, 1.75f, -0.035f, 0.098f, 0.03f, 1.75f, -0.035f, 0.098f, Hair);
        scene.EndGroup();
        Limb(-0.035f, 1.685f, 0.089f, 0.013f, -0.036f, 1.685f, 0.089f, 0.013f, Dark);
        Limb(0.035f, 1.685f, 0.089f, 0.013f, 0.036f, 1.685f, 0.089f, 0.013f, Dark);
    }

    private static void Dog(PictureScene scene, Vector3 at, float seconds)
    {
        var wag = MathF.IEEERemainder(seconds * 2, 1f) * 0.2f;
        void Limb(float ax, float ay, float az, float ra, float bx, float by, float bz, float rb, Surface surface) =>
            scene.Add(Primitive.RoundCone(at + new Vector3(ax, ay, az), ra, at + new Vector3(bx, by, bz), rb, surface));
        scene.BeginGroup(0.05f);
        Limb(0.30f, 0.50f, 0, 0.13f, 0, 0.49f, 0, 0.125f, Coat);
        Limb(0, 0.49f, 0, 0.125f, -0.24f, 0.50f, 0, 0.155f, Coat);
        Limb(-0.28f, 0.56f, 0, 0.11f, -0.42f, 0.74f, 0.04f, 0.08f, Coat);
        Limb(-0.44f, 0.79f, 0.05f, 0.10f, -0.48f, 0.79f, 0.07f, 0.095f, Coat);
        Limb(-0.54f, 0.765f, 0.09f, 0.058f, -0.66f, 0.745f, 0.13f, 0.042f, PaleCoat);
        Limb(0.40f, 0.56f, 0, 0.045f, 0.58f, 0.74f, wag, 0.022f, Coat);
        for (var side = -1; side <= 1; side += 2)
        {
            Limb(-0.42f, 0.85f, 0.05f + (side * 0.075f), 0.04f, -0.40f, 0.74f, 0.05f + (side * 0.125f), 0.026f, Hair);
            Limb(-0.27f, 0.42f, side * 0.085f, 0.07f, -0.28f, 0.22f, side * 0.09f, 0.042f, Coat);
            Limb(-0.28f, 0.22f, side * 0.09f, 0.04f, -0.28f, 0.045f, side * 0.09f, 0.036f, PaleCoat);
            Limb(-0.285f, 0.04f, side * 0.09f, 0.04f, -0.33f, 0.035f, side * 0.09f, 0.034f, PaleCoat);
            Limb(0.31f, 0.43f, side * 0.085f, 0.085f, 0.36f, 0.24f, side * 0.09f, 0.046f, Coat);
            Limb(0.36f, 0.24f, side * 0.09f, 0.042f, 0.33f, 0.045f, side * 0.09f, 0.036f, PaleCoat);
            Limb(0.32f, 0.04f, side * 0.09f, 0.04f, 0.27f, 0.035f, side * 0.09f, 0.034f, PaleCoat);
        }

        scene.EndGroup();
        scene.Add(Primitive.Sphere(at + new Vector3(-0.69f, 0.755f, 0.14f), 0.025f, Dark));
        scene.Add(Primitive.Sphere(at + new Vector3(-0.545f, 0.83f, 0.145f), 0.018f, Dark));
        scene.Add(Primitive.Sphere(at + new Vector3(-0.575f, 0.83f, 0.025f), 0.018f, Dark));
    }
}
