using System.Numerics;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places;

/// <summary>Where a shot happens: ground, walls, light and weather, and the props and extras around the action.</summary>
internal sealed class Place
{
    /// <summary>Metres behind the middle of the set that belong to the action outdoors.</summary>
    public const double ActionDepth = 3.4;

    // Metres of the sky's pattern that clouds go in a second of a metre's wind.
    private const float CloudsPerWind = 0.004f;
    private readonly List<Part> _props = [];
    private readonly List<IExtra> _extras = [];
    private Action? _dress;

    /// <summary>The storyboard's lemma.</summary>
    public required string Name { get; init; }

    public required Material Floor { get; init; }

    public required Surface Ground { get; init; }

    public required SkyLight Sky { get; set; }

    public float FogDensity { get; set; }

    public float Exposure { get; init; } = 1;

    /// <summary>Of the storyboard; rooms know none.</summary>
    public string Weather { get; init; } = "clear";

    public long Seed { get; init; }

    /// <summary>Null in the open.</summary>
    public RoomShell? Room { get; init; }

    public Material? Walls { get; init; }

    /// <summary>Metres along a room's back wall that its furniture takes.</summary>
    public double FurnitureDepth { get; init; }

    /// <summary>Silhouettes on the horizon, from the farthest.</summary>
    public IReadOnlyList<BackdropLayer> Backdrop { get; init; } = [];

    /// <summary>What is seen but never touched. Put up when first asked for: whoever only simulates needs none.</summary>
    public List<Part> Props
    {
        get
        {
            DressOnce();
            return _props;
        }
    }

    /// <summary>What moves by itself and is never touched: passers-by, traffic, birds, trees in the wind.</summary>
    public List<IExtra> Extras
    {
        get
        {
            DressOnce();
            return _extras;
        }
    }

    /// <summary>Lamps that shed light.</summary>
    public List<PlaceLamp> Lamps { get; } = [];

    /// <summary>Puts up props and extras.</summary>
    public Action<Place>? Dress
    {
        init => _dress = value is null ? null : () => value(this);
    }

    /// <summary>What stands in the way too, such as walls.</summary>
    public List<Body> Bodies { get; } = [];

    public Vector3 RoomSize => Room is { } room ? room.Maximum - room.Minimum : Vector3.Zero;

    /// <param name="scene">Cleared before; nothing else is in it yet.</param>
    /// <param name="time">Seconds of the world.</param>
    public void Draw(PictureScene scene, double time)
    {
        DressOnce();
        scene.Ground = new(0, Ground);
        scene.Room = Room;
        scene.Fog = new(FogDensity);
        scene.Exposure = Exposure;
        scene.Backdrop = Backdrop;
        scene.Precipitation = Room is null ? Weathers.Falling(Weather, time) : default;
        foreach (var prop in _props)
        {
            prop.Draw(scene, Vector3d.Zero, QuaternionD.Identity);
        }

        foreach (var extra in _extras)
        {
            extra.Draw(scene, time);
        }

        var sky = Sky with { Time = (float)time, CloudOffset = new((float)(Weathers.Wind(Weather) * time) * CloudsPerWind * 4, (float)time * CloudsPerWind) };
        scene.Sky = Weather == "storm" && Room is null ? Lightning.Over(sky, scene, Seed, time) : sky;
        scene.Snowed = Weather == "snow" && Room is null ? scene.Primitives.Length : 0;
    }

    private void DressOnce()
    {
        var dress = _dress;
        _dress = null;
        dress?.Invoke();
    }
}

/// <summary>A lamp of a place.</summary>
/// <param name="Colour">Linear light on a surface a metre away.</param>
/// <param name="Reach">Metres after which it counts no more.</param>
internal readonly record struct PlaceLamp(Vector3 Position, Vector3 Colour, float Reach);
