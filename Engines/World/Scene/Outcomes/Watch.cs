using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>What outcomes see of a stage as it goes on.</summary>
internal sealed class Watch(Stage stage)
{
    private int _seen;

    public Stage Stage { get; } = stage;

    public double Time => Stage.World.Time;

    /// <summary>Impacts of the last step.</summary>
    public IEnumerable<Impact> Fresh
    {
        get
        {
            for (var i = _seen; i < Stage.World.Impacts.Count; i++)
            {
                yield return Stage.World.Impacts[i];
            }
        }
    }

    public void Next() => _seen = Stage.World.Impacts.Count;

    public string? CastOf(int body) => Stage.World.Bodies[body].Cast;

    /// <summary>The body that a cast member's ways are told by: a thing's main body, an actor's trunk.</summary>
    public Body? Main(string id) => Stage.FindThing(id)?.Main ?? Stage.FindActor(id)?.Bodies[0];

    /// <summary>All bodies of the first copy of that cast id; empty when there is none.</summary>
    public IReadOnlyList<Body> Bodies(string id) => Stage.FindThing(id)?.Bodies ?? Stage.FindActor(id)?.Bodies ?? (IReadOnlyList<Body>)[];

    public Extent Extent(string id) => Layouts.Extent.Of(Bodies(id));

    /// <summary>Whether the two touch in this impact.</summary>
    public bool Is(Impact impact, string a, string b)
    {
        string? x = CastOf(impact.A), y = CastOf(impact.B);
        return (x == a && y == b) || (x == b && y == a);
    }

    public bool Touches(string a, string b)
    {
        foreach (var impact in Fresh)
        {
            if (Is(impact, a, b))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Metres between the boxes around the two; 0 when they overlap.</summary>
    public double Gap(string a, string b)
    {
        Extent x = Extent(a), y = Extent(b);
        var apart = Vector3d.Max(Vector3d.Max(x.Low - y.High, y.Low - x.High), Vector3d.Zero);
        return apart.Length;
    }
}
