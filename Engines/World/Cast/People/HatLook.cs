using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>What is worn on the head. Lengths in radii of the head; the crown of the skull is at 1.14.</summary>
internal static class HatLook
{
    private static readonly Surface Gold = Surface.FromSrgb(SurfaceMaterial.Metal, 0xE0A526);
    private static readonly Surface Dark = Surface.FromSrgb(SurfaceMaterial.Matte, 0x0C0C10);
    private static readonly Surface White = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xF2F0EB);
    private static readonly Surface Horn = Surface.FromSrgb(SurfaceMaterial.Gloss, 0xE6DCC4);
    private static readonly Surface Lamp = Surface.FromSrgb(SurfaceMaterial.Glow, 0xFFF0B0);

    public static void Draw(Brush head, Person person, Wear hat)
    {
        // A hat sits a little back.
        var at = head.Within(new(0, 0.62, -0.10), QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.10));
        Surface main = hat.Main, trim = hat.Trim;
        switch (hat.Cut.Name)
        {
            case "chefhat":
                at.Frustum(new(0, -0.05, 0), 0.96, new(0, 0.75, 0), 1.0, 0.04, main);
                at.Begin(0.14);
                for (var i = 0; i < 6; i++)
                {
                    var (sin, cos) = DeterministicMath.SinCos(i * Math.PI / 3);
                    at.Sphere(new(0.62 * sin, 1.05, 0.62 * cos), 0.58, main);
                }

                at.Sphere(new(0, 1.25, 0), 0.70, main);
                at.End();
                break;
            case "tophat":
                Brimmed(at, 1.55, 0.90, 0.98, 1.55, main, trim);
                break;
            case "fedora":
                Brimmed(at, 1.62, 0.95, 0.78, 0.78, main, trim);
                break;
            case "strawhat":
                Brimmed(at, 1.95, 0.96, 0.82, 0.62, main, Surface.FromSrgb(SurfaceMaterial.Cloth, 0x7A3A2A));
                break;
            case "cowboyhat":
                Brimmed(at, 1.45, 0.94, 0.74, 0.85, main, trim);
                for (var side = -1; side <= 1; side += 2)
                {
                    at.Ellipsoid(new(side * 1.38, 0.24, 0), new(0.52, 0.07, 1.10), QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * 0.75), main);
                    at.Ellipsoid(new(side * 0.36, 0.90, 0), new(0.34, 0.26, 0.66), main);
                }

                break;
            case "wizardhat":
                Pointed(at, 1.75, main, trim, 2.3);
                Star(at, new(0.10, 0.75, 0.70), 0.20, trim);
                Star(at, new(-0.30, 1.25, 0.36), 0.13, trim);
                break;
            case "witchhat":
                Pointed(at, 2.05, main, trim, 2.1);
                break;
            case "partyhat":
                at.Frustum(new(0, 0.25, 0), 0.62, new(0, 1.7, 0), 0.02, 0.02, main);
                at.Sphere(new(0, 1.75, 0), 0.18, trim);
                break;
            case "cap":
                at.Cap(new(0, -0.02, 0), new(1.0, 0.92, 1.06), new(0, -1, 0), 0.06, main);
                at.Ellipsoid(new(0, -0.02, 1.15), new(0.62, 0.06, 0.55), QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.18), trim);
                at.Sphere(new(0, 0.92, 0), 0.08, trim);
                break;
            case "policecap":
                Peaked(at, main, trim);
                break;
            case "sailorcap":
                at.Frustum(new(0, 0.18, 0), 0.96, new(0, 0.52, 0), 1.12, 0.08, main);
                at.Ellipsoid(new(0, 0.50, 0), new(0.95, 0.22, 0.95), main);
                break;
            case "nursecap":
                at.Frustum(new(0, 0.34, 0.10), 0.78, new(0, 0.72, 0.05), 0.92, 0.04, main);
                at.Box(new(0, 0.53, 0.92), new(0.16, 0.045, 0.03), 0.01, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD02A2A));
                at.Box(new(0, 0.53, 0.92), new(0.045, 0.16, 0.03), 0.01, Surface.FromSrgb(SurfaceMaterial.Gloss, 0xD02A2A));
                break;
            case "beret":
                at.Ellipsoid(new(0.18, 0.42, -0.06), new(1.18, 0.34, 1.12), QuaternionD.FromAxisAngle(Vector3d.UnitZ, -0.24), main);
                at.Cone(new(0.22, 0.72, -0.06), 0.05, new(0.24, 0.88, -0.06), 0.04, main);
                break;
            case "beanie" or "santahat":
                at.Cap(new(0, 0.02, 0), new(1.02, 0.95, 1.06), new(0, -1, 0), 0.05, main);
                at.Torus(new(0, 0.04, 0), 0.93, 0.17, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), trim == main ? White : trim);
                if (hat.Cut.Name == "santahat")
                {
                    at.Begin(0.2);
                    at.Cone(new(0, 0.75, -0.05), 0.62, new(0.62, 1.30, -0.30), 0.32, main);
                    at.Cone(new(0.62, 1.30, -0.30), 0.32, new(1.18, 0.72, -0.40), 0.14, main);
                    at.End();
                    at.Sphere(new(1.22, 0.55, -0.40), 0.27, White);
                }
                else
                {
                    at.Sphere(new(0, 1.02, 0), 0.24, trim);
                }

                break;
            case "elfhat":
                at.Begin(0.2);
                at.Cone(new(0, 0.20, 0), 0.98, new(0, 1.35, -0.25), 0.42, main);
                at.Cone(new(0, 1.35, -0.25), 0.42, new(0, 2.15, -0.75), 0.08, main);
                at.End();
                at.Torus(new(0, 0.0, 0), 0.92, 0.13, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), trim);
                break;
            case "hardhat" or "minerhat":
                at.Cap(new(0, 0.02, 0), new(1.10, 0.90, 1.16), new(0, -1, 0), 0.0, main);
                at.Ellipsoid(new(0, 0.03, 0.20), new(1.22, 0.07, 1.40), main);
                at.Box(new(0, 0.86, 0), new(0.12, 0.10, 0.75), 0.08, main);
                if (hat.Cut.Name == "minerhat")
                {
                    at.Frustum(new(0, 0.40, 1.02), 0.24, new(0, 0.42, 1.28), 0.28, 0.02, Dark);
                    at.Sphere(new(0, 0.42, 1.26), 0.22, Lamp);
                }

                break;
            case "firehelmet":
                at.Cap(new(0, 0.02, 0), new(1.10, 1.0, 1.16), new(0, -1, 0), 0.0, main);
                at.Ellipsoid(new(0, -0.02, -0.30), new(1.35, 0.09, 1.65), QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.14), main);
                at.Cone(new(0, 0.95, 0.55), 0.10, new(0, 0.95, -0.75), 0.14, main);
                at.Box(new(0, 0.55, 1.05), new(0.32, 0.40, 0.05), 0.05, QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.35), Gold);
                break;
            case "armyhelmet":
                at.Cap(new(0, -0.05, 0), new(1.14, 1.0, 1.22), new(0, -1, 0.12), 0.16, main);
                break;
            case "helmet":
                at.Cap(new(0, -0.30, -0.02), new(1.18, 1.30, 1.26), new(0, -0.55, 0.84), 0.50, main);
                at.Cone(new(-0.95, -0.95, 0.62), 0.08, new(0.95, -0.95, 0.62), 0.08, trim);
                at.Box(new(0, 0.98, -0.05), new(0.10, 0.06, 0.80), 0.05, trim);
                break;
            case "swimcap":
                at.Cap(new(0, -0.12, -0.02), new(0.98, 1.0, 1.06), new(0, -1, 0.35), 0.10, main);
                break;
            case "knighthelm":
                Knight(head, main, trim);
                break;
            case "hornedhelmet" or "hornless":
                at.Cap(new(0, 0.0, 0), new(1.06, 0.98, 1.12), new(0, -1, 0), 0.0, main);
                at.Torus(new(0, 0.02, 0), 1.02, 0.09, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), trim);
                at.Box(new(0, -0.25, 1.08), new(0.08, 0.30, 0.06), 0.04, trim);
                for (var side = -1; side <= 1 && hat.Cut.Name == "hornedhelmet"; side += 2)
                {
                    at.Begin(0.12);
                    at.Cone(new(side * 0.92, 0.30, 0), 0.28, new(side * 1.55, 0.55, 0), 0.22, Horn);
                    at.Cone(new(side * 1.55, 0.55, 0), 0.22, new(side * 1.72, 1.35, 0), 0.04, Horn);
                    at.End();
                }

                break;
            case "kabuto":
                at.Cap(new(0, 0.02, 0), new(1.12, 1.02, 1.18), new(0, -1, 0), 0.0, main);
                at.Frustum(new(0, -0.72, -0.15), 1.60, new(0, 0.05, -0.05), 1.10, 0.05, main);
                for (var side = -1; side <= 1; side += 2)
                {
                    at.Cone(new(side * 0.10, 0.42, 1.08), 0.10, new(side * 0.85, 1.45, 1.02), 0.05, Gold);
                }

                at.Sphere(new(0, 0.40, 1.10), 0.20, Gold);
                break;
            case "spacehelmet":
                head.Sphere(new(0, 0.10, 0.0), 1.48, main);
                head.Ellipsoid(new(0, 0.12, 0.62), new(1.12, 0.98, 1.02), Surface.FromSrgb(SurfaceMaterial.Gloss, 0x8A5A14) with { Colour = trim.Colour * 0.7f });
                head.Torus(new(0, -1.12, 0), 0.95, 0.20, QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), Surface.FromSrgb(SurfaceMaterial.Metal, 0x9AA0A8));
                break;
            case "crown" or "tiara":
                Crown(at, hat.Cut.Name == "tiara", main, trim);
                break;
            case "tricorn":
                at.Cap(new(0, 0.05, 0), new(0.98, 0.85, 1.0), new(0, -1, 0), 0.0, main);
                for (var i = 0; i < 3; i++)
                {
                    var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI + (i * 2 * Math.PI / 3));
                    var flap = at.Within(Vector3d.Zero, turn);
                    flap.Ellipsoid(new(0, 0.42, 0.92), new(1.35, 0.46, 0.10), QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.30), main);
                }

                at.Sphere(new(0, 0.55, 1.16), 0.16, White);
                at.Cone(new(-0.22, 0.30, 1.14), 0.045, new(0.22, 0.42, 1.14), 0.045, White);
                at.Cone(new(0.22, 0.30, 1.14), 0.045, new(-0.22, 0.42, 1.14), 0.045, White);
                break;
            case "bearskin":
                at.Ellipsoid(new(0, 0.85, 0), new(1.10, 1.45, 1.12), main);
                at.Torus(new(0, -0.85, 0.35), 0.82, 0.05, QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.25), Gold);
                break;
            case "turban":
                for (var i = 0; i < 3; i++)
                {
                    at.Torus(new(0, 0.12 + (0.28 * i), 0), 0.86 - (0.14 * i), 0.32, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) + (0.25 * (i - 1))), main);
                }

                at.Sphere(new(0, 0.72, 0), 0.60, main);
                break;
            case "hood" or "veil":
                Hood(head, main, hat.Cut.Name == "veil");
                break;
            case "coif":
                Wimple(head, main, trim);
                break;
            case "bridalveil":
                at.Begin(0.2);
                at.Cap(new(0, -0.02, -0.12), new(1.06, 0.98, 1.10), new(0, -0.4, 0.9), 0.30, main);
                at.Cone(new(0, 0.1, -0.75), 0.50, new(0, -2.6, -1.25), 0.85, main);
                at.End();
                for (var i = -2; i <= 2; i++)
                {
                    at.Sphere(new(0.34 * i, 0.62 - (0.08 * i * i), 0.62), 0.15, White);
                }

                break;
            case "ninjamask":
                // Two cloths that leave a slit for the eyes.
                head.Cap(new(0, 0.24, -0.10), new(0.99, 1.02, 1.10), new(0, -0.75, 0.66), 0.34, main);
                head.Ellipsoid(new(0, 0.66, 0.02), new(0.93, 0.56, 0.97), main);
                head.Ellipsoid(new(0, -0.42, 0.12), new(0.86, 0.60, 0.91), main);
                head.Ellipsoid(new(0, -0.20, -0.35), new(0.94, 0.72, 0.75), main);
                head.Torus(new(0, 0.52, -0.04), 0.90, 0.07, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) - 0.12), trim);
                break;
            case "headband":
                head.Torus(new(0, 0.58, -0.06), 0.88, 0.085, QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 2) - 0.12), main);
                break;
            case "headphones":
                head.Torus(new(0, 0.30, -0.08), 1.02, 0.075, QuaternionD.Identity, main);
                for (var side = -1; side <= 1; side += 2)
                {
                    head.Ellipsoid(new(side * 0.98, 0.0, -0.08), new(0.18, 0.32, 0.30), main);
                }

                break;
        }
    }

    private static void Brimmed(Brush at, double brim, double low, double high, double height, Surface main, Surface band)
    {
        at.Frustum(new(0, -0.03, 0), brim, new(0, 0.07, 0), brim * 0.98, 0.04, main);
        at.Frustum(new(0, 0.05, 0), low, new(0, height, 0), high, 0.12, main);
        at.Frustum(new(0, 0.08, 0), low + 0.03, new(0, 0.08 + (0.18 * height), 0), low + 0.02 + ((high - low) * 0.18), 0.02, band);
    }

    private static void Pointed(Brush at, double brim, Surface main, Surface band, double height)
    {
        at.Frustum(new(0, -0.02, 0), brim, new(0, 0.08, 0), brim * 0.95, 0.04, main);
        at.Begin(0.12);
        at.Frustum(new(0, 0.05, 0), 0.94, new(0, height * 0.55, -0.06), 0.46, 0.03, main);
        at.Cone(new(0, height * 0.52, -0.06), 0.45, new(0.12, height, -0.42), 0.05, main);
        at.End();
        at.Frustum(new(0, 0.08, 0), 0.97, new(0, 0.34, 0), 0.86, 0.02, band);
    }

    private static void Star(Brush at, Vector3d where, double size, Surface surface)
    {
        at.Ellipsoid(where, new(size, size * 0.32, 0.12), surface);
        at.Ellipsoid(where, new(size * 0.32, size, 0.12), surface);
    }

    private static void Peaked(Brush at, Surface main, Surface trim)
    {
        at.Frustum(new(0, -0.08, 0), 0.97, new(0, 0.28, 0), 1.0, 0.03, Dark with { Colour = main.Colour * 0.5f });
        at.Ellipsoid(new(0, 0.48, 0.04), new(1.28, 0.26, 1.30), QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.16), main);
        at.Ellipsoid(new(0, -0.10, 1.02), new(0.72, 0.06, 0.46), QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.42), Surface.FromSrgb(SurfaceMaterial.Gloss, 0x121214));
        at.Ellipsoid(new(0, 0.38, 1.20), new(0.20, 0.24, 0.08), Gold with { Colour = trim.Colour });
    }

    private static void Crown(Brush at, bool small, Surface main, Surface jewels)
    {
        double ring = small ? 0.78 : 0.88, height = small ? 0.30 : 0.58;
        at.Frustum(new(0, 0.12, 0), ring, new(0, 0.12 + (height * 0.5), 0), ring + 0.05, 0.03, main);
        for (var i = 0; i < 8; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(i * Math.PI / 4);
            var tall = small && cos < 0.6 ? 0.35 : 1;
            Vector3d foot = new((ring + 0.02) * sin, 0.10 + (height * 0.45), (ring + 0.02) * cos);
            at.Cone(foot, 0.15, foot + new Vector3d(0.10 * sin, height * tall, 0.10 * cos), 0.04, main);
            if (!small)
            {
                at.Sphere(foot + new Vector3d(0.10 * sin, height * tall, 0.10 * cos), 0.085, main);
                at.Sphere(new((ring + 0.05) * sin, 0.22, (ring + 0.05) * cos), 0.08, jewels);
            }
        }
    }

    private static void Knight(Brush head, Surface steel, Surface plume)
    {
        head.Ellipsoid(new(0, 0.16, -0.02), new(1.04, 1.14, 1.12), steel);
        head.Frustum(new(0, -1.05, 0.04), 0.86, new(0, 0.1, 0.0), 1.04, 0.05, steel);
        head.Cone(new(0, -0.35, 0.75), 0.42, new(0, -0.30, 1.16), 0.16, steel);
        head.Box(new(0, 0.17, 0.98), new(0.66, 0.075, 0.20), 0.03, Dark);
        for (var i = -1; i <= 1; i++)
        {
            head.Box(new(0.14 * i, -0.42, 1.10 - (0.06 * i * i)), new(0.028, 0.16, 0.09), 0.01, Dark);
        }

        head.Begin(0.15);
        head.Cone(new(0, 1.22, 0.2), 0.16, new(0, 1.75, -0.45), 0.26, plume);
        head.Cone(new(0, 1.75, -0.45), 0.26, new(0, 1.10, -1.45), 0.14, plume);
        head.End();
    }

    /// <summary>A nun's: white around the face and over the throat, a dark veil down to the shoulders.</summary>
    private static void Wimple(Brush head, Surface veil, Surface linen)
    {
        head.Begin(0.06);
        head.Ellipsoid(new(0, 0.84, 0.20), new(0.78, 0.36, 0.68), linen);
        head.Torus(new(0, -0.02, 0.18), 0.90, 0.13, QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.10), linen);
        head.Ellipsoid(new(0, -1.10, 0.06), new(0.80, 0.50, 0.70), linen);
        head.Ellipsoid(new(0, -1.62, 0.34), new(1.15, 0.36, 0.56), linen);
        head.End();
        head.Begin(0.22);
        head.Cap(new(0, 0.30, -0.16), new(1.12, 1.06, 1.14), new(0, -0.10, 0.99), 0.42, veil);
        head.Cone(new(0, 0.1, -0.55), 0.66, new(0, -2.2, -0.75), 0.95, veil);
        for (var side = -1; side <= 1; side += 2)
        {
            head.Cone(new(side * 0.86, 0.25, -0.20), 0.28, new(side * 1.18, -2.0, -0.25), 0.36, veil);
        }

        head.End();
    }

    private static void Hood(Brush head, Surface main, bool flowing)
    {
        head.Begin(0.2);
        head.Cap(new(0, 0.20, -0.14), new(1.08, 1.10, 1.12), new(0, -0.30, 0.95), 0.52, main);
        head.Ellipsoid(new(0, -0.45, -0.32), new(0.98, 0.85, 0.72), main);
        if (flowing)
        {
            head.Cone(new(0, -0.2, -0.55), 0.75, new(0, -1.9, -0.75), 0.95, main);
        }
        else
        {
            head.Cone(new(0, 0.75, -0.60), 0.50, new(0, 0.70, -1.25), 0.12, main);
        }

        head.End();
    }
}
