using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Cars, trucks, buses and what else drives on roads and fields. Fronts face +X; the lexicon's depth is their length.</summary>
internal static class RoadVehicles
{
    public static IEnumerable<(string, Action<Model>)> Designs =>
    [
        (".vehicle, .vehicle.car", m => Sedan(m, m.Paint(SurfaceMaterial.Gloss, 0xC62828, 0x2A5DB0, 0xD8DADC, 0x3A6B45))),
        ("taxi, cab", Taxi),
        ("police car", Police),
        (".vehicle.car/sports", SportsCar),
        (".vehicle.car/van", m => Van(m, m.Paint(SurfaceMaterial.Gloss, 0xE4E6E8, 0x3A6FA8))),
        ("jeep, suv", Jeep),
        ("ambulance", Ambulance),
        ("camper, minivan", Camper),
        (".vehicle.truck", Truck),
        (".vehicle.truck/pickup", Pickup),
        (".vehicle.truck/fire", FireEngine),
        (".vehicle.truck/machine, bulldozer", Bulldozer),
        ("excavator, digger", Excavator),
        (".vehicle.tractor", Tractor),
        (".vehicle.bus", Bus),
        ("double-decker, double decker", DoubleDecker),
        (".vehicle.tank", Tank),
        (".vehicle.cart", Cart),
        (".vehicle.cart/wheelbarrow, wheelbarrow", Wheelbarrow),
        ("shopping cart, trolley cart", ShoppingCart),
        ("pram, stroller", Pram),
        ("wheelchair", Wheelchair),
        (".vehicle.sled", Sled),
    ];

    private readonly record struct Frame(double Length, double Height, double Width, double Wheel, double Foot);

    private static Frame Of(Model m, double wheelShare, double clearance = 0.8)
    {
        var wheel = wheelShare * m.Height;
        return new(m.Depth, m.Height, m.Width, wheel, wheel * clearance);
    }

