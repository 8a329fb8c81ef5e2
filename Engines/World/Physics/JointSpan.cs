using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>A joint and how long it held.</summary>
/// <param name="From">Seconds of the world.</param>
/// <param name="To">Infinity while it holds.</param>
internal readonly record struct JointSpan(Joint Joint, double From, double To);
