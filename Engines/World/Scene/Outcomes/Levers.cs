namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>
/// What a search for an outcome is free to choose before a shot begins: for whoever sets something going, how far it departs from the usual.
/// Things read theirs when they are let go; an actor that throws, kicks or pushes reads its own as the motion begins.
/// </summary>
internal sealed class Levers
{
    private readonly Dictionary<string, Lever> _byCast = new(StringComparer.Ordinal);

    public static Levers Usual => new();

    /// <summary>Of that cast id; <see cref="Lever.Usual"/> when nothing was chosen.</summary>
    public Lever Of(string castId) => _byCast.GetValueOrDefault(castId, Lever.Usual);

    public Levers With(string castId, Lever lever)
    {
        var other = new Levers();
        foreach (var (id, mine) in _byCast)
        {
            other._byCast[id] = mine;
        }

        other._byCast[castId] = lever;
        return other;
    }
}

/// <summary>A departure from the usual launch; every part is within −1 … 1 and 0 is usual.</summary>
/// <param name="Force">How hard: 1 is three times the usual speed, −1 a quarter of it.</param>
/// <param name="Rise">Elevation: ±1 is half a radian.</param>
/// <param name="Side">Direction: 1 is a third of a radian towards the viewer.</param>
/// <param name="Shift">Of the start, towards the viewer, in body widths or so.</param>
/// <param name="Spin">About the vertical or along the way, as the launch has it.</param>
internal readonly record struct Lever(double Force, double Rise, double Side, double Shift, double Spin)
{
    private const double RadiansOfRise = 0.5;
    private const double RadiansOfSide = 0.33;

    public static Lever Usual => default;

    /// <summary>Times the usual speed.</summary>
    public double Speed => Force >= 0 ? 1 + (2 * Force) : 1 + (0.75 * Force);

    /// <summary>Radians on top of the usual elevation.</summary>
    public double Elevation => Rise * RadiansOfRise;

    /// <summary>Radians to the usual direction, above 0 towards the viewer when going along +X.</summary>
    public double Azimuth => Side * RadiansOfSide;
}
