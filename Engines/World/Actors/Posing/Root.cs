using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>The frame that goals are measured in.</summary>
/// <param name="At">On the ground below the hips as it stands (or as high as it swims or flies).</param>
/// <param name="Turn">Its heading; in a somersault any turn.</param>
/// <param name="Lift">Hips over their standing height, metres.</param>
/// <param name="Free">Nothing is planted: the legs' angles alone count.</param>
internal readonly record struct Root(Vector3d At, QuaternionD Turn, double Lift, bool Free = false);
