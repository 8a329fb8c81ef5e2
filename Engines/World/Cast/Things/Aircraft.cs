using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>What flies. Noses towards +X, rockets upright.</summary>
internal static class Aircraft
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".aircraft, .aircraft.plane", LightPlane),
        ("biplane", Biplane),
        (".aircraft.plane/airliner", Airliner),
        (".aircraft.plane/fighter", Fighter),
        (".aircraft.plane/glider", Glider),
        ("paper plane, paper airplane", PaperPlane),
        (".aircraft.helicopter", Helicopter),
        (".aircraft.drone", Drone),
        (".aircraft.rocket", Rocket),
        (".aircraft.spaceship", Spaceship),
        ("ufo, flying saucer", Saucer),
        ("satellite", Satellite),
        (".aircraft.balloon", HotAirBalloon),
        ("blimp, airship, zeppelin", Airship),
        (".aircraft.kite", Parachute),
        ("hang glider", HangGlider),
        (".kite", Kite),
    ];

    /// <summary>A wing seen from above, tapering and swept.</summary>
    private static void Wing(Brush brush, Vector3d root, double chord, double span, double tip, double sweep, double thick, Surface surface, double dihedral = 0)
    {
        foreach (var side in new[] { -1.0, 1.0 })
        {
            // The outline's Y runs outwards.
            brush.Plate(root, [(chord / 2, 0), (-chord / 2, 0), (-sweep - (tip / 2), span), (-sweep + (tip / 2), span)], thick, surface, Shared.Pitch(side * ((Math.PI / 2) - dihedral)), rounding: 0.3 * thick);
        }
    }

    private static void Propeller(Model m, Vector3d hub, double radius, Vector3d axis, double speed, Surface surface)
    {
        var turning = m.Moving(new Turning(hub, axis, speed));
        var side = axis.AnyPerpendicular();
        turning.Rod(hub - (side * radius), hub + (side * radius), 0.05 * radius, surface);
        turning.Ball(hub, 0.14 * radius, surface);
    }

    private static void LightPlane(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.19 * h, y = 0.46 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF0F0EC, 0xD83A2A, 0x2A6FB0);
        var trim = paint.Colour.X > 0.6f && paint.Colour.Z > 0.6f ? Paints.Red : Paints.White;
        m.Solid.Limb(new(0.30 * l, y, 0), 1.5 * r, new(-0.46 * l, y + (0.2 * h), 0), 0.35 * r, paint);
        m.Solid.Bar(new(0.26 * l, y, 0), new(0.44 * l, y, 0), 1.25 * r, paint);
        m.Trim.Egg(new(0.14 * l, y + (1.25 * r), 0), new(0.16 * l, 0.9 * r, 1.2 * r), Paints.Pane);
        Wing(m.Solid, new(0.12 * l, 0.80 * h, 0), 0.19 * l, w / 2, 0.15 * l, 0, 0.05 * h, paint);
        Wing(m.Trim, new(-0.43 * l, y + (0.22 * h), 0), 0.13 * l, 0.17 * w, 0.08 * l, 0.02 * l, 0.03 * h, paint);
        m.Trim.Plate(new(-0.43 * l, y + (0.2 * h), 0), [(0.09 * l, 0), (-0.06 * l, 0), (-0.08 * l, 0.36 * h), (-0.01 * l, 0.36 * h)], 0.03 * h, trim);
        m.Trim.Box(new(-0.02 * l, y + (0.05 * h), 0), new(0.6 * l, 0.05 * h, 2.3 * r), trim);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Rod(new(0.10 * l, y, side * r), new(0.10 * l, 0.78 * h, side * 0.24 * w), 0.02 * h, Paints.Steel);
            m.Trim.Rod(new(0.08 * l, y - r, side * 0.6 * r), new(0.10 * l, 0.11 * h, side * 0.11 * w), 0.02 * h, Paints.Steel);
            m.Solid.Disc(new(0.10 * l, 0.10 * h, side * 0.115 * w), 0.10 * h, 0.06 * h, Vector3d.UnitZ, Paints.Tyre);
        }

        m.Trim.Rod(new(0.38 * l, y - r, 0), new(0.38 * l, 0.1 * h, 0), 0.02 * h, Paints.Steel);
        m.Solid.Disc(new(0.38 * l, 0.09 * h, 0), 0.09 * h, 0.05 * h, Vector3d.UnitZ, Paints.Tyre);
        m.Trim.Cone(new(0.44 * l, y, 0), 0.5 * r, new(0.5 * l, y, 0), 0.1 * r, trim);
        Propeller(m, new(0.465 * l, y, 0), 0.36 * h, Vector3d.UnitX, 32, Paints.Black);
    }

    private static void Biplane(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.17 * h, y = 0.42 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC8301E, 0xE8B01E);
        m.Solid.Limb(new(0.32 * l, y, 0), 1.4 * r, new(-0.46 * l, y + (0.1 * h), 0), 0.4 * r, paint);
        m.Solid.Bar(new(0.3 * l, y, 0), new(0.44 * l, y, 0), 1.3 * r, Paints.Steel);
        foreach (var top in new[] { 0.36, 0.92 })
        {
            Wing(m.Solid, new(0.16 * l, top * h, 0), 0.2 * l, w / 2, 0.18 * l, 0, 0.045 * h, paint);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            foreach (var x in new[] { 0.09, 0.23 })
            {
                m.Trim.Rod(new(x * l, 0.38 * h, side * 0.34 * w), new(x * l, 0.91 * h, side * 0.34 * w), 0.014 * h, Paints.Wood);
                m.Trim.Rod(new(x * l, 0.5 * h, side * 0.05 * w), new(x * l, 0.91 * h, side * 0.1 * w), 0.014 * h, Paints.Wood);
            }

            m.Trim.Rod(new(0.2 * l, 0.36 * h, side * 0.6 * r), new(0.3 * l, 0.12 * h, side * 0.1 * w), 0.02 * h, Paints.Steel);
            m.Solid.Disc(new(0.3 * l, 0.12 * h, side * 0.105 * w), 0.12 * h, 0.05 * h, Vector3d.UnitZ, Paints.Tyre);
        }

        m.Solid.Rod(new(-0.40 * l, y, 0), new(-0.42 * l, 0.05 * h, 0), 0.02 * h, Paints.Steel);
        m.Solid.Ball(new(-0.42 * l, 0.05 * h, 0), 0.05 * h, Paints.Tyre);
        m.Trim.Egg(new(-0.06 * l, y + (1.15 * r), 0), new(0.09 * l, 0.3 * r, 0.8 * r), Paints.Matte(0x2A1E16));
        Wing(m.Trim, new(-0.43 * l, y + (0.12 * h), 0), 0.12 * l, 0.17 * w, 0.1 * l, 0, 0.03 * h, paint);
        m.Trim.Plate(new(-0.43 * l, y + (0.08 * h), 0), [(0.07 * l, 0), (-0.07 * l, 0), (-0.07 * l, 0.3 * h), (0.0, 0.34 * h)], 0.03 * h, Paints.White);
        Propeller(m, new(0.47 * l, y, 0), 0.38 * h, Vector3d.UnitX, 28, Paints.Wood);
    }

    private static void Airliner(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.165 * h, y = 0.34 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF2F3F4);
        m.Solid.Rod(new(-0.22 * l, y, 0), new(0.5 * l - (1.4 * r), y, 0), r, paint);
        m.Solid.Limb(new(0.40 * l, y, 0), r, new(0.49 * l - (0.4 * r), y - (0.15 * r), 0), 0.4 * r, paint);
        m.Solid.Limb(new(-0.22 * l, y, 0), r, new(-0.49 * l, y + (0.7 * r), 0), 0.2 * r, paint);
        m.Trim.Box(new(0.04 * l, y + (0.25 * r), 0), new(0.72 * l, 0.16 * r, 1.96 * r), Paints.Pane);
        m.Trim.Box(new(0.02 * l, y - (0.15 * r), 0), new(0.84 * l, 0.14 * r, 2.0 * r), Paints.Blue);
        m.Trim.Egg(new(0.455 * l, y + (0.45 * r), 0), new(0.024 * l, 0.25 * r, 0.6 * r), Paints.Pane);
        Wing(m.Solid, new(0.03 * l, y - (0.5 * r), 0), 0.2 * l, w / 2, 0.05 * l, 0.2 * l, 0.16 * r, paint, 0.07);
        Wing(m.Trim, new(-0.42 * l, y + (0.6 * r), 0), 0.1 * l, 0.19 * w, 0.04 * l, 0.08 * l, 0.1 * r, paint, 0.1);
        m.Trim.Plate(new(-0.40 * l, y + (0.5 * r), 0), [(0.09 * l, 0), (-0.07 * l, 0), (-0.12 * l, h - y - (0.5 * r)), (-0.05 * l, h - y - (0.5 * r))], 0.2 * r, Paints.Blue);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Bar(new(-0.02 * l, y - (1.05 * r), side * 0.17 * w), new(0.10 * l, y - (1.05 * r), side * 0.17 * w), 0.42 * r, Paints.Steel);
            m.Trim.Disc(new(0.10 * l, y - (1.05 * r), side * 0.17 * w), 0.36 * r, 0.02 * l, Vector3d.UnitX, Paints.Black);
            m.Trim.Rod(new(-0.03 * l, y - r, side * 0.08 * w), new(-0.03 * l, 0.07 * h, side * 0.08 * w), 0.012 * h, Paints.Steel);
            m.Solid.Disc(new(-0.03 * l, 0.06 * h, side * 0.08 * w), 0.06 * h, 0.06 * h, Vector3d.UnitZ, Paints.Tyre);
        }

        m.Trim.Rod(new(0.38 * l, y - r, 0), new(0.38 * l, 0.06 * h, 0), 0.012 * h, Paints.Steel);
        m.Solid.Disc(new(0.38 * l, 0.05 * h, 0), 0.05 * h, 0.05 * h, Vector3d.UnitZ, Paints.Tyre);
    }

    private static void Fighter(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.15 * h, y = 0.44 * h;
        var paint = m.Paint(SurfaceMaterial.Matte, 0x7C858E);
        m.Solid.Limb(new(-0.34 * l, y, 0), 1.2 * r, new(0.24 * l, y, 0), r, paint);
        m.Solid.Cone(new(0.22 * l, y, 0), 0.98 * r, new(0.5 * l, y - (0.3 * r), 0), 0.05 * r, paint);
        m.Trim.Egg(new(0.2 * l, y + (0.9 * r), 0), new(0.11 * l, 0.6 * r, 0.6 * r), Paints.Of(SurfaceMaterial.Glass, 0x6A5A2A));
        Wing(m.Solid, new(-0.06 * l, y, 0), 0.4 * l, w / 2, 0.08 * l, 0.16 * l, 0.05 * h, paint);
        Wing(m.Trim, new(-0.42 * l, y, 0), 0.14 * l, 0.26 * w, 0.06 * l, 0.06 * l, 0.04 * h, paint);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Plate(new(-0.34 * l, y + (0.6 * r), side * 0.6 * r), [(0.10 * l, 0), (-0.08 * l, 0), (-0.13 * l, 0.44 * h), (-0.06 * l, 0.44 * h)], 0.03 * h, paint, Shared.Pitch(side * 0.25));
            m.Trim.Bar(new(-0.46 * l, y, side * 0.6 * r), new(-0.36 * l, y, side * 0.6 * r), 0.6 * r, Paints.Iron);
            m.Trim.Disc(new(-0.462 * l, y, side * 0.6 * r), 0.45 * r, 0.01 * l, Vector3d.UnitX, Paints.Glow(0xFF8A2A));
            m.Solid.Disc(new(-0.1 * l, 0.09 * h, side * 0.1 * w), 0.09 * h, 0.07 * h, Vector3d.UnitZ, Paints.Tyre);
            m.Trim.Rod(new(-0.1 * l, 0.1 * h, side * 0.1 * w), new(-0.1 * l, y, side * 0.06 * w), 0.02 * h, Paints.Steel);
        }

        m.Solid.Disc(new(0.28 * l, 0.08 * h, 0), 0.08 * h, 0.06 * h, Vector3d.UnitZ, Paints.Tyre);
        m.Trim.Rod(new(0.28 * l, 0.1 * h, 0), new(0.28 * l, y, 0), 0.02 * h, Paints.Steel);
    }

    private static void Glider(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.26 * h, y = 0.34 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF4F4F2);
        m.Solid.Limb(new(0.34 * l, y, 0), r, new(-0.48 * l, 0.5 * h, 0), 0.2 * r, paint);
        m.Trim.Egg(new(0.34 * l, y + (0.4 * r), 0), new(0.12 * l, 0.8 * r, 0.8 * r), Paints.Pane);
        Wing(m.Solid, new(0.12 * l, 0.56 * h, 0), 0.13 * l, w / 2, 0.05 * l, 0.02 * l, 0.06 * h, paint, 0.05);
        Wing(m.Trim, new(-0.45 * l, 0.98 * h, 0), 0.08 * l, 0.09 * w, 0.05 * l, 0.02 * l, 0.04 * h, paint);
        m.Trim.Plate(new(-0.45 * l, 0.46 * h, 0), [(0.06 * l, 0), (-0.05 * l, 0), (-0.06 * l, 0.52 * h), (0.0, 0.52 * h)], 0.05 * h, Paints.Red);
        m.Solid.Ball(new(0.2 * l, 0.1 * h, 0), 0.1 * h, Paints.Tyre);
    }

    private static void PaperPlane(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height;
        var paper = m.Paint(SurfaceMaterial.Matte, 0xF6F4EC);
        var flat = Shared.Pitch(-Math.PI / 2);
        m.Solid.Plate(new(0, 0.8 * h, 0), [(0.5 * l, 0), (-0.5 * l, 0.5 * w), (-0.5 * l, 0.06 * w)], 0.004, paper, Shared.Pitch(-Math.PI / 2 - 0.18));
        m.Solid.Plate(new(0, 0.8 * h, 0), [(0.5 * l, 0), (-0.5 * l, -0.06 * w), (-0.5 * l, -0.5 * w)], 0.004, paper, Shared.Pitch(-Math.PI / 2 + 0.18));
        m.Solid.Plate(Vector3d.Zero, [(0.5 * l, 0.8 * h), (-0.5 * l, 0.8 * h), (-0.42 * l, 0)], 0.006, Model.Shade(paper, 0.85));
        _ = flat;
    }

    private static void Helicopter(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, r = 0.26 * h, y = 0.44 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC8301E, 0x2A5DB0, 0xE8B01E);
        m.Solid.Egg(new(0.16 * l, y, 0), new(0.24 * l, 0.30 * h, 0.26 * h), paint);
        m.Trim.Egg(new(0.24 * l, y + (0.05 * h), 0), new(0.165 * l, 0.25 * h, 0.24 * h), Paints.Pane);
        m.Solid.Limb(new(0.0, y + (0.08 * h), 0), 0.5 * r, new(-0.46 * l, y + (0.16 * h), 0), 0.16 * r, paint);
        m.Trim.Plate(new(-0.45 * l, y + (0.14 * h), 0), [(0.03 * l, -0.1 * h), (-0.04 * l, -0.06 * h), (-0.05 * l, 0.34 * h), (0.0, 0.34 * h)], 0.03 * h, paint);
        Wing(m.Trim, new(-0.38 * l, y + (0.13 * h), 0), 0.05 * l, 0.09 * w, 0.04 * l, 0, 0.02 * h, paint);
        m.Trim.Bar(new(0.1 * l, y + (0.26 * h), 0), new(0.1 * l, 0.95 * h, 0), 0.03 * h, Paints.Iron);
        Vector3d hub = new(0.1 * l, 0.96 * h, 0);
        var turning = m.Moving(new Turning(hub, Vector3d.UnitY, 17));
        turning.Box(hub, new(0.9 * w, 0.02 * h, 0.09 * h), Paints.Iron);
        turning.Box(hub, new(0.09 * h, 0.02 * h, 0.9 * w), Paints.Iron);
        turning.Post(hub - new Vector3d(0, 0.03 * h, 0), 0.06 * h, 0.06 * h, Paints.Steel);
        Propeller(m, new(-0.47 * l, y + (0.34 * h), 0.05 * h), 0.2 * h, Vector3d.UnitZ, 40, Paints.Iron);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            var z = side * 0.28 * h;
            m.Solid.Rod(new(-0.06 * l, 0.02 * h, z), new(0.36 * l, 0.02 * h, z), 0.02 * h, Paints.Steel);
            m.Trim.Rod(new(0.04 * l, 0.02 * h, z), new(0.06 * l, 0.22 * h, 0.6 * z), 0.014 * h, Paints.Steel);
            m.Trim.Rod(new(0.26 * l, 0.02 * h, z), new(0.24 * l, 0.22 * h, 0.6 * z), 0.014 * h, Paints.Steel);
            m.Trim.Box(new(0.06 * l, y, side * 0.245 * h), new(0.1 * l, 0.28 * h, 0.02 * h), Paints.Pane, edge: 0.01 * h);
        }
    }

    private static void Drone(Model m)
    {
        double w = m.Width, h = m.Height, arm = 0.36 * w;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x3A3F46);
        m.Solid.Box(new(0, 0.62 * h, 0), new(0.34 * w, 0.34 * h, 0.24 * w), paint, edge: 0.1 * h);
        m.Solid.Ball(new(0.16 * w, 0.36 * h, 0), 0.16 * h, Paints.Black);
        m.Trim.Disc(new(0.16 * w + (0.13 * h), 0.36 * h, 0), 0.1 * h, 0.04 * h, Vector3d.UnitX, Paints.Pane);
        for (var i = 0; i < 4; i++)
        {
            double x = (i & 1) == 0 ? -arm : arm, z = (i & 2) == 0 ? -arm : arm;
            m.Solid.Rod(new(0.2 * x, 0.62 * h, 0.2 * z), new(x, 0.7 * h, z), 0.02 * w, paint);
            m.Trim.Post(new(x, 0.66 * h, z), 0.04 * w, 0.24 * h, Paints.Steel);
            Vector3d hub = new(x, 0.94 * h, z);
            var turning = m.Moving(new Turning(hub, Vector3d.UnitY, i % 2 == 0 ? 60 : -60));
            turning.Box(hub, new(0.3 * w, 0.02 * h, 0.03 * w), Paints.Red);
            m.Solid.Rod(new(0.62 * x, 0.03 * h, 0.35 * z), new(0.5 * x, 0.55 * h, 0.3 * z), 0.012 * w, Paints.Black);
        }
    }

    private static void Rocket(Model m)
    {
        double h = m.Height, r = Math.Max(m.Width / 2, 0.05 * h), foot = 0.10 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xF2F2F0);
        var red = Paints.Red;
        m.Solid.Post(new(0, foot, 0), r, 0.62 * h, paint, edge: 0.02 * r);
        m.Solid.Lathe(new(0, foot + (0.62 * h), 0), red, [(r, 0), (0.92 * r, 0.07 * h), (0.68 * r, 0.16 * h), (0.36 * r, 0.235 * h), (0.05 * r, 0.28 * h)]);
        m.Trim.Cone(new(0, 0.045 * h, 0), 0.7 * r, new(0, foot, 0), 0.42 * r, Paints.Iron);
        for (var i = 0; i < 4; i++)
        {
            var turn = Shared.Yaw((Math.PI / 4) + (i * Math.PI / 2));
            m.Solid.Plate(Vector3d.Zero, [(0.85 * r, 0.12 * h), (1.5 * r, 0.05 * h), (1.9 * r, 0), (1.9 * r, 0.10 * h), (0.85 * r, 0.30 * h)], 0.12 * r, red, turn);
        }

        for (var i = 0; i < 4; i++)
        {
            var turn = Shared.Yaw(i * Math.PI / 2);
            m.Trim.Disc(turn.Rotate(new(0, 0.58 * h, 0.97 * r)), 0.36 * r, 0.1 * r, turn.Rotate(Vector3d.UnitZ), Paints.Steel);
            m.Trim.Disc(turn.Rotate(new(0, 0.58 * h, 1.0 * r)), 0.27 * r, 0.1 * r, turn.Rotate(Vector3d.UnitZ), Paints.Pane);
        }

        m.Trim.Post(new(0, 0.40 * h, 0), 1.01 * r, 0.03 * h, Paints.Black);
        m.Trim.Post(new(0, 0.68 * h, 0), 1.01 * r, 0.02 * h, Paints.Black);
    }

    private static void Spaceship(Model m)
    {
        double l = m.Depth, w = m.Width, h = m.Height, y = 0.4 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xC4CAD2);
        m.Solid.Egg(new(0.02 * l, y, 0), new(0.46 * l, 0.22 * h, 0.2 * w), paint);
        m.Trim.Egg(new(0.24 * l, y + (0.14 * h), 0), new(0.14 * l, 0.14 * h, 0.12 * w), Paints.Of(SurfaceMaterial.Glass, 0x2A6FA0));
        Wing(m.Solid, new(-0.14 * l, y, 0), 0.44 * l, 0.5 * w, 0.12 * l, 0.2 * l, 0.06 * h, paint, 0.12);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Bar(new(-0.46 * l, y, side * 0.26 * w), new(-0.12 * l, y, side * 0.26 * w), 0.13 * h, Paints.Iron);
            m.Trim.Disc(new(-0.465 * l, y, side * 0.26 * w), 0.11 * h, 0.02 * l, Vector3d.UnitX, Paints.Glow(0x4FC8FF));
            m.Trim.Plate(new(-0.3 * l, y + (0.1 * h), side * 0.2 * w), [(0.12 * l, 0), (-0.10 * l, 0), (-0.18 * l, 0.46 * h), (-0.08 * l, 0.46 * h)], 0.03 * h, Paints.Red, Shared.Pitch(side * 0.3));
            m.Solid.Rod(new(0.1 * l, 0.02 * h, side * 0.16 * w), new(0.08 * l, y - (0.1 * h), side * 0.1 * w), 0.02 * h, Paints.Steel);
        }

        m.Solid.Rod(new(-0.3 * l, 0.02 * h, 0), new(-0.28 * l, y, 0), 0.02 * h, Paints.Steel);
        m.Trim.Box(new(0.1 * l, y, 0), new(0.5 * l, 0.03 * h, 0.405 * w), Paints.Iron);
    }

    private static void Saucer(Model m)
    {
        double r = Math.Max(m.Width, m.Depth) / 2, h = 0.5 * r;
        var metal = m.Paint(SurfaceMaterial.Metal, 0xB8BEC6);
        m.Solid.Lathe(new(0, 0.3 * h, 0), metal, [(0.35 * r, 0), (0.7 * r, 0.14 * h), (r, 0.34 * h), (0.7 * r, 0.54 * h), (0.36 * r, 0.66 * h)]);
        m.Solid.Dome(new(0, 0.92 * h, 0), new(0.36 * r, 0.6 * h, 0.36 * r), Paints.Of(SurfaceMaterial.Glass, 0x3A9A7A));
        var turning = m.Moving(new Turning(Vector3d.Zero, Vector3d.UnitY, 1.5));
        for (var i = 0; i < 10; i++)
        {
            turning.Ball(Shared.OnCircle(0.86 * r, 2 * Math.PI * i / 10, 0.57 * h), 0.05 * r, i % 2 == 0 ? Paints.Glow(0x5AFF8A) : Paints.Glow(0xFFD84A));
        }

        for (var i = 0; i < 3; i++)
        {
            m.Solid.Limb(Shared.OnCircle(0.6 * r, 2 * Math.PI * i / 3 + 0.5, 0.02 * r), 0.02 * r, Shared.OnCircle(0.35 * r, 2 * Math.PI * i / 3 + 0.5, 0.34 * h), 0.03 * r, Paints.Steel);
        }
    }

    private static void Satellite(Model m)
    {
        double l = m.Depth, h = m.Height, y = 0.5 * h;
        m.Solid.Box(new(0, y, 0), new(0.24 * l, 0.5 * h, 0.24 * l), m.Paint(SurfaceMaterial.Metal, 0xD8A63A), edge: 0.01 * l);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(side * 0.33 * l, y, 0), new(0.34 * l, 0.4 * h, 0.01 * l), Paints.Gloss(0x1E2F7A), Shared.Pitch(0.3));
            for (var i = 0; i < 4; i++)
            {
                m.Trim.Box(new(side * (0.2 + (0.087 * i)) * l, y, 0), new(0.006 * l, 0.4 * h, 0.014 * l), Paints.Steel, Shared.Pitch(0.3));
            }

            m.Trim.Rod(new(side * 0.1 * l, y, 0), new(side * 0.2 * l, y, 0), 0.01 * l, Paints.Steel);
        }

        m.Trim.Dome(new(0, y + (0.36 * h), 0), new(0.14 * l, 0.08 * h, 0.14 * l), Paints.White, Shared.Roll(Math.PI));
        m.Trim.Rod(new(0, y + (0.2 * h), 0), new(0, h, 0), 0.008 * l, Paints.Steel);
        m.Solid.Post(Vector3d.Zero, 0.05 * l, 0.3 * h, Paints.Steel);
    }

    private static void HotAirBalloon(Model m)
    {
        double w = m.Width, h = m.Height, r = w / 2, y = h - r;
        var first = m.Paint(SurfaceMaterial.Cloth, 0xD8322E, 0x2A5DB0, 0xE87A1D);
        Surface other = first.Colour.Y > 0.4f ? Paints.Cloth(0xD8322E) : Paints.Cloth(0xF2C531);
        m.Hidden.Ball(new(0, y, 0), r, first);
        Balls.Gores(m.Trim, new(0, y, 0), r, Vector3d.UnitY, first, other, first, other, first, other, first, other);
        m.Trim.Cone(new(0, 0.16 * h, 0), 0.24 * r, new(0, y - (0.62 * r), 0), 0.80 * r, first);
        m.Solid.Box(new(0, 0.05 * h, 0), new(0.2 * r, 0.09 * h, 0.2 * r), Paints.Of(SurfaceMaterial.Wood, 0x8A6238), edge: 0.01 * h);
        m.Trim.Box(new(0, 0.095 * h, 0), new(0.22 * r, 0.014 * h, 0.22 * r), Paints.DarkWood);
        for (var i = 0; i < 4; i++)
        {
            double x = (i & 1) == 0 ? -1 : 1, z = (i & 2) == 0 ? -1 : 1;
            m.Trim.Rod(new(x * 0.09 * r, 0.09 * h, z * 0.09 * r), new(x * 0.16 * r, 0.17 * h, z * 0.16 * r), 0.008 * r, Paints.Iron);
        }

        Shared.Flame(m, new(0, 0.12 * h, 0), 0.06 * h);
        m.Hidden.Post(Vector3d.Zero, 0.08 * r, 0.02 * h, Paints.Wood);
    }

    private static void Airship(Model m)
    {
        double l = m.Depth, h = m.Height, r = 0.43 * h, y = h - r;
        var paint = m.Paint(SurfaceMaterial.Cloth, 0xC8CCD2);
        m.Solid.Egg(new(0, y, 0), new(l / 2, r, r), paint);
        m.Solid.Box(new(0.05 * l, 0.07 * h, 0), new(0.16 * l, 0.13 * h, 0.14 * h), Paints.Iron, edge: 0.04 * h);
        m.Trim.Box(new(0.05 * l, 0.085 * h, 0), new(0.15 * l, 0.05 * h, 0.145 * h), Paints.Lit);
        for (var i = 0; i < 4; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitX, (Math.PI / 4) + (i * Math.PI / 2));
            m.Trim.Plate(new(-0.38 * l, y, 0), [(0.09 * l, 0.3 * r), (-0.07 * l, 0.2 * r), (-0.10 * l, 1.05 * r), (-0.02 * l, 1.05 * r)], 0.03 * h, Paints.Red, turn);
        }

        m.Trim.Box(new(0, y, 0), new(0.72 * l, 0.10 * r, 1.93 * r), Paints.Red);
    }

    private static void Parachute(Model m)
    {
        double w = 0.7 * m.Width, h = 0.75 * m.Width, r = w / 2;
        var first = m.Paint(SurfaceMaterial.Cloth, 0xE87A1D, 0xD8322E);
        m.Hidden.Post(Vector3d.Zero, 0.06 * r, 0.06 * h, first);
        m.Hidden.Dome(new(0, 0.66 * h, 0), new(r, 0.34 * h, r), first);
        for (var i = 0; i < 8; i++)
        {
            var turn = Shared.Yaw(i * Math.PI / 4);
            m.Trim.Dome(new Vector3d(0, 0.66 * h, 0) + turn.Rotate(new(0.04 * r, 0, 0)), new(0.96 * r, 0.34 * h, 0.96 * r), i % 2 == 0 ? first : Paints.Cloth(0xF4F0E6), turn);
            m.Trim.Rod(new(0, 0.05 * h, 0), Shared.OnCircle(0.97 * r, i * Math.PI / 4 + 0.2, 0.665 * h), 0.006 * r, Paints.White);
        }

        m.Trim.Box(new(0, 0.05 * h, 0), new(0.12 * r, 0.1 * h, 0.12 * r), Paints.Iron);
    }

    private static void HangGlider(Model m)
    {
        double w = m.Width, h = 2.2;
        var paint = m.Paint(SurfaceMaterial.Cloth, 0x2A6FC8, 0xE87A1D);
        m.Solid.Plate(new(0, h, 0), [(0.22 * w, 0), (-0.2 * w, 0.5 * w), (-0.1 * w, 0.05 * w)], 0.03, paint, Shared.Pitch(-Math.PI / 2 - 0.1));
        m.Solid.Plate(new(0, h, 0), [(0.22 * w, 0), (-0.1 * w, -0.05 * w), (-0.2 * w, -0.5 * w)], 0.03, Paints.Cloth(0xF2C531), Shared.Pitch(-Math.PI / 2 + 0.1));
        m.Trim.Pipe(0.025, Paints.Steel, new(0, h, 0), new(0.05 * w, 0.7, 0.6), new(0.05 * w, 0.7, -0.6), new(0, h, 0));
        m.IsBalanced = true;
        m.Hidden.Box(new(0, 0.35, 0), new(0.4, 0.7, 0.8), paint);
        m.Trim.Rod(new(0.05 * w, 0.02, 0.5), new(0.05 * w, 0.7, 0.6), 0.02, Paints.Steel);
        m.Trim.Rod(new(0.05 * w, 0.02, -0.5), new(0.05 * w, 0.7, -0.6), 0.02, Paints.Steel);
    }

    private static void Kite(Model m)
    {
        double w = m.Width, h = m.Height, tail = 0.9 * h;
        var first = m.Paint(SurfaceMaterial.Cloth, 0xD8322E, 0x2A6FC8, 0x3A9F4D);
        Surface other = first.Colour.Y > 0.4f ? Paints.Cloth(0xD8322E) : Paints.Cloth(0xF2C531);
        m.IsBalanced = true;
        m.Hidden.Plate(Vector3d.Zero, [(0, 0), (w / 2, 0.62 * h), (0, h), (-w / 2, 0.62 * h)], 0.012, first);
        m.Trim.Plate(Vector3d.Zero, [(0, 0), (w / 2, 0.62 * h), (0, 0.62 * h)], 0.012, first);
        m.Trim.Plate(Vector3d.Zero, [(0, 0), (0, 0.62 * h), (-w / 2, 0.62 * h)], 0.012, other);
        m.Trim.Plate(Vector3d.Zero, [(0, 0.62 * h), (w / 2, 0.62 * h), (0, h)], 0.012, other);
        m.Trim.Plate(Vector3d.Zero, [(0, 0.62 * h), (0, h), (-w / 2, 0.62 * h)], 0.012, first);
        m.Trim.Rod(new(0, 0, 0.01), new(0, h, 0.01), 0.006, Paints.PaleWood);
        m.Trim.Rod(new(-w / 2, 0.62 * h, 0.01), new(w / 2, 0.62 * h, 0.01), 0.006, Paints.PaleWood);
        Vector3d last = new(0, 0, 0);
        for (var i = 1; i <= 8; i++)
        {
            var next = new Vector3d(-0.05 * w * i, -tail * 0.1 * i * 0.4, 0) + new Vector3d(0.06 * w * DeterministicMath.Sin(1.1 * i), 0.1 * h * DeterministicMath.Sin(0.9 * i), 0.02 * i);
            next = next with { X = last.X - (0.08 * w), Y = 0.03 + (0.05 * h * (1 + DeterministicMath.Sin(1.2 * i))) };
            var wave = new Wavering(new(0, 0.03 * h, 0.05 * w), 0.9, -0.7 * i);
            m.Moving(wave).Rod(last, next, 0.004, Paints.White);
            if (i % 2 == 0)
            {
                m.Moving(wave).Box(next, new(0.09 * w, 0.03 * h, 0.01), i % 4 == 0 ? first : other, Shared.Roll(0.6 * i));
            }

            last = next;
        }
    }
}
