using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>Bodies that may act on each other in this step: joined by swept boxes that overlap or by joints.</summary>
internal sealed class Island
{
    /// <summary>Awake dynamic bodies by index.</summary>
    public List<Body> Bodies { get; } = [];

    /// <summary>Driven bodies that its pairs and joints touch; other islands may share them.</summary>
    public List<Body> Driven { get; } = [];

    public List<Pair> Pairs { get; } = [];

    public List<Joint> Joints { get; } = [];

    public void Clear()
    {
        Bodies.Clear();
        Driven.Clear();
        Pairs.Clear();
        Joints.Clear();
    }
}
