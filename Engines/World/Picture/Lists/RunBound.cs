namespace Sora.Engines.World.Picture.Lists;

/// <summary>Consecutive primitives that are kept or culled together first, then one by one: a creature, or a handful of loose things.</summary>
/// <param name="Blend">Smooth-union radius; 0 for a plain union.</param>
internal readonly record struct RunBound(float X, float Y, float Z, float Radius, int First, int Count, float Blend);
