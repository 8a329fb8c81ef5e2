using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Places;

/// <summary>
/// Puts up what a place shows. Boxes and tubes stand on their foot: (x, y, z) is the middle of the foot, sizes are full widths, heights and depths in metres.
/// What belongs together is put up together: the renderer culls by eights in this order.
/// </summary>
internal sealed class Dressing(Place place, Setting setting, SeededRandom random)
{
    private readonly bool _indoors = place.Room is not null;

    public Place Place { get; } = place;

    public SeededRandom Random { get; } = random;

    public string Time { get; } = setting.Time;

    public string Weather { get; } = setting.Weather;

    /// <summary>Whether lamps are lit and windows glow.</summary>
    public bool IsDark { get; } = setting.Time is "night" or "dusk" || (setting.Weather is "storm" && setting.Time is not ("noon" or "day"));

    /// <summary>How far things bend: 1 in a stiff wind.</summary>
    public double Bend => _indoors ? 0 : Weathers.Wind(Weather) / 7;

    /// <summary>Inner face of a room's back wall, and half its width; outdoors where scenery begins.</summary>
    public double Back => Place.Room is { } room ? room.Minimum.Z : -4;

    public double Side => Place.Room is { } room ? room.Maximum.X : 12;

    public double Top => Place.Room is { } room ? room.Maximum.Y : 6;

    /// <summary>spring, summer, autumn, winter, or null.</summary>
    public string? Season { get; } = setting.Season;

    public void Add(Part part) => Place.Props.Add(InSeason(part));

    /// <summary>The part with the leaves of the season.</summary>
    public Part InSeason(Part part) => part with { Surface = Seasons.Of(part.Surface, Season, Place.Props.Count + Place.Extras.Count) };

    public void Add(IExtra extra) => Place.Extras.Add(extra);

    public void Box(double x, double y, double z, double wide, double high, double deep, Surface surface, double rounding = 0.01) =>
        Add(Part.Box(new(x, y + (high / 2), z), new(wide / 2, high / 2, deep / 2), rounding, surface));

    /// <summary>Turned about the upright by so many radians.</summary>
    public void Turned(double x, double y, double z, double wide, double high, double deep, double turn, Surface surface, double rounding = 0.01) =>
        Add(Part.Box(new(x, y + (high / 2), z), new(wide / 2, high / 2, deep / 2), rounding, QuaternionD.FromAxisAngle(Vector3d.UnitY, turn), surface));

    /// <summary>Leaning about the Z axis by so many radians: roofs, beams. (x, y) is its middle.</summary>
    public void Leaning(double x, double y, double z, double wide, double high, double deep, double lean, Surface surface, double rounding = 0.01) =>
        Add(Part.Box(new(x, y, z), new(wide / 2, high / 2, deep / 2), rounding, QuaternionD.FromAxisAngle(Vector3d.UnitZ, lean), surface));

    /// <summary>Tipped about the X axis, towards the eye where above 0. (x, y) is its middle.</summary>
    public void Tipped(double x, double y, double z, double wide, double high, double deep, double tip, Surface surface, double rounding = 0.01) =>
        Add(Part.Box(new(x, y, z), new(wide / 2, high / 2, deep / 2), rounding, QuaternionD.FromAxisAngle(Vector3d.UnitX, tip), surface));

    public void Ball(double x, double y, double z, double radius, Surface surface) => Add(Part.Sphere(new(x, y, z), radius, surface));

    public void Tube(double x, double y, double z, double radius, double high, Surface surface, double rounding = 0.01) =>
        Add(Part.Cylinder(new(x, y + (high / 2), z), radius, high / 2, rounding, QuaternionD.Identity, surface));

    /// <summary>Lying along X, about its middle.</summary>
    public void Pipe(double x, double y, double z, double radius, double length, Surface surface) =>
        Add(Part.Cylinder(new(x, y, z), radius, length / 2, 0.01, QuaternionD.FromAxisAngle(Vector3d.UnitZ, Math.PI / 2), surface));

    /// <summary>Round, lying along Z, about its middle: wheels, clocks, drum heads.</summary>
    public void Disc(double x, double y, double z, double radius, double deep, Surface surface) =>
        Add(Part.Cylinder(new(x, y, z), radius, deep / 2, Math.Min(0.01, deep / 3), QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2), surface));

    public void Cone(Vector3d from, double radius, Vector3d to, double endRadius, Surface surface) => Add(Part.Cone(from, radius, to, endRadius, surface));

    /// <summary>A cone or a part of one, with flat ends, standing on its foot.</summary>
    public void Peak(double x, double y, double z, double radius, double topRadius, double high, Surface surface) =>
        Add(Part.Frustum(new(x, y + (high / 2), z), radius, topRadius, high / 2, 0.01, QuaternionD.Identity, surface));

    /// <summary>A rounded lump, turned about the upright.</summary>
    public void Lump(double x, double y, double z, double wide, double high, double deep, double turn, Surface surface) =>
        Add(Part.Ellipsoid(new(x, y, z), new(wide / 2, high / 2, deep / 2), QuaternionD.FromAxisAngle(Vector3d.UnitY, turn), surface));

    public void Ring(double x, double y, double z, double radius, double tube, Surface surface) =>
        Add(Part.Torus(new(x, y, z), radius, tube, QuaternionD.Identity, surface));

    /// <summary>Light that a lit lamp sheds about it.</summary>
    /// <param name="strength">On a surface a metre away; 1 is white paper in the sun.</param>
    /// <param name="reach">Metres after which it counts no more.</param>
    public void Light(double x, double y, double z, int rgb, double strength, double reach)
    {
        if (IsDark || _indoors)
        {
            Place.Lamps.Add(new(new((float)x, (float)y, (float)z), LinearColour.FromSrgb(rgb) * (float)strength, (float)reach));
        }
    }

    /// <summary>A flat picture, sign or screen on an upright board that faces the eye.</summary>
    public void Panel(double x, double y, double z, double wide, double high, Texture texture, int frame = 0x2A2A2C, double deep = 0.05) =>
        Box(x, y, z, wide, high, deep, Paint.Matte(frame) with { Texture = texture }, 0.004);
}