    private static void Axles(Model m, Frame f, params ReadOnlySpan<double> at)
    {
        foreach (var x in at)
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                var breadth = 0.42 * f.Wheel;
                Wheels.Car(m, new(x * f.Length, f.Wheel, side * ((f.Width / 2) - (breadth / 2))), f.Wheel, breadth);
            }
        }
    }

    /// <summary>The side view, extruded over the width: a body of sheet metal.</summary>
    private static void Side(Model m, Frame f, (double X, double Y)[] outline, double widthShare, Surface surface, Brush? brush = null, double round = 0.03) =>
        (brush ?? m.Solid).Plate(Vector3d.Zero, [.. outline.Select(p => (p.X * f.Length, f.Foot + (p.Y * (f.Height - f.Foot))))], widthShare * f.Width, surface, rounding: round);

    private static void Arches(Model m, Frame f, params ReadOnlySpan<double> at)
    {
        foreach (var x in at)
        {
            m.Trim.Disc(new(x * f.Length, f.Wheel, 0), 1.09 * f.Wheel, 0.975 * f.Width, Vector3d.UnitZ, Paints.Matte(0x0E0E10));
        }
    }

    private static void Lamps(Model m, Frame f, double y, double front = 0.495, double rear = -0.495)
    {
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Egg(new(front * f.Length, f.Foot + (y * (f.Height - f.Foot)), side * 0.36 * f.Width), new(0.03 * f.Length / 4.4 * 4, 0.055 * f.Height, 0.09 * f.Width), Paints.Glow(0xFFF2D0));
            m.Trim.Box(new(rear * f.Length, f.Foot + (y * (f.Height - f.Foot)), side * 0.37 * f.Width), new(0.02 * f.Length, 0.07 * f.Height, 0.14 * f.Width), Paints.Glow(0xC01818));
        }
    }

    private static void Sedan(Model m, Surface paint)
    {
        var f = Of(m, 0.22);
        Arches(m, f, -0.30, 0.31);
        Side(m, f, [(-0.49, 0.06), (0.49, 0.06), (0.5, 0.22), (0.48, 0.38), (0.24, 0.50), (-0.34, 0.52), (-0.49, 0.46), (-0.5, 0.25)], 0.94, paint, round: 0.05);
        (double, double)[] cabin = [(0.25, 0.48), (0.09, 0.95), (-0.02, 1.0), (-0.20, 0.98), (-0.38, 0.50)];
        Side(m, f, cabin, 0.78, paint, round: 0.04);
        Glass(m, f, cabin, 0.79, 0.83);
        Axles(m, f, -0.30, 0.31);
        Lamps(m, f, 0.32);
        Details(m, f, paint);
    }

    /// <summary>Windows of a cabin: a screen before and behind, and side panes parted by a pillar.</summary>
    private static void Glass(Model m, Frame f, (double X, double Y)[] cabin, double widthShare, double shrink)
    {
        double cx = cabin.Average(p => p.X), cy = cabin.Average(p => p.Y);
        var side = cabin.Select(p => (cx + ((p.X - cx) * shrink), cy + ((p.Y - cy) * (shrink - 0.10)) + 0.015)).ToArray();
        Side(m, f, side, widthShare, Paints.Pane, m.Trim, 0.008);
        Side(m, f, [.. cabin.Select(p => (cx + ((p.X - cx) * 1.035), cy + ((p.Y - cy) * 0.86)))], widthShare * 0.86, Paints.Pane, m.Trim, 0.02);
    }

    private static void Details(Model m, Frame f, Surface paint)
    {
        m.Trim.Box(new(0.5 * f.Length, f.Foot + (0.16 * (f.Height - f.Foot)), 0), new(0.03 * f.Length, 0.10 * f.Height, 0.8 * f.Width), Paints.Black, edge: 0.02);
        m.Trim.Box(new(-0.5 * f.Length, f.Foot + (0.14 * (f.Height - f.Foot)), 0), new(0.03 * f.Length, 0.08 * f.Height, 0.8 * f.Width), Paints.Black, edge: 0.02);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            var z = side * 0.485 * f.Width;
            m.Trim.Box(new(-0.055 * f.Length, f.Foot + (0.34 * (f.Height - f.Foot)), z), new(0.006, 0.4 * (f.Height - f.Foot), 0.02), Model.Shade(paint, 0.4));
            m.Trim.Box(new(0.03 * f.Length, f.Foot + (0.46 * (f.Height - f.Foot)), z), new(0.12, 0.025, 0.03), Paints.Chrome);
            m.Trim.Box(new(-0.20 * f.Length, f.Foot + (0.46 * (f.Height - f.Foot)), z), new(0.12, 0.025, 0.03), Paints.Chrome);
            m.Trim.Box(new(-0.055 * f.Length, f.Foot + (0.73 * (f.Height - f.Foot)), side * 0.40 * f.Width), new(0.05, 0.42 * (f.Height - f.Foot), 0.03), paint);
            m.Trim.Egg(new(0.17 * f.Length, f.Foot + (0.56 * (f.Height - f.Foot)), side * 0.5 * f.Width), new(0.06, 0.06, 0.08), paint);
        }
    }

    private static void Taxi(Model m)
    {
        Sedan(m, m.Paint(SurfaceMaterial.Gloss, 0xF2B81E));
        m.Trim.Box(new(-0.06 * m.Depth, 1.035 * m.Height, 0), new(0.10 * m.Depth, 0.09 * m.Height, 0.4 * m.Width), Paints.Glow(0xFFF0B0), edge: 0.03);
        for (var i = 0; i < 14; i++)
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Box(new((-0.30 + (0.042 * i)) * m.Depth, (0.50 + (i % 2 == 0 ? 0.02 : -0.02)) * m.Height, side * 0.487 * m.Width), new(0.042 * m.Depth, 0.04 * m.Height, 0.02), Paints.Black);
            }
        }
    }

    private static void Police(Model m)
    {
        Sedan(m, Paints.White);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(-0.06 * m.Depth, 0.42 * m.Height, side * 0.483 * m.Width), new(0.40 * m.Depth, 0.24 * m.Height, 0.03), Paints.Gloss(0x14161C));
            m.Trim.Plate(new(0.02 * m.Depth, 0.42 * m.Height, side * 0.5 * m.Width), Star(0.08 * m.Height), 0.02, Paints.Gold);
            m.Trim.Box(new(-0.06 * m.Depth, 1.03 * m.Height, side * 0.18 * m.Width), new(0.08 * m.Depth, 0.08 * m.Height, 0.32 * m.Width), side < 0 ? Paints.Glow(0x2A4FFF) : Paints.Glow(0xFF2A2A), edge: 0.03);
        }
    }

    private static (double, double)[] Star(double r) =>
        [.. Enumerable.Range(0, 10).Select(i => Shared.OnCircle(r * (i % 2 == 0 ? 1 : 0.42), (Math.PI * i / 5) + (Math.PI / 2))).Select(p => (p.X, p.Z))];

    private static void SportsCar(Model m)
    {
        var f = Of(m, 0.255, 0.55);
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xD01F1F, 0xF2C531, 0x1E62C8);
        Arches(m, f, -0.30, 0.31);
        Side(m, f, [(-0.49, 0.10), (0.49, 0.05), (0.5, 0.18), (0.42, 0.44), (0.18, 0.54), (-0.30, 0.62), (-0.48, 0.60), (-0.5, 0.3)], 0.96, paint, round: 0.06);
        (double, double)[] cabin = [(0.20, 0.50), (0.02, 0.95), (-0.10, 1.0), (-0.20, 0.94), (-0.36, 0.60)];
        Side(m, f, cabin, 0.70, paint, round: 0.05);
        Glass(m, f, cabin, 0.71, 0.84);
        Axles(m, f, -0.30, 0.31);
        Lamps(m, f, 0.30, 0.44);
        m.Trim.Box(new(-0.46 * f.Length, 0.92 * f.Height, 0), new(0.07 * f.Length, 0.03, 0.84 * f.Width), paint);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(-0.46 * f.Length, 0.8 * f.Height, side * 0.3 * f.Width), new(0.04 * f.Length, 0.2 * f.Height, 0.03), paint);
            m.Trim.Box(new(-0.13 * f.Length, 0.48 * f.Height, side * 0.485 * f.Width), new(0.10 * f.Length, 0.12 * f.Height, 0.03), Paints.Black, edge: 0.01);
        }
    }

    private static void Van(Model m, Surface paint)
    {
        var f = Of(m, 0.18);
        Arches(m, f, -0.31, 0.32);
        Side(m, f, [(-0.49, 0.05), (0.49, 0.05), (0.5, 0.22), (0.47, 0.40), (0.33, 0.50), (0.22, 0.95), (0.16, 1.0), (-0.48, 1.0), (-0.5, 0.9)], 0.94, paint, round: 0.05);
        Side(m, f, [(0.335, 0.54), (0.245, 0.91), (0.12, 0.91), (0.12, 0.54)], 0.955, Paints.Pane, m.Trim, 0.01);
        Side(m, f, [(0.37, 0.52), (0.26, 0.93), (0.2, 0.93), (0.2, 0.52)], 0.82, Paints.Pane, m.Trim, 0.01);
        Axles(m, f, -0.31, 0.32);
        Lamps(m, f, 0.30);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            foreach (var x in new[] { 0.09, -0.12 })
            {
                m.Trim.Box(new(x * f.Length, f.Foot + (0.5 * (f.Height - f.Foot)), side * 0.483 * f.Width), new(0.012, 0.84 * (f.Height - f.Foot), 0.02), Model.Shade(paint, 0.5));
            }
        }
    }

    private static void Jeep(Model m)
    {
        var f = Of(m, 0.23, 1.0);
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x4E5E3A);
        Arches(m, f, -0.31, 0.31);
        Side(m, f, [(-0.48, 0.05), (0.48, 0.05), (0.48, 0.50), (0.20, 0.54), (-0.48, 0.54)], 0.9, paint);
        Side(m, f, [(0.19, 0.54), (0.13, 0.98), (-0.48, 0.98), (-0.48, 0.54)], 0.82, paint);
        Side(m, f, [(0.155, 0.58), (0.11, 0.92), (-0.10, 0.92), (-0.10, 0.58)], 0.84, Paints.Pane, m.Trim, 0.005);
        Side(m, f, [(-0.14, 0.58), (-0.14, 0.92), (-0.44, 0.92), (-0.44, 0.58)], 0.84, Paints.Pane, m.Trim, 0.005);
        Axles(m, f, -0.31, 0.31);
        Lamps(m, f, 0.36, 0.48);
        m.Trim.Disc(new(-0.51 * f.Length, 0.62 * f.Height, 0), 0.9 * f.Wheel, 0.3 * f.Wheel, Vector3d.UnitX, Paints.Tyre);
    }

    private static void Ambulance(Model m)
    {
        Van(m, Paints.White);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(-0.06 * m.Depth, 0.46 * m.Height, side * 0.48 * m.Width), new(0.84 * m.Depth, 0.09 * m.Height, 0.03), Paints.Red);
            var at = new Vector3d(-0.30 * m.Depth, 0.72 * m.Height, side * 0.48 * m.Width);
            m.Trim.Box(at, new(0.28 * m.Height, 0.09 * m.Height, 0.035), Paints.Red);
            m.Trim.Box(at, new(0.09 * m.Height, 0.28 * m.Height, 0.035), Paints.Red);
            m.Trim.Box(new(0.12 * m.Depth, 1.03 * m.Height, side * 0.26 * m.Width), new(0.07 * m.Depth, 0.07 * m.Height, 0.3 * m.Width), Paints.Glow(0x2A4FFF), edge: 0.02);
        }
    }

    private static void Camper(Model m)
    {
        Van(m, m.Paint(SurfaceMaterial.Gloss, 0x4FA0B8, 0xE07A3A));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(0, 0.28 * m.Height, side * 0.478 * m.Width), new(0.86 * m.Depth, 0.22 * m.Height, 0.03), Paints.White);
            foreach (var x in new[] { -0.03, -0.2, -0.37 })
            {
                m.Trim.Box(new(x * m.Depth, 0.74 * m.Height, side * 0.478 * m.Width), new(0.14 * m.Depth, 0.22 * m.Height, 0.03), Paints.Pane, edge: 0.012);
            }
        }
    }

    private static void Cab(Model m, Frame f, double front, double length, double top, Surface paint)
    {
        (double, double)[] cab = [(front, 0.05), (front, 0.48), (front - (0.25 * length), top), (front - length, top), (front - length, 0.05)];
        Side(m, f, cab, 0.96, paint, round: 0.05);
        Side(m, f, [(front - (0.06 * length), 0.50 * top + 0.06), (front - (0.27 * length), 0.92 * top), (front - (0.85 * length), 0.92 * top), (front - (0.85 * length), (0.50 * top) + 0.06)], 0.97, Paints.Pane, m.Trim, 0.01);
        Side(m, f, [(front + 0.004, (0.50 * top) + 0.03), (front - (0.23 * length), 0.95 * top), (front - (0.4 * length), 0.95 * top), (front - (0.4 * length), (0.50 * top) + 0.03)], 0.84, Paints.Pane, m.Trim, 0.01);
        m.Trim.Box(new((front + 0.002) * f.Length, f.Foot + (0.26 * (f.Height - f.Foot)), 0), new(0.02 * f.Length, 0.2 * (f.Height - f.Foot), 0.6 * f.Width), Paints.Iron);
    }

    private static void Truck(Model m)
    {
        var f = Of(m, 0.15, 0.7);
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x2A5DB0, 0xB82A2A, 0x3A7A45);
        Cab(m, f, 0.5, 0.21, 0.86, paint);

        // An open bed, so that what is loaded lies in view.
        Solid(m, f, -0.115, 0.19, 0, 0.77, 0.10, 0.98, Paints.Iron);
        m.Trim.Box(new(0.265 * f.Length, f.Foot + (0.38 * (f.Height - f.Foot)), 0), new(0.02 * f.Length, 0.36 * (f.Height - f.Foot), 0.98 * f.Width), Paints.Of(SurfaceMaterial.Wood, 0x8A5F38));
        for (var i = 0; i < 2; i++)
        {
            foreach (var side in new[] { -1.0, 1.0 })
            {
                m.Trim.Box(new(-0.115 * f.Length, f.Foot + ((0.19 + (0.02 * i)) * (f.Height - f.Foot)), side * 0.49 * f.Width), new(0.76 * f.Length, 0.035 * (f.Height - f.Foot), 0.05), Paints.Of(SurfaceMaterial.Wood, 0x8A5F38));
            }
        }

        Axles(m, f, -0.36, -0.22, 0.38);
        Lamps(m, f, 0.16, 0.5, -0.5);
        m.TopHeight = f.Foot + (0.24 * (f.Height - f.Foot));
        m.LoadX = -0.12 * f.Length;
    }

    private static void Pickup(Model m)
    {
        var f = Of(m, 0.21, 0.85);
        var paint = m.Paint(SurfaceMaterial.Gloss, 0xB83A2A, 0x2F5F8A);
        Arches(m, f, -0.31, 0.32);
        Side(m, f, [(-0.49, 0.06), (0.49, 0.06), (0.5, 0.40), (0.2, 0.52), (-0.06, 0.52), (-0.06, 0.26), (-0.49, 0.26)], 0.96, paint);
        (double, double)[] cabin = [(0.20, 0.50), (0.10, 0.98), (-0.06, 1.0), (-0.07, 0.50)];
        Side(m, f, cabin, 0.86, paint);
        Glass(m, f, cabin, 0.87, 0.84);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            Solid(m, f, -0.28, 0.40, side * 0.465, 0.42, 0.28, 0.03, paint);
        }

        Solid(m, f, -0.485, 0.40, 0, 0.02, 0.28, 0.94, paint);
        Axles(m, f, -0.31, 0.32);
        Lamps(m, f, 0.34);
        m.TopHeight = f.Foot + (0.26 * (f.Height - f.Foot));
        m.LoadX = -0.28 * f.Length;
    }

    private static void Solid(Model m, Frame f, double x, double y, double z, double l, double h, double w, Surface surface, double edge = 0.01) =>
        m.Solid.Box(new(x * f.Length, f.Foot + (y * (f.Height - f.Foot)), z * f.Width), new(l * f.Length, h * (f.Height - f.Foot), w * f.Width), surface, edge: edge);

    private static void FireEngine(Model m)
    {
        var f = Of(m, 0.16, 0.7);
        var red = m.Paint(SurfaceMaterial.Gloss, 0xC8201E);
        Cab(m, f, 0.5, 0.24, 0.84, red);
        Solid(m, f, -0.13, 0.42, 0, 0.74, 0.72, 0.98, red);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Trim.Box(new(-0.13 * f.Length, f.Foot + (0.30 * (f.Height - f.Foot)), side * 0.493 * f.Width), new(0.74 * f.Length, 0.07 * f.Height, 0.03), Paints.White);
            for (var i = 0; i < 4; i++)
            {
                m.Trim.Box(new((-0.42 + (0.18 * i)) * f.Length, f.Foot + (0.58 * (f.Height - f.Foot)), side * 0.492 * f.Width), new(0.15 * f.Length, 0.26 * f.Height, 0.03), Paints.Steel);
            }

            m.Trim.Beam(new(-0.48 * f.Length, 0.95 * f.Height, side * 0.2 * f.Width), new(0.36 * f.Length, 1.0 * f.Height, side * 0.2 * f.Width), 0.08, 0.12, Paints.Steel);
            m.Trim.Box(new(0.36 * f.Length, f.Foot + (0.88 * (f.Height - f.Foot)), side * 0.26 * f.Width), new(0.05 * f.Length, 0.05 * f.Height, 0.26 * f.Width), Paints.Glow(0x2A4FFF), edge: 0.02);
        }

        for (var i = 0; i < 11; i++)
        {
            var x = (-0.46 + (0.08 * i)) * f.Length;
            m.Trim.Rod(new(x, (0.951 + (0.0048 * i)) * f.Height, -0.2 * f.Width), new(x, (0.951 + (0.0048 * i)) * f.Height, 0.2 * f.Width), 0.03, Paints.Steel);
        }

        Axles(m, f, -0.36, -0.22, 0.36);
        Lamps(m, f, 0.16, 0.5, -0.5);
    }

    private static void Tracks(Model m, double length, double width, double height, double z0)
    {
        foreach (var side in new[] { -1.0, 1.0 })
        {
            var z = side * (width / 2 - (z0 / 2));
            m.Solid.Box(new(0, height / 2, z), new(length, height, z0), Paints.Iron, edge: 0.46 * height);
            for (var i = 0; i < 5; i++)
            {
                m.Trim.Disc(new((i - 2) * 0.19 * length, 0.46 * height, z), 0.3 * height, z0 + 0.03, Vector3d.UnitZ, Paints.Grey);
            }
        }
    }

    private static void Bulldozer(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width;
        var yellow = m.Paint(SurfaceMaterial.Gloss, 0xE8A81E);
        Tracks(m, 0.72 * l, w, 0.32 * h, 0.22 * w);
        m.Solid.Box(new(0.12 * l, 0.42 * h, 0), new(0.44 * l, 0.3 * h, 0.5 * w), yellow, edge: 0.05);
        m.Solid.Box(new(-0.16 * l, 0.66 * h, 0), new(0.3 * l, 0.62 * h, 0.6 * w), yellow, edge: 0.05);
        m.Trim.Box(new(-0.16 * l, 0.76 * h, 0), new(0.31 * l, 0.28 * h, 0.52 * w), Paints.Pane);
        m.Trim.Box(new(-0.16 * l, 0.76 * h, 0), new(0.24 * l, 0.28 * h, 0.61 * w), Paints.Pane);
        m.Solid.Box(new(0.46 * l, 0.24 * h, 0), new(0.05 * l, 0.44 * h, w), Paints.Steel, Shared.Roll(-0.12));
        m.Trim.Beam(new(0.05 * l, 0.2 * h, 0.4 * w), new(0.44 * l, 0.2 * h, 0.4 * w), 0.1, 0.12, yellow);
        m.Trim.Bar(new(0.2 * l, 0.55 * h, 0.1 * w), new(0.2 * l, 0.86 * h, 0.1 * w), 0.06, Paints.Iron);
    }

    private static void Excavator(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width;
        var yellow = m.Paint(SurfaceMaterial.Gloss, 0xE8A81E);
        Tracks(m, 0.6 * l, w, 0.28 * h, 0.22 * w);
        m.Solid.Post(new(-0.06 * l, 0.28 * h, 0), 0.3 * w, 0.08 * h, Paints.Iron);
        m.Solid.Box(new(-0.14 * l, 0.5 * h, 0), new(0.42 * l, 0.3 * h, 0.8 * w), yellow, edge: 0.06);
        m.Solid.Box(new(0.0, 0.68 * h, 0.2 * w), new(0.22 * l, 0.5 * h, 0.4 * w), yellow, edge: 0.05);
        m.Trim.Box(new(0.01 * l, 0.74 * h, 0.2 * w), new(0.20 * l, 0.3 * h, 0.41 * w), Paints.Pane);
        Vector3d a = new(0.05 * l, 0.45 * h, -0.1 * w), b = new(0.26 * l, 1.0 * h, -0.1 * w), c = new(0.46 * l, 0.62 * h, -0.1 * w), d = new(0.40 * l, 0.2 * h, -0.1 * w);
        m.Trim.Beam(a, b, 0.24, 0.3, yellow);
        m.Trim.Beam(b, c, 0.22, 0.24, yellow);
        m.Trim.Beam(c, d, 0.18, 0.2, yellow);
        m.Trim.Plate(d, [(-0.09 * l, -0.02 * h), (0.02 * l, -0.16 * h), (0.05 * l, 0), (0, 0.04 * h)], 0.4 * w, Paints.Iron);
        m.Trim.Bar(new(0.12 * l, 0.5 * h, -0.1 * w), new(0.2 * l, 0.8 * h, -0.1 * w), 0.06, Paints.Chrome);
    }

    private static void Tractor(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width, big = 0.30 * h, small = 0.19 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x3A8F3D, 0xC62828);
        m.Solid.Box(new(0.17 * l, 0.42 * h, 0), new(0.56 * l, 0.24 * h, 0.3 * w), paint, edge: 0.06);
        m.Solid.Box(new(-0.24 * l, 0.68 * h, 0), new(0.38 * l, 0.60 * h, 0.52 * w), paint, edge: 0.04);
        m.Trim.Box(new(-0.24 * l, 0.76 * h, 0), new(0.39 * l, 0.28 * h, 0.44 * w), Paints.Pane);
        m.Trim.Box(new(-0.24 * l, 0.76 * h, 0), new(0.31 * l, 0.28 * h, 0.53 * w), Paints.Pane);
        m.Trim.Box(new(-0.24 * l, 0.98 * h, 0), new(0.44 * l, 0.035 * h, 0.6 * w), paint);
        m.Trim.Box(new(0.455 * l, 0.42 * h, 0), new(0.012 * l, 0.18 * h, 0.24 * w), Paints.Iron);
        m.Trim.Bar(new(0.24 * l, 0.5 * h, 0.08 * w), new(0.24 * l, 0.82 * h, 0.08 * w), 0.04, Paints.Iron);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            Wheels.Car(m, new(-0.27 * l, big, side * 0.4 * w), big, 0.2 * w);
            Wheels.Car(m, new(0.32 * l, small, side * 0.34 * w), small, 0.13 * w);
            m.Trim.Arc(new(-0.27 * l, big, side * 0.4 * w), 1.1 * big, 0.03 * h, 1.0, paint);
            m.Trim.Disc(new(0.46 * l, 0.47 * h, side * 0.09 * w), 0.035 * h, 0.02, Vector3d.UnitX, Paints.Lit);
        }
    }

    private static void Coach(Model m, Surface paint, int decks)
    {
        var f = Of(m, decks == 2 ? 0.115 : 0.16, 0.7);
        Solid(m, f, 0, 0.5, 0, 1, 1, 0.98, paint, 0.14);
        Arches(m, f, -0.30, 0.33);
        for (var deck = 0; deck < decks; deck++)
        {
            double y = decks == 1 ? 0.66 : 0.34 + (0.46 * deck), h = decks == 1 ? 0.34 : 0.2;
            var panes = 7;
            for (var i = 0; i < panes; i++)
            {
                if (deck == 0 && i == panes - 1)
                {
                    continue;
                }

                m.Trim.Box(new((-0.43 + (i * 0.132)) * f.Length, f.Foot + (y * (f.Height - f.Foot)), 0), new(0.118 * f.Length, h * (f.Height - f.Foot), 0.99 * f.Width), Paints.Pane, edge: 0.01);
            }

            m.Trim.Box(new(0.497 * f.Length, f.Foot + (y * (f.Height - f.Foot)), 0), new(0.014 * f.Length, (h + 0.05) * (f.Height - f.Foot), 0.84 * f.Width), Paints.Pane, edge: 0.01);
        }

        m.Trim.Box(new(0.42 * f.Length, f.Foot + (0.42 * (decks == 2 ? 0.55 : 1) * (f.Height - f.Foot)), f.Width * 0.485), new(0.085 * f.Length, 0.72 * (decks == 2 ? 0.55 : 1) * (f.Height - f.Foot), 0.04), Paints.Pane, edge: 0.01);
        m.Trim.Box(new(0.42 * f.Length, f.Foot + (0.42 * (decks == 2 ? 0.55 : 1) * (f.Height - f.Foot)), f.Width * 0.487), new(0.006, 0.72 * (decks == 2 ? 0.55 : 1) * (f.Height - f.Foot), 0.05), paint);
        m.Trim.Box(new(0.5 * f.Length, f.Foot + (0.92 * (decks == 2 ? 0.58 : 1) * (f.Height - f.Foot)), 0), new(0.01 * f.Length, 0.07 * f.Height, 0.6 * f.Width), Paints.Glow(0xF2B030));
        Axles(m, f, -0.30, 0.33);
        Lamps(m, f, 0.12, 0.498, -0.498);
    }

    private static void Bus(Model m) => Coach(m, m.Paint(SurfaceMaterial.Gloss, m.Is("school") ? 0xF2B01E : 0xD8A020, m.Is("school") ? 0xF2B01E : 0x2A6FB0), 1);

    private static void DoubleDecker(Model m) => Coach(m, m.Paint(SurfaceMaterial.Gloss, 0xC8201E), 2);

    private static void Tank(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width;
        var olive = m.Paint(SurfaceMaterial.Matte, 0x5A6238);
        Tracks(m, 0.8 * l, w, 0.36 * h, 0.2 * w);
        m.Solid.Plate(new(-0.02 * l, 0.24 * h, 0), [(-0.4 * l, 0), (0.36 * l, 0), (0.44 * l, 0.14 * h), (0.3 * l, 0.32 * h), (-0.4 * l, 0.32 * h)], 0.7 * w, olive);
        m.Solid.Lathe(new(-0.04 * l, 0.56 * h, 0), olive, [(0.36 * w, 0), (0.34 * w, 0.16 * h), (0.22 * w, 0.32 * h)]);
        m.Solid.Bar(new(0.1 * l, 0.70 * h, 0), new(0.5 * l, 0.74 * h, 0), 0.06 * h, olive);
        m.Trim.Post(new(-0.08 * l, 0.88 * h, 0), 0.1 * w, 0.1 * h, Model.Shade(olive, 0.8));
    }

    private static void Cart(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width, r = 0.26 * h, bed = 0.42 * h;
        var wood = m.Paint(SurfaceMaterial.Wood, 0x8A5A32);
        m.TopHeight = bed + 0.03;
        m.Solid.Box(new(0, bed, 0), new(0.8 * l, 0.06, 0.8 * w), wood);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Box(new(0, bed + (0.13 * h), side * 0.4 * w), new(0.8 * l, 0.22 * h, 0.03), wood);
            m.Solid.Box(new(side * 0.4 * l, bed + (0.13 * h), 0), new(0.03, 0.22 * h, 0.8 * w), wood);
            Wheels.Cart(m, new(-0.25 * l, r, side * 0.46 * w), r, 0.07 * w);
            Wheels.Cart(m, new(0.25 * l, r, side * 0.46 * w), r, 0.07 * w);
            m.Trim.Rod(new(0.4 * l, bed, side * 0.2 * w), new(0.5 * l, 0.32 * h, side * 0.2 * w), 0.03, wood);
        }

        if (m.Noun.Lemma is "carriage")
        {
            m.Solid.Box(new(0, bed + (0.3 * h), 0), new(0.55 * l, 0.5 * h, 0.7 * w), m.Paint(SurfaceMaterial.Gloss, 0x7A1E2A), edge: 0.1);
            m.Trim.Box(new(0, bed + (0.36 * h), 0), new(0.26 * l, 0.24 * h, 0.72 * w), Paints.Pane, edge: 0.02);
            m.Trim.Box(new(0, bed + (0.56 * h), 0), new(0.6 * l, 0.04 * h, 0.76 * w), Paints.Gold);
        }
        else if (m.Is("covered") || m.Noun.Lemma == "covered wagon")
        {
            m.Trim.Dome(new(0, bed + (0.2 * h), 0), new(0.45 * l, 0.5 * h, 0.42 * w), Paints.Cloth(0xEDE6D4));
        }
    }

    private static void Wheelbarrow(Model m)
    {
        double l = m.Depth, h = 0.6 * m.Height, w = m.Width, r = 0.3 * h;
        var paint = m.Paint(SurfaceMaterial.Gloss, 0x3A8F3D);
        m.Floor = 0.42 * h;
        m.TopHeight = h;
        m.Solid.Plate(new(0, 0.42 * h, 0), [(-0.22 * l, 0), (0.14 * l, 0), (0.32 * l, 0.58 * h), (-0.30 * l, 0.50 * h)], 0.9 * w, paint);
        m.Trim.Box(new(0.01 * l, 0.97 * h, 0), new(0.52 * l, 0.03 * h, 0.74 * w), Paints.Matte(0x4A3A2A));
        m.Hidden.Ball(new(0.36 * l, r, 0), r, Paints.Tyre);
        m.Trim.Ring(new(0.36 * l, r, 0), 0.78 * r, 0.22 * r, Vector3d.UnitZ, Paints.Tyre);
        m.Trim.Disc(new(0.36 * l, r, 0), 0.5 * r, 0.1 * r, Vector3d.UnitZ, Paints.Red);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            m.Solid.Rod(new(0.36 * l, r, side * 0.12 * w), new(-0.5 * l, 0.75 * h, side * 0.36 * w), 0.018, Paints.Wood);
            m.Solid.Rod(new(-0.2 * l, 0.46 * h, side * 0.3 * w), new(-0.26 * l, 0.018, side * 0.3 * w), 0.018, Paints.Iron);
        }
    }

    private static void ShoppingCart(Model m)
    {
        double l = 0.8 * m.Depth, h = m.Height, w = m.Width;
        m.Floor = 0.45 * h;
        foreach (var side in new[] { -1.0, 1.0 })
        {
            for (var i = 0; i < 5; i++)
            {
                var y = (0.46 + (0.1 * i)) * h;
                m.Trim.Rod(new(-0.45 * l, y, side * 0.42 * w), new((0.40 + (0.02 * i)) * l, y, side * 0.36 * w), 0.008, Paints.Chrome);
                m.Trim.Rod(new((-0.4 + (0.2 * i)) * l, 0.46 * h, side * 0.4 * w), new((-0.42 + (0.215 * i)) * l, 0.86 * h, side * 0.41 * w), 0.006, Paints.Chrome);
            }

            m.Hidden.Box(new(0, 0.66 * h, side * 0.4 * w), new(0.9 * l, 0.4 * h, 0.02), Paints.Chrome);
            m.Trim.Rod(new(-0.42 * l, 0.1 * h, side * 0.38 * w), new(-0.5 * l, 0.98 * h, side * 0.38 * w), 0.014, Paints.Chrome);
            m.Trim.Rod(new(-0.42 * l, 0.16 * h, side * 0.38 * w), new(0.4 * l, 0.14 * h, side * 0.3 * w), 0.014, Paints.Chrome);
            Wheels.Plain(m, new(-0.38 * l, 0.06, side * 0.38 * w), 0.06, 0.03, Paints.Tyre);
            Wheels.Plain(m, new(0.36 * l, 0.06, side * 0.32 * w), 0.06, 0.03, Paints.Tyre);
        }

        m.Solid.Box(new(0, 0.45 * h, 0), new(0.86 * l, 0.015, 0.78 * w), Paints.Chrome);
        m.Trim.Rod(new(-0.5 * l, 0.98 * h, -0.4 * w), new(-0.5 * l, 0.98 * h, 0.4 * w), 0.02, m.Paint(SurfaceMaterial.Gloss, 0xC8201E));
    }

    private static void Pram(Model m)
    {
        double l = 0.85 * m.Depth, h = m.Height, w = m.Width, r = 0.16 * h;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0x2A3F7A);
        m.Solid.Egg(new(0, 0.52 * h, 0), new(0.42 * l, 0.22 * h, 0.42 * w), cloth);
        m.Trim.Dome(new(0.16 * l, 0.56 * h, 0), new(0.32 * l, 0.36 * h, 0.44 * w), cloth, Shared.Roll(-0.5));
        m.Trim.Pipe(0.016, Paints.Chrome, new(-0.38 * l, 0.5 * h, 0.36 * w), new(-0.56 * l, 0.86 * h, 0.36 * w), new(-0.56 * l, 0.86 * h, -0.36 * w), new(-0.38 * l, 0.5 * h, -0.36 * w));
        foreach (var side in new[] { -1.0, 1.0 })
        {
            foreach (var x in new[] { -0.3, 0.3 })
            {
                Wheels.Spoked(m, new(x * l, r, side * 0.44 * w), r, 0.03, 5);
                m.Trim.Rod(new(x * l, r, side * 0.4 * w), new(-0.4 * x * l, 0.36 * h, side * 0.34 * w), 0.012, Paints.Chrome);
            }
        }
    }

    private static void Wheelchair(Model m)
    {
        double l = 0.8 * m.Depth, h = m.Height, w = m.Width, r = 0.32 * h;
        var cloth = m.Paint(SurfaceMaterial.Cloth, 0x1E2A4A);
        m.TopHeight = 0.55 * h;
        m.Solid.Box(new(0.02 * l, 0.52 * h, 0), new(0.46 * l, 0.05, 0.74 * w), cloth);
        m.Solid.Box(new(-0.22 * l, 0.75 * h, 0), new(0.04, 0.44 * h, 0.74 * w), cloth);
        foreach (var side in new[] { -1.0, 1.0 })
        {
            Wheels.Spoked(m, new(-0.14 * l, r, side * 0.47 * w), r, 0.04, 8);
            Wheels.Plain(m, new(0.3 * l, 0.09, side * 0.34 * w), 0.09, 0.03, Paints.Tyre);
            m.Trim.Pipe(0.013, Paints.Chrome, new(-0.34 * l, 0.98 * h, side * 0.38 * w), new(-0.24 * l, 0.95 * h, side * 0.38 * w), new(-0.22 * l, 0.5 * h, side * 0.38 * w), new(0.26 * l, 0.5 * h, side * 0.38 * w), new(0.34 * l, 0.12 * h, side * 0.36 * w), new(0.46 * l, 0.1 * h, side * 0.3 * w));
            m.Trim.Box(new(0.04 * l, 0.72 * h, side * 0.38 * w), new(0.4 * l, 0.04, 0.05), Paints.Black);
        }
    }

    private static void Sled(Model m)
    {
        double l = m.Depth, h = m.Height, w = m.Width;
        var wood = m.Paint(SurfaceMaterial.Wood, 0xB07A42);
        m.TopHeight = h;
        for (var i = -2; i <= 2; i++)
        {
            m.Solid.Box(new(-0.06 * l, 0.92 * h, i * 0.19 * w), new(0.82 * l, 0.02, 0.16 * w), wood);
        }

        foreach (var side in new[] { -1.0, 1.0 })
        {
            var z = side * 0.42 * w;
            m.Solid.Rod(new(-0.48 * l, 0.016, z), new(0.36 * l, 0.016, z), 0.016, Paints.Red);
            m.Trim.Arc(new(0.36 * l, 0.45 * h, z), 0.45 * h - 0.016, 0.016, 1.3, Paints.Red, Shared.Roll(-Math.PI * 0.6));
            foreach (var x in new[] { -0.36, 0.0, 0.3 })
            {
                m.Trim.Rod(new(x * l, 0.02, z), new(x * l, 0.9 * h, 0.9 * z), 0.014, wood);
            }
        }
    }
}
